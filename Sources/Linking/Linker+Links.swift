import Basis
import Kennisbank
import Reading

extension Linker {
  /// Where each link and image of a body leads. `newID` turns numbers of `entries` into ids.
  mutating func links(
    of document: CheckedDocument, anchors: [Set<String>], newID: [DocumentID]
  ) -> [LinkTarget] {
    var targets: [LinkTarget] = []
    let path = below(document.file.path)
    let own = entries.firstIndexOfPlace(places[path])
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
        if let own, document.body.isWhole { check(anchor, in: anchors[own], document.file, place) }
        targets.append(.anchor(anchor.isEmpty ? "inhoud" : anchor))
      case .relative(let relative, let anchor):
        targets.append(
          target(
            relative, anchor, from: path, isImage: node.kind == .image, document.file, place,
            anchors: anchors, newID: newID))
      }
    }
    return targets
  }

  private mutating func target(
    _ relative: String, _ anchor: String?, from path: String, isImage: Bool, _ file: SourceFile,
    _ place: SourceSpan, anchors: [Set<String>], newID: [DocumentID]
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
        check(anchor, in: anchors[entry], file, place)
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
    _ anchor: String, in anchors: Set<String>, _ file: SourceFile, _ place: SourceSpan
  ) {
    if anchor.isEmpty || anchors.contains(anchor) { return }
    report(
      .anchorBroken(anchor, nearest: NearMiss.best(for: anchor, among: anchors.sorted())),
      in: file, at: place)
  }
}

extension Array where Element == Linker.Entry {
  fileprivate func firstIndexOfPlace(_ place: Linker.Place?) -> Int? {
    if case .shown(let index)? = place { index } else { nil }
  }
}

/// Paths below the content folder.
enum ContentPath {
  /// - Returns: `nil` when the path leaves the content folder.
  static func resolve(_ relative: String, from file: String) -> String? {
    var segments = file.split(separator: "/").dropLast().map(String.init)
    for segment in relative.split(separator: "/", omittingEmptySubsequences: true) {
      switch Array(segment.utf8) {
      case [0x2E]: continue
      case [0x2E, 0x2E]:
        if segments.popLast() == nil { return nil }
      default: segments.append(String(segment))
      }
    }
    return segments.joined(separator: "/")
  }

  static func relative(to target: String, from file: String) -> String {
    var from = file.split(separator: "/").dropLast().map(String.init)[...]
    var to = target.split(separator: "/").map(String.init)[...]
    while let first = from.first, first == to.first, to.count > 1 {
      from = from.dropFirst()
      to = to.dropFirst()
    }
    return (from.map { _ in ".." } + to).joined(separator: "/")
  }
}
