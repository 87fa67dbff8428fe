private import Basis

extension NewDocument {
  var thema: String {
    """
    ---
    titel: \(titel)
    # Een of twee zinnen: waar gaat dit thema over?
    samenvatting: >-
      TODO
    # Wat wil de regio bereiken?
    ambitie: >-
      TODO
    # volgorde: 1
    # aliassen: [oude-slug]
    # opgaven:
    #   - code: 1
    #     titel: De eerste opgave
    #     doelen:
    #       - { code: 1A, titel: Het eerste doel }
    ---

    <!-- Hier vertelt u meer over het thema. -->

    """
  }

  var werkzaamElement: String {
    """
    ---
    titel: \(titel)
    # Een of twee zinnen: wat is het en waarom werkt het?
    samenvatting: >-
      TODO
    # inhoud, relatie of organisatie
    soort: TODO
    # aliassen: [andere-naam]
    ---

    <!-- Hier vertelt u meer over het werkzame element. -->

    """
  }

  var partner: String {
    """
    ---
    titel: \(titel)
    # gemeente, huisartsenzorg, ziekenhuis, vvt, ggz, ghz, jeugd, welzijn, zorgverzekeraar, ggd,
    # kennisinstituut, cliëntenorganisatie, onderwijs, bedrijf of samenwerkingsverband
    soort: TODO
    # aliassen: [afkorting]
    # website: https://example.org/
    # gemeenten: [Haarlem]
    ---

    <!-- Hier vertelt u wie deze partner is. Noem geen namen van personen. -->

    """
  }

  var bijeenkomst: String {
    """
    ---
    titel: \(titel)
    # masterclass, themabijeenkomst, intervisie of webinar
    soort: TODO
    # Nederlandse tijd, bijvoorbeeld: 2024-05-16 14:00
    begin: TODO
    einde: TODO
    # locatie: Naam van de zaal, adres
    # online: https://example.org/
    # voor: [bestuurders, beleidsmedewerkers, professionals, netwerkpartners]
    # thema: slug-van-een-thema
    # innovaties: [slug-van-een-innovatie]
    # aanmelden: https://example.org/
    ---

    <!-- Hier staat waar de bijeenkomst over gaat en voor wie zij is. -->

    """
  }

  var nieuwsbrief: String {
    """
    ---
    titel: \(titel)
    datum: \(day.iso)
    # Over welke tijd gaat deze nieuwsbrief? Bijvoorbeeld: { van: 2024-01-01, tot: 2024-03-31 }
    periode: { van: TODO, tot: TODO }
    ---

    <!-- Hier schrijft u de inleiding. Wat nieuw of gewijzigd is, zet het programma eronder. -->

    TODO

    """
  }

  var pagina: String {
    """
    ---
    titel: \(titel)
    # Met een getal komt de pagina in het menu; het laagste getal staat vooraan.
    # menu: 10
    ---

    TODO

    """
  }
}
