/// The words of a document in their order, as numbers of forms, with marks between.
struct TokenStream: Sendable {
  /// A mark: the words after it are of another field, whose raw value is the low byte.
  private static let fieldMark: UInt32 = 0xFFFF_FF00
  /// A mark: the words before and after it are not of one sentence.
  private static let breakMark: UInt32 = 0xFFFF_FFFF

  enum Token {
    case form(Int)
    case field(Field)
    case sentenceBreak
  }

  private var values: [UInt32] = []

  var count: Int { values.count }

  subscript(index: Int) -> Token {
    let value = values[index]
    if value < TokenStream.fieldMark { return .form(Int(value)) }
    if let field = Field(rawValue: UInt8(truncatingIfNeeded: value)) { return .field(field) }
    return .sentenceBreak
  }

  mutating func append(form: Int) { values.append(UInt32(form)) }

  mutating func begin(_ field: Field) {
    values.append(TokenStream.fieldMark | UInt32(field.rawValue))
  }

  mutating func endSentence() { values.append(TokenStream.breakMark) }
}
