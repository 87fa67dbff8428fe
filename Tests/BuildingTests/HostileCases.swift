/// Texts that are made to cost a parser much: each ends in one message or in none, never in a crash or
/// a hang.
enum HostileCases {
  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static let all: [GoldenCase] = [
    GoldenCase(name: "vijandig-yaml", isCounted: true) { content in
      func write(_ front: String, _ name: String) throws {
        try content.write("---\ntitel: Proef\n\(front)\n---\n\nTekst.\n", to: "paginas/\(name).md")
      }
      try write("x-a: " + repeated("[", 990) + repeated("]", 990), "haken")
      try write("x-a:\n  " + repeated("- ", 900) + "a", "streepjes")
      try write("x-a:\n  " + repeated("? ", 900) + "a", "vraagtekens")
      try write("x-a: " + repeated("{a: ", 990) + repeated("}", 990), "accolades")
      try write(
        (0..<200).map { repeated(" ", $0) + "a:" }.joined(separator: "\n"), "ingesprongen")
      try write(
        "a0: &a0 x\n"
          + (1..<24).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
          .joined(separator: "\n"), "lachen")
      try write("? &a [a]\n: 1\n? *a\n: 2", "verwijzing-als-sleutel")
      try write("x-a: 1:1:1:1:1:1:1:1:1:1:1\nx-b: 9223372036854775807:1", "zestigtallig")
      try write(repeated("x-a", 3_000) + ": 1", "lange-sleutel")
      try write("x-a: [" + repeated("a, ", 5_000) + "a]", "lange-lijst")
      try write((0..<1_500).map { "x-\($0): 1" }.joined(separator: "\n"), "veel-sleutels")
      try write("x-a: \"" + repeated("\\u0041", 2_000) + "\"", "ontsnappingen")
    },
    GoldenCase(name: "vijandig-geneste-tekst", isCounted: true) { content in
      func write(_ body: String, _ name: String) throws {
        try content.write(MadeCases.page(body), to: "paginas/\(name).md")
      }
      try write(repeated(">", 20_000) + " a", "citaten")
      try write(repeated("> ", 2_000) + "a", "citaten-met-spatie")
      try write(repeated("- ", 2_000) + "a", "streepjes")
      try write(
        (0..<2_000).map { repeated("  ", min($0, 200)) + "- a" }.joined(separator: "\n"),
        "ingesprongen")
      try write(repeated("1. ", 1_000) + "a", "nummers")
      try write(repeated("- \n", 4_000) + repeated("\n", 4_000), "lege-punten")
      try write(repeated("[^a]: ", 1_000), "voetnoten-in-elkaar")
      try write((0..<9).map { repeated("> ", $0) + "a" }.joined(separator: "\n"), "negen-lagen")
    },
    GoldenCase(name: "vijandig-regels", isCounted: true) { content in
      func write(_ body: String, _ name: String) throws {
        try content.write(MadeCases.page(body), to: "paginas/\(name).md")
      }
      func lines(_ text: String, _ count: Int = 100) -> String {
        repeated(repeated(text, max(1, 7_000 / text.utf8.count)) + "\n\n", count / 8)
      }
      try write(lines("["), "haken-open")
      try write(lines("[a]("), "koppelingen-open")
      try write(lines("![[]()"), "beelden")
      try write(lines("<?"), "opdrachten")
      try write(lines("<![CDATA["), "cdata")
      try write(lines("<!A "), "declaraties")
      try write(lines("_"), "lage-strepen")
      try write(lines("*a_ "), "nadruk")
      try write(lines("**a "), "vet-open")
      try write(lines("~~a "), "doorhalen-open")
      try write(lines("a**b"), "sterren-midden")
      try write(
        (1...120).map { repeated("`", $0) + "a" }.joined(separator: " "), "accenten")
      try write(lines("\\"), "schuine-strepen")
      try write(lines("&amp;"), "entiteiten")
      try write(lines("<"), "kleiner-dan")
      try write(lines("a@b.c:"), "apestaarten")
      try write(lines("www.a.b)))"), "adressen")
      try write(lines("[^1] "), "voetnoten")
      try write(lines("<!-- "), "commentaar")
    },
    GoldenCase(name: "vijandig-te-veel", isCounted: true) { content in
      func write(_ body: String, _ name: String) throws {
        try content.write(MadeCases.page(body), to: "paginas/\(name).md")
      }
      try write(repeated("[", 50_000) + repeated("]", 50_000), "haken")
      try write(repeated("_", 120_000), "lage-strepen")
      try write(
        repeated("|", 1_250) + "\n" + repeated("|-", 1_250) + "|\n" + repeated("|a\n", 1_600),
        "tabel")
      try write(
        repeated("|a", 32) + "|\n" + repeated("|-", 32) + "|\n" + repeated("|a\n", 1_600),
        "tabel-korte-rijen")
      try write(
        (0..<1_000).map { "[^\($0)]: tekst [^\($0 + 1)]" }.joined(separator: "\n\n") + "\n\n[^0]",
        "voetnoten")
      try write(
        (0..<100).map { "[a\($0)]: b.md" }.joined(separator: "\n"), "verwijzingen")
      try write(
        "[a]: https://voorbeeld.example/" + repeated("x", 5_000) + "\n\n"
          + repeated("[a] ", 1_000), "lange-verwijzing")
      try write(
        "[a]: https://voorbeeld.example/" + repeated("x", 1_900) + "\n\n"
          + repeated(repeated("[a] ", 500) + "\n\n", 20), "vaak-verwezen")
      try write(repeated("woord ", 20_000), "een-regel")
      try write(repeated("woorden op een regel\n", 1_000), "een-alinea")
      try write(repeated("Een alinea.\n\n", 9_000), "veel-alineas")
      try write(repeated("## Kop\n\n", 9_000), "veel-koppen")
      try write(repeated("- punt\n", 2_000), "veel-punten")
    },
    GoldenCase(name: "vijandig-innovatie", isCounted: true) { content in
      func write(_ items: String, _ name: String) throws {
        let text = """
          ---
          titel: \(name)
          samenvatting: \(repeated("woord ", 25))
          fase: gewenst
          gecontroleerd-op: 2026-03-15
          doelgroep: [volwassenen]
          ---

          ## Thema

          Nog niet bekend.

          ## Werkzame elementen

          \(items)

          ## Resultaten

          Nog niet bekend.

          ## Partners

          Nog niet bekend.

          """
        try content.write(text, to: "innovaties/\(name).md")
      }
      try write((0..<2_000).map { "- **Naam \($0 * 7919)** — uitleg\n" }.joined(), "veel-elementen")
      try write(repeated("- **Zelfde** — uitleg\n", 200), "zelfde-elementen")
      try write("- **" + repeated("(kern) ", 900) + "** — uitleg", "haakjes")
      try write("- **" + repeated("a", 7_000) + "** — uitleg", "lange-naam")
    },
  ]
}
