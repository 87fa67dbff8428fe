import Basis

/// The files of the template folder as they were read.
struct TemplateFiles: Sendable {
  struct File: Sendable {
    /// The path below the folder.
    let below: String
    /// As messages show it.
    let path: String
    let bytes: [UInt8]
  }

  let folder: String
  /// All ordinary files, sorted, hidden ones left out.
  let files: [File]

  /// - Throws: `Refusal` when there is no such folder.
  init(_ folder: String) throws {
    guard try FileSystem.kind(at: folder) == .folder else {
      throw Refusal(.folderMissing(folder, option: "--templates"))
    }
    self.folder = folder
    files = try TemplateFiles.files(in: folder, below: "")
  }

  private static func files(in folder: String, below: String) throws -> [File] {
    var found: [File] = []
    for entry in try FileSystem.list(folder) {
      guard let name = String(validating: entry.name, as: UTF8.self), !name.hasPrefix(".") else {
        continue
      }
      let path = folder + "/" + name
      switch entry.kind {
      case .folder: found += try files(in: path, below: below + name + "/")
      case .file:
        found.append(File(below: below + name, path: path, bytes: try FileSystem.read(path)))
      case .link, .other: continue
      }
    }
    return found
  }
}
