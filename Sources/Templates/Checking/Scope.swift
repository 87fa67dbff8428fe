/// What names are looked up in while checking: the kinds that stand for the contexts of a rendering.
struct Scope: Hashable {
  enum Context: Hashable {
    case view(SchemaOutline)
    case text
    case number
    case flag
    case markup
  }

  /// The nearest first; a context that comes again further out is left out, for it finds nothing
  /// that the nearer one does not. That keeps the number of scopes finite.
  private(set) var contexts: [Context]

  init(_ root: SchemaOutline) {
    self.contexts = [.view(root)]
  }

  func entering(_ context: Context) -> Scope {
    var scope = self
    scope.contexts.removeAll { $0 == context }
    scope.contexts.insert(context, at: 0)
    return scope
  }

  func field(_ name: String) -> FieldOutline? {
    place(of: name).map { outline, place in outline.fields[place] }
  }

  /// The nearest view that has the name, and the place of the name there.
  func place(of name: String) -> (SchemaOutline, place: Int)? {
    for case .view(let outline) in contexts {
      if let place = outline.place(of: name) { return (outline, place) }
    }
    return nil
  }

  /// All names that can be used, the nearest first.
  var names: [String] {
    var names: [String] = []
    for case .view(let outline) in contexts { names += outline.fields.map(\.name) }
    return names
  }
}

extension Scope.Context {
  /// What a section over a field of the kind makes the context.
  init(_ kind: FieldKind) {
    switch kind {
    case .text, .texts: self = .text
    case .number: self = .number
    case .flag: self = .flag
    case .markup: self = .markup
    case .view(let outline), .list(let outline): self = .view(outline())
    }
  }

  /// The kind of `{{.}}`.
  var kind: FieldKind {
    switch self {
    case .view(let outline): .view { outline }
    case .text: .text
    case .number: .number
    case .flag: .flag
    case .markup: .markup
    }
  }
}
