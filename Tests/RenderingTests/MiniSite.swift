import Basis
import Kennisbank
import Linking
import Pictures
import Reading
import Samples
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
    let content = MemoryContent(
      files, settings: settings, terms: terms,
      uploads: Dictionary(uniqueKeysWithValues: uploads.map { ($0, MiniSite.upload($0)) }))
    site = content.site
    problems = content.faults
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
