import Basis
import Templates
import Testing

@Suite struct DataTests {
  @Test(arguments: [
    ("1.10", "1.1"), ("85.0", "85"), ("-0.5", "-0.5"), ("1e3", "1000"),
    ("12345678901", "12345678901"),
    (#""a\u00e9\ud83d\ude00\n""#, "aé😀\n"), ("true", "true"), ("null", ""), ("0", "0"),
  ])
  func readsValues(data: String, shown: String) throws {
    #expect(try Render.text("{{.}}", data: data) == shown)
  }

  @Test(arguments: [
    ("{", 1, 2), ("{\"a\": 1,}", 1, 9), ("{'a': 1}", 1, 2), ("[1,\n 2", 2, 3), ("01", 1, 3),
    ("\"a", 1, 3), ("{} x", 1, 4), ("", 1, 1), ("{\"a\" 1}", 1, 6), ("\"\\x\"", 1, 3),
  ])
  func namesThePlaceOfAFault(data: String, line: Int, column: Int) {
    let fault = #expect(throws: JSONFault.self) {
      try JSONReader.read(SourceFile(path: "d.json", text: data))
    }
    #expect(fault?.diagnostic.position.line == line)
    #expect(fault?.diagnostic.position.column == column)
  }

  @Test func refusesDataThatIsTooDeep() {
    let data = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault.self) {
      try JSONReader.read(SourceFile(path: "d.json", text: data))
    }
  }

  @Test func refusesALambdaByName() {
    let data = #"{"lambda": {"__tag__": "code", "ruby": "proc { 1 }"}}"#
    let fault = #expect(throws: JSONFault.self) {
      try JSONReader.read(SourceFile(path: "d.json", text: data))
    }
    #expect(fault?.diagnostic.message == .templateLambda())
  }
}
