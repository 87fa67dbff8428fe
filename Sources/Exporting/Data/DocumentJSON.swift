internal import Basis
internal import Kennisbank
internal import Linking
internal import Reading

/// A document as JSON: every published field under the key that writers know, references as the id
/// and title of what they lead to, texts as Markdown. `KennisbankSchema` says the same of it.
///
/// An id is the place of the page below the site, such as `innovaties/cazhem/`: behind the address of
/// the site it is the address.
struct DocumentJSON {
  let index: ExportIndex
  let document: Document
  /// Its own Markdown, parts of which stand here too.
  let written: WrittenMarkdown

  var site: Site { index.site }

  /// - Parameter text: writes the texts of the document, one after the other.
  func write(_ out: inout JSONWriter, _ text: inout MarkdownWriter) {
    out.object { out in members(&out, &text) }
  }

  private func members(_ out: inout JSONWriter, _ text: inout MarkdownWriter) {
    out.member("id", pathOf: document)
    out.member("type", document.soort.rawValue)
    out.member("slug", document.slug.text)
    if let basisURL = index.basisURL { out.member("adres", basisURL, pathOf: document) }
    out.member("titel", document.titel)
    switch document.content {
    case .innovatie(let innovatie):
      InnovatieJSON(parent: self, innovatie: innovatie).members(&out, &text)
    case .thema(let thema): members(of: thema, &out)
    case .werkzaamElement(let element):
      out.member("samenvatting", element.samenvatting)
      out.member("soort", element.soort?.rawValue)
    case .partner(let partner):
      out.member("soort", partner.soort)
      out.member("website", partner.website)
      out.member("gemeenten", texts: partner.gemeenten)
    case .bijeenkomst(let meeting): members(of: meeting, &out)
    case .nieuwsbrief(let letter):
      out.member("datum", day: letter.datum)
      out.member("periode") { out in
        out.member("van", day: letter.van)
        out.member("tot", day: letter.tot)
      }
    case .pagina(let page): out.member("menu", number: page.menu)
    }
    out.member("aliassen", texts: index.aliassen(of: document))
    if document.soort != .innovatie { body(&out, &text) }
    uses(&out)
  }

  /// `{id, titel}` of another document.
  func reference(_ id: DocumentID, _ out: inout JSONWriter) {
    let other = site.document(id)
    out.object { out in
      out.member("id", pathOf: other)
      out.member("titel", other.titel)
    }
  }

  /// The id of an opgave or doel, its code and its title.
  func reference(_ doel: LinkedDoel, _ out: inout JSONWriter) {
    out.member("id", pathOf: site.document(doel.thema), anchor: doel.anchor)
    out.member("code", doel.code)
    out.member("titel", doel.titel)
  }

  /// What a writer gets to write: the Markdown, if there is any.
  func markdown(
    _ key: String, _ out: inout JSONWriter, _ text: inout MarkdownWriter,
    _ write: (inout MarkdownWriter) -> Void
  ) {
    text.restart()
    write(&text)
    if text.out.isEmpty { return }
    out.key(key)
    out.text(utf8: text.out.span)
  }

  private func body(_ out: inout JSONWriter, _ text: inout MarkdownWriter) {
    markdown("tekst", &out, &text) { text in
      text.write(blocks: document.sections.flatMap(\.blocks))
      text.footnotes()
    }
  }

  private func members(of thema: Thema, _ out: inout JSONWriter) {
    out.member("samenvatting", thema.samenvatting)
    out.member("volgorde", number: thema.volgorde)
    out.member("ambitie", thema.ambitie)
    let all = site.doelen[site.doelenOfThema[document.id.index]]
    out.member("opgaven", all.filter(\.isOpgave)) { out, opgave in
      out.object { out in
        doel(opgave, &out)
        out.member("doelen", all.filter { $0.opgave == opgave.id }) { out, doel in
          out.object { out in self.doel(doel, &out) }
        }
      }
    }
  }

  private func doel(_ doel: LinkedDoel, _ out: inout JSONWriter) {
    reference(doel, &out)
    out.member("aantal-innovaties", number: site.innovatiesOfDoel[doel.id.index].count)
  }

  private func members(of meeting: Bijeenkomst, _ out: inout JSONWriter) {
    let isPast = meeting.isPast(on: site.vandaag)
    out.member("soort", meeting.soort)
    out.member("begin", meeting.begin.iso)
    out.member("einde", meeting.einde?.iso)
    out.member("locatie", meeting.locatie)
    out.key("online")
    out.flag(meeting.isOnline)
    out.member("online-adres", isPast ? nil : meeting.online)
    out.member("voor", texts: meeting.voor)
    let (themas, innovaties) = index.subjects(of: document.id)
    out.member("thema", themas) { reference($1, &$0) }
    out.member("innovaties", innovaties) { reference($1, &$0) }
    out.member("aanmelden", isPast ? nil : meeting.aanmelden)
  }

  /// What names this document, so that a page's own JSON tells what the page tells.
  private func uses(_ out: inout JSONWriter) {
    let number = document.id.index
    switch document.soort {
    case .thema:
      out.member("innovaties", site.innovatiesOfThema[number]) { out, use in
        reference(use.innovatie, &out)
      }
    case .werkzaamElement:
      out.member("innovaties", index.innovaties(naming: document)) { reference($1, &$0) }
    case .partner:
      out.member("innovaties", site.usesOfPartner[number]) { out, use in
        let other = site.document(use.innovatie)
        out.object { out in
          out.member("id", pathOf: other)
          out.member("titel", other.titel)
          out.member("rol", use.rol.rawValue)
        }
      }
    default: break
    }
  }
}

extension JSONWriter {
  /// The place of a document below the site, which needs no text of its own first.
  ///
  /// - Parameters:
  ///   - start: what stands before it, such as the address of the site.
  ///   - anchor: a place on its page.
  mutating func member(
    _ key: String, _ start: String = "", pathOf document: Document, anchor: String? = nil
  ) {
    self.key(key)
    text { out in
      out.part(start)
      out.part(document.address.path)
      if let anchor {
        out.part("#")
        out.part(anchor)
      }
    }
  }
}
