/// A small kennisbank with one of everything.
let fixture: [String: String] = [
  "themas/zorg.md": """
  ---
  titel: Zorg thuis
  samenvatting: Zorg die bij mensen thuis komt.
  ambitie: Iedereen woont thuis zolang dat kan.
  aliassen: [thuiszorg]
  opgaven:
    - code: "1"
      titel: Thuis wonen
      doelen:
        - { code: "1A", titel: Langer thuis }
        - { code: "1B", titel: Veilig "thuis" }
  ---

  ## Waarom

  Tekst.
  """,
  "innovaties/belkring.md": """
  ---
  titel: Belkring & co
  samenvatting: >-
    Vrijwilligers bellen elke ochtend met ouderen die alleen wonen en zij vragen hoe het gaat. Wie niet
    opneemt krijgt bezoek van een buurvrouw of buurman uit de straat.
  fase: pilot
  gecontroleerd-op: 2024-03-15
  fase-sinds: 2024-01-01
  fase-historie: [{ fase: proeftuin, sinds: 2023-01-01 }]
  ook-bekend-als: [Telefooncirkel]
  aliassen: [oude-belkring]
  doelgroep: [ouderen]
  setting: [thuis]
  gemeenten: [Haarlem]
  wettelijk-kader: [Wmo]
  bewijs: { sterkte: 2, beoordeeld-door: redactie }
  financiering: [{ bron: Gemeente, aard: tijdelijk, tot: 2027-01-01 }]
  kosten: { bedrag: "€ 100", per: deelnemer, peiljaar: 2024 }
  arbeidsbesparend: ja
  zie-ook: [klusdienst]
  bronnen: [{ titel: Verslag, jaar: 2023, doi: 10.1000/182 }]
  afbeelding: { bestand: ../bestanden/bel.png, alt: Een telefoon }
  ---

  De opening.

  ## Thema

  - Zorg thuis: 1, 1A

  ## Werkzame elementen

  - **Vast contact** (kern) — elke dag [dezelfde](klusdienst.md) stem[^1].
  - Zonder naam

  ## Resultaten

  - **Minder eenzaam** (gemeten, 2023, n=12, beter) — zie [Verslag](#bronnen).
  - **Langer thuis** (verwacht) — dat hoopt men.

  ## Partners

  - Welzijn Testland (trekker)
  - Gemeente Test (financier)

  ## Eigen kop

  Tekst voor wie[^1] meer wil.

  [^1]: Een noot.
  """,
  "innovaties/klusdienst.md": """
  ---
  titel: Klusdienst
  samenvatting: >-
    Een klusser repareert in huis wat stuk is, zodat ouderen veilig kunnen wonen. De dienst is gestopt
    omdat er geen geld meer was, maar de lessen zijn bewaard.
  fase: gestopt
  gecontroleerd-op: 2026-10-15
  fase-sinds: 2026-10-01
  doelgroep: [ouderen]
  reden-gestopt: geen-geld
  ---

  ## Thema

  - Zorg thuis

  ## Werkzame elementen

  ### Vast contact

  Altijd dezelfde klusser, ook [hier](#geleerde-lessen).

  ## Resultaten

  Nog niet bekend.

  ## Partners

  - Welzijn Testland

  ## Geleerde lessen

  Zoek eerst geld.
  """,
  "werkzame-elementen/vast-contact.md": """
  ---
  titel: Vast contact
  samenvatting: Steeds dezelfde mens.
  soort: relatie
  ---

  Dat geeft vertrouwen.
  """,
  "bijeenkomsten/avond.md": """
  ---
  titel: Avond over thuis
  soort: masterclass
  begin: 2026-12-08 14:00
  einde: 2026-12-08 16:00
  locatie: Haarlem
  thema: [Zorg thuis]
  innovaties: [belkring]
  ---

  Kom ook.
  """,
  "nieuwsbrieven/november.md": """
  ---
  titel: Nieuwsbrief november
  datum: 2026-11-01
  periode: { van: 2026-10-01, tot: 2026-10-31 }
  ---

  Beste lezer.
  """,
  "paginas/over.md": """
  ---
  titel: Over ons
  menu: 1
  ---

  Wij zijn een leernetwerk.
  """,
]

let fixtureTerms = """
  - term: Wet maatschappelijke ondersteuning
    afkorting: Wmo
    ook: [ondersteuning]
    betekenis: Een wet.
  """
