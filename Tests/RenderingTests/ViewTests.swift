import Basis
import Kennisbank
import Linking
import Templates
import Testing

@testable import Rendering

@Suite struct ViewTests {
  let mini = MiniSite(fixture, terms: fixtureTerms, uploads: ["bestanden/bel.png"])

  private func innovatie(_ slug: String) throws -> InnovatieView {
    let document = try #require(mini.document(.innovatie, slug))
    let innovatie = try #require(mini.site.innovatie(document.id))
    return PageMaker(mini.index(), at: document.address).innovatie(innovatie, document)
  }

  @Test func hasAFixtureWithoutFaults() {
    #expect(mini.problems.map(\.message.text) == [])
  }

  @Test func keepsTheOrderOfTheFormat() throws {
    let view = try innovatie("belkring")
    #expect(
      view.secties.map(\.titel) == [
        "Thema", "Werkzame elementen", "Resultaten", "Partners", "Bronnen", "Eigen kop",
      ])
    #expect(view.secties.map(\.anchor).contains("bronnen"))
    #expect(view.inleiding != nil && view.voetnoten != nil)
    #expect(view.isVerouderd)
  }

  @Test func neverShowsAnExpectationAmongResults() throws {
    let resultaten = try #require(try innovatie("belkring").secties.first { $0.isResultaten })
    #expect(resultaten.groepen.map(\.titel) == ["Gemeten"])
    #expect(resultaten.verwacht?.titel == "Wat men hoopt te bereiken")
    #expect(resultaten.groepen.first?.resultaten.first?.aantal == "n = 12")
  }

  @Test func saysWhereAnElementReturns() throws {
    let elementen = try #require(try innovatie("belkring").secties.first { $0.isElementen })
    #expect(elementen.elementen.map(\.ookBij) == ["ook bij 1 andere"])
    #expect(
      elementen.html.map { String(decoding: $0.bytes, as: UTF8.self) }
        == "<ul>\n<li>Zonder naam\n</li>\n</ul>\n")
    let document = try #require(mini.document(.werkzaamElement, "vast-contact"))
    let element = try #require(mini.site.element(document.id))
    let view = PageMaker(mini.index(), at: document.address).werkzaamElement(element, document)
    #expect(view.gebruik.map(\.innovatie.titel) == ["Belkring & co", "Klusdienst"])
    let words = String(decoding: view.gebruik.first?.woorden?.bytes ?? [], as: UTF8.self)
    #expect(
      words == "elke dag <a href=\"../../innovaties/klusdienst/index.html\">dezelfde</a> stem.")
    let blocks = String(decoding: view.gebruik.last?.blokken?.bytes ?? [], as: UTF8.self)
    #expect(blocks.contains("href=\"../../innovaties/klusdienst/index.html#geleerde-lessen\""))
  }

  @Test func showsWhiteSpotsAndLessons() throws {
    let document = try #require(mini.document(.thema, "zorg"))
    let thema = try #require(mini.site.thema(document.id))
    let view = PageMaker(mini.index(), at: document.address).thema(thema, document)
    #expect(view.witteVlekken.map(\.code) == ["1B"])
    #expect(view.opgaven.first?.doelen.map(\.isWitteVlek) == [false, true])
    #expect(view.gestopt.first?.reden == "Geen geld")
    #expect(
      view.gestopt.first?.lessen?.adres == "../../innovaties/klusdienst/index.html#geleerde-lessen")
    #expect(view.overige.map(\.titel) == ["Klusdienst"])
    #expect(view.bord.map(\.aantal) == [0, 0, 1, 0, 0, 1])
  }

  @Test func cutsTheTrackWhereItStopped() {
    let maker = PageMaker(mini.index(), at: .home)
    let cut = maker.fase(.gestopt, historie: [])
    #expect(cut.isGestopt && cut.stap == 0)
    #expect(maker.fase(.pilot).stappen.map(\.isBereikt) == [true, true, true, false, false])
  }

  @Test func tellsTheNewsOfThePeriodOnce() throws {
    let document = try #require(mini.document(.nieuwsbrief, "november"))
    let letter = try #require(mini.site.nieuwsbrief(document.id))
    let view = PageMaker(mini.index(), at: document.address).nieuwsbrief(letter, document)
    #expect(view.gestopt.map(\.rij.titel) == ["Klusdienst"])
    #expect(view.bijgewerkt.isEmpty && view.fasewisselingen.isEmpty)
    #expect(view.bijeenkomsten.map(\.titel) == ["Avond over thuis"])
  }

  @Test func sortsWithoutPunctuationInFront() {
    #expect(TitleOrder.key("’s Heeren Loo") == "s heeren loo")
    #expect(Letter(key: TitleOrder.key("Één loket")).label == "E")
    #expect(Letter(key: "113").slug == "0-9")
  }
}
