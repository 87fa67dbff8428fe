// What refers to something else in the kennisbank.

extension MessageCode {
  package static let themaOnbekend = MessageCode(
    "thema-onbekend", .fout,
    betekenis: "Er is geen thema met deze titel, bestandsnaam of alias.",
    voorbeeld: "- Digitalizering: 1",
    remedie: "Neem de naam over van de pagina van het thema, of voeg een alias toe aan het thema.")
  package static let codeOnbekend = MessageCode(
    "code-onbekend", .fout,
    betekenis: "Dit thema heeft geen opgave of doel met deze code.",
    voorbeeld: "- Digitalisering: 99",
    remedie: "Kijk op de pagina van het thema welke codes er zijn.")
  package static let innovatieOnbekend = MessageCode(
    "innovatie-onbekend", .fout,
    betekenis: "Er is geen innovatie met deze bestandsnaam of titel.",
    voorbeeld: "zie-ook: [welzijn-op-resept]",
    remedie: "Schrijf de bestandsnaam van de innovatie zonder `.md`.")
  package static let naamLijktOp = MessageCode(
    "naam-lijkt-op", .waarschuwing,
    betekenis:
      "Deze naam is nieuw en krijgt een eigen pagina, maar lijkt sterk op een naam die al bestaat.",
    voorbeeld: "- **Warme overdrcht** — …",
    remedie: "Schrijf de bestaande naam, of voeg deze naam als alias toe aan de bestaande pagina.")
  package static let naamDubbel = MessageCode(
    "naam-dubbel", .fout,
    betekenis: "Twee pagina's van dezelfde soort gebruiken dezelfde titel of alias.",
    voorbeeld: "Twee partners met de alias `RKZ`.",
    remedie: "Geef een van de twee een andere titel of alias.")
  package static let adresDubbel = MessageCode(
    "adres-dubbel", .fout,
    betekenis: "Twee bestanden zouden dezelfde pagina worden.",
    voorbeeld: "`innovaties/2023/cazhem.md` en `innovaties/2024/cazhem.md`",
    remedie: "Hernoem een van de twee; de bestandsnaam is het adres.")
  package static let aliasIsPagina = MessageCode(
    "alias-is-pagina", .fout,
    betekenis: "Een oude naam kan niet doorverwijzen als er al een pagina met die naam is.",
    voorbeeld: "aliassen: [cazhem], terwijl `cazhem.md` bestaat",
    remedie: "Haal de alias weg.")
  package static let koppelingKapot = MessageCode(
    "koppeling-kapot", .fout,
    betekenis: "Het bestand waar deze koppeling heen wijst, bestaat niet.",
    voorbeeld: "[CAZHEM](cazem.md)",
    remedie: "Verbeter het pad. Het geldt vanaf de map van dit bestand.")
  package static let ankerKapot = MessageCode(
    "anker-kapot", .fout,
    betekenis: "Op de pagina staat geen kop of onderdeel met deze naam.",
    voorbeeld: "[Aanpak](cazhem.md#aanpk)",
    remedie: "Gebruik de kop in kleine letters, met streepjes voor spaties.")
  package static let koppelingConcept = MessageCode(
    "koppeling-concept", .fout,
    betekenis: "De koppeling wijst naar een pagina die niet wordt gepubliceerd.",
    voorbeeld: "[Nieuw plan](nieuw-plan.md), terwijl daar `concept: ja` staat",
    remedie: "Haal de koppeling weg tot de pagina klaar is, of publiceer die pagina.")
  package static let koppelingPeriode = MessageCode(
    "koppeling-periode", .waarschuwing,
    betekenis:
      "De koppeling wijst naar een pagina die vandaag niet zichtbaar is, door `publiceer-vanaf` of `publiceer-tot`. De woorden blijven staan, zonder koppeling.",
    voorbeeld: "[Proef](proef.md), terwijl daar `publiceer-tot: 2024-01-01` staat",
    remedie: "Haal de koppeling weg, of pas de periode van die pagina aan.")
  package static let koppelingBestand = MessageCode(
    "koppeling-bestand", .fout,
    betekenis:
      "Koppelingen wijzen naar een .md-bestand van de kennisbank of naar een bestand in `bestanden/`.",
    voorbeeld: "[Plan](../../geheim.pdf)",
    remedie: "Zet bijlagen in `bestanden/` en verwijs daarnaar.")
  package static let afbeeldingOntbreekt = MessageCode(
    "afbeelding-ontbreekt", .fout,
    betekenis: "De afbeelding of bijlage bestaat niet op deze plaats.",
    voorbeeld: "![Kaart](../bestanden/kaart.png)",
    remedie: "Zet het bestand in `bestanden/`, of verbeter het pad. Hoofdletters tellen mee.")
  package static let verwijzingZichzelf = MessageCode(
    "verwijzing-zichzelf", .waarschuwing,
    betekenis: "Deze innovatie noemt zichzelf.",
    voorbeeld: "In `cazhem.md`: zie-ook: [cazhem]",
    remedie: "Haal de verwijzing weg.")
  package static let nietGepubliceerd = MessageCode(
    "niet-gepubliceerd", .opmerking,
    betekenis:
      "Deze pagina komt nu niet op de site, door `concept`, `publiceer-vanaf` of `publiceer-tot`.",
    voorbeeld: "concept: ja",
    remedie: "Goed zo, of haal de regel weg. Met `--concepten` ziet u de pagina wel.")

  package static let links: [MessageCode] = [
    nietGepubliceerd,
    themaOnbekend, codeOnbekend, innovatieOnbekend, naamLijktOp, naamDubbel, adresDubbel,
    aliasIsPagina, koppelingKapot, ankerKapot, koppelingConcept, koppelingPeriode, koppelingBestand,
    afbeeldingOntbreekt, verwijzingZichzelf,
  ]
}

extension Message {
  package static func themeUnknown(_ name: String, nearest: String?) -> Message {
    Message(
      .themaOnbekend, "onbekend thema '\(name)'",
      hulp: meant(nearest, otherwise: "neem de titel over van een bestand in themas/"))
  }

  /// A name that begins with a theme and goes on with something else.
  package static func themeWithMore(_ name: String, thema: String) -> Message {
    Message(
      .themaOnbekend, "onbekend thema '\(name)'",
      hulp: "codes staan na een dubbele punt: '\(thema): 1A, 2'")
  }

  package static func codeUnknown(
    _ code: String, thema: String, nearest: String?, known: [String]
  ) -> Message {
    Message(
      .codeOnbekend, "thema '\(thema)' heeft geen opgave of doel '\(code)'",
      hulp: meant(
        nearest,
        otherwise: known.isEmpty
          ? "dit thema heeft geen opgaven of doelen"
          : "de codes zijn: \(known.joined(separator: ", "))"))
  }

  package static func innovationUnknown(_ name: String, nearest: String?) -> Message {
    Message(
      .innovatieOnbekend, "onbekende innovatie '\(name)'",
      hulp: meant(nearest, otherwise: "schrijf de bestandsnaam zonder .md"))
  }

  /// - Parameter kind: "werkzaam element" or "partner".
  package static func nameLooksLike(_ name: String, nearest: String, kind: String) -> Message {
    Message(
      .naamLijktOp, "'\(name)' is nieuw als \(kind), maar lijkt op '\(nearest)'",
      hulp: meant(nearest))
  }

  package static func nameTwice(_ name: String, other: String) -> Message {
    Message(
      .naamDubbel, "de naam '\(name)' is al in gebruik bij \(other)",
      hulp: "geef een van de twee een andere titel of alias")
  }

  package static func addressTwice(_ address: String, other: String) -> Message {
    Message(
      .adresDubbel, "dit bestand krijgt hetzelfde adres '\(address)' als \(other)",
      hulp: "hernoem een van de twee bestanden")
  }

  package static func aliasIsPage(_ alias: String, other: String) -> Message {
    Message(
      .aliasIsPagina, "de alias '\(alias)' is het adres van \(other)", hulp: "haal de alias weg")
  }

  package static func linkBroken(_ path: String, nearest: String?) -> Message {
    Message(
      .koppelingKapot, "het bestand '\(path)' bestaat niet",
      hulp: meant(nearest, otherwise: "het pad geldt vanaf de map van dit bestand"))
  }

  package static func anchorBroken(_ anchor: String, nearest: String?) -> Message {
    Message(
      .ankerKapot, "op die pagina staat geen onderdeel '#\(anchor)'",
      hulp: meant(
        nearest.map { "#" + $0 },
        otherwise: "gebruik een kop in kleine letters, met streepjes voor spaties"))
  }

  package static func linkToConcept(_ path: String) -> Message {
    Message(
      .koppelingConcept, "'\(path)' wordt niet gepubliceerd",
      hulp: "haal de verwijzing weg tot die pagina klaar is")
  }

  package static func notPublished() -> Message {
    Message(
      .nietGepubliceerd, "deze pagina komt nu niet op de site",
      hulp: "zij staat op 'concept', of buiten haar periode; --concepten toont haar wel")
  }

  package static func linkOutsidePeriod(_ path: String) -> Message {
    Message(
      .koppelingPeriode, "'\(path)' is vandaag niet zichtbaar, dus hier komt geen koppeling",
      hulp: "haal de koppeling weg, of pas de periode van die pagina aan")
  }

  /// - Parameter nearest: what the writer probably meant.
  package static func linkOutside(_ path: String, nearest: String? = nil) -> Message {
    Message(
      .koppelingBestand, "'\(path)' is geen .md-bestand en staat niet in bestanden/",
      hulp: meant(nearest, otherwise: "zet bijlagen in bestanden/ en verwijs daarnaar"))
  }

  package static func linkBeyond(_ path: String) -> Message {
    Message(
      .koppelingBestand, "'\(path)' wijst buiten de map met de inhoud",
      hulp: "zet bijlagen in bestanden/ en verwijs daarnaar")
  }

  package static func fileMissing(_ path: String, nearest: String?) -> Message {
    Message(
      .afbeeldingOntbreekt, "het bestand '\(path)' bestaat niet",
      hulp: meant(nearest, otherwise: "zet het bestand in bestanden/"))
  }

  package static func refersToItself(_ name: String) -> Message {
    Message(.verwijzingZichzelf, "'\(name)' is deze innovatie zelf", hulp: "haal de verwijzing weg")
  }
}
