private import Basis

/// What kennisbank.yml says about the site as a whole.
package struct Instellingen: Sendable, Hashable {
  package let naam: String
  package let regio: String?
  package let ondertitel: String?
  /// Ends in `/`.
  package let basisURL: String?
  package let taal: String
  package let uitgever: String?
  package let uitgeverEmail: String?
  package let licentie: String?
  package let gemeenten: [String]
  package let vocabulaires: Vocabulaires
  /// Names of lists (`themas`, `agenda`, …) and slugs of pages, for the menu at the top.
  package let menu: [Named]
  /// Where the folder `content/` stands on a git web page, for "Verbeter deze pagina"; ends in `/`.
  package let bewerkURL: String?
  /// Whether readers can search a copy on disk, without a server; `nil` leaves it to the size.
  package let zoekenVanSchijf: Bool?
  /// The sites that may show pages in a frame, such as `https://intranet.example`.
  package let inKaderOp: [String]
  package let verklaring: Verklaring?
  /// The web addresses in it, with their places.
  package let adressen: [Named]
}

/// The closed lists of values that the region chose.
package struct Vocabulaires: Sendable, Hashable {
  package let doelgroep: [Waarde]
  package let setting: [Waarde]
  package let sector: [Waarde]
  package let redenGestopt: [Waarde]
  /// In the order of kennisbank.yml; empty: any name is accepted.
  package let gemeenten: [Waarde]

  /// A reason to stop with its words; one that is in no list is its own label.
  package func reden(_ value: String) -> Waarde {
    redenGestopt.first { $0.waarde == value } ?? Waarde(waarde: value, label: value, uitleg: nil)
  }

  package static let wetten = ["Wmo", "Zvw", "Wlz", "Jeugdwet", "Participatiewet", "Wpg"].map {
    Waarde(waarde: $0, label: $0, uitleg: nil)
  }
}

/// A value of a closed list, with the words for it on the page.
package struct Waarde: Sendable, Hashable {
  package let waarde: String
  package let label: String
  package let uitleg: String?

  package init(waarde: String, label: String, uitleg: String?) {
    self.waarde = waarde
    self.label = label
    self.uitleg = uitleg
  }
}

/// An entry of woordenlijst.yml.
package struct Term: Sendable, Hashable {
  package let term: String
  package let afkorting: String?
  /// Other words for it, used by the search both ways.
  package let ook: [String]
  package let betekenis: String?
}
