package import Basis

/// Reads a JSON file as data for a template (RFC 8259). Our own reader, because a message must name
/// the place of a fault and a number must keep its kind.
package struct JSONReader {
  private static let depthLimit = 200

  private let file: SourceFile
  var bytes: [UInt8] { file.bytes }
  var index = 0

  private init(_ file: SourceFile) {
    self.file = file
  }

  /// - Throws: the `JSONFault` of the first thing that is no JSON, or that is a lambda.
  package static func read(_ file: SourceFile) throws -> TemplateValue {
    var reader = JSONReader(file)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.index < reader.bytes.count { throw reader.fault(.jsonEndExpected()) }
    return value
  }

  private mutating func value(depth: Int) throws -> TemplateValue {
    if depth > JSONReader.depthLimit { throw fault(.jsonTooDeep(JSONReader.depthLimit)) }
    skipSpace()
    switch bytes.indices.contains(index) ? bytes[index] : 0 {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try list(depth: depth)
    case 0x22: return .text(try text())
    case 0x2D, 0x30...0x39: return try number()
    default:
      if take("true") { return .flag(true) }
      if take("false") { return .flag(false) }
      if take("null") { return .null }
      throw fault(.jsonValueExpected())
    }
  }

  private mutating func object(depth: Int) throws -> TemplateValue {
    let start = index
    var members: [String: TemplateValue] = [:]
    index += 1
    skipSpace()
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let name = try text()
      skipSpace()
      if !take(":") { throw fault(.jsonCharacterExpected(":")) }
      members[name] = try value(depth: depth + 1)
      skipSpace()
    } while take(",")
    if !take("}") { throw fault(.jsonCharacterExpected("}")) }
    if case .text("code")? = members["__tag__"] {
      throw JSONFault(
        Diagnostic(.templateLambda(), in: file, at: SourceSpan(start, index)))
    }
    return .object(members)
  }

  private mutating func list(depth: Int) throws -> TemplateValue {
    var items: [TemplateValue] = []
    index += 1
    skipSpace()
    if take("]") { return .list(items) }
    repeat {
      items.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    if !take("]") { throw fault(.jsonCharacterExpected("]")) }
    return .list(items)
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[min(index, bytes.count)...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  func fault(_ message: Message) -> JSONFault {
    JSONFault(Diagnostic(message, in: file, at: SourceSpan(index, min(index + 1, bytes.count))))
  }
}
