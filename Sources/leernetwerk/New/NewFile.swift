internal import Basis
private import Glibc

/// Makes a file that is not there yet. The only place outside `Writing` that writes in a kennisbank:
/// it can only add, in the content folder, and never replaces.
enum NewFile {
  /// The file of this name in the folder or a folder under it: a slug may stand only once in a kind.
  static func find(_ name: String, under folder: String) throws -> String? {
    guard try FileSystem.kind(at: folder) == .folder else { return nil }
    var folders = [folder]
    while let current = folders.popLast() {
      for entry in try FileSystem.list(current) {
        let path = current + "/" + String(decoding: entry.name, as: UTF8.self)
        if entry.kind == .folder {
          folders.append(path)
        } else if entry.name == Array(name.utf8) {
          return path
        }
      }
    }
    return nil
  }

  /// - Returns: the path of the new file.
  /// - Throws: `Refusal` when something stands there, `SystemError` when it cannot be written; then
  ///   no half file is left.
  static func write(_ bytes: [UInt8], name: String, in folder: String) throws -> String {
    let path = "\(folder)/\(name)"
    if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST {
      throw SystemError("mkdir", folder, number: errno)
    }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw Refusal(.fileExists(path)) }
      throw SystemError("open", path, number: errno)
    }
    do {
      defer { close(descriptor) }
      try fill(descriptor, with: bytes, path)
    } catch {
      _ = unsafe unlink(path)
      throw error
    }
    return path
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8], _ path: String) throws {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno != EINTR { throw SystemError("write", path, number: errno) }
      written += max(0, count)
    }
    guard fsync(descriptor) == 0 else { throw SystemError("fsync", path, number: errno) }
  }
}
