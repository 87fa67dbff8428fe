"""The list that a reader keeps in the browser."""
from playwright.sync_api import expect

from checks.chosen import FULL, SHUT, TITLES, bar, go, heard, keep, notices, ready, rows, tick

CAZHEM, MITZ, WOONLADDER = TITLES["cazhem"], TITLES["mitz"], TITLES["woonladder"]


def _button(reader, what, slug):
    return reader.page.get_by_role("button", name=f"{what} {TITLES[slug]}")


def begins_empty(reader):
    go(reader, "selectie/index.html")
    expect(reader.page.locator("#p_leeg")).to_be_visible()
    expect(reader.page.locator("#p_gevuld")).to_be_hidden()
    assert reader.page.evaluate("localStorage.length") == 0
    assert reader.page.context.cookies() == []


def keeps_what_is_ticked(reader):
    go(reader, "innovaties/index.html")
    tick(reader, "cazhem").check()
    tick(reader, "mitz").check()
    bar(reader).get_by_role("button", name="Bewaar").click()
    heard(reader, "Bewaard in Mijn selectie. Daar staan er nu 2.")
    bar(reader).get_by_role("link", name="Mijn selectie").click()
    ready(reader)
    assert rows(reader) == [CAZHEM, MITZ]
    assert reader.page.context.cookies() == []


def changes_the_order_by_keyboard(reader):
    keep(reader, "cazhem", "mitz", "woonladder")
    _button(reader, "Hoger", "woonladder").focus()
    reader.page.keyboard.press("Enter")
    assert rows(reader) == [CAZHEM, WOONLADDER, MITZ]
    heard(reader, "staat nu op plaats 2 van 3.")
    expect(_button(reader, "Hoger", "woonladder")).to_be_focused()
    reader.page.keyboard.press("Enter")
    reader.page.keyboard.press("Enter")
    heard(reader, "staat al bovenaan.")
    expect(_button(reader, "Hoger", "woonladder")).to_be_focused()
    reader.page.reload()
    ready(reader)
    assert rows(reader) == [WOONLADDER, CAZHEM, MITZ]


def removes_and_puts_back(reader):
    keep(reader, "cazhem", "mitz", "woonladder")
    _button(reader, "Haal weg", "mitz").focus()
    reader.page.keyboard.press("Enter")
    assert rows(reader) == [CAZHEM, WOONLADDER]
    expect(_button(reader, "Haal weg", "woonladder")).to_be_focused()
    reader.page.keyboard.press("Enter")
    expect(_button(reader, "Haal weg", "cazhem")).to_be_focused()
    reader.page.get_by_role("button", name="Zet terug").click()
    assert rows(reader) == [CAZHEM, WOONLADDER]
    expect(reader.page.locator("h1")).to_be_focused()


def clears_and_puts_back(reader):
    keep(reader, "cazhem", "mitz")
    reader.page.get_by_role("button", name="Wis de lijst").click()
    expect(reader.page.locator("#p_leeg")).to_be_visible()
    expect(reader.page.get_by_role("button", name="Zet terug")).to_be_focused()
    assert reader.page.evaluate("localStorage.length") == 0
    reader.page.keyboard.press("Enter")
    assert rows(reader) == [CAZHEM, MITZ]
    reader.page.reload()
    ready(reader)
    assert rows(reader) == [CAZHEM, MITZ]


def leaves_the_own_list_when_one_is_shared(reader):
    keep(reader, "cazhem")
    go(reader, "selectie/index.html?i=mitz,woonladder")
    expect(reader.page.locator("h1")).to_have_text("Gedeelde selectie")
    assert rows(reader) == [MITZ, WOONLADDER]
    assert reader.page.get_by_role("button", name="Hoger").count() == 0
    expect(reader.page.get_by_role("button", name="Wis de lijst")).to_be_hidden()
    reader.page.get_by_role("link", name="Bekijk uw eigen selectie").click()
    ready(reader)
    assert rows(reader) == [CAZHEM]
    reader.page.go_back()
    ready(reader)
    reader.page.get_by_role("button", name="Bewaar deze lijst").click()
    heard(reader, "Bewaard. In uw selectie staan er nu 3.")
    expect(reader.page.locator("h1")).to_have_text("Mijn selectie")
    expect(reader.page.locator("h1")).to_be_focused()
    assert rows(reader) == [CAZHEM, MITZ, WOONLADDER]
    assert reader.page.url.endswith("selectie/index.html")


def follows_another_window(reader):
    keep(reader, "cazhem")
    other = reader.contexts[-1].new_page()
    other.goto(reader.server.url + "innovaties/mitz/index.html")
    other.get_by_role("button", name="Bewaar in mijn selectie").click()
    expect(reader.page.locator("#p_lijst > li")).to_have_count(2)
    heard(reader, "De lijst is in een ander venster veranderd: 2 innovaties.")
    _button(reader, "Haal weg", "cazhem").click()
    other.goto(reader.server.url + "selectie/index.html")
    expect(other.locator("#p_lijst .rij-titel")).to_have_text([MITZ])


def goes_on_where_the_storage_is_shut_or_full(reader):
    for fault in [SHUT, FULL]:
        reader.new_window()
        reader.page.add_init_script(fault)
        go(reader, "innovaties/index.html")
        tick(reader, "cazhem").check()
        tick(reader, "mitz").check()
        bar(reader).get_by_role("button", name="Bewaar").click()
        ready(reader)
        expect(reader.page.get_by_text("Uw browser bewaart hier niets.")).to_be_visible()
        assert rows(reader) == [CAZHEM, MITZ]
        _button(reader, "Hoger", "mitz").click()
        assert reader.page.url.endswith("?i=mitz,cazhem")
        reader.page.reload()
        ready(reader)
        assert rows(reader) == [MITZ, CAZHEM]
        reader.page.get_by_role("button", name="Wis de lijst").click()
        reader.page.get_by_role("button", name="Zet terug").click()
        assert rows(reader) == [MITZ, CAZHEM]
        reader.expect_no_errors()


def keeps_names_that_are_not_found_until_told(reader):
    reader.is_failing = True
    keep(reader, "cazhem", "mitz", "woonladder")
    reader.page.route("**/mitz/feiten.js", lambda route: route.abort())
    go(reader, "selectie/index.html")
    assert rows(reader) == [CAZHEM, WOONLADDER]
    _button(reader, "Hoger", "woonladder").click()
    reader.page.unroute("**/mitz/feiten.js")
    go(reader, "selectie/index.html")
    assert rows(reader) == [WOONLADDER, CAZHEM, MITZ]
    reader.page.route("**/mitz/feiten.js", lambda route: route.abort())
    go(reader, "selectie/index.html")
    reader.page.get_by_role("button", name="Haal uit de lijst wat niet gevonden is").click()
    assert notices(reader) == []
    reader.page.unroute("**/mitz/feiten.js")
    go(reader, "selectie/index.html")
    assert rows(reader) == [WOONLADDER, CAZHEM]


def leads_to_a_comparison(reader):
    keep(reader, "cazhem", "mitz")
    reader.page.get_by_role("link", name="Vergelijk deze innovaties").click()
    ready(reader)
    assert reader.page.url.endswith("vergelijken/index.html?i=cazhem,mitz")


def prints_the_list(reader):
    keep(reader, "cazhem", "mitz")
    reader.page.emulate_media(media="print")
    text = reader.page.locator("body").inner_text()
    assert CAZHEM in text and "selectie/index.html?i=cazhem,mitz" in text
    assert "Hoger" not in text and "Neem deze lijst mee" not in text
