private import Basis

extension NewDocument {
  var innovatie: String {
    """
    ---
    titel: \(titel)
    # In 20 tot 120 woorden, in gewoon Nederlands: wat is het, voor wie en wat levert het op?
    samenvatting: >-
      TODO
    # gewenst, proeftuin, pilot, implementatie, geborgd of gestopt
    fase: gewenst
    gecontroleerd-op: \(day.iso)
    # De woorden staan in kennisbank.yml, bijvoorbeeld: [volwassenen, 65plus]
    doelgroep: [TODO]
    # ook-bekend-als: [andere naam, afkorting]
    #
    # Vanaf de fase proeftuin. Haal het hekje weg en vul in.
    # setting: [huisartsenpraktijk]
    # sector: [welzijn]
    # bewijs: { sterkte: 0, beoordeeld-door: zelf }
    #
    # Vanaf de fase pilot.
    # gemeenten: [Haarlem]
    # wettelijk-kader: [Wmo, Zvw]
    # financiering:
    #   - { bron: Gemeente, aard: tijdelijk, tot: 2026-12-31 }
    #
    # Vanaf de fase implementatie.
    # kosten: { bedrag: 100, per: deelnemer, peiljaar: 2024, toelichting: Wat erin zit }
    #
    # Als het er is.
    # arbeidsbesparend: ja
    # bronnen:
    #   - { titel: Naam van het stuk, jaar: 2024, url: https://example.org/ }
    # zie-ook: [slug-van-een-andere-innovatie]
    ---

    <!-- Hier mogen twee of drie zinnen staan die de pagina openen. -->

    ## Thema

    <!-- Het eerste thema is het belangrijkste. Met een doel erbij: "- Digitalisering: 1A, 2". -->

    - TODO

    ## Werkzame elementen

    <!-- Waarom werkt het? Zo: "- **Warme overdracht** (kern) — huisarts en coach bellen elkaar." -->

    Nog niet bekend.

    ## Resultaten

    <!-- Zeg erbij hoe u het weet: verwacht, ervaren, gemeten of onderzocht. Zo:
    "- **Minder herhaalbezoek** (verwacht) — doel is een daling van een vijfde." -->

    Nog niet bekend.

    ## Partners

    <!-- Met de rol tussen haakjes: "- Gemeente Velsen (financier)". Rollen: trekker, uitvoerder,
    verwijzer, financier, kennispartner, cliëntvertegenwoordiging, deelnemer. -->

    Nog niet bekend.

    """
  }
}
