// Pictures and drawings: what is none, what is too much, what tells too much.

extension MessageCode {
  package static let afbeeldingSoort = MessageCode(
    "afbeelding-soort", .fout,
    betekenis:
      "Een afbeelding is een JPEG, PNG, WebP, GIF of SVG, en het einde van de naam zegt welke.",
    voorbeeld: "Een webpagina met de naam `kaart.png`, of een HEIC-foto met de naam `foto.jpg`.",
    remedie:
      "Open de afbeelding in een programma voor foto's en bewaar haar opnieuw als JPEG of PNG.")
  package static let afbeeldingKapot = MessageCode(
    "afbeelding-kapot", .fout,
    betekenis:
      "De afbeelding is leeg, houdt halverwege op of zit anders in elkaar dan haar soort voorschrijft.",
    voorbeeld: "Een foto waarvan het kopiëren is afgebroken.",
    remedie: "Kopieer het bestand opnieuw, of open de afbeelding en bewaar haar opnieuw.")
  package static let afbeeldingTeGroot = MessageCode(
    "afbeelding-te-groot", .fout,
    betekenis:
      "Een afbeelding van meer dan 32 MB of meer dan 100 miljoen pixels toont een telefoon niet. Een SVG mag 4 MB zijn.",
    voorbeeld: "Een kaart van 20.000 bij 20.000 pixels.",
    remedie: "Maak de afbeelding kleiner, bijvoorbeeld 1600 pixels breed.")
  package static let afbeeldingZwaar = MessageCode(
    "afbeelding-zwaar", .waarschuwing,
    betekenis:
      "De afbeelding is groter dan 1 MB, of meer dan 4000 pixels breed of hoog. Wie op een telefoon leest, wacht daarop en betaalt ervoor.",
    voorbeeld: "Een foto van 5 MB, zoals zij uit een camera komt.",
    remedie:
      "Maak de afbeelding 1600 pixels breed en bewaar haar als JPEG of WebP. Dat is scherp genoeg op elk scherm."
  )
  package static let afbeeldingLocatie = MessageCode(
    "afbeelding-locatie", .opmerking,
    betekenis:
      "In de foto staat waar zij is gemaakt. Op de site staat dat niet: het programma haalt het eruit. In uw eigen bestand, en dus in git, staat het nog wel.",
    voorbeeld: "Een foto van een telefoon waarop de locatie aan staat.",
    remedie:
      "Mag niemand de plaats weten? Bewaar de foto zonder locatie. Een oudere versie blijft in git te vinden."
  )
  package static let afbeeldingBeweegt = MessageCode(
    "afbeelding-beweegt", .waarschuwing,
    betekenis:
      "Een bewegend plaatje kan een lezer niet stilzetten. Wie snel is afgeleid of duizelig wordt, kan de tekst ernaast dan niet lezen (WCAG 2.2.2).",
    voorbeeld: "Een GIF die zich blijft herhalen.",
    remedie:
      "Gebruik een plaatje dat stilstaat, of zet er een koppeling naar het filmpje neer.")
  package static let svgLocatie = MessageCode(
    "svg-locatie", .fout,
    betekenis:
      "In deze tekening zit een foto, en daarin staat waar zij is gemaakt. Een SVG komt op de site zoals hij is; de plaats zou dus voor iedereen te lezen zijn.",
    voorbeeld: "Een foto van een telefoon die in Inkscape is ingesloten.",
    remedie:
      "Bewaar de foto zonder locatie en zet haar opnieuw in de tekening. Of bewaar de tekening als PNG."
  )
  package static let svgOnveilig = MessageCode(
    "svg-onveilig", .fout,
    betekenis:
      "Een SVG kan een programma starten of iets van een andere website ophalen. Deze tekening bevat iets waarmee dat kan.",
    voorbeeld: "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"…\">",
    remedie:
      "Haal het genoemde deel weg. Of bewaar de tekening opnieuw als gewone SVG of als PNG.")

  package static let pictures: [MessageCode] = [
    afbeeldingSoort, afbeeldingKapot, afbeeldingTeGroot, afbeeldingZwaar, afbeeldingLocatie,
    afbeeldingBeweegt, svgLocatie, svgOnveilig,
  ]
}

extension Message {
  package static func imageNameUnknown(_ path: String) -> Message {
    Message(
      .afbeeldingSoort, "'\(path)' is geen afbeelding die elke browser toont",
      hulp: "bewaar haar als .jpg, .png, .webp, .gif of .svg; een bijlage is [tekst](adres)")
  }

  /// - Parameter nameEnd: as the name should end.
  package static func imageNamedWrong(
    _ path: String, named: String, found: String, nameEnd: String
  ) -> Message {
    let base = path.split(separator: "/").last ?? ""
    let stem = base.split(separator: ".").dropLast().joined(separator: ".")
    return Message(
      .afbeeldingSoort, "'\(path)' heet een \(named), maar is een \(found)",
      hulp: "noem het bestand '\(stem).\(nameEnd)', ook in uw tekst")
  }

  /// - Parameter found: with its article, such as `een TIFF`.
  package static func imageForFewBrowsers(_ path: String, found: String) -> Message {
    Message(
      .afbeeldingSoort, "'\(path)' is \(found)",
      hulp: "open de afbeelding en bewaar haar opnieuw als JPEG of PNG; hernoemen helpt niet")
  }

  package static func imageIsWebPage(_ path: String) -> Message {
    Message(
      .afbeeldingSoort, "'\(path)' is geen afbeelding, maar een webpagina",
      hulp: "bewaar de afbeelding zelf, niet de pagina waarop zij staat")
  }

  package static func imageIsPointer(_ path: String) -> Message {
    Message(
      .afbeeldingSoort, "'\(path)' is nog niet opgehaald met Git LFS",
      hulp: "haal de afbeelding op met 'git lfs pull'")
  }

  package static func imageIsNone(_ path: String, named: String) -> Message {
    Message(
      .afbeeldingSoort, "'\(path)' heet een \(named), maar is dat niet",
      hulp: "open de afbeelding en bewaar haar opnieuw als JPEG of PNG")
  }

  package static func imageEmpty(_ path: String) -> Message {
    Message(.afbeeldingKapot, "'\(path)' is leeg (0 bytes)", hulp: "kopieer het bestand opnieuw")
  }

  package static func imageCutOff(_ path: String) -> Message {
    Message(
      .afbeeldingKapot, "'\(path)' is niet heel: het einde ontbreekt",
      hulp: "kopieer het bestand opnieuw")
  }

  package static func imageDamaged(_ path: String) -> Message {
    Message(
      .afbeeldingKapot, "'\(path)' is beschadigd",
      hulp: "kopieer het bestand opnieuw, of open de afbeelding en bewaar haar opnieuw")
  }

  package static func imageTooHeavy(_ path: String, bytes: Int, limit: Int) -> Message {
    Message(
      .afbeeldingTeGroot,
      "'\(path)' is \(megabytes(bytes)) MB; een afbeelding mag \(megabytes(limit)) MB zijn",
      hulp: "maak de afbeelding kleiner, bijvoorbeeld 1600 pixels breed")
  }

  package static func imageTooManyPixels(_ path: String, width: Int, height: Int) -> Message {
    Message(
      .afbeeldingTeGroot,
      "'\(path)' is \(width) bij \(height) pixels; zoveel toont een telefoon niet",
      hulp: "maak de afbeelding kleiner, bijvoorbeeld 1600 pixels breed")
  }

  /// - Parameters:
  ///   - bytes: `nil` when only the pixels are many.
  ///   - sides: `nil` when only the bytes are many.
  package static func imageHeavy(
    _ path: String, bytes: Int?, sides: (width: Int, height: Int)?
  ) -> Message {
    let much = [
      bytes.map { "\(megabytes($0)) MB" },
      sides.map { "\($0.width) bij \($0.height) pixels" },
    ].compactMap { $0 }.joined(separator: " en ")
    return Message(
      .afbeeldingZwaar, "'\(path)' is \(much); op een telefoon wacht de lezer daarop",
      hulp: "maak de afbeelding 1600 pixels breed en bewaar haar als JPEG of WebP")
  }

  package static func imageMoves(_ path: String) -> Message {
    Message(
      .afbeeldingBeweegt, "'\(path)' beweegt en een lezer kan het niet stilzetten",
      hulp: "gebruik een plaatje dat stilstaat, of schrijf [tekst](adres) zonder '!' ervoor")
  }

  package static func imageHadLocation(_ path: String) -> Message {
    Message(
      .afbeeldingLocatie, "in '\(path)' staat waar de foto is gemaakt; op de site komt dat niet",
      hulp: "in uw bestand, en dus in git, staat het nog; bewaar de foto zonder locatie")
  }

  /// With one decimal and a comma, rounded up so that nothing is 0.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + 1024 * 1024 - 1) / (1024 * 1024)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }
}

// MARK: Drawings

extension Message {
  private static let saveAgain =
    "haal het weg, of bewaar de tekening opnieuw als gewone SVG of als PNG"

  private static func unsafe(_ text: String, hulp: String = saveAgain) -> Message {
    Message(.svgOnveilig, text, hulp: hulp)
  }

  package static func drawingEncoding() -> Message {
    Message(
      .afbeeldingKapot, "deze SVG staat niet in UTF-8",
      hulp: "bewaar de tekening opnieuw als SVG in UTF-8, of als PNG")
  }

  package static func drawingNotXML() -> Message {
    Message(
      .afbeeldingKapot, "deze SVG is hier niet te lezen",
      hulp: "open de tekening en bewaar haar opnieuw als SVG, of als PNG")
  }

  package static func drawingIsNone() -> Message {
    Message(
      .afbeeldingKapot, "deze SVG begint niet met <svg xmlns=\"http://www.w3.org/2000/svg\">",
      hulp: "zonder dat toont geen browser de tekening; bewaar haar opnieuw als SVG, of als PNG")
  }

  package static func drawingTooHeavy(limit: Int) -> Message {
    Message(
      .afbeeldingTeGroot, "deze SVG is groter dan \(megabytes(limit)) MB",
      hulp: "bewaar de tekening als PNG of WebP, bijvoorbeeld 1600 pixels breed")
  }

  package static func drawingTooComplex() -> Message {
    unsafe(
      "hier staat meer bij elkaar dan een tekening nodig heeft",
      hulp: "bewaar de tekening opnieuw als gewone SVG, of als PNG")
  }

  package static func drawingRepeats() -> Message {
    unsafe(
      "deze SVG herhaalt delen zo vaak dat een browser vastloopt",
      hulp: "bewaar de tekening als PNG")
  }

  package static func drawingDeclares() -> Message {
    unsafe(
      "deze SVG bepaalt zelf wat tekens betekenen (DTD)",
      hulp: "bewaar de tekening opnieuw als gewone SVG, of als PNG")
  }

  package static func drawingHasStyleSheet() -> Message {
    unsafe("deze SVG haalt een stijlblad van buiten op")
  }

  package static func drawingHolds(element: String) -> Message {
    unsafe("'<\(element)>' mag niet in een SVG staan")
  }

  package static func drawingHolds(attribute: String) -> Message {
    unsafe("'\(attribute)' mag hier niet in een SVG staan")
  }

  package static func drawingHandles(_ attribute: String) -> Message {
    unsafe("'\(attribute)' start een programma")
  }

  package static func drawingHasProgramAddress() -> Message {
    unsafe("deze koppeling start een programma")
  }

  package static func drawingReachesOut(_ address: String) -> Message {
    unsafe(
      "'\(address)' staat buiten deze SVG",
      hulp: "zet het in de tekening zelf, haal het weg, of bewaar de tekening als PNG")
  }

  package static func drawingImportsStyle() -> Message {
    unsafe("'@import' haalt een stijlblad van buiten op")
  }

  package static func drawingEscapesStyle() -> Message {
    unsafe("een schuine streep '\\' mag niet in de stijl van een SVG staan")
  }

  package static func drawingHoldsLocation() -> Message {
    Message(
      .svgLocatie, "in de foto in deze SVG staat waar zij is gemaakt",
      hulp: "zet de foto zonder locatie in de tekening, of bewaar de tekening als PNG")
  }

  package static func drawingAnimatesAddress() -> Message {
    unsafe("deze animatie verandert een adres of start een programma")
  }
}
