import Basis
import Reading

extension ItemReader {
  // MARK: Thema

  /// `- NAME` or `- NAME: CODE, CODE`.
  mutating func themas(in items: [Int]) -> [ThemaItem] {
    let found: [ThemaItem] = items.compactMap { item in
      let text = body.plainText(body.subtree(item)).trimmed
      guard !text.isEmpty else { return nil }
      guard let colon = text.utf8.lastIndex(of: 0x3A) else {
        return ThemaItem(thema: named(text, in: item), codes: [])
      }
      let name = String(text[..<colon]).trimmed
      let codes = Self.codes(in: text.utf8[text.utf8.index(after: colon)...])
      guard !name.isEmpty, codes.allSatisfy(Self.looksLikeACode) else {
        return ThemaItem(thema: named(text, in: item), codes: [])
      }
      let thema = named(name, in: item)
      return ThemaItem(
        thema: thema, codes: codes.map { Named($0, at: codeSpan($0, after: thema.span.end)) })
    }
    check(found.map(\.thema))
    return found.filter { $0.thema.name != "TODO" }
  }

  /// Short, without a space, and with a digit unless it is a letter or two: other words behind a colon
  /// belong to the name.
  private static func looksLikeACode(_ code: String) -> Bool {
    code.utf8.count <= 8 && !code.utf8.contains(0x20)
      && (code.utf8.count <= 2 || code.utf8.contains { (0x30...0x39).contains($0) })
  }

  /// `1A, 2.3`, `1A; 2` or `1A en 2`.
  private static func codes(in text: Substring.UTF8View) -> [String] {
    var codes: [String] = []
    for part in text.split(whereSeparator: { $0 == 0x2C || $0 == 0x3B }) {
      var rest = String(Substring(part))
      while let (code, more) = rest.cut(at: " en ") {
        codes.append(code.trimmed)
        rest = more
      }
      codes.append(rest.trimmed)
    }
    return codes.filter { !$0.isEmpty }
  }

  /// Where a code stands on the line after the name, as a whole word.
  private func codeSpan(_ code: String, after place: Int) -> SourceSpan {
    let words = code.utf8.count
    func isWord(_ index: Int) -> Bool {
      index < file.bytes.count
        && ((0x30...0x39).contains(file.bytes[index])
          || (0x61...0x7A).contains(file.bytes[index] | 0x20)
          || file.bytes[index] == 0x2E)
    }
    var index = place
    while index + words <= file.bytes.count, file.bytes[index] != 0x0A {
      if file.holds(code.utf8Span.span, at: index), !isWord(index - 1), !isWord(index + words) {
        return SourceSpan(index, index + words)
      }
      index += 1
    }
    return SourceSpan(place, place + 1)
  }

  // MARK: Werkzame elementen

  private static let elementExample = "- **Eén vast aanspreekpunt** — uitleg"

  /// Items with a bold name, and level-3 headings with the blocks under them.
  mutating func elementen(
    in blocks: Range<Int>
  ) -> (items: [ElementItem], unnamed: [Range<Int>], rest: [Range<Int>]) {
    var found: [ElementItem] = []
    var unnamed: [Range<Int>] = []
    var rest: [Range<Int>] = []
    let siblings = body.siblings(in: blocks)
    var position = 0
    while position < siblings.count {
      let index = siblings[position]
      position += 1
      switch body.nodes[index].kind {
      case .list:
        for item in body.children(of: index) {
          if let named = namedItem(item, accepts: { ElementItem.Rol.nearest(to: $0) != nil }) {
            found.append(element(named, of: item))
          } else {
            report(.itemWithoutName(example: Self.elementExample), at: lineSpan(of: item))
            unnamed.append(body.subtree(item))
          }
        }
      case .heading where body.nodes[index].level == 3:
        var end = Int(body.nodes[index].end)
        while position < siblings.count {
          let next = body.nodes[siblings[position]]
          if next.kind == .heading, next.level <= 3 { break }
          end = Int(next.end)
          position += 1
        }
        let (name, words) = split(body.plainText(body.subtree(index)).trimmed) {
          ElementItem.Rol($0) != nil
        }
        let start = Int(body.nodes[index].end)
        found.append(
          ElementItem(
            element: named(name, in: index),
            rol: words.flatMap { ElementItem.Rol($0) },
            uitleg: ItemText(inline: start..<start, blocks: start..<end)))
      default:
        rest.append(body.subtree(index))
      }
    }
    check(found.map(\.element))
    return (found, unnamed, rest)
  }

  private mutating func element(_ named: NamedItem, of item: Int) -> ElementItem {
    if let words = named.brackets, ElementItem.Rol(words) == nil,
      let rol = ElementItem.Rol.nearest(to: words)
    {
      report(.elementWordUnknown(words, nearest: rol.rawValue), at: span(of: words, in: item))
    }
    return ElementItem(
      element: named.name, rol: named.brackets.flatMap { ElementItem.Rol($0) }, uitleg: named.text)
  }

  /// Reports names that stand twice, and the word that `leernetwerk new` leaves for the writer.
  mutating func check(_ names: [Named]) {
    var seen = SeenKeys()
    for name in names {
      if name.name == "TODO" {
        report(.itemToDo(), at: name.span)
      } else if !seen.insert(Folding.key(name.name)) {
        report(.itemTwice(name.name), at: name.span)
      }
    }
  }

  // MARK: Partners

  /// `- NAME (ROLE)`; only a last pair of brackets that holds a role counts as one.
  mutating func partners(in items: [Int]) -> [PartnerItem] {
    var found: [PartnerItem] = []
    for item in items {
      let first = paragraph(of: item).map { body.subtree($0) } ?? body.subtree(item)
      var text = body.plainText(first).trimmed
      guard !text.isEmpty else { continue }
      let more = body.plainText(first.upperBound..<Int(body.nodes[item].end)).trimmed
      var uitleg: String? = more.isEmpty ? nil : more
      for separator in [" \u{2014} ", " \u{2013} ", "): "] {
        if let (before, after) = text.cut(at: separator) {
          uitleg = [after.trimmed, more].filter { !$0.isEmpty }.joined(separator: " ")
          text = before + (separator == "): " ? ")" : "")
          break
        }
      }
      var (name, words) = split(text) { PartnerItem.Rol($0) != nil }
      guard !name.isEmpty else {
        report(.partnerWithoutName(), at: lineSpan(of: item))
        continue
      }
      if words == nil, let (before, word) = text.endInBrackets {
        let roles = PartnerItem.Rol.allCases.map(\.rawValue)
        let several = word.split { $0 == "," || $0 == "/" }.map { PartnerItem.Rol(String($0)) }
        if several.count > 1, let first = several.first, let rol = first {
          report(.rolesSeveral(word, first: rol.rawValue), at: span(of: word, in: item))
          (name, words) = (before.trimmed, rol.rawValue)
        } else if word.utf8.count > 5, let nearest = NearMiss.best(for: word, among: roles) {
          report(.roleUnknown(word, nearest: nearest), at: span(of: word, in: item))
          (name, words) = (before.trimmed, nearest)
        }
      }
      found.append(
        PartnerItem(
          partner: named(name, in: item),
          rol: words.flatMap { PartnerItem.Rol($0) } ?? .deelnemer, uitleg: uitleg))
    }
    check(found.map(\.partner))
    return found
  }
}

extension ElementItem.Rol {
  /// The word that is meant, also when it is misspelt.
  static func nearest(to words: String) -> Self? {
    Self(words)
      ?? NearMiss.best(for: words, among: allCases.map(\.rawValue)).flatMap { Self(rawValue: $0) }
  }

  init?(_ words: String) { self.init(rawValue: Folding.key(words)) }
}

extension PartnerItem.Rol {
  init?(_ words: String) {
    guard let rol = Self.byKey[Folding.key(words)] else { return nil }
    self = rol
  }

  private static let byKey: [String: Self] = {
    var roles: [String: Self] = [:]
    for rol in allCases { roles[Folding.key(rol.rawValue)] = rol }
    return roles
  }()
}
