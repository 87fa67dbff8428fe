/// Text as a YAML scalar on one line.
enum YAMLText {
  /// Words that some readers of YAML take for something else than text.
  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "y", "n", "ja", "nee",
  ]

  /// Plain when every reader takes it for this text, else in double quotes.
  ///
  /// Plain is kept narrow: it begins with a letter and holds letters, digits, spaces and a few marks
  /// that mean nothing in YAML.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first?.properties.isAlphabetic == true
      && text.unicodeScalars.allSatisfy(isPlainScalar)
      && text.unicodeScalars.last != " " && !reserved.contains(text.lowercased())
    return isPlain ? text : quoted(text)
  }

  private static func isPlainScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      || scalar.properties.generalCategory == .nonspacingMark
      || " -_.,()/+;!?\u{2013}\u{2014}\u{2018}\u{2019}'".unicodeScalars.contains(scalar)
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
