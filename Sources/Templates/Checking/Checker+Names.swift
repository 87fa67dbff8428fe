internal import Basis

extension Checker {
  /// What a tag names, or `nil` after a message.
  mutating func field(_ tag: Tag) -> FieldOutline? {
    if tag.name == "." {
      guard let context = scope.contexts.first else { return nil }
      return FieldOutline(name: ".", kind: context.kind, meaning: "")
    }
    let parts = tag.name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return nil }
    guard var field = scope.field(first) else {
      let nearest = NearMiss.best(for: first, among: scope.names)
      report(
        .templateNameUnknown(first, in: nil, page: pageElsewhere, nearest: nearest), tag.nameSpan)
      return nil
    }
    var path = first
    for part in parts.dropFirst() {
      guard case .view(let inner) = field.kind else {
        report(.templateNoNames(path, kind: field.kind.phrase), tag.nameSpan)
        return nil
      }
      let outline = inner()
      guard let next = outline.field(part) else {
        let nearest = NearMiss.best(for: part, among: outline.fields.map(\.name))
        report(
          .templateNameUnknown(part, in: path, page: pageElsewhere, nearest: nearest),
          tag.nameSpan)
        return nil
      }
      path += "." + part
      field = next
    }
    return field
  }

  mutating func checkVariable(_ tag: Tag) {
    guard let field = field(tag) else { return }
    switch (field.kind, tag.kind) {
    case (.markup, .raw): checkMarkupPlace(tag)
    case (.text, .variable), (.number, .variable): checkTextPlace(tag)
    case (.markup, _): report(.templateMarkupEscaped(tag.name), tag.span)
    case (.text, _), (.number, _):
      report(.templateRawRefused(tag.name, kind: field.kind.phrase), tag.span)
    case (.flag, _), (.texts, _), (.view, _), (.list, _):
      report(.templateNotShown(tag.name, kind: field.kind.phrase), tag.span)
    }
  }

  private mutating func checkTextPlace(_ tag: Tag) {
    switch places.place {
    case .text, .plainText, .attribute, .url: break
    case .dataScript: report(.templatePlaceData(tag.written), tag.span)
    case .refused(let fault): report(fault.message(tag.written), tag.span)
    }
  }

  private mutating func checkMarkupPlace(_ tag: Tag) {
    switch places.place {
    case .text, .dataScript: break
    case .plainText, .attribute, .url, .refused:
      report(.templatePlaceMarkup(tag.written), tag.span)
    }
  }
}

extension FieldKind {
  /// The kind in a sentence: "'x' is …".
  fileprivate var phrase: String {
    switch self {
    case .text: "een tekst"
    case .number: "een getal"
    case .flag: "ja of nee"
    case .markup: "HTML"
    case .texts, .list: "een lijst"
    case .view: "een groep"
    }
  }
}
