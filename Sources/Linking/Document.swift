package import Basis
package import Kennisbank
package import Reading

/// A page about one thing: a file of content, or an element or partner that innovaties name and that
/// has no file of its own.
///
/// A class, so that handing one on costs one count and not one for each of its fields.
package final class Document: Sendable {
  package let id: DocumentID
  package let soort: Soort
  package let slug: Slug
  package let titel: String
  package let content: CheckedDocument.Content
  package let body: Markdown
  package let sections: [Section]
  /// Old slugs that still lead here.
  package let redirects: [Slug]
  /// Other names: aliassen that are no slug, and `ook-bekend-als`.
  package let otherNames: [String]
  /// The file below the content folder, such as `innovaties/cazhem.md`; `nil` for a generated page.
  package let source: String?
  /// Whether it is a draft, shown only because the build was asked to.
  package let isConcept: Bool
  /// What each link and image of the body leads to, in the order of their nodes.
  package let links: [LinkTarget]
  /// The ids of the body's headings, in the order of their nodes; unique on the page.
  package let headingIDs: [String]
  /// The folder of the page below the site: `innovaties/cazhem/`.
  package let address: Address

  init(
    id: DocumentID, soort: Soort, slug: Slug, titel: String, content: CheckedDocument.Content,
    body: Markdown, sections: [Section], redirects: [Slug], otherNames: [String], source: String?,
    isConcept: Bool, links: [LinkTarget], headingIDs: [String]
  ) {
    self.id = id
    self.soort = soort
    self.slug = slug
    self.titel = titel
    self.content = content
    self.body = body
    self.sections = sections
    self.redirects = redirects
    self.otherNames = otherNames
    self.source = source
    self.isConcept = isConcept
    self.links = links
    self.headingIDs = headingIDs
    self.address = Address(soort.folder + "/" + slug.text + "/")
  }

  /// A section of the format, where the writer gave it.
  package func section(_ name: SectionName) -> Section? {
    sections.first { $0.name == name && !$0.isUnknown }
  }
}

/// The place of a page below the site: a folder that ends in `/`, or empty for the home page.
package struct Address: Sendable, Hashable, Comparable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package static func < (left: Address, right: Address) -> Bool {
    left.path.precedes(right.path)
  }
}

/// Where a link of a body leads.
package enum LinkTarget: Sendable, Hashable {
  case document(DocumentID, anchor: String?)
  case external(String)
  /// A place on the same page.
  case anchor(String)
  /// A file below `content/`, such as `bestanden/kaart.png`.
  case file(String)
  /// A page that is not shown on this day: the words stay, without a link.
  case unpublished
}
