import Basis
import Indexing
import Linking
import Rendering
import Writing

/// Every file of the site: pages and what goes with them, the search index, assets, and the files of content that pages
/// refer to.
struct Outputs {
  struct File: Sendable {
    let path: OutputPath
    let content: Content

    enum Content: Sendable {
      case page(PageTask)
      case bytes([UInt8])
      case copy(of: String)
    }

    /// The file with its bytes; a page is rendered now.
    func made() throws -> OutputFile {
      switch content {
      case .page(let task): OutputFile(path, .bytes(try task.render()))
      case .bytes(let bytes): OutputFile(path, .bytes(bytes))
      case .copy(let source): OutputFile(path, .copy(of: source))
      }
    }
  }

  let files: [File]
  let pageCount: Int

  /// - Throws: `Refusal` when two files would stand in each other's way.
  init(
    site: Site, templates: TemplateFolder, search: SearchOutputs, options: BuildOptions
  ) throws {
    let render = RenderOptions(
      basisURL: options.baseURL, stijl: "assets/stijl.css",
      pictogram: templates.assets.first { $0.path.hasPrefix("assets/favicon.") }?.path,
      search: search.page)
    let tasks = Pages.tasks(site, library: templates.library, options: render)
    var files: [File] = []
    func add(_ path: String, _ content: File.Content) throws {
      guard let path = OutputPath(path) else { throw Refusal(.outputPathUnfit(path)) }
      files.append(File(path: path, content: content))
    }
    for task in tasks { try add(task.path, .page(task)) }
    for script in search.scripts { try add(script.path, .bytes(script.bytes)) }
    for file in search.index.files { try add(file.path, .bytes(file.bytes)) }
    for asset in templates.assets { try add(asset.path, .copy(of: asset.source)) }
    for path in site.files { try add(path, .copy(of: options.content + "/" + path)) }
    if let found = collisions(in: files.map(\.path)).first {
      throw Refusal(.outputsCollide(found.first.text, found.second.text))
    }
    self.files = files
    pageCount = tasks.count { $0.path.hasSuffix(".html") }
  }
}
