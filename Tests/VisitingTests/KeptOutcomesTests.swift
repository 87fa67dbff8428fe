import Basis
import Testing

@testable import Visiting

@Suite struct KeptOutcomesTests {
  private let day = KeptOutcomesTests.day("2026-06-01")

  @Test func readsWhatItWrote() throws {
    let kept = try sample()
    #expect(KeptOutcomes(kept.bytes(on: day)) == kept)
    #expect(
      String(decoding: kept.bytes(on: day), as: UTF8.self) == """
        leernetwerk-extern 1
        2026-06-01 goed https://a.example/
        2026-06-01 verhuisd https://b.example/ https://c.example/x?y=1
        2026-06-01 onbekend:403 https://d.example/
        2026-06-01 onbekend:kring https://e.example/
        2026-06-01 onbekend:doorverwijzing https://f.example/
        2026-06-01 onbekend:certificaat https://g.example/
        2026-06-01 onbekend:teveel https://h.example/
        einde 7

        """)
  }

  @Test func refusesEveryFileThatWasCutOff() throws {
    let bytes = try sample().bytes(on: day)
    for count in 0..<bytes.count { #expect(KeptOutcomes(Array(bytes.prefix(count))) == nil) }
  }

  @Test(arguments: [
    ("leernetwerk-extern 1", "leernetwerk-extern 2"), ("einde 7", "einde 8"),
    ("2026-06-01 goed", "2026-06-31 goed"), (" goed ", " prima "), (" goed ", "  goed "),
    ("https://a.example/", "https://A.example/"), ("https://a.example/", "https://b.example/"),
    ("https://a.example/", "mailto:a"), ("onbekend:403", "onbekend:-1"),
    ("onbekend:403", "onbekend:"), ("onbekend:kring", "onbekend:kring:x"),
    ("/x?y=1", "/x?y=1 https://z.example/"), ("verhuisd https://b.example/ ", "verhuisd "),
    ("goed https://a.example/\n", "goed https://a.example/\n\n"),
  ])
  func refusesWhatItWouldNotWrite(old: String, new: String) throws {
    let text = String(decoding: try sample().bytes(on: day), as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    #expect(KeptOutcomes(Array((parts[0] + new + parts[1]).utf8)) == nil)
  }

  @Test func refusesBytesThatAreNoText() throws {
    var bytes = try sample().bytes(on: day)
    bytes[30] = 0xFF
    #expect(KeptOutcomes(bytes) == nil)
  }

  @Test(arguments: [
    ("2026-05-31", false, false), ("2026-06-01", true, true), ("2026-06-02", true, false),
    ("2026-06-07", true, false), ("2026-06-08", false, false), ("2027-06-01", false, false),
  ])
  func holdsGoodForAWeekAndUnclearForADay(iso: String, good: Bool, unclear: Bool) throws {
    let kept = try sample()
    let later = KeptOutcomesTests.day(iso)
    #expect((kept.outcome(of: try at("https://a.example/"), on: later) != nil) == good)
    #expect((kept.outcome(of: try at("https://b.example/"), on: later) != nil) == good)
    #expect((kept.outcome(of: try at("https://d.example/"), on: later) != nil) == unclear)
  }

  @Test func keepsNothingThatIsWrong() throws {
    var kept = try sample()
    let address = try at("https://a.example/")
    for outcome: Outcome in [
      .gone(via: nil), .noHost("a.example"), .malformed, .certificate(.expired, host: "a.example"),
      .failing(.timeout),
    ] {
      kept.keep(.good, of: address, on: day)
      kept.keep(outcome, of: address, on: day)
      #expect(kept.outcome(of: address, on: day) == nil)
    }
  }

  @Test func forgetsWhatNoLongerHolds() throws {
    let later = KeptOutcomesTests.day("2026-06-08")
    #expect(
      String(decoding: try sample().bytes(on: later), as: UTF8.self)
        == "leernetwerk-extern 1\neinde 0\n")
  }

  private func sample() throws -> KeptOutcomes {
    var kept = KeptOutcomes()
    kept.keep(.good, of: try at("https://a.example/"), on: day)
    kept.keep(
      .moved(to: try at("https://c.example/x?y=1")), of: try at("https://b.example/"), on: day)
    let reasons: [Outcome.Reason] = [
      .status(403), .endless, .strayRedirect, .incompleteCertificate, .tooMuch,
    ]
    for (host, reason) in zip("defgh", reasons) {
      kept.keep(.unclear(reason), of: try at("https://\(host).example/"), on: day)
    }
    return kept
  }

  private static func day(_ iso: String) -> CalendarDate {
    guard let day = CalendarDate(iso: iso) else { preconditionFailure("\(iso) does not exist") }
    return day
  }
}
