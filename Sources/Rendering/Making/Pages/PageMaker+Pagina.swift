internal import Kennisbank
internal import Linking
internal import Reading
internal import Typesetting

extension PageMaker {
  func pagina(_ pagina: Pagina, _ document: Document) -> PaginaView {
    var writer = self.writer(document)
    let ranges = document.sections.flatMap(\.blocks)
    let html = writer.html(ranges)
    let opening = ranges.first.flatMap { range in
      document.body.siblings(in: range).first { document.body.nodes[$0].kind == .paragraph }
    }
    return PaginaView(
      pagina: kader(
        Kader(
          titel: pagina.titel,
          beschrijving: opening.map {
            Woorden.short(document.body.plainText(document.body.subtree($0)))
          },
          soort: "pagina")),
      titel: pagina.titel, html: html, voetnoten: writer.footnotes(),
      inhoud: inhoudIfLong(inhoud(ranges, of: writer.map, level: 2)))
  }
}
