extension MessageCode {
  package static let sjabloonTagOpen = MessageCode(
    "sjabloon-tag-open", .fout,
    betekenis: "Een tag in een sjabloon begint met {{ en eindigt met }}; deze tag eindigt niet.",
    voorbeeld: "<h1>{{titel</h1>",
    remedie: "Sluit de tag met }} (een tag met {{{ sluit met }}}).")
  package static let sjabloonSectieOpen = MessageCode(
    "sjabloon-sectie-open", .fout,
    betekenis: "Een sectie, blok of basis die begint, moet ook eindigen, in hetzelfde bestand.",
    voorbeeld: "{{#thema}}<p>{{thema.naam}}</p>",
    remedie: "Zet {{/naam}} waar de sectie, het blok of de basis ophoudt.")
  package static let sjabloonSluittag = MessageCode(
    "sjabloon-sluittag", .fout,
    betekenis: "Een sluittag hoort bij een tag die ervoor begint en dezelfde naam heeft.",
    voorbeeld: "{{#thema}}…{{/tema}}",
    remedie: "Geef de sluittag dezelfde naam als de tag die hij sluit, of haal hem weg.")
  package static let sjabloonNaamOngeldig = MessageCode(
    "sjabloon-naam-ongeldig", .fout,
    betekenis: "Een naam in een tag is één woord, of woorden met een punt ertussen.",
    voorbeeld: "{{ titel van de pagina }}",
    remedie: "Schrijf de naam zonder spaties, zoals {{titel}} of {{thema.naam}}.")
  package static let sjabloonNietOndersteund = MessageCode(
    "sjabloon-niet-ondersteund", .fout,
    betekenis:
      "Lambda's, eigen scheidingstekens en wisselende namen van Mustache kan dit programma niet.",
    voorbeeld: "{{=<% %>=}}",
    remedie: "Schrijf tags met {{ en }} en noem elk deelsjabloon bij zijn naam.")
  package static let sjabloonTeDiep = MessageCode(
    "sjabloon-te-diep", .fout,
    betekenis:
      "Sjablonen staan te diep in elkaar, meestal omdat een deelsjabloon zichzelf altijd weer invoegt.",
    voorbeeld: "In partials/menu.mustache: {{> partials/menu}}",
    remedie: "Zet de tag die invoegt in een sectie die ooit leeg is, zoals {{#kinderen}}.")
  package static let sjabloonOnbekend = MessageCode(
    "sjabloon-onbekend", .fout,
    betekenis: "Er is geen sjabloon met deze naam in de map met sjablonen.",
    voorbeeld: "{{> partials/kopp}}",
    remedie: "Noem het pad van het bestand vanaf de map met sjablonen, zonder .mustache.")
  package static let sjabloonNaamOnbekend = MessageCode(
    "sjabloon-naam-onbekend", .fout,
    betekenis: "Een sjabloon mag alleen namen gebruiken die de gegevens van de pagina hebben.",
    voorbeeld: "{{titl}}",
    remedie: "Gebruik een naam uit de lijst van leernetwerk sjabloon --variabelen.")
  package static let sjabloonBlokOnbekend = MessageCode(
    "sjabloon-blok-onbekend", .fout,
    betekenis: "Een blok dat een sjabloon aan zijn basis geeft, moet in die basis staan.",
    voorbeeld: "{{<basis}}{{$inhout}}…{{/inhout}}{{/basis}}",
    remedie: "Gebruik de naam van een blok uit de basis, of zet het blok daar neer.")
  package static let sjabloonSoort = MessageCode(
    "sjabloon-soort", .fout,
    betekenis:
      "Een tag moet passen bij wat de naam is: tekst en getallen met {{x}}, HTML met {{{x}}}, de rest als sectie.",
    voorbeeld: "{{{titel}}}",
    remedie: "Schrijf de tag zoals de melding zegt.")
  package static let sjabloonPlaats = MessageCode(
    "sjabloon-plaats", .fout,
    betekenis:
      "Op sommige plaatsen in HTML kan een tekst nooit veilig staan, zoals in een script of een attribuut zonder aanhalingstekens.",
    voorbeeld: "<a href={{adres}}>",
    remedie: "Zet de tag in de tekst van een element of tussen aanhalingstekens in een attribuut.")
  package static let sjabloonGrens = MessageCode(
    "sjabloon-grens", .fout,
    betekenis:
      "Een sectie, blok of deelsjabloon moet eindigen op eenzelfde plaats in de HTML als waar het begint.",
    voorbeeld: "{{#link}}<a href=\"{{/link}}",
    remedie: "Zet de hele tag of het hele attribuut in de sectie, of alles erbuiten.")
  package static let sjabloonGegevens = MessageCode(
    "sjabloon-gegevens", .fout,
    betekenis: "De gegevens voor een sjabloon zijn een bestand in JSON (RFC 8259).",
    voorbeeld: "{ titel: 'Test' }",
    remedie: "Schrijf namen en teksten tussen dubbele aanhalingstekens, zonder komma aan het einde."
  )

  package static let templates: [MessageCode] = [
    sjabloonTagOpen, sjabloonSectieOpen, sjabloonSluittag, sjabloonNaamOngeldig,
    sjabloonNietOndersteund, sjabloonTeDiep, sjabloonOnbekend, sjabloonNaamOnbekend,
    sjabloonBlokOnbekend, sjabloonSoort, sjabloonPlaats, sjabloonGrens, sjabloonGegevens,
  ]
}

// MARK: - Syntax

extension Message {
  package static func templateTagOpen(_ closing: String) -> Message {
    Message(
      .sjabloonTagOpen, "deze tag is niet gesloten", hulp: "sluit de tag met \(closing)")
  }

  package static func templateSectionOpen(_ written: String, name: String) -> Message {
    Message(
      .sjabloonSectieOpen, "\(written) is niet gesloten",
      hulp: "zet {{/\(name)}} waar het ophoudt")
  }

  package static func templateCloseUnexpected(_ name: String, open: String?) -> Message {
    Message(
      .sjabloonSluittag, "{{/\(name)}} sluit niets",
      hulp: open.map { "open is nog '\($0)'; bedoelde u {{/\($0)}}?" } ?? "haal de sluittag weg")
  }

  package static func templateNameInvalid(_ name: String) -> Message {
    name.isEmpty
      ? Message(.sjabloonNaamOngeldig, "in deze tag staat geen naam", hulp: "zet er een naam in")
      : Message(
        .sjabloonNaamOngeldig, "'\(name)' is geen naam",
        hulp: "schrijf een naam zonder spaties, zoals {{titel}} of {{thema.naam}}")
  }

  package static func templateDelimiters() -> Message {
    Message(
      .sjabloonNietOndersteund, "eigen scheidingstekens (set delimiters) kan dit programma niet",
      hulp: "schrijf tags met {{ en }}")
  }

  package static func templateDynamicName(_ name: String) -> Message {
    Message(
      .sjabloonNietOndersteund,
      "wisselende namen (dynamic names, '\(name)') kan dit programma niet",
      hulp: "noem het deelsjabloon bij zijn naam")
  }

  package static func templateLambda() -> Message {
    Message(
      .sjabloonNietOndersteund, "lambda's kan dit programma niet",
      hulp: "geef een waarde: tekst, getal, ja/nee, lijst of groep")
  }

  package static func templateNestingTooDeep(_ limit: Int) -> Message {
    Message(
      .sjabloonTeDiep, "tags mogen niet meer dan \(limit) diep in elkaar staan",
      hulp: "zet een deel in een eigen bestand en voeg het in met {{> naam}}")
  }
}

// MARK: - Names

extension Message {
  package static func templateMissing(_ name: String, nearest: String?) -> Message {
    Message(
      .sjabloonOnbekend, "er is geen sjabloon '\(name)'",
      hulp: meant(nearest, otherwise: "noem het pad vanaf de map met sjablonen, zonder .mustache"))
  }

  /// - Parameter name: `nil` when it is not one template.
  package static func templateTooDeep(_ name: String?, limit: Int) -> Message {
    Message(
      .sjabloonTeDiep,
      "sjablonen mogen niet meer dan \(limit) diep in elkaar staan"
        + (name.map { "; dat gebeurt bij '\($0)'" } ?? ""),
      hulp: "voegt een deelsjabloon zichzelf altijd weer in? zet die tag in een sectie")
  }

  /// - Parameters:
  ///   - owner: the name before the dot, where the name was looked up.
  ///   - page: the page for which it was checked, when that is another file.
  package static func templateNameUnknown(
    _ name: String, in owner: String?, page: String?, nearest: String?
  ) -> Message {
    Message(
      .sjabloonNaamOnbekend,
      (owner.map { "'\($0)' heeft geen '\(name)'" } ?? "de naam '\(name)' is hier niet bekend")
        + (page.map { " (bij de pagina '\($0)')" } ?? ""),
      hulp: meant(nearest, otherwise: "zie leernetwerk sjabloon --variabelen"))
  }

  package static func templateBlockUnknown(
    _ name: String, parent: String, nearest: String?
  ) -> Message {
    Message(
      .sjabloonBlokOnbekend, "'\(parent)' heeft geen blok '\(name)'",
      hulp: meant(nearest, otherwise: "zet {{$\(name)}}{{/\(name)}} in '\(parent)'"))
  }
}

// MARK: - Kinds

extension Message {
  package static func templateRawRefused(_ name: String, kind: String) -> Message {
    Message(
      .sjabloonSoort,
      "alleen HTML die het programma zelf maakt mag ongewijzigd door; '\(name)' is \(kind)",
      hulp: "schrijf {{\(name)}}")
  }

  package static func templateMarkupEscaped(_ name: String) -> Message {
    Message(
      .sjabloonSoort, "'\(name)' is HTML en zou hier als tekst te lezen zijn",
      hulp: "schrijf {{{\(name)}}}")
  }

  package static func templateNotShown(_ name: String, kind: String) -> Message {
    Message(
      .sjabloonSoort, "'\(name)' is \(kind) en kan niet zelf getoond worden",
      hulp: name == "."
        ? "noem een naam die erin staat" : "maak er een sectie van: {{#\(name)}}…{{/\(name)}}")
  }

  package static func templateNoNames(_ name: String, kind: String) -> Message {
    Message(
      .sjabloonSoort, "'\(name)' is \(kind); achter een punt kan daar geen naam uit komen",
      hulp: "een punt kan alleen na een groep; bij een lijst: {{#\(name)}}…{{/\(name)}}")
  }
}

// MARK: - Places

extension Message {
  package static func templatePlaceTag(_ written: String) -> Message {
    Message(
      .sjabloonPlaats,
      "\(written) mag niet in een HTML-tag staan buiten de waarde van een attribuut",
      hulp: "zet het tussen aanhalingstekens: naam=\"\(written)\"")
  }

  package static func templatePlaceUnquoted(_ written: String) -> Message {
    Message(
      .sjabloonPlaats, "een attribuut met \(written) moet tussen aanhalingstekens staan",
      hulp: "schrijf naam=\"\(written)\"")
  }

  package static func templatePlaceComment(_ written: String) -> Message {
    Message(
      .sjabloonPlaats, "\(written) mag niet in HTML-commentaar staan",
      hulp: "haal het weg, of schrijf commentaar voor uzelf als {{! … }}")
  }

  package static func templatePlaceElement(_ written: String, element: String) -> Message {
    Message(
      .sjabloonPlaats, "\(written) mag niet in <\(element)> staan",
      hulp: "zet de waarde in een attribuut als data-…, en lees haar daar")
  }

  package static func templatePlaceAttribute(_ written: String, attribute: String) -> Message {
    Message(
      .sjabloonPlaats, "\(written) mag niet in het attribuut '\(attribute)' staan",
      hulp: "gebruik een vaste waarde, of een class of data-attribuut")
  }

  package static func templatePlaceAddress(_ written: String) -> Message {
    Message(
      .sjabloonPlaats, "wat voor \(written) staat kan samen een ander soort adres worden",
      hulp: "begin het adres met / of https://, of geef het hele adres in één naam")
  }

  package static func templatePlaceMarkup(_ written: String) -> Message {
    Message(
      .sjabloonPlaats, "HTML zoals \(written) kan alleen in de tekst van een element staan",
      hulp: "zet het buiten de HTML-tag en buiten <title>, <textarea> en <script>")
  }

  package static func templatePlaceData(_ written: String) -> Message {
    Message(
      .sjabloonPlaats, "in een <script> met gegevens mag alleen wat het programma zelf maakt",
      hulp: "gebruik een naam van de soort HTML, met {{{…}}} in plaats van \(written)")
  }

  package static func templatePlaceTemplate(_ written: String) -> Message {
    Message(
      .sjabloonPlaats,
      "\(written) mag alleen staan in tekst of tussen aanhalingstekens in een gewoon attribuut",
      hulp: "zet het buiten de HTML-tag, het adres of het script")
  }

  package static func templateBorder(_ written: String) -> Message {
    Message(
      .sjabloonGrens, "\(written) begint en eindigt niet op eenzelfde plaats in de HTML",
      hulp: "zet de hele tag of het hele attribuut erin, of alles erbuiten")
  }

  package static func templateNameSplit() -> Message {
    Message(
      .sjabloonGrens, "een naam in een HTML-tag mag niet uit stukken bestaan",
      hulp: "zet een spatie voor het attribuut, of de hele naam in de sectie")
  }

  package static func templateLeavesAttribute() -> Message {
    Message(
      .sjabloonGrens, "deze tekst komt in een attribuut en mag dat niet sluiten",
      hulp: "haal het aanhalingsteken weg")
  }

  package static func templateEndsInside(_ name: String) -> Message {
    Message(
      .sjabloonGrens, "'\(name)' eindigt midden in een HTML-tag, attribuut, script of commentaar",
      hulp: "sluit wat in dit bestand begint")
  }
}

// MARK: - Data

extension Message {
  package static func jsonValueExpected() -> Message {
    Message(
      .sjabloonGegevens, "hier moet een waarde staan",
      hulp: "schrijf \"tekst\", een getal, true, false, null, een lijst [ ] of een groep { }")
  }

  package static func jsonTextExpected() -> Message {
    Message(
      .sjabloonGegevens, "hier moet een naam staan", hulp: "schrijf de naam als \"naam\"")
  }

  package static func jsonCharacterExpected(_ character: String) -> Message {
    Message(.sjabloonGegevens, "hier moet '\(character)' staan")
  }

  package static func jsonEndExpected() -> Message {
    Message(.sjabloonGegevens, "na de gegevens mag niets meer staan")
  }

  package static func jsonNumber() -> Message {
    Message(.sjabloonGegevens, "dit is geen getal", hulp: "schrijf een getal als 12 of -1.5")
  }

  package static func jsonTextOpen() -> Message {
    Message(.sjabloonGegevens, "een tekst is niet gesloten", hulp: "sluit de tekst met \"")
  }

  package static func jsonControlCharacter() -> Message {
    Message(
      .sjabloonGegevens, "in een tekst mag geen nieuwe regel of stuurteken staan",
      hulp: "schrijf \\n voor een nieuwe regel")
  }

  package static func jsonEscape() -> Message {
    Message(
      .sjabloonGegevens, "dit teken kan niet na een \\",
      hulp: "schrijf \\\\ voor een \\, of een van \\\" \\/ \\b \\f \\n \\r \\t \\u0000")
  }

  package static func jsonTooDeep(_ limit: Int) -> Message {
    Message(.sjabloonGegevens, "gegevens mogen niet meer dan \(limit) diep in elkaar staan")
  }
}
