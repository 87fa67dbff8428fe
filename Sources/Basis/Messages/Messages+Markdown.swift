// The text below the front matter.

extension MessageCode {
  package static let htmlInTekst = MessageCode(
    "html-in-tekst", .fout,
    betekenis:
      "Tekst is Markdown, zonder HTML. Zo blijft elke pagina veilig en in elke weergave leesbaar.",
    voorbeeld: "Dit is <b>belangrijk</b>.",
    remedie:
      "Schrijf de Markdown die in de hulpregel staat. Bedoelt u het teken zelf, schrijf dan `\\<`.")
  package static let commentaarOpen = MessageCode(
    "commentaar-open", .fout,
    betekenis:
      "Commentaar (`<!-- … -->`) is niet gesloten, zodat de rest van de tekst zou wegvallen.",
    voorbeeld: "<!-- nog nakijken",
    remedie: "Sluit het commentaar met `-->`.")
  package static let koppelingAdres = MessageCode(
    "koppeling-adres", .fout,
    betekenis:
      "Een koppeling begint met https, http of mailto, of is een pad in de kennisbank, of een plek op de pagina (#).",
    voorbeeld: "[klik](javascript:alert(1)) of [map](file:///C:/documenten)",
    remedie: "Gebruik een webadres dat met https:// begint, of een pad naar een .md-bestand.")
  package static let koppelingLeeg = MessageCode(
    "koppeling-leeg", .fout,
    betekenis: "Een koppeling heeft een adres en een tekst nodig.",
    voorbeeld: "[Regioplan]() of [](cazhem.md)",
    remedie: "Vul het adres of de tekst in.")
  package static let koppelingTekst = MessageCode(
    "koppeling-tekst", .waarschuwing,
    betekenis:
      "De tekst van een koppeling zegt waar zij heen gaat. Wie voorleessoftware gebruikt, hoort soms alleen die tekst.",
    voorbeeld: "[klik hier](cazhem.md)",
    remedie: "Noem in de tekst wat de lezer daar vindt: `[CAZHEM](cazhem.md)`.")
  package static let koppelingMisleidend = MessageCode(
    "koppeling-misleidend", .fout,
    betekenis: "De tekst van de koppeling is een ander webadres dan waar zij heen gaat.",
    voorbeeld: "[https://www.haarlem.nl](https://www.voorbeeld.example)",
    remedie: "Maak tekst en adres gelijk, of gebruik gewone woorden als tekst.")
  package static let tekstTeDiep = MessageCode(
    "tekst-te-diep", .fout,
    betekenis: "Lijsten en citaten mogen niet meer dan acht lagen in elkaar zitten.",
    voorbeeld: "> > > > > > > > > tekst",
    remedie: "Maak de tekst platter.")
  package static let tekstRegelTeLang = MessageCode(
    "tekst-regel-te-lang", .fout,
    betekenis: "Een regel mag 8 KiB lang zijn en een alinea 16 KiB, zodat lezen snel blijft.",
    voorbeeld: "Een afbeelding die als tekst (base64) in de regel is geplakt.",
    remedie: "Deel de tekst op in alinea's.")
  package static let tabelTeBreed = MessageCode(
    "tabel-te-breed", .fout,
    betekenis: "Een tabel mag 32 kolommen hebben.",
    voorbeeld: "| a | b | c | … met meer dan 32 kolommen",
    remedie: "Splits de tabel.")
  package static let verwijzingenTeVeel = MessageCode(
    "verwijzingen-te-veel", .fout,
    betekenis: "Een bestand mag 64 losse verwijzingen en voetnoten hebben, van ten hoogste 2 KiB.",
    voorbeeld: "[1]: https://voorbeeld.example (meer dan 64 keer)",
    remedie: "Zet het adres in de koppeling zelf: `[tekst](adres)`.")
  package static let verwijzingOngebruikt = MessageCode(
    "verwijzing-ongebruikt", .waarschuwing,
    betekenis:
      "Een regel `[naam]: adres` geeft een adres aan koppelingen met die naam. Is er geen, of staat de naam er twee keer, dan valt de regel weg.",
    voorbeeld: "[1]: Regioplan",
    remedie: "Schrijf een noot als `[^1]: Regioplan`, of haal de regel weg.")
  package static let codeOpen = MessageCode(
    "code-open", .fout,
    betekenis: "Een blok code is niet gesloten, zodat de rest van de pagina als code verschijnt.",
    voorbeeld: "```\nvoorbeeld",
    remedie: "Sluit het blok met een regel ```.")
  package static let kopNiveauEen = MessageCode(
    "kop-niveau-1", .fout,
    betekenis: "De titel komt uit het blok gegevens en is de enige kop van niveau 1 op de pagina.",
    voorbeeld: "# Aanleiding",
    remedie: "Gebruik `##` voor een sectie.")
  package static let kopOvergeslagen = MessageCode(
    "kop-overgeslagen", .waarschuwing,
    betekenis: "Koppen gaan steeds één niveau dieper. Zo kan voorleessoftware de pagina volgen.",
    voorbeeld: "## Aanpak\n#### Stap 1",
    remedie: "Gebruik `###` onder `##`.")
  package static let kopLeeg = MessageCode(
    "kop-leeg", .fout,
    betekenis: "Een kop heeft tekst nodig.",
    voorbeeld: "##",
    remedie: "Vul de kop of haal hem weg.")
  package static let kopZonderSpatie = MessageCode(
    "kop-zonder-spatie", .fout,
    betekenis: "Zonder spatie na de # is een regel gewone tekst en geen kop.",
    voorbeeld: "##Aanpak",
    remedie: "Schrijf `## Aanpak`.")
  package static let tabelCelTeVeel = MessageCode(
    "tabel-cel-te-veel", .fout,
    betekenis: "Een rij heeft meer cellen dan de kop van de tabel. De tekst daarin zou wegvallen.",
    voorbeeld: "| Jaar | Aantal |\n|------|--------|\n| 2023 | 112 | geschat |",
    remedie: "Geef de kop een kolom meer, of voeg twee cellen samen. Een | in de tekst is `\\|`.")
  package static let voetnootDubbel = MessageCode(
    "voetnoot-dubbel", .fout,
    betekenis: "Twee voetnoten hebben dezelfde naam. Alleen de eerste komt op de pagina.",
    voorbeeld: "[^1]: Regioplan 2023\n[^1]: Jaarverslag 2024",
    remedie: "Geef een van de twee een andere naam.")
  package static let voetnootOnbekend = MessageCode(
    "voetnoot-onbekend", .waarschuwing,
    betekenis: "Een verwijzing naar een voetnoot die er niet is, blijft als losse tekst staan.",
    voorbeeld: "Dat scheelt tijd.[^2]",
    remedie: "Schrijf onderaan `[^2]: de tekst van de voetnoot`.")
  package static let voetnootOngebruikt = MessageCode(
    "voetnoot-ongebruikt", .waarschuwing,
    betekenis: "Een voetnoot waarnaar niets verwijst, komt niet op de pagina.",
    voorbeeld: "[^2]: Een voetnoot zonder verwijzing.",
    remedie: "Zet `[^2]` in de tekst waar de voetnoot bij hoort, of haal de voetnoot weg.")
  package static let afbeeldingTekst = MessageCode(
    "afbeelding-tekst", .fout,
    betekenis: "Een afbeelding heeft een beschrijving nodig voor wie haar niet ziet.",
    voorbeeld: "![](../bestanden/kaart.png)",
    remedie: "Beschrijf wat te zien is: `![Kaart van de zeven gemeenten](../bestanden/kaart.png)`.")
  package static let afbeeldingExtern = MessageCode(
    "afbeelding-extern", .fout,
    betekenis: "Een afbeelding van een andere website verraadt uw lezers en kan verdwijnen.",
    voorbeeld: "![Kaart](https://voorbeeld.example/kaart.png)",
    remedie: "Bewaar de afbeelding in `bestanden/` en verwijs daarnaar.")
  package static let koppelingVorm = MessageCode(
    "koppeling-vorm", .fout,
    betekenis:
      "Hier staat iets dat op een koppeling lijkt, maar het niet is. De haakjes zouden als tekst op de pagina komen.",
    voorbeeld: "[CAZHEM] (cazhem.md), [[cazhem]] of [plan](mijn plan.md)",
    remedie:
      "Schrijf `[tekst](adres)`, zonder spatie ertussen. Een spatie in het adres is `%20`. Bedoelt u de haken zelf, zet er dan een \\ voor."
  )
  package static let lijstSpatie = MessageCode(
    "lijst-spatie", .fout,
    betekenis: "Na het streepje van een lijst hoort een spatie. Zonder spatie is het gewone tekst.",
    voorbeeld: "-**Warme overdracht** — …",
    remedie: "Schrijf `- **Warme overdracht** — …`.")
  package static let commentaarTekst = MessageCode(
    "commentaar-tekst", .fout,
    betekenis: "Tekst op dezelfde regel achter een commentaar zou wegvallen.",
    voorbeeld: "<!-- nakijken --> De huisarts verwijst.",
    remedie: "Begin de tekst op een eigen regel.")

  package static let markdown: [MessageCode] = [
    koppelingVorm, lijstSpatie, commentaarTekst,
    htmlInTekst, commentaarOpen, koppelingAdres, koppelingLeeg, koppelingTekst, koppelingMisleidend,
    tekstTeDiep, tekstRegelTeLang, tabelTeBreed, verwijzingenTeVeel, verwijzingOngebruikt, codeOpen,
    kopNiveauEen,
    kopOvergeslagen, kopLeeg, kopZonderSpatie, tabelCelTeVeel, voetnootDubbel, voetnootOnbekend,
    voetnootOngebruikt, afbeeldingTekst,
    afbeeldingExtern,
  ]
}

extension Message {
  /// - Parameter tag: the name of the element, lower case; empty for other markup (`<?`, `<![`).
  package static func rawHTML(tag: String) -> Message {
    let instead =
      switch tag {
      case "b", "strong": "schrijf **tekst**"
      case "i", "em", "u": "schrijf *tekst*"
      case "s", "del", "strike": "schrijf ~~tekst~~"
      case "a": "schrijf [tekst](adres)"
      case "img", "picture", "figure": "schrijf ![beschrijving](../bestanden/naam.png)"
      case "br": "zet een \\ aan het eind van de regel, of begin een nieuwe alinea"
      case "hr": "schrijf een regel met alleen ---"
      case "h1", "h2": "schrijf ## Kop"
      case "h3": "schrijf ### Kop"
      case "h4", "h5", "h6": "schrijf #### Kop"
      case "ul", "li": "schrijf '- ' voor elk punt"
      case "ol": "schrijf '1. ' voor elk punt"
      case "table", "tr", "td", "th", "thead", "tbody": "schrijf een tabel met | tussen de kolommen"
      case "blockquote", "q": "schrijf '> ' voor elke regel van het citaat"
      case "code", "pre", "tt", "kbd": "schrijf `tekst`"
      case "p", "div", "span", "section", "article", "font", "center", "small", "big":
        "laat het weg; een lege regel begint een nieuwe alinea"
      case "sup", "sub": "laat het weg, of gebruik een voetnoot: [^1]"
      case "iframe", "video", "audio", "embed", "object":
        "schrijf een koppeling: [titel van de video](adres)"
      case "script", "style", "link", "meta", "form", "input", "button":
        "laat het weg; scripts en formulieren horen niet in de inhoud"
      default: "laat het weg, of schrijf \\< als u het teken zelf bedoelt"
      }
    let text = tag.isEmpty ? "HTML hoort niet in de tekst" : "HTML hoort niet in de tekst: <\(tag)>"
    return Message(.htmlInTekst, text, hulp: instead)
  }

  package static func commentUnclosed() -> Message {
    Message(.commentaarOpen, "dit commentaar is niet gesloten", hulp: "sluit het met -->")
  }

  package static func linkShape() -> Message {
    Message(
      .koppelingVorm, "dit lijkt een koppeling, maar is het niet",
      hulp: "schrijf [tekst](adres) zonder spatie ertussen; een spatie in het adres is %20")
  }

  package static func listWithoutSpace() -> Message {
    Message(.lijstSpatie, "na het streepje hoort een spatie", hulp: "schrijf '- **…**'")
  }

  package static func textAfterComment() -> Message {
    Message(
      .commentaarTekst, "achter dit commentaar staat tekst op dezelfde regel",
      hulp: "begin de tekst op een eigen regel")
  }

  package static func linkScheme(_ scheme: String) -> Message {
    Message(
      .koppelingAdres, "een koppeling mag niet beginnen met '\(scheme)'",
      hulp: "gebruik https://, http://, mailto:, een pad naar een bestand of #")
  }

  package static func linkHost() -> Message {
    Message(
      .koppelingAdres, "in dit webadres staan tekens die op andere letters kunnen lijken",
      hulp: "typ het adres over met gewone letters")
  }

  package static func linkUser() -> Message {
    Message(
      .koppelingAdres, "in dit webadres staat een naam of wachtwoord voor een @",
      hulp: "haal het deel voor de @ weg")
  }

  package static func linkCharacters() -> Message {
    Message(
      .koppelingAdres, "in dit adres staat een teken dat daar niet hoort",
      hulp: "gebruik / in plaats van \\, en %20 in plaats van een spatie")
  }

  package static func linkEmpty(text: Bool) -> Message {
    Message(
      .koppelingLeeg, text ? "deze koppeling heeft geen tekst" : "deze koppeling heeft geen adres",
      hulp: "schrijf [tekst](adres)")
  }

  package static func linkTextVague(_ text: String) -> Message {
    Message(
      .koppelingTekst, "'\(text)' zegt niet waar de koppeling heen gaat",
      hulp: "noem wat de lezer daar vindt")
  }

  package static func linkMisleads(text: String, address: String) -> Message {
    Message(
      .koppelingMisleidend, "de tekst noemt '\(text)', maar de koppeling gaat naar '\(address)'",
      hulp: "maak tekst en adres gelijk, of gebruik gewone woorden als tekst")
  }

  package static func nestedTooDeep() -> Message {
    Message(
      .tekstTeDiep, "lijsten of citaten zitten hier te diep in elkaar",
      hulp: "gebruik ten hoogste acht lagen")
  }

  package static func lineTooLong(paragraph: Bool) -> Message {
    Message(
      .tekstRegelTeLang,
      paragraph ? "deze alinea is langer dan 16 KiB" : "deze regel is langer dan 8 KiB",
      hulp: "deel de tekst op in alinea's")
  }

  package static func tableTooWide() -> Message {
    Message(
      .tabelTeBreed, "deze regel heeft meer dan 32 kolommen", hulp: "splits de tabel")
  }

  package static func tooManyDefinitions() -> Message {
    Message(
      .verwijzingenTeVeel, "er staan te veel of te lange losse verwijzingen in dit bestand",
      hulp: "zet het adres in de koppeling zelf: [tekst](adres)")
  }

  package static func linkDefinitionLost(_ label: String, isFirst: Bool) -> Message {
    Message(
      .verwijzingOngebruikt,
      isFirst
        ? "niets gebruikt '[\(label)]', dus deze regel komt niet op de pagina"
        : "'[\(label)]' heeft al een adres, dus deze regel komt niet op de pagina",
      hulp: isFirst ? "schrijf een noot als [^\(label)]: …" : "geef een van de twee een andere naam"
    )
  }

  package static func codeUnclosed() -> Message {
    Message(.codeOpen, "dit blok code is niet gesloten", hulp: "sluit het met een regel ```")
  }

  package static func headingLevelOne() -> Message {
    Message(
      .kopNiveauEen, "een kop met één # is de titel, en die staat al bovenaan",
      hulp: "gebruik ## voor een sectie")
  }

  package static func headingSkipped(from: Int, to: Int) -> Message {
    Message(
      .kopOvergeslagen, "na een kop van niveau \(from) volgt een kop van niveau \(to)",
      hulp: "gebruik \(String(repeating: "#", count: from + 1))")
  }

  package static func headingEmpty() -> Message {
    Message(.kopLeeg, "deze kop heeft geen tekst", hulp: "vul de kop of haal hem weg")
  }

  package static func headingWithoutSpace(signs: Int) -> Message {
    let marks = String(repeating: "#", count: signs)
    return Message(
      .kopZonderSpatie, "na \(marks) hoort een spatie", hulp: "schrijf '\(marks) Kop'")
  }

  package static func tableCellExtra(columns: Int) -> Message {
    Message(
      .tabelCelTeVeel, "deze rij heeft meer cellen dan de \(columns) van de kop",
      hulp: "geef de kop een kolom meer; schrijf \\| voor een streep in de tekst")
  }

  package static func footnoteTwice(_ label: String) -> Message {
    Message(
      .voetnootDubbel, "voetnoot '\(label)' staat er al",
      hulp: "geef een van de twee een andere naam"
    )
  }

  package static func footnoteUnknown(_ label: String) -> Message {
    Message(
      .voetnootOnbekend, "voetnoot '\(label)' bestaat niet",
      hulp: "schrijf onderaan '[^\(label)]: tekst'")
  }

  package static func footnoteUnused(_ label: String) -> Message {
    Message(
      .voetnootOngebruikt,
      "niets verwijst naar voetnoot '\(label)', dus zij komt niet op de pagina",
      hulp: "zet [^\(label)] in de tekst, of haal de voetnoot weg")
  }

  package static func imageWithoutText() -> Message {
    Message(
      .afbeeldingTekst, "deze afbeelding heeft geen beschrijving",
      hulp: "schrijf ![wat er te zien is](adres)")
  }

  package static func imageRemote() -> Message {
    Message(
      .afbeeldingExtern, "een afbeelding van een andere website is niet toegestaan",
      hulp: "bewaar de afbeelding in bestanden/ en verwijs daarnaar")
  }
}
