import Basis
import Exporting
import Indexing
import Kennisbank
import Linking
import Rendering
import Syndicating
import Writing

/// Every file of the site: pages and what goes with them, the search index, assets, and the files of content that pages
/// refer to.
struct Outputs {
  struct File: Sendable {
    let path: OutputPath
    let content: Content

    enum Content: Sendable {
      case task(FileTask)
      case bytes([UInt8])
      case copy(of: String)
    }

    /// The file with its bytes; a page is rendered now.
    func made() throws -> OutputFile {
      switch content {
      case .task(let task): OutputFile(path, .bytes(try task.made()))
      case .bytes(let bytes): OutputFile(path, .bytes(bytes))
      case .copy(let source): OutputFile(path, .copy(of: source))
      }
    }
  }

  let files: [File]
  let pageCount: Int

  /// - Throws: `Refusal` when two files would stand in each other's way.
  init(
    site: Site, templates: TemplateFolder, search: SearchIndex, options: BuildOptions
  ) throws {
    let basisURL = options.baseURL ?? site.instellingen.basisURL
    let render = RenderOptions(
      basisURL: basisURL, assets: templates.assets.paths,
      zoekindex: String(decoding: search.root, as: UTF8.self),
      ongebruikteTermen: search.unusedTerms)
    let tasks = Pages.tasks(site, library: templates.library, options: render)
    var files: [File] = []
    func add(_ path: String, _ content: File.Content) throws {
      guard let path = OutputPath(path) else { throw Refusal(.outputPathUnfit(path)) }
      files.append(File(path: path, content: content))
    }
    for task in tasks.map(\.file) + Syndication.files(site, basisURL: basisURL)
      + OpenData.files(site, basisURL: basisURL)
    {
      try add(task.path, .task(task))
    }
    for asset in templates.assets.files { try add(asset.path, .bytes(asset.bytes)) }
    for file in search.files { try add(file.path, .bytes(file.bytes)) }
    for path in site.files { try add(path, .copy(of: options.content + "/" + path)) }
    if let found = collisions(in: files.map(\.path)).first {
      throw Refusal(.outputsCollide(found.first.text, found.second.text))
    }
    self.files = files
    pageCount = tasks.count { $0.file.path.hasSuffix(".html") }
  }
}
