import Basis
import Reading

extension FieldReader {
  /// Reads `toegankelijkheid` of kennisbank.yml, and says what its status needs and does not have.
  mutating func verklaring(_ key: String) -> Verklaring? {
    group(key, example: "toegankelijkheid: { status: …, opgesteld-op: 2026-03-15 }") { fields in
      let status = fields.choice(
        "status", from: ClosedList(Nalevingsstatus.allCases.map(\.rawValue)), required: true
      ).flatMap { Nalevingsstatus(rawValue: $0) }
      let organisatie = fields.text("organisatie")
      let opgesteld = fields.date("opgesteld-op", required: true)
      let herzien = fields.date("herzien-op")
      let door = fields.text("vastgesteld-door")
      fields.warnOfPersonalData(door)
      let binnen = fields.text("reactie-binnen")
      let onderzoeken = fields.groups("onderzoeken", example: "- { datum: 2026-03-15, door: … }") {
        $0.onderzoek()
      }
      let afwijkingen = fields.groups("afwijkingen", example: "- { eis: …, beschrijving: … }") {
        $0.afwijking(mustBeWhole: status == .gedeeltelijk)
      }
      if let opgesteld, let herzien, herzien < opgesteld {
        fields.report(
          .dateOrder(from: "opgesteld-op", to: "herzien-op"), at: fields.span("herzien-op"))
      }
      guard let status, let opgesteld else { return nil }
      let lacksStudy = onderzoeken.isEmpty && (status == .volledig || status == .gedeeltelijk)
      if lacksStudy {
        fields.report(
          .statementIncomplete("bij '\(status.rawValue)' hoort een onderzoek", add: "onderzoeken"),
          at: fields.span("status"))
      }
      if status == .gedeeltelijk, afwijkingen.isEmpty {
        fields.report(
          .statementIncomplete("bij 'gedeeltelijk' hoort wat nog niet voldoet", add: "afwijkingen"),
          at: fields.span("status"))
      }
      if status == .volledig, !afwijkingen.isEmpty {
        fields.report(
          .statementContradicts(), at: fields.keySpan("afwijkingen"))
      }
      return Verklaring(
        status: status, organisatie: organisatie?.name, opgesteldOp: opgesteld, herzienOp: herzien,
        vastgesteldDoor: door?.name, reactieBinnen: binnen?.name,
        onderzoeken: onderzoeken.sorted { $1.datum < $0.datum }, afwijkingen: afwijkingen)
    }
  }

  private mutating func onderzoek() -> Verklaring.Onderzoek? {
    let datum = date("datum", required: true)
    let door = text("door")
    warnOfPersonalData(door)
    let wat = text("wat")
    let rapport = url("rapport")
    return datum.map {
      Verklaring.Onderzoek(datum: $0, door: door?.name, wat: wat?.name, rapport: rapport)
    }
  }

  /// - Parameter mustBeWhole: whether the status asks for a cause, an effect, a measure and a date.
  private mutating func afwijking(mustBeWhole: Bool) -> Verklaring.Afwijking? {
    let beschrijving = text("beschrijving", required: "…")
    let eis = text("eis")
    let oorzaak = text("oorzaak")
    let gevolg = text("gevolg")
    let alternatief = text("alternatief")
    let maatregel = text("maatregel")
    let planning = date("planning")
    guard let beschrijving else { return nil }
    if mustBeWhole {
      let parts: [(String, Bool)] = [
        ("oorzaak", oorzaak == nil), ("gevolg", gevolg == nil), ("maatregel", maatregel == nil),
        ("planning", planning == nil),
      ]
      for (part, isMissing) in parts where isMissing && !has(part) {
        report(
          .statementIncomplete("bij deze afwijking ontbreekt '\(part)'", add: part),
          at: beschrijving.span)
      }
    }
    return Verklaring.Afwijking(
      beschrijving: beschrijving.name, eis: eis?.name, oorzaak: oorzaak?.name,
      gevolg: gevolg?.name, alternatief: alternatief?.name, maatregel: maatregel?.name,
      planning: planning)
  }
}
