/// Writes numbers and texts one after the other, for `PackedReader` or for a key. Numbers are eight bytes,
/// little-endian; every text stands behind its length, so that `ab` and `c` is other than `a` and `bc`.
package struct PackedWriter: Sendable {
  package private(set) var bytes: [UInt8]

  package init(_ start: [UInt8] = []) { bytes = start }

  /// Makes room for what is known to come.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  package mutating func add(_ number: UInt64) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  package mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  package mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  package mutating func add(_ text: ArraySlice<UInt8>) {
    add(text.count)
    bytes += text
  }

  /// Bytes whose number the reader knows.
  package mutating func append(_ rest: [UInt8]) { bytes += rest }
}

/// Reads what a `PackedWriter` wrote. Whatever the bytes are, nothing is read beyond their end.
package struct PackedReader: Sendable {
  /// The bytes end too soon, or hold what nobody wrote.
  package struct Damage: Error {
    package init() {}
  }

  private let bytes: [UInt8]
  private var place: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
    place = 0
  }

  package mutating func unsigned() throws(Damage) -> UInt64 {
    guard bytes.count - place >= 8 else { throw Damage() }
    defer { place += 8 }
    return bytes.number(at: place)
  }

  package mutating func number() throws(Damage) -> Int {
    Int(truncatingIfNeeded: try unsigned())
  }

  package mutating func flag() throws(Damage) -> Bool { try unsigned() != 0 }

  /// A number of things, each of at least one byte.
  package mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw Damage() }
    return count
  }

  package mutating func text() throws(Damage) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  package mutating func textIfThere() throws(Damage) -> String? {
    try flag() ? try text() : nil
  }
}

extension [UInt8] {
  /// A number that a `PackedWriter` wrote at this place.
  package func number(at place: Int) -> UInt64 {
    precondition(place >= 0 && place <= count - 8)
    return UInt64(
      littleEndian: unsafe span.bytes.unsafeLoadUnaligned(
        fromByteOffset: place, as: UInt64.self))
  }
}
