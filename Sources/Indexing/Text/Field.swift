/// A part of a document, by how much a word in it says about the document. The stop words of a text
/// that are written in capitals are a part of their own.
enum Field: UInt8, CaseIterable, Sendable {
  case title, otherName, keyword, summary, reference, heading, body, acronym

  /// How many times in running text one time in this field is worth.
  var weight: Float {
    switch self {
    case .title, .otherName: 4
    case .keyword: 3
    case .summary, .reference: 2
    case .heading: 1.5
    case .body, .acronym: 1
    }
  }

  /// Whether the field is a name of the document: its words put the document before those that only
  /// speak of it.
  var isName: Bool { self == .title || self == .otherName }

  /// Whether a stop word counts here: in a name, and where it is written in capitals (`ALS`).
  var keepsStopWords: Bool { isName || self == .acronym }
}
