internal import Drawing
internal import Kennisbank
internal import Linking
internal import Templates

extension PageMaker {
  func ontwikkeling() -> OntwikkelingView {
    let found = Fasegeschiedenis(site)
    let all = site.documents(of: .innovatie).count
    let titel = "Door de tijd"
    return OntwikkelingView(
      pagina: kader(
        Kader(
          titel: titel, beschrijving: "Hoeveel innovaties er op elk moment in elke fase waren.",
          soort: "overzicht", kruimels: [("Overzicht", .overzicht)])),
      titel: titel,
      inleiding: found.gedateerd == 0
        ? "Van geen enkele innovatie staat in de kennisbank sinds wanneer zij in haar fase is. "
          + "Daarom zijn er nog geen cijfers."
        : "Van \(found.gedateerd) van de \(Woorden.innovaties(all)) is bekend sinds wanneer zij in "
          + "hun fase zijn. Alleen die tellen hier mee.",
      reeksen: reeksen(found),
      momenten: found.momenten.map { moment in
        FasemomentView(
          moment: moment.naam, aantallen: moment.aantallen.map { FaseaantalView(aantal: $0) },
          totaal: moment.aantallen.reduce(0, +))
      },
      voorbeeld: """
        fase: pilot
        fase-sinds: 2025-03-01
        fase-historie:
          - { fase: gewenst, sinds: 2023-09-01 }
          - { fase: proeftuin, sinds: 2024-04-15 }
        """)
  }

  private func reeksen(_ found: Fasegeschiedenis) -> [FasereeksView] {
    guard let first = found.momenten.first else { return [] }
    let highest = found.momenten.flatMap(\.aantallen).max() ?? 0
    return Fase.allCases.map { fase in
      let values = found.momenten.map { $0.aantallen[fase.step] }
      let top = values.max() ?? 0
      let chart = StepChart(values: values, scale: highest, first: first.naam, last: "nu")
      let meaning =
        "Aantal innovaties in de fase \(fase.rawValue): \(values.first ?? 0) op \(first.naam), "
        + "hoogstens \(top), nu \(values.last ?? 0)."
      return FasereeksView(
        fase: self.fase(fase), tekening: Markup(chart.svg(meaning: meaning).bytes))
    }
  }
}
