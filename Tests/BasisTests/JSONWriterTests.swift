import Basis
import Foundation
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    "gewoon", "aan \"haal\" \\ schuin", "regel\neinde\r\t\u{0}\u{1F}\u{7F}", "</script> & <b>",
    "\u{2028}\u{2029}", "’ – € 😀 é e\u{301}", "\u{E2}\u{80}", "",
  ])
  func givesEveryTextBack(text: String) throws {
    for bytes in [JSON.text(text).bytes, JSON.list([.text(text)]).bytes] {
      let value = try JSONSerialization.jsonObject(
        with: Data(bytes), options: .fragmentsAllowed)
      #expect(value as? String ?? (value as? [String])?.first == text)
      #expect(!bytes.contains(0x3C) && !bytes.contains(0x0A))
      #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{2028}"))
    }
    var out = JSONWriter()
    out.text(utf8: text.utf8Span.span)
    #expect(out.bytes == JSON.text(text).bytes)
  }

  @Test(arguments: ["\"", "&", "<", ">", "\\", "\n", "\u{7F}", "’", "\u{2028}", "é"])
  func findsASignAtEveryPlace(sign: String) throws {
    // What differs from the sign by one stands behind it: there the look at eight bytes is not sure.
    let next = sign.utf8.last.map { $0 < 0x7E ? String(UnicodeScalar($0 + 1)) : "x" } ?? ""
    for place in 0..<20 {
      for text in [sign, sign + next, sign + next + sign].map({ middle in
        String(repeating: "a", count: place) + middle + String(repeating: "b", count: 12)
      }) {
        let value = try JSONSerialization.jsonObject(
          with: Data(JSON.text(text).bytes), options: .fragmentsAllowed)
        #expect(value as? String == text)
      }
    }
  }

  @Test func putsCommasWhereTheyBelong() {
    var out = JSONWriter()
    out.object { out in
      out.member("a", "x")
      out.member("b", String?.none)
      out.member("c", texts: [])
      out.member("d", number: 3)
      out.member("e") { out in out.member("f", texts: ["g", "h"]) }
      out.key("i")
      out.list { out in
        out.flag(true)
        out.object { _ in }
        out.value(.null)
      }
    }
    #expect(
      String(decoding: out.bytes, as: UTF8.self)
        == "{\"a\":\"x\",\"d\":3,\"e\":{\"f\":[\"g\",\"h\"]},\"i\":[true,{},null]}")
  }
}
