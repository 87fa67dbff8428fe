/// Problems as a SARIF 2.1.0 log, for code scanning services. Columns count Unicode code points.
package struct SARIFReport: Sendable {
  private let version: String

  /// - Parameter version: of the program.
  package init(version: String) {
    self.version = version
  }

  /// - Parameter diagnostics: sorted.
  package func bytes(_ diagnostics: [Diagnostic]) -> [UInt8] {
    let codes = Set(diagnostics.map(\.message.code)).sorted { $0.name < $1.name }
    var indices: [MessageCode: Int] = [:]
    for (index, code) in codes.enumerated() { indices[code] = index }
    var results: [JSON] = []
    forEachPlace(diagnostics) { diagnostic, place in
      results.append(
        SARIFReport.result(diagnostic, place, ruleIndex: indices[diagnostic.message.code]))
    }
    let driver = JSON.object([
      "name": .text("leernetwerk"),
      "version": .text(version),
      "semanticVersion": .text(version),
      "rules": .list(codes.map(SARIFReport.rule)),
    ])
    let run = JSON.object([
      "tool": .object(["driver": driver]),
      "invocations": .list([.object(["executionSuccessful": .flag(true)])]),
      "language": .text("nl"),
      "columnKind": .text("unicodeCodePoints"),
      "results": .list(results),
    ])
    return JSON.object([
      "$schema": .text(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      ),
      "version": .text("2.1.0"),
      "runs": .list([run]),
    ]).printedBytes
  }

  private static func rule(_ code: MessageCode) -> JSON {
    .object([
      "id": .text(code.name),
      "shortDescription": text(code.firstSentence),
      "fullDescription": text(code.betekenis),
      "help": text("Voorbeeld:\n\(code.voorbeeld)\n\nWat te doen:\n\(code.remedie)"),
      "defaultConfiguration": .object(["level": .text(level(code.severity))]),
    ])
  }

  private static func result(_ diagnostic: Diagnostic, _ place: Place, ruleIndex: Int?) -> JSON {
    let message = diagnostic.message
    return .object([
      "ruleId": .text(message.code.name),
      "ruleIndex": ruleIndex.map { .number($0) },
      "level": .text(level(diagnostic.severity)),
      "message": text(message.text + (message.hulp.map { "\nhulp: \($0)" } ?? "")),
      "locations": .list([
        .object([
          "physicalLocation": .object([
            "artifactLocation": SARIFReport.artifact(diagnostic.file.path),
            "region": .object([
              "startLine": .number(place.line),
              "startColumn": .number(place.scalarColumn),
              "endColumn": .number(place.scalarEndColumn),
            ]),
          ])
        ])
      ]),
    ])
  }

  private static func text(_ text: String) -> JSON { .object(["text": .text(text)]) }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .fout: "error"
    case .waarschuwing: "warning"
    case .opmerking: "note"
    }
  }

  /// A path relative to the working folder, or an absolute one as a file address.
  private static func artifact(_ path: String) -> JSON {
    if path.utf8.first == 0x2F { return .object(["uri": .text("file://" + encoded(path))]) }
    return .object(["uri": .text(encoded(path)), "uriBaseId": .text("%SRCROOT%")])
  }

  /// Percent-encodes every byte that is not unreserved in RFC 3986, except `/`.
  private static func encoded(_ path: String) -> String {
    var out = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }
}
