/// What is looked at before a drawing goes to the parser.
enum DrawingGate {
  /// Attributes in one tag: the parser compares each with each.
  private static let attributeLimit = 500
  /// Declarations of a namespace in a whole drawing: the parser looks through all that are open.
  private static let namespaceLimit = 500

  /// Whether the bytes are UTF-8 and say nothing else. A browser believes what the first line says; a
  /// check that read other letters than the browser would be worth nothing. Of letters without accents
  /// all the usual names mean the same.
  static func isText(_ bytes: [UInt8]) -> Bool {
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else { return false }
    guard bytes.starts(with: Array("<?xml".utf8)) else { return true }
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
      .lowercased()
    guard let name = value(of: "encoding", in: line).map(String.init) else { return true }
    let alike = ["us-ascii", "ascii", "iso-8859-1", "iso-8859-15", "windows-1252"]
    return name == "utf-8" || name == "utf8"
      || alike.contains(name) && bytes.allSatisfy { $0 < 0x80 }
  }

  private static func value(of name: String, in line: String) -> Substring? {
    let words = line.split { $0 == "\"" || $0 == "'" || $0 == "=" || $0 == " " || $0 == "\n" }
    guard let place = words.lastIndex(where: { $0 == name }) else { return nil }
    return words.indices.contains(place + 1) ? words[place + 1] : ""
  }

  /// - Returns: the place of the tag that is too much.
  static func overload(_ bytes: [UInt8]) -> Int? {
    var tag = 0
    var attributes = 0
    var namespaces = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      // A value cannot hold this sign as it is, so each tag begins with one.
      case UInt8(ascii: "<"):
        tag = offset
        attributes = 0
      case UInt8(ascii: "="):
        attributes += 1
        if attributes > attributeLimit { return tag }
      case UInt8(ascii: "x"):
        guard bytes[offset...].starts(with: "xmlns".utf8) else { continue }
        namespaces += 1
        if namespaces > namespaceLimit { return tag }
      default: break
      }
    }
    return nil
  }
}
