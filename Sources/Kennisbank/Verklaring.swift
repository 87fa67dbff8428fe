package import Basis

/// What the publisher declares about the accessibility of the site, in the parts of the statement
/// that Dutch public bodies use (Besluit digitale toegankelijkheid overheid).
package struct Verklaring: Sendable, Hashable {
  package let status: Nalevingsstatus
  /// Who declares; `nil` is the publisher.
  package let organisatie: String?
  package let opgesteldOp: CalendarDate
  package let herzienOp: CalendarDate?
  /// A function, never a name.
  package let vastgesteldDoor: String?
  /// How soon a reader gets an answer, such as `vijf werkdagen`.
  package let reactieBinnen: String?
  /// Latest first.
  package let onderzoeken: [Onderzoek]
  package let afwijkingen: [Afwijking]

  package struct Onderzoek: Sendable, Hashable {
    package let datum: CalendarDate
    package let door: String?
    /// What was looked at and how, such as `volledig onderzoek, WCAG 2.2 AA`.
    package let wat: String?
    package let rapport: String?
  }

  /// A demand that the site does not meet yet.
  package struct Afwijking: Sendable, Hashable {
    package let beschrijving: String
    /// The success criterion, such as `1.4.3 Contrast`.
    package let eis: String?
    package let oorzaak: String?
    package let gevolg: String?
    package let alternatief: String?
    package let maatregel: String?
    package let planning: CalendarDate?
  }
}

/// How far a site meets the demands, from A to D.
package enum Nalevingsstatus: String, Sendable, Hashable, CaseIterable {
  case volledig, gedeeltelijk
  case eersteMaatregelen = "eerste-maatregelen"
  case niet

  package var letter: String {
    switch self {
    case .volledig: "A"
    case .gedeeltelijk: "B"
    case .eersteMaatregelen: "C"
    case .niet: "D"
    }
  }

  package var label: String {
    switch self {
    case .volledig: "voldoet volledig"
    case .gedeeltelijk: "voldoet gedeeltelijk"
    case .eersteMaatregelen: "eerste maatregelen genomen"
    case .niet: "voldoet niet"
    }
  }
}
