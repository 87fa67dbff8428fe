import Testing
import Writing

@testable import Publishing

/// What goes, what stays and in which order.
@Suite struct PlanTests {
  @Test func sendsWhatIsNewOrOtherAndNothingElse() throws {
    let plan = try plan(
      site: ["index.html", "b/index.html", "robots.txt"],
      list: ["index.html", "robots.txt"], same: ["robots.txt"], different: ["index.html"])
    #expect(plan.new == (try paths("b/index.html")))
    #expect(plan.changed == (try paths("index.html")))
    #expect(plan.unchanged == 1)
    #expect(plan.removed == [])
    #expect(!plan.isDone)
  }

  @Test func putsAssetsBeforeDataBeforeNewPagesBeforeChangedOnes() throws {
    let plan = try plan(
      site: [
        "index.html", "sitemap.xml", "a/index.html", "a/index.html.gz", "assets/stijl-1.css",
        "assets/stijl-1.css.br", "zoeken/0f/w/1.bin", "zoeken/index.html", "bestanden/foto.jpg",
      ],
      list: ["index.html"], different: ["index.html", "sitemap.xml", "zoeken/index.html"])
    #expect(
      plan.steps.map { $0.map(\.text) } == [
        ["assets/stijl-1.css", "assets/stijl-1.css.br", "zoeken/0f/w/1.bin"],
        ["bestanden/foto.jpg"],
        ["a/index.html", "a/index.html.gz"],
        ["index.html", "sitemap.xml", "zoeken/index.html"],
      ])
  }

  @Test func keepsAssetsOfTheEarlierSiteOnePublicationLong() throws {
    let first = try plan(
      site: ["index.html", "assets/2.js"],
      list: ["index.html", "assets/1.js", "a/index.html", "foto.jpg"], different: ["index.html"],
      extra: ["assets/1.js", "a/index.html", "foto.jpg"])
    #expect(first.kept == (try paths("assets/1.js")))
    #expect(first.removed == (try paths("a/index.html", "foto.jpg")))
    #expect(first.emptied == ["a"])

    let next = try plan(
      site: ["index.html", "assets/3.js"], list: first.list, different: ["index.html"],
      extra: ["assets/1.js", "assets/2.js"])
    #expect(next.kept == (try paths("assets/2.js")))
    #expect(next.removed == (try paths("assets/1.js")))
  }

  @Test func aPublicationThatChangesNothingDoesNotCount() throws {
    let list = PublicationList(
      current: Set(try paths("index.html")), kept: Set(try paths("assets/1.js")))
    let plan = try plan(
      site: ["index.html"], list: list, same: ["index.html"], extra: ["assets/1.js"])
    #expect(plan.isDone)
    #expect(plan.kept == (try paths("assets/1.js")))
    let cleared = try self.plan(
      site: ["index.html"], list: list, same: ["index.html"], extra: ["assets/1.js"],
      clearsAll: true)
    #expect(cleared.removed == (try paths("assets/1.js")))
    #expect(!cleared.isDone)
  }

  /// The readers still have pages of the site before the one that was broken off.
  @Test func aPublicationThatWasBrokenOffDoesNotCount() throws {
    let broken = PublicationList(
      current: Set(try paths("index.html", "assets/2.js")),
      kept: Set(try paths("assets/1.js", "a/index.html")), isUnderway: true)
    let plan = try plan(
      site: ["index.html", "assets/2.js"], list: broken, same: ["index.html"],
      extra: ["assets/1.js", "a/index.html"])
    #expect(plan.kept == (try paths("assets/1.js")))
    #expect(plan.removed == (try paths("a/index.html")))
    #expect(!plan.isDone)
  }

  @Test func namesBeforehandAllThatMayStandThere() throws {
    let plan = try plan(
      site: ["index.html", "assets/2.js", "b"],
      list: ["index.html", "assets/1.js", "a/index.html", "b/index.html"],
      different: ["index.html"],
      extra: ["assets/1.js", "a/index.html", "b/index.html"])
    #expect(plan.underway.isUnderway)
    #expect(
      plan.underway.all
        == Set(
          try paths(
            "index.html", "assets/2.js", "b", "assets/1.js", "a/index.html", "b/index.html")))
  }

  @Test func makesRoomWhereAFolderBecomesAFileAndTheOtherWayRound() throws {
    let plan = try plan(
      site: ["a", "b/index.html"], list: ["a/index.html", "b"], extra: ["a/index.html", "b"])
    #expect(plan.obstacles == (try paths("a/index.html", "b")))
    #expect(plan.removed == [])
  }

  /// On a disk that does not tell them apart, removing the one would remove the other.
  @Test func neverRemovesANameThatDiffersInCaseOnly() throws {
    let plan = try plan(
      site: ["bestanden/foto.jpg"], list: ["bestanden/Foto.jpg"], extra: ["bestanden/Foto.jpg"])
    #expect(plan.removed == [])
    #expect(plan.kept == (try paths("bestanden/Foto.jpg")))
  }

  private func paths(_ texts: String...) throws -> [OutputPath] { try paths(texts) }

  private func paths(_ texts: [String]) throws -> [OutputPath] {
    try texts.map { try #require(OutputPath($0)) }
  }

  private func plan(
    site: [String], list: [String], same: [String] = [], different: [String] = [],
    extra: [String] = []
  ) throws -> Plan {
    try plan(
      site: site, list: PublicationList(current: Set(paths(list))), same: same,
      different: different, extra: extra)
  }

  private func plan(
    site: [String], list: PublicationList, same: [String] = [], different: [String] = [],
    extra: [String] = [], clearsAll: Bool = false
  ) throws -> Plan {
    let standing = Standing(
      list: list, same: Set(try paths(same)), different: Set(try paths(different)),
      extra: Set(try paths(extra)))
    return Plan(site: Set(try paths(site)), standing: standing, clearsAll: clearsAll)
  }
}
