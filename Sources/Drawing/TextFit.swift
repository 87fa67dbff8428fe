/// Cuts a name into lines that fit. No font is known when a page is made, so the widths are those of
/// a wide one: rather a line too many than a name that runs into the drawing.
enum TextFit {
  /// - Parameter width: in hundredths of the size of the letters.
  static func lines(_ name: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in name.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || TextFit.width(longer) <= width {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line]
  }

  /// In hundredths of the size of the letters.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, letter in
      switch letter {
      case "i", "j", "l", "t", "f", "I", " ", ".", ",", ":", "-", "(", ")", "'", "’": sum + 36
      case "m", "w", "M", "W", "@", "–": sum + 96
      case "A"..."Z", "&": sum + 74
      default: sum + 60
      }
    }
  }
}
