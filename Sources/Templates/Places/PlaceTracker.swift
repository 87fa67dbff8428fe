/// Follows the literal text of a template as a browser would read it, so that the place of each
/// variable is known. A value: at a fork (a section that may be skipped) both roads have their own.
struct PlaceTracker: Sendable, Hashable {
  enum State: Sendable, Hashable {
    case text
    /// After `<`.
    case tagStart
    case tagName
    case inTag
    /// A name ended at a tag of the template: the next byte must part it from what follows.
    case seam
    case attributeName
    case afterAttributeName
    case beforeValue
    case quoted(UInt8)
    case unquoted
    case afterValue
    case comment
    /// `<!doctype …>` and what browsers take for a comment.
    case declaration
    /// Content that only the end tag of its element ends.
    case raw
  }

  var state: State = .text
  /// The element of the tag that is read, or whose content is raw.
  var element = ""
  var isEndTag = false
  var attribute = ""
  /// The start of the attribute's value, literal text only.
  var value: [UInt8] = []
  /// How far the value is as an address.
  var address = AddressState.start
  /// The `type` of the element.
  var elementType = ""
  /// The last bytes read, as far as they may be part of an end mark.
  var tail: [UInt8] = []
  /// Whether the text stands in a `pre`, which shows its white space.
  var isPreformatted = false
  /// Where the text went wrong: a name put together from parts.
  var hasBrokenSeam = false

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { read(byte) }
  }

  var place: Place {
    switch state {
    case .text: .text
    case .tagStart, .tagName, .inTag, .seam, .attributeName, .afterAttributeName, .afterValue:
      .refused(.tag)
    case .beforeValue, .unquoted: .refused(.unquoted)
    case .comment, .declaration: .refused(.comment)
    case .quoted: quotedPlace
    case .raw:
      if HTMLVocabulary.plainTextElements.contains(element) {
        .plainText
      } else if element == "script", HTMLVocabulary.dataTypes.contains(elementType) {
        .dataScript
      } else {
        .refused(.script(element))
      }
    }
  }

  /// Whether a browser makes nothing of white space that is added to white space here.
  var isLayout: Bool {
    switch state {
    case .text: !isPreformatted
    case .inTag, .afterValue, .afterAttributeName: true
    default: false
    }
  }

  /// The quote of the attribute value that is read.
  var quote: UInt8? {
    if case .quoted(let quote) = state { quote } else { nil }
  }

  private var quotedPlace: Place {
    if attribute.utf8.starts(with: "on".utf8)
      || HTMLVocabulary.refusedAttributes.contains(attribute)
    {
      return .refused(.attribute(attribute))
    }
    guard HTMLVocabulary.addressAttributes.contains(attribute) else { return .attribute }
    return switch address {
    case .start: .url(.urlStart)
    case .path: .url(.urlPart)
    case .afterSlash: .url(.urlAfterSlash)
    case .scheme: .refused(.address)
    }
  }
}
