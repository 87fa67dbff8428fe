internal import Templates

/// A day, in words and for machines.
struct DatumView: View {
  let tekst: String
  let iso: String

  static let schema: Schema<Self> = [
    .text("tekst", "De datum als '15 maart 2024'") { $0.tekst },
    .text("iso", "De datum als '2024-03-15', voor datetime") { $0.iso },
  ]
}
