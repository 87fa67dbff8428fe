internal import Templates

/// One piece of news in a letter: an innovatie or a meeting.
struct NieuwsregelView: View {
  let titel: String
  let adres: String
  let kenmerk: String?
  let tekst: String?
  let meer: LinkView?

  static let schema: Schema<Self> = [
    .text("titel", "De naam") { $0.titel },
    .text("adres", "Het volledige adres") { $0.adres },
    .text("kenmerk", "Fase en dag, of dag, tijd en plaats") { $0.kenmerk },
    .text("tekst", "Een zin erover, of wat men leerde") { $0.tekst },
    .view("meer", LinkView.self, "De link naar de geleerde lessen") { $0.meer },
  ]
}
