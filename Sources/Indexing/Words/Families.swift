internal import Basis
internal import Language

/// What leads to the same pages: the families of the language, and the groups of words that the
/// woordenlijst gives a synonym.
struct Families: Sendable {
  struct Family: Sendable {
    /// Every spelling, in byte order; for a group of words one, with spaces.
    let keys: [Key]
    let parts: [Int]
    /// Lists of documents for its spellings: one for each form on pages, one for a group of words.
    let formCount: Int
  }

  struct Key: Sendable {
    let text: [UInt8]
    /// Which of the family's lists is of this spelling; `nil` when it stands on no page.
    let list: Int?
  }

  private(set) var all: [Family]
  /// For each form of the corpus its family, and which of the family's forms on pages it is; −1 for
  /// a form without family.
  let familyOfForm: [Int32]
  let placeOfForm: [Int32]
  /// For each form of the corpus the families of its parts, where a hyphen shows them.
  let hyphenParts: [[Int]]
  let guards: [[UInt8]]

  init(_ corpus: Corpus, _ vocabulary: DutchVocabulary) {
    var familyOfForm = [Int32](repeating: -1, count: corpus.forms.count)
    var placeOfForm = familyOfForm
    all = vocabulary.families.enumerated().map { index, family in
      var place: Int32 = 0
      let keys = family.forms.map { form in
        let text = Array(form.text.utf8)
        guard form.isInCorpus, let number = corpus.number(of: text[...]) else {
          return Key(text: text, list: nil)
        }
        familyOfForm[number] = Int32(index)
        placeOfForm[number] = place
        place += 1
        return Key(text: text, list: Int(place) - 1)
      }
      return Family(
        keys: keys, parts: family.parts.map { Int($0.index) }, formCount: Int(place))
    }
    self.familyOfForm = familyOfForm
    self.placeOfForm = placeOfForm
    hyphenParts = corpus.parts.map { parts in
      parts.map { Int(familyOfForm[$0]) }.filter { $0 >= 0 }
    }
    guards = vocabulary.guards.map { Array($0.utf8) }
  }

  /// Adds a group of words as a family of its own.
  /// - Returns: its number.
  mutating func add(group words: [[UInt8]]) -> Int {
    let key = Key(text: Array(words.joined(separator: [0x20])), list: 0)
    all.append(Family(keys: [key], parts: [], formCount: 1))
    return all.count - 1
  }
}
