internal import Basis
internal import Kennisbank
internal import Linking
internal import Reading
internal import Typesetting

/// The facts of an innovatie for the pages that show chosen ones, in the words of its own page.
extension PageMaker {
  /// What is not known is left out. Texts are plain; addresses are as seen from this maker's page.
  func feitenblad(_ innovatie: Innovatie, _ document: Document) -> JSON {
    let fase = self.fase(innovatie.fase, historie: innovatie.faseHistorie)
    return .object([
      "slug": .text(document.slug.text), "titel": .text(innovatie.titel),
      "kort": .text(Woorden.firstSentence(innovatie.samenvatting)),
      "fase": .text(fase.woord), "stap": .number(fase.stap),
      "sinds": innovatie.faseSinds.map { .text($0.dutch) },
      "reden": innovatie.redenGestopt.map { .text(index.reden($0).label) },
      "themas": list(themagebruik(document.id).map { thema($0) }),
      "doelgroep": waarden(facetFeit("", .doelgroep, innovatie.doelgroep)),
      "sterkte": innovatie.bewijs.map { .number(bewijs($0).sterkte) },
      "beoordeeld": innovatie.bewijs.map { .text(bewijs($0).beoordeeldDoor) },
      "erkenning": innovatie.erkenning.map { erkenning in
        .text(
          Woorden.list(
            [erkenning.niveau, erkenning.databank, erkenning.datum?.dutch].compactMap { $0 }))
      },
      "elementen": list(elementen(innovatie, of: document.id)),
      "onderzocht": resultaten(.onderzocht, innovatie, document),
      "gemeten": resultaten(.gemeten, innovatie, document),
      "ervaren": resultaten(.ervaren, innovatie, document),
      "onbekend": resultaten(nil, innovatie, document),
      "verwacht": resultaten(.verwacht, innovatie, document),
      "randvoorwaarden": randvoorwaarden(document),
      "partners": list(
        partnergroepen(innovatie, of: document.id).map { groep in
          .object([
            "rol": .text(groep.titel),
            "namen": list(groep.partners.map { waarde($0.titel, adres: $0.adres) }),
          ])
        }),
      "gemeenten": waarden(facetFeit("", .gemeente, innovatie.gemeenten)),
      "setting": waarden(facetFeit("", .setting, innovatie.setting)),
      "wet": waarden(facetFeit("", .wet, innovatie.wettelijkKader)),
      "kosten": list(innovatie.kosten.map { [kosten($0)] } ?? []),
      "financiering": list(innovatie.financiering.map { financiering($0) }),
      "arbeid": innovatie.arbeidsbesparend.map { .text(Woorden.capital($0)) },
      "gecontroleerd": .text(innovatie.gecontroleerdOp.dutch),
      "iso": .text(innovatie.gecontroleerdOp.iso),
      "verouderd": isVerouderd(innovatie) ? .flag(true) : nil,
    ])
  }

  private func thema(_ gebruik: ThemagebruikView) -> JSON {
    .object([
      "tekst": .text(gebruik.titel), "adres": .text(gebruik.adres),
      "kleur": .number(gebruik.kleur),
      "doelen": list(
        gebruik.doelen.map { doel in
          .object([
            "code": .text(doel.code), "tekst": .text(doel.titel), "adres": .text(doel.adres),
          ])
        }),
    ])
  }

  private func elementen(_ innovatie: Innovatie, of id: DocumentID) -> [JSON] {
    zip(innovatie.elementen, site.innovatieLinks[id.index].elementen).map { item, element in
      let document = site.document(element)
      return .object([
        "tekst": .text(document.titel), "adres": .text(road.address(of: document.address)),
        "label": item.rol.map { .text($0.rawValue) },
      ])
    }
  }

  private func resultaten(
    _ bekend: Resultaat.Bekend?, _ innovatie: Innovatie, _ document: Document
  ) -> JSON? {
    list(
      innovatie.resultaten.filter { $0.bekend == bekend }.map { resultaat in
        let details = [
          resultaat.jaar.map { String($0) }, resultaat.aantal.map { "n = \($0)" },
          resultaat.aanvulling,
        ].compactMap { $0 }
        let text = document.body.plainText(resultaat.uitleg.inline).trimmed
        return .object([
          "tekst": .text(resultaat.uitkomst),
          "richting": resultaat.richting.map { .text($0.rawValue) },
          "details": details.isEmpty ? nil : .text(Woorden.list(details)),
          "uitleg": text.isEmpty ? nil : .text(text),
        ])
      })
  }

  /// So many bytes of the randvoorwaarden at most; the page has the rest.
  private static let roomForTerms = 500

  private func randvoorwaarden(_ document: Document) -> JSON? {
    guard let section = document.section(.randvoorwaarden) else { return nil }
    let body = document.body
    let lines = section.blocks.flatMap { body.siblings(in: $0) }.flatMap { block in
      body.nodes[block].kind == .list ? body.children(of: block) : [block]
    }.map { body.plainText(body.subtree($0)).trimmed }
    var room = PageMaker.roomForTerms
    let shown = lines.prefix { line in
      room -= line.utf8.count
      return room >= 0
    }
    let address = road.address(of: document.address, anchor: section.anchor)
    return .object([
      "regels": .list(
        (shown.isEmpty ? lines.prefix(1).map { Woorden.short($0) } : Array(shown)).map { .text($0) }
      ),
      "adres": shown.count < lines.count ? .text(address) : nil,
    ])
  }

  private func waarden(_ feit: FeitView?) -> JSON? { feit.flatMap { list($0.waarden) } }

  private func list(_ waarden: [FeitwaardeView]) -> JSON? {
    list(
      waarden.map { waarde in
        .object([
          "tekst": .text(waarde.tekst), "adres": waarde.adres.map { .text($0) },
          "details": waarde.toelichting.map { .text($0) },
        ])
      })
  }

  private func list(_ items: [JSON]) -> JSON? { items.isEmpty ? nil : .list(items) }
}
