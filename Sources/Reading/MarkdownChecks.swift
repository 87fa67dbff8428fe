import Basis

/// The checks on a text that need nothing but the text: addresses, link texts, headings, footnotes.
enum MarkdownChecks {
  private static let vagueTexts: Set<String> = [
    "hier", "klik hier", "lees meer", "meer", "link", "deze link", "via deze link", "deze pagina",
    "lees hier meer", "meer informatie",
  ]

  static func problems(
    in markdown: Markdown, file: SourceFile, lines: Lines, found: MarkdownGate.Findings
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var level = 1
    for index in markdown.nodes.indices {
      let node = markdown.nodes[index]
      func report(_ message: Message, length: Int = 1) {
        let place = Int(node.place)
        problems.append(Diagnostic(message, in: file, at: SourceSpan(place, place + length)))
      }
      switch node.kind {
      case .heading:
        if markdown.isBlank(markdown.subtree(index)) {
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
      case .text:
        if let problem = problem(ofText: node, at: index, in: markdown, file: file) {
          problems.append(problem)
        }
      case .strong:
        if isItemWithoutSpace(before: index, in: markdown) { report(.listWithoutSpace()) }
      case .table: problems += tableProblems(of: index, in: markdown, file: file)
      default: break
      }
    }
    guard found.hasFootnote || found.hasDefinition else { return problems }
    let code = codeLines(of: markdown, file: file, lines: lines)
    if found.hasFootnote {
      problems += Footnotes.problems(in: markdown, file: file, lines: lines, except: code)
    }
    if found.hasDefinition {
      problems += LinkDefinitions.problems(in: file, lines: lines, except: code)
    }
    return problems
  }

  /// The lines of blocks of code, counted from the start of the text: nothing in them is Markdown.
  private static func codeLines(
    of markdown: Markdown, file: SourceFile, lines: Lines
  ) -> Set<Int> {
    var numbers: Set<Int> = []
    for node in markdown.nodes where node.kind == .codeBlock {
      let first = lines.number(of: Int(node.place))
      let sign = file.bytes[min(Int(node.place), file.bytes.count - 1)]
      let fences = sign == 0x60 || sign == 0x7E ? 1 : 0
      let count = markdown.bytes(node.text).count { $0 == 0x0A }
      numbers.formUnion(first...(first + count + fences))
    }
    return numbers
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

  // MARK: Text that was meant as something else

  private static func problem(
    ofText node: Markdown.Node, at index: Int, in markdown: Markdown, file: SourceFile
  ) -> Diagnostic? {
    let text = markdown.bytes(node.text)
    let place = Int(node.place)
    let startsLine =
      index > 0
      && (markdown.nodes[index - 1].kind == .paragraph
        || markdown.nodes[index - 1].kind == .softBreak)
    if startsLine, text.first == 0x23, text.dropFirst().first == 0x23, place < file.bytes.count,
      file.bytes[place] == 0x23
    {
      let signs = text.prefix { $0 == 0x23 }
      if signs.count <= 6, let next = text.dropFirst(signs.count).first, next != 0x20 {
        return Diagnostic(
          .headingWithoutSpace(signs: signs.count), in: file,
          at: SourceSpan(place, place + signs.count))
      }
    }
    if markdown.signs.hasOpenBracket, let span = linkShape(in: Array(text), from: place, file: file)
    {
      return Diagnostic(.linkShape(), in: file, at: span)
    }
    if text.count == 4, text.elementsEqual("TODO".utf8), index > 0,
      markdown.nodes[index - 1].kind == .paragraph,
      !isInItem(index, in: markdown)
    {
      return Diagnostic(.textToDo(), in: file, at: SourceSpan(place, place + 4))
    }
    if markdown.signs.hasLessThan, text.firstRange(of: Array("<!--".utf8)) != nil,
      let span = file.span(of: "<!--", from: place), file.bytes[span.start - 1] != 0x5C
    {
      return Diagnostic(.commentUnclosed(), in: file, at: span)
    }
    return nil
  }

  /// What is left in the text of a link that was not written as one.
  private static func linkShape(
    in text: [UInt8], from place: Int, file: SourceFile
  ) -> SourceSpan? {
    guard text.contains(0x5B) else { return nil }
    let isSpaced =
      text.firstRange(of: Array("] (".utf8)) != nil && text.firstRange(of: Array(".md".utf8)) != nil
    for (sign, counts) in [
      ("](", true), ("[[", text.firstRange(of: Array("]]".utf8)) != nil), ("] (", isSpaced),
    ]
    where counts {
      let bytes = Array(sign.utf8)
      if text.firstRange(of: bytes) != nil, let span = file.span(of: sign, from: place),
        span.start == 0 || file.bytes[span.start - 1] != 0x5C
      {
        return span
      }
    }
    return nil
  }

  /// `-**Naam**` at the start of a line.
  private static func isItemWithoutSpace(before index: Int, in markdown: Markdown) -> Bool {
    guard index > 1, markdown.nodes[index - 1].kind == .text else { return false }
    let sign = Array(markdown.bytes(markdown.nodes[index - 1].text))
    let before = markdown.nodes[index - 2].kind
    return [[0x2D], [0x2B]].contains(sign) && (before == .paragraph || before == .softBreak)
  }

  /// Whether a text is the first of a list item, where the sections look at it.
  private static func isInItem(_ index: Int, in markdown: Markdown) -> Bool {
    index > 1 && markdown.nodes[index - 1].kind == .paragraph
      && markdown.nodes[index - 2].kind == .item
  }

  // MARK: Tables

  /// Cells beyond the columns of the header, which Markdown drops without a word.
  private static func tableProblems(
    of table: Int, in markdown: Markdown, file: SourceFile
  ) -> [Diagnostic] {
    let rows = markdown.children(of: table)
    guard let header = rows.first else { return [] }
    let columns = markdown.children(of: header).count
    return rows.dropFirst().compactMap { row in
      extraCell(in: file, from: Int(markdown.nodes[row].place), columns: columns).map {
        Diagnostic(.tableCellExtra(columns: columns), in: file, at: $0)
      }
    }
  }

  /// The first cell with text beyond the columns of a row.
  private static func extraCell(in file: SourceFile, from start: Int, columns: Int) -> SourceSpan? {
    let bytes = file.bytes
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    if index < bytes.count, bytes[index] == 0x7C { index += 1 }
    var cell = 0
    var from: Int?
    var end = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      if bytes[index] == 0x5C {
        index += 1
      } else if bytes[index] == 0x7C {
        if from != nil { break }
        cell += 1
      }
      if cell >= columns, bytes[index] != 0x20, bytes[index] != 0x7C {
        from = from ?? index
        end = index + 1
      }
      index += 1
    }
    return from.map { SourceSpan($0, end) }
  }

  // MARK: Link texts

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
}
