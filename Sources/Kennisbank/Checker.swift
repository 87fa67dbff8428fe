package import Basis
package import Reading

/// Step 2: turns what was read into typed content. Every problem that can be told from one file and
/// the settings is found here.
package struct Checker: Sendable {
  private let lists: ClosedLists
  private let vandaag: CalendarDate
  private let names = SharedNames()

  package init(vocabulaires: Vocabulaires, vandaag: CalendarDate) {
    lists = ClosedLists(vocabulaires)
    self.vandaag = vandaag
  }

  /// - Returns: the document, or `nil` when too much is missing to make one; and all problems.
  package func check(
    _ raw: RawDocument, soort: Soort, slug: Slug
  ) -> (document: CheckedDocument?, problems: [Diagnostic]) {
    var problems = raw.problems
    guard let found = raw.fields else { return (nil, problems) }
    if soort != .innovatie,
      Set(found.map { Folding.key($0.key) }).isSuperset(of: ["fase", "gecontroleerd-op"])
    {
      problems.append(
        Diagnostic(
          .filePlaceWrong(kind: Soort.innovatie.label, folder: Soort.innovatie.folder),
          in: raw.file, at: raw.head))
      return (nil, problems)
    }
    var fields = FieldReader(found, in: raw.file, at: raw.head)
    let titel = fields.text("titel", required: "de naam in gewone woorden", limit: 80)
    let aliassen = soort == .bijeenkomst || soort == .nieuwsbrief ? [] : fields.texts("aliassen")
    let concept = fields.flag("concept")
    let from = fields.date("publiceer-vanaf")
    let until = fields.date("publiceer-tot")
    if let from, let until, until < from {
      fields.report(
        .dateOrder(from: "publiceer-vanaf", to: "publiceer-tot"), at: fields.span("publiceer-tot"))
    }
    var headingIDs = HeadingIDs.of(raw.body)
    var body = raw.body
    var sections: [Section] = []
    let content: CheckedDocument.Content?
    switch soort {
    case .innovatie:
      let read = InnovatieFields(&fields, titel: titel, lists: lists, vandaag: vandaag)
      let parts = InnovatieSections(
        body: raw.body, headingIDs: headingIDs, file: raw.file, head: raw.head, names: names)
      problems += parts.problems
      body = parts.body
      sections = parts.sections
      content = innovatie(read, parts, &fields).map { .innovatie($0) }
    case .thema:
      let thema = Thema(&fields, titel: titel)
      headingIDs = HeadingIDs.of(raw.body, taken: thema?.anchors ?? [])
      content = thema.map { .thema($0) }
    case .werkzaamElement:
      content = WerkzaamElement(&fields, titel: titel).map { .werkzaamElement($0) }
    case .partner:
      content = Partner(&fields, titel: titel, lists: lists).map { .partner($0) }
    case .bijeenkomst: content = Bijeenkomst(&fields, titel: titel).map { .bijeenkomst($0) }
    case .nieuwsbrief:
      content = Nieuwsbrief(&fields, titel: titel, vandaag: vandaag).map { .nieuwsbrief($0) }
      let size = Nieuwsbrief.mailSize(of: body)
      if size > Nieuwsbrief.introLimit, let first = body.nodes.first {
        fields.report(
          .letterLong(bytes: size, limit: Nieuwsbrief.introLimit),
          at: SourceSpan(at: Int(first.place)))
      }
    case .pagina: content = Pagina(&fields, titel: titel).map { .pagina($0) }
    }
    if soort != .innovatie, !body.nodes.isEmpty {
      sections = [
        Section(
          name: nil, titel: "", anchor: "", blocks: [0..<body.nodes.count], isUnknown: false)
      ]
    }
    fields.finish()
    problems += fields.problems
    problems += PersonalData.problems(in: raw.body, file: raw.file)
    guard let content, let titel else { return (nil, problems) }
    let document = CheckedDocument(
      soort: soort, slug: slug, file: raw.file, titel: titel, aliassen: aliassen, content: content,
      body: body, headingIDs: headingIDs, sections: sections, isConcept: concept,
      publiceerVanaf: from, publiceerTot: until,
      adressen: fields.addresses)
    return (document, problems)
  }

  private func innovatie(
    _ fields: InnovatieFields, _ sections: InnovatieSections, _ reader: inout FieldReader
  ) -> Innovatie? {
    guard let titel = fields.titel, let fase = fields.fase,
      let gecontroleerdOp = fields.gecontroleerdOp
    else { return nil }
    let last = FaseVraag.lastPhase(fase, history: fields.faseHistorie)
    var asked = 0
    var missing: [FaseVraag] = []
    for vraag in FaseVraag.all where vraag.counts(in: fase, last: last) {
      asked += 1
      if !vraag.isPresent(fields, sections) { missing.append(vraag) }
    }
    let asksSources = (fields.bewijs?.sterkte ?? 0) >= 2
    let lacksSources = asksSources && fields.bronnen.isEmpty
    if lacksSources { reader.report(.evidenceAsksSources(), at: reader.keySpan("bewijs")) }
    /// titel, samenvatting, fase, gecontroleerd-op and doelgroep, and the four sections.
    let always = 5 + SectionName.required.count
    let present =
      4 + (fields.doelgroep.isEmpty ? 0 : 1) + sections.filled + asked - missing.count
      + (asksSources && !lacksSources ? 1 : 0)
    let empty = sections.sections.filter { section in
      section.isUnknown && section.name.map { SectionName.required.contains($0) } == true
    }
    let volledigheid = Volledigheid(
      ingevuld: present, gevraagd: always + asked + (asksSources ? 1 : 0),
      ontbreekt: missing.map(\.what) + (lacksSources ? ["'bronnen'"] : [])
        + empty.map { "de sectie '\($0.titel)'" })
    if !missing.isEmpty {
      reader.report(
        .phaseAsks(
          fase.rawValue, what: missing.map(\.what), remedies: missing.map(\.remedy),
          percentage: volledigheid.percentage), at: reader.keySpan("fase"))
    }
    return Innovatie(
      titel: titel.name, samenvatting: fields.samenvatting?.name ?? "", fase: fase,
      gecontroleerdOp: gecontroleerdOp, controleerVoor: fields.controleerVoor,
      faseSinds: fields.faseSinds, faseHistorie: fields.faseHistorie,
      ookBekendAls: fields.ookBekendAls, doelgroep: fields.doelgroep, setting: fields.setting,
      sector: fields.sector, gemeenten: fields.gemeenten, wettelijkKader: fields.wettelijkKader,
      bewijs: fields.bewijs, erkenning: fields.erkenning, financiering: fields.financiering,
      kosten: fields.kosten, arbeidsbesparend: fields.arbeidsbesparend,
      redenGestopt: fields.redenGestopt, contact: fields.contact, trefwoorden: fields.trefwoorden,
      zieOok: fields.zieOok, bronnen: fields.bronnen, afbeelding: fields.afbeelding,
      licentie: fields.licentie, themas: sections.themas, elementen: sections.elementen,
      resultaten: sections.resultaten, partners: sections.partners,
      volledigheid: volledigheid)
  }
}
