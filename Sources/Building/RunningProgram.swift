import Basis
import Hashing

/// The program is part of what a site is made of: another one may make other bytes of the same content.
enum RunningProgram {
  /// By the name that the linker gave it, a hash of all that it put in; where there is none, by its bytes.
  ///
  /// - Throws: `SystemError` when the machine fails.
  static func key() throws -> ContentHash {
    let path = try FileSystem.target(ofLink: "/proc/self/exe")
    let name = linkerName(in: try FileSystem.read(path, limit: 1 << 12))
    return try name.map { ContentHash($0) } ?? ContentHash(ofFile: path)
  }

  /// The build ID: a note of kind 3 by the owner `GNU`, in one of the note segments of an ELF file of 64
  /// bits, little-endian.
  ///
  /// - Parameter head: the beginning of the file. Whatever the bytes are, nothing is read beyond their end.
  static func linkerName(in head: [UInt8]) -> [UInt8]? {
    guard head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), let table = head.size(at: 32, 8),
      let width = head.size(at: 54, 2), let count = head.size(at: 56, 2)
    else { return nil }
    for segment in 0..<count {
      let start = table + segment * width
      guard head.size(at: start, 4) == 4, let from = head.size(at: start + 8, 8),
        let length = head.size(at: start + 32, 8), let step = head.size(at: start + 48, 8)
      else { continue }
      if let name = name(in: head, from..<from + length, step: step == 8 ? 8 : 4) { return name }
    }
    return nil
  }

  private static func name(in head: [UInt8], _ notes: Range<Int>, step: Int) -> [UInt8]? {
    func padded(_ size: Int) -> Int { (size + step - 1) / step * step }
    var note = notes.lowerBound
    while note < notes.upperBound, let ownerSize = head.size(at: note, 4),
      let size = head.size(at: note + 4, 4), let kind = head.size(at: note + 8, 4)
    {
      let owner = note + 12
      let content = owner + padded(ownerSize)
      guard content + size <= head.count else { return nil }
      if kind == 3, size > 0, head[owner..<owner + ownerSize].elementsEqual([0x47, 0x4E, 0x55, 0]) {
        return Array(head[content..<content + size])
      }
      note = content + padded(size)
    }
    return nil
  }
}

extension [UInt8] {
  /// A little-endian number of some bytes that fits a file; `nil` beyond the end.
  fileprivate func size(at place: Int, _ width: Int) -> Int? {
    guard place >= 0, place <= count - width else { return nil }
    let number = self[place..<place + width].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return Int(exactly: number).flatMap { $0 < 1 << 40 ? $0 : nil }
  }
}
