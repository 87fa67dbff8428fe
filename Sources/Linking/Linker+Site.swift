import Basis
import Kennisbank
import Reading

extension Linker {
  /// Numbers the documents, resolves the links in their texts, and turns every reference around.
  mutating func makeSite(_ references: References) -> Site {
    let order = entries.indices.sorted { left, right in
      entries[left].soort == entries[right].soort
        ? entries[left].slug < entries[right].slug : entries[left].soort < entries[right].soort
    }
    var newID = [DocumentID](repeating: DocumentID(0), count: entries.count)
    for (number, entry) in order.enumerated() { newID[entry] = DocumentID(number) }
    let doelen = LinkedDoelen(order.map { ($0, entries[$0]) }, newID: newID)

    var documents: [Document] = []
    var innovatieLinks: [InnovatieLinks] = []
    var ranges: [Soort: Range<Int>] = [:]
    let zieOok = bothWays(references.zieOok)
    for (number, entry) in order.enumerated() {
      let id = DocumentID(number)
      let soort = entries[entry].soort
      ranges[soort] = (ranges[soort]?.lowerBound ?? number)..<number + 1
      documents.append(document(entry, id: id, newID: newID))
      innovatieLinks.append(
        entry >= references.themas.count || soort != .innovatie
          ? .none
          : InnovatieLinks(
            themas: references.themas[entry].map { thema in
              LinkedThema(
                thema: newID[thema.thema],
                doelen: thema.codes.compactMap { doelen.id(newID[thema.thema], $0) })
            },
            elementen: references.elementen[entry].map { newID[$0] },
            partners: references.partners[entry].map { newID[$0] },
            zieOok: zieOok[entry].map { newID[$0] }))
    }
    var subjects = [[DocumentID]](repeating: [], count: documents.count)
    for (entry, found) in references.subjects.enumerated() {
      subjects[newID[entry].index] = found.map { newID[$0] }
    }
    var files: Set<String> = []
    for document in documents {
      for case .file(let path) in document.links { files.insert(path) }
      if case .innovatie(let innovatie) = document.content, let image = innovatie.afbeelding,
        let source = document.source,
        let path = ContentPath.resolve(image.bestand.name, from: source)
      {
        files.insert(path)
      }
    }
    let titles = TitleOrder(documents)
    let index = BackIndex(
      documents: documents, order: titles, links: innovatieLinks, doelCount: doelen.all.count,
      subjects: subjects)
    var finder = RelatedFinder(index, innovatieLinks)
    let related = finder.all()
    return Site(
      instellingen: input.instellingen, woordenlijst: input.woordenlijst, vandaag: input.vandaag,
      documents: documents, ranges: ranges, order: titles, doelen: doelen.all,
      innovatieLinks: innovatieLinks,
      doelenOfThema: doelen.ranges(count: documents.count),
      innovatiesOfDoel: index.innovatiesOfDoel, innovatiesOfThema: index.innovatiesOfThema,
      usesOfElement: index.usesOfElement, usesOfPartner: index.usesOfPartner,
      incoming: index.incoming, related: related,
      bijeenkomstenAbout: index.bijeenkomstenAbout,
      subjectsOfBijeenkomst: subjects.map { titles.sorted(Set($0)) },
      facets: Facets.make(
        documents: documents, vocabulaires: input.instellingen.vocabulaires,
        order: titles),
      files: files.sorted { $0.precedes($1) }, pictures: pictures)
  }

  private mutating func document(
    _ entry: Int, id: DocumentID, newID: [DocumentID]
  ) -> Document {
    let found = entries[entry]
    guard let checked = found.checked else {
      let content: CheckedDocument.Content =
        found.soort == .partner
        ? .partner(Partner(named: found.titel))
        : .werkzaamElement(WerkzaamElement(named: found.titel))
      return Document(
        id: id, soort: found.soort, slug: found.slug, titel: found.titel, content: content,
        body: Markdown(), sections: [], redirects: [], otherNames: [], source: nil,
        isConcept: false, links: [],
        headingIDs: [])
    }
    var otherNames = checked.aliassen.map(\.name).filter { Slug($0) == nil }
    if case .innovatie(let innovatie) = checked.content {
      otherNames += innovatie.ookBekendAls
      if let image = innovatie.afbeelding {
        let path = ContentPath.resolve(image.bestand.name, from: below(checked.file.path))
        if image.bestand.name.hasPrefix("http") && image.bestand.name.contains("://") {
          report(.imageRemote(), in: checked.file, at: image.bestand.span)
        } else if let path {
          checkFile(
            path, written: image.bestand.name, isImage: true, in: checked.file,
            at: image.bestand.span)
        } else {
          report(.linkBeyond(image.bestand.name), in: checked.file, at: image.bestand.span)
        }
      }
    }
    return Document(
      id: id, soort: found.soort, slug: found.slug, titel: found.titel, content: checked.content,
      body: checked.body, sections: checked.sections,
      redirects: checked.aliassen.compactMap { Slug($0.name) }.filter { $0 != found.slug },
      otherNames: otherNames, source: below(checked.file.path),
      isConcept: checked.isConcept,
      links: links(of: checked, at: entry, newID: newID), headingIDs: checked.headingIDs)
  }

  /// `zie-ook` is shown on both pages, whichever names the other.
  private func bothWays(_ zieOok: [[Int]]) -> [[Int]] {
    var both = zieOok
    for (from, targets) in zieOok.enumerated() {
      // What was added before came from others, or just now from the same.
      for target in targets where !zieOok[target].contains(from) && both[target].last != from {
        both[target].append(from)
      }
    }
    return both
  }
}
