internal import Basis

/// Runs a compiled template over data from JSON and writes bytes. Made for one rendering. Which names
/// there are shows only while it runs, so they are looked up in a stack of contexts; templates of
/// pages, whose views have fixed names, are linked instead (`PageProgram`).
struct Renderer {
  /// How many templates may stand in one another.
  static let templateLimit = 200
  /// How deep sections, blocks and templates together may stand in one another.
  static let depthLimit = 1_000

  let program: Program
  var out: [UInt8] = []
  /// What names are looked up in, the nearest last.
  var contexts: [TemplateValue]
  /// What each line of the template gets before it.
  var indentation: [UInt8] = []
  /// The parent tags that are being rendered, the outermost first.
  var calls: [Int32] = []
  private var templateDepth = 0
  private var depth = 0

  init(_ program: Program, _ root: TemplateValue) {
    self.program = program
    self.contexts = [root]
  }

  mutating func runTemplate(_ number: Int32) throws {
    if number == Program.missing { return }
    templateDepth += 1
    defer { templateDepth -= 1 }
    if templateDepth > Renderer.templateLimit {
      throw Refusal(
        .templateTooDeep(program.templateNames[Int(number)], limit: Renderer.templateLimit))
    }
    let range = program.templates[Int(number)]
    try run(range.lowerBound, range.upperBound)
  }

  mutating func run(_ start: Int, _ end: Int) throws {
    depth += 1
    defer { depth -= 1 }
    if depth > Renderer.depthLimit {
      throw Refusal(.templateTooDeep(nil, limit: Renderer.depthLimit))
    }
    var next = start
    while next < end {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .text(let slice): appendText(slice)
      case .lineStart: if !indentation.isEmpty { out += indentation }
      case .variable(let path, let escape): append(value(of: path), escape)
      case .section(let path, let bodyEnd):
        try runSection(value(of: path), next, Int(bodyEnd))
        next = Int(bodyEnd)
      case .inverted(let path, let bodyEnd):
        if value(of: path).isFalsy { try run(next, Int(bodyEnd)) }
        next = Int(bodyEnd)
      case .partial(let template, let added):
        let around = indent(added)
        try runTemplate(template)
        indentation = around
      case .parent(let number, let bodyEnd):
        try runParent(number)
        next = Int(bodyEnd)
      case .block(let number, let bodyEnd):
        try runBlock(program.sites[Int(number)], next, Int(bodyEnd))
        next = Int(bodyEnd)
      }
    }
  }

  private mutating func runSection(_ value: TemplateValue, _ start: Int, _ end: Int) throws {
    if value.isFalsy { return }
    if case .list(let list) = value {
      for item in list { try runBody(with: item, start, end) }
    } else {
      try runBody(with: value, start, end)
    }
  }

  private mutating func runBody(with context: TemplateValue, _ start: Int, _ end: Int) throws {
    contexts.append(context)
    defer { contexts.removeLast() }
    try run(start, end)
  }

  /// Sets the indentation of what is put in.
  /// - Returns: the indentation to go back to.
  mutating func indent(_ added: Instruction.Indentation) -> [UInt8] {
    let around = indentation
    indentation = program.indentation(added, in: around)
    return around
  }

  private mutating func appendText(_ slice: Instruction.Slice) {
    if indentation.isEmpty {
      out.append(slice.range, of: program.text)
    } else {
      TagLine.append(slice.range, of: program.text, indentedBy: indentation, to: &out)
    }
  }
}
