internal import Basis
internal import Kennisbank
internal import Linking

extension DocumentMarkdown {
  /// The fields in the order of the format. What is only for the making (`concept`, `publiceer-vanaf`,
  /// `publiceer-tot`, keys of the writer's own) is left out; `x-adres` says where the page stands.
  func frontMatter(_ out: inout YAMLWriter) {
    out.text("titel", document.titel)
    switch document.content {
    case .innovatie(let innovatie): fields(of: innovatie, &out)
    case .thema(let thema): fields(of: thema, &out)
    case .werkzaamElement(let element):
      out.text("samenvatting", element.samenvatting)
      out.plain("soort", element.soort?.rawValue)
    case .partner(let partner):
      out.plain("soort", partner.soort)
      out.text("website", partner.website)
      out.words("gemeenten", partner.gemeenten)
    case .bijeenkomst(let meeting): fields(of: meeting, &out)
    case .nieuwsbrief(let letter):
      out.day("datum", letter.datum)
      out.group("periode", letter) { out, letter in
        out.day("van", letter.van)
        out.day("tot", letter.tot)
      }
    case .pagina(let page): out.plain("menu", page.menu.map { String($0) })
    }
    out.texts("aliassen", index.aliassen(of: document))
    out.text("x-adres", index.fullAddress(document.address))
  }

  private func fields(of innovatie: Innovatie, _ out: inout YAMLWriter) {
    out.text("samenvatting", innovatie.samenvatting)
    out.plain("fase", innovatie.fase.rawValue)
    out.day("gecontroleerd-op", innovatie.gecontroleerdOp)
    out.day("controleer-voor", innovatie.controleerVoor)
    out.day("fase-sinds", innovatie.faseSinds)
    out.groups("fase-historie", innovatie.faseHistorie) { out, step in
      out.plain("fase", step.fase.rawValue)
      out.day("sinds", step.sinds)
    }
    out.texts("ook-bekend-als", innovatie.ookBekendAls)
    out.words("doelgroep", innovatie.doelgroep)
    out.words("setting", innovatie.setting)
    out.words("sector", innovatie.sector)
    out.words("gemeenten", innovatie.gemeenten)
    out.words("wettelijk-kader", innovatie.wettelijkKader)
    out.group("bewijs", innovatie.bewijs) { out, bewijs in
      out.plain("sterkte", String(bewijs.sterkte))
      out.plain("beoordeeld-door", bewijs.beoordeeldDoor)
    }
    out.group("erkenning", innovatie.erkenning) { out, erkenning in
      out.text("niveau", erkenning.niveau)
      out.text("databank", erkenning.databank)
      out.day("datum", erkenning.datum)
      out.text("url", erkenning.url)
    }
    out.groups("financiering", innovatie.financiering) { out, money in
      out.text("bron", money.bron)
      out.plain("aard", money.aard)
      out.day("tot", money.tot)
    }
    out.group("kosten", innovatie.kosten) { out, kosten in
      out.text("bedrag", kosten.bedrag)
      out.text("per", kosten.per)
      out.plain("peiljaar", kosten.peiljaar.map { String($0) })
      out.text("toelichting", kosten.toelichting)
    }
    out.plain("arbeidsbesparend", innovatie.arbeidsbesparend)
    out.word("reden-gestopt", innovatie.redenGestopt)
    out.group("contact", innovatie.contact.flatMap { $0.isEmpty ? nil : $0 }) { out, contact in
      out.text("organisatie", contact.organisatie)
      out.text("functie", contact.functie)
      out.text("e-mail", contact.email)
    }
    out.texts("trefwoorden", innovatie.trefwoorden)
    out.words(
      "zie-ook",
      index.site.innovatieLinks[document.id.index].zieOok.map { index.site.document($0).slug.text })
    out.groups("bronnen", innovatie.bronnen) { out, bron in
      out.text("titel", bron.titel)
      out.plain("jaar", bron.jaar.map { String($0) })
      out.text("url", bron.url)
      out.text("doi", bron.doi)
    }
    out.group("afbeelding", innovatie.afbeelding) { out, image in
      out.text("bestand", "../../" + image.path)
      out.text("alt", image.alt)
      out.text("bron", image.bron)
    }
    out.text("licentie", innovatie.licentie)
  }

  private func fields(of thema: Thema, _ out: inout YAMLWriter) {
    out.text("samenvatting", thema.samenvatting)
    out.plain("volgorde", thema.volgorde.map { String($0) })
    out.text("ambitie", thema.ambitie)
    out.groups("opgaven", thema.opgaven) { out, opgave in
      out.text("code", opgave.code.name)
      out.text("titel", opgave.titel)
      out.groups("doelen", opgave.doelen) { out, doel in
        out.text("code", doel.code.name)
        out.text("titel", doel.titel)
      }
    }
  }

  private func fields(of meeting: Bijeenkomst, _ out: inout YAMLWriter) {
    let isPast = meeting.isPast(on: index.site.vandaag)
    out.plain("soort", meeting.soort)
    out.plain("begin", meeting.begin.iso)
    out.plain("einde", meeting.einde?.iso)
    out.text("locatie", meeting.locatie)
    if let address = meeting.online, !isPast {
      out.text("online", address)
    } else if meeting.isOnline {
      out.plain("online", "ja")
    }
    out.words("voor", meeting.voor)
    let (themas, innovaties) = index.subjects(of: document.id)
    out.texts("thema", themas.map { index.site.document($0).titel })
    out.words("innovaties", innovaties.map { index.site.document($0).slug.text })
    out.text("aanmelden", isPast ? nil : meeting.aanmelden)
  }
}

extension Contact {
  /// Whether the group says nothing.
  var isEmpty: Bool { organisatie == nil && functie == nil && email == nil }
}
