internal import Kennisbank
internal import Linking
internal import Typesetting

extension PageMaker {
  /// The partners of an innovatie by role, in the order of the roles.
  func partnergroepen(_ innovatie: Innovatie, of id: DocumentID) -> [PartnergroepView] {
    let ids = site.innovatieLinks[id.index].partners
    var groepen: [(rol: PartnerItem.Rol, partners: [PartnerregelView])] = []
    for (item, id) in zip(innovatie.partners, ids) {
      let partner = site.document(id)
      let view = PartnerregelView(
        partner: partner, adres: road.address(of: partner.address), uitleg: item.uitleg)
      if let groep = groepen.firstIndex(where: { $0.rol == item.rol }) {
        groepen[groep].partners.append(view)
      } else {
        groepen.append((item.rol, [view]))
      }
    }
    return groepen.sorted { $0.rol < $1.rol }.map { rol, partners in
      PartnergroepView(
        rol: rol.rawValue, titel: Woorden.heading(rol, count: partners.count), partners: partners)
    }
  }
}
