extension Array {
  /// - Parameter room: for so many elements in all, before the array must move to grow.
  init(repeating element: Element, count: Int, room: Int) {
    self = []
    reserveCapacity(room)
    append(contentsOf: repeatElement(element, count: count))
  }
}
