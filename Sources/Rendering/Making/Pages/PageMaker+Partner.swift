internal import Exporting
internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  func partner(_ partner: Partner, _ document: Document) -> PartnerView {
    let uses = site.usesOfPartner[document.id.index]
    let innovaties = Set(uses.map(\.innovatie))
    var writer = self.writer(document)
    let ranges = document.sections.flatMap(\.blocks)
    let html = writer.html(ranges)
    let groepen = rolgroepen(uses)
    let metWie = samen(uses.map(\.innovatie), except: document.id, \.partners, atLeast: 1)
    let inhoud =
      self.inhoud(ranges, of: writer.map, level: 2)
      + deel("Innovaties", "p_rollen", if: !groepen.isEmpty)
      + deel("Werkt het meest samen met", "p_metwie", if: !metWie.isEmpty)
    return PartnerView(
      pagina: kader(
        Kader(
          titel: partner.titel,
          beschrijving: "Aan welke innovaties \(partner.titel) meedoet, in welke rol en met wie.",
          soort: "partner", kruimels: [("Partners", .partners)],
          data: [schemaOrg.organization(partner, document)])),
      titel: partner.titel, soort: partner.soortLabel, website: partner.website,
      andereNamen: document.otherNames, feiten: feiten(partner), html: html,
      voetnoten: writer.footnotes(), isZonderBeschrijving: document.source == nil,
      inhoud: inhoudIfLong(inhoud), aantal: innovaties.count,
      aantalTekst: Woorden.innovaties(innovaties.count), groepen: groepen,
      alleInnovaties: uses.count > ListPages.rowLimit
        ? alleInnovaties(innovaties.count, of: document) : nil,
      metWie: metWie, genoemdIn: vermeldingen(site.incoming[document.id.index]))
  }

  private func feiten(_ partner: Partner) -> [FeitView] {
    [
      feit("Soort", partner.soortLabel.map { [waarde(Woorden.capital($0))] } ?? []),
      facetFeit(
        partner.gemeenten.count == 1 ? "Gemeente" : "Gemeenten", .gemeente, partner.gemeenten),
      feit("Website", partner.website.map { [waarde($0, adres: $0)] } ?? []),
    ].compactMap { $0 }
  }

  /// By role, in the order of the roles; together no more than fit on a page.
  private func rolgroepen(_ uses: [PartnerUse]) -> [RolgroepView] {
    var byRol: [PartnerItem.Rol: [DocumentID]] = [:]
    for use in uses { byRol[use.rol, default: []].append(use.innovatie) }
    var left = ListPages.rowLimit
    return byRol.sorted { $0.key < $1.key }.compactMap { rol, ids in
      guard left > 0 else { return nil }
      let shown = index.order.sorted(ids).prefix(left)
      left -= shown.count
      return RolgroepView(
        rol: rol.rawValue, titel: "Als \(rol.rawValue)", anchor: "rol_\(rol.anchor)",
        aantal: ids.count, innovaties: rijen(shown))
    }
  }
}

extension PartnerItem.Rol {
  fileprivate var anchor: String {
    self == .clientvertegenwoordiging ? "clientvertegenwoordiging" : rawValue
  }
}
