extension Message {
  package static let memoryOfOtherVersion = Message(
    .geheugenAnders,
    "de vorige bouw was van een andere versie van het programma: alles is opnieuw gemaakt")

  package static let memoryDamaged = Message(
    .geheugenBeschadigd,
    "wat de vorige bouw onthield, is beschadigd: alles is opnieuw gemaakt")

  /// - Parameter path: below the site.
  package static func siteTouched(at path: String) -> Message {
    Message(
      .siteGewijzigd,
      "'\(path)' in de site is na de vorige bouw veranderd of weggehaald: dat is nu hersteld",
      hulp: "verander liever de inhoud of de sjablonen; een bouw zet de site altijd weer recht")
  }
}

extension MessageCode {
  package static let memory: [MessageCode] = [geheugenAnders, geheugenBeschadigd, siteGewijzigd]

  package static let geheugenAnders = MessageCode(
    "geheugen-anders", .opmerking,
    betekenis: """
      Een bouw onthoudt naast de site hoe hij haar achterliet, zodat de volgende alleen hoeft te doen wat \
      nieuw is. Een andere versie van het programma begint opnieuw, want zij kan andere pagina's maken.
      """,
    voorbeeld: "de eerste bouw na een nieuwe versie",
    remedie: "U hoeft niets te doen. De site is dezelfde als na een bouw van niets af.")

  package static let geheugenBeschadigd = MessageCode(
    "geheugen-beschadigd", .opmerking,
    betekenis: """
      Een bouw onthoudt naast de site hoe hij haar achterliet. Dat bestand is afgebroken of veranderd, en \
      dan wordt er niets van geloofd.
      """,
    voorbeeld: "een schijf die vol liep, of een computer die uitviel",
    remedie: """
      U hoeft niets te doen. De site is dezelfde als na een bouw van niets af, en het bestand is \
      vernieuwd.
      """)

  package static let siteGewijzigd = MessageCode(
    "site-gewijzigd", .opmerking,
    betekenis: """
      In de map van de site is na de vorige bouw iets veranderd, erbij gezet of weggehaald. Een bouw maakt \
      de site weer zoals de inhoud en de sjablonen haar vragen.
      """,
    voorbeeld: "site/index.html, met de hand verbeterd",
    remedie: """
      Verander wat u wilt veranderen in de inhoud of in de sjablonen. Wat u in de site zelf verandert, is \
      na de volgende bouw weg.
      """)
}
