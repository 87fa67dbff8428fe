import Basis

/// Lines `[label]: address` that come to nothing: Markdown drops those that nothing uses, and second
/// ones with the same label, without a word. A note written as `[1]: Regioplan` would be gone.
enum LinkDefinitions {
  static func problems(
    in file: SourceFile, lines: Lines, except code: Set<Int>
  ) -> [Diagnostic] {
    var definitions: [(label: SourceSpan, key: String)] = []
    var mayBegin = true
    for (number, line) in lines.ranges.enumerated() where !code.contains(number) {
      let isBlank = file.bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      let label = mayBegin ? label(on: line, of: file) : nil
      if let label { definitions.append((label, Folding.key(file.text(label)))) }
      mayBegin = isBlank || label != nil
    }
    guard !definitions.isEmpty else { return [] }
    let labels = Set(definitions.map(\.label))
    let uses = bracketed(in: file, lines: lines, except: code).filter { !labels.contains($0) }
    let used = Set(uses.map { Folding.key(file.text($0)) })
    var seen: Set<String> = []
    return definitions.compactMap { label, key in
      let isFirst = seen.insert(key).inserted
      if isFirst, used.contains(key) { return nil }
      return Diagnostic(
        .linkDefinitionLost(file.text(label), isFirst: isFirst), in: file, at: label)
    }
  }

  /// The label of a line that is a definition: `[label]: address`, perhaps with a title in quotes.
  private static func label(on line: Range<Int>, of file: SourceFile) -> SourceSpan? {
    let text = file.bytes[line]
    guard let open = text.firstIndex(where: { $0 != 0x20 }), open - line.lowerBound <= 3,
      text[open] == 0x5B, let close = text[open...].firstIndex(of: 0x5D), close > open + 1,
      text[open + 1] != 0x5E, close + 1 < text.endIndex, text[close + 1] == 0x3A
    else { return nil }
    let rest = text[(close + 2)...].drop { $0 == 0x20 || $0 == 0x09 }
    let behind = rest.drop { $0 > 0x20 }.drop { $0 == 0x20 || $0 == 0x09 }
    guard !rest.isEmpty,
      behind.isEmpty || [0x22, 0x27, 0x28].contains(behind.first)
    else { return nil }
    return SourceSpan(open + 1, close)
  }

  /// What stands between brackets anywhere in the text.
  private static func bracketed(
    in file: SourceFile, lines: Lines, except code: Set<Int>
  ) -> [SourceSpan] {
    guard let start = lines.ranges.first?.lowerBound, let end = lines.ranges.last?.upperBound else {
      return []
    }
    var spans: [SourceSpan] = []
    var open: Int?
    for index in start..<end {
      switch file.bytes[index] {
      case 0x5B: open = index + 1
      case 0x5D:
        if let from = open, from < index, !code.contains(lines.number(of: from)) {
          spans.append(SourceSpan(from, index))
        }
        open = nil
      default: break
      }
    }
    return spans
  }
}
