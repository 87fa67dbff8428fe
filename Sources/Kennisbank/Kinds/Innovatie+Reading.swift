import Basis
import Reading

/// What the fields of an innovatie say, before its sections are read.
struct InnovatieFields {
  var titel: Named?
  var samenvatting: Named?
  var fase: Fase?
  var gecontroleerdOp: CalendarDate?
  var controleerVoor: CalendarDate?
  var faseSinds: CalendarDate?
  var faseHistorie: [FaseSinds] = []
  var ookBekendAls: [String] = []
  var doelgroep: [String] = []
  var setting: [String] = []
  var sector: [String] = []
  var gemeenten: [String] = []
  var wettelijkKader: [String] = []
  var bewijs: Bewijs?
  var erkenning: Erkenning?
  var financiering: [Financiering] = []
  var kosten: Kosten?
  var arbeidsbesparend: String?
  var redenGestopt: String?
  var contact: Contact?
  var trefwoorden: [String] = []
  var zieOok: [Named] = []
  var bronnen: [Bron] = []
  var afbeelding: Afbeelding?
  var licentie: String?

  init(
    _ fields: inout FieldReader, titel: Named?, lists: ClosedLists, vandaag: CalendarDate
  ) {
    self.titel = titel
    samenvatting = fields.text("samenvatting", required: "wie doet wat, voor wie, en waarom")
    fields.warnOfPersonalData(samenvatting)
    if let samenvatting {
      // One space stands between each two words of a text that was read.
      let words = samenvatting.name.utf8.count { $0 == 0x20 } + 1
      if !(20...120).contains(words) {
        fields.report(.summaryLength(words: words), at: samenvatting.span)
      }
    }
    fase = fields.fase("fase", required: true)
    gecontroleerdOp = fields.date("gecontroleerd-op", required: true)
    if let gecontroleerdOp, gecontroleerdOp > vandaag {
      fields.report(.dateInFuture("gecontroleerd-op"), at: fields.span("gecontroleerd-op"))
    }
    controleerVoor = fields.date("controleer-voor")
    faseSinds = fields.date("fase-sinds")
    faseHistorie = fields.groups(
      "fase-historie", example: "- { fase: pilot, sinds: 2024-01-01 }"
    ) { step in
      let fase = step.fase("fase", required: true)
      let sinds = step.date("sinds", required: true)
      guard let fase, let sinds else { return nil }
      return FaseSinds(fase: fase, sinds: sinds)
    }
    ookBekendAls = fields.texts("ook-bekend-als").map(\.name)
    doelgroep = fields.choices("doelgroep", from: lists.doelgroep, required: true)
    setting = fields.choices("setting", from: lists.setting)
    sector = fields.choices("sector", from: lists.sector)
    gemeenten = fields.gemeenten(lists)
    wettelijkKader = fields.choices("wettelijk-kader", from: lists.wetten)
    readEvidence(&fields)
    readMoney(&fields)
    redenGestopt = fields.choice("reden-gestopt", from: lists.redenGestopt)
    contact = fields.group("contact", example: "contact: { functie: projectleider }") { contact in
      let organisatie = contact.text("organisatie")
      let functie = contact.text("functie")
      contact.warnOfPersonalData(organisatie)
      contact.warnOfPersonalData(functie)
      return Contact(
        organisatie: organisatie?.name, functie: functie?.name, email: contact.email("e-mail"))
    }
    trefwoorden = fields.texts("trefwoorden").map(\.name)
    zieOok = fields.texts("zie-ook")
    bronnen = fields.groups("bronnen", example: "- { titel: Regioplan, jaar: 2023 }") { bron in
      let titel = bron.text("titel", required: "…")
      let jaar = bron.number("jaar", in: 1900...2100)
      let url = bron.url("url")
      let doi = bron.doi("doi")
      return titel.map { Bron(titel: $0.name, jaar: jaar, url: url, doi: doi) }
    }
    afbeelding = fields.group(
      "afbeelding", example: "afbeelding: { bestand: ../bestanden/foto.jpg, alt: … }"
    ) { image in
      let bestand = image.text("bestand", required: "../bestanden/foto.jpg")
      let alt = image.text("alt", required: "wat er te zien is", limit: 250)
      let bron = image.text("bron")
      guard let bestand, let alt else { return nil }
      return Afbeelding(bestand: bestand, alt: alt.name, bron: bron?.name)
    }
    licentie = fields.text("licentie")?.name
  }

  private static let beoordelaars = ClosedList(["zelf", "redactie", "extern"])
  private static let aarden = ClosedList(["structureel", "tijdelijk"])
  private static let antwoorden = ClosedList(["ja", "nee", "onbekend"])

  private mutating func readEvidence(_ fields: inout FieldReader) {
    bewijs = fields.group("bewijs", example: "bewijs: { sterkte: 1, beoordeeld-door: zelf }") {
      bewijs in
      let sterkte = bewijs.number("sterkte", in: 0...5, required: true)
      let door = bewijs.choice("beoordeeld-door", from: InnovatieFields.beoordelaars)
      return sterkte.map { Bewijs(sterkte: $0, beoordeeldDoor: door ?? "zelf") }
    }
    erkenning = fields.group("erkenning", example: "erkenning: { niveau: …, databank: … }") {
      erkenning in
      let niveau = erkenning.text("niveau", required: "goed beschreven")
      let databank = erkenning.text("databank")?.name
      let datum = erkenning.date("datum")
      let url = erkenning.url("url")
      return niveau.map { Erkenning(niveau: $0.name, databank: databank, datum: datum, url: url) }
    }
  }

  private mutating func readMoney(_ fields: inout FieldReader) {
    financiering = fields.groups(
      "financiering", example: "- { bron: gemeente, aard: tijdelijk }"
    ) { money in
      let bron = money.text("bron", required: "gemeente")
      let aard = money.choice("aard", from: InnovatieFields.aarden)
      let tot = money.date("tot")
      return bron.map { Financiering(bron: $0.name, aard: aard, tot: tot) }
    }
    kosten = fields.group("kosten", example: "kosten: { bedrag: 250, per: deelnemer }") { kosten in
      let bedrag = kosten.text("bedrag", required: "250")
      let per = kosten.text("per")?.name
      let peiljaar = kosten.number("peiljaar", in: 1950...2100)
      let toelichting = kosten.text("toelichting")?.name
      return bedrag.map {
        Kosten(bedrag: $0.name, per: per, peiljaar: peiljaar, toelichting: toelichting)
      }
    }
    arbeidsbesparend = fields.choice("arbeidsbesparend", from: InnovatieFields.antwoorden)
  }
}

extension FieldReader {
  /// A phase, or one of the words that stand for one.
  mutating func fase(_ key: String, required: Bool) -> Fase? {
    guard let text = text(key, required: required ? Fase.gewenst.rawValue : nil) else { return nil }
    let word = Folding.key(text.name)
    if let fase = Fase(rawValue: word) { return fase }
    if let fase = Fase.aliases[word] {
      report(.phaseAlias(text.name, phase: fase.rawValue), at: text.span)
      return fase
    }
    if word == "lopend" {
      let choices: [Fase] = [.proeftuin, .pilot, .implementatie, .geborgd]
      report(
        .valueAmbiguous(text.name, key: key, choices: choices.map(\.rawValue)), at: text.span)
      return nil
    }
    let names = Fase.allCases.map(\.rawValue)
    let nearest = NearMiss.best(for: text.name, among: names + Array(Fase.aliases.keys.sorted()))
    report(
      .valueUnknown(
        text.name, key: key, nearest: nearest.map { Fase.aliases[$0]?.rawValue ?? $0 },
        allowed: names), at: text.span)
    return nil
  }

  /// A doi without the address before it.
  mutating func doi(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    var doi = Substring(text.name)
    for start in ["https://doi.org/", "doi:"] where doi.hasPrefix(start) {
      doi = doi.dropFirst(start.count)
    }
    let isDOI =
      doi.hasPrefix("10.") && doi.contains("/")
      && doi.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }
    if isDOI {
      note(address: "https://doi.org/\(doi)", at: text.span)
      return String(doi)
    }
    report(.addressInvalid(text.name, key: key, example: "doi: 10.1000/182"), at: text.span)
    return nil
  }
}
