package import Basis

/// What a check of external addresses found.
package struct VisitReport: Sendable {
  /// Sorted.
  package let diagnostics: [Diagnostic]
  package let counts: VisitCounts
  /// What is to be told about the kept outcomes.
  package let notices: [Message]

  /// Up to so many places of one address each get a message; of more the first one names the others.
  private static let mostMessages = 5

  /// - Parameter outcomes: of each address; what has none was not to be asked, as this machine has no
  ///   network.
  init(
    _ written: [WrittenAddress], _ outcomes: [WebAddress: Outcome], notices: [Message]
  ) {
    self.notices = notices
    var places: [WebAddress: [WrittenAddress]] = [:]
    var order: [WebAddress] = []
    for place in written {
      guard let address = place.address else { continue }
      if places[address] == nil { order.append(address) }
      places[address, default: []].append(place)
    }
    let missed = order.filter { outcomes[$0] == nil }
    let malformed = written.filter(\.isMalformed)
    counts = VisitCounts(
      order.compactMap { outcomes[$0] } + Set(malformed.map(\.text)).map { _ in .malformed },
      unasked: missed.count)
    let offline = missed.prefix(1).compactMap { places[$0]?.first }.map {
      Diagnostic(.externalOffline(count: missed.count), in: $0.file, at: $0.span)
    }
    let found = order.flatMap { address in
      outcomes[address].map { VisitReport.diagnostics($0, places[address] ?? []) } ?? []
    }
    let odd = malformed.flatMap { VisitReport.diagnostics(.malformed, [$0]) }
    diagnostics = (found + odd + offline).sorted()
  }

  private static func diagnostics(_ outcome: Outcome, _ places: [WrittenAddress]) -> [Diagnostic] {
    let isMany = places.count > mostMessages
    return places.prefix(isMany ? 1 : places.count).compactMap { place in
      guard let message = outcome.message(at: place) else { return nil }
      let others = places.dropFirst().prefix(mostMessages).map {
        "\($0.file.path):\($0.file.line(of: $0.span))"
      }
      return Diagnostic(
        isMany ? message.alsoAt(others, more: places.count - 1 - others.count) : message,
        in: place.file, at: place.span)
    }
  }
}
