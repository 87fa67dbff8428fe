internal import Basis
private import Glibc
internal import Writing

/// A folder of this publication alone, that goes with its owner.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/leernetwerk-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw SystemError("mkdir", base, number: errno)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    let (parent, name) = OutputPlace.split(path)
    try? OpenFolder(parent).removeTree(name)
  }

  /// Writes a file and gives its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let folder = try OpenFolder(path)
    if try folder.has(name) { try folder.removeFile(name) }
    let file = try folder.newFile(name)
    try file.write(bytes)
    try file.close()
    return "\(path)/\(name)"
  }

  func makeFolder(_ name: String) throws -> String {
    try OpenFolder(path).makeFolder(name)
    return "\(path)/\(name)"
  }
}
