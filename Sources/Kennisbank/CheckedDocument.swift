package import Basis
package import Reading

/// A file of content after the checks that need only this file and the settings: typed, without
/// "maybe". What it refers to is still a name.
///
/// A class, so that handing one on costs one count and not one for each of its fields.
package final class CheckedDocument: Sendable {
  package enum Content: Sendable {
    case innovatie(Innovatie)
    case thema(Thema)
    case werkzaamElement(WerkzaamElement)
    case partner(Partner)
    case bijeenkomst(Bijeenkomst)
    case nieuwsbrief(Nieuwsbrief)
    case pagina(Pagina)
  }

  package let soort: Soort
  package let slug: Slug
  package let file: SourceFile
  package let titel: Named
  package let aliassen: [Named]
  package let content: Content
  package let body: Markdown
  /// The ids of the body's headings, in the order of their nodes; unique on the page.
  package let headingIDs: [String]
  /// The parts of the body under level-2 headings, in the order of the page; for other kinds than
  /// innovatie one part with the whole body.
  package let sections: [Section]
  package let isConcept: Bool
  package let publiceerVanaf: CalendarDate?
  package let publiceerTot: CalendarDate?
  /// The web addresses in its fields that the page links to, with their places.
  package let adressen: [Named]

  init(
    soort: Soort, slug: Slug, file: SourceFile, titel: Named, aliassen: [Named], content: Content,
    body: Markdown, headingIDs: [String], sections: [Section], isConcept: Bool,
    publiceerVanaf: CalendarDate?, publiceerTot: CalendarDate?, adressen: [Named]
  ) {
    self.soort = soort
    self.slug = slug
    self.file = file
    self.titel = titel
    self.aliassen = aliassen
    self.content = content
    self.body = body
    self.headingIDs = headingIDs
    self.sections = sections
    self.isConcept = isConcept
    self.publiceerVanaf = publiceerVanaf
    self.publiceerTot = publiceerTot
    self.adressen = adressen
  }
}

/// A part of an innovatie's body.
package struct Section: Sendable, Hashable {
  /// `nil` for the opening text and for a section that the format does not know.
  package let name: SectionName?
  package let titel: String
  /// The id of its heading on the page; empty for the opening text.
  package let anchor: String
  /// Whether it says `Nog niet bekend.`
  package let isUnknown: Bool
  /// The first of the blocks and those behind it, which nearly no section has.
  private let first: Range<Int32>?
  private let others: [Range<Int>]

  init(
    name: SectionName?, titel: String, anchor: String, blocks: [Range<Int>], isUnknown: Bool
  ) {
    self.name = name
    self.titel = titel
    self.anchor = anchor
    self.isUnknown = isUnknown
    first = blocks.first.map { Int32($0.lowerBound)..<Int32($0.upperBound) }
    others = Array(blocks.dropFirst())
  }

  /// Whole blocks to show as text, after the items where there are any.
  package var blocks: [Range<Int>] {
    guard let first else { return [] }
    return [Int(first.lowerBound)..<Int(first.upperBound)] + others
  }
}

/// The sections of the format, in its order. The raw value is the heading.
package enum SectionName: String, Sendable, Hashable, CaseIterable {
  case thema = "Thema"
  case aanleiding = "Aanleiding"
  case doel = "Doel"
  case doelgroep = "Doelgroep"
  case aanpak = "Aanpak"
  case werkzameElementen = "Werkzame elementen"
  case invoering = "Invoering"
  case resultaten = "Resultaten"
  case partners = "Partners"
  case randvoorwaarden = "Randvoorwaarden"
  case succesfactoren = "Succesfactoren"
  case knelpunten = "Knelpunten"
  case kostenEnBaten = "Kosten en baten"
  case overdraagbaarheid = "Overdraagbaarheid"
  case ervaringen = "Ervaringen"
  case geleerdeLessen = "Geleerde lessen"
  case bronnen = "Bronnen"
  case meerInformatie = "Meer informatie"

  /// The place of each in that order.
  static let ranks: [SectionName: Int] = {
    var ranks: [SectionName: Int] = [:]
    for (rank, name) in allCases.enumerated() { ranks[name] = rank }
    return ranks
  }()

  package static let required: [SectionName] = [.thema, .werkzameElementen, .resultaten, .partners]
}
