import Basis
import Reading

/// Reads the fields of one map and remembers what is missing, wrong or unknown. Keys match whatever
/// their case and accents. A value that is wrong is reported and read as absent.
struct FieldReader {
  let file: SourceFile
  /// The place for messages about what is not there.
  let place: SourceSpan
  /// In the order of the file, with their keys as they are matched.
  private let fields: [Field]
  private let keys: [String]
  /// Of each key so many bytes that nearly no two are equal.
  private let marks: [UInt64]
  /// Which of the fields were asked for.
  private var asked: [Bool]
  private var known: [String] = []
  private var missing: [(key: String, message: Message)] = []
  private(set) var problems: [Diagnostic] = []
  /// The web addresses among the values that were read, in whatever group.
  private(set) var addresses: [Named] = []

  init(_ fields: [Field], in file: SourceFile, at place: SourceSpan) {
    self.file = file
    self.place = place
    self.fields = fields
    keys = fields.map { Folding.key($0.key) }
    marks = keys.map { FieldReader.mark(of: $0) }
    asked = Array(repeating: false, count: fields.count)
    for (index, field) in fields.enumerated() {
      guard let first = self.index(keys[index]), first < index else { continue }
      let line = file.line(of: fields[first].keySpan)
      problems.append(
        Diagnostic(.keyTwice(field.key, firstLine: line), in: file, at: field.keySpan))
    }
  }

  /// The length of a key and its first bytes.
  private static func mark(of key: String) -> UInt64 {
    let bytes = key.utf8Span.span
    var mark = UInt64(bytes.count)
    for index in 0..<min(7, bytes.count) { mark = mark << 8 | UInt64(bytes[index]) }
    return mark
  }

  /// The first field with a key, which is written as it is matched.
  private func index(_ key: String) -> Int? {
    let mark = FieldReader.mark(of: key)
    for index in marks.indices where marks[index] == mark && keys[index] == key { return index }
    return nil
  }

  private func field(_ key: String) -> Field? { index(key).map { fields[$0] } }

  mutating func report(_ message: Message, at span: SourceSpan) {
    problems.append(Diagnostic(message, in: file, at: span))
  }

  /// Remembers a value that the page links to.
  mutating func note(address: String, at span: SourceSpan) {
    addresses.append(Named(address, at: span))
  }

  /// Ends the reading: keys nobody asked for are unknown. A required key that is only misspelt is
  /// not reported as missing too.
  mutating func finish() {
    for index in fields.indices where !asked[index] {
      let key = keys[index]
      let field = fields[index]
      let isAsked = self.index(key).map { asked[$0] } ?? false
      if isAsked || key.hasPrefix("x-") { continue }
      let nearest = NearMiss.best(for: key, among: known)
      report(.keyUnknown(field.key, nearest: nearest), at: field.keySpan)
      missing.removeAll { $0.key == nearest }
    }
    for absent in missing { report(absent.message, at: place) }
    missing = []
  }

  func has(_ key: String) -> Bool { index(key) != nil }

  /// The text of a key as written, without reading it.
  func peek(_ key: String) -> String? {
    if case .text(let text)? = field(key)?.value.content { text } else { nil }
  }

  func span(_ key: String) -> SourceSpan { field(key)?.value.span ?? place }

  func keySpan(_ key: String) -> SourceSpan { field(key)?.keySpan ?? place }

  /// The value of a key; reports it when it is required and absent, or present and empty.
  private mutating func value(_ key: String, required example: String?) -> FieldValue? {
    known.append(key)
    guard let index = index(key) else {
      if let example { missing.append((key, .fieldMissing(key, example: example))) }
      return nil
    }
    asked[index] = true
    let field = fields[index]
    if case .empty = field.value.content {
      report(.fieldEmpty(key), at: field.keySpan)
      return nil
    }
    return field.value
  }

  // MARK: Texts

  /// One line of text, white space folded. With `required` (an example) its absence is reported.
  mutating func text(_ key: String, required example: String? = nil, limit: Int? = nil) -> Named? {
    guard let value = value(key, required: example) else { return nil }
    let text = singleText(value, key: key, example: "\(key): \(example ?? "tekst")")
    guard let text else { return nil }
    if let limit, text.name.utf8.count > limit, text.name.count > limit {
      report(.textTooLong(key, count: text.name.count, limit: limit), at: value.span)
    }
    return text
  }

  private mutating func singleText(
    _ value: FieldValue, key: String, example: @autoclosure () -> String
  ) -> Named? {
    guard case .text(let text) = value.content else {
      report(.fieldKind(key, wanted: "tekst", example: example()), at: value.span)
      return nil
    }
    if let scalar = FieldReader.forbiddenScalar(in: text) {
      report(.forbiddenCharacter(scalar), at: value.span)
      return nil
    }
    let folded = FieldReader.folded(text)
    if folded.isEmpty {
      report(.fieldEmpty(key), at: value.span)
      return nil
    }
    if folded == "TODO" {
      report(.fieldToDo(key), at: value.span)
      return nil
    }
    return Named(folded, at: value.span)
  }

  /// Escapes in quotes can make characters that the file itself does not hold.
  private static func forbiddenScalar(in text: String) -> UInt32? {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F || byte != 0x7F && byte != 0xC2 && byte != 0xE2 { continue }
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0xC2 where bytes[index + 1] < 0xA0: return UInt32(bytes[index + 1])
      case 0xE2 where bytes[index + 1] == 0x80 && (0xA8...0xAE).contains(bytes[index + 2]),
        0xE2 where bytes[index + 1] == 0x81 && (0xA6...0xA9).contains(bytes[index + 2]):
        return 0x2000 | UInt32(bytes[index + 1] & 1) << 6 | UInt32(bytes[index + 2] & 0x3F)
      case 0xC2, 0xE2: continue
      default: return UInt32(byte)
      }
    }
    return nil
  }

  private static func folded(_ text: String) -> String {
    let bytes = text.utf8Span.span
    if isFolded(bytes) { return text }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var pending = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        pending = !out.isEmpty
      } else {
        if pending { out.append(0x20) }
        pending = false
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isFolded(_ bytes: Span<UInt8>) -> Bool {
    var isAfterSpace = true
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x20 && isAfterSpace || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        return false
      }
      isAfterSpace = byte == 0x20
    }
    return !isAfterSpace
  }

  // MARK: Lists and groups

  /// A list of texts; a single text counts as a list of one.
  mutating func texts(_ key: String, required example: String? = nil) -> [Named] {
    guard let value = value(key, required: example) else { return [] }
    var sample: String { "\(key): \(example ?? "[een, twee]")" }
    switch value.content {
    case .text: return singleText(value, key: key, example: sample).map { [$0] } ?? []
    case .list(let items):
      if items.isEmpty, example != nil { report(.fieldEmpty(key), at: keySpan(key)) }
      var texts: [Named] = []
      texts.reserveCapacity(items.count)
      var seen = SeenKeys()
      for item in items {
        if case .empty = item.content {
          report(.fieldEmpty(key), at: item.span)
        } else if let text = singleText(item, key: key, example: sample) {
          if seen.insert(Folding.key(text.name)) {
            texts.append(text)
          } else {
            report(.valueTwice(text.name, key: key), at: text.span)
          }
        }
      }
      return texts
    default:
      report(.fieldKind(key, wanted: "een lijst", example: sample), at: value.span)
      return []
    }
  }

  /// A group of fields, read by `body`.
  mutating func group<Result>(
    _ key: String, example: String, _ body: (inout FieldReader) -> Result?
  ) -> Result? {
    guard let value = value(key, required: nil) else { return nil }
    return group(value, key: key, example: example, body)
  }

  /// A list of groups.
  mutating func groups<Result>(
    _ key: String, example: String, _ body: (inout FieldReader) -> Result?
  ) -> [Result] {
    guard let value = value(key, required: nil) else { return [] }
    guard case .list(let items) = value.content else {
      report(.fieldKind(key, wanted: "een lijst", example: example), at: value.span)
      return []
    }
    return items.compactMap { group($0, key: key, example: example, body) }
  }

  private mutating func group<Result>(
    _ value: FieldValue, key: String, example: String, _ body: (inout FieldReader) -> Result?
  ) -> Result? {
    guard case .map(let fields) = value.content else {
      report(.fieldKind(key, wanted: "een groep", example: example), at: value.span)
      return nil
    }
    var reader = FieldReader(fields, in: file, at: value.span)
    let result = body(&reader)
    reader.finish()
    problems += reader.problems
    addresses += reader.addresses
    return result
  }
}
