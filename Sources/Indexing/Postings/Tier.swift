/// The sorts of lists of a family, in their order.
enum Tier: UInt8, CaseIterable, Sendable {
  /// Documents with a spelling of the word.
  case form
  /// Documents that hold it as part of another word, or as a group of words.
  case part
  /// Documents that hold a synonym.
  case synonym

  /// What a hit is worth beside one on the word itself.
  var worth: Float {
    switch self {
    case .form: 1
    case .part: 0.55
    case .synonym: 0.45
    }
  }
}
