internal import Basis
internal import Kennisbank
internal import Linking

/// The menus, which are the same on every page but for the addresses.
struct SiteMenu: Sendable {
  struct Entry: Sendable {
    let titel: String
    let address: Address
    /// Pages whose address begins with one of these belong to it.
    let branches: [String]
  }

  let entries: [Entry]
  /// The pages that ask for a place at the foot.
  let voet: [Entry]
  /// The page that says how one adds something.
  let meedoen: Address?

  init(_ site: Site, order: TitleOrder) {
    var pages: [String: Document] = [:]
    for page in site.documents(of: .pagina) { pages[page.slug.text] = page }
    let names = site.instellingen.menu.map(\.name)
    entries = (names.isEmpty ? SiteMenu.standard : names).compactMap { name in
      if let list = SiteMenu.lists[name] {
        Entry(titel: list.titel, address: list.address, branches: list.branches)
      } else {
        pages[name].map { Entry(titel: $0.titel, address: $0.address, branches: []) }
      }
    }
    voet = order.sorted(site.documents(of: .pagina).map(\.id))
      .compactMap { id in site.pagina(id)?.menu.map { (id, $0) } }
      .sorted { $0.1 == $1.1 ? order.precedes($0.0, $1.0) : $0.1 < $1.1 }
      .map {
        Entry(titel: site.document($0.0).titel, address: site.document($0.0).address, branches: [])
      }
    meedoen = ["meedoen", "bijdragen", "handleiding"].lazy.compactMap { pages[$0]?.address }.first
  }

  private static let standard = [
    "themas", "innovaties", "werkzame-elementen", "partners", "overzicht", "agenda",
  ]

  private static let lists: [String: (titel: String, address: Address, branches: [String])] = [
    "themas": ("Thema’s", .themas, ["themas/"]),
    "innovaties": ("Innovaties", .innovaties, ["innovaties/"]),
    "werkzame-elementen": ("Werkzame elementen", .elementen, ["werkzame-elementen/"]),
    "partners": ("Partners", .partners, ["partners/"]),
    "agenda": ("Agenda", .agenda, ["agenda/", "bijeenkomsten/"]),
    "nieuwsbrieven": ("Nieuwsbrieven", .nieuwsbrieven, ["nieuwsbrieven/"]),
    "a-z": ("A–Z", .az, ["a-z/"]),
    "begrippen": ("Begrippen", .begrippen, ["begrippen/"]),
    "overzicht": ("Overzicht", .overzicht, ["overzicht/", "geleerd/"]),
  ]
}

/// The places of the pages that are not about one document.
extension Address {
  static let home = Address("")
  static let themas = Address("themas/")
  static let innovaties = Address("innovaties/")
  static let elementen = Address("werkzame-elementen/")
  static let partners = Address("partners/")
  static let agenda = Address("agenda/")
  static let nieuwsbrieven = Address("nieuwsbrieven/")
  static let az = Address("a-z/")
  static let zoeken = Address("zoeken/")
  static let begrippen = Address("begrippen/")
  static let overzicht = Address("overzicht/")
  static let doelen = overzicht.below("doelen")
  static let samenwerking = overzicht.below("samenwerking")
  static let ontwikkeling = overzicht.below("ontwikkeling")
  static let kenmerken = overzicht.below("kenmerken")
  static let geleerd = Address("geleerd/")
  static let vergelijken = Address("vergelijken/")
  static let selectie = Address("selectie/")
  static let redactie = Address("redactie/")
  static let verklaring = Address("toegankelijkheidsverklaring/")

  /// The doelen of a thema against its innovaties.
  static func matrix(of thema: Slug) -> Address { doelen.below(thema.text) }

  /// A page below this one.
  func below(_ folder: String) -> Address { Address(path + folder + "/") }

  /// The whole list of innovaties of a thema, element or partner.
  var innovatiesBelow: Address { below("innovaties") }

  /// The innovaties of a thema in one fase.
  func innovaties(in fase: Fase) -> Address { innovatiesBelow.below(fase.rawValue) }
}
