internal import Basis
internal import Kennisbank
internal import Linking
internal import Reading
internal import Typesetting

/// The facts of an innovatie for the pages that show chosen ones, in the words of its own page.
extension PageMaker {
  /// A JSON object. What is not known is left out. Texts are plain; addresses are as seen from this
  /// maker's page.
  func feitenblad(_ innovatie: Innovatie, _ document: Document) -> [UInt8] {
    var out = JSONWriter(capacity: 8192)
    out.object { out in
      kern(innovatie, document, to: &out)
      bewijs(innovatie, to: &out)
      elementen(innovatie, of: document.id, to: &out)
      for (key, bekend) in PageMaker.soorten {
        resultaten(key, bekend, innovatie, document, to: &out)
      }
      randvoorwaarden(document, to: &out)
      out.member("partners", partnergroepen(innovatie, of: document.id)) { out, groep in
        out.object { out in
          out.member("rol", groep.titel)
          waarden("namen", groep.partners.map { waarde($0.titel, adres: $0.adres) }, to: &out)
        }
      }
      facet("gemeenten", .gemeente, innovatie.gemeenten, to: &out)
      facet("setting", .setting, innovatie.setting, to: &out)
      facet("wet", .wet, innovatie.wettelijkKader, to: &out)
      waarden("kosten", innovatie.kosten.map { [kosten($0)] } ?? [], to: &out)
      waarden("financiering", innovatie.financiering.map { financiering($0) }, to: &out)
      out.member("arbeid", innovatie.arbeidsbesparend.map { Woorden.capital($0) })
      out.member("gecontroleerd", innovatie.gecontroleerdOp.dutch)
      out.member("iso", innovatie.gecontroleerdOp.iso)
      if isVerouderd(innovatie) {
        out.key("verouderd")
        out.flag(true)
      }
    }
    return out.bytes
  }

  private func kern(_ innovatie: Innovatie, _ document: Document, to out: inout JSONWriter) {
    out.member("slug", document.slug.text)
    out.member("titel", innovatie.titel)
    let gegevens = index.rijgegevens(document.id)
    out.member("kort", gegevens?.kort)
    out.member("fase", innovatie.fase.rawValue)
    if let gegevens { out.member("stap", number: gegevens.stap) }
    out.member("sinds", innovatie.faseSinds?.dutch)
    out.member("reden", innovatie.redenGestopt.map { index.reden($0).label })
    out.member("themas", themagebruik(document.id)) { out, gebruik in thema(gebruik, to: &out) }
    facet("doelgroep", .doelgroep, innovatie.doelgroep, to: &out)
  }

  private func thema(_ gebruik: ThemagebruikView, to out: inout JSONWriter) {
    out.object { out in
      out.member("tekst", gebruik.titel)
      out.member("adres", gebruik.adres)
      out.member("kleur", number: gebruik.kleur)
      out.member("doelen", gebruik.doelen) { out, doel in
        out.object { out in
          out.member("code", doel.code)
          out.member("tekst", doel.titel)
          out.member("adres", doel.adres)
        }
      }
    }
  }

  private func bewijs(_ innovatie: Innovatie, to out: inout JSONWriter) {
    if let bewijs = innovatie.bewijs {
      let view = self.bewijs(bewijs)
      out.member("sterkte", number: view.sterkte)
      out.member("beoordeeld", view.beoordeeldDoor)
    }
    if let erkenning = innovatie.erkenning {
      let words = [erkenning.niveau, erkenning.databank, erkenning.datum?.dutch]
      out.member("erkenning", Woorden.list(words.compactMap { $0 }))
    }
  }

  private func elementen(_ innovatie: Innovatie, of id: DocumentID, to out: inout JSONWriter) {
    let used = Array(zip(innovatie.elementen, site.innovatieLinks[id.index].elementen))
    out.member("elementen", used) { out, used in
      let document = site.document(used.1)
      out.object { out in
        out.member("tekst", document.titel)
        out.member("adres", road.address(of: document.address))
        out.member("label", used.0.rol?.rawValue)
      }
    }
  }

  /// Strongest knowledge first; then what does not say how it is known, and what is only expected.
  private static let soorten: [(key: String, bekend: Resultaat.Bekend?)] = [
    ("onderzocht", .onderzocht), ("gemeten", .gemeten), ("ervaren", .ervaren), ("onbekend", nil),
    ("verwacht", .verwacht),
  ]

  private func resultaten(
    _ key: String, _ bekend: Resultaat.Bekend?, _ innovatie: Innovatie, _ document: Document,
    to out: inout JSONWriter
  ) {
    out.member(key, innovatie.resultaten.filter { $0.bekend == bekend }) { out, resultaat in
      let details = [
        resultaat.jaar.map { String($0) }, resultaat.aantal.map { "n = \($0)" },
        resultaat.aanvulling,
      ].compactMap { $0 }
      let text = document.body.plainText(resultaat.uitleg.inline).trimmed
      out.object { out in
        out.member("tekst", resultaat.uitkomst)
        out.member("richting", resultaat.richting?.rawValue)
        out.member("details", details.isEmpty ? nil : Woorden.list(details))
        out.member("uitleg", text.isEmpty ? nil : text)
      }
    }
  }

  /// So many bytes of the randvoorwaarden at most; the page has the rest.
  private static let roomForTerms = 500

  private func randvoorwaarden(_ document: Document, to out: inout JSONWriter) {
    guard let section = document.section(.randvoorwaarden) else { return }
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
    out.member("randvoorwaarden") { out in
      out.key("regels")
      out.list { out in
        for line in shown.isEmpty ? lines.prefix(1).map({ Woorden.short($0) }) : Array(shown) {
          out.text(line)
        }
      }
      out.member("adres", shown.count < lines.count ? address : nil)
    }
  }

  private func facet(
    _ key: String, _ facet: Facet.Name, _ values: [String], to out: inout JSONWriter
  ) {
    waarden(key, facetFeit("", facet, values)?.waarden ?? [], to: &out)
  }

  private func waarden(_ key: String, _ waarden: [FeitwaardeView], to out: inout JSONWriter) {
    out.member(key, waarden) { out, waarde in
      out.object { out in
        out.member("tekst", waarde.tekst)
        out.member("adres", waarde.adres)
        out.member("details", waarde.toelichting)
      }
    }
  }
}
