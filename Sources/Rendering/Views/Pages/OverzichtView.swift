internal import Templates

/// The region at a glance (`pages/overzicht`).
struct OverzichtView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let aantalTekst: String
  let fasen: [FaseView]
  let rijen: [StandrijView]
  let alles: StandrijView?
  let hoofdstukken: [HoofdstukView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("aantalTekst", "Hoeveel innovaties, thema's en partners, in een zin") { $0.aantalTekst },
    .list("fasen", FaseView.self, "De fasen: de kolommen van het bord") { $0.fasen },
    .list("rijen", StandrijView.self, "Een rij van het bord voor elk thema") { $0.rijen },
    .flag("heeftRijen", "Zijn er thema's?") { !$0.rijen.isEmpty },
    .view("alles", StandrijView.self, "De rij met alle innovaties, elk een keer geteld") {
      $0.alles
    },
    .list("hoofdstukken", HoofdstukView.self, "De andere pagina's van het overzicht") {
      $0.hoofdstukken
    },
  ]
}
