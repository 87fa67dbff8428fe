internal import Basis

/// Goes through compiled templates step by step: for a rendering over JSON, which knows the values, and
/// for the linking of a page, which knows their kinds. Which template and which text for a block comes
/// where is the same for both.
protocol ProgramWalker {
  var program: Program { get }
  /// What each line of the template gets before it.
  var indentation: [UInt8] { get set }
  /// The parent tags that are open, the outermost first.
  var calls: [Int32] { get set }
  var depth: Int { get set }

  /// Text of the program, indented.
  mutating func passText(_ slice: Instruction.Slice)
  /// The indentation of a line that starts with something other than text.
  mutating func passLineStart()
  mutating func passVariable(_ path: Instruction.Path, _ escape: Escape)
  /// A section whose body stands from `start` to `end`.
  mutating func walkSection(_ path: Instruction.Path, _ start: Int, _ end: Int) throws
  mutating func walkInverted(_ path: Instruction.Path, _ start: Int, _ end: Int) throws
  mutating func walkTemplate(_ number: Int32) throws
}

extension ProgramWalker {
  /// - Throws: a `Refusal` when sections, blocks and templates stand too deep in one another.
  mutating func walk(_ start: Int, _ end: Int) throws {
    depth += 1
    defer { depth -= 1 }
    if depth > Program.depthLimit {
      throw Refusal(.templateTooDeep(nil, limit: Program.depthLimit))
    }
    var next = start
    while next < end {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .text(let slice): passText(slice)
      case .lineStart: passLineStart()
      case .variable(let path, let escape): passVariable(path, escape)
      case .section(let path, let bodyEnd):
        try walkSection(path, next, Int(bodyEnd))
        next = Int(bodyEnd)
      case .inverted(let path, let bodyEnd):
        try walkInverted(path, next, Int(bodyEnd))
        next = Int(bodyEnd)
      case .partial(let template, let added):
        let around = indent(added)
        try walkTemplate(template)
        indentation = around
      case .parent(let number, let bodyEnd):
        try walkParent(number)
        next = Int(bodyEnd)
      case .block(let number, let bodyEnd):
        try walkBlock(program.sites[Int(number)], next, Int(bodyEnd))
        next = Int(bodyEnd)
      }
    }
  }

  /// The parent with the blocks that are passed on. A call that is already open adds nothing: the
  /// outermost argument of a name counts.
  private mutating func walkParent(_ number: Int32) throws {
    let call = program.calls[Int(number)]
    let around = (calls, indent(call.indentation))
    if !calls.contains(number) { calls.append(number) }
    try walkTemplate(call.template)
    (calls, indentation) = around
  }

  /// What was passed on for the block, or else its default. Blocks in the text that was passed on are
  /// filled by calls further out only: they belong to the template it comes from.
  private mutating func walkBlock(_ site: Program.BlockSite, _ start: Int, _ end: Int) throws {
    guard let (argument, depth) = program.argument(named: site.name, in: calls) else {
      return try walk(start, end)
    }
    if argument.start == argument.end { return }
    let around = (calls, indent(site.indentation))
    calls.removeSubrange(depth...)
    try walk(Int(argument.start), Int(argument.end))
    (calls, indentation) = around
    if !argument.endsLine {
      let around = indent(.none)
      passText(site.newline)
      indentation = around
    }
  }

  /// Sets the indentation of what is put in.
  /// - Returns: the indentation to go back to.
  private mutating func indent(_ added: Instruction.Indentation) -> [UInt8] {
    let around = indentation
    indentation = program.indentation(added, in: around)
    return around
  }
}
