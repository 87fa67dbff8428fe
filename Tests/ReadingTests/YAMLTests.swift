import Basis
import Reading
import Testing

@Suite struct YAMLTests {
  private func text(_ yaml: String) throws -> String? {
    let found = values(yaml)
    #expect(found.codes.isEmpty, "\(yaml)")
    guard case .map(let fields)? = found.value?.content, let first = fields.first,
      case .text(let text) = first.value.content
    else { return nil }
    return text
  }

  @Test(arguments: [
    ("a: NO", "NO"), ("a: 012", "012"), ("a: 1.10", "1.10"), ("a: ~", "~"), ("a: null", "null"),
    ("a: 1:1:1:1:1:1:1:1:1:1:1", "1:1:1:1:1:1:1:1:1:1:1"), ("a: 0x1F", "0x1F"), ("a: .inf", ".inf"),
    ("a: 2024-02-30", "2024-02-30"), ("a: yes # opmerking", "yes"), ("a: een#twee", "een#twee"),
    ("a: \"een: twee\"", "een: twee"), ("a: 'het ''woord'''", "het 'woord'"),
    ("a: \"Een \\\"twee\\\" \\u00e9\"", "Een \"twee\" é"),
    ("a: foto's en video's", "foto's en video's"),
    ("a: \"'t Gasthuis\"", "'t Gasthuis"), ("a: een [twee] drie", "een [twee] drie"),
    ("a: een & twee * drie ! vier", "een & twee * drie ! vier"), ("a: -1", "-1"), ("a: 50%", "50%"),
    ("a: https://voorbeeld.example/a:b", "https://voorbeeld.example/a:b"),
    ("a: >-\n  een\n  twee", "een twee"), ("a: |\n  een: twee\n  - drie", "een: twee\n- drie"),
    ("a: |2-\n    een", "  een"), ("a: >+ # opmerking\n  een\n", "een\n"),
    ("a: een\n  twee", "een twee"), ("a: \"een\n  twee\"", "een twee"), ("a: 'een' # twee", "een"),
  ])
  func readsEveryValueAsText(_ yaml: String, _ expected: String) throws {
    #expect(try text(yaml) == expected)
  }

  @Test(arguments: [
    ("a: &b c", "yaml-teken"), ("a: [*b]", "yaml-teken"), ("a: !!binary x", "yaml-teken"),
    ("<<: x", "yaml-teken"), ("a: {b: *c}", "yaml-teken"), ("- &a x", "yaml-teken"),
    ("? a", "yaml-teken"), ("a: [[[[[[[[[x]]]]]]]]]", "yaml-te-diep"),
    ("a: [x] y", "yaml-teken"), ("a: [x]]", "yaml-haak"), ("a: > x", "yaml-teken"),
    ("a: 's Graven'hage", "yaml-aanhalingsteken"), ("a: \"x\" y", "yaml-aanhalingsteken"),
    ("a: \"x", "yaml-aanhalingsteken"), ("a: 'x\nb: y", "yaml-aanhalingsteken"),
    ("a: \"\\p\"", "yaml-aanhalingsteken"), ("a: b\n c: d", "yaml-inspringing"),
    ("  a: b\nc: d", "yaml-inspringing"), ("a: b: c", "yaml-dubbele-punt"), ("a:b", "yaml-spatie"),
    ("a\nb: c", "yaml-fout"), ("a: b\n...\nc: d", "yaml-fout"), ("a: b\n---\nc: d", "yaml-fout"),
    ("\ta: b", "yaml-tab"), ("a: 1\na: 2", "sleutel-dubbel"), ("a: {b: 1, b: 2}", "sleutel-dubbel"),
  ])
  func refusesWithOneMessage(_ yaml: String, _ code: String) {
    let found = values(yaml)
    #expect(found.codes == [code])
    #expect(found.value == nil)
  }

  @Test func acceptsTheSameKeyInTwoGroups() {
    #expect(values("- a: 1\n  b: 2\n- a: 1\n  b: 2\n").codes.isEmpty)
    #expect(values("a:\n  c: 1\nb:\n  c: 2\n").codes.isEmpty)
    #expect(values("a:\n- c: 1\n- c: 2\nb: 3\n").codes.isEmpty)
  }
}
