import Basis
import Kennisbank
import Reading

extension Linker {
  /// Where each link and image of a body leads. `newID` turns numbers of `entries` into ids.
  mutating func links(
    of document: CheckedDocument, at own: Int, newID: [DocumentID]
  ) -> [LinkTarget] {
    var targets: [LinkTarget] = []
    let path = below(document.file.path)
    for node in document.body.nodes where node.kind == .link || node.kind == .image {
      let place = SourceSpan(Int(node.place), Int(node.place) + max(1, node.text.count))
      // An address that is refused was reported when the text was read.
      guard case .success(let address) = LinkAddress.parse(document.body.bytes(node.text)) else {
        targets.append(.unpublished)
        continue
      }
      switch address {
      case .external(let url): targets.append(.external(url))
      case .anchor(let anchor):
        if document.body.isWhole { check(anchor, on: own, document.file, place) }
        targets.append(.anchor(anchor.isEmpty ? "inhoud" : anchor))
      case .relative(let relative, let anchor):
        targets.append(
          target(
            relative, anchor, from: path, isImage: node.kind == .image, document.file, place,
            newID: newID))
      }
    }
    return targets
  }

  private mutating func target(
    _ relative: String, _ anchor: String?, from path: String, isImage: Bool, _ file: SourceFile,
    _ place: SourceSpan, newID: [DocumentID]
  ) -> LinkTarget {
    guard let resolved = ContentPath.resolve(relative, from: path) else {
      report(.linkBeyond(relative), in: file, at: place)
      return .unpublished
    }
    if resolved.hasPrefix("bestanden/") || isImage {
      checkFile(resolved, written: relative, isImage: isImage, in: file, at: place)
      return .file(resolved)
    }
    guard resolved.hasSuffix(".md") else {
      report(.linkOutside(relative, nearest: meant(by: relative, resolved)), in: file, at: place)
      return .unpublished
    }
    switch places[resolved] {
    case .shown(let entry):
      // Of a text that was not read whole nobody knows the anchors.
      if let anchor, entries[entry].checked?.body.isWhole ?? true {
        check(anchor, on: entry, file, place)
      }
      return .document(newID[entry], anchor: anchor.flatMap { $0.isEmpty ? nil : $0 })
    case .concept: report(.linkToConcept(relative), in: file, at: place)
    case .outsidePeriod: report(.linkOutsidePeriod(relative), in: file, at: place)
    case .unread: break
    case nil:
      let near = nearFile.best(for: resolved).map { ContentPath.relative(to: $0, from: path) }
      report(.linkBroken(relative, nearest: near), in: file, at: place)
    }
    return .unpublished
  }

  /// A web address or mailbox without its start, or a page without `.md`.
  private func meant(by relative: String, _ resolved: String) -> String? {
    for end in [".html", ".htm", "/index.html", "/"] where relative.hasSuffix(end) {
      let page = String(relative.dropLast(end.count)) + ".md"
      if places[String(resolved.dropLast(resolved.hasSuffix(end) ? end.count : 0)) + ".md"] != nil {
        return page
      }
    }
    if relative.hasPrefix("www.") { return "https://" + relative }
    if relative.contains("@"), !relative.contains("/") { return "mailto:" + relative }
    return places[resolved + ".md"] == nil ? nil : relative + ".md"
  }

  private mutating func check(
    _ anchor: String, on entry: Int, _ file: SourceFile, _ place: SourceSpan
  ) {
    guard !anchor.isEmpty, let page = entries[entry].checked else { return }
    if page.headingIDs.contains(anchor) { return }
    let anchors = page.anchors
    if anchors.contains(anchor) { return }
    report(
      .anchorBroken(anchor, nearest: NearMiss.best(for: anchor, among: anchors.sorted())),
      in: file, at: place)
  }
}

extension CheckedDocument {
  /// Every id on its page that a link may name.
  fileprivate var anchors: Set<String> {
    var anchors = Set(headingIDs)
    switch content {
    case .thema(let thema): anchors.formUnion(thema.anchors)
    case .innovatie(let innovatie):
      anchors.formUnion(SectionName.required.map { Folding.slugText($0.rawValue) })
      if !innovatie.bronnen.isEmpty { anchors.insert("bronnen") }
    default: break
    }
    return anchors
  }
}
