/// What the texts of a document hold anywhere, from one look at each byte: most hold none of the signs
/// that could mean something, and need no closer look.
package struct TextSigns: Sendable {
  /// The number of words, where the texts are one text.
  package private(set) var words: Int32 = 0
  /// The number of bytes.
  package private(set) var count: Int32 = 0
  private var seen: UInt8 = 0
  private var mostDigits: Int32 = 0
  private var isInWord = false

  /// Whether a text may hold a mailbox or a telephone number.
  package var mayBePersonal: Bool { seen & TextSigns.at != 0 || mostDigits >= 9 }
  var hasOpenBracket: Bool { seen & TextSigns.bracket != 0 }
  var hasLessThan: Bool { seen & TextSigns.lessThan != 0 }

  private static let space: UInt8 = 1
  private static let digit: UInt8 = 2
  private static let bracket: UInt8 = 4
  private static let lessThan: UInt8 = 8
  private static let at: UInt8 = 16

  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in 0...0x20 { classes[byte] = space }
    for byte in 0x30...0x39 { classes[byte] = digit }
    classes[0x5B] = bracket
    classes[0x3C] = lessThan
    classes[0x40] = at
    return classes
  }()

  package init() {}

  package mutating func note(_ text: Span<UInt8>) {
    let classes = TextSigns.classes.span
    var all: UInt8 = 0
    var digits: UInt = 0
    var starts = 0
    var before: UInt8 = isInWord ? 0 : TextSigns.space
    for index in text.indices {
      let found = classes[Int(text[index])]
      all |= found
      digits += UInt(found >> 1 & 1)
      starts += Int(before & ~found & 1)
      before = found
    }
    isInWord = before & TextSigns.space == 0
    seen |= all
    words += Int32(starts)
    count += Int32(text.count)
    mostDigits = max(mostDigits, Int32(digits))
  }
}
