import Testing
import Writing

@Suite struct PathCollisionTests {
  private func kinds(_ names: String...) -> [String] {
    collisions(in: names.compactMap { OutputPath($0) }).map {
      "\($0.first) \($0.second) \($0.kind)"
    }
  }

  @Test func differentPathsDoNotCollide() {
    #expect(kinds("a/index.html", "b/index.html", "a/b/c", "ab") == [])
  }

  @Test func thePathThatIsClaimedTwiceIsFoundOnceForEachLaterClaim() {
    #expect(kinds("a", "b", "a", "a") == ["a a same", "a a same"])
  }

  @Test func caseAloneIsNoDifference() {
    #expect(kinds("f/Foto.jpg", "F/foto.JPG") == ["f/Foto.jpg F/foto.JPG caseOnly"])
  }

  @Test func aFileIsNoFolderAtAnyDepth() {
    #expect(kinds("a/b", "a/B/c/d/e.html") == ["a/b a/B/c/d/e.html fileAndFolder"])
  }

  @Test func aFileIsNotAFolder() {
    #expect(kinds("a/b/index.html", "a/b") == ["a/b/index.html a/b fileAndFolder"])
    #expect(kinds("A", "x", "a/b") == ["A a/b fileAndFolder"])
  }
}
