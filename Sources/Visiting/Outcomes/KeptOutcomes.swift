internal import Basis

/// Outcomes of earlier runs, so that a website is not asked every day. Good ones and those that moved
/// hold for a week, what a program cannot tell for a day; what is wrong is asked again each time.
///
/// The file has a line for each address and ends in how many there are, so that one that was cut off
/// is noticed:
///
///     leernetwerk-extern 1
///     2026-11-21 goed https://voorbeeld.example/
///     2026-11-21 verhuisd http://oud.example/ https://nieuw.example/
///     2026-11-21 onbekend:403 https://dicht.example/
///     einde 3
struct KeptOutcomes: Sendable, Hashable {
  struct Entry: Sendable, Hashable {
    let day: CalendarDate
    let outcome: Outcome
  }

  private static let head = "leernetwerk-extern 1"
  private(set) var entries: [WebAddress: Entry] = [:]

  init() {}

  /// What is known without asking on this day. A day that lies before the outcome, by a clock that was
  /// set back, knows nothing.
  func outcome(of address: WebAddress, on day: CalendarDate) -> Outcome? {
    entries[address].flatMap { $0.holds(on: day) ? $0.outcome : nil }
  }

  mutating func keep(_ outcome: Outcome, of address: WebAddress, on day: CalendarDate) {
    let entry = Entry(day: day, outcome: outcome)
    entries[address] = entry.days == 0 ? nil : entry
  }

  // MARK: As a file

  /// - Returns: `nil` when the bytes are not a whole file of this version.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, lines[0] == KeptOutcomes.head, lines[lines.count - 1].isEmpty,
      lines[lines.count - 2] == "einde \(lines.count - 3)"
    else { return nil }
    for line in lines[1..<lines.count - 2] {
      let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard words.count >= 3, let day = CalendarDate(iso: words[0]),
        let address = WebAddress(words[2]), address.text == words[2], entries[address] == nil,
        let outcome = Outcome(word: words[1], rest: words.dropFirst(3))
      else { return nil }
      entries[address] = Entry(day: day, outcome: outcome)
    }
  }

  /// Without what no longer holds on the day.
  func bytes(on day: CalendarDate) -> [UInt8] {
    let lines = entries.filter { $0.value.holds(on: day) }
      .sorted { $0.key.text.precedes($1.key.text) }
      .compactMap { address, entry in
        entry.outcome.words.map { word, rest in
          ([entry.day.iso, word, address.text] + rest).joined(separator: " ")
        }
      }
    let all = [KeptOutcomes.head] + lines + ["einde \(lines.count)", ""]
    return Array(all.joined(separator: "\n").utf8)
  }
}

extension KeptOutcomes.Entry {
  /// How many days it holds.
  fileprivate var days: Int {
    switch outcome {
    case .good, .moved: 7
    case .unclear: 1
    case .gone, .noHost, .malformed, .certificate, .failing: 0
    }
  }

  fileprivate func holds(on day: CalendarDate) -> Bool {
    (0..<days).contains(day.daysSince1970 - self.day.daysSince1970)
  }
}

extension Outcome {
  /// How the file names it, and what it says besides; `nil` for what is not kept.
  fileprivate var words: (String, rest: [String])? {
    switch self {
    case .good: ("goed", [])
    case .moved(let target): ("verhuisd", [target.text])
    case .unclear(.status(let status)): ("onbekend:\(status)", [])
    case .unclear(.endless): ("onbekend:kring", [])
    case .unclear(.strayRedirect): ("onbekend:doorverwijzing", [])
    case .unclear(.incompleteCertificate): ("onbekend:certificaat", [])
    case .unclear(.tooMuch): ("onbekend:teveel", [])
    case .gone, .noHost, .malformed, .certificate, .failing: nil
    }
  }

  fileprivate init?(word: String, rest: ArraySlice<String>) {
    let target = rest.first.flatMap { WebAddress($0) }
    let parts = word.split(separator: ":", maxSplits: 1)
    let reason = parts.count == 2 ? String(parts[1]) : nil
    switch (parts.first, reason, rest.count) {
    case ("goed", nil, 0): self = .good
    case ("verhuisd", nil, 1):
      guard let target else { return nil }
      self = .moved(to: target)
    case ("onbekend", "kring", 0): self = .unclear(.endless)
    case ("onbekend", "doorverwijzing", 0): self = .unclear(.strayRedirect)
    case ("onbekend", "certificaat", 0): self = .unclear(.incompleteCertificate)
    case ("onbekend", "teveel", 0): self = .unclear(.tooMuch)
    case ("onbekend", let reason?, 0):
      guard let status = Int(reason), (300..<1000).contains(status) else { return nil }
      self = .unclear(.status(status))
    default: return nil
    }
  }
}
