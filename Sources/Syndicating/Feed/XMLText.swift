private import Templates

/// Elements of XML, one after another. Text is escaped, and what XML cannot hold is left out.
struct XMLText {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    tag(name, attributes, end: ">\n")
  }

  mutating func end(_ name: String) { bytes += "</\(name)>\n".utf8 }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    tag(name, attributes, end: "/>\n")
  }

  /// - Parameter attributes: those that are `nil` are left out.
  mutating func element(
    _ name: String, _ text: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) {
    tag(name, attributes, end: ">")
    write(text)
    end(name)
  }

  private mutating func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String?>, end: String
  ) {
    bytes += "<\(name)".utf8
    for (key, value) in attributes {
      guard let value else { continue }
      bytes += " \(key)=\"".utf8
      write(value)
      bytes += "\"".utf8
    }
    bytes += end.utf8
  }

  private mutating func write(_ text: String) {
    if text.utf8.allSatisfy(XMLText.isPlain) {
      return HTMLEscape.append(text, to: &bytes)
    }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0xFFFE...0xFFFF: continue
      default: kept.append(scalar)
      }
    }
    HTMLEscape.append(String(kept), to: &bytes)
  }

  /// Whether a byte stands only in what XML can hold.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0xEF || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
