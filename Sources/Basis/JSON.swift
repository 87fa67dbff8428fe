/// A JSON value that is written with its keys in the order given, so that the same input gives the
/// same bytes.
package enum JSON: Sendable, Hashable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case null
  case list([JSON])
  /// Members in the order in which they are written.
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Members whose value is `nil` are left out.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// UTF-8 bytes without white space. `<`, `>`, `&`, U+2028 and U+2029 are written as escapes, so
  /// that the text may stand inside an HTML `script` element.
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out)
    return out
  }

  private func write(to out: inout [UInt8]) {
    switch self {
    case .text(let text): JSON.write(text, to: &out)
    case .number(let number): out += Array(String(number).utf8)
    case .flag(let flag): out += Array((flag ? "true" : "false").utf8)
    case .null: out += Array("null".utf8)
    case .list(let items):
      out.append(0x5B)
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(0x2C) }
        item.write(to: &out)
      }
      out.append(0x5D)
    case .object(let members):
      out.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(0x2C) }
        JSON.write(member.name, to: &out)
        out.append(0x3A)
        member.value.write(to: &out)
      }
      out.append(0x7D)
    }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += [0x5C, 0x22]
      case "\\": out += [0x5C, 0x5C]
      case "\n": out += [0x5C, 0x6E]
      case "\u{0}"..."\u{1F}", "<", ">", "&", "\u{2028}", "\u{2029}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        out += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: out += Array(String(scalar).utf8)
      }
    }
    out.append(0x22)
  }
}
