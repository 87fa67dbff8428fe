package import Basis
import Reading

extension Instellingen {
  /// Names in `menu` that are not pages of the region's own.
  package static let menuLists = [
    "themas", "innovaties", "werkzame-elementen", "partners", "agenda", "nieuwsbrieven", "a-z",
    "begrippen", "overzicht",
  ]

  /// Reads kennisbank.yml. Whatever is wrong, there are settings to check the other files with.
  package static func read(_ file: SourceFile) -> (settings: Instellingen, problems: [Diagnostic]) {
    let (found, problems) = YAMLFile.fields(of: file)
    var fields = FieldReader(found ?? [], in: file, at: SourceSpan(at: 0))
    let naam = fields.text("naam", required: "Kennisbank Kennemerland", limit: 80)
    let regio = fields.text("regio")
    let ondertitel = fields.text("ondertitel")
    let basis = fields.url("basis-url")
    let taal = fields.text("taal")
    let uitgever = fields.group("uitgever", example: "uitgever: { naam: …, e-mail: … }") {
      uitgever in (uitgever.text("naam", required: "…")?.name, uitgever.email("e-mail"))
    }
    let licentie = fields.text("licentie")
    let gemeenten = fields.texts("gemeenten").map {
      Waarde(waarde: $0.name, label: $0.name, uitleg: nil)
    }
    let vocabulaires = fields.group("vocabulaires", example: "vocabulaires: { doelgroep: […] }") {
      Vocabulaires(&$0, gemeenten: gemeenten)
    }
    let menu = fields.texts("menu")
    let bewerk = fields.url("bewerk-url")
    let choosesSchijf = fields.has("zoeken-van-schijf")
    let schijf = fields.flag("zoeken-van-schijf")
    let kaders = fields.origins("in-kader-op")
    let verklaring = fields.verklaring("toegankelijkheid")
    fields.finish()
    func folder(_ url: String?) -> String? { url.map { $0.hasSuffix("/") ? $0 : $0 + "/" } }
    let settings = Instellingen(
      naam: naam?.name ?? "Kennisbank", regio: regio?.name, ondertitel: ondertitel?.name,
      basisURL: folder(basis), taal: taal?.name ?? "nl", uitgever: uitgever?.0,
      uitgeverEmail: uitgever?.1, licentie: licentie?.name, gemeenten: gemeenten.map(\.waarde),
      vocabulaires: found == nil
        ? .any : vocabulaires ?? Vocabulaires.standard(gemeenten: gemeenten), menu: menu,
      bewerkURL: folder(bewerk), zoekenVanSchijf: choosesSchijf ? schijf : nil,
      inKaderOp: kaders, verklaring: verklaring, adressen: fields.addresses)
    return (settings, problems + (found == nil ? [] : fields.problems))
  }
}

extension Vocabulaires {
  fileprivate init(_ fields: inout FieldReader, gemeenten: [Waarde]) {
    let standard = Vocabulaires.standard(gemeenten: gemeenten)
    doelgroep = fields.waarden("doelgroep") ?? standard.doelgroep
    setting = fields.waarden("setting") ?? standard.setting
    sector = fields.waarden("sector") ?? standard.sector
    redenGestopt = fields.waarden("reden-gestopt") ?? standard.redenGestopt
    self.gemeenten = gemeenten
  }

  /// For settings that could not be read: the other files are not judged by lists that nobody knows.
  static let any = Vocabulaires(
    doelgroep: [], setting: [], sector: [], redenGestopt: [], gemeenten: [])

  /// The lists of a kennisbank that sets none.
  static func standard(gemeenten: [Waarde]) -> Vocabulaires {
    func list(_ values: String) -> [Waarde] {
      values.split(separator: " ").map {
        Waarde(
          waarde: String($0), label: String($0.map { $0 == "-" ? " " : $0 }), uitleg: nil)
      }
    }
    return Vocabulaires(
      doelgroep: list(
        "0-4 4-12 12-18 18-27 volwassenen 65plus kwetsbare-ouderen dementie mantelzorgers lvb epa "
          + "verslaving chronisch-ziek laaggeletterd lage-ses nieuwkomers zwangeren dakloos "
          + "alle-inwoners"),
      setting: list(
        "thuis wijk huisartsenpraktijk ziekenhuis verpleeghuis ggz-instelling ghz-instelling school "
          + "werk inloop online"),
      sector: list(
        "vvt huisartsenzorg msz ggz ghz jeugd welzijn publieke-gezondheid wonen onderwijs veiligheid"
      ),
      redenGestopt: list(
        "geen-effect geen-financiering personeel draagvlak opgegaan-in context techniek"),
      gemeenten: gemeenten)
  }
}

extension FieldReader {
  /// A list of `{waarde, label, uitleg}`; a bare text is a value that is its own label.
  fileprivate mutating func waarden(_ key: String) -> [Waarde]? {
    guard has(key) else {
      _ = texts(key)
      return nil
    }
    let found = groups(key, example: "- { waarde: thuis, label: Thuis }") { waarde -> Waarde? in
      let name = waarde.text("waarde", required: "thuis")
      let label = waarde.text("label")
      let uitleg = waarde.text("uitleg")
      if let name, Slug(title: name.name) == nil {
        waarde.report(.fieldEmpty("waarde"), at: name.span)
      }
      return name.map {
        Waarde(waarde: $0.name, label: label?.name ?? $0.name, uitleg: uitleg?.name)
      }
    }
    return found
  }
}
