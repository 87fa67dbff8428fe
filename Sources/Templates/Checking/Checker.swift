internal import Basis

/// Walks a page's template with all it puts in, as a rendering would, but with the kinds of a view
/// in the place of values. Finds names that do not exist and places where no variable may stand.
struct Checker {
  /// One template in one situation; it is walked once.
  private struct Visit: Hashable {
    let template: String
    let scope: Scope
    let calls: [Call]
    let places: PlaceTracker
  }

  /// A parent tag that is being walked, known by its place.
  struct Call: Hashable {
    let file: ParsedTemplate
    let tag: Tag
    let arguments: [BlockNode]

    static func == (left: Call, right: Call) -> Bool {
      left.file.name == right.file.name && left.tag.span == right.tag.span
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(file.name)
      hasher.combine(tag.span)
    }
  }

  let library: TemplateLibrary
  let page: String
  /// The template that is being walked.
  var current: ParsedTemplate
  var scope: Scope
  var places = PlaceTracker()
  /// The outermost first.
  var calls: [Call] = []
  /// The quote of the attribute in which the template or argument that is walked is put in. It may
  /// not leave the attribute: on its own it was compiled as text.
  var surroundingQuote: UInt8?
  private(set) var found: Set<Diagnostic> = []
  private var visits: Set<Visit> = []
  /// How many sections, blocks and templates are open, with that of the page itself.
  private var depth = 1

  init(_ library: TemplateLibrary, _ page: ParsedTemplate, _ outline: SchemaOutline) {
    self.library = library
    self.page = page.name
    self.current = page
    self.scope = Scope(outline)
  }

  /// Walks a template from its first byte. What it ends in must be what it began in.
  mutating func walk(_ template: ParsedTemplate) {
    let visit = Visit(template: template.name, scope: scope, calls: calls, places: places)
    guard visits.insert(visit).inserted else { return }
    let around = (current, places, surroundingQuote)
    current = template
    surroundingQuote = places.quote
    walk(template.nodes)
    places.passBorder()
    if !places.isSameGround(as: around.1) {
      let end = template.file.bytes.count
      report(.templateEndsInside(template.name), SourceSpan(max(0, end - 1), end))
    }
    (current, places, surroundingQuote) = around
  }

  mutating func walk(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text(let span): readText(span)
      case .variable(let tag):
        checkVariable(tag)
        places.passVariable()
      case .section(let tag, let body): walkSection(tag, body)
      case .inverted(let tag, let body):
        _ = field(tag)
        walkBetweenBorders(tag) { $0.walk(body) }
      case .partial(let call): walkPartial(call.tag)
      case .parent(let call, let arguments): walkParent(call.tag, arguments)
      case .block(let block): walkBlock(block)
      }
    }
  }

  private mutating func readText(_ span: SourceSpan) {
    let bytes = current.file.bytes[span.start..<span.end]
    if let surroundingQuote, let index = bytes.firstIndex(of: surroundingQuote) {
      report(.templateLeavesAttribute(), SourceSpan(index, index + 1))
    }
    places.read(bytes)
    if places.hasBrokenSeam {
      places.hasBrokenSeam = false
      report(.templateNameSplit(), SourceSpan(span.start, span.start + 1))
    }
  }

  private mutating func walkSection(_ tag: Tag, _ body: [Node]) {
    guard let field = field(tag) else { return }
    let around = scope
    scope = scope.entering(Scope.Context(field.kind))
    walkBetweenBorders(tag) { $0.walk(body) }
    scope = around
  }

  /// Walks something that may be there once, more often or not at all.
  mutating func walkBetweenBorders(_ tag: Tag, _ body: (inout Checker) -> Void) {
    places.passBorder()
    let before = places
    descend(tag, body)
    places.passBorder()
    if places.isSameGround(as: before) {
      places.join(before)
    } else {
      report(.templateBorder(tag.written), tag.span)
      places = before
    }
  }

  /// Walks what a tag opens, unless that is too deep: as it would be for a rendering.
  mutating func descend(_ tag: Tag, _ body: (inout Checker) -> Void) {
    if depth == Program.depthLimit {
      return report(.templateTooDeep(current.name, limit: Program.depthLimit), tag.span)
    }
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func report(_ message: Message, _ span: SourceSpan) {
    found.insert(Diagnostic(message, in: current.file, at: span))
  }

  /// The page, for messages about a template that several pages may put in.
  var pageElsewhere: String? { current.name == page ? nil : page }
}
