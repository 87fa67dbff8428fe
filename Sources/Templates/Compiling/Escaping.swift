/// Which rules of escaping a library follows.
package enum Escaping: Sendable {
  /// Each variable as its place in the HTML asks, addresses included: for the site.
  case places
  /// `& < > " '` everywhere, as the Mustache specification has it.
  case spec
}
