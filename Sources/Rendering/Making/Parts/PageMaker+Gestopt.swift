internal import Kennisbank
internal import Linking
internal import Reading
internal import Typesetting

/// What innovaties that ended left behind.
extension PageMaker {
  /// How much of the lessons stands at the head of the page, in bytes.
  private static let longestLes = 400

  func gestopt(_ id: DocumentID) -> GestoptView? {
    guard let innovatie = site.innovatie(id), let rij = rij(id) else { return nil }
    let document = site.document(id)
    return GestoptView(
      rij: rij, reden: innovatie.redenGestopt.map { index.reden($0).label },
      les: les(document).map { Woorden.firstSentence($0) },
      lessen: lessen(document))
  }

  func gestoptbericht(_ innovatie: Innovatie, _ document: Document) -> GestoptberichtView? {
    guard innovatie.fase == .gestopt else { return nil }
    let reden = innovatie.redenGestopt.map { index.reden($0) }
    return GestoptberichtView(
      sinds: innovatie.faseSinds.map { datum($0) }, reden: reden?.label, uitleg: reden?.uitleg,
      les: les(document).map { Woorden.sentences($0, within: PageMaker.longestLes) },
      lessen: lessen(document), andere: link("Wat we van gestopte innovaties leerden", .geleerd))
  }

  private func lessen(_ document: Document) -> LinkView? {
    document.section(.geleerdeLessen).map {
      link("Geleerde lessen", document.address, anchor: $0.anchor)
    }
  }

  /// The first words of the lessons: a paragraph, or the first item of a list.
  private func les(_ document: Document) -> String? {
    guard let section = document.section(.geleerdeLessen) else { return nil }
    for range in section.blocks where !range.isEmpty {
      for node in range where document.body.nodes[node].kind == .paragraph {
        let text = document.body.plainText(document.body.subtree(node))
        if !text.isEmpty { return text }
      }
    }
    return nil
  }
}
