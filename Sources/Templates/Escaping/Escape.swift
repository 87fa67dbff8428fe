/// How a variable is written, decided from its place when the template is compiled.
enum Escape: Sendable, Hashable {
  /// As it is: markup, and `{{{x}}}` where the Mustache specification rules.
  case none
  /// In the text of an element or in a quoted attribute.
  case html
  /// At the start of an address: the scheme is checked.
  case urlStart
  /// Further on in an address.
  case urlPart
  /// Straight after a `/` in an address, where a second `/` would lead to another host.
  case urlAfterSlash

  func append(_ text: String, to out: inout [UInt8]) {
    switch self {
    case .none: out.append(contentsOf: text.utf8)
    case .html: HTMLEscape.append(text, to: &out)
    case .urlStart: URLEscape.appendStart(text, to: &out)
    case .urlPart: URLEscape.appendPart(text, to: &out)
    case .urlAfterSlash: URLEscape.appendPart(text, afterSlash: true, to: &out)
    }
  }
}
