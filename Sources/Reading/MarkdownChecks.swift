import Basis

/// The checks on a text that need nothing but the text: addresses, link texts, headings, footnotes.
enum MarkdownChecks {
  private static let vagueTexts: Set<String> = [
    "hier", "klik hier", "lees meer", "meer", "link", "deze link", "via deze link", "deze pagina",
    "lees hier meer", "meer informatie",
  ]

  static func problems(
    in markdown: Markdown, file: SourceFile, part: Range<Int>
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var level = 1
    for (index, node) in markdown.nodes.enumerated() {
      func report(_ message: Message, length: Int = 1) {
        let place = Int(node.place)
        problems.append(Diagnostic(message, in: file, at: SourceSpan(place, place + length)))
      }
      switch node.kind {
      case .heading:
        if markdown.plainText(markdown.subtree(index)).allSatisfy({ $0 == " " }) {
          report(.headingEmpty())
        } else if node.level == 1 {
          report(.headingLevelOne())
        } else if node.level > level + 1 {
          report(.headingSkipped(from: level, to: node.level), length: node.level)
        }
        level = max(node.level, 2)
      case .link, .image:
        if let message = problem(of: node, at: index, in: markdown) {
          report(message, length: max(1, node.text.count))
        }
      default: break
      }
    }
    return problems + footnoteProblems(in: markdown, file: file, part: part)
  }

  private static func problem(
    of node: Markdown.Node, at index: Int, in markdown: Markdown
  ) -> Message? {
    let text = markdown.plainText(markdown.subtree(index))
    let address: LinkAddress
    switch LinkAddress.parse(markdown.bytes(node.text)) {
    case .failure(let fault): return fault.message
    case .success(let parsed): address = parsed
    }
    if node.kind == .image {
      if text.allSatisfy({ $0 == " " }) { return .imageWithoutText() }
      if case .external = address { return .imageRemote() }
      return nil
    }
    let hasImage = markdown.nodes[markdown.subtree(index)].contains { $0.kind == .image }
    if text.allSatisfy({ $0 == " " }), !hasImage { return .linkEmpty(text: true) }
    if vagueTexts.contains(Folding.key(text)) { return .linkTextVague(text) }
    if case .external(let target) = address, let named = host(of: text),
      let real = host(of: target),
      named != real
    {
      return .linkMisleads(text: text, address: target)
    }
    return nil
  }

  /// The host of a web address, without `www.`; `nil` for other texts.
  private static func host(of text: String) -> String? {
    let lowered = text.lowercased()
    let start = ["https://", "http://", "www."].first { lowered.hasPrefix($0) }
    guard let start else { return nil }
    let host = lowered.utf8.dropFirst(start.utf8.count).prefix {
      $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x20
    }
    let name = String(decoding: Array(host), as: UTF8.self)
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  // MARK: Footnotes

  /// The library drops footnotes nothing refers to, and leaves unknown references as text; both
  /// without a word. So the labels are compared in the source.
  private static func footnoteProblems(
    in markdown: Markdown, file: SourceFile, part: Range<Int>
  ) -> [Diagnostic] {
    guard file.bytes[part].contains(0x5E) else { return [] }
    var defined: [String: Range<Int>] = [:]
    var used: Set<String> = []
    for (label, span, isDefinition) in footnoteLabels(in: file, part: part) {
      if isDefinition { defined[label] = defined[label] ?? span } else { used.insert(label) }
    }
    var problems: [Diagnostic] = []
    for (label, span) in defined where !used.contains(label) {
      problems.append(
        Diagnostic(
          .footnoteUnused(label), in: file, at: SourceSpan(span.lowerBound, span.upperBound)))
    }
    for node in markdown.nodes where node.kind == .text {
      let text = Array(markdown.bytes(node.text))
      for (label, _, _) in footnoteLabels(
        in: SourceFile(path: "", bytes: text), part: 0..<text.count)
      {
        let place = Int(node.place)
        problems.append(
          Diagnostic(.footnoteUnknown(label), in: file, at: SourceSpan(place, place + 1)))
      }
    }
    return problems
  }

  private static func footnoteLabels(
    in file: SourceFile, part: Range<Int>
  ) -> [(label: String, span: Range<Int>, isDefinition: Bool)] {
    let bytes = file.bytes
    var labels: [(String, Range<Int>, Bool)] = []
    var index = part.lowerBound
    while index + 3 < part.upperBound {
      guard bytes[index] == 0x5B, bytes[index + 1] == 0x5E else {
        index += 1
        continue
      }
      let rest = bytes[(index + 2)..<min(part.upperBound, index + 200)]
      guard let close = rest.firstIndex(where: { $0 == 0x5D || $0 == 0x0A || $0 == 0x20 }),
        bytes[close] == 0x5D, close > index + 2
      else {
        index += 2
        continue
      }
      let atLineStart =
        bytes[part.lowerBound..<index].reversed().prefix { $0 != 0x0A && $0 != 0x0D }
        .allSatisfy { $0 == 0x20 }
      let isDefinition = atLineStart && close + 1 < part.upperBound && bytes[close + 1] == 0x3A
      let label = String(decoding: bytes[(index + 2)..<close], as: UTF8.self).lowercased()
      labels.append((label, index..<close + 1, isDefinition))
      index = close + 1
    }
    return labels
  }
}
