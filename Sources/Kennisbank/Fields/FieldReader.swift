import Basis
import Reading

/// Reads the fields of one map and remembers what is missing, wrong or unknown. Keys match whatever
/// their case and accents. A value that is wrong is reported and read as absent.
struct FieldReader {
  let file: SourceFile
  /// The place for messages about what is not there.
  let place: SourceSpan
  private let fields: [String: Field]
  private let order: [Field]
  private var known: [String] = []
  private var missing: [(key: String, message: Message)] = []
  private(set) var problems: [Diagnostic] = []
  /// The web addresses among the values that were read, in whatever group.
  private(set) var addresses: [Named] = []

  init(_ fields: [Field], in file: SourceFile, at place: SourceSpan) {
    self.file = file
    self.place = place
    self.order = fields
    var byKey: [String: Field] = [:]
    for field in fields {
      let key = Folding.key(field.key)
      if let first = byKey[key] {
        let line = file.line(of: first.keySpan)
        problems.append(
          Diagnostic(.keyTwice(field.key, firstLine: line), in: file, at: field.keySpan))
      } else {
        byKey[key] = field
      }
    }
    self.fields = byKey
  }

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
    for (key, field) in zip(order.map { Folding.key($0.key) }, order) where !known.contains(key) {
      if key.hasPrefix("x-") { continue }
      let nearest = NearMiss.best(for: key, among: known)
      report(.keyUnknown(field.key, nearest: nearest), at: field.keySpan)
      missing.removeAll { Folding.key($0.key) == nearest }
    }
    for absent in missing { report(absent.message, at: place) }
    missing = []
  }

  func has(_ key: String) -> Bool { fields[Folding.key(key)] != nil }

  /// The text of a key as written, without reading it.
  func peek(_ key: String) -> String? {
    if case .text(let text)? = fields[Folding.key(key)]?.value.content { text } else { nil }
  }

  func span(_ key: String) -> SourceSpan { fields[Folding.key(key)]?.value.span ?? place }

  func keySpan(_ key: String) -> SourceSpan { fields[Folding.key(key)]?.keySpan ?? place }

  /// The value of a key; reports it when it is required and absent, or present and empty.
  private mutating func value(_ key: String, required example: String?) -> FieldValue? {
    known.append(Folding.key(key))
    guard let field = fields[Folding.key(key)] else {
      if let example { missing.append((key, .fieldMissing(key, example: example))) }
      return nil
    }
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
    guard let text = singleText(value, key: key, example: "\(key): \(example ?? "tekst")") else {
      return nil
    }
    if let limit, text.name.count > limit {
      report(.textTooLong(key, count: text.name.count, limit: limit), at: value.span)
    }
    return text
  }

  private mutating func singleText(_ value: FieldValue, key: String, example: String) -> Named? {
    guard case .text(let text) = value.content else {
      report(.fieldKind(key, wanted: "tekst", example: example), at: value.span)
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
    text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069:
        true
      default: false
      }
    }?.value
  }

  private static func folded(_ text: String) -> String {
    var out: [UInt8] = []
    var pending = false
    for byte in text.utf8 {
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

  // MARK: Lists and groups

  /// A list of texts; a single text counts as a list of one.
  mutating func texts(_ key: String, required example: String? = nil) -> [Named] {
    guard let value = value(key, required: example) else { return [] }
    let sample = "\(key): \(example ?? "[een, twee]")"
    switch value.content {
    case .text: return singleText(value, key: key, example: sample).map { [$0] } ?? []
    case .list(let items):
      if items.isEmpty, example != nil { report(.fieldEmpty(key), at: keySpan(key)) }
      var texts: [Named] = []
      var seen: Set<String> = []
      for item in items {
        if case .empty = item.content {
          report(.fieldEmpty(key), at: item.span)
        } else if let text = singleText(item, key: key, example: sample) {
          if seen.insert(Folding.key(text.name)).inserted {
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
