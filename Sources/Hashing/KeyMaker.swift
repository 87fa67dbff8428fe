/// Makes one key of many things: equal keys mean that all of them are equal, and in the same order.
///
/// Every part stands with its length, so that `ab` and `c` is another key than `a` and `bc`.
package struct KeyMaker: Sendable {
  private var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  package mutating func add(_ flag: Bool) { add(flag ? 1 : 0 as UInt64) }

  package mutating func add(_ hash: ContentHash) { add(hash.value) }

  package mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func add(_ part: ArraySlice<UInt8>) {
    add(part.count)
    bytes += part
  }

  package mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  package var key: ContentHash { ContentHash(bytes) }
}
