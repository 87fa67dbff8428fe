import Basis

/// Makes the tree of fields of the events of the library.
struct YAMLComposer {
  let file: SourceFile
  let part: Range<Int>
  let lines: Lines
  /// Whether places of the library, in characters, are places in bytes.
  private let isASCII: Bool

  init(file: SourceFile, part: Range<Int>, lines: Lines) {
    self.file = file
    self.part = part
    self.lines = lines
    isASCII = file.bytes[part].allSatisfy { $0 < 0x80 }
  }

  /// The top value; `nil` when there is none.
  func root(_ events: borrowing YAMLEvents) throws(YAMLFault) -> FieldValue? {
    _ = try events.next()
    if case .streamEnd = try events.next().event { return nil }
    let (event, mark) = try events.next()
    let value = try value(event, mark, events)
    _ = try events.next()
    let (end, place) = try events.next()
    guard case .streamEnd = end else { throw YAMLFault(.unexpected(place)) }
    return value
  }

  private func value(
    _ event: YAMLEvents.Event, _ mark: YAMLMark, _ events: borrowing YAMLEvents
  ) throws(YAMLFault) -> FieldValue {
    let start = offset(mark)
    switch event {
    case .scalar(let text, let isPlain):
      return FieldValue(
        text.isEmpty && isPlain ? .empty : .text(text), at: span(of: text, from: start))
    case .listStart:
      var items: [FieldValue] = []
      while true {
        let (event, mark) = try events.next()
        if case .listEnd = event { break }
        items.append(try value(event, mark, events))
      }
      return FieldValue(.list(items), at: SourceSpan(start, start + 1))
    case .mapStart:
      return FieldValue(.map(try fields(events)), at: SourceSpan(start, start + 1))
    default: throw YAMLFault(.unexpected(mark))
    }
  }

  private func fields(_ events: borrowing YAMLEvents) throws(YAMLFault) -> [Field] {
    var fields: [Field] = []
    while true {
      let (event, mark) = try events.next()
      if case .mapEnd = event { break }
      var name = ""
      if case .scalar(let text, _) = event {
        name = text
      } else {
        _ = try value(event, mark, events)
      }
      let start = offset(mark)
      let (content, place) = try events.next()
      fields.append(
        Field(
          key: name, keySpan: SourceSpan(start, start + max(1, name.utf8.count)),
          value: try value(content, place, events)))
    }
    if let fault = YAMLComposer.repeated(fields) { throw fault }
    return fields
  }

  /// The first in the alphabet of the keys that stand twice.
  private static func repeated(_ fields: [Field]) -> YAMLFault? {
    guard fields.count > 1 else { return nil }
    var seen: Set<String> = []
    seen.reserveCapacity(fields.count)
    var twice: String?
    for field in fields where !seen.insert(field.key).inserted {
      twice = min(twice ?? field.key, field.key)
    }
    guard let twice, let first = fields.first(where: { $0.key == twice }) else { return nil }
    return YAMLFault(.keyTwice(twice, first: first.keySpan.start))
  }

  private func offset(_ mark: YAMLMark) -> Int {
    guard isASCII, mark.line < lines.ranges.count else {
      return file.offset(of: mark, on: lines, in: part)
    }
    let line = lines.ranges[mark.line]
    return min(line.lowerBound + mark.column, line.upperBound)
  }

  /// The text as it stands in the file where that can be told, else the rest of the line.
  private func span(of text: String, from start: Int) -> SourceSpan {
    let bytes = file.bytes
    if file.holds(text.utf8Span.span, at: start) {
      return SourceSpan(start, start + text.utf8.count)
    }
    var end = start
    while end < part.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    if start < end, bytes[start] == 0x22 || bytes[start] == 0x27 {
      var close = start + 1
      while close < end, bytes[close] != bytes[start] { close += 1 }
      if close < end { end = close + 1 }
    }
    return SourceSpan(start, end)
  }
}

extension SourceFile {
  /// Where a mark of the library stands, which counts characters on a line of a part.
  func offset(of mark: YAMLMark, on lines: Lines, in part: Range<Int>) -> Int {
    guard mark.line < lines.ranges.count else { return part.upperBound }
    let line = lines.ranges[mark.line]
    let bytes = self.bytes
    var index = line.lowerBound
    var column = 0
    while column < mark.column, index < line.upperBound {
      index += 1
      while index < line.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
      column += 1
    }
    return index
  }
}
