import Reading
import Testing

@Suite struct LinkAddressTests {
  private func parse(_ text: String) -> LinkAddress? {
    try? LinkAddress.parse(ArraySlice(text.utf8)).get()
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
    "java\tscript:alert(1)", "java\nscript:alert(1)", "java\rscript:alert(1)",
    "java\u{0}script:alert(1)", "\u{1}javascript:alert(1)", "javascript\u{301}:alert(1)",
    "javascript:\u{301}alert(1)", "java\u{200B}script:alert(1)", "java\u{AD}script:alert(1)",
    "javascript :alert(1)", "javascript%3Aalert(1):x",
    "\u{FEFF}javascript:alert(1)", "jаvascript:alert(1)", "javascript://voorbeeld.example/%0Aalert",
    "vbscript:x", "livescript:x", "mocha:x", "data:text/html,x", "data:image/png;base64,x",
    "data:image/pngx,<script>", "DATA:x", "file:///etc/passwd", "blob:x", "filesystem:x",
    "view-source:x", "feed:x", "about:blank", "jar:x", "chrome:x", "ms-msdt:x", "smb://x",
    "intent:x", "tel:0231234567", "ws://x", "ftp://x", "C:/Documenten/plan.docx",
    "//voorbeeld.example", "///voorbeeld.example", "/\\voorbeeld.example", "\\\\voorbeeld.example",
    "\\voorbeeld.example", "/innovaties/", "https:voorbeeld.example", "https:/voorbeeld.example",
    "https://", "https:///pad", "https://a@voorbeeld.example", "https://a:b@voorbeeld.example",
    "https://haarlem.nl@voorbeeld.example/", "https://exаmple.nl", "https://voorbeeld%2eexample",
    "https://voorbeeld.example\\@x", "https://voorbeeld.example/a b", "a b.md", "a\\b.md",
    "a%0Ab.md", "a%00b.md", "a%5Cb.md", "a%FFb.md", "https://voorbeeld.example/\u{7F}", "",
  ])
  func refusesWhatMayLeadElsewhere(_ text: String) {
    let address = parse(text)
    #expect(address == nil, "\(String(describing: address))")
  }

  @Test(arguments: [
    (
      "https://voorbeeld.example/a?b=c#d", LinkAddress.external("https://voorbeeld.example/a?b=c#d")
    ),
    ("http://voorbeeld.example", .external("http://voorbeeld.example")),
    ("HTTPS://voorbeeld.example", .external("HTTPS://voorbeeld.example")),
    ("https://voorbeeld.example:8080/@x", .external("https://voorbeeld.example:8080/@x")),
    ("mailto:info@voorbeeld.example", .external("mailto:info@voorbeeld.example")),
    ("#bronnen", .anchor("bronnen")), ("#", .anchor("")), ("#b%20c", .anchor("b c")),
    ("cazhem.md", .relative(path: "cazhem.md", anchor: nil)),
    ("../themas/zorg.md#doel", .relative(path: "../themas/zorg.md", anchor: "doel")),
    ("mijn%20plan.md", .relative(path: "mijn plan.md", anchor: nil)),
    ("%2e%2e/geheim.md", .relative(path: "../geheim.md", anchor: nil)),
    ("./a:b.md", .relative(path: "./a:b.md", anchor: nil)),
    ("caf%C3%A9.md", .relative(path: "café.md", anchor: nil)),
    ("100%.md", .relative(path: "100%.md", anchor: nil)),
  ])
  func sortsWhatALinkLeadsTo(_ text: String, _ address: LinkAddress) {
    #expect(parse(text) == address)
  }
}
