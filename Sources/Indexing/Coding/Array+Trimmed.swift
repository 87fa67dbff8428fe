extension Array {
  /// The same without the room that it kept to grow in.
  var trimmed: [Element] {
    var trimmed: [Element] = []
    trimmed.reserveCapacity(count)
    trimmed += self
    return trimmed
  }
}
