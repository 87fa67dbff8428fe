internal import Kennisbank
internal import Linking
internal import Templates
internal import Typesetting

/// Makes the rows of innovaties of one page. What its rows have in common, the track of a fase and the
/// link to a thema, is made once.
struct RijMaker {
  private let maker: PageMaker
  private var fasen: [(fase: Fase, stap: Int, view: Shared<FaseView>)] = []
  private var themas: [(id: DocumentID, view: Shared<LinkView>)] = []

  init(_ maker: PageMaker) { self.maker = maker }

  mutating func rij(_ id: DocumentID) -> RijView? {
    guard let gegevens = maker.index.rijgegevens(id) else { return nil }
    let lead = gegevens.leadThema
    return RijView(
      gegevens, adres: maker.road.address(of: gegevens.address), fase: fase(gegevens),
      leadThema: lead.map { thema($0) }, kleur: lead.map { maker.index.kleur($0) } ?? 0)
  }

  mutating func korteRij(_ id: DocumentID) -> KorteRijView? {
    guard let gegevens = maker.index.rijgegevens(id) else { return nil }
    return KorteRijView(
      titel: gegevens.titel, adres: maker.road.address(of: gegevens.address), fase: fase(gegevens))
  }

  private mutating func fase(_ gegevens: Rijgegevens) -> Shared<FaseView> {
    let (fase, stap) = (gegevens.fase, gegevens.stap)
    for known in fasen where known.fase == fase && known.stap == stap { return known.view }
    let view = Shared(maker.fase(fase, stap: stap))
    fasen.append((fase, stap, view))
    return view
  }

  private mutating func thema(_ id: DocumentID) -> Shared<LinkView> {
    for known in themas where known.id == id { return known.view }
    let view = Shared(maker.link(id))
    themas.append((id, view))
    return view
  }
}
