import Basis
import Kennisbank
import Templates
import Testing

@testable import Rendering

/// The small site is made on 21 November 2026.
@Suite struct FasegeschiedenisTests {
  private func innovatie(_ fase: String, _ dates: String) -> String {
    OverzichtTests.innovatie("Titel \(fase)", fase: fase, extra: dates)
  }

  private func found(_ files: [String: String]) -> Fasegeschiedenis {
    let thema = ["themas/zorg.md": fixture["themas/zorg.md"] ?? ""]
    return Fasegeschiedenis(MiniSite(thema.merging(files) { $1 }).site)
  }

  @Test func countsEveryFaseAtTheEndOfEachQuarter() {
    let found = found([
      "innovaties/a.md": innovatie(
        "pilot",
        "fase-sinds: 2026-05-01\nfase-historie: [{ fase: proeftuin, sinds: 2026-01-01 }]"),
      "innovaties/b.md": innovatie("gestopt", "fase-sinds: 2026-09-30"),
      "innovaties/c.md": innovatie("gewenst", ""),
    ])
    #expect(found.gedateerd == 2)
    #expect(
      found.momenten.map(\.naam) == [
        "31 december 2025", "31 maart 2026", "30 juni 2026", "30 september 2026",
        "21 november 2026",
      ])
    #expect(
      found.momenten.map(\.aantallen) == [
        [0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0], [0, 0, 1, 0, 0, 0], [0, 0, 1, 0, 0, 1],
        [0, 0, 1, 0, 0, 1],
      ])
  }

  @Test func countsYearsWhenTheHistoryIsLong() {
    let found = found([
      "innovaties/a.md": innovatie("geborgd", "fase-sinds: 2019-03-01"),
      "innovaties/b.md": innovatie("pilot", "fase-sinds: 1990-01-01"),
    ])
    #expect(found.momenten.first?.naam == "eind 2006")
    #expect(found.momenten.first?.aantallen == [0, 0, 1, 0, 0, 0])
    #expect(found.momenten.count == 21)
    #expect(found.momenten.last?.aantallen == [0, 0, 1, 0, 1, 0])
  }

  @Test func knowsWhereAnInnovatieIsToday() {
    // The history ends before the last change, and tells of a day to come.
    let found = found([
      "innovaties/a.md": innovatie(
        "implementatie",
        "fase-historie: [{ fase: pilot, sinds: 2026-08-01 }, { fase: geborgd, sinds: 2027-01-01 }]")
    ])
    #expect(found.momenten.map(\.aantallen[2]) == [0, 1, 0])
    #expect(found.momenten.last?.aantallen[3] == 1)
  }

  @Test func saysSoWhenThereAreNoDates() throws {
    let mini = MiniSite(["themas/zorg.md": fixture["themas/zorg.md"] ?? ""])
    let html = try #require(try PagesTests().pages(mini)["overzicht/ontwikkeling/index.html"])
    #expect(html.contains("Van geen enkele innovatie staat in de kennisbank sinds wanneer"))
    #expect(!html.contains("<svg") && html.contains("fase-sinds: 2025-03-01\nfase-historie:"))
  }

  @Test func drawsEveryFaseOnOneScale() throws {
    let mini = MiniSite(fixture, uploads: ["bestanden/bel.png"])
    let view = PageMaker(mini.index(), at: .ontwikkeling).ontwikkeling()
    #expect(view.inleiding.hasPrefix("Van 2 van de 2 innovaties"))
    #expect(view.reeksen.map(\.fase.woord) == Fase.allCases.map(\.rawValue))
    let pilot = String(decoding: view.reeksen[2].tekening.bytes, as: UTF8.self)
    #expect(
      pilot.contains(
        "Aantal innovaties in de fase pilot: 0 op 31 december 2022, hoogstens 1, nu 1."))
    #expect(view.momenten.last?.totaal == 2)
  }
}
