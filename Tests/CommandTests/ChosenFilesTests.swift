import Basis
import Foundation
import Testing

@testable import leernetwerk

@Suite struct ChosenFilesTests {
  private let paths = ["./content/themas/zorg.md", "content/themas/wonen.md"]

  @Test func meansAllFilesWhenNoneIsNamed() throws {
    #expect(try ChosenFiles([], among: paths).contains("wat dan ook"))
  }

  @Test(arguments: [
    "content/themas/zorg.md", "./content//themas/zorg.md", "content/x/../themas/zorg.md",
    FileManager.default.currentDirectoryPath + "/content/themas/zorg.md",
  ])
  func findsAFileHoweverItIsWritten(name: String) throws {
    let chosen = try ChosenFiles([name], among: paths)
    #expect(chosen.contains("./content/themas/zorg.md"))
    #expect(!chosen.contains("content/themas/wonen.md"))
  }

  @Test func refusesAFileThatWasNotReadAndNamesTheNearest() {
    let message = Message.fileUnknown(
      "content/themas/wone.md", nearest: "content/themas/wonen.md")
    #expect(throws: Refusal(message)) {
      try ChosenFiles(["content/themas/wone.md"], among: paths)
    }
  }
}
