"""Innovaties side by side, from an address alone."""
import json
import re
import urllib.parse

from playwright.sync_api import expect

from checks.chosen import SHUT, TITLES, cells, columns, go, heard, notices, ready


def shows_the_facts_of_the_pages(reader):
    go(reader, "vergelijken/index.html?i=cazhem,mitz")
    assert cells(reader, "fase") == ["implementatie", "proeftuin"]
    assert "Eén loket" in cells(reader, "elementen")[0]
    assert "Spaarne Gasthuis" in cells(reader, "partners")[1]
    assert "Haarlem" in cells(reader, "gemeenten")[0]
    assert cells(reader, "gemeenten")[1] == "Niet beschreven"
    expect(reader.page.locator("#p_nergens")).to_contain_text("Bij geen van deze innovaties staat iets over")
    expect(reader.page).to_have_title(re.compile("^Vergelijk CAZHEM.* en Mitz.* – Kennisbank"))
    link = reader.page.locator("[data-feit=doelen] td a").nth(1)
    link.click()
    expect(reader.page.locator("h1")).to_have_text("Digitalisering")


def never_shows_a_hope_among_results(reader):
    go(reader, "vergelijken/index.html?i=cazhem,mitz")
    row = reader.page.locator("[data-feit=verwacht]")
    expect(row.get_by_role("rowheader")).to_contain_text("Wat men hoopt te bereiken")
    expect(row).to_contain_text("Overzicht voor verwijzers")
    for fact in ["onderzocht", "gemeten", "ervaren"]:
        expect(reader.page.locator(f"[data-feit={fact}]")).to_be_hidden()
        assert "Overzicht voor verwijzers" not in "".join(cells(reader, fact))


def marks_in_words_what_is_shared(reader):
    go(reader, "vergelijken/index.html?i=cazhem,wijkgerichte-benadering,mitz")
    first, second, third = cells(reader, "elementen")
    assert first.startswith("Eén loket bij 2 van de 3") or "Eén loket bij 2 van de 3" in first
    assert "Eén loket bij 2 van de 3" in second and "bij 2 van de 3" not in third
    expect(reader.page.locator("#p_gedeeld")).to_contain_text("Eén loket")


def tells_cells_by_their_heads(reader):
    """Also on a phone, where the table is laid out as parts below each other."""
    for width in [375, 1280]:
        reader.new_window(width, 800)
        go(reader, "vergelijken/index.html?i=cazhem,mitz")
        table = reader.page.get_by_role("table", name="De gekozen innovaties naast elkaar")
        row = table.get_by_role("row", name=re.compile("Fase"))
        expect(row.get_by_role("rowheader")).to_have_text("Fase")
        assert row.get_by_role("cell").count() == 2
        assert table.get_by_role("columnheader").count() >= 2


def opens_from_a_mail_in_a_fresh_browser(reader):
    go(reader, "vergelijken/index.html?i=cazhem,mitz")
    reader.page.evaluate("document.querySelector('#p_delen a').addEventListener('click', (event) =>"
                         " event.preventDefault())")
    link = reader.page.get_by_role("link", name="Mail het adres")
    link.click()
    asked = urllib.parse.parse_qs(urllib.parse.urlsplit(link.get_attribute("href")).query)
    title, address = asked["body"][0].strip().split("\r\n")
    assert title == asked["subject"][0]
    reader.new_window()
    reader.page.goto(address)
    ready(reader)
    assert columns(reader) == [TITLES["cazhem"], TITLES["mitz"]]
    assert reader.page.evaluate("localStorage.length") == 0


def says_once_what_is_wrong_with_an_address(reader):
    old = reader.folder / "innovaties/oude-naam"
    old.mkdir()
    facts = (reader.folder / "innovaties/mitz/feiten.js").read_bytes()
    (old / "feiten.js").write_bytes(facts)
    reader.fail("bestaat-niet", "missing")
    go(reader, "vergelijken/index.html?i=cazhem,bestaat-niet,cazhem,oude-naam,%3Cimg src=x onerror=alert(1)%3E")
    assert columns(reader) == [TITLES["cazhem"], TITLES["mitz"]]
    assert notices(reader) == [
        "Er is geen innovatie met de naam ‘bestaat-niet’.",
        "Dit is geen naam van een innovatie: ‘<img src=x onerror=alert(1)>’.",
        f"Dit stond meer dan een keer in het adres: ‘{TITLES['cazhem']}’.",
        f"‘oude-naam’ heet nu {TITLES['mitz']}.",
    ]
    assert reader.page.url.endswith("?i=cazhem,mitz")
    assert reader.page.locator("main img").count() == 0


def shows_four_of_too_many(reader):
    names = ["cazhem", "mitz", "woonladder", "wijkgerichte-benadering", "welzijn-op-recept"]
    go(reader, "vergelijken/index.html?i=" + ",".join(names))
    assert len(columns(reader)) == 4
    assert notices(reader) == ["Er passen er hoogstens 4. Dit laten we weg: ‘Welzijn op recept’."]


def bears_hostile_addresses(reader):
    reader.is_failing = True
    for text in ["", ",,,", "x" * 5000, "../" * 20, "__proto__", "constructor", "%00", "\u202e\u202e", "👵" * 500,
                 "\"><script>alert(1)</script>", "javascript:alert(1)", ",".join(f"n{at}" for at in range(3000)),
                 "https://evil.example/x", "//evil.example", "a,b,c"]:
        go(reader, "vergelijken/index.html?i=" + urllib.parse.quote(text))
        assert columns(reader) == [], text
        assert all(len(notice) < 400 for notice in notices(reader))
        expect(reader.page.locator("#p_leeg")).to_be_visible()
        go(reader, "selectie/index.html?i=" + urllib.parse.quote(text))
    strange = [path for path in reader.server.asked if "innovaties" in path and "." in path
               and not re.search(r"/innovaties/[a-z0-9-]+/(feiten\.js|index\.html)$|index\.html$", path)]
    assert not strange, strange


def shows_hostile_facts_as_text(reader):
    folder = reader.folder / "innovaties/boos"
    folder.mkdir()
    bad = "</script><img src=x onerror=alert(1)>\u2028"
    value = [{"tekst": bad, "adres": "javascript:alert(1)", "details": bad, "label": bad}]
    facts = {"slug": "boos", "titel": bad, "kort": bad, "fase": "pilot", "stap": 3, "doelgroep": value,
             "elementen": value, "gemeten": [{"tekst": bad, "uitleg": bad}], "arbeid": bad,
             "gecontroleerd": bad, "iso": "2026-01-01"}
    (folder / "feiten.js").write_text(f"leernetwerkFeiten({json.dumps(facts)})\n")
    for page in ["vergelijken", "selectie"]:
        go(reader, f"{page}/index.html?i=cazhem,boos")
        expect(reader.page.get_by_role("link", name=re.compile("onerror")).first).to_be_visible()
        assert reader.page.locator("main img, main script").count() == 0


def waits_for_no_file_that_is_broken(reader):
    reader.is_failing = True
    reader.server.faults["mitz/feiten.js"] = "html"
    go(reader, "vergelijken/index.html?i=cazhem,mitz,woonladder")
    assert columns(reader) == [TITLES["cazhem"], TITLES["woonladder"]]
    assert notices(reader) == ["Er is geen innovatie met de naam ‘mitz’."]
    reader.errors.clear()


def takes_a_column_away_and_back(reader):
    go(reader, "vergelijken/index.html?i=cazhem,mitz,woonladder")
    reader.page.get_by_role("button", name=f"Haal weg {TITLES['mitz']}").focus()
    reader.page.keyboard.press("Enter")
    assert columns(reader) == [TITLES["cazhem"], TITLES["woonladder"]]
    expect(reader.page.get_by_role("button", name=f"Haal weg {TITLES['woonladder']}")).to_be_focused()
    heard(reader, f"{TITLES['mitz']} is weggehaald.")
    assert reader.page.url.endswith("?i=cazhem,woonladder")
    reader.page.go_back()
    expect(reader.page.locator("#p_koppen a")).to_have_count(3)


def adds_to_a_comparison_that_came_by_mail(reader):
    go(reader, "vergelijken/index.html?i=cazhem,mitz")
    reader.page.get_by_role("link", name="Kies er nog een").click()
    reader.page.get_by_role("checkbox").first.check()
    reader.page.get_by_role("region", name="Uw keuze").get_by_role("link", name="Vergelijk").click()
    ready(reader)
    assert len(columns(reader)) == 3


def fits_and_prints(reader):
    for width in [320, 768, 1280]:
        reader.new_window(width, 700)
        go(reader, "vergelijken/index.html?i=cazhem,mitz,woonladder,wijkgerichte-benadering")
        wide = reader.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, (width, wide)
    box = reader.page.locator("#p_vlak")
    reader.page.set_viewport_size({"width": 768, "height": 700})
    expect(box).to_have_attribute("tabindex", "0")
    expect(reader.page.get_by_role("region", name="Vergelijking, schuif opzij")).to_be_visible()
    reader.page.set_viewport_size({"width": 1280, "height": 700})
    expect(box).not_to_have_attribute("tabindex", "0")
    go(reader, "vergelijken/index.html?i=cazhem,mitz")
    pdf = reader.page.pdf(prefer_css_page_size=True)
    sheets = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf)
    assert sheets and all(float(wide) > float(high) for wide, high in sheets), sheets
    assert len(sheets) <= 2, sheets
    reader.page.emulate_media(media="print")
    text = reader.page.locator("body").inner_text()
    assert "vergelijken/index.html?i=cazhem,mitz – bekeken op" in text
    assert "Bewaar in mijn selectie" not in text and "Kopieer" not in text


def compares_without_storage(reader):
    reader.page.add_init_script(SHUT)
    go(reader, "vergelijken/index.html?i=cazhem,mitz")
    assert len(columns(reader)) == 2
    reader.page.get_by_role("button", name="Bewaar in mijn selectie").click()
    ready(reader)
    expect(reader.page.locator("#p_dicht")).to_be_visible()
    assert reader.page.url.endswith("selectie/index.html?i=cazhem,mitz")
