// The sections of an innovatie and their items.

extension MessageCode {
  package static let sectieOntbreekt = MessageCode(
    "sectie-ontbreekt", .fout,
    betekenis: "Thema, Werkzame elementen, Resultaten en Partners staan in elke beschrijving.",
    voorbeeld: "Een innovatie zonder `## Resultaten`.",
    remedie: "Voeg de kop toe. Is er nog niets te zeggen, schrijf dan `Nog niet bekend.`")
  package static let sectieDubbel = MessageCode(
    "sectie-dubbel", .fout,
    betekenis: "Een sectie mag maar één keer voorkomen.",
    voorbeeld: "## Partners … en verderop weer ## Partners",
    remedie: "Voeg de twee samen.")
  package static let sectieOnbekend = MessageCode(
    "sectie-onbekend", .opmerking,
    betekenis: "Het standaardformaat kent deze sectie niet. Zij staat op de pagina na de andere.",
    voorbeeld: "## Anekdotes",
    remedie: "Gebruik zo mogelijk een sectie uit het formaat, of laat het zo.")
  package static let sectieLeeg = MessageCode(
    "sectie-leeg", .fout,
    betekenis: "Onder deze kop staat niets.",
    voorbeeld: "## Resultaten\n\n## Partners",
    remedie: "Vul de sectie, of schrijf `Nog niet bekend.`")
  package static let sectieZonderLijst = MessageCode(
    "sectie-zonder-lijst", .waarschuwing,
    betekenis:
      "In deze sectie hoort een lijst, zodat het programma de onderdelen kan koppelen. De tekst komt wel op de pagina.",
    voorbeeld: "## Partners\n\nWelzijn Velsen en de gemeente.",
    remedie: "Schrijf elk onderdeel op een eigen regel die met `- ` begint.")
  package static let onderdeelZonderNaam = MessageCode(
    "onderdeel-zonder-naam", .waarschuwing,
    betekenis:
      "Een onderdeel begint met een naam tussen ** **. Zonder naam kan het programma het niet koppelen. De tekst komt wel op de pagina.",
    voorbeeld: "- de welzijnscoach houdt contact",
    remedie: "Schrijf `- **Eén vast aanspreekpunt** — de welzijnscoach houdt contact`.")
  package static let onderdeelDubbel = MessageCode(
    "onderdeel-dubbel", .waarschuwing,
    betekenis: "Dit onderdeel staat twee keer in de lijst.",
    voorbeeld: "- Welzijn Velsen (trekker)\n- Welzijn Velsen (deelnemer)",
    remedie: "Voeg de twee samen.")
  package static let resultaatZonderAanduiding = MessageCode(
    "resultaat-zonder-aanduiding", .waarschuwing,
    betekenis:
      "Een lezer moet weten hoe een resultaat bekend is: verwacht, ervaren, gemeten of onderzocht.",
    voorbeeld: "- **Minder herhaalbezoek** — een daling van een vijfde.",
    remedie: "Schrijf `- **Minder herhaalbezoek** (verwacht) — …`.")
  package static let resultaatWoord = MessageCode(
    "resultaat-woord", .fout,
    betekenis: "Dit woord lijkt op een aanduiding van een resultaat, maar is het niet.",
    voorbeeld: "- **Wachttijd** (gemetne, 2023)",
    remedie:
      "Gebruik verwacht, ervaren, gemeten of onderzocht; en zo nodig beter, gelijk, slechter of gemengd."
  )
  package static let rolOnbekend = MessageCode(
    "rol-onbekend", .fout,
    betekenis:
      "Een partner is trekker, uitvoerder, verwijzer, financier, kennispartner, cliëntvertegenwoordiging of deelnemer. Een werkzaam element is kern of aanpasbaar.",
    voorbeeld: "- Welzijn Velsen (trekkr)",
    remedie:
      "Verbeter de rol. Hoort het woord bij de naam, laat het dan zo verschillen dat het geen rol lijkt."
  )

  package static let sections: [MessageCode] = [
    sectieOntbreekt, sectieDubbel, sectieOnbekend, sectieLeeg, sectieZonderLijst,
    onderdeelZonderNaam, onderdeelDubbel, resultaatZonderAanduiding, resultaatWoord, rolOnbekend,
  ]
}

extension Message {
  package static func sectionMissing(_ name: String, meant heading: String?) -> Message {
    Message(
      .sectieOntbreekt, "de sectie '\(name)' ontbreekt",
      hulp: heading.map { "bedoelde u met '\($0)' de kop '## \(name)'?" }
        ?? "voeg '## \(name)' toe, met zo nodig 'Nog niet bekend.'")
  }

  package static func sectionMisplaced(_ name: String) -> Message {
    Message(
      .sectieOntbreekt, "de sectie '\(name)' heeft geen kop van niveau 2",
      hulp: "schrijf '## \(name)'")
  }

  package static func sectionTwice(_ name: String, firstLine: Int) -> Message {
    Message(
      .sectieDubbel, "de sectie '\(name)' staat al op regel \(firstLine)",
      hulp: "voeg de twee samen")
  }

  package static func sectionUnknown(_ name: String, nearest: String?) -> Message {
    Message(
      .sectieOnbekend, "onbekende sectie '\(name)', zij komt na de andere op de pagina",
      hulp: meant(nearest))
  }

  package static func sectionEmpty(_ name: String) -> Message {
    Message(
      .sectieLeeg, "onder '\(name)' staat niets",
      hulp: "vul de sectie, of schrijf 'Nog niet bekend.'")
  }

  package static func sectionWithoutList(_ name: String, example: String) -> Message {
    Message(
      .sectieZonderLijst, "onder '\(name)' hoort een lijst",
      hulp: "schrijf bijvoorbeeld '\(example)'")
  }

  package static func itemWithoutName(example: String) -> Message {
    Message(
      .onderdeelZonderNaam, "dit onderdeel heeft geen naam tussen ** **",
      hulp: "schrijf bijvoorbeeld '\(example)'")
  }

  package static func partnerWithoutName() -> Message {
    Message(
      .onderdeelZonderNaam, "bij deze partner staat geen naam",
      hulp: "schrijf bijvoorbeeld '- Welzijn Velsen (trekker)'")
  }

  package static func itemTwice(_ name: String) -> Message {
    Message(.onderdeelDubbel, "'\(name)' staat hier twee keer", hulp: "voeg de twee samen")
  }

  package static func resultWithoutKnown() -> Message {
    Message(
      .resultaatZonderAanduiding, "er staat niet bij hoe dit resultaat bekend is",
      hulp: "schrijf na de naam (verwacht), (ervaren), (gemeten) of (onderzocht)")
  }

  package static func resultWord(_ word: String, nearest: String) -> Message {
    Message(
      .resultaatWoord, "onbekende aanduiding '\(word)' bij een resultaat", hulp: meant(nearest))
  }

  package static func rolesSeveral(_ words: String, first: String) -> Message {
    Message(
      .rolOnbekend, "een partner heeft hier één rol, geen '\(words)'",
      hulp: "kies de belangrijkste, bijvoorbeeld (\(first))")
  }

  package static func resultWordsSeveral(_ words: String) -> Message {
    Message(
      .resultaatWoord, "'\(words)' zegt op meer dan één manier hoe dit resultaat bekend is",
      hulp: "kies één: verwacht, ervaren, gemeten of onderzocht; maak zo nodig twee resultaten")
  }

  package static func elementWordUnknown(_ word: String, nearest: String) -> Message {
    Message(.rolOnbekend, "'\(word)' zegt niets van een werkzaam element", hulp: meant(nearest))
  }

  package static func roleNotKnown(_ word: String, partner: String) -> Message {
    Message(
      .rolOnbekend, "'\(word)' is geen rol van een partner",
      hulp:
        "schrijf '- \(partner) (trekker)'; rollen: trekker, uitvoerder, verwijzer, financier, kennispartner, cliëntvertegenwoordiging, deelnemer"
    )
  }

  package static func roleUnknown(_ word: String, nearest: String) -> Message {
    Message(.rolOnbekend, "onbekende rol '\(word)'", hulp: meant(nearest))
  }
}
