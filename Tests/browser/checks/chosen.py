"""What the checks about chosen innovaties do on a page."""
from playwright.sync_api import expect

TITLES = {
    "cazhem": "CAZHEM: coördinatiepunt voor zorgplekken",
    "mitz": "Mitz: toestemming op één plek",
    "woonladder": "Woonladder en nieuwe woonconcepten",
}

SHUT = """for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new Error("no storage"); } });"""

FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };"


def go(reader, path):
    """Opens a page below the site and waits until its script has shown what it shows."""
    reader.page.goto(reader.server.url + path)
    if path.startswith(("vergelijken", "selectie")):
        ready(reader)


def ready(reader):
    expect(reader.page.locator(".keuzevlak.begonnen")).to_be_visible()


def tick(reader, slug):
    return reader.page.get_by_role("checkbox", name=f"Vergelijk {TITLES[slug]}").first


def bar(reader):
    return reader.page.get_by_role("region", name="Uw keuze")


def keep(reader, *slugs):
    """Keeps innovaties as a reader does, and opens the list."""
    for slug in slugs:
        go(reader, f"innovaties/{slug}/index.html")
        reader.page.get_by_role("button", name="Bewaar in mijn selectie").click()
    go(reader, "selectie/index.html")


def rows(reader):
    return reader.page.locator("#p_lijst .rij-titel").all_inner_texts()


def columns(reader):
    return reader.page.locator("#p_koppen a").all_inner_texts()


def cells(reader, fact):
    found = reader.page.locator(f"[data-feit={fact}] td").all_inner_texts()
    return [" ".join(text.split()) for text in found]


def notices(reader):
    return reader.page.locator("#p_meldingen li").all_inner_texts()


def heard(reader, text):
    """What a screen reader says."""
    expect(reader.page.locator("body > [role=status]")).to_contain_text(text)
