import Testing

@testable import Rendering

@Suite struct StyleInlinerTests {
  private func inlined(_ page: String) -> String {
    String(decoding: StyleInliner.inlined(Array(page.utf8)), as: UTF8.self)
  }

  @Test func movesSimpleRulesAndLeavesTheRest() {
    #expect(
      inlined(
        """
        <style>/* p { x: y } */ p.a, .b { color: red; margin: 0 } p { color: blue; font: Segoe UI }
        @media (x) { p { color: white !important } } a:hover { color: red }</style>
        <p>1</p><p class="a c">2</p><i class="b">3</i><b>4</b>
        """)
          == """
          <style>
          @media (x) { p { color: white !important } } a:hover { color: red }</style>
          <p style="color:blue;font:Segoe UI">1</p><p class="a c" style="font:Segoe UI;color:red;margin:0">2</p>\
          <i class="b" style="color:red;margin:0">3</i><b>4</b>
          """)
  }

  @Test func leavesCommentsAndTextAlone() {
    #expect(
      inlined("<style>p{a:b}</style><!--[if mso]><p><![endif]-->p &lt;p&gt; <br/><p/>")
        == "<style></style><!--[if mso]><p><![endif]-->p &lt;p&gt; <br/><p style=\"a:b\"/>")
    #expect(inlined("<p>geen stijl</p>") == "<p>geen stijl</p>")
    #expect(inlined("<style>p{a:'b'}</style><p>") == "<style></style><p style=\"a:&#39;b&#39;\">")
  }
}
