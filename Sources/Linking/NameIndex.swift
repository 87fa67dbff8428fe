import Basis

/// The names by which the documents of one kind are found: title, slug and aliassen, whatever their
/// case, accents and punctuation.
struct NameIndex {
  private var byKey: [String: Int] = [:]
  /// As the writer spelled them: a title goes before the slug that it makes.
  private var spellings: [String: String] = [:]
  /// Names as writers used them, found before; most are used again and again.
  private var found: [String: Int] = [:]
  private lazy var near = NearMiss(spellings.sorted { $0.key < $1.key }.map(\.value))
  private var nearest: [String: String?] = [:]

  static func key(_ name: String) -> String {
    let words = Folding.slugText(name)
    return words.isEmpty ? Folding.key(name) : words
  }

  /// Gives a name to a document.
  /// - Returns: the document that has the name already, if it is another.
  mutating func insert(_ name: String, for document: Int) -> Int? {
    let key = NameIndex.key(name)
    if let owner = byKey[key], owner != document { return owner }
    byKey[key] = document
    spellings[key] = name
    return nil
  }

  mutating func find(_ name: String) -> Int? {
    if let known = found[name] { return known }
    let document = byKey[NameIndex.key(name)]
    if let document { found[name] = document }
    return document
  }

  /// The name that was probably meant. Only names given before the first question count.
  mutating func nearest(to name: String) -> String? {
    if let known = nearest[name] { return known }
    let best = near.best(for: name)
    nearest[name] = .some(best)
    return best
  }
}
