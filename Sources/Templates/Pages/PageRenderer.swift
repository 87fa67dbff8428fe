internal import Basis

/// Runs a linked page over a view and writes bytes. Made for one rendering.
///
/// What most steps ask is the nearest view, which is handed down; only what asks one further out is
/// looked up, at the price of a reference count.
struct PageRenderer {
  private let program: PageProgram
  var out: [UInt8] = []
  /// The nearest object of each type of view.
  private var views: [(any ViewObject)?]
  /// What `{{.}}` stands for.
  var text = ""
  var number = 0
  var markup = Markup([])
  private var callDepth = 0
  private var depth = 0
  private var shown = ShownSections()

  init(_ program: PageProgram, _ view: any ViewObject) {
    self.program = program
    self.views = Array(repeating: nil, count: program.registerCount)
    self.views[0] = view
  }

  /// - Parameters:
  ///   - view: the nearest view.
  ///   - register: its type.
  mutating func call(_ number: Int, _ view: any ViewObject, _ register: Int16) throws {
    let function = program.functions[number]
    if callDepth == Program.templateLimit {
      throw Refusal(.templateTooDeep(function.template, limit: Program.templateLimit))
    }
    callDepth += 1
    try run(function.range.lowerBound, function.range.upperBound, view, register)
    callDepth -= 1
  }

  private mutating func run(
    _ start: Int, _ end: Int, _ view: any ViewObject, _ register: Int16
  ) throws {
    depth += 1
    if depth > Program.depthLimit {
      throw Refusal(.templateTooDeep(nil, limit: Program.depthLimit))
    }
    var next = start
    while next < end {
      let step = program.steps[next]
      next += 1
      switch step {
      case .text(let start, let end): out.append(Int(start)..<Int(end), of: program.text)
      case .show(let source, let kind, let escape):
        if source.isOwn(of: register) {
          show(Int(source.place), of: view, kind, escape)
        } else if let other = self.view(of: source) {
          show(Int(source.place), of: other, kind, escape)
        }
      case .showContext(let kind, let escape): showContext(kind, escape)
      case .section(let source, let kind, let inner, let bodyEnd):
        let body = Body(start: next, end: Int(bodyEnd), register: inner)
        if source.isOwn(of: register) {
          try runSection(Int(source.place), of: view, kind, body, view, register)
        } else if let other = self.view(of: source) {
          try runSection(Int(source.place), of: other, kind, body, view, register)
        }
        next = body.end
      case .closedSection(let source, let inner, let bodyEnd):
        let body = Body(start: next, end: Int(bodyEnd), register: inner)
        if source.isOwn(of: register) {
          try runClosedSection(Int(source.place), of: view, body)
        } else if let other = self.view(of: source) {
          try runClosedSection(Int(source.place), of: other, body)
        }
        next = body.end
      case .inverted(let source, let kind, let bodyEnd):
        if isFalsy(source, kind, view, register) { try run(next, Int(bodyEnd), view, register) }
        next = Int(bodyEnd)
      case .call(let number): try call(Int(number), view, register)
      }
    }
    depth -= 1
  }

  /// The view in which the last name of a source stands.
  private func view(of source: PageStep.Source) -> (any ViewObject)? {
    var view = views[Int(source.register)]
    for lead in 0..<Int(source.leadCount) {
      view = view?.view(at: Int(program.leads[Int(source.firstLead) + lead]))
    }
    return view
  }

  /// The steps of a section, and the type of the view that it enters.
  private struct Body {
    let start: Int
    let end: Int
    let register: Int16
  }

  /// - Parameters:
  ///   - owner: the view that has the name of the section.
  ///   - view: the nearest view, for a section that enters none.
  private mutating func runSection(
    _ place: Int, of owner: any ViewObject, _ kind: PageStep.Kind, _ body: Body,
    _ view: any ViewObject, _ register: Int16
  ) throws {
    switch kind {
    case .flag: if owner.flag(at: place) { try run(body.start, body.end, view, register) }
    case .text:
      if let text = owner.text(at: place) { try run(body, with: text, view, register) }
    case .texts:
      for text in owner.texts(at: place) { try run(body, with: text, view, register) }
    case .number:
      guard let number = owner.number(at: place) else { return }
      let around = self.number
      self.number = number
      try run(body.start, body.end, view, register)
      self.number = around
    case .markup:
      guard let markup = owner.markup(at: place) else { return }
      let around = self.markup
      self.markup = markup
      try run(body.start, body.end, view, register)
      self.markup = around
    case .view:
      if let inner = owner.view(at: place) { try run(body, entering: inner) }
    case .list:
      guard let list = owner.list(at: place) else { return }
      let register = Int(body.register)
      let around = views[register]
      for index in 0..<list.count {
        let item = list.view(at: index)
        views[register] = item
        try run(body.start, body.end, item, body.register)
      }
      views[register] = around
    }
  }

  /// A view that stands in several places shows the same in all of them.
  private mutating func runClosedSection(
    _ place: Int, of owner: any ViewObject, _ body: Body
  ) throws {
    guard let view = owner.view(at: place) else { return }
    guard let identity = view.identity else { return try run(body, entering: view) }
    if shown.append(step: body.start, identity, to: &out) { return }
    let start = out.count
    try run(body, entering: view)
    shown.add(step: body.start, identity, view, out[start...])
  }

  private mutating func run(_ body: Body, entering view: any ViewObject) throws {
    let register = Int(body.register)
    let around = views[register]
    views[register] = view
    try run(body.start, body.end, view, body.register)
    views[register] = around
  }

  private mutating func run(
    _ body: Body, with text: String, _ view: any ViewObject, _ register: Int16
  ) throws {
    let around = self.text
    self.text = text
    try run(body.start, body.end, view, register)
    self.text = around
  }

  private func isFalsy(
    _ source: PageStep.Source, _ kind: PageStep.Kind, _ view: any ViewObject, _ register: Int16
  ) -> Bool {
    if source.isOwn(of: register) { return isFalsy(Int(source.place), of: view, kind) }
    guard let other = self.view(of: source) else { return true }
    return isFalsy(Int(source.place), of: other, kind)
  }
}

extension PageStep.Source {
  /// Whether the name stands in the nearest view itself, which is of the type of a register.
  fileprivate func isOwn(of register: Int16) -> Bool {
    leadCount == 0 && self.register == register
  }
}
