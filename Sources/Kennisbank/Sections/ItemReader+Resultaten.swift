import Basis
import Reading

extension ItemReader {
  private static let resultExample =
    "- **Kortere wachttijd** (gemeten, 2023, n=112): van 21 naar 8 dagen"

  /// `- **OUTCOME** (KNOWN, year, n=…) — statement`.
  mutating func resultaten(in items: [Int]) -> (items: [Resultaat], unnamed: [Range<Int>]) {
    var found: [Resultaat] = []
    var unnamed: [Range<Int>] = []
    var names: [Named] = []
    for item in items {
      guard let named = namedItem(item, accepts: { ResultWords($0).isAboutTheResult }) else {
        report(.itemWithoutName(example: Self.resultExample), at: lineSpan(of: item))
        unnamed.append(body.subtree(item))
        continue
      }
      names.append(named.name)
      let words = ResultWords(named.brackets ?? "")
      for (word, nearest) in words.misspelt {
        report(.resultWord(word, nearest: nearest), at: span(of: word, in: item))
      }
      if words.isAmbiguous, let brackets = named.brackets {
        report(.resultWordsSeveral(brackets), at: span(of: brackets, in: item))
      }
      if words.bekend == nil, words.misspelt.isEmpty {
        report(.resultWithoutKnown(), at: named.name.span)
      }
      found.append(
        Resultaat(
          uitkomst: named.name.name, bekend: words.bekend, richting: words.richting,
          jaar: words.jaar, aantal: words.aantal, aanvulling: words.aanvulling,
          uitleg: named.text))
    }
    check(names)
    return (found, unnamed)
  }
}

/// The words in the brackets of a result.
struct ResultWords {
  private(set) var bekend: Resultaat.Bekend?
  private(set) var richting: Resultaat.Richting?
  private(set) var jaar: Int?
  private(set) var aantal: Int?
  private(set) var misspelt: [(word: String, nearest: String)] = []
  /// Whether more than one word says how the result is known.
  private(set) var isAmbiguous = false
  private var others: [String] = []

  init(_ brackets: String) {
    for part in brackets.utf8.split(whereSeparator: { $0 == 0x2C || $0 == 0x3B }) {
      let word = String(Substring(part)).trimmed
      let key = Folding.key(word)
      if let bekend = Resultaat.Bekend(rawValue: key) {
        isAmbiguous = self.bekend != nil && self.bekend != bekend
        self.bekend = self.bekend ?? bekend
      } else if let richting = Resultaat.Richting(rawValue: key) {
        self.richting = richting
      } else if key.utf8.count == 4, let year = Int(key), (1950...2100).contains(year) {
        jaar = year
      } else if key.hasPrefix("n"), let count = Self.count(key) {
        aantal = count
      } else if key.utf8.count > 4, let nearest = NearMiss.best(for: key, among: Self.known) {
        misspelt.append((word, nearest))
      } else if !word.isEmpty {
        others.append(word)
      }
    }
  }

  /// Brackets without any known word are a part of the statement.
  var isAboutTheResult: Bool {
    bekend != nil || richting != nil || aantal != nil || !misspelt.isEmpty
  }

  var aanvulling: String? { others.isEmpty ? nil : others.joined(separator: ", ") }

  private static let known =
    Resultaat.Bekend.allCases.map(\.rawValue) + Resultaat.Richting.allCases.map(\.rawValue)

  /// `n=112`, `n = 1.120`.
  private static func count(_ key: String) -> Int? {
    let rest = key.dropFirst().drop { $0 == " " }
    guard rest.first == "=" else { return nil }
    return Int(rest.dropFirst().filter { $0 != " " && $0 != "." })
  }
}
