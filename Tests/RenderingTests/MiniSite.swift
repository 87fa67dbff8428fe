import Basis
import Kennisbank
import Linking
import Pictures
import Reading
import Templates

@testable import Rendering

/// A kennisbank in memory: files by path below the content folder.
struct MiniSite {
  static let settings = """
    naam: Kennisbank Test
    regio: Testland
    ondertitel: Wat er gebeurt & waarom
    basis-url: https://test.example/kb
    uitgever: { naam: De redactie, e-mail: redactie@test.example }
    licentie: CC BY 4.0
    gemeenten: [Haarlem]
    vocabulaires:
      doelgroep: [{ waarde: ouderen, label: Ouderen, uitleg: Mensen van 65 en ouder. }]
      setting: [{ waarde: thuis, label: Thuis }]
      reden-gestopt: [{ waarde: geen-geld, label: Geen geld }]
    menu: [themas, innovaties, over]
    """

  let site: Site
  let problems: [Diagnostic]

  init(
    _ files: [String: String], terms: String = "", settings: String = MiniSite.settings,
    uploads: [String] = []
  ) {
    let today = CalendarDate(iso: "2026-11-21").unsafelyKnown
    let settingsFile = SourceFile(path: "content/kennisbank.yml", text: settings)
    let (settings, settingsProblems) = Instellingen.read(settingsFile)
    let checker = Checker(vocabulaires: settings.vocabulaires, vandaag: today)
    var problems = settingsProblems
    var documents: [CheckedDocument] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let parts = path.split(separator: "/").map(String.init)
      guard let soort = Soort.allCases.first(where: { $0.folder == parts.first }),
        let slug = Slug(String((parts.last ?? "").dropLast(3)))
      else { continue }
      let file = SourceFile(path: "content/" + path, text: text)
      let (document, found) = checker.check(RawDocument.read(file), soort: soort, slug: slug)
      problems += found
      if let document { documents.append(document) }
    }
    var words: [Term] = []
    if !terms.isEmpty {
      words = Term.read(SourceFile(path: "content/woordenlijst.yml", text: terms)).terms
    }
    let (site, linkProblems) = Linker.link(
      LinkInput(
        contentFolder: "content", documents: documents, unread: [], instellingen: settings,
        instellingenFile: settingsFile, woordenlijst: words, vandaag: today, concepten: false,
        files: Dictionary(uniqueKeysWithValues: uploads.map { ($0, MiniSite.upload($0)) })))
    self.site = site
    self.problems = (problems + linkProblems).filter { $0.severity == .fout }
  }

  /// A picture of 40 by 30 pixels, or a download.
  private static func upload(_ path: String) -> Upload {
    func chunk(_ kind: String, _ data: [UInt8]) -> [UInt8] {
      [0, 0, 0, UInt8(data.count)] + Array(kind.utf8) + data + [0, 0, 0, 0]
    }
    let bytes: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", [0, 0, 0, 40, 0, 0, 0, 30, 8, 0, 0, 0, 0]) + chunk("IDAT", [])
      + chunk("IEND", [])
    let picture = try? Picture.read(SourceFile(path: path, bytes: bytes)).get()
    return picture.map { .picture($0) } ?? .download
  }

  func index() -> SiteIndex {
    SiteIndex(
      site,
      options: RenderOptions(
        basisURL: site.instellingen.basisURL, assets: AssetPaths(["stijl.css": "stijl.css"])))
  }

  func document(_ soort: Soort, _ slug: String) -> Document? {
    site.documents(of: soort).first { $0.slug.text == slug }
  }
}

extension Optional where Wrapped == CalendarDate {
  /// A date that the test wrote itself.
  fileprivate var unsafelyKnown: CalendarDate {
    guard let self else { fatalError("no date") }
    return self
  }
}
