/// Writes numbers and texts one after the other for `PackedReader`. Numbers are little-endian.
package struct PackedWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ number: Int) {
    unsafe withUnsafeBytes(of: Int64(number).littleEndian) {
      unsafe bytes.append(contentsOf: $0)
    }
  }

  package mutating func add(_ number: UInt64) { add(Int(bitPattern: UInt(number))) }

  package mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }
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

  package mutating func number() throws(Damage) -> Int {
    guard bytes.count - place >= 8 else { throw Damage() }
    defer { place += 8 }
    return Int(
      Int64(
        littleEndian: unsafe bytes.span.bytes.unsafeLoadUnaligned(
          fromByteOffset: place, as: Int64.self)))
  }

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
    try number() == 0 ? nil : try text()
  }
}
