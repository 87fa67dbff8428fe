import Basis
import Templates
import Testing

@Suite struct RobustnessTests {
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#thema}}", "{{/thema}}", "{{^isNieuw}}", "{{/isNieuw}}", "{{$a}}",
    "{{/a}}", "{{<deel}}", "{{/deel}}", "{{>deel}}", "{{titel}}", "{{.}}", "{{! x }}", "{{=", "\n",
    "\r\n", "  ", "\t", "<p", " class=\"", "\"", "'", ">", "<script>", "</script>", "<!--", "-->",
    "=", "/", "<", " href=", "é", "\u{301}", "&",
  ]

  /// Templates put together by chance (always the same chance) must be read, checked and, where they
  /// are sound, rendered without a crash.
  @Test func readsWhateverAFileHolds() throws {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func template() -> String {
      (0..<next(14)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
    }
    var rendered = 0
    for _ in 0..<1_500 {
      let library = Site.library(["page": template(), "deel": template()])
      for diagnostic in library.check(page: "page", view: PageView.self) + library.diagnostics {
        #expect(diagnostic.span.end <= diagnostic.file.bytes.count + 1)
      }
      guard library.diagnostics.isEmpty else { continue }
      var out: [UInt8] = []
      do {
        try library.page("page", view: PageView.self).render(
          PageView(thema: ThemeView(naam: "x")), into: &out)
        rendered += 1
      } catch is Refusal {}
    }
    #expect(rendered > 100)
  }
}
