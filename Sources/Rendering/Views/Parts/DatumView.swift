internal import Basis
internal import Templates

/// A day, in words and for machines. Written out when a template asks for it: most rows show none.
struct DatumView: View {
  let datum: CalendarDate

  var tekst: String { datum.dutch }
  var iso: String { datum.iso }

  static let schema: Schema<Self> = [
    .text("tekst", "De datum als '15 maart 2024'") { $0.tekst },
    .text("iso", "De datum als '2024-03-15', voor datetime") { $0.iso },
  ]
}
