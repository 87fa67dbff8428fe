import Basis
import Testing

@testable import Exporting

@Suite struct TableTests {
  private func cell(_ text: String) -> String {
    var out: [UInt8] = []
    CSVText.append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: [
    ("gewoon", "gewoon"), ("a;b", "\"a;b\""), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""),
    ("=1+1", "'=1+1"), ("+31", "'+31"), ("-5", "'-5"), ("@x", "'@x"), ("＝1", "'＝1"),
    ("=a;b", "\"'=a;b\""), ("=\u{301}1", "'=\u{301}1"), ("a\tb", "a\\u{9}b"),
    ("\t=1", "\\u{9}=1"), ("a\r\nb", "a\\u{d}\\u{a}b"), ("", ""), ("😀", "😀"),
    ("een lange tekst; met meer", "\"een lange tekst; met meer\""),
    ("een lange tekst \"zo\"", "\"een lange tekst \"\"zo\"\"\""),
    ("een lange tekst\tzo, ja", "\"een lange tekst\\u{9}zo, ja\""),
    ("een lange tekst ‘zo’ en één", "een lange tekst ‘zo’ en één"),
    ("een lange tekst\u{202E}zo", "een lange tekst\\u{202e}zo"),
  ])
  func writesCellsThatNoSpreadsheetRuns(text: String, expected: String) {
    #expect(cell(text) == expected)
  }

  @Test(arguments: [(",", ","), (";", ";"), ("\"", "\"\"")])
  func findsASignAtEveryPlace(sign: String, written: String) {
    for place in 0..<20 {
      let (start, end) = (String(repeating: "a", count: place), String(repeating: "b", count: 12))
      #expect(cell(start + sign + end) == "\"" + start + written + end + "\"")
      #expect(cell(start + sign) == "\"" + start + written + "\"")
    }
  }

  @Test func hasAHeaderAsWideAsEachRow() throws {
    let small = try SmallSite([
      "themas/zorg.md": "---\ntitel: Zorg\nopgaven: [{ code: \"1\", titel: Thuis }]\n---\n",
      "innovaties/een.md": innovatie(
        "Een", resultaten: "- **Korter; wachten** (gemeten, n=3) — van 21 naar 8."),
      "bijeenkomsten/nu.md": "---\ntitel: Nu\nbegin: 2026-12-01\n---\n",
    ])
    for table in Tables.all {
      let text = try small.file(table.path)
      let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
      #expect(lines.last == "" && lines.count == table.rowCount(small.index) + 2, "\(table.name)")
      #expect(lines[0].split(separator: ";").count == table.columns.count)
      #expect(table.rowCount(small.index) > 0, "\(table.name)")
      #expect(Set(table.columns.map(\.name)).isSuperset(of: table.key), "\(table.name)")
    }
  }

  @Test func showsADoelWithoutInnovatie() throws {
    let small = try SmallSite([
      "themas/zorg.md": "---\ntitel: Zorg\nopgaven: [{ code: \"1\", titel: Thuis }]\n---\n"
    ])
    let lines = try small.file("data/doelen.csv").split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines[1] == "themas/zorg/#opgave-1;themas/zorg/;Zorg;opgave;;1;Thuis;;;")
  }
}
