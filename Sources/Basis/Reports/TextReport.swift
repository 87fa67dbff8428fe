/// Problems as people read them on a terminal:
///
///     content/innovaties/x.md:12:3: fout: onbekend thema 'Digitalizering' [thema-onbekend]
///       - Digitalizering: 3
///         ^~~~~~~~~~~~~~
///     hulp: bedoelde u 'Digitalisering'?
///
/// A place on an empty line has no excerpt.
package struct TextReport: Sendable {
  private let colour: Bool

  package init(colour: Bool) {
    self.colour = colour
  }

  /// - Parameter diagnostics: sorted; each is followed by an empty line.
  package func bytes(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var out: [UInt8] = []
    forEachPlace(diagnostics) { diagnostic, place in
      let path = VisibleText.of(diagnostic.file.path)
      var text = paint("\(path):\(place.line):\(place.column):", .bold) + " "
      text += line(of: diagnostic.message)
      if !(place.before + place.marked + place.after).isEmpty {
        let excerpt = Excerpt(place)
        text += "  \(excerpt.source)\n  \(paint(excerpt.marker, .marker))\n"
      }
      text += help(of: diagnostic.message) + "\n"
      out += Array(text.utf8)
    }
    return out
  }

  /// A message that has no place in a file, such as wrong use.
  package func bytes(_ message: Message) -> [UInt8] {
    Array((line(of: message) + help(of: message)).utf8)
  }

  private func line(of message: Message) -> String {
    let severity = message.code.severity
    return paint("\(severity.rawValue):", .severity(severity))
      + " \(VisibleText.of(message.text)) [\(message.code.name)]\n"
  }

  private func help(of message: Message) -> String {
    message.hulp.map { "hulp: \(VisibleText.of($0))\n" } ?? ""
  }

  private func paint(_ text: String, _ style: TextStyle) -> String {
    colour ? style.start + text + TextStyle.end : text
  }
}
