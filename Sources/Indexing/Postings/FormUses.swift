/// What a word of a text counts for, by its form: all of it side by side, as it is asked for each word
/// of each document.
struct FormUses: Sendable {
  struct Use: Sendable {
    /// The list of documents with this spelling; −1 for a form without family.
    let list: Int32
    let family: Int32
    let firstPart: Int32
    let partCount: Int16
    let traits: Traits
  }

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    static let stop = Traits(rawValue: 1)
    /// It may begin a group of words of the woordenlijst.
    static let beginsPhrase = Traits(rawValue: 2)
    /// With some next word it is a word that some page writes as one.
    static let beginsJoined = Traits(rawValue: 4)
    /// Its family is a part of some compound.
    static let isPart = Traits(rawValue: 8)
  }

  private let uses: [Use]
  /// The lists of documents with parts of words.
  private let parts: [Int32]

  init(
    _ families: Families, lists: ListNumbers, synonyms: SynonymIndex, pairs: CompoundPairs,
    joined: JoinedWords, stop: [Bool]
  ) {
    var parts: [Int32] = []
    uses = families.familyOfForm.indices.map { form in
      let family = Int(families.familyOfForm[form])
      var traits: Traits = stop[form] ? .stop : []
      if synonyms.begins(form) { traits.insert(.beginsPhrase) }
      if joined.begins(form) { traits.insert(.beginsJoined) }
      guard family >= 0 else {
        return Use(list: -1, family: -1, firstPart: 0, partCount: 0, traits: traits)
      }
      if pairs.holds(family) { traits.insert(.isPart) }
      let first = parts.count
      for part in families.all[family].parts + families.hyphenParts[form] {
        parts.append(Int32(lists.parts(of: part)))
      }
      return Use(
        list: Int32(lists.forms(of: family).lowerBound) + families.placeOfForm[form],
        family: Int32(family), firstPart: Int32(first), partCount: Int16(parts.count - first),
        traits: traits)
    }
    self.parts = parts
  }

  subscript(form: Int32) -> Use { uses[Int(form)] }

  /// The list of a part of a word.
  func part(_ number: Int16, of use: Use) -> Int { Int(parts[Int(use.firstPart) + Int(number)]) }
}
