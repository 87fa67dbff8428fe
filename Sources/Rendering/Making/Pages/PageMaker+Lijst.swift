internal import Linking
internal import Syndicating

/// What a list of innovaties says of itself, the same on each of its pages.
struct Lijst: Sendable {
  let titel: String
  var inleiding: String?
  /// The page the list belongs to.
  var terug: (titel: String, address: Address)?
  /// A page that tells more of what is on the list.
  var verder: (titel: String, address: Address)?
  var kruimels: [(titel: String, address: Address)] = []
  let paging: Paging<DocumentID>
  /// Whether it has a feed, as the list of a gemeente has.
  var hasFeed = false
}

extension PageMaker {
  /// One page of a list of innovaties.
  func lijst(_ lijst: Lijst, page: Int) -> LijstView {
    var rijen = RijMaker(self)
    let total = lijst.paging.items.count
    let feed =
      lijst.hasFeed
      ? self.feed("Volg deze gemeente (feed)", Syndication.feedPath(of: lijst.paging.address)) : nil
    return LijstView(
      pagina: kader(
        Kader(
          titel: page == 1 ? lijst.titel : "\(lijst.titel), pagina \(page)",
          beschrijving: lijst.inleiding ?? "\(lijst.titel): \(Woorden.innovaties(total)).",
          soort: "lijst", kruimels: lijst.kruimels, feed: headFeed(feed, lijst.titel))),
      titel: lijst.titel, inleiding: lijst.inleiding,
      terug: lijst.terug.map { link($0.titel, $0.address) },
      verder: lijst.verder.map { link($0.titel, $0.address) }, aantal: total,
      aantalTekst: Woorden.innovaties(total), sprongen: sprongen(lijst.paging, page: page),
      groepen: lijst.paging.groups(of: page).map { letter, ids in
        LettergroepView(
          letter: letter.label, anchor: letter.anchor, rijen: ids.compactMap { rijen.rij($0) })
      },
      paginering: paginering(lijst.paging, page: page), feed: feed)
  }
}
