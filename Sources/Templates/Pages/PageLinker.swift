internal import Basis

/// Walks the compiled templates of a page as a rendering would, with the kinds of a view in the place
/// of values, and writes down what depends on the values only.
struct PageLinker: ProgramWalker {
  /// One template in one situation. What is put in within itself becomes a function.
  private struct Visit: Hashable {
    let template: Int32
    let scope: Scope
    let calls: [Int32]
    let indentation: [UInt8]
  }

  /// From so many steps on every template becomes a function, linked once for each situation: copies of
  /// templates that put each other in in many ways would have no end.
  private static let stepLimit = 20_000

  private(set) var page: PageProgram
  let program: Program
  var scope: Scope
  var calls: [Int32] = []
  var indentation: [UInt8] = []
  var depth = 0
  /// What is being put in, the outermost first.
  private var open: [Visit] = []
  private var functions: [Visit: Int32] = [:]
  private var waiting: [Visit] = []
  private var registers: [SchemaOutline: Int16] = [:]
  /// Whether text may be added to the last step.
  private var isTextOpen = false

  /// - Throws: a `Refusal` when templates put each other in without end.
  init(_ program: Program, template: Int32, _ outline: SchemaOutline) throws {
    self.program = program
    self.scope = Scope(outline)
    self.page = PageProgram(root: outline)
    registers[outline] = 0
    add(Visit(template: template, scope: scope, calls: [], indentation: []))
    var next = 0
    while next < waiting.count {
      try link(waiting[next], as: next)
      next += 1
    }
    page.registerCount = registers.count
  }

  private mutating func add(_ visit: Visit) {
    functions[visit] = Int32(waiting.count)
    waiting.append(visit)
    page.functions.append(
      PageProgram.Function(
        template: program.templateNames[Int(visit.template)], range: 0..<0))
  }

  private mutating func link(_ visit: Visit, as number: Int) throws {
    (scope, calls, indentation) = (visit.scope, visit.calls, visit.indentation)
    open = [visit]
    isTextOpen = false
    let start = page.steps.count
    let range = program.templates[Int(visit.template)]
    try walk(range.lowerBound, range.upperBound)
    page.functions[number].range = start..<page.steps.count
  }

  mutating func walkTemplate(_ number: Int32) throws {
    if number == Program.missing { return }
    let visit = Visit(template: number, scope: scope, calls: calls, indentation: indentation)
    if open.contains(visit) || page.steps.count > PageLinker.stepLimit {
      if functions[visit] == nil { add(visit) }
      append(.call(functions[visit] ?? 0))
      return
    }
    if open.count >= Program.templateLimit {
      throw Refusal(
        .templateTooDeep(program.templateNames[Int(number)], limit: Program.templateLimit))
    }
    open.append(visit)
    let range = program.templates[Int(number)]
    try walk(range.lowerBound, range.upperBound)
    open.removeLast()
  }

  // MARK: Text

  mutating func passText(_ slice: Instruction.Slice) {
    var text: [UInt8] = []
    TagLine.append(slice.range, of: program.text, indentedBy: indentation, to: &text)
    append(text: text)
  }

  mutating func passLineStart() { append(text: indentation) }

  /// Leaves a place for a step that is known only after those that follow.
  mutating func reserve() -> Int {
    append(.call(0))
    return page.steps.count - 1
  }

  mutating func append(_ step: PageStep) {
    isTextOpen = false
    page.steps.append(step)
  }

  /// Puts the step in its place, which runs up to here.
  mutating func end(_ number: Int, _ step: (Int32) -> PageStep) {
    isTextOpen = false
    page.steps[number] = step(Int32(page.steps.count))
  }

  private mutating func append(text: [UInt8]) {
    if text.isEmpty { return }
    let start = Int32(page.text.count)
    page.text += text
    let end = Int32(page.text.count)
    if isTextOpen, case .text(let first, _)? = page.steps.last {
      page.steps[page.steps.count - 1] = .text(start: first, end: end)
    } else {
      append(.text(start: start, end: end))
      isTextOpen = true
    }
  }

  /// The register of a type of view.
  mutating func register(of outline: SchemaOutline) -> Int16 {
    if let register = registers[outline] { return register }
    let register = Int16(registers.count)
    registers[outline] = register
    return register
  }

  mutating func addLeads(_ places: [Int32]) -> (first: Int32, count: Int16) {
    defer { page.leads += places }
    return (Int32(page.leads.count), Int16(places.count))
  }
}
