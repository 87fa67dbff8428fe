/// One entry of the list of messages: the code that stands behind each message, and what
/// `leernetwerk uitleg CODE` tells about it.
package struct MessageCode: Sendable, Hashable {
  /// The stable name, in Dutch, such as `thema-onbekend`.
  package let name: String
  package let severity: Severity
  /// What the message means and why the program asks it.
  package let betekenis: String
  /// Content that brings the message up.
  package let voorbeeld: String
  /// What to do.
  package let remedie: String

  package init(
    _ name: String, _ severity: Severity, betekenis: String, voorbeeld: String, remedie: String
  ) {
    self.name = name
    self.severity = severity
    self.betekenis = betekenis
    self.voorbeeld = voorbeeld
    self.remedie = remedie
  }

  package static func == (left: MessageCode, right: MessageCode) -> Bool { left.name == right.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
