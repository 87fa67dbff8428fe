internal import Basis
internal import Templates

/// One template with the templates that it may put in, outside any kennisbank.
struct SingleTemplate {
  let library: TemplateLibrary
  let name: String

  /// - Parameter partials: the folder that names in `{{> name}}` start from; without it there are
  ///   none.
  init(file: String, partials: String?) throws {
    let folder = partials.map(SingleTemplate.withoutSlash)
    var files: [SourceFile] = []
    if let folder {
      guard try FileSystem.kind(at: folder) == .folder else { throw Refusal(.inputMissing(folder)) }
      files = try SingleTemplate.templates(under: folder).filter { $0.path != file }
    }
    // The last of two files with one name counts.
    files.append(try SingleTemplate.source(file))
    library = TemplateLibrary(files: files, folder: folder ?? "")
    name = library.names.last ?? ""
  }

  /// A file named on the command line.
  static func source(_ path: String) throws -> SourceFile {
    switch try FileSystem.kind(at: path) {
    case nil, .folder: throw Refusal(.inputMissing(path))
    default: return SourceFile(path: path, bytes: try FileSystem.read(path))
    }
  }

  private static func templates(under folder: String) throws -> [SourceFile] {
    var files: [SourceFile] = []
    var folders = [folder]
    while let current = folders.popLast() {
      for entry in try FileSystem.list(current) {
        let path = current + "/" + String(decoding: entry.name, as: UTF8.self)
        switch entry.kind {
        case .folder: folders.append(path)
        case .file where path.hasSuffix(".mustache"):
          files.append(SourceFile(path: path, bytes: try FileSystem.read(path)))
        default: break
        }
      }
    }
    return files
  }

  private static func withoutSlash(_ path: String) -> String {
    path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
