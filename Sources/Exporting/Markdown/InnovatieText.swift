internal import Kennisbank
internal import Linking
internal import Reading
internal import Typesetting

/// The body of an innovatie: its sections in the order of the page, the items of the four sections in
/// the form of the format.
struct InnovatieText {
  let index: ExportIndex
  let document: Document
  let innovatie: Innovatie

  func write(_ out: inout MarkdownWriter) {
    for section in document.sections {
      if section.name == nil, section.anchor.isEmpty {
        out.write(blocks: section.blocks)
        out.sectionTexts.append(nil)
        continue
      }
      out.heading(2, section.titel)
      out.sectionTexts.append(write(section, &out))
    }
    out.footnotes()
  }

  /// - Returns: where the text stands, when it is all there is.
  private func write(_ section: Section, _ out: inout MarkdownWriter) -> Range<Int>? {
    let before = out.out.count
    if section.isUnknown {
      out.paragraph("Nog niet bekend.")
      return nil
    }
    switch section.name {
    case .thema:
      themas(&out)
      out.write(blocks: section.blocks)
    case .werkzameElementen: elementen(section, &out)
    case .resultaten:
      list(innovatie.resultaten, with: section.blocks, hasText: \.uitleg.hasBlocks, &out) {
        resultaat($0, &$1)
      }
    case .partners:
      partners(&out)
      out.write(blocks: section.blocks)
    default:
      out.write(blocks: section.blocks)
      // Behind a blank line, where there is any.
      return min(before + 2, out.out.count)..<out.out.count
    }
    if out.out.count == before, section.name.map({ SectionName.required.contains($0) }) == true {
      nothingKnown(&out)
    }
    return nil
  }

  /// For a section whose items all say that nothing is known.
  private func nothingKnown(_ out: inout MarkdownWriter) {
    out.beginList(isTight: true)
    out.beginItem(nil)
    out.paragraph("Nog niet bekend.")
    out.endItem()
    out.endList()
  }

  /// Items, then items without a name in the same list, then other blocks.
  private func list<Item>(
    _ items: [Item], with blocks: [Range<Int>], hasText: (Item) -> Bool,
    _ out: inout MarkdownWriter, _ write: (Item, inout MarkdownWriter) -> Void
  ) {
    let unnamed = blocks.prefix { !$0.isEmpty && out.body.nodes[$0.lowerBound].kind == .item }
    if !items.isEmpty || !unnamed.isEmpty {
      out.beginList(isTight: !items.contains(where: hasText) && out.isTight(items: Array(unnamed)))
      for item in items {
        out.beginItem(nil)
        write(item, &out)
        out.endItem()
      }
      for range in unnamed { out.walk(range) }
      out.endList()
    }
    out.write(blocks: Array(blocks.dropFirst(unnamed.count)))
  }

  // MARK: Items

  private func themas(_ out: inout MarkdownWriter) {
    let links = index.site.innovatieLinks[document.id.index].themas
    list(Array(zip(innovatie.themas, links)), with: [], hasText: { _ in false }, &out) {
      pair, out in
      let codes = pair.1.doelen.map { index.site.doel($0).code }
      out.beginBlock(.paragraph, end: 0)
      out.escape(pair.0.thema.name)
      if !codes.isEmpty { out.escape(": \(codes.joined(separator: ", "))") }
      out.endBlock()
    }
  }

  /// Names in bold, then other blocks, then names that are headings with what stands under them.
  private func elementen(_ section: Section, _ out: inout MarkdownWriter) {
    let headed = innovatie.elementen.filter { item in
      item.uitleg.inline.isEmpty && out.map.heading(before: item.uitleg.blocks.lowerBound) != nil
    }
    let named =
      headed.isEmpty ? innovatie.elementen : innovatie.elementen.filter { !headed.contains($0) }
    list(named, with: section.blocks, hasText: \.uitleg.hasBlocks, &out) { item, out in
      self.named(item.element.name, item.rol.map { [$0.rawValue] } ?? [], item.uitleg, &out)
    }
    for item in headed {
      out.heading(3, item.element.name + (item.rol.map { " (\($0.rawValue))" } ?? ""))
      out.write(blocks: [item.uitleg.blocks])
    }
  }

  private func resultaat(_ result: Resultaat, _ out: inout MarkdownWriter) {
    let words = [
      result.bekend?.rawValue, result.richting?.rawValue, result.jaar.map { String($0) },
      result.aantal.map { "n=\($0)" }, result.aanvulling,
    ].compactMap { $0 }
    named(result.uitkomst, words, result.uitleg, &out)
  }

  /// `**NAME** (words) — explanation`, and the blocks under it.
  private func named(
    _ name: String, _ words: [String], _ uitleg: ItemText, _ out: inout MarkdownWriter
  ) {
    out.beginBlock(.paragraph, end: 0)
    out.put("**")
    out.isLineStart = false
    out.escape(name)
    out.put("**")
    if !words.isEmpty { out.escape(" (\(words.joined(separator: ", ")))") }
    if !uitleg.inline.isEmpty {
      out.put(" \u{2014} ")
      out.walk(uitleg.inline)
    }
    out.endBlock()
    out.walk(uitleg.blocks)
  }

  private func partners(_ out: inout MarkdownWriter) {
    list(innovatie.partners, with: [], hasText: { _ in false }, &out) { item, out in
      // Brackets at the end of a name could be taken for a role.
      let needsRole = item.rol != .deelnemer || item.partner.name.hasSuffix(")")
      out.beginBlock(.paragraph, end: 0)
      out.escape(item.partner.name)
      if needsRole { out.escape(" (\(item.rol.rawValue))") }
      if let uitleg = item.uitleg {
        out.put(" \u{2014} ")
        out.escape(uitleg)
      }
      out.endBlock()
    }
  }
}

extension ItemText {
  fileprivate var hasBlocks: Bool { !blocks.isEmpty }
}
