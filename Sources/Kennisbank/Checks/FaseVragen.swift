import Basis

/// What is asked from which phase on, beside what is always asked. One line per question.
struct FaseVraag: Sendable {
  /// As the writer would look for it.
  let what: String
  let from: Fase
  let remedy: String
  let isPresent: @Sendable (InnovatieFields, InnovatieSections) -> Bool

  static let all: [FaseVraag] = [
    FaseVraag(what: "'setting'", from: .proeftuin, remedy: "voeg 'setting: […]' toe") { fields, _ in
      !fields.setting.isEmpty
    },
    FaseVraag(what: "'sector'", from: .proeftuin, remedy: "voeg 'sector: […]' toe") { fields, _ in
      !fields.sector.isEmpty
    },
    FaseVraag(
      what: "'bewijs'", from: .proeftuin,
      remedy: "voeg 'bewijs: { sterkte: 0, beoordeeld-door: zelf }' toe"
    ) { fields, _ in fields.bewijs != nil },
    FaseVraag(
      what: "een trekker", from: .proeftuin, remedy: "zet '(trekker)' achter een partner"
    ) { _, sections in sections.partners.contains { $0.rol == .trekker } },
    FaseVraag(what: "'gemeenten'", from: .pilot, remedy: "voeg 'gemeenten: […]' toe") { fields, _ in
      !fields.gemeenten.isEmpty
    },
    FaseVraag(
      what: "'wettelijk-kader'", from: .pilot, remedy: "voeg 'wettelijk-kader: [Wmo]' toe"
    ) { fields, _ in !fields.wettelijkKader.isEmpty },
    FaseVraag(
      what: "'financiering'", from: .pilot,
      remedy: "voeg 'financiering:' toe met een bron en een aard"
    ) { fields, _ in !fields.financiering.isEmpty },
    FaseVraag(
      what: "'kosten'", from: .implementatie, remedy: "voeg 'kosten: { bedrag: …, per: … }' toe"
    ) { fields, _ in fields.kosten != nil },
    FaseVraag(
      what: "structurele financiering", from: .geborgd,
      remedy: "noem een bron met 'aard: structureel'"
    ) { fields, _ in fields.financiering.contains { $0.aard == "structureel" } },
    FaseVraag(
      what: "'reden-gestopt'", from: .gestopt, remedy: "voeg 'reden-gestopt:' toe"
    ) { fields, _ in fields.redenGestopt != nil },
    FaseVraag(
      what: "de sectie 'Geleerde lessen'", from: .gestopt, remedy: "voeg '## Geleerde lessen' toe"
    ) { _, sections in
      sections.sections.contains { $0.name == .geleerdeLessen && !$0.isUnknown }
    },
  ]

  /// The phase that answers for an innovatie: a stopped one answers for the phase in which it
  /// stopped, where its history tells that.
  static func lastPhase(_ fase: Fase, history: [FaseSinds]) -> Fase {
    guard fase == .gestopt else { return fase }
    let last = history.filter { $0.fase != .gestopt }.max { $0.sinds < $1.sinds }?.fase
    return last ?? .gewenst
  }

  /// Whether it counts in a phase.
  func counts(in fase: Fase, last: Fase) -> Bool {
    from <= last || fase == .gestopt && from == .gestopt
  }
}
