/// A small value made for one page (or a part of one): all that a template can show.
///
/// The schema is the single list of its names: templates are linked to it, the checker holds the
/// templates to it and `sjabloon --variabelen` prints it. Conformers write
/// `static let schema: Schema<Self> = [ .text("titel", "De titel") { $0.titel }, … ]`.
package protocol View: ViewObject {
  static var schema: Schema<Self> { get }
}

// For views of any module; a module with many compiles its own (`View+Reading.swift` of Rendering).
extension View {
  package func text(at place: Int) -> String? {
    if case .text(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  package func number(at place: Int) -> Int? {
    if case .number(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  package func flag(at place: Int) -> Bool {
    if case .flag(let get) = Self.schema.readers[place] { get(self) } else { false }
  }

  package func markup(at place: Int) -> Markup? {
    if case .markup(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  package func texts(at place: Int) -> [String] {
    if case .texts(let get) = Self.schema.readers[place] { get(self) } else { [] }
  }

  package func view(at place: Int) -> (any ViewObject)? {
    if case .view(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }

  package func list(at place: Int) -> (any ViewList)? {
    if case .list(let get) = Self.schema.readers[place] { get(self) } else { nil }
  }
}
