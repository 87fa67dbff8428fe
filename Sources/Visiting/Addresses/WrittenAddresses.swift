package import Basis
package import Kennisbank
package import Linking
private import Reading

/// The external addresses that the pages of a site show, where they are written.
package enum WrittenAddresses {
  /// - Parameters:
  ///   - documents: as checked, also those that are not shown.
  ///   - settings: kennisbank.yml.
  /// - Returns: the addresses by file and place.
  package static func all(
    on site: Site, documents: [CheckedDocument], contentFolder: String, settings: SourceFile
  ) -> [WrittenAddress] {
    var shown: [String: Document] = [:]
    for document in site.documents {
      if let source = document.source { shown["\(contentFolder)/\(source)"] = document }
    }
    var found = addresses(of: site.instellingen, settings)
    for document in documents {
      guard let page = shown[document.file.path] else { continue }
      found += links(of: page, in: document.file)
      if isOver(page, on: site) { continue }
      found += document.adressen.map {
        WrittenAddress(text: $0.name, file: document.file, span: $0.span)
      }
    }
    return found.sorted {
      ($0.file.path, $0.span.start) < ($1.file.path, $1.span.start)
    }
  }

  private static func links(of page: Document, in file: SourceFile) -> [WrittenAddress] {
    let nodes = page.body.nodes.filter { $0.kind == .link || $0.kind == .image }
    return zip(nodes, page.links).compactMap { node, target in
      guard case .external(let text) = target, node.kind == .link else { return nil }
      let place = Int(node.place)
      // `www.` stands there without the `http://` that the link gets, and `&amp;` stands for `&`.
      let written = [text, String(text.dropFirst("http://".count))].first {
        file.bytes.dropFirst(place).starts(with: $0.utf8)
      }
      let length = written.map { $0.utf8.count } ?? 1
      return WrittenAddress(text: text, file: file, span: SourceSpan(place, place + length))
    }
  }

  /// Of a meeting that is over the page does not show how to take part.
  private static func isOver(_ page: Document, on site: Site) -> Bool {
    guard case .bijeenkomst(let meeting) = page.content else { return false }
    return meeting.isPast(on: site.vandaag)
  }

  /// `basis-url` is the site itself. `bewerk-url` is the start of an address on each page;
  /// kennisbank.yml, which every kennisbank has, stands for them all.
  private static func addresses(
    of settings: Instellingen, _ file: SourceFile
  ) -> [WrittenAddress] {
    settings.adressen.compactMap { written in
      let folder = written.name.hasSuffix("/") ? written.name : written.name + "/"
      if folder == settings.basisURL { return nil }
      let text = folder == settings.bewerkURL ? folder + "kennisbank.yml" : written.name
      return WrittenAddress(text: text, file: file, span: written.span)
    }
  }
}
