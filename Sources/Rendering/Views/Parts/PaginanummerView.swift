internal import Templates

/// The number of one page of a long list.
struct PaginanummerView: View {
  let nummer: Int
  let adres: String
  let huidig: Bool
  let naGat: Bool

  static let schema: Schema<Self> = [
    .number("nummer", "Het nummer") { $0.nummer },
    .text("adres", "Het adres") { $0.adres },
    .flag("huidig", "Is dit deze pagina?") { $0.huidig },
    .flag("naGat", "Zijn er nummers overgeslagen voor dit nummer?") { $0.naGat },
  ]
}
