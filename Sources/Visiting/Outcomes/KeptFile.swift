internal import Basis
private import Glibc

/// The file in which outcomes are kept. It can be missed: whatever is wrong with it is told, and the
/// addresses are asked.
struct KeptFile: Sendable {
  private static let name = "extern.txt"
  private static let sizeLimit = 64 * 1024 * 1024
  private let folder: String
  private var path: String { "\(folder)/\(KeptFile.name)" }

  init(folder: String) { self.folder = folder }

  /// - Returns: what is kept, and what is to be told about it. A file that is damaged or of another
  ///   version is set aside.
  func read() -> (KeptOutcomes, Message?) {
    do {
      guard let kind = try FileSystem.kind(at: path) else { return (KeptOutcomes(), nil) }
      if case .file(let size) = kind, size <= KeptFile.sizeLimit,
        let kept = KeptOutcomes(try FileSystem.read(path))
      {
        return (kept, nil)
      }
      let aside = path + ".oud"
      guard unsafe rename(path, aside) == 0 else {
        throw SystemError("rename", path, number: errno)
      }
      return (KeptOutcomes(), .keptSetAside(path, aside: aside))
    } catch {
      return (KeptOutcomes(), .keptUnusable(path))
    }
  }

  /// Writes the file in one step: who reads it finds the earlier or the new one whole.
  /// - Returns: what is to be told when that is not possible.
  func write(_ bytes: [UInt8]) -> Message? {
    let own = "\(path).\(getpid())"
    makeFolders()
    // Of a run that was killed and had the same number.
    unsafe _ = unlink(own)
    guard put(bytes, in: own), unsafe rename(own, path) == 0 else {
      unsafe _ = unlink(own)
      return .keptUnusable(path)
    }
    return nil
  }

  /// A folder that cannot be made shows when the file is written.
  private func makeFolders() {
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    for count in parts.indices {
      let part = parts[...count].joined(separator: "/")
      if !part.isEmpty { unsafe _ = mkdir(part, 0o700) }
    }
  }

  private func put(_ bytes: [UInt8], in path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno != EINTR { return false }
      written += max(0, count)
    }
    return fsync(descriptor) == 0
  }
}
