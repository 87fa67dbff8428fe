/// Foreign bytes, read without trust: each read says where, and gives `nil` where the file ends
/// before. No offset that stands in a file is ever used but through these.
struct Bytes {
  let all: [UInt8]

  init(_ all: [UInt8]) { self.all = all }

  var count: Int { all.count }

  func byte(_ offset: Int) -> UInt8? {
    all.indices.contains(offset) ? all[offset] : nil
  }

  /// A number of `count` bytes (at most four), the most significant first.
  func big(_ offset: Int, _ count: Int) -> Int? {
    guard let range = range(offset, count) else { return nil }
    return all[range].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of `count` bytes (at most four), the least significant first.
  func little(_ offset: Int, _ count: Int) -> Int? {
    guard let range = range(offset, count) else { return nil }
    return all[range].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The bytes from `offset`, `nil` unless all `count` are there.
  func range(_ offset: Int, _ count: Int) -> Range<Int>? {
    guard offset >= 0, count >= 0, offset <= all.count, count <= all.count - offset else {
      return nil
    }
    return offset..<offset + count
  }

  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard let range = range(offset, text.utf8CodeUnitCount) else { return false }
    return text.withUTF8Buffer { unsafe all[range].elementsEqual($0) }
  }

  /// Whether a run of signs stands anywhere in a range that was read with `range`.
  func contains(_ text: String, in range: Range<Int>) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, range.count >= wanted.count else { return false }
    let last = range.upperBound - wanted.count
    var offset = range.lowerBound
    while offset <= last, let found = all[offset...last].firstIndex(of: first) {
      if all[found...].starts(with: wanted) { return true }
      offset = found + 1
    }
    return false
  }
}
