extension Message {
  /// The output has no name, or one that no file system takes.
  package static let outputNameless = Message(
    .uitvoerOngeschikt, "de map voor de site heeft geen naam",
    hulp: "geef een map op, bijvoorbeeld: --output site")

  package static let outputRoot = Message(
    .uitvoerOngeschikt, "'/' kan niet de map voor de site zijn: een bouw vervangt de hele map",
    hulp: "kies een eigen map voor de site, bijvoorbeeld: site")

  package static func outputWorkingFolder(path: String) -> Message {
    Message(
      .uitvoerOngeschikt,
      "'\(path)' kan niet de map voor de site zijn: u werkt zelf in die map, en een bouw vervangt haar",
      hulp: "kies een map die alleen voor de site is, bijvoorbeeld: site")
  }

  package static func outputOverlaps(path: String, source: String) -> Message {
    Message(
      .uitvoerOngeschikt,
      "de map voor de site '\(path)' en de map '\(source)' liggen in elkaar: een bouw zou uw bestanden wissen",
      hulp: "kies voor de site een map naast '\(source)'")
  }

  package static func outputInsideSite(path: String) -> Message {
    Message(
      .uitvoerOngeschikt,
      "'\(path)' ligt in een site die een bouw heeft gemaakt, en de volgende bouw vervangt die hele map",
      hulp: "kies een map naast die site")
  }

  package static func outputNotFolder(path: String) -> Message {
    Message(
      .uitvoerOngeschikt, "'\(path)' is geen map, en de site komt in een map",
      hulp: "geef een andere naam op, of haal het bestand zelf weg")
  }

  package static func outputLink(path: String) -> Message {
    Message(
      .uitvoerOngeschikt,
      "'\(path)' is een verwijzing (symbolische link) en wordt niet vervangen",
      hulp: "geef de map op waar de verwijzing heen gaat")
  }

  package static func outputMount(path: String) -> Message {
    Message(
      .uitvoerOngeschikt,
      "'\(path)' is een eigen schijf (koppelpunt) en kan niet in één stap vervangen worden",
      hulp: "geef een map op die in deze schijf ligt, bijvoorbeeld: \(path)/site")
  }

  package static func outputParentMissing(path: String, parent: String) -> Message {
    Message(
      .uitvoerOngeschikt, "de map '\(parent)' bestaat niet, en daarin zou de site '\(path)' komen",
      hulp: "maak de map '\(parent)' eerst, of kijk of de naam goed is")
  }

  package static func outputForeign(path: String, example: String) -> Message {
    Message(
      .uitvoerVreemd,
      "in '\(path)' staat '\(example)', en dat is niet door een bouw gemaakt",
      hulp: "verplaats wat u wilt houden, of kies een andere map; er is niets gewijzigd")
  }

  package static func outputMarkerUnreadable(path: String) -> Message {
    Message(
      .uitvoerVreemd,
      "'\(path)' zegt niet welke bestanden een bouw heeft gemaakt: het is beschadigd of van een nieuwere versie",
      hulp: "haal de map zelf weg als u er niets uit wilt houden, en bouw opnieuw")
  }

  package static func outputHelperForeign(path: String) -> Message {
    Message(
      .uitvoerVreemd, "'\(path)' is nodig om de site te bouwen, maar er staat al iets anders",
      hulp: "geef het een andere naam of haal het weg; er is niets gewijzigd")
  }

  package static func outputBusy(output: String, process: Int32?) -> Message {
    let who = process.map { " (proces \($0))" } ?? ""
    return Message(
      .uitvoerBezet, "er loopt al een bouw naar '\(output)'\(who)",
      hulp: "wacht tot die klaar is; deze bouw heeft niets veranderd")
  }

  package static func outputPathUnfit(_ path: String) -> Message {
    Message(
      .uitvoerBotst, "'\(path)' kan geen bestand van de site zijn",
      hulp: "gebruik in de naam alleen letters a-z, cijfers, punt, streepje en _")
  }

  /// Two outputs on one path, on paths that differ in case only, or a file where a folder is needed.
  package static func outputsCollide(_ first: String, _ second: String) -> Message {
    Message(
      .uitvoerBotst,
      first == second
        ? "twee bestanden van de site willen op dezelfde plaats staan: '\(first)'"
        : "'\(first)' en '\(second)' kunnen niet samen in de site staan",
      hulp: "geef een van beide een andere naam")
  }
}

extension MessageCode {
  package static let writing: [MessageCode] = [
    uitvoerOngeschikt, uitvoerVreemd, uitvoerBezet, uitvoerBotst, machineWeigert,
  ]

  package static let uitvoerOngeschikt = MessageCode(
    "uitvoer-ongeschikt", .fout,
    betekenis: """
      Een bouw vervangt de map van de site in één stap door een nieuwe. Daarom mag die map alleen voor \
      de site zijn: geen bestand, geen verwijzing, niet de map waarin u werkt en geen map met uw inhoud.
      """,
    voorbeeld: "leernetwerk build --output inhoud",
    remedie: """
      Kies een eigen map voor de site, in een map die al bestaat. De map zelf maakt de bouw.
      """)

  package static let uitvoerVreemd = MessageCode(
    "uitvoer-vreemd", .fout,
    betekenis: """
      In de map van de site staat iets dat niet door een bouw is gemaakt. Een bouw zou het wissen. \
      In het bestand .leernetwerk staat wat een bouw heeft gemaakt; LEESMIJ.txt, .gitkeep en .gitignore \
      mag u er zelf in zetten.
      """,
    voorbeeld: "site/notities.docx",
    remedie: "Verplaats het bestand uit de map, of kies een andere map voor de site.")

  package static let uitvoerBezet = MessageCode(
    "uitvoer-bezet", .fout,
    betekenis: "Twee bouwen tegelijk naar dezelfde map zouden elkaar in de weg zitten.",
    voorbeeld: "leernetwerk build, terwijl in een ander venster al een bouw loopt",
    remedie: """
      Wacht tot de andere bouw klaar is. Loopt er geen bouw meer, begin dan gewoon opnieuw: een \
      afgebroken bouw houdt de map niet bezet.
      """)

  package static let uitvoerBotst = MessageCode(
    "uitvoer-botst", .fout,
    betekenis: """
      Elk bestand van de site heeft een eigen plaats. Namen die alleen in hoofdletters verschillen zijn \
      op Windows en macOS dezelfde naam, en waar een bestand staat kan geen map staan.
      """,
    voorbeeld: "bestanden/Foto.jpg en bestanden/foto.jpg",
    remedie: "Geef een van beide bestanden een andere naam.")

  package static let machineWeigert = MessageCode(
    "machine-weigert", .fout,
    betekenis: """
      De computer kon een bestand niet lezen of schrijven. Aan uw inhoud hoeft niets te mankeren. \
      Een site komt pas op haar plaats als zij helemaal af is: wat er stond, staat er nog.
      """,
    voorbeeld: "een volle schijf, of een map waarin u niet mag schrijven",
    remedie: "Doe wat bij de melding staat en bouw opnieuw.")
}
