import Basis

/// A linear scan with limits before the C parser sees a text. Debian's version of the library has
/// known inputs of a few KB that cost it seconds and gigabytes; within these limits none of more than
/// a hundred hostile patterns cost it over half a second (measured, see the limits).
struct MarkdownGate {
  static let sizeLimit = 128 * 1024
  private static let lineLimit = 8 * 1024
  private static let paragraphLimit = 16 * 1024
  private static let containerLimit = 8
  private static let indentLimit = 64
  private static let pipeLimit = 33
  private static let definitionLimit = 64
  private static let definitionSize = 2 * 1024
  private static let expansionLimit = 4 * 1024 * 1024

  private let file: SourceFile
  private var problems: [Diagnostic] = []
  private var paragraph = 0
  private var definitions = 0
  private var longestDefinition = 0
  private var brackets = 0
  private var hasFootnote = false
  private var hasDefinition = false
  private var fence: (sign: UInt8, length: Int, line: Range<Int>)?

  /// What it found: the problems, and whether `[^` or `]:` stands anywhere in the text.
  struct Findings {
    let problems: [Diagnostic]
    let hasFootnote: Bool
    let hasDefinition: Bool
  }

  static func scan(_ file: SourceFile, part: Range<Int>, lines: Lines) -> Findings {
    var gate = MarkdownGate(file: file)
    for line in lines.ranges {
      gate.scan(line)
      if !gate.problems.isEmpty { return gate.findings }
    }
    if gate.definitions > definitionLimit
      || gate.brackets * gate.longestDefinition > expansionLimit
    {
      gate.report(.tooManyDefinitions(), part.prefix(1))
    } else if let fence = gate.fence {
      gate.report(.codeUnclosed(), fence.line)
    }
    return gate.findings
  }

  private var findings: Findings {
    Findings(problems: problems, hasFootnote: hasFootnote, hasDefinition: hasDefinition)
  }

  /// Which bytes the scan of a line stops at: `|`, `[` and `]`.
  private static let stops: [Bool] = {
    var stops = [Bool](repeating: false, count: 256)
    for byte in [0x7C, 0x5B, 0x5D] { stops[byte] = true }
    return stops
  }()

  private init(file: SourceFile) { self.file = file }

  private mutating func report(_ message: Message, _ place: Range<Int>) {
    problems.append(
      Diagnostic(message, in: file, at: SourceSpan(place.lowerBound, place.upperBound)))
  }

  private mutating func scan(_ line: Range<Int>) {
    let bytes = file.bytes
    if line.count > Self.lineLimit { return report(.lineTooLong(paragraph: false), line.prefix(1)) }
    let stops = Self.stops
    var pipes = 0
    for index in line where stops[Int(bytes[index])] {
      let next = index + 1 < line.upperBound ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0x7C: pipes += 1
      case 0x5B: hasFootnote = hasFootnote || next == 0x5E
      default:
        brackets += 1
        hasDefinition = hasDefinition || next == 0x3A
      }
    }
    let isBlank = line.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    paragraph = isBlank ? 0 : paragraph + line.count + 1
    if paragraph > Self.paragraphLimit {
      return report(.lineTooLong(paragraph: true), line.prefix(1))
    }
    if pipes > Self.pipeLimit { return report(.tableTooWide(), line.prefix(1)) }
    scanStart(of: line)
  }

  /// Container marks, indentation, fences and definitions at the start of a line.
  private mutating func scanStart(of line: Range<Int>) {
    let bytes = file.bytes
    var index = line.lowerBound
    var containers = 0
    var indent = 0
    while index < line.upperBound {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        indent += byte == 0x09 ? 4 : 1
        if fence == nil, indent > Self.indentLimit {
          return report(.nestedTooDeep(), index..<index + 1)
        }
        index += 1
      } else if let end = containerEnd(at: index, line: line) {
        containers += 1
        if fence == nil, containers > Self.containerLimit {
          return report(.nestedTooDeep(), index..<end)
        }
        index = end
      } else {
        break
      }
    }
    guard index < line.upperBound else { return }
    if bytes[index] == 0x60 || bytes[index] == 0x7E { return scanFence(at: index, line: line) }
    guard fence == nil, bytes[index] == 0x5B,
      let close = bytes[index..<line.upperBound].firstIndex(of: 0x5D),
      close + 1 < line.upperBound, bytes[close + 1] == 0x3A
    else { return }
    definitions += 1
    longestDefinition = max(longestDefinition, line.count)
    if line.count > Self.definitionSize || definitions > Self.definitionLimit {
      report(.tooManyDefinitions(), index..<close + 1)
    }
  }

  /// The end of `>`, `-`, `*`, `+`, `1.` or `1)`, with white space after it where Markdown asks that.
  private func containerEnd(at index: Int, line: Range<Int>) -> Int? {
    let bytes = file.bytes
    func isSpace(_ index: Int) -> Bool {
      index >= line.upperBound || bytes[index] == 0x20 || bytes[index] == 0x09
    }
    switch bytes[index] {
    case 0x3E: return index + 1
    case 0x2D, 0x2A, 0x2B: return isSpace(index + 1) ? index + 1 : nil
    case 0x30...0x39:
      var end = index
      while end < line.upperBound, (0x30...0x39).contains(bytes[end]), end - index < 9 { end += 1 }
      guard end < line.upperBound, bytes[end] == 0x2E || bytes[end] == 0x29, isSpace(end + 1) else {
        return nil
      }
      return end + 1
    default: return nil
    }
  }

  private mutating func scanFence(at start: Int, line: Range<Int>) {
    let sign = file.bytes[start]
    let run = file.bytes[start..<line.upperBound].prefix { $0 == sign }
    guard run.count >= 3 else { return }
    let rest = file.bytes[run.endIndex..<line.upperBound]
    if let open = fence {
      let closes =
        sign == open.sign && run.count >= open.length
        && rest.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if closes { fence = nil }
    } else if sign == 0x7E || !rest.contains(0x60) {
      fence = (sign, run.count, start..<line.upperBound)
    }
  }
}
