import Basis
import Foundation
import Testing

@testable import Syndicating

@Suite struct MailTests {
  private func encoded(_ text: String) -> String {
    String(decoding: QuotedPrintable.encoded(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("a=b", "a=3Db"), ("é", "=C3=A9"), ("a \nb\t", "a=20\r\nb=09"), ("a\r\nb\rc", "a\r\nb\r\nc"),
    ("", ""), ("\u{7F}", "=7F"),
  ])
  func writesWhatMailCarries(text: String, expected: String) {
    #expect(encoded(text) == expected)
  }

  @Test(arguments: 0...12)
  func breaksLinesOnlyBetweenSigns(shift: Int) {
    let text =
      String(repeating: "x", count: 64 + shift) + "é👩‍⚕️= " + "\n" + String(repeating: "é", count: 90)
    let lines = encoded(text).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    #expect(decoded(encoded(text)) == text)
  }

  @Test func fillsALineToTheEnd() {
    let line = String(repeating: "x", count: 76)
    #expect(encoded(line + "\n") == line + "\r\n")
    #expect(encoded(line + "x") == String(repeating: "x", count: 75) + "=\r\nxx")
  }

  /// As the standard has it: soft breaks go, `=XX` is a byte.
  private func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.replacingOccurrences(of: "=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x3D, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else if byte != 0x0D {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func leavesAPlainSubjectAsItIs() {
    #expect(HeaderText.field("Subject", "Nieuws, mei") == "Subject: Nieuws, mei")
    #expect(HeaderText.phrase("Zorg \"thuis\", B\\V", after: 6) == #""Zorg \"thuis\", B\\V""#)
  }

  @Test(arguments: [
    "Één \"brief\" =?utf-8?Q?x?=", "=?utf-8?Q?x?=", String(repeating: "👩‍⚕️ë", count: 40),
  ])
  func encodesWhatIsNotPlain(subject: String) {
    let lines = HeaderText.field("Subject", subject).components(separatedBy: "\r\n ")
    var text = ""
    for (number, line) in lines.enumerated() {
      #expect(line.utf8.count <= 76)
      let word = number == 0 ? String(line.dropFirst("Subject: ".count)) : line
      #expect(word.utf8.count <= 75 && word.hasPrefix("=?utf-8?Q?") && word.hasSuffix("?="))
      let piece = decoded(word.dropFirst(10).dropLast(2).replacingOccurrences(of: "_", with: " "))
      #expect(!piece.contains("\u{FFFD}"))
      text += piece
    }
    #expect(text == subject)
  }

  @Test func isTheSameMessageEveryTime() throws {
    let message = MailMessage(
      from: "De redactie", mailbox: "redactie@test.example", subject: "Brief",
      date: try #require(CalendarDate(iso: "2026-11-20")), id: "brief@test.example",
      language: "nl", text: Array("Tekst\n".utf8), html: Array("<p>é</p>\n".utf8))
    let text = String(decoding: message.bytes, as: UTF8.self)
    #expect(
      text.hasPrefix("From: \"De redactie\" <redactie@test.example>\r\nSubject: Brief\r\n"))
    #expect(text.contains("\r\nDate: Fri, 20 Nov 2026 12:00:00 +0000\r\n"))
    #expect(text.contains("\r\n<p>=C3=A9</p>\r\n"))
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
  }
}
