/// One step of a compiled template. All payloads are numbers into the tables of the `Program`, so
/// that running costs no reference counts.
enum Instruction: Sendable {
  /// Literal text, whole lines together; an indented template gets its indentation after each line
  /// end within it.
  case text(Slice)
  /// A line starts here with something other than the text just before.
  case lineStart
  case variable(path: Path, Escape)
  /// A section whose body runs up to `end`.
  case section(path: Path, end: Int32)
  case inverted(path: Path, end: Int32)
  case partial(template: Int32, Indentation)
  /// A parent: the number of its `ParentCall`; its arguments stand up to `end`.
  case parent(Int32, end: Int32)
  /// A block: the number of its `BlockSite`; the default runs up to `end`.
  case block(Int32, end: Int32)

  /// What a template that is put in gets before its lines.
  enum Indentation: Sendable {
    /// Nothing: it starts in the middle of a line.
    case none
    /// The indentation of the place, and this.
    case added(Slice)
  }

  /// A piece of the program's text.
  struct Slice: Sendable {
    let start: Int32
    let end: Int32
    static let empty = Slice(start: 0, end: 0)
    var isEmpty: Bool { start == end }
    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A dotted name: a piece of the program's names. Without names it is `{{.}}`.
  struct Path: Sendable {
    let start: Int32
    let end: Int32
  }
}
