/// A rule of a style sheet with a simple selector.
struct StyleRule {
  /// `nil` for any element.
  private let element: Substring?
  private let name: Substring?
  let declarations: [(name: String, value: String)]

  var hasClass: Bool { name != nil }

  func applies(to element: Substring, _ classes: [Substring]) -> Bool {
    (self.element == nil || self.element == element)
      && (name.map { classes.contains($0) } ?? true)
  }

  /// - Returns: the simple rules in their order, and the text of all else.
  static func read(_ sheet: [UInt8]) -> (rules: [StyleRule], rest: [UInt8]) {
    var rules: [StyleRule] = []
    var rest = ""
    var text = Substring(withoutComments(String(decoding: sheet, as: UTF8.self)))
    while let open = text.firstIndex(of: "{") {
      let head = text[..<open]
      let close = end(of: text[open...])
      let body = text[text.index(after: open)..<close]
      let selectors = head.split(separator: ",").map { trimmed($0) }
      let found = selectors.compactMap { StyleRule($0, declarations(body)) }
      if !found.isEmpty, found.count == selectors.count {
        rules += found
      } else {
        rest += text[..<close] + "}"
      }
      text = close < text.endIndex ? text[text.index(after: close)...] : ""
    }
    return (rules, Array((rest + text).utf8))
  }

  private static func withoutComments(_ sheet: String) -> String {
    var sheet = sheet
    while let start = sheet.firstRange(of: "/*") {
      let end = sheet[start.upperBound...].firstRange(of: "*/")?.upperBound ?? sheet.endIndex
      sheet.removeSubrange(start.lowerBound..<end)
    }
    return sheet
  }

  private init?(_ selector: Substring, _ declarations: [(name: String, value: String)]) {
    let parts = selector.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, !selector.isEmpty,
      selector.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) })
    else { return nil }
    element = parts[0].isEmpty ? nil : parts[0]
    name = parts.count == 2 ? parts[1] : nil
    self.declarations = declarations
  }

  /// Where the block ends that begins here; blocks may hold blocks.
  private static func end(of block: Substring) -> Substring.Index {
    var depth = 0
    for index in block.indices {
      if block[index] == "{" { depth += 1 }
      if block[index] == "}" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return block.endIndex
  }

  private static func declarations(_ body: Substring) -> [(name: String, value: String)] {
    body.split(separator: ";").compactMap { declaration in
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return (String(trimmed(parts[0])), String(trimmed(parts[1])))
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
