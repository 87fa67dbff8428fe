import Basis
import Foundation
import Testing

@testable import Visiting

@Suite struct VisitReportTests {
  private let file = SourceFile(
    path: "content/paginas/x.md",
    text: (0..<9).map { "[x](https://a.example/pad#deel) \($0)\n" }.joined())

  private static let outcomes: [Outcome] = [
    .good, .moved(to: address("https://b.example/nieuw")), .moved(to: address("https://a.example")),
    .gone(via: nil), .gone(via: address("https://b.example/weg")), .noHost("a.example"), .malformed,
    .certificate(.expired, host: "a.example"), .certificate(.notYetValid, host: "a.example"),
    .certificate(.unknownIssuer, host: "a.example"), .certificate(.otherName, host: "a.example"),
    .certificate(.other, host: "a.example"), .unclear(.status(403)), .unclear(.status(418)),
    .unclear(.endless), .unclear(.strayRedirect), .unclear(.incompleteCertificate),
    .unclear(.tooMuch), .failing(.status(503)), .failing(.noConnection), .failing(.timeout),
    .failing(.brokenOff), .failing(.noTLS), .failing(.noNames),
  ]

  /// `LEERNETWERK_RECORD=1 swift test` writes `meldingen.txt` anew.
  @Test func saysAsRecordedWhatCameOfIt() throws {
    let printer = TextReport(colour: false)
    var bytes: [UInt8] = []
    for outcome in Self.outcomes {
      bytes += printer.bytes(report(outcome, places: 1).diagnostics)
    }
    bytes += printer.bytes(report(.gone(via: nil), places: 9).diagnostics)
    bytes += printer.bytes(report(nil, places: 1).diagnostics)
    bytes += printer.bytes(.keptSetAside("kast/extern.txt", aside: "kast/extern.txt.oud")) + [0x0A]
    bytes += printer.bytes(.keptUnusable("kast/extern.txt"))
    let text = String(decoding: bytes, as: UTF8.self)
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("meldingen.txt")
    if ProcessInfo.processInfo.environment["LEERNETWERK_RECORD"] != nil {
      try Data(text.utf8).write(to: golden)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
    for code in MessageCode.extern { #expect(text.contains("[\(code.name)]"), "\(code.name)") }
  }

  @Test func tellsEveryPlaceWhenTheyAreFew() {
    #expect(
      report(.gone(via: nil), places: 5).diagnostics.map { $0.file.line(of: $0.span) }
        == [1, 2, 3, 4, 5])
    #expect(report(.gone(via: nil), places: 6).diagnostics.map { $0.file.line(of: $0.span) } == [1])
  }

  @Test(arguments: [
    ("https://voorbeeld,nl/", 1), ("HTTP://voorbeeld.nl:8O/", 1), ("mailto:info@a.example", 0),
  ])
  func tellsWhatNoWebsiteCanHave(text: String, count: Int) {
    let written = WrittenAddress(text: text, file: file, span: SourceSpan(4, 30))
    let report = VisitReport([written, written], [:], notices: [])
    #expect(report.counts.gone == count)
    #expect(report.diagnostics.count == 2 * count)
    #expect(report.diagnostics.allSatisfy { $0.message.text.contains(text) })
  }

  @Test func countsAddressesAndNotPlaces() {
    #expect(report(.gone(via: nil), places: 5).counts.text == "1 extern adres: 1 weg")
    #expect(report(.good, places: 5).counts.text == "1 extern adres: 1 goed")
    #expect(report(nil, places: 5).counts.text == "1 extern adres: 1 onbekend")
    #expect(VisitReport([], [:], notices: []).counts.text == "0 externe adressen")
    #expect(
      VisitCounts(Self.outcomes, unasked: 0).text
        == "24 externe adressen: 1 goed, 2 verhuisd, 9 weg, 12 onbekend")
  }

  /// - Parameter outcome: `nil` for a machine without a network.
  private func report(_ outcome: Outcome?, places: Int) -> VisitReport {
    let written = (0..<places).map { line in
      WrittenAddress(
        text: "https://a.example/pad#deel", file: file,
        span: SourceSpan(34 * line + 4, 34 * line + 30))
    }
    let outcomes = outcome.map { [Self.address("https://a.example/pad"): $0] }
    return VisitReport(written, outcomes ?? [:], notices: [])
  }

  private static func address(_ text: String) -> WebAddress {
    guard let address = WebAddress(text) else { preconditionFailure("\(text) is no address") }
    return address
  }
}
