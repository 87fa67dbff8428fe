internal import Basis

extension PageRenderer {
  mutating func show(
    _ place: Int, of view: any ViewObject, _ kind: PageStep.Kind, _ escape: Escape
  ) {
    switch kind {
    case .text: if let text = view.text(at: place) { escape.append(text, to: &out) }
    case .number: if let number = view.number(at: place) { out.append(decimal: number) }
    case .markup: if let markup = view.markup(at: place) { show(markup, escape) }
    case .flag: show(view.flag(at: place))
    case .texts, .view, .list: break
    }
  }

  mutating func showContext(_ kind: PageStep.Kind, _ escape: Escape) {
    switch kind {
    case .text: escape.append(text, to: &out)
    case .number: out.append(decimal: number)
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

  /// See `TemplateValue.isFalsy`.
  func isFalsy(_ place: Int, of view: any ViewObject, _ kind: PageStep.Kind) -> Bool {
    switch kind {
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
