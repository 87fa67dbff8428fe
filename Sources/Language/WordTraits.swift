internal import Basis

/// What is told of a word beforehand, not found out.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt8

  static let name = WordTraits(rawValue: 1)
  static let small = WordTraits(rawValue: 2)
  static let alone = WordTraits(rawValue: 4)
  static let shortFirst = WordTraits(rawValue: 8)
  static let shortLast = WordTraits(rawValue: 16)
  static let neverPart = WordTraits(rawValue: 32)
  static let whole = WordTraits(rawValue: 64)
  static let massNoun = WordTraits(rawValue: 128)

  /// By word of the table.
  static func table(of words: NumberedWords, isName: [Bool]) -> [WordTraits] {
    var traits = [WordTraits](repeating: [], count: words.count)
    for (id, isName) in isName.enumerated() where isName { traits[id] = .name }
    let told: [(words: String, traits: WordTraits)] = [
      (Exceptions.small, [.small, .alone]), (Exceptions.alone, .alone),
      (ShortParts.first, .shortFirst), (ShortParts.last, .shortLast),
      (ShortParts.never, .neverPart), (ShortParts.whole, .whole),
      (ShortParts.massNouns, .massNoun),
    ]
    for (text, trait) in told {
      for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        if let id = words.find(Letters(Array(word)[...])) { traits[Int(id)].insert(trait) }
      }
    }
    return traits
  }
}
