/// A part of a document, by how much a word in it says about the document.
enum Field: UInt8, CaseIterable, Sendable {
  case title, otherName, keyword, summary, reference, heading, body

  /// How many times in running text one time in this field is worth.
  var weight: Float {
    switch self {
    case .title, .otherName: 4
    case .keyword: 3
    case .summary, .reference: 2
    case .heading: 1.5
    case .body: 1
    }
  }

  /// Whether the field is a name of the document. A word of a name counts however common it is, and
  /// puts the document before those that only speak of it.
  var isName: Bool { self == .title || self == .otherName }
}
