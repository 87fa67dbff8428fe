import Basis
import Reading

extension WerkzaamElement {
  private static let aarden = ClosedList(Aard.allCases.map(\.rawValue))

  /// One that innovaties name and nobody has described yet.
  package init(named titel: String) { self.init(titel: titel, samenvatting: nil, soort: nil) }

  init?(_ fields: inout FieldReader, titel: Named?) {
    let samenvatting = fields.text("samenvatting")
    let soort = fields.choice("soort", from: WerkzaamElement.aarden)
    guard let titel else { return nil }
    self.init(
      titel: titel.name, samenvatting: samenvatting?.name,
      soort: soort.flatMap { Aard(rawValue: $0) })
  }
}

extension Partner {
  private static let soortenlijst = ClosedList(Partner.soorten)

  /// One that innovaties name and nobody has described yet.
  package init(named titel: String) {
    self.init(titel: titel, soort: nil, website: nil, gemeenten: [])
  }

  init?(_ fields: inout FieldReader, titel: Named?, lists: ClosedLists) {
    let soort = fields.choice("soort", from: Partner.soortenlijst)
    let website = fields.url("website")
    let gemeenten = fields.gemeenten(lists)
    guard let titel else { return nil }
    self.init(titel: titel.name, soort: soort, website: website, gemeenten: gemeenten)
  }
}

extension Bijeenkomst {
  private static let soortenlijst = ClosedList(Bijeenkomst.soorten)
  private static let doelgroepenlijst = ClosedList(Bijeenkomst.doelgroepen)

  init?(_ fields: inout FieldReader, titel: Named?) {
    let soort = fields.choice("soort", from: Bijeenkomst.soortenlijst)
    let begin = fields.time("begin", required: true)
    let einde = fields.time("einde")
    let locatie = fields.text("locatie")
    let (isOnline, online) = fields.online("online")
    let voor = fields.choices("voor", from: Bijeenkomst.doelgroepenlijst)
    let themas = fields.texts("thema")
    let innovaties = fields.texts("innovaties")
    let aanmelden = fields.text("aanmelden")
    if let aanmelden {
      var isSound = false
      if case .success(.external(let address)) = LinkAddress.parse(ArraySlice(aanmelden.name.utf8))
      {
        isSound = !address.hasPrefix("mailto:") || address.contains("@")
        fields.note(address: address, at: aanmelden.span)
      }
      if !isSound {
        fields.report(
          .addressInvalid(
            aanmelden.name, key: "aanmelden", example: "aanmelden: https://www.voorbeeld.example"),
          at: aanmelden.span)
      }
    }
    if let begin, let einde { fields.checkOrder(begin, einde) }
    guard let titel, let begin else { return nil }
    self.init(
      titel: titel.name, soort: soort, begin: begin, einde: einde, locatie: locatie?.name,
      isOnline: isOnline, online: online, voor: voor, themas: themas, innovaties: innovaties,
      aanmelden: aanmelden?.name)
  }
}

extension Nieuwsbrief {
  init?(_ fields: inout FieldReader, titel: Named?, vandaag: CalendarDate) {
    let datum = fields.date("datum", required: true)
    let periode = fields.group(
      "periode", example: "periode: { van: 2026-01-01, tot: 2026-03-31 }"
    ) { periode -> (CalendarDate, CalendarDate)? in
      let van = periode.date("van", required: true)
      let tot = periode.date("tot", required: true)
      guard let van, let tot else { return nil }
      if tot < van {
        periode.report(.dateOrder(from: "van", to: "tot"), at: periode.span("tot"))
      } else if van > vandaag {
        periode.report(.periodAhead(van.dutch), at: periode.span("van"))
      }
      return (van, tot)
    }
    if !fields.has("periode") {
      fields.report(
        .fieldMissing("periode", example: "{ van: 2026-01-01, tot: 2026-03-31 }"), at: fields.place)
    }
    guard let titel, let datum, let periode else { return nil }
    self.init(titel: titel.name, datum: datum, van: periode.0, tot: periode.1)
  }
}

extension Nieuwsbrief {
  /// How many bytes of intro leave room for the news in a mail of 100 KB, where Gmail cuts it off.
  static let introLimit = 50_000

  /// About how many bytes a text takes in a mail, where every element carries its own style.
  static func mailSize(of body: Markdown) -> Int { Int(body.signs.count) + 40 * body.nodes.count }
}

extension Pagina {
  init?(_ fields: inout FieldReader, titel: Named?) {
    let menu = fields.number("menu", in: 0...9999)
    guard let titel else { return nil }
    self.init(titel: titel.name, menu: menu)
  }
}

extension FieldReader {
  /// A meeting ends on or after its begin, and both have a time or neither.
  fileprivate mutating func checkOrder(_ begin: LocalTime, _ einde: LocalTime) {
    switch (begin.minuut, einde.minuut) {
    case _ where einde.datum < begin.datum:
      report(.dateOrder(from: "begin", to: "einde"), at: span("einde"))
    case (nil, .some): report(.timeHalf("einde", without: "begin"), at: span("einde"))
    case (.some, nil): report(.timeHalf("begin", without: "einde"), at: span("einde"))
    case _ where einde < begin:
      report(.dateOrder(from: "begin", to: "einde"), at: span("einde"))
    default: break
    }
  }

  /// `ja`, `nee`, or the address to take part.
  fileprivate mutating func online(_ key: String) -> (isOnline: Bool, address: String?) {
    switch peek(key).map({ Folding.key($0) }) {
    case "ja", "nee", "true", "false", nil: (flag(key), nil)
    default:
      switch url(key, example: "\(key): ja, of \(key): https://www.voorbeeld.example") {
      case let address?: (true, address)
      case nil: (false, nil)
      }
    }
  }

  /// Municipalities of the region; any name where kennisbank.yml lists none.
  mutating func gemeenten(_ lists: ClosedLists) -> [String] {
    choices("gemeenten", from: lists.gemeenten)
  }
}
