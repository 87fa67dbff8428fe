import Basis
import Templates

/// The templates and what stands beside them, as on disk.
struct TemplateFolder {
  let library: TemplateLibrary
  /// `assets/` file by file; the files of `styles/` as `stijl.css`; those of each folder `NAME` of
  /// `scripts/` as `NAME.js`.
  let assets: Assets

  /// - Throws: `Refusal` when there is no such folder.
  init(_ folder: String) throws {
    guard try FileSystem.kind(at: folder) == .folder else {
      throw Refusal(.folderMissing(folder, option: "--templates"))
    }
    var sources: [SourceFile] = []
    var assets: [(name: String, bytes: [UInt8])] = []
    var styles: [[UInt8]] = []
    var scripts: [(name: String, files: [[UInt8]])] = []
    for (below, path) in try TemplateFolder.files(in: folder, below: "") {
      let parts = below.split(separator: "/").map { String($0) }
      if below.hasSuffix(".mustache") {
        sources.append(SourceFile(path: path, bytes: try FileSystem.read(path)))
      } else if parts[0] == "assets", parts.count > 1 {
        let name = parts.dropFirst().joined(separator: "/")
        assets.append((name, try FileSystem.read(path)))
      } else if parts[0] == "styles", below.hasSuffix(".css") {
        styles.append(try FileSystem.read(path))
      } else if parts[0] == "scripts", parts.count == 3, below.hasSuffix(".js") {
        let name = parts[1] + ".js"
        if scripts.last?.name != name { scripts.append((name, [])) }
        scripts[scripts.count - 1].files.append(try FileSystem.read(path))
      }
    }
    library = TemplateLibrary(files: sources, folder: folder, isLean: true)
    self.assets = Assets(
      assets + [("stijl.css", AssetBundle.style(styles))]
        + scripts.map { ($0.name, AssetBundle.script($0.files)) })
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
