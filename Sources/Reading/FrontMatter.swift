package import Basis

/// Where the front matter of a Markdown file stands. Fences are whole lines: `---`, with at most
/// white space after it.
package struct FrontMatter: Sendable {
  /// The bytes between the fences.
  package let fields: Range<Int>
  /// The bytes after the closing fence.
  package let body: Range<Int>
  /// The lines of each, by number.
  let fieldLines: Range<Int>
  let bodyLines: Range<Int>

  static let sizeLimit = 16 * 1024

  /// Finds the fences, or says what is missing.
  static func find(
    in file: SourceFile, lines all: Lines
  ) -> Result<FrontMatter, FrontMatterFault> {
    let bytes = file.bytes
    let lines = all.ranges
    guard let first = lines.first, isFence(bytes[first]) else {
      return .failure(FrontMatterFault(missing(in: file, lines: lines)))
    }
    for number in 1..<max(1, lines.count) {
      let line = lines[number]
      guard line.count >= 3, bytes[line.lowerBound] == 0x2D, isFence(bytes[line]) else { continue }
      let fields = lines[1].lowerBound..<line.lowerBound
      if fields.count > sizeLimit {
        return .failure(
          FrontMatterFault(Diagnostic(.frontMatterTooLarge(), in: file, at: span(first))))
      }
      let bodyStart = number + 1 < lines.count ? lines[number + 1].lowerBound : bytes.count
      return .success(
        FrontMatter(
          fields: fields, body: bodyStart..<bytes.count, fieldLines: 1..<number,
          bodyLines: number + 1..<lines.count))
    }
    return .failure(FrontMatterFault(Diagnostic(.frontMatterUnclosed(), in: file, at: span(first))))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D])
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func span(_ line: Range<Int>) -> SourceSpan {
    SourceSpan(line.lowerBound, line.upperBound)
  }

  private static func missing(in file: SourceFile, lines: [Range<Int>]) -> Diagnostic {
    let bytes = file.bytes
    var place = SourceSpan(at: 0)
    var hint: String?
    if let line = lines.first(where: { !bytes[$0].allSatisfy { $0 == 0x20 || $0 == 0x09 } }) {
      place = span(line)
      let text = bytes[line]
      if isFence(text) {
        hint = "haal de lege regels boven '---' weg"
      } else if text.starts(with: Array("+++".utf8)) {
        hint = "dit lijkt TOML; schrijf YAML tussen twee regels '---'"
      } else if text.first == 0x7B {
        hint = "dit lijkt JSON; schrijf YAML tussen twee regels '---'"
      } else if text.drop(while: { $0 == 0x20 || $0 == 0x09 }).starts(with: [0x2D, 0x2D]) {
        hint = "schrijf de eerste regel precies als '---', zonder inspringing"
      }
    }
    return Diagnostic(.frontMatterMissing(hint: hint), in: file, at: place)
  }
}

/// Why no front matter was found; a value, because content never throws.
package struct FrontMatterFault: Error, Sendable {
  package let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
