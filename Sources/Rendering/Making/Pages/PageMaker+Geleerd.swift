internal import Kennisbank
internal import Linking
internal import Typesetting

/// What a list of stopped innovaties says of itself, the same on each of its pages.
struct Lessenlijst: Sendable {
  let titel: String
  var kruimels: [(titel: String, address: Address)] = [("Overzicht", .overzicht)]
  let paging: Paging<DocumentID>
  /// The reasons to stop, with their lists; only on the list of the whole region.
  var redenen: [(titel: String, lijst: Paging<DocumentID>)] = []
  var isWhole: Bool { paging.address == .geleerd }
}

extension PageMaker {
  func geleerd(_ lijst: Lessenlijst, page: Int) -> GeleerdView {
    let count = lijst.paging.items.count
    let titel = page == 1 ? lijst.titel : "\(lijst.titel), pagina \(page)"
    return GeleerdView(
      pagina: kader(
        Kader(
          titel: titel,
          beschrijving: "\(lijst.titel): waarom innovaties stopten en wat men ervan leerde.",
          soort: "lijst", kruimels: lijst.kruimels)),
      titel: lijst.titel,
      aantalTekst: Woorden.count(count, "gestopte innovatie", "gestopte innovaties"),
      redenen: page > 1
        ? []
        : lijst.redenen.map { titel, list in
          TellingView(
            titel: titel, adres: road.address(of: list.address), aantal: list.items.count,
            aantalTekst: Woorden.innovaties(list.items.count), toelichting: nil)
        },
      groepen: lijst.paging.groups(of: page).map { letter, ids in
        LesgroepView(
          letter: letter.label, anchor: letter.anchor, lessen: ids.compactMap { gestopt($0) })
      },
      sprongen: sprongen(lijst.paging, page: page),
      paginering: paginering(lijst.paging, page: page),
      alles: lijst.isWhole ? nil : link("Wat we in de hele regio leerden", .geleerd))
  }
}
