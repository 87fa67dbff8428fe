// The words of wrong use: what somebody typed after `leernetwerk` that the program cannot follow.

extension MessageCode {
  package static let opdrachtOnbekend = MessageCode(
    "opdracht-onbekend", .fout,
    betekenis: "Het eerste woord na leernetwerk is geen opdracht van het programma.",
    voorbeeld: "leernetwerk bouwen",
    remedie: "Kies een opdracht uit de lijst van: leernetwerk --help")

  package static let opdrachtOntbreekt = MessageCode(
    "opdracht-ontbreekt", .fout,
    betekenis: "Er staat niet bij wat het programma moet doen.",
    voorbeeld: "leernetwerk",
    remedie: "Zet er een opdracht achter, bijvoorbeeld: leernetwerk check")

  package static let optieOnbekend = MessageCode(
    "optie-onbekend", .fout,
    betekenis: "Deze opdracht kent de optie niet.",
    voorbeeld: "leernetwerk build --outptu site",
    remedie: "Kijk welke opties er zijn met --help achter de opdracht.")

  package static let optieZonderWaarde = MessageCode(
    "optie-zonder-waarde", .fout,
    betekenis: "Achter deze optie hoort een waarde, en die staat er niet.",
    voorbeeld: "leernetwerk build --output",
    remedie: "Zet de waarde achter de optie, bijvoorbeeld: --output site")

  package static let optieMetWaarde = MessageCode(
    "optie-met-waarde", .fout,
    betekenis: "Deze optie staat aan of uit en neemt geen waarde.",
    voorbeeld: "leernetwerk build --streng=ja",
    remedie: "Laat het stuk vanaf het is-teken weg.")

  package static let optiesStrijdig = MessageCode(
    "opties-strijdig", .fout,
    betekenis: "Twee opties spreken elkaar tegen.",
    voorbeeld: "leernetwerk build -q -v",
    remedie: "Laat een van de twee weg.")

  package static let waardeOngeldig = MessageCode(
    "waarde-ongeldig", .fout,
    betekenis: "De waarde past niet bij de optie.",
    voorbeeld: "leernetwerk check --format xml",
    remedie: "Kies een waarde die de melding of --help noemt.")

  package static let woordOntbreekt = MessageCode(
    "woord-ontbreekt", .fout,
    betekenis: "De opdracht heeft een woord nodig dat er niet staat.",
    voorbeeld: "leernetwerk new innovatie",
    remedie: "Vul de opdracht aan, bijvoorbeeld: leernetwerk new innovatie \"Welzijn op recept\"")

  package static let woordTeveel = MessageCode(
    "woord-teveel", .fout,
    betekenis: "Er staat een woord te veel in de opdracht.",
    voorbeeld: "leernetwerk new innovatie Welzijn op recept",
    remedie: "Laat het woord weg. Hoort het bij een titel met spaties, zet dan \" om de hele titel."
  )

  package static let gebruikOnbegrepen = MessageCode(
    "gebruik-onbegrepen", .fout,
    betekenis: "Het programma begrijpt de opdracht niet.",
    voorbeeld: "leernetwerk ---",
    remedie: "Kijk hoe het moet met: leernetwerk --help")

  package static let soortOnbekend = MessageCode(
    "soort-onbekend", .fout,
    betekenis: "Deze soort pagina bestaat niet in een kennisbank.",
    voorbeeld: "leernetwerk new inovatie \"Welzijn op recept\"",
    remedie:
      "Kies innovatie, thema, werkzaam-element, partner, bijeenkomst, nieuwsbrief of pagina.")

  package static let nieuweTitel = MessageCode(
    "nieuwe-titel", .fout,
    betekenis:
      "Met deze titel kan geen bestand worden gemaakt. Uit de titel komt het adres van de pagina: "
      + "er moet een letter of cijfer in staan, en hij is hoogstens 80 tekens lang.",
    voorbeeld: "leernetwerk new innovatie \"???\"",
    remedie: "Geef een korte titel van gewone woorden.")

  package static let bestandBestaat = MessageCode(
    "bestand-bestaat", .fout,
    betekenis: "Er is al een pagina met dit adres; het programma overschrijft nooit uw werk.",
    voorbeeld: "leernetwerk new thema Zorg  (en content/themas/zorg.md is er al)",
    remedie: "Werk verder in het bestand dat er is, of kies een andere titel.")

  package static let mapOntbreekt = MessageCode(
    "map-ontbreekt", .fout,
    betekenis: "De map van de kennisbank is er niet.",
    voorbeeld: "leernetwerk new thema Zorg  (in een map zonder content)",
    remedie: "Ga naar de map waarin content staat, of noem de map met --content.")

  package static let woordenboekOntbreekt = MessageCode(
    "woordenboek-ontbreekt", .fout,
    betekenis: """
      Voor het zoeken gebruikt een bouw een lijst van Nederlandse woorden. Die lijst is er niet op deze \
      computer.
      """,
    voorbeeld: "leernetwerk build op een computer zonder het pakket wdutch",
    remedie: """
      Installeer het pakket wdutch (apt-get install wdutch), of noem met --woordenboek een bestand met \
      een woord per regel.
      """)

  package static let bestandOnbekend = MessageCode(
    "bestand-onbekend", .fout,
    betekenis: "Het genoemde bestand hoort niet bij de kennisbank.",
    voorbeeld: "leernetwerk check content/themas/zrg.md",
    remedie: "Schrijf het pad vanaf de map waarin u nu staat.")

  package static let invoerOntbreekt = MessageCode(
    "invoer-ontbreekt", .fout,
    betekenis: "Het bestand of de map die u noemt, is er niet.",
    voorbeeld: "leernetwerk sjabloon kaart.mustache --gegevens kaart.jsn",
    remedie: "Schrijf het pad vanaf de map waarin u nu staat.")

  package static let optieDatum = MessageCode(
    "optie-datum", .fout,
    betekenis: "Een datum staat er als jaar-maand-dag, en de dag moet bestaan.",
    voorbeeld: "leernetwerk build --now 15-3-2024",
    remedie: "Schrijf bijvoorbeeld: --now 2024-03-15")

  package static let tijdstipOngeldig = MessageCode(
    "tijdstip-ongeldig", .fout,
    betekenis:
      "De omgevingsvariabele SOURCE_DATE_EPOCH zegt welke dag het is, in seconden sinds 1970.",
    voorbeeld: "SOURCE_DATE_EPOCH=gisteren leernetwerk build",
    remedie: "Zet er alleen cijfers in, haal haar weg, of geef de dag met --now.")

  package static let optieAdres = MessageCode(
    "optie-adres", .fout,
    betekenis: "Het adres van de site is een volledig webadres zonder vraagteken of hekje.",
    voorbeeld: "leernetwerk build --base-url kennisbank.example",
    remedie: "Schrijf bijvoorbeeld: --base-url https://kennisbank.example/")

  package static let meldingOnbekend = MessageCode(
    "melding-onbekend", .fout,
    betekenis: "Er is geen melding met deze code.",
    voorbeeld: "leernetwerk uitleg thema-onbeked",
    remedie: "Bekijk alle codes met: leernetwerk uitleg")

  package static let command: [MessageCode] = [
    opdrachtOnbekend, opdrachtOntbreekt, optieOnbekend, optieZonderWaarde, optieMetWaarde,
    optiesStrijdig, waardeOngeldig, woordOntbreekt, woordTeveel, gebruikOnbegrepen, soortOnbekend,
    nieuweTitel, bestandBestaat, mapOntbreekt, woordenboekOntbreekt, bestandOnbekend,
    invoerOntbreekt, optieDatum, tijdstipOngeldig, optieAdres, meldingOnbekend,
  ]
}

extension Message {
  package static func commandUnknown(_ name: String, nearest: String?) -> Message {
    Message(
      .opdrachtOnbekend, "onbekende opdracht '\(name)'",
      hulp: meant(nearest, otherwise: "alle opdrachten: leernetwerk --help"))
  }

  package static var commandMissing: Message {
    Message(
      .opdrachtOntbreekt, "er is geen opdracht gegeven", hulp: "alle opdrachten: leernetwerk --help"
    )
  }

  /// - Parameter page: the command whose help tells more, such as `leernetwerk build`.
  package static func optionUnknown(_ name: String, nearest: String?, page: String) -> Message {
    Message(
      .optieOnbekend, "onbekende optie '\(name)'",
      hulp: meant(nearest, otherwise: "alle opties: \(page) --help"))
  }

  package static func optionWithoutValue(_ name: String, page: String) -> Message {
    Message(
      .optieZonderWaarde, "achter '\(name)' ontbreekt de waarde", hulp: "zie: \(page) --help")
  }

  package static func optionWithValue(_ name: String, value: String) -> Message {
    Message(
      .optieMetWaarde, "de optie '\(name)' neemt geen waarde, maar kreeg '\(value)'",
      hulp: "schrijf alleen \(name)")
  }

  package static func optionsExclude(_ first: String, _ second: String) -> Message {
    first == second
      ? Message(.optiesStrijdig, "'\(first)' staat er twee keer", hulp: "laat er een weg")
      : Message(
        .optiesStrijdig, "'\(first)' en '\(second)' kunnen niet samen",
        hulp: "laat een van de twee weg")
  }

  /// - Parameters:
  ///   - place: the option or word that the value stands for, such as `--format`.
  ///   - allowed: the values that may be chosen, or none.
  package static func valueInvalid(
    _ value: String, for place: String, allowed: [String], nearest: String?
  ) -> Message {
    let choice = allowed.isEmpty ? nil : "kies uit: \(allowed.joined(separator: ", "))"
    return Message(
      .waardeOngeldig, "'\(value)' is geen goede waarde voor \(place)",
      hulp: meant(nearest, otherwise: choice))
  }

  /// A number that is not in the range of its option.
  package static func numberInvalid(_ value: String, for option: String, _ range: ClosedRange<Int>)
    -> Message
  {
    Message(
      .waardeOngeldig, "'\(value)' is geen goede waarde voor \(option)",
      hulp: "geef een heel getal van \(range.lowerBound) tot en met \(range.upperBound)")
  }

  package static func wordMissing(_ name: String, page: String) -> Message {
    Message(.woordOntbreekt, "\(name) ontbreekt", hulp: "zie: \(page) --help")
  }

  package static func wordsTooMany(_ words: String, page: String) -> Message {
    let isTitle = page == "leernetwerk new"
    return Message(
      .woordTeveel, "onverwacht: \(words)",
      hulp: isTitle ? "zet de hele titel tussen aanhalingstekens" : "zie: \(page) --help")
  }

  package static func useNotUnderstood(page: String) -> Message {
    Message(
      .gebruikOnbegrepen, "de opdracht is niet te begrijpen", hulp: "zie: \(page) --help")
  }

  package static func kindUnknown(_ name: String, nearest: String?, known: [String]) -> Message {
    Message(
      .soortOnbekend, "onbekende soort '\(name)'",
      hulp: meant(nearest, otherwise: "kies uit: \(known.joined(separator: ", "))"))
  }

  package static func newTitleWithoutSlug(_ title: String) -> Message {
    Message(
      .nieuweTitel, "uit de titel '\(title)' komt geen adres voor de pagina",
      hulp: "gebruik minstens één letter of cijfer van het gewone alfabet")
  }

  package static func newTitleTooLong(_ length: Int) -> Message {
    Message(
      .nieuweTitel, "de titel telt \(length) tekens; hoogstens 80 mag",
      hulp: "maak de titel korter; de rest past in de samenvatting")
  }

  package static func newTitleWithControl(_ title: String) -> Message {
    Message(
      .nieuweTitel, "in de titel '\(title)' staat een teken dat niet zichtbaar is",
      hulp: "typ de titel opnieuw, zonder regeleinden en stuurtekens")
  }

  package static func fileExists(_ path: String) -> Message {
    Message(
      .bestandBestaat, "er is al een bestand '\(path)'",
      hulp: "werk daarin verder of kies een andere titel; er is niets geschreven")
  }

  /// - Parameter option: the option that names the folder.
  package static func folderMissing(_ path: String, option: String = "--content") -> Message {
    Message(
      .mapOntbreekt, "de map '\(path)' is er niet",
      hulp: "ga naar de map van de kennisbank of noem de map met \(option)")
  }

  package static func dictionaryMissing(_ path: String) -> Message {
    Message(
      .woordenboekOntbreekt, "de lijst van Nederlandse woorden '\(path)' is er niet",
      hulp:
        "installeer het pakket wdutch (apt-get install wdutch), of noem een lijst met --woordenboek"
    )
  }

  package static func fileUnknown(_ path: String, nearest: String?) -> Message {
    Message(
      .bestandOnbekend, "het bestand '\(path)' hoort niet bij de kennisbank",
      hulp: meant(nearest, otherwise: "schrijf het pad vanaf de map waarin u nu staat"))
  }

  package static func inputMissing(_ path: String) -> Message {
    Message(
      .invoerOntbreekt, "'\(path)' is er niet",
      hulp: "schrijf het pad vanaf de map waarin u nu staat")
  }

  package static func dateInvalid(_ text: String) -> Message {
    Message(
      .optieDatum, "'\(text)' is geen datum voor --now",
      hulp: "schrijf een dag die bestaat als jaar-maand-dag, zoals 2024-03-15")
  }

  package static func epochInvalid(_ text: String) -> Message {
    Message(
      .tijdstipOngeldig, "SOURCE_DATE_EPOCH is '\(text)' en geen aantal seconden",
      hulp: "zet er alleen cijfers in, of geef de dag met --now")
  }

  package static func baseURLInvalid(_ text: String) -> Message {
    Message(
      .optieAdres, "'\(text)' is geen goed adres voor --base-url",
      hulp: "schrijf een volledig webadres zonder ? of #, zoals https://kennisbank.example/")
  }

  package static func codeUnknown(_ name: String, nearest: String?) -> Message {
    Message(
      .meldingOnbekend, "er is geen melding met de code '\(name)'",
      hulp: meant(nearest, otherwise: "alle codes: leernetwerk uitleg"))
  }

  /// For an error that no part of the program gave words to.
  package static var machineStopped: Message {
    Message(.machineWeigert, "het programma is gestopt door een onbekende fout")
  }
}
