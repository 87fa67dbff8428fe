internal import Basis
internal import Kennisbank
internal import Linking
internal import Syndicating
internal import Typesetting

/// A newsletter as plain text, for who reads mail that way: lines of 72 characters, whole addresses.
struct Nieuwsbrieftekst {
  private static let width = 72

  private var lines: [String] = []

  init(_ maker: PageMaker, _ letter: Nieuwsbrief, _ document: Document) {
    let settings = maker.site.instellingen
    heading(letter.titel)
    add("\(settings.naam), \(letter.datum.dutch)")
    add("Op de site: \(maker.road.address(of: document.address))")
    let body = TextWriter.lines(
      document, site: maker.site, basisURL: maker.index.place.basisURL,
      width: Nieuwsbrieftekst.width)
    if !body.isEmpty { lines += [""] + body }
    for groep in maker.nieuwsgroepen(letter, document) { add(groep) }
    heading("Over deze nieuwsbrief")
    add("\(settings.naam): \(maker.road.address(of: .home))")
    if let uitgever = settings.uitgever { add("Gemaakt door \(uitgever).") }
    if let licentie = settings.licentie { add("Licentie van de teksten: \(licentie).") }
    if let email = settings.uitgeverEmail {
      add("Een vraag, of wilt u deze nieuwsbrief niet meer ontvangen? Mail \(email).")
    }
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  private mutating func heading(_ text: String) {
    if !lines.isEmpty { lines += ["", ""] }
    let words = TextFill.lines(text, width: Nieuwsbrieftekst.width)
    lines += words + [String(repeating: "-", count: words.map(\.count).max() ?? 0), ""]
  }

  private mutating func add(_ groep: NieuwsgroepView) {
    heading(groep.titel)
    for (number, regel) in groep.regels.enumerated() {
      if number > 0 { lines.append("") }
      let facts = regel.kenmerk.map { " (\($0))" } ?? ""
      add(regel.titel + facts, first: "* ")
      if let tekst = regel.tekst { add(tekst, first: "  ") }
      add(regel.adres, first: "  ")
      if let meer = regel.meer { add("\(meer.titel): \(meer.adres)", first: "  ") }
    }
    if let meer = groep.meer {
      lines.append("")
      add("\(meer.titel): \(meer.adres)")
    }
  }

  private mutating func add(_ text: String, first: String = "") {
    lines += TextFill.lines(
      text, width: Nieuwsbrieftekst.width, first: first,
      rest: String(repeating: " ", count: first.count))
  }
}
