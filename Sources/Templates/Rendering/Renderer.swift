internal import Basis

/// Runs a compiled template over data from JSON and writes bytes. Made for one rendering. Which names
/// there are shows only while it runs, so they are looked up in a stack of contexts; templates of
/// pages, whose views have fixed names, are linked instead (`PageProgram`).
struct Renderer: ProgramWalker {
  let program: Program
  var out: [UInt8] = []
  /// What names are looked up in, the nearest last.
  var contexts: [TemplateValue]
  var indentation: [UInt8] = []
  var calls: [Int32] = []
  var depth = 0
  private var templateDepth = 0

  init(_ program: Program, _ root: TemplateValue) {
    self.program = program
    self.contexts = [root]
  }

  mutating func walkTemplate(_ number: Int32) throws {
    if number == Program.missing { return }
    templateDepth += 1
    defer { templateDepth -= 1 }
    if templateDepth > Program.templateLimit {
      throw Refusal(
        .templateTooDeep(program.templateNames[Int(number)], limit: Program.templateLimit))
    }
    let range = program.templates[Int(number)]
    try walk(range.lowerBound, range.upperBound)
  }

  mutating func passText(_ slice: Instruction.Slice) {
    if indentation.isEmpty {
      out.append(slice.range, of: program.text)
    } else {
      TagLine.append(slice.range, of: program.text, indentedBy: indentation, to: &out)
    }
  }

  mutating func passLineStart() { out += indentation }

  mutating func passVariable(_ path: Instruction.Path, _ escape: Escape) {
    append(value(of: path), escape)
  }

  mutating func walkSection(_ path: Instruction.Path, _ start: Int, _ end: Int) throws {
    let value = value(of: path)
    if value.isFalsy { return }
    if case .list(let list) = value {
      for item in list { try walk(start, end, in: item) }
    } else {
      try walk(start, end, in: value)
    }
  }

  mutating func walkInverted(_ path: Instruction.Path, _ start: Int, _ end: Int) throws {
    if value(of: path).isFalsy { try walk(start, end) }
  }

  private mutating func walk(_ start: Int, _ end: Int, in context: TemplateValue) throws {
    contexts.append(context)
    defer { contexts.removeLast() }
    try walk(start, end)
  }
}
