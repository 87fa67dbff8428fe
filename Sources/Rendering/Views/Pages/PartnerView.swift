internal import Templates

/// A partner (`pages/partner`).
struct PartnerView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let soort: String?
  let website: String?
  let andereNamen: [String]
  let feiten: [FeitView]
  let html: Markup?
  let voetnoten: Markup?
  let isZonderBeschrijving: Bool
  let inhoud: [InhoudView]
  let aantal: Int
  let aantalTekst: String
  let groepen: [RolgroepView]
  let alleInnovaties: LinkView?
  let metWie: [TellingView]
  let genoemdIn: [VermeldingView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De naam van de partner") { $0.titel },
    .text("soort", "De soort organisatie") { $0.soort },
    .text("website", "Het webadres") { $0.website },
    .texts("andereNamen", "Andere namen") { $0.andereNamen },
    .flag("heeftAndereNamen", "Zijn er andere namen?") { !$0.andereNamen.isEmpty },
    .list("feiten", FeitView.self, "De feiten: soort, gemeenten, website") { $0.feiten },
    .flag("heeftFeiten", "Zijn er feiten?") { !$0.feiten.isEmpty },
    .markup("html", "De tekst") { $0.html },
    .markup("voetnoten", "De voetnoten") { $0.voetnoten },
    .flag("isZonderBeschrijving", "Heeft nog niemand deze partner beschreven?") {
      $0.isZonderBeschrijving
    },
    .list("inhoud", InhoudView.self, "De inhoudsopgave") { $0.inhoud },
    .flag("heeftInhoud", "Is er een inhoudsopgave?") { !$0.inhoud.isEmpty },
    .number("aantal", "Het aantal innovaties") { $0.aantal },
    .text("aantalTekst", "Het aantal in woorden") { $0.aantalTekst },
    .list("groepen", RolgroepView.self, "De innovaties per rol (samen hoogstens 100)") {
      $0.groepen
    },
    .flag("heeftGroepen", "Doet de partner ergens mee?") { !$0.groepen.isEmpty },
    .view("alleInnovaties", LinkView.self, "De link naar de hele lijst, als het er meer zijn") {
      $0.alleInnovaties
    },
    .list("metWie", TellingView.self, "Partners met wie het meest wordt samengewerkt") {
      $0.metWie
    },
    .flag("heeftMetWie", "Zijn er zulke partners?") { !$0.metWie.isEmpty },
    .list("genoemdIn", VermeldingView.self, "Pagina's die hierheen verwijzen") { $0.genoemdIn },
    .flag("heeftGenoemdIn", "Zijn er zulke pagina's?") { !$0.genoemdIn.isEmpty },
  ]
}
