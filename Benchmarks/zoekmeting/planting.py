"""Pages that hold one text each, to see which questions find which text."""
import re
import sys
from dataclasses import dataclass

from .sites import PROJECT

THEME = "Vogels"
FIRST_NUMBER = 5001
FILLERS = 60
SUMMARY = (
    "Een merel zit op een tak en kijkt naar de maan. Het regent zacht en het gras glimt. "
    "Verderop ligt een steen naast een sloot met riet en mos.")
BODY = (
    "De merel vliegt op. Even later landt een lijster op de steen. Het riet ruist en de maan "
    "verdwijnt achter een wolk.")

SITE = """naam: Vogelboek
regio: Polder
ondertitel: Vogels in de polder
basis-url: https://vogels.voorbeeld.example/
taal: nl
uitgever: { naam: Vogelboek, e-mail: vogels@voorbeeld.example }
licentie: CC BY 4.0
gemeenten: [Polder]
vocabulaires:
  doelgroep:
    - { waarde: vogelaars, label: Vogelaars }
"""

PAGE = """---
titel: Merel {number}
samenvatting: {summary}
fase: gewenst
gecontroleerd-op: 2026-11-20
doelgroep: [vogelaars]
---

{text}

{body}

## Thema

- {theme}

## Werkzame elementen

Nog niet bekend.

## Resultaten

Nog niet bekend.

## Partners

Nog niet bekend.
"""


@dataclass(frozen=True)
class Planted:
    """A page that holds one text."""

    title: str
    address: str


def plant(pairs, folder):
    """Writes a page for each distinct text into content, and gives the pages by text."""
    (folder / "themas").mkdir(parents=True, exist_ok=True)
    (folder / "themas" / "vogels.md").write_text(
        f"---\ntitel: {THEME}\nvolgorde: 99\n---\n", encoding="utf-8")
    texts = list(dict.fromkeys(pair.text for pair in pairs))
    planted = {}
    for number, text in enumerate(texts, FIRST_NUMBER):
        write(folder, number, f"Hier staat: {escaped(text)}.")
        planted[text] = Planted(f"Merel {number}", f"innovaties/merel-{number}/")
    return planted


def small_site(pairs, folder, words):
    """Content of the planted pages, and some neutral ones for them to stand among."""
    folder.mkdir(parents=True)
    (folder / "kennisbank.yml").write_text(SITE, encoding="utf-8")
    write_words(folder, words)
    planted = plant(pairs, folder)
    for number in range(FIRST_NUMBER + len(planted), FIRST_NUMBER + len(planted) + FILLERS):
        write(folder, number, BODY)
    return planted


def large_site(pairs, folder, words):
    """The planted pages among the pages of content that was made up before."""
    settings = folder / "kennisbank.yml"
    text = settings.read_text(encoding="utf-8")
    doelgroep = "  doelgroep:\n"
    settings.write_text(text.replace(
        doelgroep, doelgroep + "    - { waarde: vogelaars, label: vogelaars }\n"), encoding="utf-8")
    write_words(folder, words)
    return plant(pairs, folder)


def write_words(folder, words):
    """The words of the real site with those the questions are about; no word is in both."""
    lists = [PROJECT / "content" / "woordenlijst.yml", words]
    (folder / "woordenlijst.yml").write_text(
        "\n".join(path.read_text(encoding="utf-8") for path in lists), encoding="utf-8")


def write(folder, number, text):
    page = folder / "innovaties" / f"merel-{number}.md"
    page.parent.mkdir(exist_ok=True)
    page.write_text(PAGE.format(
        number=number, summary=SUMMARY, theme=THEME, text=text, body=BODY), encoding="utf-8")


def escaped(text):
    """Text as Markdown that shows the same text."""
    return re.sub(r"([\\`*_\[\]<>#&~|])", r"\\\1", text)


def warn_of_overlap(pairs):
    """Says which words of the filler stand in a question: these find every planted page.

    Short words are passed over: they do no more than stand beside the words that matter.
    """
    filler = set(re.findall(r"\w{4,}", f"{SUMMARY} {BODY} {THEME} merel".lower()))
    asked = {word for pair in pairs for word in pair.query.lower().split()}
    for word in sorted(filler & asked):
        print(f"'{word}' stands in a question and in the filler", file=sys.stderr)
