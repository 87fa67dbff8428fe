import Basis
import Testing

@Suite struct JSONReportTests {
  @Test func givesEachProblemWithItsPlaceAndTheCounts() {
    let bytes = JSONReport(streng: false).bytes(
      [problem("é Zrg\n", at: "Zrg", hulp: "bedoelde u 'Zorg'?")],
      extra: [JSON.Member("volledigheid", .list([]))])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"versie":1,"goed":false,"problemen":[{"pad":"content/x.md","regel":1,"kolom":3,"#
        + #""eindkolom":6,"byte":3,"ernst":"fout","code":"thema-onbekend","#
        + #""melding":"onbekend thema 'X'","hulp":"bedoelde u 'Zorg'?"}],"#
        + #""aantallen":{"fout":1,"waarschuwing":0,"opmerking":0,"bestanden":1},"#
        + #""volledigheid":[]}"# + "\n")
  }

  @Test func leavesTheEndColumnOutWhenTheSpanEndsOnALaterLine() {
    let text = String(
      decoding: JSONReport(streng: false).bytes([problem("a\nb", at: "a\nb")]), as: UTF8.self)
    #expect(!text.contains("eindkolom"))
  }

  @Test func isGoodWithoutErrors() {
    let text = String(decoding: JSONReport(streng: true).bytes([]), as: UTF8.self)
    #expect(
      text == #"{"versie":1,"goed":true,"problemen":[],"#
        + #""aantallen":{"fout":0,"waarschuwing":0,"opmerking":0,"bestanden":0}}"# + "\n")
  }

  @Test func writesHiddenCharactersAsEscapes() {
    let text = String(
      decoding: JSON.text("a\u{202E}\u{9B}\u{1b}\u{FEFF}").printedBytes, as: UTF8.self)
    #expect(text == #""a\u202e\u009b\u001b\ufeff""# + "\n")
  }
}
