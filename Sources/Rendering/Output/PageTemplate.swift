package import Basis
package import Templates

/// The template of a kind of page with the view it shows. The list is the seam between the program
/// and the templates: both sides are held to it before any content is read.
package struct PageTemplate: Sendable {
  /// The name below the folder of templates, such as `pages/innovatie`.
  package let name: String
  private let checkAgainst: @Sendable (TemplateLibrary) -> [Diagnostic]
  private let list: @Sendable () -> [SchemaLine]
  private let link: @Sendable (TemplateLibrary) throws -> PageProgram

  private init<Page: View>(_ name: String, in folder: String = "pages", _ view: Page.Type) {
    self.name = folder + "/" + name
    let template = self.name
    self.checkAgainst = { library in library.check(page: template, view: view) }
    self.list = { Page.schema.listing }
    self.link = { library in try library.page(template, view: view) }
  }

  /// - Throws: a `Refusal` when there is no such template or templates put each other in without end.
  func program(in library: TemplateLibrary) throws -> PageProgram { try link(library) }

  /// The names that the template may use.
  package var listing: [SchemaLine] { list() }

  /// What is wrong with the templates of all pages, each place once: a fault in a part that all pages
  /// share is named with the first of them.
  package static func problems(in library: TemplateLibrary) -> [Diagnostic] {
    guard library.diagnostics.isEmpty else { return library.diagnostics }
    var seen: Set<SourceSpan> = []
    var file: SourceFile?
    return Set(all.flatMap { $0.checkAgainst(library) }).sorted().filter { problem in
      if problem.file.path != file?.path { seen = [] }
      file = problem.file
      return seen.insert(problem.span).inserted
    }
  }

  /// The template of a kind, by its name with or without `pages/`.
  package static func named(_ name: String) -> PageTemplate? {
    all.first { $0.name == name || $0.name == "pages/" + name }
  }

  static let home = PageTemplate("home", HomeView.self)
  static let thema = PageTemplate("thema", ThemaView.self)
  static let innovatie = PageTemplate("innovatie", InnovatieView.self)
  static let werkzaamElement = PageTemplate("werkzaam-element", WerkzaamElementView.self)
  static let partner = PageTemplate("partner", PartnerView.self)
  static let bijeenkomst = PageTemplate("bijeenkomst", BijeenkomstView.self)
  static let nieuwsbrief = PageTemplate("nieuwsbrief", NieuwsbriefView.self)
  static let nieuwsbriefmail = PageTemplate(
    "nieuwsbrief-mail", in: "post", NieuwsbriefmailView.self)
  static let pagina = PageTemplate("pagina", PaginaView.self)
  static let lijst = PageTemplate("lijst", LijstView.self)
  static let themas = PageTemplate("themas", ThemasView.self)
  static let werkzameElementen = PageTemplate("werkzame-elementen", TellijstView.self)
  static let partners = PageTemplate("partners", TellijstView.self)
  static let agenda = PageTemplate("agenda", AgendaView.self)
  static let nieuwsbrieven = PageTemplate("nieuwsbrieven", NieuwsbrievenView.self)
  static let overzicht = PageTemplate("overzicht", OverzichtView.self)
  static let doelen = PageTemplate("doelen", DoelenView.self)
  static let matrix = PageTemplate("matrix", MatrixView.self)
  static let samenwerking = PageTemplate("samenwerking", SamenwerkingView.self)
  static let ontwikkeling = PageTemplate("ontwikkeling", OntwikkelingView.self)
  static let geleerd = PageTemplate("geleerd", GeleerdView.self)
  static let facetten = PageTemplate("facetten", FacettenView.self)
  static let az = PageTemplate("a-z", AZView.self)
  static let begrippen = PageTemplate("begrippen", BegrippenView.self)
  static let openData = PageTemplate("open-data", OpenDataView.self)
  static let zoeken = PageTemplate("zoeken", ZoekenView.self)
  static let vergelijken = PageTemplate("vergelijken", VergelijkenView.self)
  static let selectie = PageTemplate("selectie", VergelijkenView.self)
  static let redactie = PageTemplate("redactie", RedactieView.self)
  static let verklaring = PageTemplate("toegankelijkheidsverklaring", VerklaringView.self)
  static let nietGevonden = PageTemplate("404", NietGevondenView.self)
  static let doorverwijzing = PageTemplate("doorverwijzing", DoorverwijzingView.self)

  /// In the order of `sjabloon --variabelen`.
  package static let all: [PageTemplate] = [
    home, thema, innovatie, werkzaamElement, partner, bijeenkomst, nieuwsbrief, pagina, lijst,
    themas, werkzameElementen, partners, agenda, nieuwsbrieven, overzicht, doelen, matrix,
    samenwerking, ontwikkeling, geleerd, facetten, az, begrippen, openData,
    zoeken, vergelijken, selectie, redactie, verklaring, nietGevonden, doorverwijzing,
    nieuwsbriefmail,
  ]
}
