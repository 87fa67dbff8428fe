internal import Templates

/// Writes elements of SVG. Every text and attribute is escaped here, and every number is whole, so
/// that the same drawing gives the same bytes on every machine.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    start(name, attributes, end: ">")
  }

  mutating func close(_ name: String) { raw("</\(name)>") }

  /// An element without content.
  mutating func mark(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    start(name, attributes, end: "/>")
  }

  /// An element with one text in it.
  mutating func text(
    _ name: String, _ attributes: KeyValuePairs<String, String>, _ words: String
  ) {
    open(name, attributes)
    HTMLEscape.append(words, to: &bytes)
    close(name)
  }

  private mutating func start(
    _ name: String, _ attributes: KeyValuePairs<String, String>, end: String
  ) {
    raw("<\(name)")
    for (key, value) in attributes {
      raw(" \(key)=\"")
      HTMLEscape.append(value, to: &bytes)
      raw("\"")
    }
    raw(end)
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
