"""The site stands on a disk, in a narrow window, or before an old or careful browser."""
from playwright.sync_api import expect


def searches_from_disk(reader):
    reader.page.goto((reader.folder / "zoeken/index.html").as_uri())
    reader.search("mantelzorg")
    assert reader.total > 5
    reader.search("mantelzrog")
    expect(reader.page.get_by_text("in plaats van")).to_be_visible()
    reader.choose("Fase", "Pilot")
    reader.counts("Partner")
    assert "fase=pilot" in reader.page.url
    reader.page.go_back()
    expect(reader.page.locator("#p_gekozen")).to_be_hidden()
    reader.rows.first.get_by_role("link").click()
    expect(reader.page.locator("h1")).not_to_have_text("Zoeken")


def fits_a_narrow_window(reader):
    for query in ["", "?q=mantelzorg", "?q=" + "mantelzorgondersteuning" * 8, "?q=ggz&fase=pilot"]:
        reader.new_window(320, 640)
        reader.open(query)
        button = reader.page.locator("#p_filterknop")
        if button.is_visible():
            button.click()
        width = reader.page.evaluate("document.documentElement.scrollWidth")
        assert width <= 320, (query, width)


def has_targets_of_24_pixels(reader):
    reader.new_window(375, 800)
    reader.open("?q=pilot ouderen&fase=pilot")
    reader.page.locator("#p_filterknop").click()
    small = reader.page.evaluate("""() =>
      [...document.querySelectorAll("main :is(button, summary, label, input[type=search])")]
        .filter((node) => node.offsetParent && node.getBoundingClientRect().height < 24)
        .map((node) => node.textContent)""")
    assert small == [], small


def leads_to_lists_without_javascript(reader):
    reader.new_window(java_script_enabled=False)
    reader.page.goto(reader.server.url + "index.html")
    reader.page.locator("input[name=q]").fill("mantelzorg")
    reader.page.locator("main form button").click()
    main = reader.page.locator("main")
    assert "Zoeken op een woord werkt alleen met JavaScript" in main.inner_text()
    expect(main.get_by_role("link", name="Digitalisering")).to_be_visible()
    expect(main.get_by_text("niet gestart")).to_be_hidden()
    main.get_by_role("link", name="M", exact=True).click()
    expect(reader.page.get_by_role("heading", name="M", exact=True)).to_be_visible()


def explains_when_the_browser_is_too_old(reader):
    reader.page.add_init_script("delete window.DecompressionStream")
    reader.open("?q=mantelzorg")
    expect(reader.page.get_by_role("alert")).to_contain_text("Uw browser is te oud")
    expect(reader.page.get_by_role("alert").get_by_role("link", name="van A tot Z")).to_be_visible()
    expect(reader.page.get_by_role("link", name="Digitalisering")).to_be_visible()


def searches_without_storage(reader):
    reader.page.add_init_script("""for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, { get() { throw new Error("no storage"); } });""")
    reader.open("?q=mantelzorg")
    assert reader.total > 5


def leads_to_the_search_page_from_a_page_that_is_not_there(reader):
    reader.open(path="404.html")
    reader.search("mantelzorg")
    assert reader.total > 5
