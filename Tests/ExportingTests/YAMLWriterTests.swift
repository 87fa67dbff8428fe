import Basis
import Reading
import Testing

@testable import Exporting

@Suite struct YAMLWriterTests {
  private func read(_ yaml: String) -> [Field] {
    let (value, problems) = YAMLFields.read(
      SourceFile(path: "x.yml", text: yaml), part: 0..<yaml.utf8.count)
    #expect(problems.map(\.message.text) == [])
    if case .map(let fields)? = value?.content { return fields }
    return []
  }

  @Test(arguments: [
    "=1+1", "a: b", "a # b", "'t Huis", "\"aan\"", "\\ schuin \\n", "- streep", "[x]", "{a}", "ja",
    "2024", "#hekje", "& x", "* x", "😀 é", "@x", "%x", "C:\\", "a\\",
  ])
  func givesEveryTextBack(text: String) {
    var out = YAMLWriter()
    out.text("titel", text)
    out.texts("lijst", [text, "b"])
    out.words("woorden", ["a-b", text])
    out.groups("groepen", [text]) { out, text in
      out.text("een", text)
      out.groups("diep", [text]) { out, text in out.text("twee", text) }
    }
    out.group("groep", text) { out, text in out.text("drie", text) }
    let fields = read(String(decoding: out.bytes, as: UTF8.self))
    #expect(fields.map(\.key) == ["titel", "lijst", "woorden", "groepen", "groep"])
    func texts(_ value: FieldValue) -> [String] {
      switch value.content {
      case .empty: []
      case .text(let text): [text]
      case .list(let items): items.flatMap { texts($0) }
      case .map(let fields): fields.flatMap { texts($0.value) }
      }
    }
    #expect(
      fields.flatMap { texts($0.value) } == [text, text, "b", "a-b", text, text, text, text])
  }

  @Test func quotesWhatOtherParsersTakeForSomethingElse() {
    var out = YAMLWriter()
    out.words("doelgroep", ["no", "0-4", "ouderen", "Off", "65plus"])
    #expect(
      String(decoding: out.bytes, as: UTF8.self)
        == "doelgroep: [\"no\", \"0-4\", ouderen, \"Off\", \"65plus\"]\n")
  }

  @Test func leavesOutWhatIsEmpty() {
    var out = YAMLWriter()
    out.text("a", nil)
    out.words("b", [])
    out.texts("c", [])
    out.groups("d", [Int]()) { _, _ in }
    out.group("e", Int?.none) { _, _ in }
    #expect(out.bytes == [])
  }
}
