import Basis
import Kennisbank
import Linking
import Templates
import Testing

@testable import Rendering

/// The region at a glance: its numbers equal the lists that they lead to.
@Suite struct OverzichtTests {
  /// Three innovaties in one thema with their partners, dates and lessons.
  static func innovatie(
    _ titel: String, fase: String, doelen: String = "", extra: String = "",
    partners: [String] = [], lessen: String = ""
  ) -> String {
    """
    ---
    titel: \(titel)
    samenvatting: >-
      Vrijwilligers bellen elke ochtend met ouderen die alleen wonen en zij vragen hoe het gaat. Wie
      niet opneemt krijgt bezoek van een buurvrouw of buurman uit de straat.
    fase: \(fase)
    gecontroleerd-op: 2026-10-15
    doelgroep: [ouderen]
    \(extra)
    ---

    ## Thema

    - Zorg thuis\(doelen.isEmpty ? "" : ": " + doelen)

    ## Werkzame elementen

    Nog niet bekend.

    ## Resultaten

    Nog niet bekend.

    ## Partners

    \(partners.isEmpty ? "Nog niet bekend." : partners.map { "- \($0)" }.joined(separator: "\n"))
    \(lessen.isEmpty ? "" : "\n## Geleerde lessen\n\n" + lessen)
    """
  }

  private let pages = PagesTests()

  private static func site(_ more: [String: String] = [:]) -> MiniSite {
    MiniSite(fixture.merging(more) { $1 }, uploads: ["bestanden/bel.png"])
  }

  @Test func leadsEveryNumberToAListThatCountsTheSame() throws {
    var files: [String: String] = [:]
    for number in 1...130 {
      files["innovaties/wens-\(number).md"] = Self.innovatie("Wens \(number)", fase: "gewenst")
      files["innovaties/stop-\(number).md"] = Self.innovatie(
        "Stop \(number)", fase: "gestopt", extra: "reden-gestopt: geen-geld", lessen: "Begin klein."
      )
    }
    let built = try pages.pages(Self.site(files))
    let board = try #require(built["overzicht/index.html"])
    var numbers: [Int] = []
    for (address, number) in board.numberLinks {
      numbers.append(number)
      let parts = address.split(separator: "#", maxSplits: 1)
      let target = pages.resolve(String(parts[0]), from: "overzicht/index.html")
      let page = try #require(built[target], "\(address)")
      if address.hasSuffix("#p_wittevlekken") {
        #expect(page.occurrences(of: "<li class=\"wit\">") == number)
      } else if target == "overzicht/doelen/index.html" {
        #expect(page.occurrences(of: "class=\"tegel tegel-wit\"") == number)
      } else {
        let folder = target.dropLast("index.html".count)
        let all = built.filter {
          $0.key == target
            || $0.key.hasPrefix(folder + "pagina-") && $0.key.hasSuffix("/index.html")
        }
        #expect(all.values.reduce(0) { $0 + $1.occurrences(of: "<li class=\"rij") } == number)
      }
    }
    // Per thema: gewenst, pilot, gestopt, all, white spots; and the same for the region.
    #expect(numbers == [130, 1, 131, 262, 1, 130, 1, 131, 262, 1])
  }

  @Test func marksWhatNobodyWorksOn() throws {
    let mini = Self.site()
    let id = try #require(mini.document(.thema, "zorg")).id
    let matrix = PageMaker(mini.index(), at: .home).matrix(of: id)
    #expect(matrix.rijen.map(\.code) == ["1", "1A", "1B"])
    #expect(matrix.rijen.map(\.isWitteVlek) == [false, false, true])
    #expect(
      matrix.rijen.map(\.aantalTekst) == ["1 innovatie", "1 innovatie", "nog geen innovaties"])
    #expect(matrix.kolommen.map(\.titel) == ["Belkring & co"])
    #expect(matrix.rijen[1].cellen.first?.uitleg == "Belkring & co (pilot) bij 1A")
    #expect(matrix.rijen[1].cellen.first?.adres == "innovaties/belkring/index.html#thema")
    #expect(matrix.telling == "Bij 1 van de 2 doelen staat nog geen innovatie.")
    #expect(matrix.zonderDoel == "1 innovatie noemt dit thema zonder een doel")
    let html = try #require(try pages.pages(mini)["overzicht/doelen/zorg/index.html"])
    #expect(html.occurrences(of: "Nog niemand werkt hieraan") == 1)
  }

  @Test func saysWhatAWideMatrixLeavesOut() throws {
    var files: [String: String] = [:]
    for number in 1...60 {
      files["innovaties/extra-\(number).md"] = Self.innovatie(
        "Extra \(number)", fase: number == 60 ? "gestopt" : "pilot",
        doelen: number > 55 ? "1A, 1B" : "1B")
    }
    let mini = Self.site(files)
    let id = try #require(mini.document(.thema, "zorg")).id
    let matrix = PageMaker(mini.index(), at: .home).matrix(of: id)
    #expect(matrix.kolommen.count == PageMaker.matrixWidth)
    #expect(matrix.restTekst?.contains("40 innovaties") == true)
    #expect(matrix.restTekst?.contains("van de 61") == true)
    #expect(matrix.rest?.adres == "themas/zorg/innovaties/index.html")
    // What contributes most is never left out, and counts count everything.
    let shown = Set(matrix.kolommen.map(\.titel))
    #expect(shown.isSuperset(of: (56...60).map { "Extra \($0)" }))
    #expect(matrix.kolommen.last?.titel == "Extra 60")
    #expect(matrix.rijen[2].aantalTekst == "60 innovaties")
    for row in matrix.rijen where !row.isKop { #expect(row.cellen.count == 40) }
  }

  @Test func findsWhoWorksWithWhom() throws {
    let files = [
      "innovaties/a.md": Self.innovatie("A", fase: "pilot", partners: ["Zij", "Wij", "Ver weg"]),
      "innovaties/b.md": Self.innovatie(
        "B", fase: "pilot", partners: ["Wij (trekker)", "Zij", "Wij (financier)"]),
      "innovaties/c.md": Self.innovatie("C", fase: "pilot", partners: ["Alleen"]),
    ]
    let mini = Self.site(files)
    let found = Samenwerking(mini.site)
    let names = found.paren.map { pair in
      [pair.paar.een, pair.paar.ander].map { mini.site.document($0).titel }
    }
    #expect(names == [["Wij", "Zij"]])
    #expect(found.paren.map(\.aantal) == [2])
    #expect(found.alle == 4 && !found.isIncomplete)
    let view = PageMaker(mini.index(), at: .samenwerking).samenwerking()
    #expect(view.paren.first?.innovaties.map(\.titel) == ["A", "B"])
    #expect(view.weggelaten?.hasPrefix("Nog 3 paren") == true)
    let svg = String(decoding: view.tekening?.bytes ?? [], as: UTF8.self)
    #expect(svg.contains("href=\"../../partners/wij/index.html\" aria-label=\"Wij: 2 innovaties"))
  }

  @Test func countsOnceWhereNobodyMeetsTwice() {
    let once = Samenwerking(Self.site().site)
    #expect(once.paren.map(\.aantal) == [1])
    let many = (1...61).map { "Partner \($0)" }
    let crowd = Samenwerking(
      Self.site(["innovaties/a.md": Self.innovatie("A", fase: "pilot", partners: many)]).site)
    #expect(crowd.isIncomplete && crowd.alle == 1)
  }

  @Test func drawsNoMoreThanCanBeRead() {
    var files: [String: String] = [:]
    for number in 0..<40 {
      let partners = (0..<6).map { "Partner \((number * 3 + $0 * $0) % 50)" }
      files["innovaties/n\(number).md"] = Self.innovatie(
        "N \(number)", fase: "pilot", partners: partners)
    }
    let found = Samenwerking(Self.site(files).site)
    #expect(found.partners.count <= Samenwerking.mostPartners)
    #expect(found.paren.count <= Samenwerking.mostPairs && !found.paren.isEmpty)
    #expect(Set(found.paren.flatMap { [$0.paar.een, $0.paar.ander] }) == Set(found.partners))
    for (left, right) in zip(found.paren, found.paren.dropFirst()) {
      #expect(left.aantal >= right.aantal)
    }
  }
}

extension String {
  /// Links with a number as their text, in the order of the page.
  fileprivate var numberLinks: [(address: String, number: Int)] {
    matches(of: /<a href="([^"]+)">([0-9]+)<span/).compactMap { match in
      Int(match.2).map { (String(match.1), $0) }
    }
  }

  func occurrences(of text: String) -> Int { ranges(of: text).count }
}
