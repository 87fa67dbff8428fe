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
}
