/// A text in the head of a message. What is not plain ASCII becomes encoded words (RFC 2047), each
/// within 75 characters and on a line of its own, and none cuts a character in two.
enum HeaderText {
  private static let start = "=?utf-8?Q?"
  private static let end = "?="
  private static let lineLimit = 76

  /// - Parameter name: the name of the field, which takes room on the first line.
  static func field(_ name: String, _ text: String) -> String {
    let room = name.utf8.count + 2
    let fits = isPlain(text) && room + text.utf8.count <= lineLimit
    return "\(name): \(fits ? text : words(text, after: room))"
  }

  /// The name of who sends; in quotes where it is ASCII.
  static func phrase(_ text: String, after room: Int) -> String {
    guard isPlain(text), room + text.utf8.count <= lineLimit else {
      return words(text, after: room)
    }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
  }

  private static func words(_ text: String, after room: Int) -> String {
    var words: [String] = []
    var word = start
    var length = room + start.utf8.count
    for scalar in text.unicodeScalars {
      let piece = encoded(scalar)
      if length + piece.utf8.count + end.utf8.count > lineLimit {
        words.append(word + end)
        word = start
        length = 1 + start.utf8.count
      }
      word += piece
      length += piece.utf8.count
    }
    return (words + [word + end]).joined(separator: "\r\n ")
  }

  /// Only what may stand in an encoded word everywhere, also in the name of who sends.
  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": return "_"
    case "a"..."z", "A"..."Z", "0"..."9", "!", "*", "+", "-", "/": return String(scalar)
    default:
      return String(
        decoding: String(scalar).utf8.flatMap { QuotedPrintable.escaped($0) }, as: UTF8.self)
    }
  }
}
