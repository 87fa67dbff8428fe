internal import Templates

/// How far an innovatie is: the word and the track of five steps.
struct FaseView: View {
  let woord: String
  let uitleg: String
  let stap: Int
  let isGestopt: Bool
  let adres: String?
  let stappen: [StapView]

  static let schema: Schema<Self> = [
    .text("woord", "De fase, zoals 'pilot' of 'gestopt'") { $0.woord },
    .text("uitleg", "Wat de fase betekent, in een zin") { $0.uitleg },
    .number("stap", "De stap, 1 tot 5; bij gestopt waar het stopte, 0 als onbekend") { $0.stap },
    .flag("isGestopt", "Is de innovatie gestopt?") { $0.isGestopt },
    .text("adres", "Het adres van de lijst met innovaties in deze fase") { $0.adres },
    .list("stappen", StapView.self, "De vijf stappen van het spoor") { $0.stappen },
  ]
}
