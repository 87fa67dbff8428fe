/// Sorts words by their bytes.
package enum ByteOrder {
  /// The places of words in the order of their bytes; equal words in the order of their places.
  ///
  /// Most words differ in their first eight bytes, which compare as one number.
  package static func places(count: Int, _ word: (Int) -> ArraySlice<UInt8>) -> [Int] {
    let keys = (0..<count).map { (head: head(of: word($0)), place: $0) }
    return keys.sorted { left, right in
      if left.head != right.head { return left.head < right.head }
      let (one, other) = (word(left.place), word(right.place))
      if one.lexicographicallyPrecedes(other) { return true }
      return left.place < right.place && one == other
    }.map(\.place)
  }

  private static func head(of word: ArraySlice<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    var shift: UInt64 = 64
    for byte in word.prefix(8) {
      shift -= 8
      head |= UInt64(byte) << shift
    }
    return head
  }
}
