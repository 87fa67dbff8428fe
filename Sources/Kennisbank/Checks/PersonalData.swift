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

  /// The problems in the text of a body.
  static func problems(in body: Markdown, file: SourceFile) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for node in body.nodes where node.kind == .text || node.kind == .link {
      for found in matches(in: Array(body.bytes(node.text))) {
        let place = Int(node.place)
        problems.append(
          Diagnostic(.personalData(found), in: file, at: SourceSpan(place, place + 1)))
      }
    }
    var seen: Set<String> = []
    return problems.filter { seen.insert($0.message.text).inserted }
  }

  /// Personal mailboxes and mobile numbers (06 and eight digits) in a text.
  private static func matches(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    for index in bytes.indices where bytes[index] == 0x40 {
      let mailbox = bytes[..<index].reversed().prefix { isMailbox($0) }.reversed()
      let host = bytes[(index + 1)...].prefix { isMailbox($0) }
      let name = String(decoding: Array(mailbox), as: UTF8.self)
      if host.contains(0x2E), looksPersonal(mailbox: name) {
        found.append(name + "@" + String(decoding: host, as: UTF8.self))
      }
    }
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0x30, bytes[index + 1] == 0x36,
        index == 0 || !(0x30...0x39).contains(bytes[index - 1])
      else {
        index += 1
        continue
      }
      let run = bytes[index...].prefix {
        (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x20
      }
      let digits = run.count { (0x30...0x39).contains($0) }
      if digits == 10 { found.append(String(decoding: run, as: UTF8.self).trimmed) }
      index += max(1, run.count)
    }
    return found
  }

  private static func isMailbox(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2E
      || byte == 0x2D || byte == 0x5F
  }
}
