internal import Basis

/// The order of all documents by title, and the letter under which each stands. Diacritics, case and
/// punctuation in front do not count; articles do.
package struct TitleOrder: Sendable {
  /// For each document its place in the order.
  private let ranks: [Int32]
  /// The first byte of each title as it is compared.
  private let firsts: [UInt8?]

  package init(_ documents: [Document]) {
    let keys = documents.map { TitleOrder.key($0.titel) }
    let order = documents.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left].precedes(keys[right])
    }
    var ranks = [Int32](repeating: 0, count: documents.count)
    for (rank, index) in order.enumerated() { ranks[index] = Int32(rank) }
    self.ranks = ranks
    firsts = keys.map(\.utf8.first)
  }

  /// All documents.
  var all: [DocumentID] {
    var ids = [DocumentID](repeating: DocumentID(0), count: ranks.count)
    for (index, rank) in ranks.enumerated() { ids[Int(rank)] = DocumentID(index) }
    return ids
  }

  package func sorted(_ ids: some Sequence<DocumentID>) -> [DocumentID] {
    // Numbers with the rank in front: to sort numbers the compiler makes a function of its own.
    var ranked = ids.map { UInt64(ranks[$0.index]) << 32 | UInt64($0.index) }
    ranked.sort()
    return ranked.map { DocumentID(Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF)) }
  }

  package func precedes(_ left: DocumentID, _ right: DocumentID) -> Bool {
    ranks[left.index] < ranks[right.index]
  }

  package func letter(of id: DocumentID) -> Letter { Letter(first: firsts[id.index]) }

  package static func key(_ title: String) -> String {
    let key = Folding.key(title)
    guard let first = key.utf8.first, first < 0x80, !isWord(first) else { return key }
    let bytes = Array(key.utf8.drop { $0 < 0x80 && !isWord($0) })
    return bytes.isEmpty ? key : String(decoding: bytes, as: UTF8.self)
  }

  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.precedes(right)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// A heading of a list by title: `0–9`, `A` … `Z`, or what is neither.
package struct Letter: Sendable, Hashable {
  /// The letter as it is shown.
  package let label: String
  /// The letter in an address.
  package let slug: String

  package init(key: String) { self.init(first: key.utf8.first) }

  init(first: UInt8?) {
    switch first {
    case .some(let byte) where (0x61...0x7A).contains(byte):
      label = String(UnicodeScalar(byte - 0x20))
      slug = String(UnicodeScalar(byte))
    case .some(let byte) where (0x30...0x39).contains(byte):
      label = "0–9"
      slug = "0-9"
    default:
      label = "Overig"
      slug = "overig"
    }
  }

  /// With `_`, so that no heading of a text has it.
  package var anchor: String { "letter_\(slug)" }
}
