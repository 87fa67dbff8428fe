"""What each of the sites has, by reading them; the same content goes in."""
from .figures import HUGO, MKDOCS, OURS, PAGEFIND

TOOLS = [OURS, HUGO, PAGEFIND, MKDOCS]
INDEX = "as Hugo"

# What it is, and ours, Hugo's, Hugo's with Pagefind, that of Material for MkDocs.
ROWS = [
    ("check of the content: fields, references, links, with file and line",
     "all of it, in Dutch", "no; a misspelt theme becomes a theme", INDEX,
     "links between pages only"),
    ("page for each innovatie, theme, partner, element", "yes", "yes", INDEX,
     "yes; of the innovatie the text, no fields"),
    ("lists by theme, element, partner, target group, setting, sector, municipality, law, phase",
     "yes, in pages", "yes, in pages", INDEX, "no; all titles in the menu of every page"),
    ("links both ways between what refers to each other", "yes",
     "of themes, elements and partners; not between innovaties", INDEX, "no"),
    ("goals of a theme × innovaties, white spots, matrix", "yes", "no", "no", "no"),
    ("related innovaties", "yes", "no (Hugo can; four times as slow at 10,000)", INDEX, "no"),
    ("outcomes, evidence, network and development as drawings and tables", "yes", "no", "no", "no"),
    ("agenda, newsletters, glossary, A–Z, editor's overview of what is overdue", "yes", "no", "no",
     "no"),
    ("search", "in Dutch: inflections, parts of compounds, synonyms, typos; facets",
     "no; titles and summaries as one JSON",
     "full text; most inflections, first parts of compounds", "full text; beginnings of words"),
    ("compare and keep innovaties, to CSV, BibTeX, RIS", "yes", "no", "no", "no"),
    ("open data: JSON with schema, CSV, linked data, DCAT, each page as Markdown", "yes", "no", "no",
     "no"),
    ("feeds", "of the whole, each theme and municipality; calendars", "one", INDEX, "no"),
    ("works opened from disk, also the search", "yes; the search above 2,000 pages when asked for",
     "no", "no", "no"),
    ("works in any folder of a host", "yes", "the address is fixed", INDEX, "yes"),
    ("sitemap, 404 page", "yes", "yes", INDEX, "404 page; the sitemap is empty without an address"),
    ("builds only what changed", "see below", "no, except in its server", "no",
     "with `--dirty`; the menus of other pages stay old"),
    ("server that shows edits while writing", "no", "yes", INDEX, "yes"),
]


def table():
    return [
        "| | " + " | ".join(TOOLS) + " |", "|---" * (len(TOOLS) + 1) + "|",
        *("| " + " | ".join(row) + " |" for row in ROWS)]
