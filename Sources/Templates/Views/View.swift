/// A small value made for one page (or a part of one): all that a template can show.
///
/// The schema is the single list of its names: templates are linked to it, the checker holds the
/// templates to it and `sjabloon --variabelen` prints it. Conformers write
/// `static let schema: Schema<Self> = [ .text("titel", "De titel") { $0.titel }, … ]`.
package protocol View: ViewObject, Hashable {
  static var schema: Schema<Self> { get }
}

// Compiled into each view, so that a reading is one jump to its closure.
extension View {
  @inlinable
  package func text(at place: Int) -> String? {
    if case .text(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  @inlinable
  package func number(at place: Int) -> Int? {
    if case .number(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  @inlinable
  package func flag(at place: Int) -> Bool {
    if case .flag(let get) = Self.schema.readers[place] { get(self) } else { false }
  }

  @inlinable
  package func markup(at place: Int) -> Markup? {
    if case .markup(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  @inlinable
  package func texts(at place: Int) -> [String] {
    if case .texts(let get) = Self.schema.readers[place] { get(self) } else { [] }
  }

  @inlinable
  package func view(at place: Int) -> (any ViewObject)? {
    if case .view(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  @inlinable
  package func list(at place: Int) -> (any ViewList)? {
    if case .list(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }
}
