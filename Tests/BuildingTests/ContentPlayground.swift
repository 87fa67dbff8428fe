import Basis
import Foundation
import Glibc

/// A content folder for one test, gone when the test ends. It starts with the files of `Base/`.
final class ContentPlayground: Sendable {
  let root: String
  var content: String { root + "/content" }

  init(base: Bool = true) throws {
    root = NSTemporaryDirectory() + "leernetwerk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: content, withIntermediateDirectories: true)
    if base { try add(folder: GoldenCase.here + "/Base") }
  }

  deinit {
    // A folder that may not be read cannot be emptied.
    for path in FileManager.default.subpaths(atPath: content) ?? []
    where (try? FileSystem.kind(at: content + "/" + path)) == .folder {
      unsafe _ = chmod(content + "/" + path, 0o755)
    }
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Copies the files of a folder over what stands in the content folder.
  func add(folder: String) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where path != "melding.txt" {
      let source = folder + "/" + path
      guard case .file? = try FileSystem.kind(at: source) else { continue }
      try write(FileSystem.read(source), to: path)
    }
  }

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let whole = content + "/" + path
    let folder = (whole as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: whole))
  }

  /// Makes a file whose name is any bytes.
  func write(_ text: String, toName name: [UInt8], in folder: String) throws {
    let path = Array((content + "/" + folder + "/").utf8) + name
    let file = unsafe open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o644)
    guard file >= 0 else { throw SystemError("open", folder, number: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard unsafe Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw SystemError("write", folder, number: errno)
    }
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: content + "/" + path, withIntermediateDirectories: true)
  }

  func removeAll() throws {
    for path in try FileManager.default.contentsOfDirectory(atPath: content) {
      try FileManager.default.removeItem(atPath: content + "/" + path)
    }
  }

  func makeLink(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: content + "/" + path, withDestinationPath: target)
  }

  func makePipe(_ path: String) throws {
    guard unsafe mkfifo(content + "/" + path, 0o644) == 0 else {
      throw SystemError("mkfifo", path, number: errno)
    }
  }

  func setMode(_ mode: mode_t, of path: String) throws {
    guard unsafe chmod(content + "/" + path, mode) == 0 else {
      throw SystemError("chmod", path, number: errno)
    }
  }

  /// Makes a file of zeros that takes no room on the disk.
  func makeSparse(_ path: String, size: Int) throws {
    guard unsafe truncate(content + "/" + path, size) == 0 else {
      throw SystemError("truncate", path, number: errno)
    }
  }
}
