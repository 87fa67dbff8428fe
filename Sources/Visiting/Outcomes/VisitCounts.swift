package import Basis

/// How many addresses came to what.
package struct VisitCounts: Sendable, Hashable {
  package private(set) var good = 0
  package private(set) var moved = 0
  /// Gone, or for readers as good as gone: no such host, a wrong certificate.
  package private(set) var gone = 0
  package private(set) var unknown: Int

  /// - Parameter unasked: how many have no outcome.
  init(_ outcomes: some Sequence<Outcome>, unasked: Int) {
    unknown = unasked
    for outcome in outcomes {
      switch outcome {
      case .good: good += 1
      case .moved: moved += 1
      case .gone, .noHost, .malformed, .certificate: gone += 1
      case .unclear, .failing: unknown += 1
      }
    }
  }

  package var all: Int { good + moved + gone + unknown }

  /// `12 externe adressen: 9 goed, 1 verhuisd, 1 weg, 1 onbekend`.
  package var text: String {
    let number = Tally.number(all, "extern adres", "externe adressen")
    if all == 0 { return number }
    let parts = [(good, "goed"), (moved, "verhuisd"), (gone, "weg"), (unknown, "onbekend")]
    return number + ": "
      + parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  package var json: JSON {
    .object([
      "adressen": .number(all), "goed": .number(good), "verhuisd": .number(moved),
      "weg": .number(gone), "onbekend": .number(unknown),
    ])
  }
}
