import Basis
import Foundation
import Testing

/// Every message about templates, commands and the output, as the program prints it: bad use → exact
/// text, in `meldingen.txt`. `LEERNETWERK_RECORD=1 swift test` writes it anew.
@Suite struct ProgramMessagesTests {
  /// A line of shell in an empty folder; `$R` is the folder of the package.
  private static let cases: [(name: String, line: String)] = [
    ("no command", "$L"),
    ("unknown command", "$L bouwen"),
    ("misspelt option", "$L build --outptu site"),
    ("option without value", "$L build --output"),
    ("flag with value", "$L build --streng=ja"),
    ("options that exclude each other", "$L build -q -v"),
    ("unknown format", "$L check --format xml"),
    ("missing title", "$L new innovatie"),
    ("title without quotes", "$L new innovatie Welzijn op recept"),
    ("not understood", "$L check ---"),
    ("misspelt kind", "mkdir content; $L new inovatie Welzijn"),
    ("title without letters", "mkdir content; $L new innovatie '???'"),
    ("file that is there", "mkdir content; $L new thema Zorg > /dev/null; $L new thema Zorg"),
    ("no content folder", "$L check"),
    ("no kennisbank.yml", "mkdir content; $L check"),
    ("unknown file", "\(kennisbank); $L check content/themas/zrg.md"),
    ("missing data", "echo '{{x}}' > a.mustache; $L sjabloon a.mustache --gegevens a.jsn"),
    ("date", "$L build --now 15-3-2024"),
    ("epoch", "SOURCE_DATE_EPOCH=gisteren $L build"),
    ("base address", "$L build --base-url kennisbank.example"),
    ("option of --extern alone", "$L check --extern-map kast"),
    ("pause that is no number", "\(kennisbank); $L check --extern --extern-pauze 0"),
    ("unknown code", "$L uitleg thema-onbeked"),
    ("output is a file", "\(kennisbank); touch site; $L build"),
    ("output is a link", "\(kennisbank); ln -s content site; $L build"),
    ("output around content", "\(kennisbank); $L build --output ."),
    ("output with foreign files", "\(kennisbank); mkdir site; touch site/brief.txt; $L build"),
    ("output inside a site", "\(kennisbank); $L build -q; $L build --output site/tweede"),
    ("output in use", "\(kennisbank); flock .site.slot $L build"),
    (
      "outputs that collide",
      "\(kennisbank); mkdir -p templates/assets; touch templates/assets/kaart.svg templates/assets/KAART.svg; $L build"
    ),
    ("disk is full", "\(kennisbank); $L check --format json > /dev/full"),
    ("template: open tag", sjabloon("<h1>{{titel</h1>")),
    ("template: open section", sjabloon("{{#thema}}<p>{{naam}}</p>")),
    ("template: wrong closing tag", sjabloon("{{#thema}}x{{/tema}}")),
    ("template: wrong name", sjabloon("{{ titel van de pagina }}")),
    ("template: set delimiters", sjabloon("{{=<% %>=}}")),
    ("template: endless partial", "\(sjabloon("{{> a}}", partials: true))"),
    ("template: unquoted value", sjabloon("<a href={{adres}}>x</a>")),
    (
      "template: bad data",
      "echo x > a.mustache; echo '{ titel: 1 }' > a.json; $L sjabloon a.mustache --gegevens a.json"
    ),
    ("site template: unknown partial", pagina("{{> partials/kopp}}")),
    ("site template: unknown name", pagina("{{titl}}")),
    (
      "site template: unknown block",
      pagina("{{<layouts/basis}}{{$inhout}}x{{/inhout}}{{/layouts/basis}}")
    ),
    ("site template: text as markup", pagina("{{{titel}}}")),
    ("site template: open at a border", pagina("{{#html}}<a href=\"{{/html}}")),
    ("misspelt host", "$L build --host ngnix"),
    ("unknown host", "$L build --host heroku"),
    (
      "address that no host's file can hold",
      "\(kennisbank); $L build --host nginx --base-url 'https://voorbeeld.example/zorg;welzijn/'"
    ),
    ("host without address", "\(kennisbank); $L build --host apache 2>&1 | grep -v ^Geen >&2"),
    (
      "host without headers",
      "\(kennisbank); $L build --host github-pages --comprimeer --base-url https://regio.example "
        + "2>&1 | grep -v ^Geen >&2"
    ),
    (
      "own packed form in the way",
      "\(kennisbank); mkdir -p content/bestanden content/paginas; cd content; touch bestanden/x.csv.gz; "
        + "touch bestanden/x.csv; printf -- '---\\ntitel: Over\\n---\\n\\n[a](../bestanden/x.csv) en "
        + "[b](../bestanden/x.csv.gz)\\n' > paginas/over.md; cd ..; $L build --comprimeer"
    ),
    ("no list of words", "\(kennisbank); $L build --woordenboek weg.txt"),
  ]

  private static let kennisbank =
    "mkdir content; echo 'naam: Proef' > content/kennisbank.yml; cp -r $R/templates ."

  private static func sjabloon(_ text: String, partials: Bool = false) -> String {
    "printf '%s' '\(text)' > a.mustache; echo '{}' > a.json; "
      + "$L sjabloon a.mustache --gegevens a.json" + (partials ? " --partials ." : "")
  }

  private static func pagina(_ text: String) -> String {
    "\(kennisbank); printf '%s' '\(text)' > templates/pages/pagina.mustache; $L check"
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func printsEachMessageAsRecorded() throws {
    var text = ""
    for (name, line) in Self.cases + PublishingCases.all {
      let folder = TemporaryFolder()
      let run = try CommandRun(shell: "R='\(Self.root.path)'; \(line)", in: folder)
      text += "# \(name): \(run.status)\n\(run.err)\n"
    }
    let file = Self.root.appendingPathComponent("Tests/CommandTests/meldingen.txt")
    if ProcessInfo.processInfo.environment["LEERNETWERK_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    // The last resort for a sentence of the parser that has no words of ours; no line brings it up.
    let unreachable = "gebruik-onbegrepen"
    for code in MessageCode.templates + MessageCode.command + MessageCode.writing
      + MessageCode.hosts + MessageCode.publishing
    where code.name != unreachable {
      #expect(text.contains("[\(code.name)]"), "no case shows \(code.name)")
    }
  }
}
