package import Basis
private import Yams

/// Reads YAML as a tree of texts with places. The only file that imports Yams, and only its
/// composer: its own typing of numbers, dates and aliases crashes or hangs on hostile input.
package enum YAMLFields {
  /// - Parameter part: the bytes of the file that are YAML.
  /// - Returns: the top value (`nil` when there is none or it cannot be read), and the problems.
  package static func read(
    _ file: SourceFile, part: Range<Int>
  ) -> (value: FieldValue?, problems: [Diagnostic]) {
    var problems = YAMLGate.problems(in: file, part: part)
    if problems.contains(where: { $0.severity == .fout }) { return (nil, problems) }
    let text = String(decoding: file.bytes[part], as: UTF8.self)
    let conversion = Conversion(file: file, part: part)
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return (try parser.singleRoot().map { conversion.value($0, depth: 0) }, problems)
    } catch {
      problems.append(conversion.diagnostic(for: error))
      return (nil, problems)
    }
  }

  private struct Conversion {
    let file: SourceFile
    let part: Range<Int>
    let lines: Lines

    init(file: SourceFile, part: Range<Int>) {
      self.file = file
      self.part = part
      self.lines = Lines(of: file.bytes, in: part)
    }

    func value(_ node: Node, depth: Int) -> FieldValue {
      let start = offset(node.mark)
      switch node {
      case .scalar(let scalar):
        let span = span(of: scalar, from: start)
        let isEmpty = scalar.string.isEmpty && scalar.style == .plain
        return FieldValue(isEmpty ? .empty : .text(scalar.string), at: span)
      case .sequence(let sequence):
        return FieldValue(
          .list(sequence.map { value($0, depth: depth + 1) }), at: SourceSpan(start, start + 1))
      case .mapping(let mapping):
        let fields = mapping.map { key, child in
          let keyStart = offset(key.mark)
          let name = key.scalar?.string ?? ""
          return Field(
            key: name, keySpan: SourceSpan(keyStart, keyStart + max(1, name.utf8.count)),
            value: value(child, depth: depth + 1))
        }
        return FieldValue(.map(fields), at: SourceSpan(start, start + 1))
      case .alias:
        return FieldValue(.empty, at: SourceSpan(at: start))
      }
    }

    /// The library counts lines and Unicode scalars from 1.
    private func offset(_ mark: Mark?) -> Int {
      guard let mark, mark.line >= 1 else { return part.lowerBound }
      guard mark.line <= lines.ranges.count else { return part.upperBound }
      let line = lines.ranges[mark.line - 1]
      var index = line.lowerBound
      var column = 1
      while column < mark.column, index < line.upperBound {
        index += 1
        while index < line.upperBound, file.bytes[index] & 0xC0 == 0x80 { index += 1 }
        column += 1
      }
      return index
    }

    /// The text as it stands in the file where that can be told, else the rest of the line.
    private func span(of scalar: Node.Scalar, from start: Int) -> SourceSpan {
      let bytes = file.bytes
      let text = Array(scalar.string.utf8)
      if bytes[start...].starts(with: text) { return SourceSpan(start, start + text.count) }
      var end = start
      while end < part.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if start < end, bytes[start] == 0x22 || bytes[start] == 0x27,
        let close = bytes[(start + 1)..<end].firstIndex(of: bytes[start])
      {
        end = close + 1
      }
      return SourceSpan(start, end)
    }

    // MARK: Errors of the library

    func diagnostic(for error: any Error) -> Diagnostic {
      guard let error = error as? YamlError else { return at(part.lowerBound, invalid) }
      switch error {
      case .scanner(let context, let problem, let mark, _),
        .parser(let context, let problem, let mark, _),
        .composer(let context, let problem, let mark, _):
        return diagnostic(problem, context: context, at: offset(mark))
      case .duplicatedKeysInMapping(let duplicates, let context):
        let key = duplicates.sorted().first ?? ""
        let places = occurrences(of: key, from: offset(context.mark))
        let first = lines.number(of: places.first ?? part.lowerBound) + firstLine
        let place = places.count > 1 ? places[1] : places.first ?? part.lowerBound
        return Diagnostic(
          .keyTwice(key, firstLine: first), in: file,
          at: SourceSpan(place, place + key.utf8.count))
      default:
        return at(part.lowerBound, invalid)
      }
    }

    private func diagnostic(
      _ problem: String, context: YamlError.Context?, at place: Int
    ) -> Diagnostic {
      let opened = context.map { offset($0.mark) } ?? place
      if problem.contains("mapping values are not allowed") { return colonTooMany(at: place) }
      if problem.contains("unknown escape") || problem.contains("hexdecimal number") {
        return at(escape(before: place), .yamlEscape())
      }
      if problem.contains("cannot start any token") {
        let character = String(
          decoding: file.bytes[place..<min(place + 1, part.upperBound)], as: UTF8.self)
        return at(place, character == "\t" ? .yamlTabs() : .yamlCharacter(character))
      }
      if let context, context.text.contains("quoted scalar") { return at(opened, .yamlQuote()) }
      if let context, context.text.contains("flow") { return at(opened, .yamlBracket()) }
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

    private var firstLine: Int {
      Lines(of: file.bytes, in: 0..<part.lowerBound).ranges.count + 1
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
}
