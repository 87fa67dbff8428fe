/// Problems as workflow commands, which GitHub shows beside the lines of a pull request.
package enum GitHubReport {
  /// - Parameter diagnostics: sorted.
  package static func bytes(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var out: [UInt8] = []
    forEachPlace(diagnostics) { diagnostic, place in
      let message = diagnostic.message
      let help = message.hulp.map { "\nhulp: \(VisibleText.of($0))" } ?? ""
      let text = VisibleText.of(message.text) + help
      let properties = [
        "file=\(property(VisibleText.of(diagnostic.file.path)))", "line=\(place.line)",
        "col=\(place.column)", "title=\(property(message.code.name))",
      ]
      let head = "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))"
      out += Array("\(head)::\(data(text))\n".utf8)
    }
    return out
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .fout: "error"
    case .waarschuwing: "warning"
    case .opmerking: "notice"
    }
  }

  private static func data(_ text: String) -> String { escape(text, "%\r\n") }

  private static func property(_ text: String) -> String { escape(text, "%\r\n:,") }

  /// Percent-encodes the given ASCII characters, as the runner decodes them.
  private static func escape(_ text: String, _ characters: String.UnicodeScalarView) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if characters.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func escape(_ text: String, _ characters: String) -> String {
    escape(text, characters.unicodeScalars)
  }
}
