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

  package mutating func text(_ text: String) { self.text(utf8: text.utf8Span.span) }

  /// A text of UTF-8 bytes.
  package mutating func text(utf8: Span<UInt8>) {
    separate()
    bytes.append(0x22)
    escape(utf8)
    bytes.append(0x22)
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
    beginList()
    for item in items { body(&self, item) }
    endList()
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

  /// Where the first sign stands from an index on that is not plain; the end when all are.
  @inline(__always)
  private static func sign(in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let eight = EightBytes(text, at: index)
      let place = EightBytes.first(
        eight.are(0x22, orWith: 0x04) | eight.are(0x3C, orWith: 0x02) | eight.are(0x5C)
          | eight.are(0x7F) | eight.are(0xE2) | eight.areBelow(0x20))
      if place < 8 { return index + place }
      index += 8
    }
    while index < text.count {
      switch text[index] {
      case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xE2: return index
      default: index += 1
      }
    }
    return index
  }

  /// Appends what is plain in runs.
  private mutating func escape(_ text: Span<UInt8>) {
    var done = 0
    var index = JSONWriter.sign(in: text, from: 0)
    while index < text.count {
      let byte = text[index]
      var length = 1
      var sign = UInt16(byte)
      if byte == 0xE2 {
        guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else {
          index = JSONWriter.sign(in: text, from: index + 1)
          continue
        }
        length = 3
        sign = 0x2000 | UInt16(text[index + 2] - 0x80)
      }
      bytes.append(text.extracting(done..<index))
      write(escaped: sign)
      done = index + length
      index = JSONWriter.sign(in: text, from: done)
    }
    bytes.append(text.extracting(done..<text.count))
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
