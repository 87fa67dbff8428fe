// What a publisher is told about the host that the site is built for.

extension MessageCode {
  package static let hostAdres = MessageCode(
    "host-adres", .fout,
    betekenis: """
      Met --host schrijft een bouw bestanden die de host leest. Daarin staat het pad van basis-url, en \
      sommige tekens hebben in zo'n bestand een eigen betekenis.
      """,
    voorbeeld:
      "leernetwerk build --host nginx --base-url 'https://voorbeeld.example/zorg;welzijn/'",
    remedie: "Gebruik in het pad alleen letters a-z, cijfers, punt, streepje en _.")

  package static let hostZonderAdres = MessageCode(
    "host-zonder-adres", .opmerking,
    betekenis: """
      In de bestanden voor een host staat op welk pad de site staat. Dat komt uit basis-url. Zonder \
      basis-url gaat een bouw uit van de hoofdmap van de host.
      """,
    voorbeeld: "leernetwerk build --host apache  (zonder basis-url in kennisbank.yml)",
    remedie: "Zet basis-url in kennisbank.yml, of geef het adres met --base-url.")

  package static let hostZonderHeaders = MessageCode(
    "host-zonder-headers", .opmerking,
    betekenis: """
      Deze host laat u niet kiezen welke regels hij met een pagina meestuurt. De regel welke bestanden \
      een pagina mag laden staat in elke pagina zelf. Dat een andere site uw pagina's in een kader \
      toont, is zo niet te weren, en hoe lang een browser bestanden bewaart bepaalt de host.
      """,
    voorbeeld: "leernetwerk build --host github-pages",
    remedie: "Dit is geen fout. Wilt u alle regels, kies dan een host die ze leest (docs/hosts.md)."
  )

  package static let hostPaktZelfIn = MessageCode(
    "host-pakt-zelf-in", .opmerking,
    betekenis: """
      Deze host maakt bestanden zelf kleiner voor hij ze verstuurt, en kijkt niet naar de bestanden \
      .gz en .br die --comprimeer ernaast zet.
      """,
    voorbeeld: "leernetwerk build --host netlify --comprimeer",
    remedie: "Laat --comprimeer weg: dan is er minder te versturen.")

  package static let hosts: [MessageCode] = [
    hostAdres, hostZonderAdres, hostZonderHeaders, hostPaktZelfIn,
  ]
}

extension Message {
  package static func hostAddressUnfit(_ path: String) -> Message {
    Message(
      .hostAdres, "het pad '\(path)' van basis-url kan niet in de bestanden voor de host staan",
      hulp: "gebruik in het pad alleen letters a-z, cijfers, punt, streepje en _")
  }

  package static func hostWithoutAddress(_ host: String) -> Message {
    Message(
      .hostZonderAdres, "de bestanden voor \(host) gaan uit van de hoofdmap: er is geen basis-url",
      hulp: "zet basis-url in kennisbank.yml als de site ergens anders komt")
  }

  package static func hostWithoutHeaders(_ host: String) -> Message {
    Message(
      .hostZonderHeaders,
      "\(host) stuurt geen eigen headers mee; wat een pagina mag laden staat in de pagina zelf",
      hulp: "wat dat betekent staat in docs/hosts.md")
  }

  package static func hostPacksItself(_ host: String) -> Message {
    Message(
      .hostPaktZelfIn, "\(host) gebruikt de bestanden van --comprimeer niet",
      hulp: "laat --comprimeer weg")
  }
}
