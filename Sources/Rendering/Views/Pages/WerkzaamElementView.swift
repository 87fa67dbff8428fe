internal import Templates

/// A werkzaam element (`pages/werkzaam-element`).
struct WerkzaamElementView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let samenvatting: Markup?
  let aard: String?
  let andereNamen: [String]
  let html: Markup?
  let voetnoten: Markup?
  let isZonderBeschrijving: Bool
  let inhoud: [InhoudView]
  let aantal: Int
  let aantalTekst: String
  let gebruik: [ElementgebruikView]
  let alleInnovaties: LinkView?
  let samen: [TellingView]
  let genoemdIn: [VermeldingView]

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De naam van het element") { $0.titel },
    .markup("samenvatting", "Wat het is, in een paar zinnen") { $0.samenvatting },
    .text("aard", "De soort element: inhoud, relatie of organisatie") { $0.aard },
    .texts("andereNamen", "Andere namen") { $0.andereNamen },
    .flag("heeftAndereNamen", "Zijn er andere namen?") { !$0.andereNamen.isEmpty },
    .markup("html", "De tekst") { $0.html },
    .markup("voetnoten", "De voetnoten") { $0.voetnoten },
    .flag("isZonderBeschrijving", "Heeft nog niemand dit element beschreven?") {
      $0.isZonderBeschrijving
    },
    .list("inhoud", InhoudView.self, "De inhoudsopgave") { $0.inhoud },
    .flag("heeftInhoud", "Is er een inhoudsopgave?") { !$0.inhoud.isEmpty },
    .number("aantal", "Het aantal innovaties waarin het is toegepast") { $0.aantal },
    .text("aantalTekst", "Het aantal in woorden") { $0.aantalTekst },
    .list("gebruik", ElementgebruikView.self, "Waar het is toegepast (hoogstens 100)") {
      $0.gebruik
    },
    .flag("heeftGebruik", "Is het ergens toegepast?") { !$0.gebruik.isEmpty },
    .view("alleInnovaties", LinkView.self, "De link naar de hele lijst, als het er meer zijn") {
      $0.alleInnovaties
    },
    .list("samen", TellingView.self, "Elementen die vaak samen met dit element voorkomen") {
      $0.samen
    },
    .flag("heeftSamen", "Zijn er zulke elementen?") { !$0.samen.isEmpty },
    .list("genoemdIn", VermeldingView.self, "Pagina's die hierheen verwijzen") { $0.genoemdIn },
    .flag("heeftGenoemdIn", "Zijn er zulke pagina's?") { !$0.genoemdIn.isEmpty },
  ]
}
