import Basis
import Kennisbank
import Linking
import Testing

/// What counts as news in a period.
@Suite struct TimelineTests {
  private func news(_ lines: String, checked: String = "2020-01-01") throws -> String {
    let site = try smallSite(["innovaties/a.md": innovatie("A", lines, gecontroleerd: checked)])
    let news = Timeline(site).news(
      from: try #require(CalendarDate(iso: "2026-03-01")),
      to: try #require(CalendarDate(iso: "2026-03-31")))
    func show(_ name: String, _ steps: [News.Step]) -> [String] {
      steps.map { step in
        "\(name) \(step.from?.rawValue ?? "-") \(step.to.rawValue) \(step.since?.iso ?? "-")"
      }
    }
    return
      (show("nieuw", news.added) + show("verder", news.moved) + show("gestopt", news.stopped)
      + news.updated.map { _ in "bijgewerkt" }).joined(separator: "; ")
  }

  @Test(arguments: [
    // The first known phase.
    ("fase: pilot\nfase-sinds: 2026-03-01", "nieuw - pilot 2026-03-01"),
    ("fase: pilot\nfase-sinds: 2026-03-31", "nieuw - pilot 2026-03-31"),
    ("fase: pilot\nfase-sinds: 2026-04-01", ""),
    (
      "fase: pilot\nfase-historie: [{ fase: pilot, sinds: 2026-03-09 }]", "nieuw - pilot 2026-03-09"
    ),
    // Two phases in the period: it is still new.
    (
      "fase: pilot\nfase-sinds: 2026-03-20\nfase-historie: [{ fase: proeftuin, sinds: 2026-03-02 }]",
      "nieuw - pilot 2026-03-20"
    ),
    (
      "fase: pilot\nfase-sinds: 2026-03-20\nfase-historie: [{ fase: proeftuin, sinds: 2025-03-02 }]",
      "verder proeftuin pilot 2026-03-20"
    ),
    // What came later does not change what was news then.
    (
      "fase: geborgd\nfase-sinds: 2026-09-01\nfase-historie: [{ fase: pilot, sinds: 2026-03-02 }, { fase: gewenst, sinds: 2025-01-01 }]",
      "verder gewenst pilot 2026-03-02"
    ),
    // The phase of now in the history too is the same phase.
    (
      "fase: pilot\nfase-sinds: 2026-03-20\nfase-historie: [{ fase: pilot, sinds: 2025-03-02 }]", ""
    ),
    (
      "fase: gestopt\nfase-sinds: 2026-03-20\nfase-historie: [{ fase: pilot, sinds: 2026-03-02 }]",
      "gestopt - gestopt 2026-03-20"
    ),
  ])
  func tellsByTheKnownPhases(lines: String, expected: String) throws {
    #expect(try news(lines) == expected)
  }

  @Test(arguments: [
    ("fase: pilot", "bijgewerkt"),
    ("fase: pilot\nfase-sinds: 2026-03-10", "nieuw - pilot 2026-03-10"),
    ("fase: pilot\nfase-sinds: 2025-03-10", "bijgewerkt"),
    ("fase: gestopt", "gestopt - gestopt -"),
    ("fase: gestopt\nfase-sinds: 2025-03-10", ""),
  ])
  func tellsByTheDayOfTheCheckWhereNoPhaseIsKnown(lines: String, expected: String) throws {
    #expect(try news(lines, checked: "2026-03-15") == expected)
    #expect(
      try news(lines.contains("2026-03") ? "fase: pilot" : lines, checked: "2026-04-01") == "")
  }
}
