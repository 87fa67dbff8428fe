/// Writes JSON straight into bytes, for values that are too many to build first. Commas come by
/// themselves; keys stand in the order in which they are written.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so that what comes out may stand inside an
/// HTML `script` element.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value or key is not the first of its list or object.
  private var needsComma: Bool

  /// - Parameter continues: whether a value stands before, in bytes that were written elsewhere.
  package init(capacity: Int = 0, continues: Bool = false) {
    needsComma = continues
    bytes.reserveCapacity(capacity)
  }

  // MARK: Values

  package mutating func text(_ text: String) {
    self.text { out in out.part(text) }
  }

  /// A text of UTF-8 bytes.
  package mutating func text(utf8: [UInt8]) {
    text { out in out.escape(utf8.span) }
  }

  /// A text of several parts.
  package mutating func text(parts: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(0x22)
    parts(&self)
    bytes.append(0x22)
  }

  /// A part of a text; only within `text(parts:)`.
  package mutating func part(_ text: String) { escape(text.utf8Span.span) }

  package mutating func number(_ number: Int) {
    separate()
    bytes.append(decimal: number)
  }

  package mutating func day(_ date: CalendarDate) {
    text { out in out.bytes.append(iso: date) }
  }

  /// A value as JSON that was written before.
  package mutating func value(json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  package mutating func flag(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  package mutating func list(_ items: (inout JSONWriter) -> Void) {
    beginList()
    items(&self)
    endList()
  }

  /// Begins a list that ends elsewhere.
  package mutating func beginList() { open(0x5B) }

  package mutating func endList() { close(0x5D) }

  /// Begins an object that ends elsewhere.
  package mutating func beginObject() { open(0x7B) }

  package mutating func endObject() { close(0x7D) }

  package mutating func value(_ value: JSON) {
    switch value {
    case .text(let text): self.text(text)
    case .number(let number): self.number(number)
    case .flag(let flag): self.flag(flag)
    case .null:
      separate()
      bytes.append(contentsOf: "null".utf8)
    case .list(let items): list { out in for item in items { out.value(item) } }
    case .object(let members):
      object { out in
        for member in members {
          out.key(member.name)
          out.value(member.value)
        }
      }
    }
  }

  // MARK: Members of an object

  package mutating func key(_ key: String) {
    text(key)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A text; left out when there is none.
  package mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    self.text(text)
  }

  /// A day; left out when there is none.
  package mutating func member(_ key: String, day: CalendarDate?) {
    guard let day else { return }
    self.key(key)
    self.day(day)
  }

  /// A number; left out when there is none.
  package mutating func member(_ key: String, number: Int?) {
    guard let number else { return }
    self.key(key)
    self.number(number)
  }

  /// A list of texts; left out when it is empty.
  package mutating func member(_ key: String, texts: [String]) {
    member(key, texts) { out, text in out.text(text) }
  }

  /// A list; left out when it is empty.
  package mutating func member<Items: Collection>(
    _ key: String, _ items: Items, _ body: (inout JSONWriter, Items.Element) -> Void
  ) {
    guard !items.isEmpty else { return }
    self.key(key)
    list { out in for item in items { body(&out, item) } }
  }

  package mutating func member(_ key: String, object members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  /// A line end, so that long lists can be read and compared by line.
  package mutating func lineEnd() { bytes.append(0x0A) }

  // MARK: Signs

  private mutating func open(_ sign: UInt8) {
    separate()
    bytes.append(sign)
    needsComma = false
  }

  private mutating func close(_ sign: UInt8) {
    bytes.append(sign)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xE2: false
    default: true
    }
  }

  /// The same of eight bytes at once: a subtraction borrows in each byte that is zero, or below 0x20.
  private static func isPlain(_ eight: UInt64) -> Bool {
    func all(_ byte: UInt64) -> UInt64 { 0x0101_0101_0101_0101 &* byte }
    func zero(_ bytes: UInt64) -> UInt64 { (bytes &- all(1)) & ~bytes }
    // `"` and `&` differ in one bit, as `<` and `>` do.
    let signs =
      zero((eight & ~all(0x04)) ^ all(0x22)) | zero((eight & ~all(0x02)) ^ all(0x3C))
      | zero(eight ^ all(0x5C)) | zero(eight ^ all(0x7F)) | zero(eight ^ all(0xE2))
    let controls = (eight &- all(0x20)) & ~eight
    return (signs | controls) & all(0x80) == 0
  }

  /// Appends what is plain in runs.
  private mutating func escape(_ text: Span<UInt8>) {
    var done = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count, JSONWriter.isPlain(text.eight(at: index)) {
        index += 8
        continue
      }
      let byte = text[index]
      if JSONWriter.isPlain(byte) {
        index += 1
        continue
      }
      var length = 1
      var sign = UInt16(byte)
      if byte == 0xE2 {
        guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else {
          index += 1
          continue
        }
        length = 3
        sign = 0x2000 | UInt16(text[index + 2] - 0x80)
      }
      bytes.append(text.extracting(done..<index))
      write(escaped: sign)
      index += length
      done = index
    }
    bytes.append(text.extracting(done..<index))
  }

  private mutating func write(escaped sign: UInt16) {
    bytes.append(0x5C)
    switch sign {
    case 0x22, 0x5C: bytes.append(UInt8(sign))
    case 0x0A: bytes.append(0x6E)
    default:
      bytes.append(0x75)
      for shift: UInt16 in [12, 8, 4, 0] {
        let digit = UInt8((sign >> shift) & 0xF)
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
