internal import Templates

/// Puts the rules of a page's `<style>` into the `style` attributes of the elements they are about,
/// so that a template for mail is written as any other page. Rules with a simple selector (`p`,
/// `.zacht`, `td.rand`) move; what a mail program can only read from the head (`@media` and other
/// selectors) stays there. Comments, which Outlook reads, stay as they are.
///
/// It reads what our own templates write: tags in lower case, attributes in double quotes.
enum StyleInliner {
  static func inlined(_ page: [UInt8]) -> [UInt8] {
    guard let style = element("style", in: page) else { return page }
    let (rules, rest) = StyleRule.read(Array(page[style.content]))
    var out: [UInt8] = []
    out.reserveCapacity(page.count * 2)
    out += page[..<style.content.lowerBound] + rest
    copy(page[style.content.upperBound...], to: &out, rules)
    return out
  }

  /// The first element of a name and what stands in it.
  private static func element(
    _ name: String, in page: [UInt8]
  ) -> (start: Int, content: Range<Int>)? {
    guard let start = page.firstRange(of: Array("<\(name)>".utf8)),
      let end = page[start.upperBound...].firstRange(of: Array("</\(name)>".utf8))
    else { return nil }
    return (start.lowerBound, start.upperBound..<end.lowerBound)
  }

  private static func copy(
    _ page: ArraySlice<UInt8>, to out: inout [UInt8], _ rules: [StyleRule]
  ) {
    var index = page.startIndex
    while let open = page[index...].firstIndex(of: 0x3C) {
      out += page[index..<open]
      if page[open...].starts(with: "<!--".utf8) {
        let end = page[open...].firstRange(of: Array("-->".utf8))?.upperBound ?? page.endIndex
        out += page[open..<end]
        index = end
        continue
      }
      // In an attribute `>` stands escaped.
      let close = page[open...].firstIndex(of: 0x3E) ?? page.endIndex - 1
      out += styled(page[open...close], rules)
      index = close + 1
    }
    out += page[index...]
  }

  private static func styled(_ tag: ArraySlice<UInt8>, _ rules: [StyleRule]) -> [UInt8] {
    let text = String(decoding: tag, as: UTF8.self)
    let name = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard !name.isEmpty else { return Array(tag) }
    let classes = value(of: "class", in: text)?.split(separator: " ") ?? []
    var style: [(name: String, value: String)] = []
    let found = rules.filter { $0.applies(to: name, classes) }
    for rule in found.filter({ !$0.hasClass }) + found.filter(\.hasClass) {
      for declaration in rule.declarations {
        style.removeAll { $0.name == declaration.name }
        style.append(declaration)
      }
    }
    guard !style.isEmpty else { return Array(tag) }
    let end = text.hasSuffix("/>") ? 2 : 1
    var out = Array(text.dropLast(end).utf8)
    out += " style=\"".utf8
    HTMLEscape.append(
      style.map { "\($0.name):\($0.value)" }.joined(separator: ";"), to: &out)
    return out + "\"".utf8 + text.suffix(end).utf8
  }

  private static func value(of attribute: String, in tag: String) -> Substring? {
    guard let start = tag.firstRange(of: " \(attribute)=\"") else { return nil }
    return tag[start.upperBound...].prefix { $0 != "\"" }
  }
}
