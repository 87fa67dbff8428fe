"""What a reader takes away: addresses, a file for a spreadsheet, citations."""
import csv
import datetime
import io
import pathlib
import urllib.parse

import bibtexparser
import rispy
from playwright.sync_api import expect

from checks.chosen import TITLES, go, heard, keep, ready

SITE = "https://voorbeeld.example/leer/kennisbank/"


def _file(reader, name):
    with reader.page.expect_download() as waiting:
        reader.page.get_by_role("button", name=name).click()
    path = pathlib.Path(reader.folder).parent / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path, path.read_bytes().decode("utf-8")


def _hostile(reader):
    """An innovatie whose words mean something in every kind of file."""
    folder = reader.folder / "innovaties/moeilijk"
    folder.mkdir(exist_ok=True)
    (folder / "feiten.js").write_text(
        'leernetwerkFeiten({"slug":"moeilijk","titel":"=1+1 {zorg} \\"x\\", 50% & \\\\end_","kort":"a\\nER  - b",'
        '"fase":"pilot","stap":3,"gecontroleerd":"1 mei 2026","iso":"2026-05-01","verouderd":true})\n')
    return "moeilijk"


def gives_rows_for_a_spreadsheet(reader):
    go(reader, f"selectie/index.html?i=cazhem,{_hostile(reader)}")
    path, text = _file(reader, "CSV")
    assert path.name == f"selectie-{datetime.date.today()}.csv"
    assert text.startswith("\ufeff") and text.count("\r\n") == text.count("\n") == 3
    first, second = csv.DictReader(io.StringIO(text[1:], newline=""), strict=True)
    assert first["titel"] == TITLES["cazhem"] and first["fase"] == "implementatie"
    assert "Eén loket" in first["werkzame elementen"]
    assert first["adres"] == reader.server.url + "innovaties/cazhem/"
    assert second["titel"] == "'=1+1 {zorg} \"x\", 50% & \\end_"
    assert second["mogelijk verouderd"] == "ja"


def gives_citations_for_bibtex(reader):
    go(reader, f"selectie/index.html?i=cazhem,{_hostile(reader)}")
    _, text = _file(reader, "BibTeX")
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks and len(library.entries) == 2, library.failed_blocks
    entry = library.entries_dict["cazhem"]
    fields = {field.key: field.value for field in entry.fields}
    assert fields["title"] == "{" + TITLES["cazhem"] + "}"
    assert fields["author"] == "{Leernetwerk Kennemerland}"
    assert (fields["year"], fields["date"]) == ("2026", "2026-11-20")
    assert fields["url"] == reader.server.url + "innovaties/cazhem/"
    assert fields["urldate"] == str(datetime.date.today())
    assert "Fase: implementatie." in fields["note"]


def gives_citations_for_ris(reader):
    go(reader, f"selectie/index.html?i=cazhem,{_hostile(reader)}")
    _, text = _file(reader, "RIS")
    first, second = rispy.loads(text)
    assert first["type_of_reference"] == "ELEC"
    assert first["title"] == TITLES["cazhem"]
    assert first["authors"] == ["Leernetwerk Kennemerland"]
    assert first["year"] == "2026" and first["date"] == "2026/11/20"
    assert first["urls"] == [reader.server.url + "innovaties/cazhem/"]
    assert first["access_date"] == str(datetime.date.today()).replace("-", "/")
    assert "Fase: implementatie." in first["notes"][0]
    assert second["title"].startswith("=1+1 {zorg}") and second["abstract"] == "a ER - b"


def cites_the_published_site_from_disk(reader):
    reader.page.goto((reader.folder / "selectie/index.html").as_uri() + "?i=cazhem")
    ready(reader)
    _, text = _file(reader, "RIS")
    assert rispy.loads(text)[0]["urls"] == [SITE + "innovaties/cazhem/"]


def copies_an_address(reader):
    reader.new_window(permissions=["clipboard-read", "clipboard-write"])
    go(reader, "innovaties/cazhem/index.html")
    reader.page.get_by_role("button", name="Kopieer het adres").click()
    heard(reader, "Het adres is gekopieerd.")
    assert reader.page.evaluate("navigator.clipboard.readText()") == reader.page.url
    keep(reader, "cazhem", "mitz")
    reader.page.get_by_role("button", name="Kopieer het adres").click()
    heard(reader, "Het adres is gekopieerd.")
    copied = reader.page.evaluate("navigator.clipboard.readText()")
    assert copied == reader.server.url + "selectie/index.html?i=cazhem,mitz"


def shows_the_address_where_it_may_not_copy(reader):
    reader.page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', { get() { return undefined; } });")
    go(reader, "selectie/index.html?i=cazhem,mitz")
    reader.page.get_by_role("button", name="Kopieer het adres").click()
    field = reader.page.get_by_role("textbox", name="Kopieer dit adres")
    expect(field).to_have_value(reader.server.url + "selectie/index.html?i=cazhem,mitz")
    expect(field).to_be_focused()


def shares_with_what_the_device_offers(reader):
    reader.page.add_init_script(
        "navigator.share = (what) => { window.shared = what; return Promise.reject(); };")
    go(reader, "innovaties/cazhem/index.html")
    reader.page.get_by_role("button", name="Deel", exact=True).click()
    assert reader.page.evaluate("shared.url") == reader.page.url


def mails_a_page_without_script(reader):
    reader.new_window(java_script_enabled=False)
    reader.page.goto(reader.server.url + "innovaties/cazhem/index.html")
    address = reader.page.get_by_role("link", name="Mail deze pagina").get_attribute("href")
    asked = urllib.parse.parse_qs(urllib.parse.urlsplit(address).query)
    assert asked["subject"] == [TITLES["cazhem"] + " – Kennisbank Kennemerland"]
    assert asked["body"] == [f"{TITLES['cazhem']}\r\n{SITE}innovaties/cazhem/\r\n"]


def asks_nothing_of_others(reader):
    asked = []
    reader.page.context.on("request", lambda request: asked.append(request.url))
    keep(reader, "cazhem", "mitz")
    go(reader, "vergelijken/index.html?i=cazhem,mitz")
    strange = [url for url in asked if not url.startswith((reader.server.url, "blob:"))]
    assert len(asked) > 10 and not strange, strange
