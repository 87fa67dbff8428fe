internal import Basis

/// The names of the woordenlijst as families, and how to find groups of words in a text.
struct SynonymIndex: Sendable {
  struct Member: Sendable {
    let family: Int
    let text: String
  }

  /// A group of words as it is met in a text: the family of each word, or the form of a stop word.
  private struct Phrase: Sendable {
    let family: Int
    let keys: [Int]
  }

  let groups: [[Member]]
  private let phrases: [Int: [Phrase]]
  /// For each form its family, or for a stop word a key of its own.
  private let keys: [Int]
  /// For each family with synonyms, the groups that it is a member of.
  private let groupsOfFamily: [[Int]]
  /// For each family whether it has synonyms: most have none.
  private let isMember: [Bool]

  /// Adds a family for each name of several words.
  init(_ groups: [SynonymGroup], corpus: Corpus, families: inout Families, stop: [Bool]) {
    let keys = (0..<corpus.forms.count).map { number in
      let family = Int(families.familyOfForm[number])
      return stop[number] || family < 0 ? -1 - number : family
    }
    var phrases: [Int: [Phrase]] = [:]
    var known: [[[UInt8]]: Int] = [:]
    self.groups = groups.map { group in
      group.members.compactMap { member in
        if member.words.count == 1 {
          guard let number = corpus.number(of: member.words[0][...]) else { return nil }
          let family = Int(families.familyOfForm[number])
          return family < 0 ? nil : Member(family: family, text: member.text)
        }
        if let family = known[member.words] { return Member(family: family, text: member.text) }
        let family = families.add(group: member.words)
        known[member.words] = family
        let numbers = member.words.map { corpus.number(of: $0[...]) }
        if let first = numbers[0], numbers.allSatisfy({ $0 != nil }) {
          phrases[keys[first], default: []].append(
            Phrase(family: family, keys: numbers.compactMap { $0 }.map { keys[$0] }))
        }
        return Member(family: family, text: member.text)
      }
    }
    self.phrases = phrases
    self.keys = keys
    var groupsOfFamily = [[Int]](repeating: [], count: families.all.count)
    for (number, group) in self.groups.enumerated() {
      for member in group { groupsOfFamily[member.family].append(number) }
    }
    self.groupsOfFamily = groupsOfFamily
    isMember = groupsOfFamily.map { !$0.isEmpty }
  }

  /// The groups of synonyms that a family is a member of.
  func groups(of family: Int) -> [Int] { isMember[family] ? groupsOfFamily[family] : [] }

  /// Whether a group of words may begin with a form.
  func begins(_ form: Int) -> Bool { phrases[keys[form]] != nil }

  /// The families of the groups of words that begin at a place in a sentence, and their lengths.
  func groups(in sentence: ArraySlice<Int32>) -> [(family: Int, length: Int)] {
    guard let first = sentence.first, let candidates = phrases[keys[Int(first)]] else { return [] }
    return candidates.compactMap { phrase in
      sentence.lazy.map({ keys[Int($0)] }).starts(with: phrase.keys)
        ? (phrase.family, phrase.keys.count) : nil
    }
  }
}
