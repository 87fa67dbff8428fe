internal import Basis
internal import Kennisbank
internal import Linking
internal import Reading

extension PageMaker {
  /// Words that are read in a minute: what adults manage in text they don't know (about 230), less
  /// something for the terms of the field.
  private static let wordsPerMinute = 200

  /// How others refer to the page: who, when it was last checked, what, where.
  func citeren(_ document: Document) -> String {
    let day: CalendarDate? =
      switch document.content {
      case .innovatie(let innovatie): innovatie.gecontroleerdOp
      case .nieuwsbrief(let letter): letter.datum
      case .bijeenkomst(let meeting): meeting.begin.datum
      case .thema, .werkzaamElement, .partner, .pagina: nil
      }
    let words = [
      "\(site.instellingen.uitgever ?? site.instellingen.naam) (\(day.map { String($0.year) } ?? "z.d.")).",
      "\(document.titel). \(site.instellingen.naam)\(document.soort == .innovatie ? "," : ".")",
      document.soort == .innovatie ? day.map { "nagekeken op \($0.dutch)." } : nil,
      index.basisURL.map { $0 + document.address.path },
    ]
    return words.compactMap { $0 }.joined(separator: " ")
  }

  /// `3 minuten`; at least one.
  func leestijd(_ document: Document) -> String {
    let words = Int(document.body.signs.words)
    let minutes = max(1, (words + PageMaker.wordsPerMinute / 2) / PageMaker.wordsPerMinute)
    return Woorden.count(minutes, "minuut", "minuten")
  }
}
