package import Linking
package import Templates

/// Step 5: every file that is made from the site, in a fixed order.
package enum Pages {
  /// - Parameter library: templates without problems (`PageTemplate.problems`).
  /// - Returns: the tasks, which share the site and may run in any order. The work that the pages
  ///   have in common is done here.
  package static func tasks(
    _ site: Site, library: TemplateLibrary, options: RenderOptions
  ) -> [PageTask] {
    let producer = PageProducer(
      index: SiteIndex(site, options: options), library: PageLibrary(library))
    let pages = producers.flatMap { $0(producer) }
    return pages + producer.siteFiles(for: pages)
  }

  /// To add pages: one function on `PageProducer` and one line here.
  private static let producers: [@Sendable (PageProducer) -> [PageTask]] = [
    { $0.home() },
    { $0.documents() },
    { $0.post() },
    { $0.innovaties() },
    { $0.innovatiesOfDocuments() },
    { $0.facets() },
    { $0.themas() },
    { $0.werkzameElementen() },
    { $0.partners() },
    { $0.agenda() },
    { $0.nieuwsbrieven() },
    { $0.overzicht() },
    { $0.geleerd() },
    { $0.namen() },
    { $0.begrippen() },
    { $0.keuze() },
    { $0.openData() },
    { $0.redactie() },
    { $0.verklaring() },
    { $0.nietGevonden() },
    { $0.doorverwijzingen() },
  ]
}

/// What the producers of pages have at hand.
struct PageProducer: Sendable {
  let index: SiteIndex
  let library: PageLibrary

  var site: Site { index.site }
}
