import Basis
import Kennisbank
import Reading
import Testing

@testable import leernetwerk

@Suite struct NewDocumentTests {
  @Test(arguments: Soort.allCases)
  func readsWithoutProblems(kind: Soort) throws {
    #expect(problems(of: RawDocument.read(file(try text(kind)))) == [])
  }

  /// A writer takes the `#` from a line; then it must be YAML of the format.
  @Test(arguments: Soort.allCases)
  func readsWithoutProblemsWhenTheExamplesAreSwitchedOn(kind: Soort) throws {
    let lines = try text(kind).split(separator: "\n", omittingEmptySubsequences: false).map {
      line in
      line.firstMatch(of: /^# (  .*|[a-z-]+:( .*)?)$/).map { String($0.1) } ?? String(line)
    }
    let document = RawDocument.read(file(lines.joined(separator: "\n")))
    #expect(problems(of: document) == [])
    #expect((document.fields?.count ?? 0) > 1)
  }

  private func text(_ kind: Soort) throws -> String {
    let day = try #require(CalendarDate(iso: "2024-03-15"))
    return NewDocument(soort: kind, titel: YAMLText.scalar("Zorg: \"thuis\""), day: day).text
  }

  /// What is left to fill in is no fault of the example.
  private func problems(of document: RawDocument) -> [Diagnostic] {
    document.problems.filter { $0.message.code != .nogInvullen }
  }

  private func file(_ text: String) -> SourceFile { SourceFile(path: "nieuw.md", text: text) }
}
