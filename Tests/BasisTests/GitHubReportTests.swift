import Basis
import Testing

@Suite struct GitHubReportTests {
  @Test func writesAWorkflowCommandForEachProblem() {
    #expect(
      lines(
        problem("é Zrg\n", at: "Zrg", hulp: "bedoelde u 'Zorg'?"),
        problem("a", at: "a", severity: .waarschuwing),
        problem("a", at: "a", severity: .opmerking)) == [
          "::error file=content/x.md,line=1,col=3,title=thema-onbekend"
            + "::onbekend thema 'X'%0Ahulp: bedoelde u 'Zorg'?",
          "::warning file=content/x.md,line=1,col=1,title=thema-onbekend::onbekend thema 'X'",
          "::notice file=content/x.md,line=1,col=1,title=thema-onbekend::onbekend thema 'X'",
        ])
  }

  @Test func escapesWhatTheRunnerWouldRead() {
    let found = problem(
      "a", at: "a", path: "a,b:c%d\u{301}.md", message: "100%: \"a,b\"\r\n::error::x")
    #expect(
      lines(found) == [
        "::error file=a%2Cb%3Ac%25d\u{301}.md,line=1,col=1,title=thema-onbekend"
          + "::100%25: \"a,b\"\\u{d}\\u{a}::error::x"
      ])
  }

  private func lines(_ diagnostics: Diagnostic...) -> [String] {
    String(decoding: GitHubReport.bytes(diagnostics), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}
