internal import Templates

/// A part of an innovatie. The flags tell which list belongs to it; `html` comes after that.
struct SectieView: View {
  let titel: String
  let anchor: String
  let isThema: Bool
  let isElementen: Bool
  let isResultaten: Bool
  let isPartners: Bool
  let isBronnen: Bool
  let isNogNietBekend: Bool
  let themas: [ThemagebruikView]
  let elementen: [ElementView]
  let groepen: [ResultaatgroepView]
  let verwacht: ResultaatgroepView?
  let zonderAanduiding: ResultaatgroepView?
  let partnergroepen: [PartnergroepView]
  let bronnen: [BronView]
  let html: Markup?

  static let schema: Schema<Self> = [
    .text("titel", "De kop") { $0.titel },
    .text("anchor", "De id van de kop") { $0.anchor },
    .flag("isThema", "Is dit het onderdeel Thema (zie themas)?") { $0.isThema },
    .flag("isElementen", "Is dit het onderdeel Werkzame elementen (zie elementen)?") {
      $0.isElementen
    },
    .flag("isResultaten", "Is dit het onderdeel Resultaten (zie groepen en verwacht)?") {
      $0.isResultaten
    },
    .flag("isPartners", "Is dit het onderdeel Partners (zie partnergroepen)?") { $0.isPartners },
    .flag("isBronnen", "Is dit het onderdeel Bronnen (zie bronnen)?") { $0.isBronnen },
    .flag("isGewoon", "Is het een onderdeel met alleen tekst?") {
      !($0.isThema || $0.isElementen || $0.isResultaten || $0.isPartners || $0.isBronnen)
    },
    .flag("isNogNietBekend", "Staat er 'Nog niet bekend'?") { $0.isNogNietBekend },
    .list("themas", ThemagebruikView.self, "De thema's met hun doelen") { $0.themas },
    .flag("heeftThemas", "Zijn er thema's?") { !$0.themas.isEmpty },
    .list("elementen", ElementView.self, "De werkzame elementen") { $0.elementen },
    .flag("heeftElementen", "Zijn er werkzame elementen?") { !$0.elementen.isEmpty },
    .flag("heeftBereikt", "Is er iets bereikt?") { !$0.groepen.isEmpty },
    .list("groepen", ResultaatgroepView.self, "Wat bereikt is: onderzocht, gemeten, ervaren") {
      $0.groepen
    },
    .view(
      "verwacht", ResultaatgroepView.self, "Wat men hoopt te bereiken; nooit tussen wat bereikt is"
    ) { $0.verwacht },
    .view(
      "zonderAanduiding", ResultaatgroepView.self, "De resultaten die niet zeggen hoe men ze weet"
    ) {
      $0.zonderAanduiding
    },
    .list("partnergroepen", PartnergroepView.self, "De partners per rol") { $0.partnergroepen },
    .flag("heeftPartnergroepen", "Zijn er partners?") { !$0.partnergroepen.isEmpty },
    .list("bronnen", BronView.self, "De lijst van bronnen") { $0.bronnen },
    .flag("heeftBronnen", "Is er een lijst van bronnen?") { !$0.bronnen.isEmpty },
    .markup("html", "De tekst (hele alinea's), na de lijst") { $0.html },
  ]
}
