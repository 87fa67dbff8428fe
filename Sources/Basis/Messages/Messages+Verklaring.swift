// The accessibility statement in kennisbank.yml.

extension MessageCode {
  package static let verklaringOnvolledig = MessageCode(
    "verklaring-onvolledig", .waarschuwing,
    betekenis:
      "Bij deze status van de toegankelijkheidsverklaring hoort meer dan er staat. Zo kan de verklaring worden afgekeurd.",
    voorbeeld: "toegankelijkheid:\n  status: gedeeltelijk\n  opgesteld-op: 2026-03-15",
    remedie:
      "Vul aan wat in de melding staat. Kies `eerste-maatregelen` zolang er geen onderzoek is.")
  package static let verklaringSpreektTegen = MessageCode(
    "verklaring-spreekt-tegen", .waarschuwing,
    betekenis: "Een site die volledig voldoet, heeft geen afwijkingen.",
    voorbeeld: "toegankelijkheid:\n  status: volledig\n  afwijkingen: [{ beschrijving: … }]",
    remedie: "Kies `gedeeltelijk`, of haal weg wat is opgelost.")

  package static let statement = [verklaringOnvolledig, verklaringSpreektTegen]
}

extension Message {
  /// - Parameters:
  ///   - what: what is missing, as half a sentence.
  ///   - key: the key to add.
  package static func statementIncomplete(_ what: String, add key: String) -> Message {
    Message(.verklaringOnvolledig, what, hulp: "voeg '\(key):' toe")
  }

  package static func statementContradicts() -> Message {
    Message(
      .verklaringSpreektTegen, "de status is 'volledig', en toch staan er afwijkingen",
      hulp: "kies 'status: gedeeltelijk', of haal weg wat is opgelost")
  }
}
