extension String {
  /// Whether it stands before another in the order of their bytes, which is the same on all machines
  /// and for all lists.
  package func precedes(_ other: String) -> Bool {
    let left = utf8Span.span
    let right = other.utf8Span.span
    let count = min(left.count, right.count)
    var index = 0
    while index < count, left[index] == right[index] { index += 1 }
    return index < count ? left[index] < right[index] : left.count < right.count
  }
}
