internal import Basis

/// Why no variable may stand at a place.
enum PlaceFault: Sendable, Hashable {
  /// In a tag, outside the value of an attribute.
  case tag
  case unquoted
  case comment
  /// In the content of an element that is no text, such as `script`.
  case script(String)
  /// In an attribute that holds program or style.
  case attribute(String)
  /// After a piece of text that can become a scheme.
  case address

  /// - Parameter written: the tag of the template that stands there.
  func message(_ written: String) -> Message {
    switch self {
    case .tag: .templatePlaceTag(written)
    case .unquoted: .templatePlaceUnquoted(written)
    case .comment: .templatePlaceComment(written)
    case .script(let element): .templatePlaceElement(written, element: element)
    case .attribute(let name): .templatePlaceAttribute(written, attribute: name)
    case .address: .templatePlaceAddress(written)
    }
  }
}
