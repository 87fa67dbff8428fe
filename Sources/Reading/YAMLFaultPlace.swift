import Basis

/// Where a text stops being YAML, and what to say about it: the library's own places and words are
/// for programmers.
struct YAMLFaultPlace {
  let file: SourceFile
  let part: Range<Int>
  let lines: Lines
  let firstLine: Int

  func diagnostic(for fault: YAMLFault) -> Diagnostic {
    switch fault.kind {
    case .grammar(let problem, let mark, let context, let opened):
      return diagnostic(
        problem, context: context, opened: context == nil ? nil : offset(opened), at: offset(mark))
    case .keyTwice(let key, let first):
      let places = occurrences(of: key, from: first)
      let line = lines.number(of: places.first ?? part.lowerBound) + firstLine
      let place = places.count > 1 ? places[1] : places.first ?? part.lowerBound
      return Diagnostic(
        .keyTwice(key, firstLine: line), in: file, at: SourceSpan(place, place + key.utf8.count))
    case .unexpected(let mark): return at(offset(mark), invalid)
    case .unreadable: return at(part.lowerBound, invalid)
    }
  }

  private func offset(_ mark: YAMLMark) -> Int {
    file.offset(of: mark, on: lines, in: part)
  }

  private func diagnostic(
    _ problem: String, context: String?, opened: Int?, at place: Int
  ) -> Diagnostic {
    let opened = opened ?? place
    if problem.contains("mapping values are not allowed") { return colonTooMany(at: place) }
    if problem.contains("unknown escape") || problem.contains("hexdecimal number") {
      return at(escape(before: place), .yamlEscape())
    }
    if problem.contains("cannot start any token") {
      let character = String(
        decoding: file.bytes[place..<min(place + 1, part.upperBound)], as: UTF8.self)
      return at(place, character == "\t" ? .yamlTabs() : .yamlCharacter(character))
    }
    if let context, context.contains("quoted scalar") { return at(opened, .yamlQuote()) }
    if let context, context.contains("flow") { return at(opened, .yamlBracket()) }
    if problem.contains("nesting level") { return at(place, .yamlTooDeep()) }
    if problem.contains("did not find expected key") || problem.contains("block end")
      || problem.contains("not allowed in this context") || problem.contains("'-' indicator")
    {
      return at(place, .yamlIndentation())
    }
    if problem.contains("document start"), let key = key(at: place) {
      return at(key, .yamlIndentation())
    }
    return at(problem.contains("expected ':'") ? opened : place, invalid)
  }

  private var invalid: Message { .yamlInvalid(inFrontMatter: part.lowerBound > 0) }

  /// The library stops at the colon; it is one too many in a value, or the first of a line that
  /// does not stand where a key can stand.
  private func colonTooMany(at place: Int) -> Diagnostic {
    let number = lines.number(of: place)
    guard let key = key(at: place), number > 0 else {
      return at(place, .yamlColon(example: quotedExample(at: place)))
    }
    func indent(_ line: Range<Int>) -> Int { file.bytes[line].prefix { $0 == 0x20 }.count }
    let previous = lines.ranges[number - 1]
    if indent(previous) < key - lines.ranges[number].lowerBound {
      return at(key, .yamlIndentation())
    }
    return at(previous.lowerBound + indent(previous), invalid)
  }

  /// The start of the line of a place, when the place is at or before the line's first colon.
  private func key(at place: Int) -> Int? {
    guard !lines.ranges.isEmpty else { return nil }
    let line = lines.ranges[lines.number(of: place)]
    guard let colon = file.bytes[line].firstIndex(of: 0x3A), colon >= place else { return nil }
    return file.bytes[line].firstIndex { $0 != 0x20 }
  }

  private func escape(before place: Int) -> Int {
    file.bytes[part.lowerBound..<min(place + 1, part.upperBound)].lastIndex(of: 0x5C) ?? place
  }

  /// `titel: "Dijken: een historie"` for the line with a colon too many.
  private func quotedExample(at place: Int) -> String? {
    let line = lines.ranges[min(lines.number(of: place), lines.ranges.count - 1)]
    let text = String(decoding: file.bytes[line], as: UTF8.self)
    guard let colon = text.firstRange(of: ": ") else { return nil }
    let value = text[colon.upperBound...]
    guard !value.contains("\""), value.utf8.count < 100 else { return nil }
    return "\(text[..<colon.lowerBound].drop { $0 == " " || $0 == "-" }): \"\(value)\""
  }

  private func occurrences(of key: String, from start: Int) -> [Int] {
    let name = Array(key.utf8)
    guard !name.isEmpty else { return [] }
    return (start..<part.upperBound).filter { index in
      let end = index + name.count
      return end < part.upperBound && file.bytes[index] == name[0]
        && file.bytes[index..<end].elementsEqual(name) && file.bytes[end] == 0x3A
    }
  }

  private func at(_ place: Int, _ message: Message) -> Diagnostic {
    Diagnostic(message, in: file, at: SourceSpan(place, place + 1))
  }
}
