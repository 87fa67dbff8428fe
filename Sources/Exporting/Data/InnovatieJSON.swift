internal import Basis
internal import Kennisbank
internal import Linking
internal import Reading

/// What is of an innovatie alone.
struct InnovatieJSON {
  let parent: DocumentJSON
  let innovatie: Innovatie
  private let links: InnovatieLinks

  init(parent: DocumentJSON, innovatie: Innovatie) {
    self.parent = parent
    self.innovatie = innovatie
    links = parent.site.innovatieLinks[parent.document.id.index]
  }

  private var site: Site { parent.site }
  private var document: Document { parent.document }

  func members(_ out: inout JSONWriter, _ text: inout MarkdownWriter) {
    out.member("samenvatting", innovatie.samenvatting)
    out.member("fase", innovatie.fase.rawValue)
    out.member("gecontroleerd-op", day: innovatie.gecontroleerdOp)
    out.member("controleer-voor", day: innovatie.controleerVoor)
    out.member("houdbaar-tot", day: innovatie.houdbaarTot)
    out.member("fase-sinds", day: innovatie.faseSinds)
    out.member("fase-historie", innovatie.faseHistorie) { out, step in
      out.object { out in
        out.member("fase", step.fase.rawValue)
        out.member("sinds", day: step.sinds)
      }
    }
    out.member("ook-bekend-als", texts: innovatie.ookBekendAls)
    out.member("doelgroep", texts: innovatie.doelgroep)
    out.member("setting", texts: innovatie.setting)
    out.member("sector", texts: innovatie.sector)
    out.member("gemeenten", texts: innovatie.gemeenten)
    out.member("wettelijk-kader", texts: innovatie.wettelijkKader)
    evidence(&out)
    money(&out)
    out.member("arbeidsbesparend", innovatie.arbeidsbesparend)
    out.member("reden-gestopt", innovatie.redenGestopt)
    if let contact = innovatie.contact, !contact.isEmpty {
      out.member("contact") { out in
        out.member("organisatie", contact.organisatie)
        out.member("functie", contact.functie)
        out.member("e-mail", contact.email)
      }
    }
    out.member("trefwoorden", texts: innovatie.trefwoorden)
    out.member("zie-ook", links.zieOok) { parent.reference($1, &$0) }
    out.member("bronnen", innovatie.bronnen) { out, bron in
      out.object { out in
        out.member("titel", bron.titel)
        out.member("jaar", number: bron.jaar)
        out.member("url", bron.url)
        out.member("doi", bron.doi)
      }
    }
    if let image = innovatie.afbeelding {
      out.member("afbeelding") { out in
        out.member("bestand", image.path)
        out.member("alt", image.alt)
        out.member("bron", image.bron)
      }
    }
    out.member("licentie", innovatie.licentie ?? site.instellingen.licentie)
    out.member("volledigheid", number: innovatie.volledigheid.percentage)
    items(&out, &text)
    sections(&out, &text)
  }

  private func evidence(_ out: inout JSONWriter) {
    if let bewijs = innovatie.bewijs {
      out.member("bewijs") { out in
        out.member("sterkte", number: bewijs.sterkte)
        out.member("beoordeeld-door", bewijs.beoordeeldDoor)
      }
    }
    if let erkenning = innovatie.erkenning {
      out.member("erkenning") { out in
        out.member("niveau", erkenning.niveau)
        out.member("databank", erkenning.databank)
        out.member("datum", day: erkenning.datum)
        out.member("url", erkenning.url)
      }
    }
  }

  private func money(_ out: inout JSONWriter) {
    out.member("financiering", innovatie.financiering) { out, money in
      out.object { out in
        out.member("bron", money.bron)
        out.member("aard", money.aard)
        out.member("tot", day: money.tot)
      }
    }
    if let kosten = innovatie.kosten {
      out.member("kosten") { out in
        out.member("bedrag", kosten.bedrag)
        out.member("per", kosten.per)
        out.member("peiljaar", number: kosten.peiljaar)
        out.member("toelichting", kosten.toelichting)
      }
    }
  }

  // MARK: The four sections

  private func items(_ out: inout JSONWriter, _ text: inout MarkdownWriter) {
    out.member("themas", links.themas) { out, linked in
      out.object { out in
        out.key("thema")
        parent.reference(linked.thema, &out)
        out.member("doelen", linked.doelen) { out, id in
          out.object { out in parent.reference(site.doel(id), &out) }
        }
      }
    }
    out.member("werkzame-elementen", links.elementen.indices) { out, number in
      let item = innovatie.elementen[number]
      out.object { out in
        out.key("element")
        parent.reference(links.elementen[number], &out)
        out.member("rol", item.rol?.rawValue)
        uitleg(item.uitleg, &out, &text)
      }
    }
    out.member("resultaten", innovatie.resultaten) { out, result in
      out.object { out in
        out.member("uitkomst", result.uitkomst)
        out.member("bekend", result.bekend?.rawValue)
        out.member("richting", result.richting?.rawValue)
        out.member("jaar", number: result.jaar)
        out.member("aantal", number: result.aantal)
        out.member("aanvulling", result.aanvulling)
        uitleg(result.uitleg, &out, &text)
      }
    }
    out.member("partners", links.partners.indices) { out, number in
      let item = innovatie.partners[number]
      out.object { out in
        out.key("partner")
        parent.reference(links.partners[number], &out)
        out.member("rol", item.rol.rawValue)
        out.member("uitleg", item.uitleg)
      }
    }
  }

  private func uitleg(
    _ uitleg: ItemText, _ out: inout JSONWriter, _ text: inout MarkdownWriter
  ) {
    if uitleg.isEmpty { return }
    parent.markdown("uitleg", &out, &text) { $0.write(uitleg) }
  }

  private func note(_ text: ItemText, _ notes: inout [Int]) {
    document.body.noteFootnotes(in: text.inline, &notes)
    document.body.noteFootnotes(in: text.blocks, &notes)
  }

  // MARK: Texts

  /// The texts under the headings, in the order of the page; of the four sections what stands there
  /// besides the items. The footnotes of all texts stand together, as on the page.
  private func sections(_ out: inout JSONWriter, _ text: inout MarkdownWriter) {
    var notes: [Int] = []
    for item in innovatie.elementen { note(item.uitleg, &notes) }
    for item in innovatie.resultaten { note(item.uitleg, &notes) }
    func markdown(
      _ key: String, _ out: inout JSONWriter, _ text: inout MarkdownWriter, _ blocks: [Range<Int>]
    ) {
      parent.markdown(key, &out, &text) { text in
        text.write(blocks: blocks)
        for note in text.notes where !notes.contains(note) { notes.append(note) }
      }
    }
    for section in document.sections where section.name == nil && section.anchor.isEmpty {
      markdown("inleiding", &out, &text, section.blocks)
    }
    let named = document.sections.indices.filter {
      document.sections[$0].name != nil || !document.sections[$0].anchor.isEmpty
    }
    out.member("secties", named) { out, number in
      let section = document.sections[number]
      out.object { out in
        out.member("naam", section.titel)
        out.member("anker", section.anchor)
        if section.isUnknown {
          out.key("nog-niet-bekend")
          out.flag(true)
        }
        if let place = parent.written.sectionTexts[number] {
          if !place.isEmpty {
            out.key("tekst")
            out.text(utf8: parent.written.bytes.span.extracting(place))
          }
          for block in section.blocks { document.body.noteFootnotes(in: block, &notes) }
        } else {
          markdown("tekst", &out, &text, section.blocks)
        }
      }
    }
    parent.markdown("voetnoten", &out, &text) { text in
      text.notes = notes
      text.footnotes()
    }
  }
}

extension MarkdownWriter {
  /// The explanation of an item as a text of its own.
  mutating func write(_ text: ItemText) {
    if !text.inline.isEmpty {
      beginBlock(.paragraph, end: 0)
      walk(text.inline)
      endBlock()
    }
    walk(text.blocks)
  }

}

extension Markdown {
  /// Finds the footnotes that a part of the text refers to.
  fileprivate func noteFootnotes(in range: Range<Int>, _ notes: inout [Int]) {
    for index in range {
      let node = nodes[index]
      guard case .footnoteReference = node.kind, node.number > 0 else { continue }
      if !notes.contains(node.number) { notes.append(node.number) }
    }
  }
}
