internal import Basis
internal import Kennisbank
internal import Linking

/// What every row of an innovatie says, on whatever page. Worked out once: an innovatie stands in tens
/// of lists, and to look all of it up again for each of them reads memory from far apart. For the same
/// reason the texts are copies, made one after another.
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
    self.titel = Rijgegevens.copy(innovatie.titel)
    self.address = Address(Rijgegevens.copy(document.address.path))
    self.kort = Woorden.firstSentence(innovatie.samenvatting)
    self.fase = innovatie.fase
    self.stap = PageMaker.stap(innovatie.fase, historie: innovatie.faseHistorie)
    self.leadThema = leadThema
    self.isVerouderd = innovatie.houdbaarTot < day
    self.gecontroleerdOp = innovatie.gecontroleerdOp
  }

  private static func copy(_ text: String) -> String { String(decoding: text.utf8, as: UTF8.self) }
}
