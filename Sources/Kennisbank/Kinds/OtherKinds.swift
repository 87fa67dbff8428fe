package import Basis

/// What makes an innovatie work, defined once and used by many.
package struct WerkzaamElement: Sendable {
  package enum Aard: String, Sendable, Hashable, CaseIterable {
    case inhoud, relatie, organisatie
  }

  package let titel: String
  package let samenvatting: String?
  package let soort: Aard?
}

/// An organisation that takes part.
package struct Partner: Sendable {
  package let titel: String
  package let soort: String?
  package let website: String?
  package let gemeenten: [String]

  package static let soorten = [
    "gemeente", "huisartsenzorg", "ziekenhuis", "vvt", "ggz", "ghz", "jeugd", "welzijn",
    "zorgverzekeraar", "ggd", "kennisinstituut", "cliëntenorganisatie", "onderwijs", "bedrijf",
    "samenwerkingsverband",
  ]

  /// The words for the kind on the page, where they differ from what writers type.
  package var soortLabel: String? {
    switch soort {
    case "vvt": "verpleging, verzorging en thuiszorg"
    case "ggz": "geestelijke gezondheidszorg"
    case "ghz": "gehandicaptenzorg"
    case "ggd": "GGD"
    case "jeugd": "jeugdhulp"
    default: soort
    }
  }
}

/// A meeting of the leernetwerk. Times are local, Europe/Amsterdam.
package struct Bijeenkomst: Sendable {
  package let titel: String
  package let soort: String?
  package let begin: LocalTime
  package let einde: LocalTime?
  package let locatie: String?
  package let isOnline: Bool
  /// The address to take part, where one is given.
  package let online: String?
  package let voor: [String]
  package let themas: [Named]
  package let innovaties: [Named]
  package let aanmelden: String?

  /// Whether it is over on a day: how one takes part then is no use to anybody.
  package func isPast(on day: CalendarDate) -> Bool { (einde ?? begin).datum < day }

  package static let soorten = ["masterclass", "themabijeenkomst", "intervisie", "webinar"]
  package static let doelgroepen = [
    "bestuurders", "beleidsmedewerkers", "professionals", "netwerkpartners",
  ]

  /// Where it is, when that is not only online.
  package var plaats: String? { locatie.flatMap { Folding.key($0) == "online" ? nil : $0 } }
}

/// A day and, where given, a time of that day.
package struct LocalTime: Sendable, Hashable, Comparable {
  package let datum: CalendarDate
  /// Minutes after midnight.
  package let minuut: Int?

  /// `14:00`.
  package var tijd: String? {
    minuut.map { minute in
      let rest = minute % 60
      return "\(minute / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
  }

  /// `2026-12-08T14:00`, or the day alone.
  package var iso: String {
    guard let tijd else { return datum.iso }
    return datum.iso + "T" + (tijd.utf8.count < 5 ? "0" : "") + tijd
  }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.datum, left.minuut ?? 0) < (right.datum, right.minuut ?? 0)
  }
}

/// One issue of the newsletter: the intro by hand, the news by the program.
package struct Nieuwsbrief: Sendable {
  package let titel: String
  package let datum: CalendarDate
  package let van: CalendarDate
  package let tot: CalendarDate
}

/// A page of plain text, such as "Over deze kennisbank".
package struct Pagina: Sendable {
  package let titel: String
  /// Its place in the menu at the foot; `nil` when it is not in it.
  package let menu: Int?
}
