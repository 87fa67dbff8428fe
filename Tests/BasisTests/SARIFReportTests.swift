import Basis
import Testing

@Suite struct SARIFReportTests {
  @Test func writesRulesAndResults() {
    let bytes = SARIFReport(version: "0.1.0").bytes([
      problem("cafe\u{301} 🚑 Zrg\n", at: "Zrg", hulp: "bedoelde u 'Zorg'?", path: "a b/é:1.md")
    ])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"#
        + #"sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"#
        + #""name":"leernetwerk","version":"0.1.0","semanticVersion":"0.1.0","rules":[{"#
        + #""id":"thema-onbekend","shortDescription":{"text":"Het thema bestaat niet."},"#
        + #""fullDescription":{"text":"Het thema bestaat niet. Kijk in themas."},"#
        + #""help":{"text":"Voorbeeld:\n- Zrg\n\nWat te doen:\nSchrijf de naam goed."},"#
        + #""defaultConfiguration":{"level":"error"}}]}},"#
        + #""invocations":[{"executionSuccessful":true}],"language":"nl","#
        + #""columnKind":"unicodeCodePoints","results":[{"ruleId":"thema-onbekend","#
        + #""ruleIndex":0,"level":"error","message":{"#
        + #""text":"onbekend thema 'X'\nhulp: bedoelde u 'Zorg'?"},"locations":[{"#
        + #""physicalLocation":{"artifactLocation":{"uri":"a%20b/%C3%A9%3A1.md","#
        + #""uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":9,"endColumn":12}}}]}]}]}"#
        + "\n")
  }

  @Test func writesAnAbsolutePathAsAFileAddress() {
    let bytes = SARIFReport(version: "0.1.0").bytes([problem("a", at: "a", path: "/tmp/a.md")])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""artifactLocation":{"uri":"file:///tmp/a.md"}"#))
  }
}
