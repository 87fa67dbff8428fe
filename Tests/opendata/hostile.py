"""A small kennisbank in which every text holds what a format could trip over."""

SETTINGS = """\
naam: 'Kennisbank "Lastig" & <Zo>'
regio: Een regio met een heel lange naam
{base}uitgever: {{ naam: 'De "redactie"; =1+1', e-mail: redactie@voorbeeld.example }}
licentie: CC BY-SA 4.0
gemeenten: ["'s-Gravenhage", Súdwest-Fryslân]
vocabulaires:
  doelgroep:
    - {{ waarde: "0-4", label: "Nul tot vier; of zo" }}
    - {{ waarde: no, label: "=SOM(A1)" }}
    - {{ waarde: ouderen, label: 'Ouderen "en" </script>', uitleg: "Met | streep en \\\\ schuin" }}
  reden-gestopt: [{{ waarde: geen-geld, label: Geen geld }}]
"""

TERMS = """\
- { term: 'Wet "X"; <y>', afkorting: WX, ook: ['=x', 'a | b'], betekenis: '-1 & meer' }
"""

THEMA = """\
---
titel: '=Thema "een"; 😀'
samenvatting: "@samen, \\\\ en \\"zo\\" </script>"
volgorde: 1
ambitie: >-
  Eerste regel;
  tweede regel: met dubbele punt
aliassen: [oud-thema, "Thema; één"]
opgaven:
  - code: "1"
    titel: "+opgave"
    doelen:
      - { code: "1A", titel: '-doel "A"; <b>' }
      - { code: "1B", titel: zonder innovatie }
  - { code: "2.7", titel: opgave zonder doelen }
---

## Een *kop* met `code` # en &amp; teken #

Tekst met \\*sterretjes\\*, [een link](../innovaties/alles.md#eigen-kop) en `a|b`.
"""

ALLES = '''\
---
titel: '=1+1; "alles" <b>'
samenvatting: |
  @Eerste regel; met "aanhalingstekens", komma's en \\ schuine strepen.

  Tweede alinea met </script>, emoji 👩‍👩‍👧 en 😀 en é als twee tekens: é. Zo telt het twintig woorden.
fase: pilot
gecontroleerd-op: 2026-03-15
fase-sinds: 2026-01-01
fase-historie: [{ fase: proeftuin, sinds: 2025-01-01 }, { fase: gewenst, sinds: 2024-01-01 }]
ook-bekend-als: ["-minus", "a; b", 'c "d"']
aliassen: [oud-adres, "Alles | en meer"]
doelgroep: ["0-4", no, ouderen]
setting: [thuis]
sector: [vvt]
gemeenten: ["'s-Gravenhage", Súdwest-Fryslân]
wettelijk-kader: [Wmo, Zvw]
bewijs: { sterkte: 3, beoordeeld-door: extern }
erkenning: { niveau: 'goed "beschreven"', databank: "A; B", datum: 2025-05-05, url: "https://voorbeeld.example/x?a=1&b=(2)" }
financiering: [{ bron: "=Gemeente; x", aard: tijdelijk, tot: 2027-01-01 }, { bron: fonds }]
kosten: { bedrag: "€ 1.000,-", per: "deelnemer; per jaar", peiljaar: 2024, toelichting: "+btw" }
arbeidsbesparend: onbekend
contact: { functie: '"projectleider"', e-mail: info@voorbeeld.example }
trefwoorden: ["=trefwoord", "ja", "2024", "a: b", "#hekje", "yes"]
zie-ook: [gestopt]
bronnen:
  - { titel: 'Boek: "deel 1" & meer', jaar: 2020, doi: 10.1000/a(1)b }
  - { titel: Site, url: "https://voorbeeld.example/a_b_c?x=1&y=2" }
afbeelding: { bestand: ../bestanden/een.png, alt: 'Een "plaat"; <i>', bron: "=maker" }
licentie: Vraag ons; "eerst"
x-notitie: GEHEIM
publiceer-vanaf: 2020-01-01
---

De opening met een <!-- GEHEIM --> stuk eruit, een harde\\
regel en nog een  
regel. Voetnoot[^een] en nog een[^twee].

<!-- GEHEIM
over meer regels -->

## Eigen kop

Tekst.

## Thema

- =Thema "een"; 😀: 1, 1A
- Tweede: thema

## Werkzame elementen

Iets vooraf met *nadruk*.

- **Warme "overdracht"; =x** (kern) — bellen met [Gestopt](gestopt.md), ook[^een].

  Een tweede alinea.

  ```sh
  echo "a | b" # `code`
  ```
- **+Plus** (aanpasbaar): uitleg met **vet *schuin* vet** en ***beide***.
- **Naam (met haakjes)** (West) — (zo) staat het er
- zonder naam
- **Kaal**

### Lang *element* (kern)

Blok onder de kop.

1. een
2. twee
   - diep
     - dieper

## Resultaten

- **Minder; "wachten"** (gemeten, 2023, n=1.112, beter, in Noord) — van 21 | naar 8 dagen. [Boek](#bronnen)
- **=Hoop** (verwacht) — 2. wordt beter
- **Zonder** — niets erover
- **Aanduiding** (ervaren): - streepje

## Partners

- Partner; "A" (trekker) — doet *veel*
- Praktijk (West)
- Dienst (SEMD) (financier)
- -Streep

## Aanpak

Regels die met tekens beginnen:
\\# hekje
\\- streep
\\+ plus
\\1. een
\\> groter
\\=== is
\\| pijp | b |
:-- | :--

a_b_c _schuin_ \\_los\\_ 2*3*4 `` `tik` `` ` ` ~~weg~~ \\~golf\\~ \\<b\\> &lt;i&gt; &amp;lt; AT&T &copy; \\&copy;
https://voorbeeld.example/pad_met_streep?a=1&b=2 en www.voorbeeld.example. Let op\\![geen plaat](gestopt.md)!

![Een "plaat" \\[1\\]](../bestanden/een.png "Titel \\"met\\" <tekens>") [**vet** in `link`](https://voorbeeld.example/(a) "t")
[Thema](../themas/thema.md#doel-1a), [element](../werkzame-elementen/element.md), [zelf](alles.md#aanpak), [hier](#partners-1)

> Citaat
> > dieper
>
> - lijst in citaat
>
>   alinea

- [ ] te doen
- [x] gedaan
* andere lijst
1) haakje
2) haakje

7. zeven
8. acht

| Kop | *Twee* | `a\\|b` |
|:----|:-:|---:|
| a \\| b | [l](gestopt.md) | 3 |
| "x"; =y | | \\\\ |

~~~ tekst `info`
~~~ binnen? nee
```
    ingesprongen
~~~

    vier spaties
	tab

***

Kop met streep eronder
----------------------

### Kop \\# met hekje \\#

Tekst na *alles*[^drie].

## Partners

dubbel

[^een]: Eerste noot met `code`.
[^twee]: Tweede noot.

    Met een alinea, en een verwijzing[^drie].
[^drie]: Derde.
'''.replace("## Partners\n\ndubbel\n\n", "").replace("#partners-1", "#partners")

GESTOPT = """\
---
titel: Gestopt
samenvatting: "Dit liep een tijd en is toen gestopt, omdat er geen geld meer voor was. De lessen staan hier zodat een ander ze kan gebruiken."
fase: gestopt
gecontroleerd-op: 2026-10-15
doelgroep: [ouderen]
reden-gestopt: geen-geld
---

## Thema

Nog niet bekend.

## Werkzame elementen

### Warme "overdracht"; =x

Zoals bij [alles](alles.md#werkzame-elementen).

## Resultaten

- Nog niet bekend.

## Partners

- Partner; "A"

## Geleerde lessen

Zoek eerst geld.
"""

CONCEPT = GESTOPT.replace("titel: Gestopt", "titel: GEHEIM\nconcept: ja")

FILES = {
    "themas/thema.md": THEMA,
    "themas/tweede.md": '---\ntitel: "Tweede: thema"\n---\n',
    "innovaties/alles.md": ALLES,
    "innovaties/gestopt.md": GESTOPT,
    "innovaties/concept.md": CONCEPT,
    "werkzame-elementen/element.md":
        '---\ntitel: "Element"\nsamenvatting: "-min; \\"x\\""\nsoort: relatie\n---\n\nTekst.\n',
    "partners/a.md":
        "---\ntitel: 'Partner; \"A\"'\nsoort: vvt\nwebsite: https://voorbeeld.example/?a=1&b=2\n"
        "gemeenten: [\"'s-Gravenhage\"]\naliassen: [\"=A\"]\n---\n\nWie wij zijn.\n",
    "bijeenkomsten/straks.md":
        "---\ntitel: 'Straks; \"dan\"'\nsoort: webinar\nbegin: 2026-12-08 14:00\n"
        "einde: 2026-12-08T16:00\nlocatie: '=Zaal; 1'\nonline: https://voorbeeld.example/straks\n"
        "voor: [professionals]\nthema: ['Tweede: thema']\ninnovaties: [alles]\n"
        "aanmelden: mailto:info@voorbeeld.example\n---\n\nKom.\n",
    "bijeenkomsten/toen.md":
        "---\ntitel: Toen\nbegin: 2026-01-08\nonline: https://voorbeeld.example/GEHEIM\n"
        "aanmelden: https://voorbeeld.example/GEHEIM\n---\n",
    "nieuwsbrieven/een.md":
        "---\ntitel: 'Brief; \"een\"'\ndatum: 2026-11-01\n"
        "periode: { van: 2026-10-01, tot: 2026-10-31 }\n---\n\nBeste lezer.\n",
    "paginas/over.md": "---\ntitel: 'Over: \"ons\"'\nmenu: 1\n---\n\nWij.\n",
}

# One pixel.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
    "606060000000050001a5f645400000000049454e44ae426082")


def content(folder, base_url=True):
    base = "basis-url: https://lastig.example/een/map/\n" if base_url else ""
    for name, text in {**FILES, "kennisbank.yml": SETTINGS.format(base=base),
                       "woordenlijst.yml": TERMS}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "bestanden").mkdir()
    (folder / "bestanden" / "een.png").write_bytes(PICTURE)
    return folder
