internal import Basis
internal import Kennisbank
internal import Linking
internal import Typesetting

/// The news of a letter as it goes out: the same words in the mail and in plain text.
extension PageMaker {
  /// The most lines of one kind, so that the whole stays under 100 KB, where Gmail cuts a mail off.
  private static let groupLimit = 12
  /// The most bytes of the text of a line.
  private static let textLimit = 300

  /// Kinds without news are left out.
  func nieuwsgroepen(_ letter: Nieuwsbrief, _ document: Document) -> [NieuwsgroepView] {
    let news = index.timeline.news(from: letter.van, to: letter.tot)
    let page = document.address
    return [
      groep("Nieuw in de kennisbank", news.added, page) { regel($0) },
      groep("Een stap verder", news.moved, page) { regel($0) },
      groep("Gestopt, en wat men leerde", news.stopped, page) { gestoptregel($0) },
      groep("Nagekeken en bijgewerkt", news.updated, page) { bijgewerktregel($0) },
      groep("Bijeenkomsten", meetings(after: letter), page) { bijeenkomstregel($0) },
    ].compactMap { $0 }
  }

  private func groep<Item>(
    _ titel: String, _ items: [Item], _ page: Address, _ line: (Item) -> NieuwsregelView?
  ) -> NieuwsgroepView? {
    guard !items.isEmpty else { return nil }
    let rest = items.count - PageMaker.groupLimit
    return NieuwsgroepView(
      titel: titel, aantal: items.count,
      regels: items.prefix(PageMaker.groupLimit).compactMap(line),
      meer: rest > 0 ? link("Nog \(rest), op de site", page) : nil)
  }

  private func regel(_ step: News.Step) -> NieuwsregelView? {
    guard let innovatie = site.innovatie(step.innovatie) else { return nil }
    let since = step.since.map { "sinds \($0.dutch)" }
    let phase = step.from.map { "van \($0.rawValue) naar \(step.to.rawValue)" } ?? step.to.rawValue
    return regel(
      step.innovatie, [phase, since], Woorden.firstSentence(innovatie.samenvatting))
  }

  private func gestoptregel(_ step: News.Step) -> NieuwsregelView? {
    guard let innovatie = site.innovatie(step.innovatie) else { return nil }
    let document = site.document(step.innovatie)
    let section = document.section(.geleerdeLessen)
    let lesson = section.flatMap {
      TextWriter.firstParagraph($0.blocks, of: document, site: site)
    }
    return regel(
      step.innovatie,
      [
        step.since.map { "gestopt op \($0.dutch)" },
        innovatie.redenGestopt.map { "reden: \(index.reden($0).label)" },
      ],
      lesson ?? Woorden.firstSentence(innovatie.samenvatting),
      meer: section.map { link("Geleerde lessen", document.address, anchor: $0.anchor) })
  }

  private func bijgewerktregel(_ id: DocumentID) -> NieuwsregelView? {
    site.innovatie(id).map { regel(id, [$0.fase.rawValue], nil) }
  }

  private func bijeenkomstregel(_ id: DocumentID) -> NieuwsregelView? {
    guard let meeting = site.bijeenkomst(id) else { return nil }
    return regel(
      id,
      [
        meeting.begin.datum.dutch, tijd(meeting), meeting.plaats,
        meeting.isOnline ? "online te volgen" : nil,
      ], nil)
  }

  private func regel(
    _ id: DocumentID, _ facts: [String?], _ text: String?, meer: LinkView? = nil
  ) -> NieuwsregelView {
    let known = facts.compactMap { $0 }
    return NieuwsregelView(
      titel: site.document(id).titel, adres: road.address(of: site.document(id).address),
      kenmerk: known.isEmpty ? nil : Woorden.list(known),
      tekst: text.map { Woorden.short($0, limit: PageMaker.textLimit) }, meer: meer)
  }
}
