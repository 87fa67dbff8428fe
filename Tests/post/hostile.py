"""A small kennisbank in which everything that may stand in a title or text does."""
import functools
import json
import re

import feedparser
import icalendar

quoted = functools.partial(json.dumps, ensure_ascii=False)
BASE = "https://voorbeeld.example/"
TITLE = 'Één "avond", met; \\ <b> & </script> ]]> \'én\' 👩‍⚕️ =?utf-8?Q?x?= {{titel}} 💬'
assert len(TITLE) <= 80
LONG = "Zorgen, delen; én leren " + "👩🏽‍🤝‍👩🏼" * 10 + " \\n niet \\, of \\; toch"
# By slug: begin, einde, titel.
MEETINGS = {
    "gewoon": ("2026-12-08T14:00", "2026-12-08T16:30", TITLE),
    "lang": ("2026-12-09T09:05", None, LONG[:80]),
    "hele-dag": ("2027-02-28", None, "Hele dag, eind februari"),
    "schrikkel": ("2028-02-27", "2028-02-29", "Drie dagen; tot en met 29 februari"),
    "zomertijd": ("2027-03-27T22:00", "2027-03-28T10:00", "Nacht van de zomertijd"),
    "wintertijd": ("2026-10-24T22:00", "2026-10-25T10:00", "Nacht van de wintertijd"),
    "dagen": ("2027-06-01T09:30", "2027-06-03T12:00", "Drie dagen met tijden"),
    "even-lang": ("2027-07-01T09:30", "2027-07-01T09:30", "Geen duur"),
    "middernacht": ("2027-07-01T00:00", "2027-07-02T00:00", "Van middernacht tot middernacht"),
    "oud": ("1999-10-30T10:00", "1999-10-31T10:00", "In een andere eeuw"),
    "a" * 100: ("2027-01-01T10:00", "2027-01-01T11:00", "Een lange slug"),
}
BODY = """Komma, puntkomma; backslash \\\\ en ]]> en &amp; en "aan" en 'uit' en 👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️.

- een, twee; [Zorg](../themas/zorg.md)
- [x] gedaan
  1. diep

> Citaat met `</textarea>` en [een adres](https://elders.example/?a=1&b=2;c,d#e)[^1]

| a | b |
|---|--:|
| 1, 2 | 3; 4 |

```
regel 1, met;   spaties
]]></script>
```

BEGIN:VEVENT

## Kop met "tekens"

Een regel met een lang woord: """ + "woord" * 30 + """

[^1]: Noot, met; tekens en [een plaats](#kop-met-tekens).
"""
INNOVATIE = """---
titel: {titel}
samenvatting: {samenvatting}
gecontroleerd-op: 2026-10-05
doelgroep: [65plus]
gemeenten: ["'s-Graven, hage & \\"meer\\""]
{meer}
---

## Thema

- Zorg

## Werkzame elementen

Nog niet bekend.

## Resultaten

Nog niet bekend.

## Partners

Nog niet bekend.

## Geleerde lessen

Zoek eerst geld; dan \\"mensen\\" ]]> {lessen}
"""


def write(content):
    def put(path, text):
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def innovatie(slug, titel, meer, lessen=""):
        words = TITLE + " " + "woord " * 100
        put(f"innovaties/{slug}.md", INNOVATIE.format(
            titel=quoted(titel), samenvatting=quoted(words), meer=meer, lessen=lessen))

    put("kennisbank.yml", f"""naam: {quoted(TITLE)}
basis-url: {BASE}
uitgever: {{ naam: {quoted("Wij, " + TITLE)}, e-mail: redactie@voorbeeld.example }}
licentie: {quoted(TITLE)}
""")
    put("themas/zorg.md", f"---\ntitel: Zorg\nsamenvatting: {quoted(TITLE)}\n"
        "aliassen: [oude-zorg]\n---\n")
    for slug, (begin, end, title) in MEETINGS.items():
        end = f"einde: {end}\n" if end else ""
        put(f"bijeenkomsten/{slug}.md",
            f"---\ntitel: {quoted(title)}\nbegin: {begin}\n{end}thema: [Zorg]\n"
            f"locatie: {quoted(TITLE)}\n"
            "online: https://overleg.voorbeeld.example/a;b,c?d=e\n"
            "aanmelden: mailto:info@voorbeeld.example\n"
            f"voor: [professionals]\n---\n\n{BODY}")
    for number in range(40):
        innovatie(f"nieuw-{number}", f"{number} {TITLE}"[:80], "fase: pilot\nfase-sinds: 2026-10-02")
        innovatie(f"verder-{number}", f"{number} verder", "fase: pilot\nfase-sinds: 2026-10-03\n"
                  "fase-historie: [{ fase: gewenst, sinds: 2020-01-01 }]")
        innovatie(f"gestopt-{number}", f"{number} gestopt", "fase: gestopt\nfase-sinds: 2026-10-04\n"
                  "reden-gestopt: context", "geld en tijd " * 200)
        innovatie(f"bij-{number}", f"{number} bijgewerkt", "fase: gewenst")
    letter = "---\ntitel: {}\ndatum: {}\nperiode: {{ van: 2026-10-01, tot: 2026-11-20 }}\n---\n\n{}"
    put("nieuwsbrieven/vreemd.md", letter.format(quoted(TITLE), "2026-11-20", BODY))
    put("nieuwsbrieven/lang.md", letter.format(
        quoted(LONG[:80]), "2026-03-29",
        "Korte alinea, met een [link](https://elders.example/).\n\n" * 195))
    put("nieuwsbrieven/leeg.md", "---\ntitel: Leeg\ndatum: 2024-02-29\n"
        "periode: { van: 2001-01-01, tot: 2001-01-02 }\n---\n")


def check(site):
    """The same words come out as went in."""
    event = icalendar.Calendar.from_ical(site.read("bijeenkomsten/gewoon/bijeenkomst.ics")).walk("VEVENT")[0]
    assert event["LOCATION"] == TITLE
    assert event["CONFERENCE"] == "https://overleg.voorbeeld.example/a;b,c?d=e"
    lines = event["DESCRIPTION"].split("\n")
    assert "    regel 1, met;   spaties" in lines and "    ]]></script>" in lines, lines
    assert any('backslash \\ en ]]> en & en "aan"' in line for line in lines), lines
    assert "Aanmelden: mailto:info@voorbeeld.example" in lines
    assert event["CATEGORIES"].cats == ["Zorg"]
    assert site.read("bijeenkomsten/gewoon/bijeenkomst.ics").count(b"BEGIN:VEVENT\r\n") == 1
    agenda = icalendar.Calendar.from_ical(site.read("agenda/agenda.ics"))
    # The package knows no `NAME` and leaves its text as it stands.
    assert re.sub(r"\\(.)", r"\1", agenda["NAME"]) == "Agenda " + TITLE
    feed = feedparser.parse(site.read("feed.xml"), sanitize_html=False)
    assert feed.feed.title == TITLE and feed.feed.author == f"Wij, {TITLE} (redactie@voorbeeld.example)"
    assert any(entry.title == f"{TITLE} (8 december 2026)" for entry in feed.entries)
    letter = site.read("nieuwsbrieven/vreemd/nieuwsbrief.txt").decode()
    for kind in ("Nieuw in de kennisbank", "Een stap verder", "Gestopt, en wat men leerde",
                 "Nagekeken en bijgewerkt", "Bijeenkomsten"):
        assert f"\n{kind}\n---" in letter, kind
    assert "(van gewenst naar pilot, sinds 3 oktober 2026)" in " ".join(letter.split())
    assert "reden: context" in letter and "Geleerde lessen: https://" in " ".join(letter.split())
    assert "- [x] gedaan\n  1. diep\n\n> Citaat" in letter
    assert max(len(line) for line in letter.split("\n")) < 200
    assert site.read("themas/oude-zorg/feed.xml") == site.read("themas/zorg/feed.xml")
