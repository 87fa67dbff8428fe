internal import Templates

/// How many innovaties were in each fase over time (`pages/ontwikkeling`).
struct OntwikkelingView: View {
  let pagina: Shared<KaderView>
  let titel: String
  let inleiding: String
  let reeksen: [FasereeksView]
  let momenten: [FasemomentView]
  let voorbeeld: String

  static let schema: Schema<Self> = [
    .view("pagina", KaderView.self, "Wat elke pagina heeft") { $0.pagina },
    .text("titel", "De titel") { $0.titel },
    .text("inleiding", "Van hoeveel innovaties bekend is sinds wanneer") { $0.inleiding },
    .list("reeksen", FasereeksView.self, "Voor elke fase een tekening") { $0.reeksen },
    .flag("heeftReeksen", "Zijn er innovaties met een begindag?") { !$0.reeksen.isEmpty },
    .list("momenten", FasemomentView.self, "De getallen, het oudste moment eerst") { $0.momenten },
    .text("voorbeeld", "Wat een schrijver invult om mee te tellen") { $0.voorbeeld },
  ]
}
