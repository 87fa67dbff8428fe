import Basis
import Exporting
import Hosting
import Indexing
import Kennisbank
import Linking
import Pictures
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
      /// Beside each piece the other files that it makes.
      case task(FileTask, others: [[OutputPath]])
      case bytes([UInt8])
      case copy(of: String)
    }

    /// Where it stands, and the files that are made with it.
    var paths: [OutputPath] {
      if case .task(_, let others) = content { [path] + others.joined() } else { [path] }
    }

    /// About how many bytes are made; 0 for what is small or stands elsewhere.
    var weight: Int {
      if case .task(let task, _) = content { task.weight } else { 0 }
    }
  }

  /// How many files there are, those that are made with another included.
  let count: Int

  let files: [File]
  let pageCount: Int
  /// What the publisher should know of the host.
  let notices: [Message]

  /// - Throws: `Refusal` when two files would stand in each other's way.
  init(
    site: Site, templates: TemplateFolder, search: SearchIndex, options: BuildOptions
  ) throws {
    let basisURL = options.baseURL ?? site.instellingen.basisURL
    let render = RenderOptions(
      basisURL: basisURL, assets: templates.assets.paths,
      zoekindex: String(decoding: search.root, as: UTF8.self),
      ongebruikteTermen: search.unusedTerms)
    let hosting = try HostOutputs(site, search: search, basisURL: basisURL, options: options)
    let tasks = Pages.tasks(site, library: templates.library, options: render)
      .filter { !hosting.replaced.contains($0.file.path) }
    var files: [File] = []
    func outputPath(_ path: String) throws -> OutputPath {
      guard let path = OutputPath(path) else { throw Refusal(.outputPathUnfit(path)) }
      return path
    }
    func add(_ path: String, _ content: File.Content) throws {
      files.append(File(path: try outputPath(path), content: content))
    }
    func add(_ task: FileTask) throws {
      let others = try task.pieces.map { try $0.others.map(outputPath) }
      try add(task.path, .task(task, others: others))
    }
    for task in tasks.map(\.file) + Syndication.files(site, basisURL: basisURL)
      + OpenData.files(site, basisURL: basisURL)
    {
      try add(task)
    }
    for asset in templates.assets.files { try add(asset.path, .bytes(asset.bytes)) }
    for file in search.files { try add(file.path, .bytes(file.bytes)) }
    for path in site.files {
      let source = options.content + "/" + path
      if site.pictures[path]?.needsCleaning ?? false {
        try add(FileTask(path, reading: .none) { try Uploads.cleaned(source) })
      } else {
        try add(path, .copy(of: source))
      }
    }
    for file in hosting.files { try add(file.path, .bytes(file.bytes)) }
    let paths = files.flatMap(\.paths)
    let packed = options.comprimeer ? paths.flatMap(\.packed) : []
    if let found = collisions(in: paths + packed).first {
      throw Refusal(.outputsCollide(found.first.text, found.second.text))
    }
    count = paths.count
    // The large ones first, so that no worker is left alone with one at the end.
    self.files = files.filter { $0.weight > 0 } + files.filter { $0.weight == 0 }
    notices = hosting.notices
    pageCount = tasks.count { $0.file.path.hasSuffix(".html") }
  }
}
