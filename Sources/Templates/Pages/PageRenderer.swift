internal import Basis

/// Runs a linked page over a view and writes bytes. Made for one rendering.
struct PageRenderer {
  private let program: PageProgram
  var out: [UInt8] = []
  /// The nearest object of each type of view.
  private var views: [(any ViewObject)?]
  /// What `{{.}}` stands for.
  private var text = ""
  private var number = 0
  private var markup = Markup([])
  private var callDepth = 0
  private var depth = 0

  init(_ program: PageProgram, _ view: any ViewObject) {
    self.program = program
    self.views = Array(repeating: nil, count: program.registerCount)
    self.views[0] = view
  }

  mutating func call(_ number: Int) throws {
    let function = program.functions[number]
    if callDepth == Renderer.templateLimit {
      throw Refusal(.templateTooDeep(function.template, limit: Renderer.templateLimit))
    }
    callDepth += 1
    try run(function.range.lowerBound, function.range.upperBound)
    callDepth -= 1
  }

  private mutating func run(_ start: Int, _ end: Int) throws {
    depth += 1
    defer { depth -= 1 }
    if depth > Renderer.depthLimit {
      throw Refusal(.templateTooDeep(nil, limit: Renderer.depthLimit))
    }
    var next = start
    while next < end {
      let step = program.steps[next]
      next += 1
      switch step {
      case .text(let start, let end): out.append(Int(start)..<Int(end), of: program.text)
      case .show(let source, let kind, let escape): show(source, kind, escape)
      case .showContext(let kind, let escape): showContext(kind, escape)
      case .section(let source, let kind, let register, let bodyEnd):
        try runSection(source, kind, register: Int(register), next, Int(bodyEnd))
        next = Int(bodyEnd)
      case .inverted(let source, let kind, let bodyEnd):
        if isFalsy(source, kind) { try run(next, Int(bodyEnd)) }
        next = Int(bodyEnd)
      case .call(let number): try call(Int(number))
      }
    }
  }

  /// The view in which the last name of a source stands.
  private func view(of source: PageStep.Source) -> (any ViewObject)? {
    guard source.leadCount > 0 else { return views[Int(source.register)] }
    var view = views[Int(source.register)]
    for lead in 0..<Int(source.leadCount) {
      view = view?.view(at: Int(program.leads[Int(source.firstLead) + lead]))
    }
    return view
  }

  private mutating func show(_ source: PageStep.Source, _ kind: PageStep.Kind, _ escape: Escape) {
    guard let view = view(of: source) else { return }
    let place = Int(source.place)
    switch kind {
    case .text: if let text = view.text(at: place) { escape.append(text, to: &out) }
    case .number: if let number = view.number(at: place) { out.append(number: number) }
    case .markup: if let markup = view.markup(at: place) { show(markup, escape) }
    case .flag: show(view.flag(at: place))
    case .texts, .view, .list: break
    }
  }

  private mutating func showContext(_ kind: PageStep.Kind, _ escape: Escape) {
    switch kind {
    case .text: escape.append(text, to: &out)
    case .number: out.append(number: number)
    case .markup: show(markup, escape)
    case .flag: show(true)
    case .texts, .view, .list: break
    }
  }

  private mutating func show(_ markup: Markup, _ escape: Escape) {
    if escape == .none {
      out += markup.bytes
    } else {
      HTMLEscape.append(markup.bytes[...], to: &out)
    }
  }

  private mutating func show(_ flag: Bool) { out += (flag ? "true" : "false").utf8 }

  private mutating func runSection(
    _ source: PageStep.Source, _ kind: PageStep.Kind, register: Int, _ start: Int, _ end: Int
  ) throws {
    guard let view = view(of: source) else { return }
    let place = Int(source.place)
    switch kind {
    case .flag: if view.flag(at: place) { try run(start, end) }
    case .text:
      if let text = view.text(at: place) { try run(start, end, with: text) }
    case .texts:
      for text in view.texts(at: place) { try run(start, end, with: text) }
    case .number:
      guard let number = view.number(at: place) else { return }
      let around = self.number
      self.number = number
      try run(start, end)
      self.number = around
    case .markup:
      guard let markup = view.markup(at: place) else { return }
      let around = self.markup
      self.markup = markup
      try run(start, end)
      self.markup = around
    case .view:
      guard let inner = view.view(at: place) else { return }
      let around = views[register]
      views[register] = inner
      try run(start, end)
      views[register] = around
    case .list:
      guard let list = view.list(at: place) else { return }
      let around = views[register]
      for index in 0..<list.count {
        views[register] = list.view(at: index)
        try run(start, end)
      }
      views[register] = around
    }
  }

  private mutating func run(_ start: Int, _ end: Int, with text: String) throws {
    let around = self.text
    self.text = text
    try run(start, end)
    self.text = around
  }

  /// See `TemplateValue.isFalsy`.
  private func isFalsy(_ source: PageStep.Source, _ kind: PageStep.Kind) -> Bool {
    guard let view = view(of: source) else { return true }
    let place = Int(source.place)
    return switch kind {
    case .text: view.text(at: place) == nil
    case .number: view.number(at: place) == nil
    case .flag: !view.flag(at: place)
    case .markup: view.markup(at: place) == nil
    case .texts: view.texts(at: place).isEmpty
    case .view: view.view(at: place) == nil
    case .list: view.list(at: place)?.count ?? 0 == 0
    }
  }
}
