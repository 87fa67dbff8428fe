"""Ticks on lists, results and pages, and the bar that says what is chosen."""
import re

from playwright.sync_api import expect

from checks.chosen import SHUT, TITLES, bar, columns, go, heard, keep, ready, tick


def goes_from_tick_to_comparison(reader):
    go(reader, "innovaties/index.html")
    expect(bar(reader)).to_be_hidden()
    tick(reader, "cazhem").check()
    heard(reader, "1 gekozen. Kies er nog een om te vergelijken.")
    expect(bar(reader).get_by_role("link", name="Vergelijk")).to_be_hidden()
    reader.open("?q=mitz")
    tick(reader, "mitz").check()
    expect(bar(reader)).to_contain_text("2 gekozen")
    go(reader, "innovaties/mitz/index.html")
    expect(tick(reader, "mitz")).to_be_checked()
    bar(reader).get_by_role("link", name="Vergelijk").click()
    ready(reader)
    assert reader.page.url.endswith("vergelijken/index.html?i=cazhem,mitz")
    assert columns(reader) == [TITLES["cazhem"], TITLES["mitz"]]


def ticks_innovaties_only(reader):
    reader.open("?q=ouderen")
    for row in reader.rows.all():
        is_innovatie = "/innovaties/" in row.get_by_role("link").first.evaluate("node => node.href")
        assert row.get_by_role("checkbox").count() == int(is_innovatie), row.inner_text()
    go(reader, "partners/amstelring/index.html")
    assert reader.page.get_by_role("checkbox").count() == reader.page.locator(".rij").count() > 0


def keeps_the_ticks_of_results_that_change(reader):
    reader.open("?q=mitz")
    tick(reader, "mitz").check()
    reader.search("woonladder")
    reader.search("mitz")
    expect(tick(reader, "mitz")).to_be_checked()


def compares_no_more_than_four(reader):
    go(reader, "innovaties/index.html")
    for number in range(5):
        reader.page.get_by_role("checkbox").nth(number).check()
    expect(bar(reader)).to_contain_text("5 gekozen. Vergelijken kan met hoogstens 4.")
    expect(bar(reader).get_by_role("link", name="Vergelijk")).to_be_hidden()
    reader.page.get_by_role("checkbox").first.uncheck()
    expect(bar(reader).get_by_role("link", name="Vergelijk")).to_be_visible()


def clears_what_is_chosen(reader):
    go(reader, "innovaties/index.html")
    tick(reader, "mitz").check()
    bar(reader).get_by_role("button", name="Wis").click()
    expect(bar(reader)).to_be_hidden()
    expect(tick(reader, "mitz")).not_to_be_checked()
    expect(tick(reader, "mitz")).to_be_focused()
    heard(reader, "Uw keuze is gewist.")
    assert reader.page.evaluate("localStorage.length") == 0


def shares_a_choice_between_windows(reader):
    go(reader, "innovaties/index.html")
    other = reader.contexts[-1].new_page()
    other.goto(reader.page.url)
    tick(reader, "mitz").check()
    expect(other.get_by_role("checkbox", name=f"Vergelijk {TITLES['mitz']}")).to_be_checked()
    expect(other.get_by_role("region", name="Uw keuze")).to_contain_text("1 gekozen")


def chooses_by_keyboard_alone(reader):
    go(reader, "innovaties/index.html")
    reader.page.get_by_role("link", name=TITLES["cazhem"]).focus()
    reader.page.keyboard.press("Tab")
    expect(tick(reader, "cazhem")).to_be_focused()
    reader.page.keyboard.press("Space")
    reader.page.get_by_role("link", name=TITLES["mitz"]).focus()
    reader.page.keyboard.press("Tab")
    reader.page.keyboard.press("Space")
    reader.page.keyboard.press("Tab")
    expect(reader.page.locator(":focus")).to_have_text("Naar uw keuze")
    expect(reader.page.locator(":focus")).to_be_in_viewport()
    reader.page.keyboard.press("Enter")
    reader.page.keyboard.press("Tab")
    expect(bar(reader).get_by_role("link", name="Vergelijk")).to_be_focused()
    reader.page.keyboard.press("Enter")
    ready(reader)
    assert len(columns(reader)) == 2


def never_covers_the_focus(reader):
    """The bar sticks to the foot of the window; what has the focus stands above it."""
    for width, height in [(1280, 800), (375, 667), (320, 256)]:
        reader.new_window(width, height, reduced_motion="reduce")
        go(reader, "innovaties/index.html")
        tick(reader, "cazhem").check()
        reader.page.locator("h1").click()
        for _ in range(60):
            reader.page.keyboard.press("Tab")
            free = reader.page.evaluate("""() => {
              const node = document.activeElement;
              const top = document.querySelector(".keuzebalk").getBoundingClientRect().top;
              const box = node.getBoundingClientRect();
              return node.closest(".keuzebalk") || box.top < 0 || box.bottom <= top + 1;
            }""")
            assert free, (width, reader.page.evaluate("document.activeElement.outerHTML"))


def shifts_nothing(reader):
    """The script adds its ticks in room that was kept."""
    for path in ["innovaties/index.html", "innovaties/cazhem/index.html", "partners/amstelring/index.html"]:
        for width in [375, 1280]:
            reader.new_window(width, 800)
            reader.page.add_init_script("""window.shift = 0;
              new PerformanceObserver((list) => {
                for (const { value } of list.getEntries()) window.shift += value;
              }).observe({ type: "layout-shift", buffered: true });""")
            reader.page.route(re.compile("keuze-.*js$"), _late)
            go(reader, path)
            expect(reader.page.get_by_role("checkbox").first).to_be_attached()
            shift = reader.page.evaluate("new Promise((end) => setTimeout(() => end(shift), 200))")
            assert shift < 0.001, (path, width, shift)


def _late(route):
    """Lets the page be painted before its script comes."""
    route.request.frame.page.wait_for_timeout(300)
    route.continue_()


def chooses_where_nothing_is_kept(reader):
    reader.page.add_init_script(SHUT)
    go(reader, "innovaties/index.html")
    tick(reader, "cazhem").check()
    tick(reader, "mitz").check()
    bar(reader).get_by_role("link", name="Vergelijk").click()
    ready(reader)
    assert columns(reader) == [TITLES["cazhem"], TITLES["mitz"]]


def chooses_from_disk(reader):
    reader.page.goto((reader.folder / "innovaties/index.html").as_uri())
    tick(reader, "cazhem").check()
    tick(reader, "mitz").check()
    bar(reader).get_by_role("button", name="Bewaar").click()
    bar(reader).get_by_role("link", name="Vergelijk").click()
    ready(reader)
    assert columns(reader) == [TITLES["cazhem"], TITLES["mitz"]]
    reader.page.goto((reader.folder / "selectie/index.html").as_uri())
    ready(reader)
    expect(reader.page.locator("#p_lijst > li")).to_have_count(2)


def shows_no_ticks_without_script(reader):
    reader.new_window(java_script_enabled=False)
    go_without = reader.server.url
    reader.page.goto(go_without + "innovaties/index.html")
    assert reader.page.get_by_role("checkbox").count() == 0
    for path in ["vergelijken/index.html?i=cazhem,mitz", "selectie/index.html"]:
        reader.page.goto(go_without + path)
        main = reader.page.get_by_role("main")
        assert "Deze pagina werkt alleen met JavaScript" in main.inner_text()
        expect(main.get_by_text("niet gestart")).to_be_hidden()
        assert main.get_by_role("button").count() == 0
        main.get_by_role("link", name="innovaties kiezen uit de lijst").click()
        expect(reader.page.locator("h1")).to_have_text("Innovaties")


def says_when_the_page_does_not_start(reader):
    reader.fail("assets/selectie-", "missing")
    reader.page.goto(reader.server.url + "vergelijken/index.html?i=cazhem,mitz")
    expect(reader.page.get_by_text("Deze pagina is niet gestart")).to_be_visible(timeout=8000)


def keeps_an_innovatie_from_its_page(reader):
    keep(reader, "mitz")
    assert reader.page.locator("#p_lijst > li").count() == 1
    go(reader, "innovaties/mitz/index.html")
    reader.page.get_by_role("button", name="Haal uit mijn selectie").click()
    expect(reader.page.get_by_role("button", name="Bewaar in mijn selectie")).to_be_focused()
    assert reader.page.evaluate("localStorage.length") == 0
