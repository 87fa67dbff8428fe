import Basis
import Kennisbank

/// The opgaven and doelen of all themas, flat and numbered.
struct LinkedDoelen {
  private(set) var all: [LinkedDoel] = []
  private var ofThema: [DocumentID: Range<Int>] = [:]
  private var byCode: [DocumentID: [String: DoelID]] = [:]

  /// - Parameter entries: in the order of the site.
  init(_ entries: [(number: Int, entry: Linker.Entry)], newID: [DocumentID]) {
    for (number, entry) in entries {
      guard case .thema(let thema)? = entry.checked?.content else { continue }
      let id = newID[number]
      let start = all.count
      for opgave in thema.opgaven {
        let parent = append(
          opgave.code.name, opgave.titel, thema: id, opgave: nil)
        for doel in opgave.doelen {
          _ = append(doel.code.name, doel.titel, thema: id, opgave: parent)
        }
      }
      ofThema[id] = start..<all.count
    }
  }

  private mutating func append(
    _ code: String, _ titel: String, thema: DocumentID, opgave: DoelID?
  ) -> DoelID {
    let id = DoelID(all.count)
    all.append(
      LinkedDoel(
        id: id, thema: thema, code: code, titel: titel, opgave: opgave,
        anchor: Thema.anchor(ofCode: code, isOpgave: opgave == nil)))
    byCode[thema, default: [:]][code] = id
    return id
  }

  func id(_ thema: DocumentID, _ code: String) -> DoelID? { byCode[thema]?[code] }

  func ranges(count: Int) -> [Range<Int>] {
    (0..<count).map { ofThema[DocumentID($0)] ?? 0..<0 }
  }
}
