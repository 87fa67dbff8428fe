internal import Basis
internal import Kennisbank
internal import Linking
internal import Reading

/// What is of an innovatie alone.
struct InnovatieJSON {
  let parent: DocumentJSON
  let innovatie: Innovatie

  private var site: Site { parent.site }
  private var document: Document { parent.document }
  private var links: InnovatieLinks { site.innovatieLinks[document.id.index] }

  func members(_ out: inout JSONWriter) {
    out.member("samenvatting", innovatie.samenvatting)
    out.member("fase", innovatie.fase.rawValue)
    out.member("gecontroleerd-op", innovatie.gecontroleerdOp.iso)
    out.member("controleer-voor", innovatie.controleerVoor?.iso)
    out.member("houdbaar-tot", innovatie.houdbaarTot.iso)
    out.member("fase-sinds", innovatie.faseSinds?.iso)
    out.member("fase-historie", innovatie.faseHistorie) { out, step in
      out.object { out in
        out.member("fase", step.fase.rawValue)
        out.member("sinds", step.sinds.iso)
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
    items(&out)
    sections(&out)
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
        out.member("datum", erkenning.datum?.iso)
        out.member("url", erkenning.url)
      }
    }
  }

  private func money(_ out: inout JSONWriter) {
    out.member("financiering", innovatie.financiering) { out, money in
      out.object { out in
        out.member("bron", money.bron)
        out.member("aard", money.aard)
        out.member("tot", money.tot?.iso)
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

  private func items(_ out: inout JSONWriter) {
    out.member("themas", links.themas) { out, linked in
      out.object { out in
        out.key("thema")
        parent.reference(linked.thema, &out)
        out.member("doelen", linked.doelen) { out, id in
          let doel = site.doel(id)
          out.object { out in
            out.member("id", parent.id(of: doel))
            out.member("code", doel.code)
            out.member("titel", doel.titel)
          }
        }
      }
    }
    out.member("werkzame-elementen", Array(zip(innovatie.elementen, links.elementen))) {
      out, pair in
      out.object { out in
        out.key("element")
        parent.reference(pair.1, &out)
        out.member("rol", pair.0.rol?.rawValue)
        uitleg(pair.0.uitleg, &out)
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
        uitleg(result.uitleg, &out)
      }
    }
    out.member("partners", Array(zip(innovatie.partners, links.partners))) { out, pair in
      out.object { out in
        out.key("partner")
        parent.reference(pair.1, &out)
        out.member("rol", pair.0.rol.rawValue)
        out.member("uitleg", pair.0.uitleg)
      }
    }
  }

  private func uitleg(_ text: ItemText, _ out: inout JSONWriter) {
    if text.isEmpty { return }
    parent.markdown("uitleg", &out) { $0.write(text) }
  }

  // MARK: Texts

  /// The texts under the headings, in the order of the page; of the four sections what stands there
  /// besides the items. The footnotes of all texts stand together, as on the page.
  private func sections(_ out: inout JSONWriter) {
    var notes: [Int] = []
    func markdown(_ key: String, _ out: inout JSONWriter, _ blocks: [Range<Int>]) {
      parent.markdown(key, &out) { text in
        text.write(blocks: blocks)
        for note in text.notes where !notes.contains(note) { notes.append(note) }
      }
    }
    for text in innovatie.elementen.map(\.uitleg) + innovatie.resultaten.map(\.uitleg) {
      var writer = MarkdownWriter(document, site: site)
      writer.note(text)
      for note in writer.notes where !notes.contains(note) { notes.append(note) }
    }
    for section in document.sections where section.name == nil && section.anchor.isEmpty {
      markdown("inleiding", &out, section.blocks)
    }
    let named = document.sections.filter { $0.name != nil || !$0.anchor.isEmpty }
    out.member("secties", named) { out, section in
      out.object { out in
        out.member("naam", section.titel)
        out.member("anker", section.anchor)
        if section.isUnknown {
          out.key("nog-niet-bekend")
          out.flag(true)
        }
        markdown("tekst", &out, section.blocks)
      }
    }
    parent.markdown("voetnoten", &out) { text in
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

  /// Finds the footnotes that an explanation refers to.
  mutating func note(_ text: ItemText) {
    for range in [text.inline, text.blocks] {
      for node in body.nodes[range] where node.kind == .footnoteReference && node.number > 0 {
        if !notes.contains(node.number) { notes.append(node.number) }
      }
    }
  }
}
