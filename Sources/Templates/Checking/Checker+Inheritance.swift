internal import Basis

extension Checker {
  mutating func walkPartial(_ tag: Tag) {
    places.passBorder()
    guard let template = template(tag), takesTemplates(tag) else { return }
    descend(tag) { $0.walk(template) }
  }

  mutating func walkParent(_ tag: Tag, _ arguments: [BlockNode]) {
    places.passBorder()
    guard let template = template(tag) else { return }
    let offered = library.blocks(reachableFrom: template.name)
    for argument in arguments where !offered.contains(argument.tag.name) {
      let nearest = NearMiss.best(for: argument.tag.name, among: offered.sorted())
      report(
        .templateBlockUnknown(argument.tag.name, parent: tag.name, nearest: nearest),
        argument.tag.nameSpan)
    }
    guard takesTemplates(tag) else { return }
    let around = calls
    let call = Call(file: current, tag: tag, arguments: arguments)
    if !calls.contains(call) { calls.append(call) }
    descend(tag) { $0.walk(template) }
    calls = around
  }

  /// Walks what is passed on for the block, or else its default.
  mutating func walkBlock(_ block: BlockNode) {
    places.passBorder()
    guard takesTemplates(block.tag) else { return }
    for (depth, call) in calls.enumerated() {
      guard let argument = call.arguments.first(where: { $0.tag.name == block.tag.name }) else {
        continue
      }
      let around = (current, calls, surroundingQuote)
      current = call.file
      surroundingQuote = places.quote
      calls.removeSubrange(depth...)
      walkBetweenBorders(argument.tag) { $0.walk(argument.body) }
      (current, calls, surroundingQuote) = around
      return
    }
    walkBetweenBorders(block.tag) { $0.walk(block.body) }
  }

  private mutating func template(_ tag: Tag) -> ParsedTemplate? {
    if let template = library.template(named: tag.name) { return template }
    let nearest = NearMiss.best(for: tag.name, among: library.names)
    report(.templateMissing(tag.name, nearest: nearest), tag.nameSpan)
    return nil
  }

  private mutating func takesTemplates(_ tag: Tag) -> Bool {
    if places.place.takesTemplates { return true }
    report(.templatePlaceTemplate(tag.written), tag.span)
    return false
  }
}
