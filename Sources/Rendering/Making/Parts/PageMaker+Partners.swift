internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The partners of an innovatie by role, in the order of the roles.
  func partnergroepen(_ innovatie: Innovatie, of id: DocumentID) -> [PartnergroepView] {
    let ids = site.innovatieLinks[id.index].partners
    var byRol: [PartnerItem.Rol: [PartnerregelView]] = [:]
    for (item, partner) in zip(innovatie.partners, ids) {
      byRol[item.rol, default: []].append(
        PartnerregelView(
          titel: site.document(partner).titel,
          adres: road.address(of: site.document(partner).address),
          soort: site.partner(partner)?.soortLabel, uitleg: item.uitleg))
    }
    return byRol.sorted { $0.key < $1.key }.map { rol, partners in
      PartnergroepView(
        rol: rol.rawValue, titel: Woorden.heading(rol, count: partners.count), partners: partners)
    }
  }
}
