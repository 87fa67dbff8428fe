internal import Basis
internal import Kennisbank
internal import Linking

/// What every row of an innovatie says, on whatever page. Worked out once: an innovatie stands in tens
/// of lists, and to look all of it up again for each of them reads memory from far apart.
final class Rijgegevens: Sendable {
  let titel: String
  let address: Address
  /// The first sentence of the samenvatting.
  let kort: String
  let fase: Fase
  /// See `PageMaker.stap`.
  let stap: Int
  let leadThema: DocumentID?
  let isVerouderd: Bool
  let gecontroleerdOp: CalendarDate

  init(_ innovatie: Innovatie, _ document: Document, leadThema: DocumentID?, on day: CalendarDate) {
    self.titel = innovatie.titel
    self.address = document.address
    self.kort = Woorden.firstSentence(innovatie.samenvatting)
    self.fase = innovatie.fase
    self.stap = PageMaker.stap(innovatie.fase, historie: innovatie.faseHistorie)
    self.leadThema = leadThema
    self.isVerouderd = innovatie.houdbaarTot < day
    self.gecontroleerdOp = innovatie.gecontroleerdOp
  }
}
