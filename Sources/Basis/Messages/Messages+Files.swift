// Files that cannot be read as content: their place, their name, their encoding.

extension MessageCode {
  package static let bestandLeeg = MessageCode(
    "bestand-leeg", .fout,
    betekenis: "Het bestand heeft geen inhoud. Een leeg bestand kan geen pagina worden.",
    voorbeeld: "Een bestand van 0 bytes, of met alleen lege regels.",
    remedie:
      "Vul het bestand, of haal het weg. `leernetwerk new` maakt een bestand met alle kopjes.")
  package static let bestandTeGroot = MessageCode(
    "bestand-te-groot", .fout,
    betekenis: "Een tekstbestand mag niet zo groot zijn dat het lezen ervan de bouw ophoudt.",
    voorbeeld: "Een Markdown-bestand van 2 MB, vaak met een afbeelding die als tekst is geplakt.",
    remedie: "Splits de tekst, of zet bijlagen in `bestanden/` en verwijs ernaar.")
  package static let bestandTekenset = MessageCode(
    "bestand-tekenset", .fout,
    betekenis: "Tekst staat in UTF-8. Een bestand in een andere tekenset geeft verkeerde letters.",
    voorbeeld: "Een bestand dat een oude editor als Windows-1252 of UTF-16 heeft bewaard.",
    remedie: "Open het bestand en bewaar het opnieuw als UTF-8.")
  package static let bestandTeken = MessageCode(
    "bestand-teken", .fout,
    betekenis:
      "In de tekst staat een teken dat niets toont of de leesrichting omkeert, en zo de lezer misleidt.",
    voorbeeld: "Een NUL-teken, een paginascheiding of een onzichtbaar teken dat tekst omkeert.",
    remedie: "Haal het teken weg. Typ de regel zo nodig opnieuw.")
  package static let tekenOnzichtbaar = MessageCode(
    "teken-onzichtbaar", .waarschuwing,
    betekenis: "In de tekst staat een onzichtbaar teken. Zoeken vindt het woord dan niet.",
    voorbeeld: "Een woord uit een tekstverwerker met een spatie van breedte nul erin.",
    remedie: "Typ het woord opnieuw.")
  package static let bestandNaam = MessageCode(
    "bestand-naam", .fout,
    betekenis:
      "De naam van het bestand is het adres van de pagina: kleine letters a–z, cijfers en streepjes.",
    voorbeeld: "`innovaties/Welzijn op recept.md`",
    remedie: "Hernoem het bestand, bijvoorbeeld naar `welzijn-op-recept.md`.")
  package static let bestandNaamGereserveerd = MessageCode(
    "bestand-naam-gereserveerd", .fout,
    betekenis: "Deze naam gebruikt het programma of het besturingssysteem zelf.",
    voorbeeld: "`paginas/404.md`, `innovaties/index.md` of `partners/con.md`",
    remedie: "Kies een andere bestandsnaam.")
  package static let bestandSoort = MessageCode(
    "bestand-soort", .fout,
    betekenis: "In deze map horen alleen Markdown-bestanden die eindigen op `.md`.",
    voorbeeld: "`innovaties/welzijn.docx` of `innovaties/welzijn.txt`",
    remedie: "Bewaar tekst als `.md`. Bijlagen horen in `bestanden/`.")
  package static let bestandPlaats = MessageCode(
    "bestand-plaats", .fout,
    betekenis:
      "Het programma weet niet wat voor pagina dit is: de map is niet een van de vaste mappen.",
    voorbeeld: "`content/inovaties/welzijn.md`",
    remedie: "Zet het bestand in de map van zijn soort, bijvoorbeeld `innovaties/`.")
  package static let bestandKoppeling = MessageCode(
    "bestand-koppeling", .fout,
    betekenis:
      "Een symbolische koppeling kan buiten de map content wijzen. Het programma volgt er geen.",
    voorbeeld: "`innovaties/welzijn.md` als koppeling naar een andere map.",
    remedie: "Zet het bestand zelf op deze plaats.")
  package static let bestandGeenBestand = MessageCode(
    "bestand-geen-bestand", .fout,
    betekenis:
      "Op deze plaats staat iets anders dan een gewoon bestand, zoals een map of een pijp.",
    voorbeeld: "Een map met de naam `welzijn.md`.",
    remedie: "Haal het weg, of zet er een gewoon bestand neer.")
  package static let bestandOnleesbaar = MessageCode(
    "bestand-onleesbaar", .fout,
    betekenis: "Het programma mag of kan dit bestand niet lezen.",
    voorbeeld: "Een bestand zonder leesrechten.",
    remedie: "Geef leesrechten op het bestand, bijvoorbeeld met `chmod a+r`.")
  package static let mapTeDiep = MessageCode(
    "map-te-diep", .fout,
    betekenis: "Mappen mogen niet meer dan 16 lagen diep zijn.",
    voorbeeld: "`innovaties/a/b/c/…`",
    remedie: "Zet de bestanden in een hogere map.")
  package static let kennisbankOntbreekt = MessageCode(
    "kennisbank-ontbreekt", .fout,
    betekenis:
      "In de map met de inhoud staat geen `kennisbank.yml`. Daarin staan de naam en de lijsten.",
    voorbeeld: "leernetwerk build --content teksten",
    remedie: "Maak `kennisbank.yml` met ten minste `naam:`, of noem de goede map met --content.")

  package static let files: [MessageCode] = [
    kennisbankOntbreekt,
    bestandLeeg, bestandTeGroot, bestandTekenset, bestandTeken, tekenOnzichtbaar, bestandNaam,
    bestandNaamGereserveerd, bestandSoort, bestandPlaats, bestandKoppeling, bestandGeenBestand,
    bestandOnleesbaar, mapTeDiep,
  ]
}

extension Message {
  package static func fileEmpty() -> Message {
    Message(
      .bestandLeeg, "het bestand is leeg",
      hulp: "vul het bestand of haal het weg; 'leernetwerk new' maakt een voorbeeld met alle kopjes"
    )
  }

  package static func fileTooLarge(bytes: Int, limit: Int) -> Message {
    Message(
      .bestandTeGroot, "het bestand is \(bytes / 1024) KiB, het mag \(limit / 1024) KiB zijn",
      hulp: "splits de tekst; afbeeldingen en bijlagen horen in bestanden/")
  }

  package static func notUTF8(utf16: Bool) -> Message {
    Message(
      .bestandTekenset,
      utf16
        ? "het bestand staat in UTF-16 in plaats van UTF-8"
        : "hier staat een byte die geen UTF-8 is",
      hulp: utf16
        ? "bewaar het bestand opnieuw als UTF-8"
        : "bewaar het bestand opnieuw als UTF-8; op deze plaats stond waarschijnlijk een letter met een accent"
    )
  }

  package static func forbiddenCharacter(_ scalar: UInt32) -> Message {
    Message(
      .bestandTeken, "het teken U+\(hexadecimal(scalar)) mag niet in de tekst staan",
      hulp: "haal het teken weg; typ de regel zo nodig opnieuw")
  }

  package static func tooManyMarks() -> Message {
    Message(
      .bestandTeken, "hier staan te veel accenten op één letter", hulp: "typ het woord opnieuw")
  }

  package static func invisibleCharacter(_ scalar: UInt32) -> Message {
    Message(
      .tekenOnzichtbaar, "hier staat een onzichtbaar teken (U+\(hexadecimal(scalar)))",
      hulp: "typ het woord opnieuw; zoeken vindt het anders niet")
  }

  private static func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  package static func fileNameNoSlug(proposal: String?) -> Message {
    Message(
      .bestandNaam,
      "een bestandsnaam bestaat uit kleine letters a-z, cijfers en streepjes",
      hulp: proposal.map { "noem het bestand '\($0)'" } ?? "hernoem het bestand")
  }

  package static func fileNameNotText() -> Message {
    Message(
      .bestandNaam, "de naam van dit bestand is geen UTF-8",
      hulp: "hernoem het bestand met kleine letters a-z, cijfers en streepjes")
  }

  package static func fileNameReserved(_ name: String) -> Message {
    Message(
      .bestandNaamGereserveerd, "de naam '\(name)' is in gebruik bij het programma of het systeem",
      hulp: "kies een andere bestandsnaam")
  }

  package static func fileKindWrong(proposal: String?) -> Message {
    Message(
      .bestandSoort, "in deze map horen alleen bestanden die eindigen op .md",
      hulp: proposal.map { "bewaar het als '\($0)'" }
        ?? "bewaar tekst als .md; bijlagen horen in bestanden/")
  }

  package static func filePlaceUnknown(folder: String?, nearest: String?) -> Message {
    Message(
      .bestandPlaats,
      folder.map { "onbekende map '\($0)'" }
        ?? "dit bestand staat niet in een van de vaste mappen",
      hulp: meant(
        nearest,
        otherwise:
          "de mappen zijn themas, innovaties, werkzame-elementen, partners, bijeenkomsten, nieuwsbrieven, paginas en bestanden"
      ))
  }

  package static func filePlaceWrong(kind: String, folder: String) -> Message {
    Message(
      .bestandPlaats, "dit lijkt een \(kind), maar het bestand staat in een andere map",
      hulp: "zet het bestand in \(folder)/")
  }

  package static func fileIsLink() -> Message {
    Message(
      .bestandKoppeling, "een symbolische koppeling wordt niet gevolgd",
      hulp: "zet het bestand zelf op deze plaats")
  }

  package static func notAFile() -> Message {
    Message(
      .bestandGeenBestand, "hier staat geen gewoon bestand",
      hulp: "haal het weg of zet er een gewoon bestand neer")
  }

  package static func fileUnreadable() -> Message {
    Message(
      .bestandOnleesbaar, "dit bestand is niet te lezen", hulp: "geef leesrechten op het bestand")
  }

  package static func settingsMissing(_ path: String) -> Message {
    Message(
      .kennisbankOntbreekt, "het bestand '\(path)' ontbreekt",
      hulp: "maak het met ten minste 'naam: …', of noem de goede map met --content")
  }

  package static func folderTooDeep() -> Message {
    Message(
      .mapTeDiep, "mappen mogen niet meer dan 16 lagen diep zijn",
      hulp: "zet de bestanden in een hogere map")
  }
}
