/// What one document is worth for each list it stands in.
struct DocumentPostings: Sendable {
  /// In no order; every list once.
  var entries: [(list: Int32, value: UInt16)] = []

  /// What a value is multiplied by before it is kept as a whole number.
  static let scale: Float = 10_000
}
