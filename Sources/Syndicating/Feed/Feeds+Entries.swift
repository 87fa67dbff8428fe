internal import Basis
internal import Kennisbank
internal import Linking
private import Templates
private import Typesetting

extension Feeds {
  func entry(_ document: Document, _ day: CalendarDate) -> FeedEntry? {
    switch document.content {
    case .innovatie(let innovatie): entry(innovatie, document, day)
    case .nieuwsbrief(let letter): entry(letter, document, day)
    case .bijeenkomst(let meeting): entry(meeting, document, day)
    default: nil
    }
  }

  private func entry(
    _ innovatie: Innovatie, _ document: Document, _ day: CalendarDate
  ) -> FeedEntry {
    FeedEntry(
      id: place.tag(document), titel: innovatie.titel, updated: day,
      address: basis + document.address.path, summary: innovatie.samenvatting,
      content: html(
        [innovatie.samenvatting] + changes(innovatie, document)),
      categories: [kind(.innovatie)]
        + themas(site.innovatieLinks[document.id.index].themas.map(\.thema)))
  }

  /// What changed: the phase and since when, the check, and for what stopped what was learned.
  private func changes(_ innovatie: Innovatie, _ document: Document) -> [String] {
    let verloop = innovatie.verloop
    var phase = "Fase: \(innovatie.fase.rawValue)"
    if let last = verloop.last, last.fase == innovatie.fase {
      phase += ", sinds \(last.sinds.dutch)"
      if let before = verloop.dropLast().last { phase += " (daarvoor \(before.fase.rawValue))" }
    }
    var lines = [phase + ".", "Gecontroleerd op \(innovatie.gecontroleerdOp.dutch)."]
    guard innovatie.fase == .gestopt else { return lines }
    if let reason = innovatie.redenGestopt {
      lines.append("Reden: \(site.instellingen.vocabulaires.reden(reason).label).")
    }
    let lessons = document.section(.geleerdeLessen)
    let lesson = lessons.flatMap {
      TextWriter.firstParagraph($0.blocks, of: document, site: site)
    }
    if let lesson { lines.append("Geleerd: \(lesson)") }
    return lines
  }

  private func entry(
    _ letter: Nieuwsbrief, _ document: Document, _ day: CalendarDate
  ) -> FeedEntry {
    FeedEntry(
      id: place.tag(document), titel: letter.titel, updated: day,
      address: basis + document.address.path,
      summary: TextWriter.firstParagraph(
        document.sections.flatMap(\.blocks), of: document, site: site) ?? letter.titel,
      content: body(document)
        + html([
          "Op de site staat ook het nieuws van \(letter.van.dutch) tot en met \(letter.tot.dutch)."
        ]),
      categories: [kind(.nieuwsbrief)])
  }

  private func entry(
    _ meeting: Bijeenkomst, _ document: Document, _ day: CalendarDate
  ) -> FeedEntry {
    let facts = [
      meeting.begin.datum.dutch, meeting.begin.tijd.map { $0 + " uur" }, meeting.plaats,
      meeting.isOnline ? "online te volgen" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
    return FeedEntry(
      id: place.tag(document), titel: "\(meeting.titel) (\(meeting.begin.datum.dutch))",
      updated: day, address: basis + document.address.path,
      calendar: basis + Syndication.calendarPath(of: document), summary: facts,
      content: html([facts]) + body(document),
      categories: [kind(.bijeenkomst)]
        + themas(site.subjectsOfBijeenkomst[document.id.index].filter { site.thema($0) != nil }))
  }

  private func kind(_ soort: Soort) -> FeedEntry.Category {
    FeedEntry.Category(term: soort.rawValue, scheme: nil, label: soort.rawValue)
  }

  private func themas(_ ids: [DocumentID]) -> [FeedEntry.Category] {
    ids.map { id in
      let thema = site.document(id)
      return FeedEntry.Category(
        term: thema.slug.text, scheme: basis + "themas/", label: thema.titel)
    }
  }

  private func html(_ paragraphs: [String]) -> [UInt8] {
    var out: [UInt8] = []
    for paragraph in paragraphs {
      out += "<p>".utf8
      HTMLEscape.append(paragraph, to: &out)
      out += "</p>\n".utf8
    }
    return out
  }

  private func body(_ document: Document) -> [UInt8] {
    var writer = PageWriter(
      document, site: site, abbreviations: Abbreviations([]),
      road: Road(from: document.address, awayAt: basis))
    let text = writer.html(document.sections.flatMap(\.blocks))?.bytes ?? []
    return text + (writer.footnotes()?.bytes ?? [])
  }
}
