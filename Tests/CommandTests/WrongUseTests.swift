import Testing

@Suite struct WrongUseTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    (
      ["buidl"], "fout: onbekende opdracht 'buidl' [opdracht-onbekend]\nhulp: bedoelde u 'build'?\n"
    ),
    (
      ["build", "--outptu", "x"],
      "fout: onbekende optie '--outptu' [optie-onbekend]\nhulp: bedoelde u '--output'?\n"
    ),
    (
      ["check", "--format", "sarf"],
      "fout: 'sarf' is geen goede waarde voor --format [waarde-ongeldig]\nhulp: bedoelde u 'sarif'?\n"
    ),
    (
      ["check", "--format", "xml"],
      "fout: 'xml' is geen goede waarde voor --format [waarde-ongeldig]\n"
        + "hulp: kies uit: tekst, json, github, sarif\n"
    ),
    (
      ["build", "-qv"],
      "fout: '-q' en '-v' kunnen niet samen [opties-strijdig]\nhulp: laat een van de twee weg\n"
    ),
    (
      ["uitleg", "optie-onbeked"],
      "fout: er is geen melding met de code 'optie-onbeked' [melding-onbekend]\n"
        + "hulp: bedoelde u 'optie-onbekend'?\n"
    ),
    (
      ["new", "inovatie", "x"],
      "fout: onbekende soort 'inovatie' [soort-onbekend]\nhulp: bedoelde u 'innovatie'?\n"
    ),
    (
      ["build", "--x\u{1b}[31m\u{202E}"],
      "fout: onbekende optie '--x\\u{1b}[31m\\u{202e}' [optie-onbekend]\n"
        + "hulp: alle opties: leernetwerk build --help\n"
    ),
    (
      ["check", "--format", "x' is invalid for 'y"],
      "fout: 'x' is invalid for 'y' is geen goede waarde voor --format [waarde-ongeldig]\n"
        + "hulp: kies uit: tekst, json, github, sarif\n"
    ),
  ])
  func saysWhatIsWrongAndWhatToDo(arguments: [String], message: String) throws {
    let run = try CommandRun(arguments, in: folder)
    #expect(run.err == message)
    #expect(run.out == "")
    #expect(run.status == 2)
  }

  @Test(arguments: ["", "x", "-1", "1.5", "99999999999999999999"])
  func refusesASourceDateThatIsNoNumber(epoch: String) throws {
    try folder.write("", to: "content/kennisbank.yml")
    let run = try CommandRun(["check"], in: folder, environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(run.status == 2)
    #expect(run.err.contains("[tijdstip-ongeldig]"))
  }

  @Test func doesNotLookAtTheSourceDateWhenTheDayIsGiven() throws {
    try folder.write("", to: "content/kennisbank.yml")
    let run = try CommandRun(
      ["new", "pagina", "x", "--now", "2024-03-15"], in: folder,
      environment: ["SOURCE_DATE_EPOCH": "x"])
    #expect(run.status == 0)
  }
}
