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
    guard let innovatie = maker.site.innovatie(id) else { return nil }
    let lead = maker.site.innovatieLinks[id.index].themas.first?.thema
    return RijView(
      titel: innovatie.titel, adres: maker.road.address(of: maker.site.document(id).address),
      samenvatting: Woorden.firstSentence(innovatie.samenvatting), fase: fase(innovatie),
      leadThema: lead.map { thema($0) }, kleur: lead.map { maker.index.kleur($0) } ?? 0,
      isVerouderd: maker.isVerouderd(innovatie),
      gecontroleerdOp: maker.datum(innovatie.gecontroleerdOp))
  }

  mutating func korteRij(_ id: DocumentID) -> KorteRijView? {
    guard let innovatie = maker.site.innovatie(id) else { return nil }
    return KorteRijView(
      titel: innovatie.titel, adres: maker.road.address(of: maker.site.document(id).address),
      fase: fase(innovatie))
  }

  private mutating func fase(_ innovatie: Innovatie) -> Shared<FaseView> {
    let fase = innovatie.fase
    let stap = PageMaker.stap(fase, historie: innovatie.faseHistorie)
    if let known = fasen.first(where: { $0.fase == fase && $0.stap == stap }) { return known.view }
    let view = Shared(maker.fase(fase, stap: stap))
    fasen.append((fase, stap, view))
    return view
  }

  private mutating func thema(_ id: DocumentID) -> Shared<LinkView> {
    if let known = themas.first(where: { $0.id == id }) { return known.view }
    let view = Shared(maker.link(id))
    themas.append((id, view))
    return view
  }
}
