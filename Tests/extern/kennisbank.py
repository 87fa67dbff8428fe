"""A small kennisbank on disk, for tests of `leernetwerk check --extern`."""
import pathlib

SUMMARY = (
    "Een korte beschrijving voor de proef met genoeg woorden om geen waarschuwing te geven, want er "
    "horen er twintig in te staan.")

INNOVATIE = """---
titel: {titel}
samenvatting: {summary}
fase: gewenst
gecontroleerd-op: 2026-01-01
doelgroep: [volwassenen]
{fields}---

## Thema

- Digitalisering

## Werkzame elementen

Nog niet bekend.

## Resultaten

Nog niet bekend.

## Partners

Nog niet bekend.

## Meer informatie

{body}
"""


class Kennisbank:
    def __init__(self, folder, settings=""):
        self.content = pathlib.Path(folder) / "content"
        self.write("kennisbank.yml", "naam: Proef\n" + settings)
        self.write("themas/digitalisering.md", "---\ntitel: Digitalisering\n---\n")

    def write(self, path, text):
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def pagina(self, slug, body):
        self.write(f"paginas/{slug}.md", f"---\ntitel: {slug}\n---\n\n{body}\n")

    def links(self, slug, addresses):
        self.pagina(slug, "\n\n".join(f"[koppeling]({address})" for address in addresses))

    def innovatie(self, slug, body="Tekst.", fields=""):
        self.write(
            f"innovaties/{slug}.md",
            INNOVATIE.format(titel=slug, summary=SUMMARY, fields=fields, body=body))
