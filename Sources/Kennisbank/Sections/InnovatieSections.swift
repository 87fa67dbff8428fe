import Basis
import Reading

/// The body of an innovatie: its four sections as items, the others as text.
struct InnovatieSections {
  private(set) var body: Markdown
  private(set) var sections: [Section] = []
  private(set) var themas: [ThemaItem] = []
  private(set) var elementen: [ElementItem] = []
  private(set) var resultaten: [Resultaat] = []
  private(set) var partners: [PartnerItem] = []
  private(set) var problems: [Diagnostic] = []
  /// How many of the four sections say more than `Nog niet bekend.`
  private(set) var filled = 0

  init(
    body: Markdown, headingIDs: [String], file: SourceFile, head: SourceSpan, names: SharedNames
  ) {
    self.body = body
    var reader = ItemReader(body: body, file: file, names: names)
    let parts = SectionReader.parts(of: body)
    let headings = body.nodes.indices.filter { body.nodes[$0].kind == .heading }
    let misplaced = SectionReader.misplaced(in: body, parts: parts)
    var seen: [(key: String, span: SourceSpan)] = []
    var unknown: [SectionReader.Part] = []
    for part in parts {
      if part.heading != nil {
        let key = part.name?.rawValue ?? Folding.key(part.titel)
        if let first = seen.first(where: { $0.key == key }) {
          let line = file.line(of: first.span)
          reader.report(.sectionTwice(part.titel, firstLine: line), at: part.span)
          continue
        }
        seen.append((key, part.span))
        if part.name == nil { unknown.append(part) }
      }
      let isUnknown = SectionReader.isUnknown(part.blocks, in: body)
      let holdsAnother = misplaced.values.contains { part.blocks.contains($0) }
      let blocks = read(part, isUnknown: isUnknown, holdsAnother: holdsAnother, with: &reader)
      sections.append(
        Section(
          name: part.name, titel: part.name?.rawValue ?? part.titel,
          anchor: part.heading.flatMap { headings.firstIndex(of: $0) }.map { headingIDs[$0] } ?? "",
          blocks: isUnknown ? [] : blocks,
          isUnknown: isUnknown))
    }
    if body.isWhole {
      reportMissing(&unknown, misplaced, seen: seen, head: head, with: &reader)
    }
    let names = SectionName.allCases.map(\.rawValue)
    for part in unknown {
      reader.report(
        .sectionUnknown(part.titel, nearest: NearMiss.best(for: part.titel, among: names)),
        at: part.span)
    }
    self.body = reader.body
    problems = reader.problems
    sortSections()
  }

  /// Reads the items of one section and gives what is left to show as text.
  /// - Parameter holdsAnother: whether the heading of another section stands in it as text; then it
  ///   is no wonder that its list is not where it should be.
  private mutating func read(
    _ part: SectionReader.Part, isUnknown: Bool, holdsAnother: Bool, with reader: inout ItemReader
  ) -> [Range<Int>] {
    guard part.heading != nil else { return [part.blocks] }
    if part.blocks.isEmpty {
      reader.report(.sectionEmpty(part.titel), at: part.span)
      return []
    }
    guard let name = part.name, SectionName.required.contains(name), !isUnknown else {
      return part.blocks.isEmpty ? [] : [part.blocks]
    }
    filled += 1
    if name == .werkzameElementen {
      let (items, unnamed, rest) = reader.elementen(in: part.blocks)
      elementen = items
      warnWithoutList(
        !holdsAnother && items.isEmpty && unnamed.isEmpty, part, "- **Naam** — uitleg", &reader)
      return unnamed + rest
    }
    let (items, rest) = reader.items(in: part.blocks)
    let known = items.filter { !SectionReader.isUnknown(reader.inside($0), in: reader.body) }
    switch name {
    case .thema:
      themas = reader.themas(in: known)
      warnWithoutList(!holdsAnother && items.isEmpty, part, "- Naam van het thema: 1A", &reader)
    case .resultaten:
      let (found, unnamed) = reader.resultaten(in: known)
      resultaten = found
      warnWithoutList(
        !holdsAnother && items.isEmpty, part, "- **Uitkomst** (verwacht) — uitleg", &reader)
      return unnamed + rest
    default:
      partners = reader.partners(in: known)
      warnWithoutList(!holdsAnother && items.isEmpty, part, "- Naam (trekker)", &reader)
    }
    return rest
  }

  private func warnWithoutList(
    _ missing: Bool, _ part: SectionReader.Part, _ example: String, _ reader: inout ItemReader
  ) {
    if missing { reader.report(.sectionWithoutList(part.titel, example: example), at: part.span) }
  }

  /// Reports each of the four sections that is not there, where the writer meant it: at a heading
  /// that is nearly right (which is then no unknown section), at one of another level, or at the top.
  private func reportMissing(
    _ unknown: inout [SectionReader.Part], _ misplaced: [SectionName: Int],
    seen: [(key: String, span: SourceSpan)], head: SourceSpan, with reader: inout ItemReader
  ) {
    for name in SectionName.required where !seen.contains(where: { $0.key == name.rawValue }) {
      let near = unknown.firstIndex { NearMiss.best(for: $0.titel, among: [name.rawValue]) != nil }
      if let near {
        let part = unknown.remove(at: near)
        reader.report(.sectionMissing(name.rawValue, meant: part.titel), at: part.span)
      } else if let node = misplaced[name] {
        // A heading of level 1 or without a space was reported when the text was read.
        let isHeading = reader.body.nodes[node].kind == .heading
        if isHeading && reader.body.nodes[node].level == 1 { continue }
        if reader.body.plainText(reader.body.subtree(node)).hasPrefix("#") { continue }
        reader.report(.sectionMisplaced(name.rawValue), at: reader.lineSpan(of: node))
      } else {
        reader.report(.sectionMissing(name.rawValue, meant: nil), at: head)
      }
    }
  }

  /// The order of the page: the opening, the format's order, then unknown sections as written.
  private mutating func sortSections() {
    let ranks = sections.map { section -> Int in
      guard let name = section.name else { return section.anchor.isEmpty ? -1 : 1000 }
      return SectionName.ranks[name] ?? 999
    }
    if zip(ranks, ranks.dropFirst()).allSatisfy({ $0 <= $1 }) { return }
    sections = sections.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { sections[$0] }
  }
}
