import Kennisbank
import Testing

@testable import Rendering

/// What stopped, why, and what was learned.
@Suite struct GeleerdTests {
  private let pages = PagesTests()

  private func site(_ files: [String: String] = [:]) -> MiniSite {
    MiniSite(fixture.merging(files) { $1 }, uploads: ["bestanden/bel.png"])
  }

  private func stopped(_ titel: String, reden: String?, lessen: String = "") -> String {
    OverzichtTests.innovatie(
      titel, fase: "gestopt", extra: reden.map { "reden-gestopt: \($0)" } ?? "", lessen: lessen)
  }

  @Test func tellsOnThePageFirstThatItStopped() throws {
    let built = try pages.pages(site())
    let html = try #require(built["innovaties/klusdienst/index.html"])
    let notice = try #require(html.firstRange(of: "Deze innovatie is gestopt"))
    #expect(html.contains(">1 oktober 2026</time></h2>"))
    #expect(html.contains("<dd>Geen geld</dd>"))
    #expect(html.contains("Zoek eerst geld. <a href=\"#geleerde-lessen\">Alle geleerde lessen</a>"))
    let summary = try #require(html.firstRange(of: "class=\"samenvatting\""))
    #expect(notice.lowerBound < summary.lowerBound)
    #expect(built["innovaties/belkring/index.html"]?.contains("gestopt-bericht") == false)
  }

  @Test func listsWhatWasLearnedWithItsReason() throws {
    let long = "Eerst dit. Dan dat. " + String(repeating: "Meer woorden. ", count: 60)
    let mini = site([
      "innovaties/zonder.md": stopped("Zonder", reden: nil),
      "innovaties/lang.md": stopped("Lang", reden: "geen-geld", lessen: "1. \(long)\n2. En meer."),
    ])
    let built = try pages.pages(mini)
    let html = try #require(built["geleerd/index.html"])
    #expect(html.contains("3 gestopte innovaties"))
    #expect(html.contains("<a href=\"redenen/geen-geld/index.html\">Geen geld</a>"))
    #expect(
      html.contains("<dd>Eerst dit. <a href=\"../innovaties/lang/index.html#geleerde-lessen\">"))
    #expect(html.occurrences(of: "nog niet beschreven") == 2)
    let money = try #require(built["geleerd/redenen/geen-geld/index.html"])
    #expect(money.contains("2 gestopte innovaties") && !money.contains("Zonder</a>"))
    let page = try #require(built["innovaties/lang/index.html"])
    let lesson = try #require(page.firstRange(of: "Eerst dit. Dan dat. Meer woorden."))
    let link = try #require(page.firstRange(of: "Alle geleerde lessen"))
    #expect(page[lesson.lowerBound..<link.lowerBound].utf8.count < 500)
  }

  @Test func leadsToTheLessonsFromEverywhere() throws {
    let built = try pages.pages(site())
    for path in [
      "overzicht/index.html", "innovaties/index.html", "themas/zorg/index.html",
      "fasen/gestopt/index.html", "innovaties/klusdienst/index.html",
    ] {
      let leads = try #require(built[path]).attributes("href").contains {
        pages.resolve($0, from: path) == "geleerd/index.html"
      }
      #expect(leads, "\(path)")
    }
  }

  @Test func cutsALongListOnItsThema() throws {
    var files: [String: String] = [:]
    for number in 1...30 {
      files["innovaties/stop-\(number).md"] = stopped("Stop \(number)", reden: "geen-geld")
    }
    let built = try pages.pages(site(files))
    let html = try #require(built["themas/zorg/index.html"])
    #expect(html.occurrences(of: "class=\"rij les\"") == PageMaker.shortList)
    #expect(html.contains("innovaties/gestopt/index.html\">Alle 31 gestopte innovaties"))
    let all = try #require(built["themas/zorg/innovaties/gestopt/index.html"])
    #expect(all.occurrences(of: "class=\"rij les\"") == 31)
  }

  @Test func offersANextStepWhenNothingStopped() throws {
    let built = try pages.pages(
      MiniSite(["themas/zorg.md": fixture["themas/zorg.md"] ?? ""]))
    #expect(built["geleerd/index.html"]?.contains("Er is nog geen innovatie gestopt.") == true)
    #expect(built["innovaties/index.html"]?.contains("geleerd/") == false)
  }

  @Test func cutsTextAfterWholeSentences() {
    #expect(Woorden.sentences("Een. Twee. Drie.", within: 10) == "Een. Twee.")
    #expect(Woorden.sentences("Een. Twee. Drie.", within: 3) == "Een.")
    #expect(Woorden.sentences("Een. Twee.", within: 99) == "Een. Twee.")
  }
}
