internal import Templates

// The same as in Templates. The compiler makes it for each view apart, with one jump to the closure of
// a name, only in the module of the views; a page asks its views hundreds of times.
extension View {
  func text(at place: Int) -> String? {
    if case .text(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  func number(at place: Int) -> Int? {
    if case .number(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  func flag(at place: Int) -> Bool {
    if case .flag(let get) = Self.schema.readers[place] { get(self) } else { false }
  }

  func markup(at place: Int) -> Markup? {
    if case .markup(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  func texts(at place: Int) -> [String] {
    if case .texts(let get) = Self.schema.readers[place] { get(self) } else { [] }
  }

  func view(at place: Int) -> (any ViewObject)? {
    if case .view(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  func list(at place: Int) -> (any ViewList)? {
    if case .list(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }
}
