import Basis
import Kennisbank

extension Linker {
  /// What the documents refer to by name, as numbers of `entries`; beside the entries.
  struct References {
    var themas: [[(thema: Int, codes: [String])]] = []
    var elementen: [[Int]] = []
    var partners: [[Int]] = []
    var zieOok: [[Int]] = []
    /// Themas and innovaties of a meeting.
    var subjects: [[Int]] = []
  }

  mutating func resolveReferences() -> References {
    var references = References()
    for (index, entry) in entries.enumerated() {
      guard case .thema(let thema)? = entry.checked?.content else { continue }
      codesOfThema[index] = Dictionary(thema.codes.map { (Folding.key($0), $0) }) { first, _ in
        first
      }
    }
    for index in entries.indices {
      var themas: [(thema: Int, codes: [String])] = []
      var elementen: [Int] = []
      var partners: [Int] = []
      var zieOok: [Int] = []
      var subjects: [Int] = []
      if let document = entries[index].checked {
        switch document.content {
        case .innovatie(let innovatie):
          themas = innovatie.themas.compactMap { thema($0, in: document.file) }
          elementen = innovatie.elementen.map {
            named($0.element, .werkzaamElement, in: document.file)
          }
          partners = innovatie.partners.map { named($0.partner, .partner, in: document.file) }
          zieOok = innovatie.zieOok.compactMap { name in
            guard let found = self.innovatie(name, in: document.file) else { return nil }
            if found == index {
              report(.refersToItself(name.name), in: document.file, at: name.span)
              return nil
            }
            return found
          }
        case .bijeenkomst(let meeting):
          subjects =
            meeting.themas.compactMap { self.thema(named: $0, in: document.file) }
            + meeting.innovaties.compactMap { self.innovatie($0, in: document.file) }
        default: break
        }
      }
      references.themas.append(themas)
      references.elementen.append(elementen)
      references.partners.append(partners)
      references.zieOok.append(zieOok)
      references.subjects.append(subjects)
    }
    return references
  }

  // MARK: Themas and codes

  private mutating func thema(named name: Named, in file: SourceFile) -> Int? {
    if let found = names[.thema]?.find(name.name) { return found }
    if isProbablyUnread(.thema, name.name) { return nil }
    if let found = themaAtTheStart(of: name.name) {
      report(.themeWithMore(name.name, thema: entries[found].titel), in: file, at: name.span)
    } else {
      report(
        .themeUnknown(name.name, nearest: nearest(.thema, to: name.name)), in: file, at: name.span)
    }
    return nil
  }

  /// The theme of `Digitalisering (1A)` or `Digitalisering — 1A`: its first words are a name.
  private mutating func themaAtTheStart(of name: String) -> Int? {
    var words = name.split { $0 == " " || $0 == "(" || $0 == ":" }
    while words.count > 1 {
      words.removeLast()
      if let found = names[.thema]?.find(words.joined(separator: " ")) { return found }
    }
    return nil
  }

  private mutating func thema(
    _ item: ThemaItem, in file: SourceFile
  ) -> (thema: Int, codes: [String])? {
    guard let found = thema(named: item.thema, in: file),
      case .thema(let thema)? = entries[found].checked?.content
    else { return nil }
    var codes: [String] = []
    for code in item.codes {
      if let match = codesOfThema[found]?[Folding.key(code.name)] {
        codes.append(match)
      } else {
        let known = thema.codes
        report(
          .codeUnknown(
            code.name, thema: thema.titel, nearest: NearMiss.best(for: code.name, among: known),
            known: known), in: file, at: code.span)
      }
    }
    return (found, codes)
  }

  // MARK: Elements and partners

  /// Finds an element or partner, or makes one: a new name gets a page of its own.
  private mutating func named(_ name: Named, _ soort: Soort, in file: SourceFile) -> Int {
    if let found = names[soort]?.find(name.name) {
      if entries[found].checked == nil { warnOfNearName(name, soort, in: file) }
      return found
    }
    if soort == .partner, let found = partnerWithStrangeRole(name, in: file) { return found }
    if !isProbablyUnread(soort, name.name) { warnOfNearName(name, soort, in: file) }
    let new = entries.count
    // A name without a letter or digit, or one that the program keeps for itself, gets its kind with it.
    let slug = Slug(title: name.name).flatMap { ReservedSlugs.contains($0.text) ? nil : $0 }
    guard let slug = slug ?? Slug(title: "\(soort.rawValue) \(name.name) \(new)") else { return 0 }
    entries.append(Entry(soort: soort, slug: slug, titel: name.name, checked: nil))
    // The index of near names was made from the documents; a new name is found, never suggested.
    _ = names[soort]?.insert(name.name, for: new)
    return new
  }

  /// `Zorgbalans (opdrachtgever)`: a known partner with words behind it that are no role.
  private mutating func partnerWithStrangeRole(_ name: Named, in file: SourceFile) -> Int? {
    guard name.name.hasSuffix(")"), let open = name.name.lastIndex(of: "(") else { return nil }
    let bare = String(name.name[..<open])
    guard let found = names[.partner]?.find(bare) else { return nil }
    let word = String(name.name[name.name.index(after: open)...].dropLast())
    report(
      .roleNotKnown(word, partner: entries[found].titel), in: file, at: name.span)
    return found
  }

  private mutating func warnOfNearName(_ name: Named, _ soort: Soort, in file: SourceFile) {
    if let near = nearest(soort, to: name.name) {
      report(
        .nameLooksLike(name.name, nearest: near, kind: soort.label), in: file, at: name.span)
    }
  }

  // MARK: Innovaties

  private mutating func innovatie(_ name: Named, in file: SourceFile) -> Int? {
    if let found = names[.innovatie]?.find(name.name) { return found }
    if isProbablyUnread(.innovatie, name.name) { return nil }
    if let (path, place) = hiddenPlace(of: name.name) {
      report(
        place == .concept ? .linkToConcept(path) : .linkOutsidePeriod(path), in: file,
        at: name.span)
      return nil
    }
    report(
      .innovationUnknown(name.name, nearest: nearest(.innovatie, to: name.name)), in: file,
      at: name.span)
    return nil
  }

  private enum HiddenPlace { case concept, outsidePeriod }

  private func hiddenPlace(of name: String) -> (path: String, place: HiddenPlace)? {
    let key = NameIndex.key(name)
    for document in input.documents
    where document.soort == .innovatie && document.slug.text == key {
      switch places[below(document.file.path)] {
      case .concept: return (document.file.path, .concept)
      case .outsidePeriod: return (document.file.path, .outsidePeriod)
      default: continue
      }
    }
    return nil
  }
}

extension Thema {
  /// The codes of its opgaven and doelen, in the order of the page.
  fileprivate var codes: [String] {
    opgaven.flatMap { [$0.code.name] + $0.doelen.map(\.code.name) }
  }
}
