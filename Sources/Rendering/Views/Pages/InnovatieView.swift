internal import Templates

/// An innovatie (`pages/innovatie`).
struct InnovatieView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let slug: String
  let mailAdres: String?
  let deelScript: String?
  let samenvatting: Markup
  let themas: [LinkView]
  let leadThema: LinkView?
  let fase: FaseView
  let faseSinds: DatumView?
  let fasehistorie: [FasehistorieView]
  let bewijs: BewijsView?
  let erkenning: ErkenningView?
  let gestopt: GestoptberichtView?
  let gecontroleerdOp: DatumView
  let isVerouderd: Bool
  let andereNamen: [String]
  let afbeelding: AfbeeldingView?
  let feiten: [FeitView]
  let inhoud: [InhoudView]
  let inleiding: Markup?
  let secties: [SectieView]
  let voetnoten: Markup?
  let verwant: [VerwantView]
  let zieOok: [RijView]
  let genoemdIn: [VermeldingView]
  let bijeenkomsten: [BijeenkomstrijView]
  let trefwoorden: [String]
  let leestijd: String
  let licentie: String?

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De naam van de innovatie") { $0.titel },
    .text("slug", "De naam in adressen, zoals 'cazhem'") { $0.slug },
    .text("mailAdres", "De link die een mail met het adres begint (mailto:…), als dat er is") {
      $0.mailAdres
    },
    .text("deelscript", "Het adres van het script om het adres te delen") { $0.deelScript },
    .markup("samenvatting", "De samenvatting, met afkortingen uitgelegd") { $0.samenvatting },
    .list("themas", LinkView.self, "De thema's, het leidende eerst") { $0.themas },
    .view("leadThema", LinkView.self, "Het leidende thema") { $0.leadThema },
    .view("fase", FaseView.self, "De fase") { $0.fase },
    .view("faseSinds", DatumView.self, "Sinds wanneer") { $0.faseSinds },
    .list("fasehistorie", FasehistorieView.self, "De fasen met hun begindag") { $0.fasehistorie },
    .flag("heeftFasehistorie", "Is er een geschiedenis van fasen?") { !$0.fasehistorie.isEmpty },
    .view("bewijs", BewijsView.self, "Het bewijs") { $0.bewijs },
    .view("erkenning", ErkenningView.self, "De erkenning door anderen") { $0.erkenning },
    .view(
      "gestopt", GestoptberichtView.self,
      "Waarom het stopte en wat men leerde, bij een gestopte innovatie"
    ) {
      $0.gestopt
    },
    .view("gecontroleerdOp", DatumView.self, "De dag van de laatste controle") {
      $0.gecontroleerdOp
    },
    .flag("isVerouderd", "Is de tekst mogelijk verouderd?") { $0.isVerouderd },
    .texts("andereNamen", "Andere namen") { $0.andereNamen },
    .flag("heeftAndereNamen", "Zijn er andere namen?") { !$0.andereNamen.isEmpty },
    .view("afbeelding", AfbeeldingView.self, "De afbeelding") { $0.afbeelding },
    .list("feiten", FeitView.self, "De feiten voor de rechterkolom") { $0.feiten },
    .flag("heeftFeiten", "Zijn er feiten?") { !$0.feiten.isEmpty },
    .list("inhoud", InhoudView.self, "De inhoudsopgave") { $0.inhoud },
    .flag("heeftInhoud", "Is er een inhoudsopgave?") { !$0.inhoud.isEmpty },
    .markup("inleiding", "De tekst voor de eerste kop") { $0.inleiding },
    .list("secties", SectieView.self, "De onderdelen, in de vaste volgorde; Bronnen hoort erbij") {
      $0.secties
    },
    .markup("voetnoten", "De voetnoten") { $0.voetnoten },
    .list("verwant", VerwantView.self, "Verwante innovaties, met waarom") { $0.verwant },
    .flag("heeftVerwant", "Zijn er verwante innovaties?") { !$0.verwant.isEmpty },
    .list("zieOok", RijView.self, "Wat de schrijver onder zie-ook noemt") { $0.zieOok },
    .flag("heeftZieOok", "Is er een zie-ook?") { !$0.zieOok.isEmpty },
    .list("genoemdIn", VermeldingView.self, "Pagina's die hierheen verwijzen") { $0.genoemdIn },
    .flag("heeftGenoemdIn", "Zijn er zulke pagina's?") { !$0.genoemdIn.isEmpty },
    .list(
      "bijeenkomsten", BijeenkomstrijView.self,
      "De bijeenkomsten over deze innovatie, laatste eerst"
    ) {
      $0.bijeenkomsten
    },
    .flag("heeftBijeenkomsten", "Zijn er bijeenkomsten?") { !$0.bijeenkomsten.isEmpty },
    .texts("trefwoorden", "De trefwoorden") { $0.trefwoorden },
    .flag("heeftTrefwoorden", "Zijn er trefwoorden?") { !$0.trefwoorden.isEmpty },
    .text("leestijd", "Hoe lang het lezen duurt, zoals '3 minuten'") { $0.leestijd },
    .text("licentie", "De licentie van deze tekst") { $0.licentie },
  ]
}
