import Foundation
import Testing

/// `build --comprimeer`, seen from the folder that it leaves.
@Suite struct PackingTests {
  private let folder = TemporaryFolder()

  private init() throws {
    try folder.write("naam: Proef\n", to: "content/kennisbank.yml")
    try write(page: "Over ons")
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: root.appendingPathComponent("templates"),
      to: folder.url.appendingPathComponent("templates"))
  }

  private func write(page titel: String) throws {
    try folder.write(
      "---\ntitel: \(titel)\n---\n\nEen bladzijde over de regio.\n", to: "content/paginas/over.md")
  }

  private func build(_ options: String..., to output: String = "site") throws {
    let run = try CommandRun(["build", "-q", "--output", output] + options, in: folder)
    #expect(run.status == 0, "\(run.err)")
  }

  /// Every file of a site with its bytes.
  private func bytes(_ output: String = "site") throws -> [String: Data] {
    let start = folder.url.appendingPathComponent(output)
    let names = folder.files.filter { $0.hasPrefix(output + "/") }
      .map { String($0.dropFirst(output.count + 1)) }
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try Data(contentsOf: start.appendingPathComponent($0)))
      })
  }

  private func inode(_ path: String) throws -> UInt64 {
    let all = try FileManager.default.attributesOfItem(
      atPath: folder.url.appendingPathComponent(path).path)
    return try #require(all[.systemFileNumber] as? UInt64)
  }

  private func expectAsNew() throws {
    try build("--comprimeer", to: "schoon")
    let (standing, clean) = (try bytes(), try bytes("schoon"))
    #expect(standing.keys.sorted() == clean.keys.sorted())
    #expect(standing.filter { clean[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func putsPackedFormsBesideTextAndNothingElse() throws {
    try build("--comprimeer")
    let names = Set(try bytes().keys)
    for name in ["index.html", "paginas/over/index.html", "404.html"] {
      #expect(names.isSuperset(of: [name, name + ".gz", name + ".br"]))
    }
    // Too small, and packed inside.
    #expect(!names.contains("robots.txt.gz"))
    #expect(!names.contains { $0.hasSuffix(".bin.gz") || $0.hasSuffix(".bin.br") })
  }

  @Test func keepsWhatDidNotChangeAndMakesWhatDid() throws {
    try build("--comprimeer")
    let before = try inode("site/paginas/over/index.html.br")
    let packed = try bytes()["paginas/over/index.html.gz"]
    try write(page: "Over de regio")
    try build("--comprimeer")
    #expect(try inode("site/paginas/over/index.html.br") != before)
    #expect(try bytes()["paginas/over/index.html.gz"] != packed)
    try expectAsNew()
  }

  @Test func leavesAPackedFormThatStandsRightWhereItIs() throws {
    try build("--comprimeer")
    let before = try inode("site/index.html.gz")
    let run = try CommandRun(["build", "--comprimeer"], in: folder)
    #expect(run.err.contains("bestanden: 0 geschreven"), "\(run.err)")
    #expect(try inode("site/index.html.gz") == before)
  }

  @Test(arguments: ["gz", "br"])
  func mendsAPackedFormThatSomebodyDamaged(ending: String) throws {
    try build("--comprimeer")
    try folder.write("met de hand", to: "site/index.html.\(ending)")
    try build("--comprimeer")
    try expectAsNew()
  }

  /// A packed form may be sound and still not be the build's own.
  @Test func replacesAPackedFormThatWasMadeByHand() throws {
    try build("--comprimeer")
    let run = try CommandRun(
      shell: "cd site && gzip -1 -n -c index.html > x && mv x index.html.gz", in: folder)
    #expect(run.status == 0)
    try build("--comprimeer")
    try expectAsNew()
  }

  /// The page on disk was changed by hand to what the content then says too: the page stands right, its
  /// packed forms do not.
  @Test func doesNotTakeAPageThatStandsRightForAPackedFormThatDoes() throws {
    try build("--comprimeer")
    try write(page: "Over de regio")
    try build("--comprimeer", to: "schoon")
    let page = "paginas/over/index.html"
    try folder.write(try folder.read("schoon/\(page)"), to: "site/\(page)")
    try build("--comprimeer")
    try expectAsNew()
  }

  @Test func takesThemAwayWhenTheyAreNotAskedFor() throws {
    try build("--comprimeer")
    try build()
    #expect(try bytes().keys.filter { $0.hasSuffix(".gz") || $0.hasSuffix(".br") } == [])
    try build(to: "schoon")
    #expect(try bytes() == bytes("schoon"))
  }
}
