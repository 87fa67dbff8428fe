// The block of fields at the top of a file, and the .yml files.

extension MessageCode {
  package static let frontMatterOntbreekt = MessageCode(
    "front-matter-ontbreekt", .fout,
    betekenis:
      "Een bestand begint met een blok gegevens (front matter): een regel `---`, dan de gegevens, dan weer een regel `---`.",
    voorbeeld: "Een bestand dat meteen met `# Welzijn op recept` begint.",
    remedie: "Zet bovenaan een blok tussen twee regels `---`, met ten minste `titel:`.")
  package static let frontMatterOpen = MessageCode(
    "front-matter-open", .fout,
    betekenis: "Het blok gegevens bovenaan heeft geen einde: de tweede regel `---` ontbreekt.",
    voorbeeld: "---\ntitel: Welzijn op recept\n\nTekst …",
    remedie: "Zet na de gegevens een regel met alleen `---`.")
  package static let frontMatterTeGroot = MessageCode(
    "front-matter-te-groot", .fout,
    betekenis: "Het blok gegevens bovenaan mag niet groter zijn dan 16 KiB.",
    voorbeeld: "Een hele tekst die per ongeluk tussen de regels `---` staat.",
    remedie: "Zet lopende tekst onder het blok.")
  package static let yamlTab = MessageCode(
    "yaml-tab", .fout,
    betekenis: "Inspringen gaat met spaties. Een tab is voor YAML iets anders dan spaties.",
    voorbeeld: "bewijs:\n\u{2192}sterkte: 1",
    remedie: "Vervang de tab door twee spaties.")
  package static let yamlDubbelePunt = MessageCode(
    "yaml-dubbele-punt", .fout,
    betekenis: "Een dubbele punt met een spatie erna scheidt een sleutel van zijn waarde.",
    voorbeeld: "titel: Dijken: een historie",
    remedie: "Zet de hele waarde tussen aanhalingstekens: `titel: \"Dijken: een historie\"`.")
  package static let yamlSpatie = MessageCode(
    "yaml-spatie", .fout,
    betekenis: "Na de dubbele punt van een sleutel hoort een spatie.",
    voorbeeld: "titel:Welzijn op recept",
    remedie: "Schrijf `titel: Welzijn op recept`.")
  package static let yamlTeken = MessageCode(
    "yaml-teken", .fout,
    betekenis:
      "Een waarde mag niet beginnen met een teken dat voor YAML een bijzondere betekenis heeft, zoals & * ! % @ of `.",
    voorbeeld: "titel: *Belangrijk*",
    remedie: "Zet de waarde tussen aanhalingstekens: `titel: \"*Belangrijk*\"`.")
  package static let yamlAanhalingsteken = MessageCode(
    "yaml-aanhalingsteken", .fout,
    betekenis: "Een waarde die met een aanhalingsteken begint, moet er ook mee eindigen.",
    voorbeeld: "titel: \"Welzijn op recept",
    remedie: "Sluit het aanhalingsteken, of haal het eerste weg.")
  package static let yamlHaak = MessageCode(
    "yaml-haak", .fout,
    betekenis: "Een lijst tussen [ ] of een groep tussen { } moet worden gesloten.",
    voorbeeld: "doelgroep: [volwassenen, 65plus",
    remedie: "Zet de sluitende haak, en een komma tussen de waarden.")
  package static let yamlInspringing = MessageCode(
    "yaml-inspringing", .fout,
    betekenis: "De regels in het blok gegevens staan niet recht onder elkaar.",
    voorbeeld: "titel: Welzijn op recept\n fase: pilot",
    remedie: "Laat sleutels die bij elkaar horen op dezelfde plaats in de regel beginnen.")
  package static let yamlFout = MessageCode(
    "yaml-fout", .fout,
    betekenis: "Het blok gegevens is geen geldige YAML.",
    voorbeeld: "titel\nfase: pilot",
    remedie: "Schrijf op elke regel een sleutel, een dubbele punt, een spatie en een waarde.")
  package static let yamlTeDiep = MessageCode(
    "yaml-te-diep", .fout,
    betekenis: "Lijsten en groepen in het blok gegevens mogen niet te diep in elkaar zitten.",
    voorbeeld: "doelgroep: [[[[[[[[[volwassenen]]]]]]]]]",
    remedie: "Schrijf een gewone lijst, zoals in het voorbeeld van `leernetwerk new`.")
  package static let sleutelDubbel = MessageCode(
    "sleutel-dubbel", .fout,
    betekenis: "Een sleutel mag maar één keer voorkomen.",
    voorbeeld: "titel: Welzijn op recept\ntitel: Welzijn",
    remedie: "Haal een van de twee weg.")
  package static let krulAanhalingstekens = MessageCode(
    "krul-aanhalingstekens", .waarschuwing,
    betekenis:
      "Gekrulde aanhalingstekens horen voor YAML bij de tekst zelf. Ze komen dus op de pagina.",
    voorbeeld: "titel: “Welzijn op recept”",
    remedie: "Gebruik rechte aanhalingstekens (\"), of laat ze weg.")
  package static let yamlHekje = MessageCode(
    "yaml-hekje", .waarschuwing,
    betekenis:
      "Achter een # met een spatie ervoor leest YAML niets meer: dat deel van de tekst valt weg.",
    voorbeeld: "titel: Samen koken # 2",
    remedie: "Zet de hele waarde tussen aanhalingstekens: `titel: \"Samen koken # 2\"`.")

  package static let frontMatter: [MessageCode] = [
    yamlHekje,
    frontMatterOntbreekt, frontMatterOpen, frontMatterTeGroot, yamlTab, yamlDubbelePunt, yamlSpatie,
    yamlTeken, yamlAanhalingsteken, yamlHaak, yamlInspringing, yamlFout, yamlTeDiep, sleutelDubbel,
    krulAanhalingstekens,
  ]
}

extension Message {
  package static func frontMatterMissing(hint: String?) -> Message {
    Message(
      .frontMatterOntbreekt,
      "het bestand begint niet met een blok gegevens tussen twee regels '---'",
      hulp: hint ?? "zet bovenaan '---', dan 'titel: …' en de andere gegevens, dan weer '---'")
  }

  package static func frontMatterUnclosed() -> Message {
    Message(
      .frontMatterOpen, "het blok gegevens dat hier begint, is niet gesloten",
      hulp: "zet na de gegevens een regel met alleen '---'")
  }

  package static func frontMatterTooLarge() -> Message {
    Message(
      .frontMatterTeGroot, "het blok gegevens is groter dan 16 KiB",
      hulp: "zet lopende tekst onder het blok")
  }

  package static func yamlTabs() -> Message {
    Message(.yamlTab, "een tab in de inspringing", hulp: "gebruik twee spaties")
  }

  package static func yamlColon(example: String?) -> Message {
    Message(
      .yamlDubbelePunt, "een dubbele punt in de waarde",
      hulp: example.map { "zet de waarde tussen aanhalingstekens: \($0)" }
        ?? "zet de waarde tussen aanhalingstekens")
  }

  package static func yamlNoSpace(key: String) -> Message {
    Message(
      .yamlSpatie, "na de dubbele punt hoort een spatie", hulp: "schrijf '\(key): …'")
  }

  package static func yamlCharacter(_ character: String) -> Message {
    Message(
      .yamlTeken, "een waarde mag niet beginnen met '\(character)'",
      hulp: "zet de waarde tussen aanhalingstekens")
  }

  package static func yamlReference(_ word: String) -> Message {
    Message(
      .yamlTeken, "'\(word)' is een YAML-verwijzing, en die zijn hier niet toegestaan",
      hulp: "schrijf de waarde uit, of zet haar tussen aanhalingstekens")
  }

  package static func yamlQuote() -> Message {
    Message(
      .yamlAanhalingsteken, "dit aanhalingsteken is niet gesloten",
      hulp: "sluit het aanhalingsteken, of haal het weg")
  }

  /// - Parameter proposal: the whole value as it can be written.
  package static func yamlApostrophe(proposal: String) -> Message {
    Message(
      .yamlAanhalingsteken, "een waarde die met een apostrof begint, geldt als aangehaald",
      hulp: "zet de waarde tussen aanhalingstekens: \(proposal)")
  }

  package static func yamlAfterQuote() -> Message {
    Message(
      .yamlAanhalingsteken, "na het sluitende aanhalingsteken staat nog tekst",
      hulp: "zet de hele waarde tussen aanhalingstekens, of haal ze weg")
  }

  package static func yamlEscape() -> Message {
    Message(
      .yamlAanhalingsteken, "na \\ staat binnen aanhalingstekens een teken dat daar niet hoort",
      hulp: "schrijf \\\\ voor een \\, of gebruik enkele aanhalingstekens")
  }

  package static func yamlBracket() -> Message {
    Message(
      .yamlHaak, "deze lijst of groep is niet goed gesloten",
      hulp: "zet een komma tussen de waarden en sluit met ] of }")
  }

  package static func yamlIndentation() -> Message {
    Message(
      .yamlInspringing, "deze regel staat niet recht onder de vorige",
      hulp: "laat sleutels die bij elkaar horen op dezelfde plaats beginnen")
  }

  package static func yamlInvalid(inFrontMatter: Bool = false) -> Message {
    Message(
      .yamlFout, "hier staat geen sleutel met een waarde",
      hulp: inFrontMatter
        ? "schrijf op elke regel 'sleutel: waarde'; boven gewone tekst hoort een regel '---'"
        : "schrijf op elke regel 'sleutel: waarde'")
  }

  package static func yamlTooDeep() -> Message {
    Message(
      .yamlTeDiep, "lijsten of groepen zitten hier te diep in elkaar",
      hulp: "schrijf een gewone lijst: [een, twee]")
  }

  package static func keyTwice(_ key: String, firstLine: Int) -> Message {
    Message(
      .sleutelDubbel, "de sleutel '\(key)' staat al op regel \(firstLine)",
      hulp: "haal een van de twee weg")
  }

  package static func yamlHash() -> Message {
    Message(
      .yamlHekje, "wat achter het # staat, valt weg",
      hulp: "zet de hele waarde tussen aanhalingstekens")
  }

  package static func curlyQuotes() -> Message {
    Message(
      .krulAanhalingstekens, "gekrulde aanhalingstekens komen mee op de pagina",
      hulp: "gebruik rechte aanhalingstekens of laat ze weg")
  }
}
