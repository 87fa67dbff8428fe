// The fields of front matter, kennisbank.yml and woordenlijst.yml.

extension MessageCode {
  package static let sleutelOnbekend = MessageCode(
    "sleutel-onbekend", .fout,
    betekenis:
      "Het standaardformaat kent deze sleutel niet. Een tikfout zou anders stil uw gegevens verliezen.",
    voorbeeld: "titl: Welzijn op recept",
    remedie: "Verbeter de sleutel. Sleutels van uzelf beginnen met `x-`.")
  package static let veldOntbreekt = MessageCode(
    "veld-ontbreekt", .fout,
    betekenis: "Deze sleutel is altijd nodig.",
    voorbeeld: "Een innovatie zonder `samenvatting:`.",
    remedie: "Voeg de sleutel met een waarde toe aan het blok bovenaan.")
  package static let veldLeeg = MessageCode(
    "veld-leeg", .fout,
    betekenis: "Bij deze sleutel staat geen waarde.",
    voorbeeld: "titel:",
    remedie: "Vul een waarde in, of haal de sleutel weg.")
  package static let veldSoort = MessageCode(
    "veld-soort", .fout,
    betekenis: "De waarde heeft een andere vorm dan deze sleutel vraagt.",
    voorbeeld: "titel: [Welzijn, op, recept]",
    remedie: "Schrijf de vorm die in de melding staat: tekst, een lijst of een groep.")
  package static let waardeOnbekend = MessageCode(
    "waarde-onbekend", .fout,
    betekenis:
      "Deze sleutel neemt alleen waarden uit een vaste lijst, zodat lezers kunnen filteren.",
    voorbeeld: "fase: pilto",
    remedie:
      "Kies een waarde uit de lijst. De regio beheert haar eigen lijsten in `kennisbank.yml`.")
  package static let waardeDubbel = MessageCode(
    "waarde-dubbel", .waarschuwing,
    betekenis: "Deze waarde staat twee keer in de lijst.",
    voorbeeld: "doelgroep: [volwassenen, Volwassenen]",
    remedie: "Haal een van de twee weg.")
  package static let datumOngeldig = MessageCode(
    "datum-ongeldig", .fout,
    betekenis: "Een datum is een bestaande dag, geschreven als jaar-maand-dag.",
    voorbeeld: "gecontroleerd-op: 30-02-2024",
    remedie: "Schrijf bijvoorbeeld `2024-02-29`.")
  package static let datumToekomst = MessageCode(
    "datum-toekomst", .waarschuwing,
    betekenis: "Deze dag moet nog komen. Zo lijkt de pagina verser dan zij is.",
    voorbeeld: "gecontroleerd-op: 2099-01-01",
    remedie: "Vul de dag in waarop de tekst voor het laatst is nagekeken.")
  package static let datumVolgorde = MessageCode(
    "datum-volgorde", .fout,
    betekenis: "Het einde ligt voor het begin.",
    voorbeeld: "begin: 2026-05-10T14:00\neinde: 2026-05-10T12:00",
    remedie: "Verbeter een van de twee.")
  package static let tijdOngeldig = MessageCode(
    "tijd-ongeldig", .fout,
    betekenis: "Een tijd is een dag en een tijd in Nederland, zonder zone.",
    voorbeeld: "begin: 10 mei, 14 uur",
    remedie: "Schrijf bijvoorbeeld `2026-05-10T14:00`.")
  package static let getalOngeldig = MessageCode(
    "getal-ongeldig", .fout,
    betekenis: "Hier hoort een heel getal binnen de genoemde grenzen.",
    voorbeeld: "bewijs: { sterkte: zeven }",
    remedie: "Schrijf alleen cijfers.")
  package static let tekstTeLang = MessageCode(
    "tekst-te-lang", .fout,
    betekenis: "De tekst is langer dan past op de plaatsen waar zij verschijnt.",
    voorbeeld: "Een titel van 120 tekens.",
    remedie: "Kort de tekst in. Een langere naam kan onder `ook-bekend-als`.")
  package static let samenvattingLengte = MessageCode(
    "samenvatting-lengte", .waarschuwing,
    betekenis:
      "Een samenvatting heeft 20 tot 120 woorden: genoeg om te kiezen, kort genoeg om te lezen.",
    voorbeeld: "samenvatting: Een mooi project.",
    remedie: "Vul aan met voor wie het is en wat er gebeurt, of kort in.")
  package static let adresOngeldig = MessageCode(
    "adres-ongeldig", .fout,
    betekenis: "Dit is geen webadres, e-mailadres of doi in de vorm die deze sleutel vraagt.",
    voorbeeld: "website: www.voorbeeld.example",
    remedie: "Schrijf het hele adres, bijvoorbeeld `https://www.voorbeeld.example`.")
  package static let persoonsgegeven = MessageCode(
    "persoonsgegeven", .waarschuwing,
    betekenis:
      "Dit lijkt een e-mailadres of telefoonnummer van een persoon. De kennisbank noemt alleen functies en gedeelde postbussen.",
    voorbeeld: "contact: { e-mail: j.jansen@voorbeeld.example }",
    remedie: "Gebruik een functionele postbus, zoals info@ of welzijn@.")
  package static let faseAlias = MessageCode(
    "fase-alias", .opmerking,
    betekenis: "Dit woord staat voor een van de zes fasen. Het programma leest het zo.",
    voorbeeld: "fase: opgeschaald",
    remedie: "Schrijf de fase zelf, dan is de tekst overal gelijk.")
  package static let faseVraagt = MessageCode(
    "fase-vraagt", .waarschuwing,
    betekenis:
      "Hoe verder een innovatie is, hoe meer een lezer wil weten. In deze fase hoort dit gegeven erbij.",
    voorbeeld: "fase: pilot, zonder `gemeenten:`",
    remedie: "Vul het gegeven aan zodra u het weet. De pagina verschijnt ook zonder.")
  package static let codeDubbel = MessageCode(
    "code-dubbel", .fout,
    betekenis: "Elke opgave en elk doel van een thema heeft een eigen code.",
    voorbeeld: "Twee doelen met `code: \"1A\"`.",
    remedie: "Geef een van de twee een andere code.")
  package static let menuOnbekend = MessageCode(
    "menu-onbekend", .fout,
    betekenis: "Het menu noemt vaste lijsten en eigen pagina's bij hun naam.",
    voorbeeld: "menu: [thema]",
    remedie:
      "Gebruik bijvoorbeeld themas, innovaties, agenda, a-z, of de bestandsnaam van een pagina.")

  package static let nogInvullen = MessageCode(
    "nog-invullen", .fout,
    betekenis: "Hier staat nog het woord TODO uit het voorbeeld van `leernetwerk new`.",
    voorbeeld: "samenvatting: TODO",
    remedie: "Vul de waarde in, of haal de regel weg als zij niet verplicht is.")

  package static let fields: [MessageCode] = [
    nogInvullen,
    sleutelOnbekend, veldOntbreekt, veldLeeg, veldSoort, waardeOnbekend, waardeDubbel,
    datumOngeldig, datumToekomst, datumVolgorde, tijdOngeldig, getalOngeldig, tekstTeLang,
    samenvattingLengte, adresOngeldig, persoonsgegeven, faseAlias, faseVraagt,
    codeDubbel, menuOnbekend,
  ]
}

extension Message {
  package static func keyUnknown(_ key: String, nearest: String?) -> Message {
    Message(
      .sleutelOnbekend, "onbekende sleutel '\(key)'",
      hulp: meant(
        nearest, otherwise: "haal de regel weg; een sleutel van uzelf begint met 'x-'"))
  }

  package static func fieldMissing(_ key: String, example: String?) -> Message {
    Message(
      .veldOntbreekt, "de sleutel '\(key)' ontbreekt",
      hulp: example.map { "voeg toe: \(key): \($0)" } ?? "voeg '\(key): …' toe")
  }

  package static func fieldEmpty(_ key: String) -> Message {
    Message(
      .veldLeeg, "bij '\(key)' staat geen waarde", hulp: "vul een waarde in of haal de regel weg")
  }

  package static func fieldToDo(_ key: String) -> Message {
    Message(
      .nogInvullen, "'\(key)' is nog niet ingevuld", hulp: "vul de waarde in of haal de regel weg")
  }

  package static func itemToDo() -> Message {
    Message(
      .nogInvullen, "dit onderdeel is nog niet ingevuld",
      hulp: "vul de naam in, of schrijf 'Nog niet bekend.' in plaats van de lijst")
  }

  package static func textToDo() -> Message {
    Message(.nogInvullen, "hier staat nog TODO", hulp: "vul de tekst in of haal het woord weg")
  }

  /// - Parameter wanted: "tekst", "een lijst", "een groep".
  package static func fieldKind(_ key: String, wanted: String, example: String) -> Message {
    Message(.veldSoort, "bij '\(key)' hoort \(wanted)", hulp: "schrijf bijvoorbeeld \(example)")
  }

  package static func valueUnknown(
    _ value: String, key: String, nearest: String?, allowed: [String]
  ) -> Message {
    let list =
      allowed.count <= 24
      ? "kies uit: \(allowed.joined(separator: ", "))"
      : "kies een waarde uit de lijst in kennisbank.yml"
    return Message(
      .waardeOnbekend, "onbekende waarde '\(value)' bij '\(key)'",
      hulp: meant(nearest, otherwise: list))
  }

  package static func valueAmbiguous(_ value: String, key: String, choices: [String]) -> Message {
    Message(
      .waardeOnbekend, "'\(value)' kan bij '\(key)' meer dan één ding betekenen",
      hulp: "kies uit: \(choices.joined(separator: ", "))")
  }

  package static func valueTwice(_ value: String, key: String) -> Message {
    Message(
      .waardeDubbel, "'\(value)' staat twee keer bij '\(key)'", hulp: "haal een van de twee weg")
  }

  package static func dateInvalid(_ value: String, proposal: String?) -> Message {
    Message(
      .datumOngeldig, "'\(value)' is geen bestaande dag in de vorm jjjj-mm-dd",
      hulp: proposal.map { "bedoelde u '\($0)'?" } ?? "schrijf bijvoorbeeld 2024-03-15")
  }

  package static func dateInFuture(_ key: String) -> Message {
    Message(
      .datumToekomst, "'\(key)' ligt in de toekomst",
      hulp: "vul de dag in waarop de tekst is nagekeken")
  }

  package static func dateOrder(from: String, to: String) -> Message {
    Message(
      .datumVolgorde, "'\(to)' ligt voor '\(from)'", hulp: "verbeter een van de twee")
  }

  package static func timeInvalid(_ value: String) -> Message {
    Message(
      .tijdOngeldig, "'\(value)' is geen dag met een tijd",
      hulp: "schrijf de Nederlandse tijd zonder zone, bijvoorbeeld 2026-05-10T14:00")
  }

  package static func numberInvalid(_ value: String, range: ClosedRange<Int>) -> Message {
    Message(
      .getalOngeldig,
      "'\(value)' is geen getal van \(range.lowerBound) tot en met \(range.upperBound)",
      hulp: "schrijf alleen cijfers")
  }

  package static func textTooLong(_ key: String, count: Int, limit: Int) -> Message {
    Message(
      .tekstTeLang, "'\(key)' heeft \(count) tekens, ten hoogste \(limit) is toegestaan",
      hulp: "kort de tekst in")
  }

  package static func summaryLength(words: Int) -> Message {
    Message(
      .samenvattingLengte, "de samenvatting heeft \(words) \(words == 1 ? "woord" : "woorden")",
      hulp: "schrijf 20 tot 120 woorden")
  }

  package static func addressInvalid(_ value: String, key: String, example: String) -> Message {
    Message(
      .adresOngeldig, "'\(value)' is geen geldig adres voor '\(key)'",
      hulp: "schrijf bijvoorbeeld \(example)")
  }

  package static func personalData(_ value: String) -> Message {
    Message(
      .persoonsgegeven, "'\(value)' lijkt een gegeven van een persoon",
      hulp: "noem een functie en een gedeelde postbus, of haal het weg")
  }

  package static func phaseAlias(_ value: String, phase: String) -> Message {
    Message(
      .faseAlias, "fase '\(value)' is gelezen als '\(phase)'", hulp: "schrijf 'fase: \(phase)'")
  }

  /// - Parameters:
  ///   - what: what is asked and missing, as the writer would look for it.
  ///   - percentage: how complete the description is for its phase.
  package static func phaseAsks(
    _ phase: String, what: [String], remedies: [String], percentage: Int
  ) -> Message {
    let list =
      what.count < 2
      ? what.joined() : what.dropLast().joined(separator: ", ") + " en " + what[what.count - 1]
    return Message(
      .faseVraagt,
      "in de fase '\(phase)' \(what.count < 2 ? "hoort" : "horen") ook \(list) (volledigheid \(percentage)%)",
      hulp: remedies.joined(separator: "; "))
  }

  package static func evidenceAsksSources() -> Message {
    Message(
      .faseVraagt, "bij bewijs van sterkte 2 of meer horen bronnen",
      hulp: "voeg 'bronnen:' toe met een titel en een jaar")
  }

  package static func codeTwice(_ code: String) -> Message {
    Message(
      .codeDubbel, "de code '\(code)' komt in dit thema twee keer voor",
      hulp: "geef een van de twee een andere code")
  }

  package static func menuUnknown(_ name: String, nearest: String?, allowed: [String]) -> Message {
    Message(
      .menuOnbekend, "onbekend menu-onderdeel '\(name)'",
      hulp: meant(
        nearest,
        otherwise: "kies uit: \(allowed.joined(separator: ", ")), of de bestandsnaam van een pagina"
      ))
  }
}
