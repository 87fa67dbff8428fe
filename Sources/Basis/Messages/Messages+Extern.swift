// What the websites said that `leernetwerk check --extern` asked.

extension MessageCode {
  package static let externWeg = MessageCode(
    "extern-weg", .waarschuwing,
    betekenis: "De website bestaat, maar deze pagina staat er niet meer.",
    voorbeeld: "[Regioplan](https://voorbeeld.example/regioplan-2019.pdf)",
    remedie: """
      Zoek op de website waar de pagina nu staat, of haal de koppeling weg. Is het een bron, noem dan \
      de titel en het jaar zonder adres.
      """)
  package static let externNaam = MessageCode(
    "extern-naam", .waarschuwing,
    betekenis: "Er is geen website met deze naam, of met zo'n adres kan er geen zijn.",
    voorbeeld: "website: https://www.welzijnvelzen.example",
    remedie:
      "Kijk of de naam goed is geschreven. Is de website opgeheven, haal de koppeling dan weg.")
  package static let externCertificaat = MessageCode(
    "extern-certificaat", .waarschuwing,
    betekenis: """
      De website kan niet bewijzen dat zij het echt is. Browsers tonen daarom een waarschuwing in plaats \
      van de pagina.
      """,
    voorbeeld: "[Aanmelden](https://verlopen.example/), waar het certificaat verlopen is",
    remedie: "Meld het aan de eigenaar van de website, of haal de koppeling weg.")
  package static let externVerhuisd = MessageCode(
    "extern-verhuisd", .opmerking,
    betekenis: """
      De website zegt dat de pagina voorgoed een ander adres heeft. De koppeling werkt nog, tot de \
      website ophoudt met doorverwijzen.
      """,
    voorbeeld: "[113](http://www.113.example), dat nu https://www.113.example/ is",
    remedie: "Kijk of op het nieuwe adres hetzelfde staat, en schrijf dat adres.")
  package static let externOnbekend = MessageCode(
    "extern-onbekend", .opmerking,
    betekenis: """
      Het programma kon niet zien of de koppeling werkt. Veel websites laten alleen mensen met een browser \
      toe.
      """,
    voorbeeld: "[Artikel](https://tijdschrift.example/artikel), dat antwoordt met 403",
    remedie: "Open het adres zelf in een browser. Werkt het daar, dan hoeft u niets te doen.")
  package static let externStoring = MessageCode(
    "extern-storing", .opmerking,
    betekenis: "De website deed het nu niet, ook niet toen het programma het nog eens probeerde.",
    voorbeeld: "[Wijkteam](https://wijkteam.example/), dat geen antwoord geeft",
    remedie: "Probeer het een andere dag opnieuw. Blijft het zo, haal de koppeling dan weg.")
  package static let externGeenNetwerk = MessageCode(
    "extern-geen-netwerk", .waarschuwing,
    betekenis: "Geen enkele website was te bereiken, dus de externe adressen zijn niet nagekeken.",
    voorbeeld: "leernetwerk check --extern op een computer zonder internet",
    remedie: "Kijk of deze computer internet heeft, en of een proxy nodig is (https_proxy).")
  package static let externBewaard = MessageCode(
    "extern-bewaard", .opmerking,
    betekenis: """
      De uitkomsten van --extern worden een week bewaard, zodat een website niet elke dag dezelfde vraag \
      krijgt. Dat bestand is beschadigd, of kan niet worden gelezen of geschreven. De controle is wel \
      gedaan.
      """,
    voorbeeld: "leernetwerk check --extern --extern-map /proc",
    remedie: "U hoeft niets te doen, of noemt een andere map met --extern-map.")

  package static let extern: [MessageCode] = [
    externWeg, externNaam, externCertificaat, externVerhuisd, externOnbekend, externStoring,
    externGeenNetwerk, externBewaard,
  ]
}

extension Message {
  /// - Parameters:
  ///   - address: as written.
  ///   - via: the address that it redirects to, when that is what is gone.
  package static func externalGone(_ address: String, via: String?) -> Message {
    Message(
      .externWeg,
      via.map { "'\(address)' verwijst door naar '\($0)', en die pagina is er niet meer" }
        ?? "'\(address)' is er niet meer",
      hulp: "zoek het nieuwe adres, of haal de koppeling weg")
  }

  package static func externalHostUnknown(_ host: String) -> Message {
    Message(
      .externNaam, "de website '\(host)' bestaat niet",
      hulp: "kijk of de naam goed is geschreven, of haal de koppeling weg")
  }

  package static func externalMalformed(_ address: String) -> Message {
    Message(
      .externNaam, "'\(address)' kan het adres van een website niet zijn",
      hulp: "kijk of het goed is geschreven")
  }

  /// - Parameter flaw: what is wrong with it, such as `is verlopen`.
  package static func externalCertificate(_ host: String, flaw: String) -> Message {
    Message(
      .externCertificaat, "het certificaat van '\(host)' \(flaw)",
      hulp: "browsers houden lezers hier tegen: meld het de eigenaar, of haal de koppeling weg")
  }

  /// - Parameter isFront: whether a page moved to the front page, which seldom says the same.
  package static func externalMoved(_ address: String, to new: String, isFront: Bool) -> Message {
    Message(
      .externVerhuisd, "'\(address)' is voorgoed verhuisd",
      hulp: isFront
        ? "het nieuwe adres is een voorpagina, kijk of daar hetzelfde staat: \(new)"
        : "schrijf: \(new)")
  }

  /// - Parameter reason: why, as the second half of a sentence.
  package static func externalUnclear(_ address: String, reason: String) -> Message {
    Message(
      .externOnbekend, "'\(address)' is niet na te gaan: \(reason)",
      hulp: "kijk zelf, in een browser, of het adres klopt")
  }

  /// - Parameter reason: why, as the second half of a sentence.
  package static func externalFailing(_ address: String, reason: String) -> Message {
    Message(
      .externStoring, "'\(address)' werkt nu niet: \(reason)", hulp: "probeer het later opnieuw")
  }

  package static func externalOffline(count: Int) -> Message {
    Message(
      .externGeenNetwerk,
      "geen enkele website is te bereiken; "
        + (count == 1
          ? "1 extern adres is niet nagekeken" : "\(count) externe adressen zijn niet nagekeken"),
      hulp: "kijk of deze computer internet heeft")
  }

  package static func keptSetAside(_ path: String, aside: String) -> Message {
    Message(
      .externBewaard,
      "de bewaarde uitkomsten in '\(path)' zijn onleesbaar; alles is opnieuw gevraagd",
      hulp: "het bestand heet nu '\(aside)' en mag weg")
  }

  package static func keptUnusable(_ path: String) -> Message {
    Message(
      .externBewaard, "kan de uitkomsten niet bewaren in '\(path)'",
      hulp: "noem een andere map met --extern-map")
  }

  /// - Parameters:
  ///   - places: some other places of the same address, as `pad:regel`.
  ///   - more: how many there are besides.
  package func alsoAt(_ places: [String], more: Int) -> Message {
    let rest = more == 0 ? "" : " en nog \(more)"
    let list = "staat ook op \(places.joined(separator: ", "))\(rest)"
    return Message(code, text, hulp: hulp.map { "\($0); \(list)" } ?? list)
  }
}
