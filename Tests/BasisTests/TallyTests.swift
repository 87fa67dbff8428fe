import Basis
import Testing

@Suite struct TallyTests {
  private let fout = problem("a", at: "a", path: "a.md")
  private let waarschuwing = problem("a", at: "a", severity: .waarschuwing, path: "b.md")
  private let opmerking = problem("a", at: "a", severity: .opmerking, path: "b.md")

  @Test func countsProblemsAndFiles() {
    let tally = Tally([fout, fout, fout, waarschuwing], streng: false)
    #expect(tally.text == "3 fouten, 1 waarschuwing in 2 bestanden")
    #expect(tally.isRefused)
  }

  @Test func saysThatThereAreNoErrors() {
    #expect(Tally([], streng: true).text == "Geen fouten")
    let tally = Tally([waarschuwing, opmerking], streng: false)
    #expect(tally.text == "Geen fouten, 1 waarschuwing, 1 opmerking in 1 bestand")
    #expect(!tally.isRefused)
  }

  @Test func refusesWarningsWhenStrict() {
    let tally = Tally([waarschuwing], streng: true)
    #expect(tally.isRefused)
    #expect(
      tally.text
        == "Geen fouten, 1 waarschuwing in 1 bestand; met --streng telt een waarschuwing als fout")
    #expect(!Tally([opmerking], streng: true).isRefused)
  }
}
