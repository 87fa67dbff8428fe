/// Names and what depends on them. A name that no view has stands for nothing, as it does in a
/// rendering; the checker reports it.
extension PageLinker {
  mutating func passVariable(_ path: Instruction.Path, _ escape: Escape) {
    if path.start == path.end {
      if let context = scope.contexts.first {
        append(.showContext(PageStep.Kind(context.kind), escape))
      }
    } else if let (source, kind) = source(of: path) {
      append(.show(source, PageStep.Kind(kind), escape))
    }
  }

  mutating func walkSection(_ path: Instruction.Path, _ start: Int, _ end: Int) throws {
    if path.start == path.end { return try walk(start, end) }
    guard let (source, kind) = source(of: path) else { return }
    let context = Scope.Context(kind)
    var register: Int16 = 0
    if case .view(let outline) = context { register = self.register(of: outline) }
    let number = reserve()
    let around = scope
    scope = scope.entering(context)
    try walk(start, end)
    scope = around
    let step = PageStep.Kind(kind)
    if step == .view, page.isClosed(number + 1..<page.steps.count, over: register) {
      self.end(number) { .closedSection(source, register: register, end: $0) }
    } else {
      self.end(number) { .section(source, step, register: register, end: $0) }
    }
  }

  mutating func walkInverted(_ path: Instruction.Path, _ start: Int, _ end: Int) throws {
    if path.start == path.end { return }
    guard let (source, kind) = source(of: path) else { return try walk(start, end) }
    let number = reserve()
    try walk(start, end)
    self.end(number) { .inverted(source, PageStep.Kind(kind), end: $0) }
  }

  private mutating func source(
    of path: Instruction.Path
  ) -> (source: PageStep.Source, kind: FieldKind)? {
    let names = program.names[Int(path.start)..<Int(path.end)]
    guard let first = names.first, let (outline, start) = scope.place(of: first) else { return nil }
    var place = start
    var field = outline.fields[start]
    var leads: [Int32] = []
    for name in names.dropFirst() {
      guard case .view(let inner) = field.kind, let next = inner().place(of: name) else {
        return nil
      }
      leads.append(Int32(place))
      field = inner().fields[next]
      place = next
    }
    let (firstLead, leadCount) = addLeads(leads)
    let source = PageStep.Source(
      register: register(of: outline), place: Int16(place), firstLead: firstLead,
      leadCount: leadCount)
    return (source, field.kind)
  }
}
