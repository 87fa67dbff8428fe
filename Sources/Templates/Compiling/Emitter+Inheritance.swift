internal import Basis

extension Emitter {
  mutating func emitParent(_ call: PartialCall, _ arguments: [BlockNode]) {
    places.passBorder()
    let indentation = indentation(of: call)
    let number = program.calls.count
    program.calls.append(
      Program.ParentCall(
        template: numbers[call.tag.name] ?? Program.missing, indentation: indentation,
        arguments: []))
    let parent = reserve()
    // The bodies stand behind the instruction that jumps over them.
    for argument in arguments {
      let emitted = emitArgument(argument)
      program.calls[number].arguments.append(emitted)
    }
    program.instructions[parent] = .parent(Int32(number), end: position)
  }

  /// The text loses the indentation it was written with, and gets that of the place where it comes.
  private mutating func emitArgument(_ block: BlockNode) -> Program.Argument {
    let around = (outdent, places)
    outdent = []
    places = PlaceTracker()
    let content = block.tag.line.newline.end
    if block.startsLine {
      outdent = TagLine.indentation(from: content, to: block.close.span.start, in: bytes)
    }
    let start = position
    if !block.startsLine, !block.body.isEmpty { append(.lineStart) }
    emit(block.body)
    closeText()
    (outdent, places) = around
    return Program.Argument(
      name: blockName(block.tag.name), start: start, end: position, endsLine: block.endsLine)
  }

  /// A block that has its lines to itself keeps them: what takes its place is indented as the block
  /// is, or as its default text is where the opening tag stands on a line of its own.
  mutating func emitBlock(_ block: BlockNode) {
    places.passBorder()
    let number = program.sites.count
    let isStandalone = block.isStandalone
    var indentation = isLean ? [] : Array(bytes[block.indentation.start..<block.indentation.end])
    if !isLean, block.startsLine {
      let content = TagLine.indentation(
        from: block.tag.line.newline.end, to: block.contentEnd, in: bytes)
      if !content.isEmpty { indentation = content }
    }
    if indentation.starts(with: outdent) { indentation.removeFirst(outdent.count) }
    let newline = block.close.line.newline
    program.sites.append(
      Program.BlockSite(
        name: blockName(block.tag.name),
        indentation: isStandalone ? .added(store(indentation[...])) : .none,
        newline: isStandalone ? store(bytes[newline.start..<newline.end]) : .empty))
    let before = places
    let instruction = reserve()
    if isStandalone, !block.body.isEmpty {
      if !isLean, !block.startsLine {
        startLine()
        let start = block.indentation.start
        let end = block.indentation.end
        addText(bytes[start + outdentLength(at: start, to: end)..<end])
      }
      emit(block.body)
      if !block.endsLine { addText(bytes[newline.start..<newline.end]) }
    } else {
      emit(block.body)
    }
    closeText()
    program.instructions[instruction] = .block(Int32(number), end: position)
    places.passBorder()
    places.join(before)
  }

  private mutating func blockName(_ name: String) -> Int32 {
    if let number = blockNames[name] { return number }
    let number = Int32(blockNames.count)
    blockNames[name] = number
    return number
  }
}
