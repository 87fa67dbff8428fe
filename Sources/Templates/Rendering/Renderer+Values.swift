internal import Basis

extension Renderer {
  /// Looks a name up: the first part from the nearest context outward, the rest only in what was
  /// found.
  func value(of path: Instruction.Path) -> TemplateValue {
    var part = Int(path.start)
    let end = Int(path.end)
    guard part < end else { return contexts.last ?? .null }
    guard var value = find(program.names[part]) else { return .null }
    part += 1
    while part < end {
      value = value.member(program.names[part]) ?? .null
      part += 1
    }
    return value
  }

  private func find(_ name: String) -> TemplateValue? {
    var index = contexts.count
    while index > 0 {
      index -= 1
      if let value = contexts[index].member(name) { return value }
    }
    return nil
  }

  mutating func append(_ value: TemplateValue, _ escape: Escape) {
    switch value {
    case .null, .list, .object: break
    case .text(let text): escape.append(text, to: &out)
    case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): out.append(decimal: number)
    case .decimal(let number): out.append(contentsOf: Renderer.text(of: number).utf8)
    }
  }

  /// The value of the number, however it was written: `1.210` is `1.21` and `85.0` is `85`.
  private static func text(of number: Double) -> String {
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return String(whole) }
    return number.description
  }
}
