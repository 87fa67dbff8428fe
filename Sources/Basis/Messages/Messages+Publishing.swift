// The words of publishing: where to, whose it is, and what the other side refuses.

extension Message {
  package static let targetMissing = Message(
    .publiceerWaarheen, "er staat niet bij waar de site heen moet",
    hulp: "kies er een: --map MAP, --ssh GEBRUIKER@SERVER:MAP of --git ADRES")

  /// - Parameters:
  ///   - option: one that was given.
  ///   - other: the one without which it means nothing.
  package static func optionBelongs(_ option: String, with other: String) -> Message {
    Message(
      .publiceerWaarheen, "'\(option)' hoort bij \(other), en die staat er niet",
      hulp: "laat \(option) weg, of publiceer met \(other)")
  }

  package static func addressEmpty(_ option: String) -> Message {
    Message(
      .publiceerAdres, "achter \(option) staat niets",
      hulp: "schrijf er een achter, zoals in: leernetwerk publish --help")
  }

  package static func addressLikeOption(_ text: String, option: String) -> Message {
    Message(
      .publiceerAdres, "'\(text)' begint met een streepje en kan niet achter \(option)",
      hulp: "ontbreekt de waarde van \(option), of staat er een streepje te veel?")
  }

  package static func addressWithControl(_ text: String, option: String) -> Message {
    Message(
      .publiceerAdres, "in '\(text)' achter \(option) staat een teken dat niet zichtbaar is",
      hulp: "typ het opnieuw, zonder regeleinden en stuurtekens")
  }

  package static func addressNotFolder(_ text: String) -> Message {
    Message(
      .publiceerAdres, "'\(text)' is een adres op een server en geen map op deze computer",
      hulp: "schrijf --ssh '\(text)'; is het een git-adres, schrijf dan --git '\(text)'")
  }

  package static func addressWithoutFolder(_ text: String) -> Message {
    Message(
      .publiceerAdres, "in '\(text)' staat niet in welke map op de server de site komt",
      hulp: "zet een dubbele punt en de map achter de server, zoals gebruiker@server:/srv/www/site")
  }

  package static func addressIsURL(_ text: String) -> Message {
    Message(
      .publiceerAdres, "'\(text)' is geen adres voor --ssh",
      hulp:
        "schrijf gebruiker@server:/map, zonder iets ervoor; een andere poort geeft u met --poort")
  }

  package static func addressOfDaemon(_ text: String) -> Message {
    Message(
      .publiceerAdres, "'\(text)' gaat naar een rsync-server zonder ssh, en dat gaat onversleuteld",
      hulp: "schrijf één dubbele punt en de map op de server, zoals gebruiker@server:/srv/www/site")
  }

  package static func addressOfServer(_ text: String) -> Message {
    Message(
      .publiceerAdres, "de naam van de server in '\(text)' klopt niet",
      hulp:
        "schrijf gebruiker@server:/map, met voor de dubbele punt alleen letters, cijfers, . - _ en @"
    )
  }

  package static func addressOfRepository(_ text: String) -> Message {
    Message(
      .publiceerAdres, "'\(text)' is geen adres voor --git",
      hulp: "schrijf het adres dat uw git-host toont onder 'clone', met https:// of git@ ervoor")
  }

  package static func branchInvalid(_ name: String) -> Message {
    Message(
      .publiceerAdres, "'\(name)' kan geen naam van een tak zijn",
      hulp: "gebruik letters, cijfers en streepjes, zoals: --tak pages")
  }

  package static func targetNotFolder(_ path: String) -> Message {
    Message(
      .publiceerAdres, "'\(path)' is geen map waarin een site kan staan",
      hulp: "geef een eigen map voor de site op")
  }

  package static func targetParentMissing(_ path: String, parent: String) -> Message {
    Message(
      .publiceerAdres,
      "de map '\(parent.isEmpty ? "." : parent)' is er niet, en daarin zou '\(path)' komen",
      hulp:
        "is de schijf of stick aangesloten? maak de map anders eerst, of kijk of de naam goed is")
  }

  package static func targetOverlapsSite(_ path: String, site: String) -> Message {
    Message(
      .publiceerAdres, "'\(path)' en de site '\(site)' liggen in elkaar",
      hulp: "kies een map die niet in de site ligt en er niet omheen")
  }

  package static func folderMissingThere(_ address: String) -> Message {
    Message(
      .publiceerAdres, "de map in '\(address)' is er niet en kan daar niet worden gemaakt",
      hulp: "kijk of het pad klopt, of maak de map eerst op de server")
  }

  package static func siteMissing(_ path: String) -> Message {
    Message(
      .publiceerGeenSite, "de map '\(path)' met de gebouwde site is er niet",
      hulp: "bouw eerst met: leernetwerk build; staat de site ergens anders, noem de map met --site"
    )
  }

  package static func siteUnmarked(_ path: String) -> Message {
    Message(
      .publiceerGeenSite, "'\(path)' is geen site die leernetwerk heeft gebouwd",
      hulp: "bouw eerst met: leernetwerk build; staat de site ergens anders, noem de map met --site"
    )
  }

  package static func siteIncomplete(_ path: String, missing: String) -> Message {
    Message(
      .publiceerGeenSite, "in '\(path)' ontbreekt '\(missing)': de site is niet heel",
      hulp: "bouw opnieuw met: leernetwerk build")
  }

  package static func targetForeign(_ address: String, example: String) -> Message {
    Message(
      .publiceerVreemd,
      "in '\(address)' staat '\(example)', en dat is niet door een publicatie neergezet",
      hulp: "kies een lege map of tak; hoort de site daar toch, geef dan ook --overnemen: "
        + "wat er staat blijft, behalve bestanden die in de site ook zo heten")
  }

  package static func targetFileForeign(_ address: String, path: String) -> Message {
    Message(
      .publiceerVreemd,
      "'\(path)' staat al in '\(address)', is anders, en is niet door een publicatie neergezet",
      hulp: "haal het daar weg of geef het een andere naam; met --overnemen vervangt de site het")
  }

  package static func targetListUnreadable(_ address: String) -> Message {
    Message(
      .publiceerVreemd,
      "'.leernetwerk' in '\(address)' is beschadigd of van een nieuwere versie",
      hulp: "gebruik de nieuwste leernetwerk; met --overnemen begint de lijst opnieuw, en wat de "
        + "nieuwe site niet heeft, blijft dan staan")
  }

  package static func targetBlocked(_ address: String, by path: String) -> Message {
    Message(
      .publiceerVreemd,
      "'\(path)' in '\(address)' staat in de weg: het is geen gewone map of geen gewoon bestand van de site",
      hulp: "haal het daar weg of geef het een andere naam; er is niets veranderd")
  }

  package static func targetBusy(_ address: String, process: Int32?) -> Message {
    Message(
      .publiceerBezet,
      "er loopt al een publicatie naar '\(address)'\(process.map { " (proces \($0))" } ?? "")",
      hulp: "wacht tot die klaar is; deze heeft niets veranderd")
  }

  package static func hostUnknown(_ address: String) -> Message {
    Message(
      .publiceerVerbinding, "de server van '\(address)' is niet te vinden",
      hulp: "kijk of de naam goed gespeld is en of u internet hebt")
  }

  package static func hostRefuses(_ address: String) -> Message {
    Message(
      .publiceerVerbinding, "de server van '\(address)' neemt de verbinding niet aan",
      hulp: "kijk of het adres en de poort kloppen, en of de server aanstaat")
  }

  package static func hostSilent(_ address: String) -> Message {
    Message(
      .publiceerVerbinding,
      "de verbinding met de server van '\(address)' kwam niet tot stand of viel weg",
      hulp:
        "probeer het later opnieuw; blijft het zo, vraag dan uw host of een firewall u tegenhoudt")
  }

  package static func hostKeyUnknown(_ address: String) -> Message {
    Message(
      .publiceerHostsleutel,
      "deze computer kent de sleutel van de server van '\(address)' nog niet",
      hulp: "verbind één keer zelf met ssh en vergelijk de sleutel met die van uw host; "
        + "in CI zet u hem in known_hosts")
  }

  package static func hostKeyChanged(_ address: String) -> Message {
    Message(
      .publiceerHostsleutel, "de server van '\(address)' heeft een andere sleutel dan eerst",
      hulp:
        "vraag uw host of de sleutel vernieuwd is; zo niet, dan doet iemand zich voor als de server"
    )
  }

  package static func accessRefused(_ address: String) -> Message {
    Message(
      .publiceerToegang, "de server van '\(address)' laat u niet binnen",
      hulp: "kijk of de gebruiker klopt en of uw sleutel of wachtwoord daar bekend is; "
        + "leernetwerk gebruikt de sleutels van ssh en git zelf")
  }

  package static func folderReadOnlyThere(_ address: String) -> Message {
    Message(
      .publiceerToegang, "u mag niet overal lezen of schrijven in '\(address)'",
      hulp: "vraag uw host om schrijfrecht op die map, en publiceer daarna opnieuw")
  }

  package static func repositoryMissing(_ address: String) -> Message {
    Message(
      .publiceerToegang, "'\(address)' is er niet, of u mag er niet bij",
      hulp:
        "kijk of het adres klopt en of u daar mag schrijven; maak de opslagplaats eerst bij uw git-host"
    )
  }

  package static func programMissing(_ name: String) -> Message {
    Message(
      .publiceerProgramma, "het programma '\(name)' staat niet op deze computer",
      hulp:
        "installeer het, op Debian met: apt-get install \(name == "ssh" ? "openssh-client" : name)")
  }

  package static func programNotRun(_ name: String) -> Message {
    Message(
      .publiceerProgramma, "het programma '\(name)' kan hier niet draaien",
      hulp: "kijk of het goed is geïnstalleerd: \(name) --version")
  }

  package static func rsyncMissingThere(_ address: String) -> Message {
    Message(
      .publiceerProgramma, "op de server van '\(address)' staat het programma rsync niet",
      hulp: "vraag uw host om rsync, of publiceer op een andere manier")
  }

  package static func diskFullThere(_ address: String) -> Message {
    Message(
      .publiceerSchijf, "er is geen ruimte meer in '\(address)'",
      hulp: "ruim daar op of vraag uw host om meer ruimte, en publiceer daarna opnieuw")
  }

  package static func branchMoved(_ address: String) -> Message {
    Message(
      .publiceerTak, "'\(address)' veranderde twee keer terwijl deze publicatie liep",
      hulp: "publiceer opnieuw als de andere klaar is; deze heeft niets veranderd")
  }

  /// - Parameter said: what the server gave as its reason; may be empty.
  package static func branchRefused(_ address: String, said: String) -> Message {
    Message(
      .publiceerTak,
      "de git-host weigert de wijziging van '\(address)'" + (said.isEmpty ? "" : ": \(said)"),
      hulp: "kijk bij de git-host of de tak beschermd is, of kies een andere met --tak")
  }

  /// - Parameter said: the line of the program that says most; may be empty.
  package static func programFailed(_ name: String, status: Int, said: String) -> Message {
    Message(
      .publiceerMislukt,
      "\(name) stopte met fout \(status)" + (said.isEmpty ? "" : " en zei: \(said)"),
      hulp: "publiceer opnieuw; blijft het zo, geef deze melding dan door aan uw beheerder")
  }
}

extension MessageCode {
  package static let publishing: [MessageCode] = [
    publiceerWaarheen, publiceerAdres, publiceerGeenSite, publiceerVreemd, publiceerBezet,
    publiceerVerbinding, publiceerHostsleutel, publiceerToegang, publiceerProgramma,
    publiceerSchijf, publiceerTak, publiceerMislukt,
  ]

  package static let publiceerWaarheen = MessageCode(
    "publiceer-waarheen", .fout,
    betekenis: """
      Een publicatie gaat naar één plaats: een map (--map), een server (--ssh) of een tak van een \
      git-opslagplaats (--git). --poort hoort bij --ssh, en --tak bij --git.
      """,
    voorbeeld: "leernetwerk publish",
    remedie:
      "Zeg waar de site heen moet, bijvoorbeeld: leernetwerk publish --map /srv/www/kennisbank")

  package static let publiceerAdres = MessageCode(
    "publiceer-adres", .fout,
    betekenis: "Naar de plaats die u noemt kan een site niet worden gepubliceerd.",
    voorbeeld: "leernetwerk publish --ssh gebruiker@server.example",
    remedie: """
      Schrijf een map als /srv/www/kennisbank, een server als gebruiker@server.example:/srv/www/kennisbank \
      en een git-adres als git@git.example:organisatie/kennisbank.git. De map waarin de site komt, hoeft \
      er nog niet te zijn; de map daarboven wel.
      """)

  package static let publiceerGeenSite = MessageCode(
    "publiceer-geen-site", .fout,
    betekenis: """
      Alleen een hele site die een bouw heeft gemaakt wordt gepubliceerd, en nooit een andere map. Aan \
      het bestand .leernetwerk in de map is een site te herkennen.
      """,
    voorbeeld: "leernetwerk publish --site content --map /srv/www/kennisbank",
    remedie: "Bouw de site met leernetwerk build, of noem de map waarin zij staat met --site.")

  package static let publiceerVreemd = MessageCode(
    "publiceer-vreemd", .fout,
    betekenis: """
      Waar de site heen zou gaan, staat iets dat niet door een publicatie is neergezet. In het bestand \
      .leernetwerk staat daar wat publicaties hebben neergezet; alleen dat wordt ooit vervangen of \
      verwijderd. Wat een host zelf neerzet, zoals .well-known of CNAME, telt niet mee.
      """,
    voorbeeld: "leernetwerk publish --map /home/gebruiker",
    remedie: """
      Kies een lege of nieuwe map, server-map of tak. Hoort de site toch daar, geef dan ook --overnemen. \
      Wat er staat blijft dan staan, behalve bestanden die in de site ook zo heten.
      """)

  package static let publiceerBezet = MessageCode(
    "publiceer-bezet", .fout,
    betekenis: "Twee publicaties tegelijk naar dezelfde plaats zouden elkaar in de weg zitten.",
    voorbeeld: "leernetwerk publish, terwijl in een ander venster al een publicatie loopt",
    remedie: """
      Wacht tot de andere klaar is. Loopt er geen publicatie meer, begin dan gewoon opnieuw: een \
      afgebroken publicatie houdt niets bezet.
      """)

  package static let publiceerVerbinding = MessageCode(
    "publiceer-verbinding", .fout,
    betekenis: "Er komt geen verbinding met de server, of zij viel weg.",
    voorbeeld: "leernetwerk publish --ssh gebruiker@sever.example:/srv/www/kennisbank",
    remedie: """
      Kijk of de naam en de poort goed zijn en of u internet hebt. Viel de verbinding halverwege weg, \
      publiceer dan opnieuw: wat er al staat, gaat niet nog eens.
      """)

  package static let publiceerHostsleutel = MessageCode(
    "publiceer-hostsleutel", .fout,
    betekenis: """
      Een server bewijst met zijn sleutel dat hij de goede is. Die sleutel is op deze computer niet \
      bekend, of hij is anders dan eerst.
      """,
    voorbeeld: "de eerste publicatie vanuit CI, zonder known_hosts",
    remedie: """
      Vraag uw host welke sleutel de server heeft. Verbind één keer zelf met ssh en vergelijk ze, of zet \
      de sleutel in het bestand known_hosts.
      """)

  package static let publiceerToegang = MessageCode(
    "publiceer-toegang", .fout,
    betekenis: "De server kent u niet, of u mag daar niet schrijven.",
    voorbeeld: "een sleutel die nog niet bij de host is opgegeven",
    remedie: """
      Leernetwerk heeft zelf geen wachtwoorden of sleutels: het gebruikt die van ssh en git. Probeer het \
      eerst daarmee, met ssh gebruiker@server of git ls-remote ADRES. Werkt dat, dan werkt publiceren ook.
      """)

  package static let publiceerProgramma = MessageCode(
    "publiceer-programma", .fout,
    betekenis: """
      Publiceren naar een server gebruikt de programma's ssh en rsync, hier en op de server; publiceren \
      naar een tak gebruikt git. Een ervan ontbreekt of werkt niet.
      """,
    voorbeeld: "leernetwerk publish --ssh … op een computer zonder rsync",
    remedie: "Installeer het programma, of vraag uw host het op de server te zetten.")

  package static let publiceerSchijf = MessageCode(
    "publiceer-schijf", .fout,
    betekenis:
      "Op de server is geen ruimte meer. Elke pagina die er staat, heeft wat zij nodig heeft.",
    voorbeeld: "een hostingpakket dat vol is",
    remedie: "Maak daar ruimte of vraag om meer, en publiceer daarna opnieuw.")

  package static let publiceerTak = MessageCode(
    "publiceer-tak", .fout,
    betekenis: """
      De tak is niet veranderd. Een ander schreef er tegelijk naar, of de git-host staat niet toe dat u \
      die tak verandert. Een publicatie overschrijft nooit wat een ander deed.
      """,
    voorbeeld: "leernetwerk publish --git … --tak main, en main is beschermd",
    remedie: "Publiceer opnieuw, of kies met --tak een tak die alleen voor de site is.")

  package static let publiceerMislukt = MessageCode(
    "publiceer-mislukt", .fout,
    betekenis: """
      Een programma dat de site verstuurt, stopte om een reden die leernetwerk niet kent. Elke pagina die \
      er staat, heeft wat zij nodig heeft.
      """,
    voorbeeld: "rsync stopte met fout 12",
    remedie: "Publiceer opnieuw. Blijft het zo, geef de hele melding dan door aan uw beheerder.")
}
