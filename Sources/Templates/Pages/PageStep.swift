/// One step of a linked page. All payloads are numbers, so that running costs no reference counts.
enum PageStep: Sendable {
  /// A piece of the program's text.
  case text(start: Int32, end: Int32)
  case show(Source, Kind, Escape)
  /// `{{.}}` in a section over a text, number or markup.
  case showContext(Kind, Escape)
  /// A section whose body runs up to `end`; a view goes to the register.
  case section(Source, Kind, register: Int16, end: Int32)
  /// A section over a view that shows nothing but that view: for a view that comes again the same.
  case closedSection(Source, register: Int16, end: Int32)
  case inverted(Source, Kind, end: Int32)
  /// A function of the program, by its number: a template that puts itself in, or any template of a
  /// page that would grow too long with a copy at each place.
  case call(Int32)

  /// Where a value comes from: a place in the view of a register, or in the view that the leads (a
  /// piece of the program's list) go to from there.
  struct Source: Sendable {
    let register: Int16
    let place: Int16
    let firstLead: Int32
    let leadCount: Int16
  }

  /// A `FieldKind` without its schemas.
  enum Kind: UInt8, Sendable {
    case text, number, flag, markup, texts, view, list

    init(_ kind: FieldKind) {
      self =
        switch kind {
        case .text: .text
        case .number: .number
        case .flag: .flag
        case .markup: .markup
        case .texts: .texts
        case .view: .view
        case .list: .list
        }
    }
  }
}
