/// Problems for other programs. `versie` goes up when a member disappears or changes its meaning;
/// new members may come without it.
///
/// `regel` and `kolom` are 1-based, columns count characters; `eindkolom` is the column after the
/// last character and is left out when the span ends on a later line; `byte` is the 0-based offset in
/// the file, without a byte order mark.
package struct JSONReport: Sendable {
  private let streng: Bool

  package init(streng: Bool) {
    self.streng = streng
  }

  /// - Parameters:
  ///   - diagnostics: sorted.
  ///   - extra: members after the counts, such as the completeness.
  package func bytes(_ diagnostics: [Diagnostic], extra: [JSON.Member] = []) -> [UInt8] {
    var problems: [JSON] = []
    forEachPlace(diagnostics) { diagnostic, place in
      problems.append(
        .object([
          "pad": .text(diagnostic.file.path),
          "regel": .number(place.line),
          "kolom": .number(place.column),
          "eindkolom": place.endsOnLine ? .number(place.endColumn) : nil,
          "byte": .number(diagnostic.span.clamped(to: diagnostic.file.bytes.count).lowerBound),
          "ernst": .text(diagnostic.severity.rawValue),
          "code": .text(diagnostic.message.code.name),
          "melding": .text(diagnostic.message.text),
          "hulp": diagnostic.message.hulp.map { .text($0) },
        ]))
    }
    let tally = Tally(diagnostics, streng: streng)
    let counts = JSON.object([
      "fout": .number(tally.fouten),
      "waarschuwing": .number(tally.waarschuwingen),
      "opmerking": .number(tally.opmerkingen),
      "bestanden": .number(tally.files),
    ])
    return JSON.object(
      [
        JSON.Member("versie", .number(1)),
        JSON.Member("goed", .flag(!tally.isRefused)),
        JSON.Member("problemen", .list(problems)),
        JSON.Member("aantallen", counts),
      ] + extra
    ).printedBytes
  }
}
