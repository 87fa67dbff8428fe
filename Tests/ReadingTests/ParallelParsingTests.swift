import Basis
import Reading
import Testing

/// The C library changes a table of the whole process while it parses a text with `~`.
@Suite struct ParallelParsingTests {
  private static func document(_ number: Int) -> SourceFile {
    var text = "## Kop \(number)\n\n"
    for line in 0..<24 {
      text +=
        "Regel \(line) met ~~oud \(number)~~ en *nadruk* en **vet** en ~los~ en `code ~~ x`.\n"
      if line % 3 == 0 { text += "\n" }
    }
    // Texts without a tilde run beside the others and must not see the changed table.
    return SourceFile(
      path: "\(number).md", text: number % 4 == 0 ? text.filter { $0 != "~" } : text)
  }

  private static func outline(_ file: SourceFile) -> [String] {
    let markdown = MarkdownReader.read(file, part: 0..<file.bytes.count).markdown
    return markdown.nodes.map { "\($0.kind) \($0.end) \($0.place) \(markdown.string($0.text))" }
  }

  @Test func parsesTextsWithTildesTheSameOnTwoWorkers() async throws {
    let files = (0..<1_000).map(Self.document)
    #expect(files.allSatisfy { $0.bytes.count >= 1_000 })
    let serial = files.map(Self.outline)
    #expect(serial[1].count { $0.hasPrefix("strikethrough") } == 48)
    #expect(!serial[0].contains { $0.hasPrefix("strikethrough") })
    for _ in 0..<3 {
      #expect(try await parallelMap(files, workers: 2) { Self.outline($0) } == serial)
    }
  }
}
