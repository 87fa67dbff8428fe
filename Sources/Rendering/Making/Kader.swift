internal import Basis
internal import Exporting
internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Templates
internal import Typesetting

/// What a page says of itself, from which its frame is made.
struct Kader {
  /// `nil` on the front page, whose title is that of the site.
  var titel: String?
  var beschrijving: String?
  /// The name of the kind of page, for a class.
  var soort: String
  /// The pages above it, after the front page.
  var kruimels: [(titel: String, address: Address)] = []
  /// Facts for search engines.
  var data: [JSON] = []
  /// The path of a picture below the site.
  var afbeelding: (path: String, alt: String)?
  /// A feed about what the page is about; see `PageMaker.feed`.
  var feed: LinkView?
  /// Whether search engines pass it over.
  var isVerborgen = false
}

extension PageMaker {
  func kader(_ kader: Kader) -> Shared<KaderView> {
    let basis = index.basisURL
    let isOwnAddress = !kader.isVerborgen
    let siteFeed = feed("Nieuw in \(site.instellingen.naam)", Syndication.feedPath)
    let view = KaderView(
      titel: kader.titel.map { "\($0) – \(site.instellingen.naam)" } ?? site.instellingen.naam,
      koptitel: kader.titel ?? site.instellingen.naam,
      beschrijving: kader.beschrijving ?? site.instellingen.ondertitel ?? site.instellingen.naam,
      taal: site.instellingen.taal, soort: kader.soort, wortel: road.root,
      home: road.address(of: .home),
      canoniek: isOwnAddress ? basis.map { $0 + address.path } : nil,
      isVerborgen: kader.isVerborgen,
      isConcept: document?.isConcept ?? false,
      kruimels: kader.kruimels.isEmpty && kader.soort == "home"
        ? [] : [link("Home", .home)] + kader.kruimels.map { link($0.titel, $0.address) },
      menu: index.menu.entries.map { menupunt($0) }, voetmenu: index.menu.voet.map { menupunt($0) },
      sitenaam: site.instellingen.naam, regio: site.instellingen.regio,
      ondertitel: site.instellingen.ondertitel,
      uitgever: site.instellingen.uitgever, email: site.instellingen.uitgeverEmail,
      mailAdres: site.instellingen.uitgeverEmail.map { "mailto:\($0)" },
      licentie: site.instellingen.licentie,
      jsonLD: jsonLD(kader),
      afbeelding: basis.flatMap { basis in
        kader.afbeelding.map { basis + AddressText.path($0.path) }
      },
      afbeeldingAlt: kader.afbeelding?.alt, gebouwdOp: datum(site.vandaag),
      feeds: [kader.feed, siteFeed].compactMap { $0 }, feedAdres: siteFeed?.adres,
      stijl: asset("stijl.css"), pictogram: asset("favicon.svg"),
      zoekadres: road.address(of: .zoeken), azAdres: road.address(of: .az),
      begrippenAdres: road.address(of: .begrippen),
      kenmerkenAdres: road.address(of: .kenmerken),
      vergelijkAdres: road.address(of: .vergelijken), selectieAdres: road.address(of: .selectie),
      keuzeScript: asset("keuze.js"),
      nieuwsbrievenAdres: index.nieuwsbrieven.isEmpty ? nil : road.address(of: .nieuwsbrieven),
      meedoenAdres: index.menu.meedoen.map { road.address(of: $0) },
      bewerkAdres: site.instellingen.bewerkURL.flatMap { folder in
        document?.source.map { folder + AddressText.path($0) }
      },
      markdownAdres: document.map { _ in "index.md" },
      jsonAdres: document.map { _ in "index.json" },
      dataAdres: road.address(of: Place.data),
      zoekbeschrijving: basis.map { _ in road.address(ofFile: OpenSearch.path) },
      verklaringAdres: site.instellingen.verklaring.map { _ in road.address(of: .verklaring)
      },
      redactieAdres: road.address(of: .redactie), citeren: document.map { citeren($0) })
    return Shared(view)
  }

  /// The link to a feed; `nil` when the site has no address, for then it has no feeds.
  func feed(_ titel: String, _ path: String) -> LinkView? {
    index.place.basisURL.map { _ in LinkView(titel: titel, adres: road.address(ofFile: path)) }
  }

  /// The same feed with a title that tells it from others, where a browser lists them.
  func headFeed(_ feed: LinkView?, _ subject: String) -> LinkView? {
    feed.map { LinkView(titel: "Nieuw over \(subject)", adres: $0.adres) }
  }

  private func menupunt(_ entry: SiteMenu.Entry) -> MenupuntView {
    let isHere = entry.address == address
    return MenupuntView(
      titel: entry.titel, adres: road.address(of: entry.address), huidig: isHere,
      isTak: !isHere && entry.branches.contains { address.path.hasPrefix($0) })
  }
}
