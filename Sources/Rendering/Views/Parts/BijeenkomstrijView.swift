internal import Templates

/// A meeting as a row in a list.
struct BijeenkomstrijView: View {
  let titel: String
  let adres: String
  let soort: String?
  let begin: String
  let datum: DatumView
  let tijd: String?
  let locatie: String?
  let isOnline: Bool
  let isGeweest: Bool

  static let schema: Schema<Self> = [
    .text("titel", "De naam") { $0.titel },
    .text("adres", "Het adres") { $0.adres },
    .text("soort", "De soort, zoals 'masterclass'") { $0.soort },
    .text("begin", "De dag en tijd voor datetime") { $0.begin },
    .view("datum", DatumView.self, "De dag") { $0.datum },
    .text("tijd", "De tijd, zoals '14:00 – 16:00 uur'") { $0.tijd },
    .text("locatie", "De plaats") { $0.locatie },
    .flag("isOnline", "Is er online deelname?") { $0.isOnline },
    .flag("isGeweest", "Is het voorbij?") { $0.isGeweest },
  ]
}
