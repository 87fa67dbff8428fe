internal import Basis

/// Turns the trees of a library into one program.
struct Emitter {
  var program = Program()
  /// Whether white space that only lays out the templates is left out.
  let isLean: Bool
  /// The template that is being emitted.
  var bytes: [UInt8] = []
  let numbers: [String: Int32]
  var blockNames: [String: Int32] = [:]
  /// Variables where none may stand, whatever their value.
  private(set) var faults: [Diagnostic] = []
  private var file = SourceFile(path: "", bytes: [])
  var places = PlaceTracker()
  /// The indentation that is taken from each line: that of the argument around.
  var outdent: [UInt8] = []
  /// Whether a line starts here that needs no instruction if text follows.
  private var hasPendingLineStart = false
  /// Whether text may be added to the last instruction.
  private var isTextOpen = false

  init(_ templates: [ParsedTemplate], isLean: Bool) {
    self.isLean = isLean
    var numbers: [String: Int32] = [:]
    for (number, template) in templates.enumerated() { numbers[template.name] = Int32(number) }
    self.numbers = numbers
    program.templateNames = templates.map(\.name)
    for template in templates {
      bytes = template.file.bytes
      file = template.file
      places = PlaceTracker()
      let start = program.instructions.count
      emit(template.nodes)
      closeText()
      program.templates.append(start..<program.instructions.count)
    }
  }

  mutating func emit(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text(let span): emitText(span)
      case .variable(let tag): emitVariable(tag)
      case .section(let tag, let body):
        emitSection(body) { .section(path: $0.path(tag.name), end: $1) }
      case .inverted(let tag, let body):
        emitSection(body) { .inverted(path: $0.path(tag.name), end: $1) }
      case .partial(let call): emitPartial(call)
      case .parent(let call, let arguments): emitParent(call, arguments)
      case .block(let block): emitBlock(block)
      }
    }
  }

  private mutating func emitVariable(_ tag: Tag) {
    let escape = tag.kind == .variable ? places.place.escape : .none
    if case .refused(let fault) = places.place, fault != .tag {
      faults.append(Diagnostic(fault.message(tag.written), in: file, at: tag.span))
    }
    places.passVariable()
    append(.variable(path: path(tag.name), escape))
  }

  private mutating func emitSection(
    _ body: [Node], _ make: (inout Emitter, Int32) -> Instruction
  ) {
    places.passBorder()
    let before = places
    let number = reserve()
    emit(body)
    closeText()
    program.instructions[number] = make(&self, position)
    places.passBorder()
    places.join(before)
  }

  private mutating func emitPartial(_ call: PartialCall) {
    places.passBorder()
    let indentation = indentation(of: call)
    append(.partial(template: numbers[call.tag.name] ?? Program.missing, indentation))
  }

  mutating func path(_ name: String) -> Instruction.Path {
    let start = Int32(program.names.count)
    if name != "." {
      program.names += name.split(separator: ".").map(String.init)
    }
    return Instruction.Path(start: start, end: Int32(program.names.count))
  }

  var position: Int32 { Int32(program.instructions.count) }

  /// Leaves a place for an instruction that is known only after those that follow.
  mutating func reserve() -> Int {
    append(.lineStart)
    return program.instructions.count - 1
  }

  mutating func append(_ instruction: Instruction) {
    closeText()
    program.instructions.append(instruction)
  }

  // MARK: Text

  /// Emits literal text line by line. A span without length is a line that starts with a tag.
  private mutating func emitText(_ span: SourceSpan) {
    var index = span.start
    repeat {
      if isLean, index == 0 || bytes[index - 1] == 0x0A, places.isLayout {
        index = contentStart(from: index, to: span.end)
      } else if index == 0 || bytes[index - 1] == 0x0A {
        if TagLine.newline(at: index, in: bytes) == nil || span.start == span.end {
          startLine()
        }
        index += outdentLength(at: index, to: span.end)
      }
      let lineEnd = bytes[index..<span.end].firstIndex(of: 0x0A).map { $0 + 1 } ?? span.end
      addText(bytes[index..<lineEnd])
      index = lineEnd
    } while index < span.end
  }

  /// Where the first line that is not empty begins, past its indentation.
  private func contentStart(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if TagLine.isBlank(bytes[index]) {
        index += 1
      } else if let newline = TagLine.newline(at: index, in: bytes) {
        index = newline.end
      } else {
        break
      }
    }
    return min(index, end)
  }

  /// How much of the white space at the start of a line goes.
  func outdentLength(at index: Int, to end: Int) -> Int {
    var length = 0
    while length < outdent.count, index + length < end, bytes[index + length] == outdent[length] {
      length += 1
    }
    return length
  }

  mutating func startLine() {
    if isTextOpen, program.text.last == 0x0A {
      hasPendingLineStart = true
    } else {
      append(.lineStart)
    }
  }

  mutating func addText(_ piece: ArraySlice<UInt8>) {
    if piece.isEmpty { return }
    places.read(piece)
    let start = Int32(program.text.count)
    program.text += piece
    let end = Int32(program.text.count)
    if isTextOpen, case .text(let last)? = program.instructions.last {
      hasPendingLineStart = false
      program.instructions[program.instructions.count - 1] = .text(
        .init(start: last.start, end: end))
    } else {
      program.instructions.append(.text(.init(start: start, end: end)))
      isTextOpen = true
    }
  }

  /// What follows is no part of the last text.
  mutating func closeText() {
    isTextOpen = false
    if hasPendingLineStart {
      hasPendingLineStart = false
      program.instructions.append(.lineStart)
    }
  }

  mutating func indentation(of call: PartialCall) -> Instruction.Indentation {
    if isLean || !call.isStandalone { return .none }
    let span = call.indentation
    return .added(
      store(bytes[span.start + outdentLength(at: span.start, to: span.end)..<span.end]))
  }

  /// Puts white space with the text of the program.
  mutating func store(_ piece: ArraySlice<UInt8>) -> Instruction.Slice {
    if piece.isEmpty { return .empty }
    closeText()
    let start = Int32(program.text.count)
    program.text += piece
    return Instruction.Slice(start: start, end: Int32(program.text.count))
  }
}
