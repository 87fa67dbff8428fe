/// The words of some documents in their order, as numbers of forms with marks between: a varint each,
/// as common words have low numbers.
struct TokenStream: Sendable {
  enum Token {
    case form(Int)
    case field(Field)
    /// The words before and after it are not of one sentence.
    case sentenceBreak
  }

  /// 0 is a break, then come the fields, and then the forms.
  private static let firstForm = Field.allCases.count + 1

  private(set) var bytes: [UInt8] = []
  /// Whether a break would say nothing new.
  private var isAtMark = true

  mutating func append(form: Int) {
    bytes.appendVarint(form + TokenStream.firstForm)
    isAtMark = false
  }

  mutating func begin(_ field: Field) {
    bytes.append(field.rawValue + 1)
    isAtMark = true
  }

  mutating func endSentence() {
    if !isAtMark { bytes.append(0) }
    isAtMark = true
  }

  /// Gives up the room that it kept to grow in.
  mutating func trim() { bytes = bytes.trimmed }

  /// The token at a place, which moves on.
  static func next(in bytes: Span<UInt8>, _ place: inout Int) -> Token {
    var value = Int(bytes[place])
    place += 1
    if value >= 0x80 {
      value &= 0x7F
      var shift = 7
      while true {
        let byte = bytes[place]
        place += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
      }
    }
    if value >= firstForm { return .form(value - firstForm) }
    if value > 0, let field = Field(rawValue: UInt8(value - 1)) { return .field(field) }
    return .sentenceBreak
  }
}
