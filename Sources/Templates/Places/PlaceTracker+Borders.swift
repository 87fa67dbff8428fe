extension PlaceTracker {
  /// A tag of the template that puts nothing in itself stands here: a name that was being read ends.
  mutating func passBorder() {
    switch state {
    case .tagName, .attributeName, .afterAttributeName: state = .seam
    case .afterValue: state = .inTag
    default: break
    }
    forgetTail()
  }

  /// A variable was written here.
  mutating func passVariable() {
    if case .quoted = state {
      address = address == .path || address == .afterSlash ? .path : .scheme
    }
    if state == .beforeValue { state = .unquoted }
    forgetTail()
  }

  /// What comes next does not follow the last byte of the text.
  private mutating func forgetTail() {
    if state == .comment { tail = [0, 0, 0] } else if state == .raw { tail = [] }
  }

  /// Whether a section that starts at this place may end at the other: a browser must be able to go
  /// on in the same way after the section whether it is shown or not.
  func isSameGround(as other: PlaceTracker) -> Bool {
    switch (state, other.state) {
    case (.inTag, .seam), (.seam, .inTag): element == other.element && isEndTag == other.isEndTag
    default:
      state == other.state && element == other.element && isEndTag == other.isEndTag
        && (attribute == other.attribute || state == .inTag || state == .seam || state == .text)
    }
  }

  /// The place after a section that may have been skipped.
  mutating func join(_ skipped: PlaceTracker) {
    address = address.joined(with: skipped.address)
    if skipped.state == .seam { state = .seam }
    if value != skipped.value { value = [] }
    hasBrokenSeam = hasBrokenSeam || skipped.hasBrokenSeam
  }
}
