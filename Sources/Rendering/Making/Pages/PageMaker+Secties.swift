internal import Kennisbank
internal import Linking
internal import Templates
internal import Typesetting

extension PageMaker {
  /// The opening text and the parts of an innovatie in the order of the page. The four parts of the
  /// format show their items, then what else the writer wrote there. Sources have one part, whether
  /// they stand in the front matter, in the text or in both.
  func secties(
    _ innovatie: Innovatie, _ document: Document, writer: inout PageWriter
  ) -> (inleiding: Markup?, secties: [SectieView]) {
    var inleiding: Markup?
    var secties: [SectieView] = []
    var hasSources = innovatie.bronnen.isEmpty
    for section in document.sections {
      let isAfterSources =
        section.name == nil ? !section.anchor.isEmpty : section.name == .meerInformatie
      if !hasSources, isAfterSources {
        secties.append(bronnen(innovatie, nil))
        hasSources = true
      }
      if section.name == nil, section.anchor.isEmpty {
        inleiding = writer.html(section.blocks)
        continue
      }
      if section.name == .bronnen { hasSources = true }
      secties.append(sectie(section, innovatie, document, writer: &writer))
    }
    if !hasSources { secties.append(bronnen(innovatie, nil)) }
    return (inleiding, secties)
  }

  private func sectie(
    _ section: Section, _ innovatie: Innovatie, _ document: Document, writer: inout PageWriter
  ) -> SectieView {
    switch section.name {
    case .thema:
      return SectieView(
        titel: section.titel, anchor: section.anchor, isUnknown: section.isUnknown, isThema: true,
        themas: themagebruik(document.id),
        html: writer.html(section.blocks))
    case .werkzameElementen:
      let elementen = self.elementen(innovatie, of: document.id, writer: &writer)
      return SectieView(
        titel: section.titel, anchor: section.anchor, isUnknown: section.isUnknown,
        isElementen: true, elementen: elementen, html: writer.html(section.blocks))
    case .resultaten:
      let (bereikt, verwacht, onbekend) = self.resultaten(innovatie, writer: &writer)
      return SectieView(
        titel: section.titel, anchor: section.anchor, isUnknown: section.isUnknown,
        isResultaten: true, groepen: bereikt, verwacht: verwacht, zonderAanduiding: onbekend,
        html: writer.html(section.blocks))
    case .partners:
      return SectieView(
        titel: section.titel, anchor: section.anchor, isUnknown: section.isUnknown,
        isPartners: true, partnergroepen: partnergroepen(innovatie, of: document.id),
        html: writer.html(section.blocks))
    case .bronnen: return bronnen(innovatie, section, html: writer.html(section.blocks))
    default:
      return SectieView(
        titel: section.titel, anchor: section.anchor, isUnknown: section.isUnknown,
        html: writer.html(section.blocks))
    }
  }

  /// Its id is always `bronnen`, which texts refer to.
  private func bronnen(
    _ innovatie: Innovatie, _ section: Section?, html: Markup? = nil
  ) -> SectieView {
    SectieView(
      titel: SectionName.bronnen.rawValue, anchor: "bronnen",
      isUnknown: innovatie.bronnen.isEmpty && section?.isUnknown == true, isBronnen: true,
      bronnen: innovatie.bronnen.map { bron($0) }, html: html)
  }

  private func themagebruik(_ id: DocumentID) -> [ThemagebruikView] {
    site.innovatieLinks[id.index].themas.enumerated().map { number, linked in
      let thema = site.document(linked.thema)
      return ThemagebruikView(
        titel: thema.titel, adres: road.address(of: thema.address), kleur: index.kleur(thema.id),
        isEerste: number == 0,
        doelen: linked.doelen.map { id in
          let doel = site.doel(id)
          return DoellinkView(
            code: doel.code, titel: doel.titel,
            adres: road.address(of: thema.address, anchor: doel.anchor))
        })
    }
  }
}

extension SectieView {
  /// Only the lists that belong to the part are given.
  init(
    titel: String, anchor: String, isUnknown: Bool, isThema: Bool = false,
    isElementen: Bool = false,
    isResultaten: Bool = false, isPartners: Bool = false, isBronnen: Bool = false,
    themas: [ThemagebruikView] = [], elementen: [ElementView] = [],
    groepen: [ResultaatgroepView] = [], verwacht: ResultaatgroepView? = nil,
    zonderAanduiding: ResultaatgroepView? = nil,
    partnergroepen: [PartnergroepView] = [], bronnen: [BronView] = [], html: Markup?
  ) {
    self.init(
      titel: titel, anchor: anchor, isThema: isThema, isElementen: isElementen,
      isResultaten: isResultaten, isPartners: isPartners, isBronnen: isBronnen,
      isNogNietBekend: isUnknown, themas: themas, elementen: elementen, groepen: groepen,
      verwacht: verwacht, zonderAanduiding: zonderAanduiding, partnergroepen: partnergroepen,
      bronnen: bronnen, html: html)
  }
}
