import Basis
import Kennisbank
import Linking
import Testing

@testable import Syndicating

@Suite struct CalendarTextTests {
  private func lines(_ text: CalendarText) -> [ArraySlice<UInt8>] {
    var lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.removeLast().isEmpty)
    return lines.map { line in
      #expect(line.last == 0x0D)
      return line.dropLast()
    }
  }

  @Test(arguments: 55...80)
  func foldsNeverInsideACharacter(length: Int) throws {
    let value = String(repeating: "a", count: length) + "👩‍⚕️é" + String(repeating: "ëe", count: 60)
    var text = CalendarText()
    text.line("SUMMARY", value)
    let lines = lines(text)
    #expect(lines.count > 2)
    var whole: [UInt8] = []
    for (number, line) in lines.enumerated() {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
      if number > 0 { #expect(line.first == 0x20) }
      whole += number > 0 ? line.dropFirst() : line
    }
    #expect(String(decoding: whole, as: UTF8.self) == "SUMMARY:" + value)
  }

  @Test func foldsWhatIsFullOnlyWhenMoreComes() {
    var text = CalendarText()
    text.line("X", String(repeating: "a", count: 73))
    #expect(lines(text).map(\.count) == [75])
    text = CalendarText()
    text.line("X", String(repeating: "a", count: 74))
    #expect(lines(text).map(\.count) == [75, 2])
  }

  @Test(arguments: [
    ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("een\ntwee", "een\\ntwee"), ("\u{7}x\u{0}\r", "x"),
    ("\"aan\": 'uit'", "\"aan\": 'uit'"), ("\t", "\t"),
  ])
  func escapesWhatMeansSomething(plain: String, escaped: String) {
    var text = CalendarText()
    text.text("S", plain)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "S:\(escaped)\r\n")
  }

  @Test(arguments: [
    ("2026-12-08T14:00", "2026-12-08T16:30", "T140000", "T163000"),
    ("2026-12-08T00:05", "2026-12-10T09:00", "T000500", "T090000"),
  ])
  func tellsLocalTimes(begin: String, end: String, first: String, last: String) throws {
    let period = try period(begin, end)
    #expect(period.first == "DTSTART;TZID=Europe/Amsterdam:20261208\(first)")
    #expect(period.last?.hasPrefix("DTEND;TZID=Europe/Amsterdam:202612") == true)
    #expect(period.last?.hasSuffix(last) == true)
  }

  @Test func takesTheDayAfterAsTheEndOfWholeDays() throws {
    #expect(
      try period("2026-12-31", nil) == [
        "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
      ])
    #expect(try period("2028-02-27", "2028-02-28").last == "DTEND;VALUE=DATE:20280229")
  }

  @Test func makesUpNoEnd() throws {
    #expect(try period("2026-12-08T14:00", nil).count == 1)
    #expect(try period("2026-12-08T14:00", "2026-12-08T14:00").count == 1)
  }

  private func period(_ begin: String, _ end: String?) throws -> [String] {
    let lines = "begin: \(begin)\n" + (end.map { "einde: \($0)\n" } ?? "")
    let site = try smallSite(["bijeenkomsten/a.md": "---\ntitel: A\n\(lines)---\n"])
    let document = try #require(site.documents(of: .bijeenkomst).first)
    var text = CalendarText()
    text.period(of: try #require(site.bijeenkomst(document.id)))
    return self.lines(text).map { String(decoding: $0, as: UTF8.self) }
  }
}
