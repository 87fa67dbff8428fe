import Basis
import Building
import Testing

@testable import leernetwerk

@Suite struct RunReportTests {
  private let fout = RunReportTests.problem(.fout)
  private let waarschuwing = RunReportTests.problem(.waarschuwing)
  private let opmerking = RunReportTests.problem(.opmerking)

  @Test func endsWithWhatCameOfTheRun() {
    let report = RunReport(streng: false, loudness: nil)
    #expect(
      report.text(Tally([fout], streng: false), ending: "er is niets geschreven")
        == "1 fout in 1 bestand; er is niets geschreven.\n")
    #expect(
      report.text(Tally([waarschuwing], streng: false), ending: "3 bestanden nagekeken")
        == "Geen fouten, 1 waarschuwing in 1 bestand. 3 bestanden nagekeken.\n")
  }

  @Test func showsOnlyWhatStopsTheBuildWhenQuiet() {
    let report = RunReport(streng: false, loudness: .quiet)
    #expect(report.isShown(fout))
    #expect(!report.isShown(waarschuwing))
    #expect(!report.isShown(opmerking))
    #expect(report.text(Tally([waarschuwing], streng: false), ending: "x") == "")
    #expect(report.text(Tally([fout], streng: false), ending: "x") == "1 fout in 1 bestand; x.\n")
    #expect(RunReport(streng: true, loudness: .quiet).isShown(waarschuwing))
  }

  @Test func givesTheTimesWhenVerbose() {
    let timings = [
      StepTiming(step: "lezen", milliseconds: 12, count: 14),
      StepTiming(step: "schrijven", milliseconds: 3),
    ]
    #expect(
      RunReport(streng: false, loudness: .verbose).text(timings)
        == "lezen      12 ms, 14 stuks\nschrijven  3 ms\n")
    #expect(RunReport(streng: false, loudness: nil).text(timings) == "")
  }

  private static func problem(_ severity: Severity) -> Diagnostic {
    let code = MessageCode("x", severity, betekenis: "", voorbeeld: "", remedie: "")
    let file = SourceFile(path: "x.md", text: "x")
    return Diagnostic(Message(code, "x"), in: file, at: SourceSpan(0, 1))
  }
}
