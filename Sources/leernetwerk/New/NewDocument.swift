internal import Basis
internal import Kennisbank

/// The text of a new file: what the format asks from the start, with `TODO` where the writer fills
/// something in, and in comments what may come later.
struct NewDocument {
  let soort: Soort
  /// The title as a YAML scalar.
  let titel: String
  let day: CalendarDate

  var text: String {
    switch soort {
    case .innovatie: innovatie
    case .thema: thema
    case .werkzaamElement: werkzaamElement
    case .partner: partner
    case .bijeenkomst: bijeenkomst
    case .nieuwsbrief: nieuwsbrief
    case .pagina: pagina
    }
  }
}
