import Basis
import Kennisbank
import Testing

@Suite struct FieldTests {
  private func codes(_ fields: String) throws -> [String] {
    try Checked(fields: "fase: gewenst\ngecontroleerd-op: 2026-03-15\n" + fields + "\n").codes
  }

  @Test(arguments: [
    "2024-02-29", "1900-01-01", "2199-12-31", "\"2024-03-15\"", "'2024-03-15'", "2024-03-15 # dag",
  ])
  func acceptsADay(_ date: String) throws {
    #expect(try codes("controleer-voor: \(date)").isEmpty)
  }

  @Test(arguments: [
    ("2024-02-30", nil as String?), ("2023-02-29", nil), ("2024-13-01", nil), ("0000-00-00", nil),
    ("24-2-3", nil), ("2024", nil), ("9999-12-31", nil), ("２０２４-03-15", nil), ("gisteren", nil),
    ("15-03-2024", "2024-03-15"), ("15/3/2024", "2024-03-15"), ("2024-3-5", "2024-03-05"),
    ("15.3.2024", "2024-03-15"), ("15 maart 2024", "2024-03-15"), ("1 Mei 2024", "2024-05-01"),
    ("2024-03-15T10:00:00Z", "2024-03-15"), ("2024-03-15 10:00", "2024-03-15"),
    ("30-02-2024", nil),
  ])
  func refusesWhatIsNoDayAndSaysWhichWasMeant(_ date: String, _ proposal: String?) throws {
    let checked = try Checked(
      fields: "fase: gewenst\ngecontroleerd-op: 2026-03-15\ncontroleer-voor: \(date)\n")
    #expect(checked.codes == ["datum-ongeldig"])
    #expect(
      checked.hints == [proposal.map { "bedoelde u '\($0)'?" } ?? "schrijf bijvoorbeeld 2024-03-15"]
    )
  }

  @Test(arguments: [
    "fase-sinds: 2024-01-01", "arbeidsbesparend: Ja", "concept: nee", "concept: true",
    "wettelijk-kader: [wmo, ZVW]", "WETTELIJK-KADER: Wmo", "trefwoorden: los woord",
    "x-eigen: { wat: dan ook }", "setting: [wijk]", "aliassen: [oude-naam]",
    "bewijs: { sterkte: 1, beoordeeld-door: Redactie }", "bewijs:\n  sterkte: \"1\"",
    "contact: { functie: projectleider, e-mail: welzijn@voorbeeld.example }",
  ])
  func acceptsFieldsAsWritersTypeThem(_ field: String) throws {
    #expect(try codes(field).isEmpty)
  }

  @Test(arguments: [
    ("trefworden: [a]", "sleutel-onbekend", "bedoelde u 'trefwoorden'?"),
    ("setting: [wijkk]", "waarde-onbekend", "bedoelde u 'wijk'?"),
    ("setting: wijk, thuis", "veld-soort", "schrijf bijvoorbeeld setting: [wijk, thuis]"),
    ("wettelijk_kader: [Wmo]", "sleutel-onbekend", "bedoelde u 'wettelijk-kader'?"),
    ("arbeidsbesparend: jaa", "waarde-onbekend", "bedoelde u 'ja'?"),
    ("sector: [wlezijn]", "waarde-onbekend", "bedoelde u 'welzijn'?"),
  ])
  func saysWhatWasProbablyMeant(_ field: String, _ code: String, _ hint: String) throws {
    let checked = try Checked(
      fields: "fase: gewenst\ngecontroleerd-op: 2026-03-15\n\(field)\n")
    #expect(checked.codes == [code])
    #expect(checked.hints == [hint])
  }

  @Test(arguments: [
    "bel 06-12345678", "0612345678", "06 12 34 56 78", "+31 6 12345678", "+31612345678",
    "0031 6 1234 5678", "(06) 12345678", "mail jan.jansen@voorbeeld.example",
    "j_jansen@zorg.example",
  ])
  func reportsWhatIsAPersons(_ text: String) throws {
    #expect(try codes("contact: { functie: \"\(text)\" }") == ["persoonsgegeven"])
    #expect(try Checked(partners: "- GGD\n\n\(text).").codes == ["persoonsgegeven"])
  }

  @Test(arguments: [
    "023 512 34 56", "in 2006 123 mensen", "artikel 06123", "info@voorbeeld.example",
    "team.welzijn@voorbeeld.example", "zorg@loket", "2006-12345678", "NL06123456789",
  ])
  func leavesWhatIsNoPersonsAlone(_ text: String) throws {
    #expect(try codes("contact: { functie: \"\(text)\" }").isEmpty)
  }

  @Test func findsAValueTwiceInALongList() throws {
    let words = (1...40).map { "woord \($0)" } + ["Woord 3", "woord 38"]
    let checked = try Checked(
      fields:
        "fase: gewenst\ngecontroleerd-op: 2026-03-15\ntrefwoorden: [\(words.joined(separator: ", "))]\n"
    )
    #expect(checked.codes == ["waarde-dubbel", "waarde-dubbel"])
    #expect(checked.innovatie.trefwoorden.count == 40)
  }
}
