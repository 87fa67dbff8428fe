internal import Basis
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The facts of an innovatie in the order of the narrow column; what is not known is left out.
  func feiten(_ innovatie: Innovatie) -> [FeitView] {
    [
      facetFeit("Doelgroep", .doelgroep, innovatie.doelgroep),
      facetFeit("Setting", .setting, innovatie.setting),
      facetFeit("Sector", .sector, innovatie.sector),
      facetFeit(
        innovatie.gemeenten.count == 1 ? "Gemeente" : "Gemeenten", .gemeente, innovatie.gemeenten),
      facetFeit("Wettelijk kader", .wet, innovatie.wettelijkKader),
      feit("Financiering", innovatie.financiering.map { financiering($0) }),
      feit("Kosten", innovatie.kosten.map { [kosten($0)] } ?? []),
      feit(
        "Bespaart arbeid", innovatie.arbeidsbesparend.map { [waarde(Woorden.capital($0))] } ?? []),
      feit("Contact", contact(innovatie.contact)),
    ].compactMap { $0 }
  }

  func feit(_ naam: String, _ waarden: [FeitwaardeView]) -> FeitView? {
    waarden.isEmpty ? nil : FeitView(naam: naam, waarden: waarden)
  }

  func waarde(_ tekst: String, adres: String? = nil, _ toelichting: String? = nil) -> FeitwaardeView
  {
    FeitwaardeView(tekst: tekst, adres: adres, toelichting: toelichting)
  }

  /// Values that lead to the pages with all innovaties that share them.
  func facetFeit(_ naam: String, _ facet: Facet.Name, _ values: [String]) -> FeitView? {
    feit(
      naam,
      values.map { value in
        let found = index.facet(facet, value)
        return waarde(
          found?.label ?? value, adres: found.map { road.address(of: $0.address) })
      })
  }

  func financiering(_ financiering: Financiering) -> FeitwaardeView {
    let words = [financiering.aard, financiering.tot.map { "tot \($0.dutch)" }].compactMap { $0 }
    return waarde(financiering.bron, words.isEmpty ? nil : Woorden.list(words))
  }

  func kosten(_ kosten: Kosten) -> FeitwaardeView {
    let words = [kosten.peiljaar.map { "peiljaar \($0)" }, kosten.toelichting].compactMap { $0 }
    return waarde(
      kosten.per.map { "\(kosten.bedrag) per \($0)" } ?? kosten.bedrag,
      words.isEmpty ? nil : words.joined(separator: "; "))
  }

  /// Who answers questions: by default the publisher.
  private func contact(_ contact: Contact?) -> [FeitwaardeView] {
    let who = [contact?.functie, contact?.organisatie].compactMap { $0 }
    let name = who.isEmpty ? site.instellingen.uitgever : Woorden.list(who)
    let mail = contact?.email ?? (who.isEmpty ? site.instellingen.uitgeverEmail : nil)
    return [
      name.map { waarde($0) },
      mail.map { waarde($0, adres: "mailto:\($0)") },
    ].compactMap { $0 }
  }
}
