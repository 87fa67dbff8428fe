/// What texts hold anywhere, from one look at each byte: most hold none of the signs that could mean
/// something, and need no closer look.
package struct TextSigns: Sendable {
  /// The number of words, where the texts are one text.
  package private(set) var words: Int32 = 0
  /// The number of bytes.
  package private(set) var count: Int32 = 0
  private var seen: UInt8 = 0
  private var mostDigits: Int32 = 0
  private var startsInWord = false
  private var endsInWord = false

  /// Whether a text may hold a mailbox or a telephone number.
  package var mayBePersonal: Bool { seen & TextSigns.at != 0 || mostDigits >= 10 }
  /// Whether a text may hold `http://` or `www.`.
  var mayBeAddress: Bool { seen & (TextSigns.colon | TextSigns.tripleW) != 0 }
  var hasOpenBracket: Bool { seen & TextSigns.bracket != 0 }
  var hasLessThan: Bool { seen & TextSigns.lessThan != 0 }

  private static let space: UInt8 = 1
  private static let digit: UInt8 = 2
  private static let bracket: UInt8 = 4
  private static let lessThan: UInt8 = 8
  private static let at: UInt8 = 16
  private static let colon: UInt8 = 32
  /// Of one byte: a `w`; of a text: three of them in a row.
  private static let tripleW: UInt8 = 64

  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in 0...0x20 { classes[byte] = space }
    for byte in 0x30...0x39 { classes[byte] = digit }
    classes[0x5B] = bracket
    classes[0x3C] = lessThan
    classes[0x40] = at
    classes[0x3A] = colon
    classes[0x57] = tripleW
    classes[0x77] = tripleW
    return classes
  }()

  init() {}

  package init(_ text: Span<UInt8>) {
    let classes = TextSigns.classes.span
    var digits: Int32 = 0
    var starts: Int32 = 0
    var last = TextSigns.space
    var beforeLast: UInt8 = 0
    for index in text.indices {
      let found = classes[Int(text[index])]
      seen |= found & ~TextSigns.tripleW | found & last & beforeLast & TextSigns.tripleW
      digits += Int32(found >> 1 & 1)
      starts += Int32(last & ~found & 1)
      beforeLast = last
      last = found
    }
    words = starts
    count = Int32(text.count)
    mostDigits = digits
    startsInWord = !text.isEmpty && classes[Int(text[0])] & TextSigns.space == 0
    endsInWord = !text.isEmpty && last & TextSigns.space == 0
  }

  /// Adds the text that comes next.
  mutating func append(_ next: TextSigns) {
    if next.count == 0 { return }
    words += next.words - (endsInWord && next.startsInWord ? 1 : 0)
    count += next.count
    seen |= next.seen
    mostDigits = max(mostDigits, next.mostDigits)
    if count == next.count { startsInWord = next.startsInWord }
    endsInWord = next.endsInWord
  }
}
