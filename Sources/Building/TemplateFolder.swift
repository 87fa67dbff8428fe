import Basis
import Templates

/// The templates and the assets beside them, as they stand on disk.
struct TemplateFolder {
  let library: TemplateLibrary
  /// Style sheets, icons and the like: the path below the site, and where the file stands.
  let assets: [(path: String, source: String)]
  /// The scripts of the search page, from the files in `scripts/zoeken/` and `scripts/zoeken-meer/`.
  let searchScripts: SearchScripts

  static let assetFolder = "assets"

  /// - Throws: `Refusal` when there is no such folder.
  init(_ folder: String) throws {
    guard try FileSystem.kind(at: folder) == .folder else {
      throw Refusal(.folderMissing(folder, option: "--templates"))
    }
    var sources: [SourceFile] = []
    var assets: [(path: String, source: String)] = []
    var scripts: [String: [[UInt8]]] = [:]
    for (below, path) in try TemplateFolder.files(in: folder, below: "") {
      if below.hasSuffix(".mustache") {
        sources.append(SourceFile(path: path, bytes: try FileSystem.read(path)))
      } else if below.hasPrefix(TemplateFolder.assetFolder + "/") {
        assets.append((below, path))
      } else if below.hasPrefix("scripts/"), below.hasSuffix(".js") {
        let folder = below.split(separator: "/").dropLast().joined(separator: "/")
        scripts[folder, default: []].append(try FileSystem.read(path))
      }
    }
    library = TemplateLibrary(files: sources, folder: folder)
    self.assets = assets
    searchScripts = SearchScripts(
      first: ScriptBundle.joined(scripts["scripts/zoeken"] ?? []),
      rest: ScriptBundle.joined(scripts["scripts/zoeken-meer"] ?? []))
  }

  /// All ordinary files below a folder, sorted, hidden ones left out.
  private static func files(
    in folder: String, below: String
  ) throws -> [(below: String, path: String)] {
    var found: [(String, String)] = []
    for entry in try FileSystem.list(folder) {
      guard let name = String(validating: entry.name, as: UTF8.self), !name.hasPrefix(".") else {
        continue
      }
      switch entry.kind {
      case .folder: found += try files(in: folder + "/" + name, below: below + name + "/")
      case .file: found.append((below + name, folder + "/" + name))
      case .link, .other: continue
      }
    }
    return found
  }
}
