internal import Exporting
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func werkzaamElement(_ element: WerkzaamElement, _ document: Document) -> WerkzaamElementView {
    let uses = site.usesOfElement[document.id.index]
    var writer = self.writer(document)
    let ranges = document.sections.flatMap(\.blocks)
    let samenvatting = element.samenvatting.map { writer.html(plain: $0) }
    let html = writer.html(ranges)
    let voetnoten = writer.footnotes()
    let gebruik = self.gebruik(uses, writer: &writer)
    let samen = self.samen(uses.map(\.innovatie), except: document.id, \.elementen, atLeast: 2)
    let inhoud =
      self.inhoud(ranges, of: writer.map, level: 2)
      + deel("Waar het is toegepast", "p_gebruik", if: !gebruik.isEmpty)
      + deel("Vaak samen met", "p_samen", if: !samen.isEmpty)
    return WerkzaamElementView(
      pagina: kader(
        Kader(
          titel: element.titel, beschrijving: element.samenvatting, soort: "werkzaam-element",
          kruimels: [("Werkzame elementen", .elementen)],
          data: [
            schemaOrg.term(
              element.titel, element.samenvatting, other: document.otherNames,
              at: schemaOrg.absolute(document.address))
          ])),
      titel: element.titel, samenvatting: samenvatting, aard: element.soort?.rawValue,
      andereNamen: document.otherNames, html: html, voetnoten: voetnoten,
      isZonderBeschrijving: html == nil && element.samenvatting == nil,
      inhoud: inhoudIfLong(inhoud), aantal: uses.count,
      aantalTekst: Woorden.innovaties(uses.count), gebruik: gebruik,
      alleInnovaties: uses.count > ListPages.rowLimit
        ? alleInnovaties(uses.count, of: document) : nil,
      samen: samen, genoemdIn: vermeldingen(site.incoming[document.id.index]))
  }

  /// Where the element is used, with what each innovatie says of it.
  private func gebruik(_ uses: [ElementUse], writer: inout PageWriter) -> [ElementgebruikView] {
    var views: [ElementgebruikView] = []
    var rijen = RijMaker(self)
    for use in uses.prefix(ListPages.rowLimit) {
      guard let innovatie = site.innovatie(use.innovatie), let rij = rijen.rij(use.innovatie),
        use.item < innovatie.elementen.count
      else { continue }
      let item = innovatie.elementen[use.item]
      let words = writer.quote(site.document(use.innovatie), item.uitleg)
      views.append(
        ElementgebruikView(
          innovatie: rij, bewijs: innovatie.bewijs.map { bewijs($0) }, isKern: item.rol == .kern,
          isAanpasbaar: item.rol == .aanpasbaar, woorden: words.inline, blokken: words.blocks))
    }
    return views
  }

  /// What occurs most in the same innovaties.
  func samen(
    _ innovaties: [DocumentID], except own: DocumentID,
    _ list: (InnovatieLinks) -> [DocumentID], atLeast least: Int
  ) -> [TellingView] {
    var tally = Together()
    for id in innovaties.prefix(Together.listLimit) {
      tally.add(list(site.innovatieLinks[id.index]), except: own)
    }
    return tellingen(tally.most(8, atLeast: least, order: index.order)) {
      "samen in \(Woorden.innovaties($0))"
    }
  }
}
