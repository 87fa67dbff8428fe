import Basis
import Reading

/// Finds what looks like a private person's e-mail address or telephone number in what is published.
enum PersonalData {
  /// `j.jansen`, `jan.jansen`, `jjansen` is not told apart from a word, so only the dotted forms and
  /// the single initial count.
  static func looksPersonal(mailbox: String) -> Bool {
    let parts = mailbox.lowercased().split { $0 == "." || $0 == "_" }
    guard parts.count >= 2, parts.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { return false }
    let functional: Set<String> = [
      "info", "contact", "redactie", "zorg", "welzijn", "team", "loket", "secretariaat", "gemeente",
      "project", "regio", "leernetwerk", "balie", "advies", "kennisbank", "administratie", "office",
    ]
    return !parts.contains { functional.contains(String($0)) }
  }

  /// The problems in the text of a body, each told once.
  static func problems(in body: Markdown, file: SourceFile) -> [Diagnostic] {
    guard body.signs.mayBePersonal else { return [] }
    var problems: [Diagnostic] = []
    var seen: Set<String> = []
    for node in body.nodes where node.kind == .text || node.kind == .link {
      let bytes = body.bytes(node.text)
      // An @ elsewhere in an address is no mailbox.
      if node.kind == .link, !bytes.starts(with: Array("mailto:".utf8)) { continue }
      guard TextSigns(bytes.span).mayBePersonal else { continue }
      for found in matches(in: Array(bytes)) where seen.insert(found).inserted {
        let place = Int(node.place)
        let span = file.span(of: found, from: place) ?? SourceSpan(place, place + 1)
        problems.append(Diagnostic(.personalData(found), in: file, at: span))
      }
    }
    return problems
  }

  /// Personal mailboxes and mobile numbers in a text.
  static func matches(in text: String) -> [String] {
    TextSigns(text.utf8Span.span).mayBePersonal ? matches(in: Array(text.utf8)) : []
  }

  static func matches(in bytes: [UInt8]) -> [String] {
    mailboxes(in: bytes) + mobileNumbers(in: bytes)
  }

  private static func mailboxes(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    for index in bytes.indices where bytes[index] == 0x40 {
      let mailbox = bytes[..<index].reversed().prefix { isMailbox($0) }.reversed()
      var host = bytes[(index + 1)...].prefix { isMailbox($0) }
      while host.last == 0x2E { host.removeLast() }
      let name = String(decoding: Array(mailbox), as: UTF8.self)
      if host.contains(0x2E), looksPersonal(mailbox: name) {
        found.append(name + "@" + String(decoding: host, as: UTF8.self))
      }
    }
    return found
  }

  /// `06`, `(06)`, `+31 6` or `0031 6` and eight digits, however they are grouped.
  private static func mobileNumbers(in bytes: [UInt8]) -> [String] {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func isNumber(_ byte: UInt8) -> Bool {
      isDigit(byte) || byte == 0x2D || byte == 0x20 || byte == 0x28 || byte == 0x29 || byte == 0x2B
    }
    var found: [String] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) || bytes[index] == 0x28 || bytes[index] == 0x2B else {
        index += 1
        continue
      }
      let run = bytes[index...].prefix(while: isNumber)
      let digits = String(decoding: run.filter(isDigit), as: UTF8.self)
      let rest = ["0031", "31", "0"].first { digits.hasPrefix($0 + "6") }
        .map { digits.utf8.count - $0.utf8.count }
      let isLetterBefore = index > 0 && (0x61...0x7A).contains(bytes[index - 1] | 0x20)
      if rest == 9, !isLetterBefore { found.append(String(decoding: run, as: UTF8.self).trimmed) }
      index = max(index + 1, run.endIndex)
    }
    return found
  }

  private static func isMailbox(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2E
      || byte == 0x2D || byte == 0x5F
  }
}
