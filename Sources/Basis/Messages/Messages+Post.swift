// Meetings and newsletters: what goes out to calendars and mailboxes.

extension MessageCode {
  package static let tijdHalf = MessageCode(
    "tijd-half", .fout,
    betekenis:
      "Het begin en het einde van een bijeenkomst hebben allebei een tijd, of geen van beide. Anders weet een agenda niet hoe lang zij duurt.",
    voorbeeld: "begin: 2026-05-10\neinde: 2026-05-10T16:00",
    remedie:
      "Schrijf bij allebei een tijd, of bij geen van beide. Een bijeenkomst zonder tijd staat als hele dag in de agenda."
  )
  package static let periodeToekomst = MessageCode(
    "periode-toekomst", .waarschuwing,
    betekenis:
      "De periode van de nieuwsbrief moet nog beginnen. Er is dus nog geen nieuws om te tonen.",
    voorbeeld: "periode: { van: 2099-01-01, tot: 2099-03-31 }",
    remedie: "Verbeter de periode, of wacht met de nieuwsbrief.")
  package static let nieuwsbriefLang = MessageCode(
    "nieuwsbrief-lang", .waarschuwing,
    betekenis:
      "De inleiding is zo lang dat een mailprogramma de brief kan afbreken. Gmail doet dat vanaf 100 KB.",
    voorbeeld: "Een inleiding van twintig bladzijden.",
    remedie: "Kort de inleiding in, of zet de tekst op een eigen pagina en verwijs ernaar.")
  package static let basisURLNodig = MessageCode(
    "basis-url-nodig", .opmerking,
    betekenis:
      "Een e-mail en een feed worden buiten de site gelezen. Zonder het adres van de site zouden hun koppelingen nergens heen leiden. Daarom worden zij dan niet gemaakt.",
    voorbeeld: "Een nieuwsbrief in een kennisbank zonder `basis-url`.",
    remedie: "Zet het adres van de site in `kennisbank.yml`, of geef het mee met `--base-url`.")

  package static let post: [MessageCode] = [
    tijdHalf, periodeToekomst, nieuwsbriefLang, basisURLNodig,
  ]
}

extension Message {
  /// - Parameters:
  ///   - key: the one that has a time.
  ///   - other: the one that has none.
  package static func timeHalf(_ key: String, without other: String) -> Message {
    Message(
      .tijdHalf, "'\(key)' heeft een tijd en '\(other)' niet",
      hulp: "schrijf bij allebei een tijd, zoals 2026-05-10T14:00, of bij geen van beide")
  }

  package static func periodAhead(_ day: String) -> Message {
    Message(
      .periodeToekomst, "de periode begint pas op \(day)",
      hulp: "verbeter 'van' en 'tot'; nieuws uit de toekomst is er nog niet")
  }

  package static func letterLong(bytes: Int, limit: Int) -> Message {
    Message(
      .nieuwsbriefLang,
      "de inleiding wordt als e-mail \(bytes / 1000) KB; boven \(limit / 1000) KB kan een mailprogramma de brief afbreken",
      hulp: "kort de tekst in, of zet hem op een eigen pagina en verwijs ernaar")
  }

  package static func letterNeedsAddress() -> Message {
    Message(
      .basisURLNodig, "zonder 'basis-url' komen er geen feeds en geen nieuwsbrief als e-mail",
      hulp: "zet het adres van de site erbij: basis-url: https://www.voorbeeld.example/")
  }
}
