import Testing
import Writing

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "innovaties/x/index.html", "bestanden/Foto_1.v2.JPG", "a/b/c/d", "404.html",
    "a..b",
  ])
  func takesPathsOfTheSite(text: String) {
    #expect(OutputPath(text)?.text == text)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../x", "a/../b", "a/..", "./a", "a/./b", "a//b", "a/",
    ".git/config", "a/.htaccess", ".leernetwerk", "a b", "a\\b", "c:x", "a%2e", "één", "a\u{0}b",
    "a\nb",
    "a/\u{301}b", "..\u{301}/x", "LEESMIJ.txt", "leesmij.txt", "~/x", "a?b", "a#b",
  ])
  func refusesWhatCouldLeaveTheFolder(text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test func refusesNamesThatNoDiskHolds() {
    #expect(OutputPath(String(repeating: "a", count: 255)) != nil)
    #expect(OutputPath(String(repeating: "a", count: 256)) == nil)
    #expect(OutputPath(Array(repeating: "abcd", count: 300).joined(separator: "/")) == nil)
  }

  @Test func pagesGetAnIndex() {
    #expect(OutputPath(page: "innovaties/x/")?.text == "innovaties/x/index.html")
    #expect(OutputPath(page: "")?.text == "index.html")
    #expect(OutputPath(page: "innovaties/x") == nil)
    #expect(OutputPath(page: "/") == nil)
    #expect(OutputPath(page: "../") == nil)
  }

  @Test func knowsItsFolder() {
    #expect(OutputPath("a/b/c.html")?.folder == "a/b")
    #expect(OutputPath("c.html")?.folder == "")
  }
}
