import Foundation
import Testing
import Writing

/// The umask belongs to the whole process, so the tests that change it stand in one by itself: the
/// folders of other tests are made with their own modes.
@Suite(.serialized) struct ModeTests {
  @Test(arguments: [0o022, 0o077, 0o000, 0o007])
  func everyoneMayReadTheSiteWhateverTheUmask(mask: UInt32) async throws {
    let play = try Playground()
    let before = umask(mask)
    defer { umask(before) }
    try await play.build(["index.html": "x", "a/b/index.html": "y"])
    for name in ["site", "site/a", "site/a/b"] { #expect(try play.facts(name).mode == 0o755) }
    for name in ["index.html", "a/b/index.html", ".leernetwerk"] {
      #expect(try play.facts("site/\(name)").mode == 0o644)
    }
  }
}
