package import Basis

/// What was tried in care or welfare: by whom, with what, and what came of it.
///
/// A class, so that handing one on costs one count and not one for each of its fields.
package final class Innovatie: Sendable {
  package let titel: String
  package let samenvatting: String
  package let fase: Fase
  package let gecontroleerdOp: CalendarDate
  package let controleerVoor: CalendarDate?
  package let faseSinds: CalendarDate?
  package let faseHistorie: [FaseSinds]
  package let ookBekendAls: [String]
  package let doelgroep: [String]
  package let setting: [String]
  package let sector: [String]
  package let gemeenten: [String]
  package let wettelijkKader: [String]
  package let bewijs: Bewijs?
  package let erkenning: Erkenning?
  package let financiering: [Financiering]
  package let kosten: Kosten?
  package let arbeidsbesparend: String?
  package let redenGestopt: String?
  package let contact: Contact?
  package let trefwoorden: [String]
  package let zieOok: [Named]
  package let bronnen: [Bron]
  package let afbeelding: Afbeelding?
  package let licentie: String?
  package let themas: [ThemaItem]
  package let elementen: [ElementItem]
  package let resultaten: [Resultaat]
  package let partners: [PartnerItem]
  package let volledigheid: Volledigheid

  init(
    titel: String, samenvatting: String, fase: Fase, gecontroleerdOp: CalendarDate,
    controleerVoor: CalendarDate?, faseSinds: CalendarDate?, faseHistorie: [FaseSinds],
    ookBekendAls: [String], doelgroep: [String], setting: [String], sector: [String],
    gemeenten: [String], wettelijkKader: [String], bewijs: Bewijs?, erkenning: Erkenning?,
    financiering: [Financiering], kosten: Kosten?, arbeidsbesparend: String?, redenGestopt: String?,
    contact: Contact?, trefwoorden: [String], zieOok: [Named], bronnen: [Bron],
    afbeelding: Afbeelding?, licentie: String?, themas: [ThemaItem], elementen: [ElementItem],
    resultaten: [Resultaat], partners: [PartnerItem], volledigheid: Volledigheid
  ) {
    self.titel = titel
    self.samenvatting = samenvatting
    self.fase = fase
    self.gecontroleerdOp = gecontroleerdOp
    self.controleerVoor = controleerVoor
    self.faseSinds = faseSinds
    self.faseHistorie = faseHistorie
    self.ookBekendAls = ookBekendAls
    self.doelgroep = doelgroep
    self.setting = setting
    self.sector = sector
    self.gemeenten = gemeenten
    self.wettelijkKader = wettelijkKader
    self.bewijs = bewijs
    self.erkenning = erkenning
    self.financiering = financiering
    self.kosten = kosten
    self.arbeidsbesparend = arbeidsbesparend
    self.redenGestopt = redenGestopt
    self.contact = contact
    self.trefwoorden = trefwoorden
    self.zieOok = zieOok
    self.bronnen = bronnen
    self.afbeelding = afbeelding
    self.licentie = licentie
    self.themas = themas
    self.elementen = elementen
    self.resultaten = resultaten
    self.partners = partners
    self.volledigheid = volledigheid
  }

  /// The day from which the page says "mogelijk verouderd": `controleer-voor`, else 12 months after
  /// the last check, 6 in proeftuin and pilot.
  package var houdbaarTot: CalendarDate {
    if let controleerVoor { return controleerVoor }
    return gecontroleerdOp.adding(months: fase == .proeftuin || fase == .pilot ? 6 : 12)
  }
}

/// A name that a writer used, with its place; linking finds what it refers to.
package struct Named: Sendable, Hashable {
  package let name: String
  package let span: SourceSpan

  package init(_ name: String, at span: SourceSpan) {
    self.name = name
    self.span = span
  }
}

package struct FaseSinds: Sendable, Hashable {
  package let fase: Fase
  package let sinds: CalendarDate
}

/// How strong the evidence is, and who says so.
package struct Bewijs: Sendable, Hashable {
  /// 0 niet onderzocht – 5 overzichtsstudie.
  package let sterkte: Int
  package let beoordeeldDoor: String

  package static let labels = [
    "niet onderzocht", "ervaring", "monitor of voor-nameting", "vergelijkend onderzoek",
    "gecontroleerd onderzoek", "overzichtsstudie",
  ]
}

/// What others awarded; never shown as if it were `Bewijs`.
package struct Erkenning: Sendable, Hashable {
  package let niveau: String
  package let databank: String?
  package let datum: CalendarDate?
  package let url: String?
}

package struct Financiering: Sendable, Hashable {
  package let bron: String
  /// `structureel` or `tijdelijk`.
  package let aard: String?
  package let tot: CalendarDate?
}

package struct Kosten: Sendable, Hashable {
  package let bedrag: String
  package let per: String?
  package let peiljaar: Int?
  package let toelichting: String?
}

/// A role and a functional mailbox, never a private person.
package struct Contact: Sendable, Hashable {
  package let organisatie: String?
  package let functie: String?
  package let email: String?
}

package struct Bron: Sendable, Hashable {
  package let titel: String
  package let jaar: Int?
  package let url: String?
  package let doi: String?
}

package struct Afbeelding: Sendable, Hashable {
  package let bestand: Named
  package let alt: String
  package let bron: String?

  /// Below the content folder, and below the site; linking allows none outside `bestanden/`.
  package var path: String {
    let segments = bestand.name.split(separator: "/")
    let start = segments.lastIndex(of: "bestanden") ?? segments.startIndex
    return segments[start...].joined(separator: "/")
  }
}

/// How much of what the format asks in this fase is filled in.
package struct Volledigheid: Sendable, Hashable {
  package let ingevuld: Int
  package let gevraagd: Int
  /// The keys and sections that are still asked, as the writer knows them.
  package let ontbreekt: [String]

  package init(ingevuld: Int, gevraagd: Int, ontbreekt: [String]) {
    self.ingevuld = ingevuld
    self.gevraagd = gevraagd
    self.ontbreekt = ontbreekt
  }

  /// A whole number, rounded down, so that 100 means complete.
  package var percentage: Int { gevraagd == 0 ? 100 : ingevuld * 100 / gevraagd }
}
