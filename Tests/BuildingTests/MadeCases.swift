/// Cases whose files git cannot hold well: other encodings, line ends, names that are no text, links,
/// pipes, folders without end.
enum MadeCases {
  static func page(_ body: String, titel: String = "Proef") -> String {
    "---\ntitel: \(titel)\n---\n\n\(body)\n"
  }

  static let all: [GoldenCase] = encodings + files + accepted

  /// Who may read everything, as in most containers, cannot make this case.
  static let unreadable = GoldenCase(name: "onleesbaar") { content in
    try content.write(page("Tekst."), to: "paginas/dicht.md")
    try content.setMode(0, of: "paginas/dicht.md")
    try content.makeFolder("innovaties/map")
    try content.setMode(0, of: "innovaties/map")
    try content.write("x", to: "bestanden/dicht.png")
    try content.setMode(0, of: "bestanden/dicht.png")
  }

  private static let encodings: [GoldenCase] = [
    GoldenCase(name: "tekenset-utf-16") { content in
      let text = Array(page("Tekst.").utf8)
      try content.write([0xFF, 0xFE] + text.flatMap { [$0, 0] }, to: "paginas/klein-eerst.md")
      try content.write([0xFE, 0xFF] + text.flatMap { [0, $0] }, to: "paginas/groot-eerst.md")
      try content.write(text.flatMap { [$0, 0] }, to: "paginas/zonder-merk.md")
    },
    GoldenCase(name: "tekenset-bytes") { content in
      func write(_ bytes: [UInt8], _ name: String) throws {
        let start = Array(page("Gemeente Één en ").utf8.dropLast())
        try content.write(start + bytes + Array("én.\n".utf8), to: "paginas/\(name).md")
      }
      try write([0xE9], "windows-1252")
      try write([0xC0, 0xAF], "te-lang")
      try write([0xED, 0xA0, 0x80], "surrogaat")
      try write([0xF5, 0x80, 0x80, 0x80], "te-groot")
      try write([0xE2, 0x82], "afgekapt")
      try write([0x00], "met-nul")
      try content.write(Array("naam: Caf\u{0}".utf8), to: "woordenlijst.yml")
    },
    GoldenCase(name: "tekenset-kennisbank") { content in
      try content.write(Array("naam: Kennisbank\nregio: Fri".utf8) + [0xEA], to: "kennisbank.yml")
    },
    GoldenCase(name: "accenten-gestapeld") { content in
      try content.write(
        page("Een " + "e" + String(repeating: "\u{301}", count: 100) + "."),
        to: "paginas/proef.md")
    },
    GoldenCase(name: "bestand-leeg-merk") { content in
      try content.write([0xEF, 0xBB, 0xBF], to: "paginas/alleen-merk.md")
    },
  ]

  private static let files: [GoldenCase] = [
    GoldenCase(name: "namen-van-bytes") { content in
      try content.makeFolder("paginas")
      let names: [[UInt8]] = [
        [0xFF, 0xFE] + Array(".md".utf8),
        Array("met\nregel.md".utf8), Array("met\ttab.md".utf8), Array("met\u{1B}[31mkleur.md".utf8),
        Array("-streep.md".utf8), Array(" spatie.md".utf8), Array("spatie .md".utf8),
        Array("dubbele:punt.md".utf8), Array("ster*.md".utf8), Array("vraag?.md".utf8),
        Array("schuin\\e.md".utf8), Array("..\u{301}.md".utf8),
        Array("cafe\u{301}.md".utf8), Array("caf\u{E9}.md".utf8),
        Array((String(repeating: "a", count: 252) + ".md").utf8),
      ]
      for name in names { try content.write(page("Tekst."), toName: name, in: "paginas") }
    },
    GoldenCase(name: "koppelingen-van-het-systeem") { content in
      try content.write(page("Tekst."), to: "paginas/echt.md")
      try content.makeFolder("innovaties")
      try content.makeLink("paginas/binnen.md", to: "echt.md")
      try content.makeLink("paginas/buiten.md", to: "/etc/hostname")
      try content.makeLink("paginas/kring.md", to: "kring.md")
      try content.makeLink("paginas/los.md", to: "bestaat-niet.md")
      try content.makeLink("innovaties/map", to: "/")
      try content.makeLink("bestanden", to: "/tmp")
    },
    GoldenCase(name: "geen-bestand") { content in
      try content.write(page("Tekst."), to: "paginas/map.md/proef.md")
      try content.makePipe("paginas/pijp.md")
      try content.makePipe("pijp")
    },
    GoldenCase(name: "mappen-te-diep") { content in
      let folders = Array(repeating: "a", count: 40).joined(separator: "/")
      try content.write(page("Tekst."), to: "innovaties/\(folders)/proef.md")
    },
    GoldenCase(name: "bestand-te-groot") { content in
      try content.write(page(String(repeating: "woord ", count: 25_000)), to: "paginas/tekst.md")
      try content.write(
        page(String(repeating: "Een alinea van tekst.\n\n", count: 100_000)), to: "paginas/mega.md")
      try content.write("", to: "paginas/leegte.md")
      try content.makeSparse("paginas/leegte.md", size: 10_000_000_000)
    },
    GoldenCase(name: "beelden-te-groot") { content in
      func png(_ width: UInt8, _ height: UInt8, weight: Int) -> [UInt8] {
        func chunk(_ kind: String, _ data: [UInt8]) -> [UInt8] {
          let length = [16, 8, 0].map { UInt8(truncatingIfNeeded: data.count >> $0) }
          return [0] + length + Array(kind.utf8) + data + [0, 0, 0, 0]
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
          + chunk("IHDR", [0, 0, width, 0, 0, 0, height, 0, 8, 0, 0, 0, 0])
          + chunk("IDAT", [UInt8](repeating: 0, count: weight)) + chunk("IEND", [])
      }
      try content.write(png(4, 3, weight: 3_500_000), to: "bestanden/zwaar.png")
      try content.write(png(24, 16, weight: 100_000), to: "bestanden/breed.png")
      try content.write(png(4, 3, weight: 1_000_000), to: "bestanden/licht.png")
      try content.write(png(128, 128, weight: 10), to: "bestanden/bom.png")
      try content.write("", to: "bestanden/reus.jpg")
      try content.makeSparse("bestanden/reus.jpg", size: 5_000_000_000)
      try content.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">" + String(repeating: " ", count: 5_000_000)
          + "</svg>", to: "bestanden/tekening.svg")
      let names = ["zwaar.png", "breed.png", "licht.png", "bom.png", "reus.jpg", "tekening.svg"]
      let images = names.map { "![Beeld](../bestanden/\($0))" }.joined(separator: "\n\n")
      try content.write(
        page(images + "\n\n[Groot](../bestanden/zwaar.png)"), to: "paginas/proef.md")
    },
    GoldenCase(name: "kennisbank-is-map") { content in
      try content.write("", to: "woordenlijst.yml/x")
    },
    GoldenCase(name: "kennisbank-ontbreekt") { content in
      try content.removeAll()
    },
  ]

  private static let accepted: [GoldenCase] = [
    GoldenCase(name: "aanvaard-merk") { content in
      try content.write(
        [0xEF, 0xBB, 0xBF] + Array(page("Tekst.").utf8), to: "paginas/met-merk.md")
    },
    GoldenCase(name: "merk-telt-niet-mee") { content in
      try content.write(
        [0xEF, 0xBB, 0xBF] + Array("---\ntitel:Proef\n---\n".utf8), to: "paginas/proef.md")
    },
    GoldenCase(name: "aanvaard-regeleinden") { content in
      let text = page(
        "## Kop\n\nTekst\nin twee regels.\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |")
      try content.write(
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
        to: "paginas/crlf.md")
      try content.write(
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r"),
        to: "paginas/cr.md")
      try content.write("---\r\ntitel: Proef\n---\rTekst.\r\n\nTekst.\n", to: "paginas/gemengd.md")
    },
    GoldenCase(name: "regeleinden-tellen-goed") { content in
      let text = page("Één é [weg](weg.md)\n\nTekst met <b>vet</b> en [^1].")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      try content.write(lines.joined(separator: "\r\n"), to: "paginas/crlf.md")
      try content.write(lines.joined(separator: "\r"), to: "paginas/cr.md")
      try content.write(text, to: "paginas/lf.md")
      try content.write("---\r\ntitel: Proef\r\ntitl: x\r\n---\r\n", to: "paginas/veld.md")
    },
  ]
}
