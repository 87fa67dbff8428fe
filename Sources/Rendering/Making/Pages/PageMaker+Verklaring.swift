internal import Basis
internal import Kennisbank
internal import Linking

extension PageMaker {
  func verklaring(_ verklaring: Verklaring) -> VerklaringView {
    let settings = site.instellingen
    return VerklaringView(
      pagina: kader(
        Kader(
          titel: "Toegankelijkheidsverklaring",
          beschrijving:
            "Hoe toegankelijk \(settings.naam) is, en wat u kunt doen als iets niet lukt.",
          soort: "verklaring")),
      organisatie: verklaring.organisatie ?? settings.uitgever ?? settings.naam,
      website: index.basisURL ?? settings.naam, letter: verklaring.status.letter,
      status: verklaring.status.label, uitleg: verklaring.status.uitleg,
      opgesteldOp: datum(verklaring.opgesteldOp), herzienOp: verklaring.herzienOp.map { datum($0) },
      vastgesteldDoor: verklaring.vastgesteldDoor, reactieBinnen: verklaring.reactieBinnen,
      onderzoeken: verklaring.onderzoeken.map {
        OnderzoekView(datum: datum($0.datum), door: $0.door, wat: $0.wat, rapport: $0.rapport)
      },
      afwijkingen: verklaring.afwijkingen.map { afwijking in
        let facts: [(String, String?)] = [
          ("Eis", afwijking.eis), ("Oorzaak", afwijking.oorzaak), ("Gevolg", afwijking.gevolg),
          ("Alternatief", afwijking.alternatief), ("Maatregel", afwijking.maatregel),
          ("Planning", afwijking.planning?.dutch),
        ]
        return AfwijkingView(
          beschrijving: afwijking.beschrijving,
          feiten: facts.compactMap { name, text in
            text.flatMap { self.feit(name, [waarde($0)]) }
          })
      })
  }
}

extension Nalevingsstatus {
  fileprivate var uitleg: String {
    switch self {
    case .volledig: "Uit onderzoek blijkt dat de website aan alle eisen voldoet."
    case .gedeeltelijk:
      "Uit onderzoek blijkt dat de website nog niet aan alle eisen voldoet. Van elke afwijking staat hieronder de oorzaak, het gevolg en wanneer zij is opgelost."
    case .eersteMaatregelen:
      "Er zijn maatregelen genomen om aan de eisen te voldoen. Het is nog niet volledig onderzocht of dat is gelukt."
    case .niet: "De website voldoet nog niet aan de eisen, of dat is niet bekend."
    }
  }
}
