import Testing

@testable import Rendering

/// What a writer can put into a text never becomes markup of its own.
@Suite struct EscapeTests {
  private static let marks = ["", "\u{301}", "\u{200D}", "\u{FE0F}"]

  @Test(arguments: ["\"", "'", "<", ">", "&"], EscapeTests.marks)
  func escapesInEveryPlace(sign: String, mark: String) {
    let evil = "z" + sign + mark + "q"
    let written = "z\\" + sign + mark + "q"
    let inAddress = sign == "<" ? "z%3C" + mark + "q" : sign == ">" ? "z%3E" + mark + "q" : evil
    let terms =
      "- term: 'uit z" + (sign == "'" ? "''" : sign) + mark + "q'\n  afkorting: AFK"
    let bodies = [
      "AFK", written, "`" + evil + "`", "```\n" + evil + "\n```", "```a" + evil + "\nx\n```",
      "| " + written + " |\n|---|\n| " + written + " |", "[" + written + "](https://a.example/)",
      "[x](https://a.example/ (" + written + "))", "[x](<https://a.example/" + inAddress + ">)",
      "![" + written + "](../bestanden/k.png (" + written + "))", "- [ ] " + written,
      "x[^1]\n\n[^1]: " + written, "## " + written,
    ]
    let harmless = [
      "AFK", "zq", "`zq`", "```\nzq\n```", "```azq\nx\n```", "| zq |\n|---|\n| zq |",
      "[zq](https://a.example/)", "[x](https://a.example/ (zq))", "[x](<https://a.example/zq>)",
      "![zq](../bestanden/k.png (zq))", "- [ ] zq", "x[^1]\n\n[^1]: zq", "## zq",
    ]
    for (body, plain) in zip(bodies, harmless) {
      let html = bodyHTML(body, terms: terms, files: ["bestanden/k.png"])
      let expected = bodyHTML(plain, terms: terms, files: ["bestanden/k.png"])
      #expect(tags(html) == tags(expected), "\(body) gave \(html)")
      #expect(quotesAreBalanced(html), "\(html)")
    }
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\u{301}script:alert(1))",
    "[x](&#106;avascript:alert(1))", "[x](javascript&colon;alert(1))", "[x](data:text/html,x)",
    "[x](vbscript:x)", "[x](file:///etc/passwd)", "[x](//evil.example)", "[x](\\\\evil.example)",
    "[x](https://a@evil.example)", "![x](javascript:alert(1))", "![x](data:image/svg+xml,x)",
    "<javascript:alert(1)>", "<a href=x>", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>", "[x]: javascript:alert(1)\n\n[x]", "```\" onclick=alert(1)\nx\n```",
    "[^\"><img src=x onerror=alert(1)>]: a", "http://a.example/\"onclick=alert(1)",
    "www.a.example\"onmouseover=alert(1)",
    "[a](https://a.example \"\\\" onclick=alert(1) x=\\\"\")",
    "![\" onerror=alert(1) x=\"](../bestanden/k.png)", "{{x}} {{{x}}} {{> x}}",
    "<!-- --><img src=x onerror=alert(1)><!-- -->", "&lt;script&gt;", "<<script>",
  ])
  func letsNoScriptThrough(vector: String) {
    let html = bodyHTML(vector, files: ["bestanden/k.png"])
    for tag in tags(html) {
      #expect(
        ["p", "a", "img", "pre", "code", "em", "strong"].contains(
          tag.hasPrefix("/") ? String(tag.dropFirst()) : tag),
        "\(html)")
    }
    for address in html.attributes("href") + html.attributes("src") {
      #expect(
        address.hasPrefix("https://a.example")
          || address.hasPrefix("http") && !address.contains("evil")
          || address.hasPrefix("../") || address.hasPrefix("#"), "\(address)")
    }
    #expect(
      attributeNames(html).isSubset(of: [
        "href", "src", "alt", "title", "rel", "loading", "class", "tabindex", "width", "height",
      ]))
  }

  /// The names of the tags as a browser would see them.
  private func tags(_ html: String) -> [String] {
    html.split(separator: "<").dropFirst(html.utf8.first == 0x3C ? 0 : 1).map { part in
      String(decoding: part.utf8.prefix { $0 != 0x20 && $0 != 0x3E }, as: UTF8.self)
    }
  }

  private func quotesAreBalanced(_ html: String) -> Bool {
    Array(html.utf8).split(separator: 0x3C).allSatisfy { part in
      part.prefix { $0 != 0x3E }.count { $0 == 0x22 } % 2 == 0
    }
  }

  private func attributeNames(_ html: String) -> Set<String> {
    var names: Set<String> = []
    var isQuoted = false
    var isInTag = false
    var word: [UInt8] = []
    for byte in html.utf8 {
      if isQuoted {
        if byte == 0x22 { isQuoted = false }
        continue
      }
      switch byte {
      case 0x3C: isInTag = true
      case 0x3E: isInTag = false
      case 0x22:
        isQuoted = isInTag
      case 0x3D where isInTag: names.insert(String(decoding: word, as: UTF8.self))
      default: break
      }
      if byte == 0x20 { word = [] } else { word.append(byte) }
    }
    return names
  }
}
