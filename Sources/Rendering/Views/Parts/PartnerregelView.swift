internal import Kennisbank
internal import Linking
internal import Templates

/// A partner of an innovatie.
struct PartnerregelView: View {
  let partner: Document
  let adres: String
  let uitleg: String?

  var titel: String { partner.titel }

  /// Looked up when a template asks for it.
  private var soort: String? {
    if case .partner(let partner) = partner.content { partner.soortLabel } else { nil }
  }

  static let schema: Schema<Self> = [
    .text("titel", "De naam van de partner") { $0.titel },
    .text("adres", "Het adres van de partner") { $0.adres },
    .text("soort", "De soort organisatie") { $0.soort },
    .text("uitleg", "Wat erbij staat") { $0.uitleg },
  ]
}
