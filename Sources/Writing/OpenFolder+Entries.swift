internal import Basis
private import Glibc

/// Looking through a folder and clearing it, without ever following a link.
extension OpenFolder {
  package struct Entry {
    package enum Kind {
      case file
      case folder
      /// A link, pipe, socket or device.
      case other
    }

    /// The name with its closing zero: a disk may hold names that are not UTF-8.
    let name: [CChar]
    package let kind: Kind

    /// The name as text, with what is not UTF-8 replaced.
    package var text: String {
      String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// How deep a walk goes. A site has some five levels; each level of a walk holds a descriptor.
  static let depthLimit = 64

  /// All entries but `.` and `..`, in the order of the disk.
  package func entries() throws -> [Entry] {
    let number = unsafe openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw SystemError("opendir", shown, number: errno) }
    guard let stream = unsafe fdopendir(number) else {
      let error = SystemError("opendir", shown, number: errno)
      close(number)
      throw error
    }
    defer { unsafe _ = closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw SystemError("readdir", shown, number: errno) }
        return entries
      }
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { buffer in
        unsafe buffer.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
      }
      if name == [0x2E, 0] || name == [0x2E, 0x2E, 0] { continue }
      let kind = try kind(of: name, told: unsafe Int(entry.pointee.d_type))
      entries.append(Entry(name: name, kind: kind))
    }
  }

  func folder(_ entry: Entry) throws -> OpenFolder {
    let number = unsafe openat(
      descriptor.number, entry.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { throw SystemError("opendir", path(of: entry.text), number: errno) }
    return OpenFolder(Descriptor(number), shown: path(of: entry.text))
  }

  /// Takes away an entry that is not a folder, or a folder that is empty. A link goes, its goal stays.
  func remove(_ entry: Entry) throws {
    let flag = entry.kind == .folder ? AT_REMOVEDIR : 0
    if unsafe unlinkat(descriptor.number, entry.name, flag) == 0 || errno == ENOENT { return }
    throw SystemError("unlink", path(of: entry.text), number: errno)
  }

  /// - Parameter type: `d_type`; some file systems leave it unknown, and then the disk is asked.
  private func kind(of name: [CChar], told type: Int) throws -> Entry.Kind {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    var status = stat()
    guard unsafe fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw SystemError("lstat", shown, number: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }
}
