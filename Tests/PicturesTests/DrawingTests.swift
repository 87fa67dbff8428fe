import Basis
import Foundation
import Testing

@testable import Pictures

/// What may stand in an SVG, and where the message points when something may not.
@Suite struct DrawingTests {
  private static let start = """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"
    """

  private static func drawing(_ inside: String) -> String { "\(start)>\n\(inside)\n</svg>" }

  /// - Returns: the fault, with the words that it points at.
  private func fault(_ text: String) -> (fault: DrawingFault, at: String, line: Int)? {
    let file = SourceFile(path: "a.svg", text: text)
    guard case .failure(.drawing(let fault, let span)) = Picture.read(file) else { return nil }
    return (fault, file.text(span), file.line(of: span))
  }

  @Test(arguments: [
    (#"<script>alert(1)</script>"#, DrawingFault.element("script"), "script"),
    (#"<script href="x.js"/>"#, .element("script"), "script"),
    (#"<handler type="text/javascript">x</handler>"#, .element("handler"), "handler"),
    (
      #"<g><foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject></g>"#,
      .element("foreignObject"), "foreignObject"
    ),
    (
      #"<h:script xmlns:h="http://www.w3.org/1999/xhtml">x</h:script>"#, .element("script"),
      "script"
    ),
    (
      #"<metadata><img xmlns="http://www.w3.org/1999/xhtml" src="x"/></metadata>"#,
      .element("img"), "img"
    ),
    (#"<x:script xmlns:x="http://www.w3.org/2000/svg">x</x:script>"#, .element("script"), "script"),
    (#"<iframe src="x"/>"#, .element("iframe"), "iframe"),
    (#"<circle r="1" onclick="alert(1)"/>"#, .handler("onclick"), "onclick"),
    (#"<circle r="1" ONLOAD="alert(1)"/>"#, .handler("ONLOAD"), "ONLOAD"),
    (#"<g zomaar="1"/>"#, .attribute("zomaar"), "zomaar"),
    (#"<g xml:base="https://voorbeeld.example/"/>"#, .attribute("xml:base"), "xml:base"),
    (#"<a href="javascript:alert(1)"/>"#, .programAddress, "href"),
    (#"<a xlink:href=" java&#9;script:alert(1)"/>"#, .programAddress, "href"),
    (
      #"<image href="https://voorbeeld.example/a.png"/>"#,
      .outside("https://voorbeeld.example/a.png"), "https://voorbeeld.example/a.png"
    ),
    (#"<image xlink:href="foto.png"/>"#, .outside("foto.png"), "foto.png"),
    (
      #"<use href="//voorbeeld.example/a.svg#b"/>"#,
      .outside("//voorbeeld.example/a.svg#b"), "//voorbeeld.example/a.svg#b"
    ),
    (
      #"<image href="data:image/svg+xml,x"/>"#, .outside("data:image/svg+xml,x"),
      "data:image/svg+xml,x"
    ),
    (#"<a href="data:text/html,x"/>"#, .outside("data:text/html,x"), "data:text/html,x"),
    (
      #"<rect fill="url(https://voorbeeld.example/a#b)"/>"#,
      .outside("https://voorbeeld.example/a#b"), "https://voorbeeld.example/a#b"
    ),
    (#"<rect style="fill: URL( 'b.svg#c' )"/>"#, .outside("b.svg#c"), "b.svg#c"),
    (#"<rect style="fill:u\72l(//a)"/>"#, .styleEscape, "\\"),
    (#"<rect fill="u\72l(//a)"/>"#, .styleEscape, "\\"),
    (#"<set attributeName="fill" to="url(//a)"/>"#, .outside("//a"), "//a"),
    ("<style>\n.a{}\n@import 'a.css';</style>", .styleImport, "@import"),
    ("<style><![CDATA[\n@IMPORT url(#a)]]></style>", .styleImport, "<"),
    (
      "<style>a{b:\"url(#\"}c{d:url(//a.example/f)}</style>", .outside("//a.example/f"),
      "//a.example/f"
    ),
    (
      "<style>a{b:url(#c url(//a.example/f))}</style>", .outside("//a.example/f"), "//a.example/f"
    ),
    ("<style>a{b:url(\"'#\")}</style>", .outside("'#"), "'#"),
    ("<style>.a{background:image-set('a.png' 1x)}</style>", .outside("image-set(…)"), "image-set"),
    (
      "<style>@font-face{src:url(https://a.example/f.woff)}</style>",
      .outside("https://a.example/f.woff"), "https://a.example/f.woff"
    ),
    (##"<set attributeName="xlink:href" to="#a"/>"##, .animatedAddress, "attributeName"),
    (
      #"<animate attributeName="href" values="javascript:alert(1)"/>"#, .animatedAddress,
      "attributeName"
    ),
    (#"<set attributeName="onclick" to="alert(1)"/>"#, .animatedAddress, "attributeName"),
  ])
  func refuses(_ inside: String, _ fault: DrawingFault, _ at: String) throws {
    let found = try #require(self.fault(Self.drawing(inside)))
    #expect(found.fault == fault)
    #expect(found.at.isEmpty ? at == "<" : found.at == at)
    #expect(found.line >= 2)
  }

  @Test(arguments: [
    (
      "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n\(drawing("<text>&a;</text>"))",
      DrawingFault.declarations
    ),
    ("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>\(drawing(""))", .declarations),
    ("<!DOCTYPE svg SYSTEM \"a.dtd\" [ %x; ]>\(drawing(""))", .declarations),
    ("<?xml-stylesheet href=\"a.css\"?>\(drawing(""))", .styleSheet),
    ("\(start) onload=\"alert(1)\"/>", .handler("onload")),
    ("<svg/>", .notDrawing),
    ("<g xmlns=\"http://www.w3.org/2000/svg\"><svg/></g>", .notDrawing),
    ("<?xml version=\"1.0\" encoding=\"utf-7\"?>\(drawing(""))", .encoding),
    ("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\(drawing("é"))", .encoding),
    ("\(drawing("\0"))", .encoding),
    ("\(start)><g></svg>", .notXML), ("\(drawing("&geen;"))", .notXML),
    ("\(drawing("<g a:b=\"c\"/>"))", .notXML), ("\(drawing("<g id=\"a\" id=\"b\"/>"))", .notXML),
    ("\(start)", .notXML),
  ])
  func refusesAsAWhole(_ text: String, _ fault: DrawingFault) {
    #expect(self.fault(text)?.fault == fault)
  }

  @Test(arguments: [
    "<style>.a{fill:url(#b);font-family:'Een (twee)'}</style><rect fill=\"url('#b')\"/>",
    "<style>@font-face{font-family:a;src:url(\"data:font/woff2;base64,AAAA\")}</style>",
    "<image href=\" data:image/PNG;base64,AAAA\"/><image href=\"\"/>",
    "<a href=\"#b\"><title>\\ javascript: @import onclick=</title></a>",
    "<g data-name=\"a\\b url(c)\" aria-label=\"https://a.example\" class=\"onclick\"/>",
    "<i:pgf xmlns:i=\"http://ns.adobe.com/AdobeIllustrator/10.0/\" onclick=\"a\"><i:script/></i:pgf>",
    "<animate attributeName=\"opacity\" values=\"0;1\" dur=\"1s\"/><g fill=\"#fff\" d=\"\"/>",
    "<!-- <script> --><text>&lt;script&gt; &#233;</text>", "<?xpacket begin=\"\"?>",
  ])
  func allows(_ inside: String) { #expect(fault(Self.drawing(inside)) == nil) }

  @Test func knowsWholeWords() {
    for word in DrawingVocabulary.elements.union(DrawingVocabulary.attributes) {
      #expect(!word.hasPrefix("-") && !word.hasSuffix("-"), "\(word)")
    }
    #expect(
      DrawingVocabulary.attributes.isSuperset(of: ["fill-rule", "stroke-opacity", "x", "y2"]))
  }

  /// A drawing is published as it stands, so a place inside cannot be taken out.
  @Test func looksIntoThePhotographsThatADrawingHolds() throws {
    func holding(_ name: String) throws -> String {
      let text = Data(try Sample.bytes(name)).base64EncodedString(options: .lineLength76Characters)
      return Self.drawing("<image xlink:href=\" data:image/jpeg;base64,\n\(text)\"/>")
    }
    #expect(try fault(holding("gedraaid.jpg"))?.fault == .location)
    #expect(try fault(holding("gedraaid.jpg"))?.at == "data:image")
    #expect(try fault(holding("locatie.webp"))?.fault == .location)
    #expect(try fault(holding("foto.jpg")) == nil)
    #expect(HeldPicture.decoded("TGVlcg==".utf8) == Array("Leer".utf8))
  }

  @Test func allowsABareDocumentType() {
    let type = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://a.example/svg11.dtd\">"
    #expect(
      fault("<?xml version='1.0' encoding='ISO-8859-1'?>\n\(type)\n\(Self.drawing(""))") == nil)
  }

  @Test func refusesWhatABrowserWouldRepeatForEver() {
    func layers(_ count: Int) -> String {
      (1..<count).reduce("<g id=\"l0\"><rect/></g>") { text, layer in
        let uses = String(repeating: "<use xlink:href=\"#l\(layer - 1)\"/>", count: 10)
        return text + "<g id=\"l\(layer)\">\(uses)</g>"
      }
    }
    #expect(fault(Self.drawing(layers(4))) == nil)
    #expect(fault(Self.drawing(layers(10)))?.fault == .tooManyRepeats)
    let circle = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"
    #expect(fault(Self.drawing(circle)) == nil)
    let patterns = (1..<10).map { layer in
      let rect = "<rect fill=\"url(#p\(layer - 1))\"/>"
      return "<pattern id=\"p\(layer)\">\(String(repeating: rect, count: 10))</pattern>"
    }
    #expect(fault(Self.drawing(patterns.joined()))?.fault == .tooManyRepeats)
  }

  @Test func refusesWhatIsMadeToKeepAProgramBusy() {
    let attributes = (0..<600).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(fault(Self.drawing("<g \(attributes)/>"))?.fault == .tooComplex)
    let namespaces = String(repeating: "<g xmlns:a=\"b\"/>", count: 600)
    #expect(fault(Self.drawing(namespaces))?.fault == .tooComplex)
    let deep = String(repeating: "<g>", count: 5000) + String(repeating: "</g>", count: 5000)
    #expect(fault(Self.drawing(deep))?.fault == .notXML)
    let heavy = String(repeating: " ", count: 4 * 1024 * 1024)
    #expect(fault(Self.drawing(heavy))?.fault == .tooHeavy)
  }

  @Test(arguments: [
    ("width=\"40\" height=\"30px\"", 40, 30), ("width=\"2in\" height=\"72pt\"", 192, 96),
    ("width=\"100%\" height=\"100%\" viewBox=\"0 0 600 200\"", 600, 200),
    ("width=\"600\" viewBox=\"0,0,30,10\"", 600, 200),
    ("height=\"20\" viewBox=\"0 0 30 10\"", 60, 20),
    ("viewBox=\"0 0 24 12\"", 300, 150), ("width=\"1e2\" height=\"5e1px\"", 100, 50),
  ])
  func readsTheSize(_ root: String, _ width: Int, _ height: Int) throws {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" \(root)/>"
    let picture = try read(Array(text.utf8), as: "a.svg").get()
    #expect(picture.size == PictureSize(width: width, height: height))
  }

  @Test(arguments: [
    "", "width=\"40\"", "viewBox=\"0 0 0 0\"", "viewBox=\"0 0 a b\"", "width=\"-1\" height=\"2\"",
    "width=\"1e99\" height=\"1e99\"", "width=\"nan\" height=\"inf\"",
    "viewBox=\"0 0 1e300 1e-300\"",
    "width=\"e\" height=\"em\"", "width=\"0.1\" height=\"5\"",
  ])
  func takesNoSizeThatMakesNoSense(_ root: String) throws {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" \(root)/>"
    #expect(try read(Array(text.utf8), as: "a.svg").get().size == nil)
  }
}
