"""The region at a glance: board, matrix and drawing."""
import re

from playwright.sync_api import expect


def leads_from_a_number_to_as_many_rows(reader):
    page = reader.new_window(375, 800, java_script_enabled=False)
    page.goto(reader.server.url + "overzicht/index.html")
    row = page.get_by_role("row", name=re.compile("^Acute zorg"))
    for place in range(row.get_by_role("cell").count() - 2):
        link = row.get_by_role("cell").nth(place).get_by_role("link")
        if link.count() == 0:
            continue
        number = int(re.match(r"\d+", link.inner_text())[0])
        link.click()
        expect(page.locator("li.rij")).to_have_count(number)
        page.go_back()


def keeps_the_first_column_in_sight(reader):
    page = reader.new_window(375, 800, reduced_motion="reduce")
    page.goto(reader.server.url + "overzicht/doelen/acute-zorg/index.html")
    region = page.get_by_role("region", name="Tabel van doelen en innovaties")
    region.focus()
    for _ in range(8):
        page.keyboard.press("ArrowRight")
    expect(region).not_to_have_js_property("scrollLeft", 0)
    left = region.get_by_role("rowheader").first.bounding_box()["x"]
    assert abs(left - region.bounding_box()["x"]) < 1, left


def passes_over_a_table_by_keyboard(reader):
    reader.open(path="overzicht/doelen/acute-zorg/index.html")
    skip = reader.page.get_by_role("link", name="Sla de tabel over")
    skip.focus()
    assert skip.bounding_box()["x"] >= 0
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator("#p_na_matrix")).to_be_focused()


def hides_no_mark_that_has_the_focus(reader):
    page = reader.new_window(375, 800, reduced_motion="reduce")
    page.goto(reader.server.url + "overzicht/doelen/acute-zorg/index.html")
    page.get_by_role("region", name="Tabel van doelen").focus()
    for _ in range(60):
        page.keyboard.press("Tab")
        hidden = page.evaluate("""() => {
          const node = document.activeElement;
          if (!node.closest("table")) return null;
          const box = node.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return node.contains(top) || top?.contains(node) ? null : node.textContent;
        }""")
        assert hidden is None, hidden


def brings_out_who_works_with_the_partner_in_focus(reader):
    reader.open(path="overzicht/samenwerking/index.html")
    partner = reader.page.get_by_role("link", name=re.compile("^Spaarne Gasthuis: 20 innovaties"))
    partner.focus()
    number = re.search(r"\bk(\d+)", partner.get_attribute("class"))[1]
    strength = reader.page.locator(".boog").evaluate_all(
        "nodes => nodes.map((node) => [node.getAttribute('class'),"
        " getComputedStyle(node).strokeOpacity])")
    own = [value for classes, value in strength if f"bij-{number}" in classes.split()]
    others = [value for classes, value in strength if f"bij-{number}" not in classes.split()]
    assert own and set(own) == {"1"}, own
    assert others and all(float(value) < 0.2 for value in others), others
    partner.press("Enter")
    expect(reader.page.get_by_role("heading", level=1)).to_have_text("Spaarne Gasthuis")


def draws_as_many_arcs_as_the_table_has_rows(reader):
    reader.open(path="overzicht/samenwerking/index.html")
    arcs = reader.page.locator(".boog title").all_text_contents()
    rows = reader.page.locator(".paren tbody tr").evaluate_all("""rows => rows.map((row) =>
      [...row.querySelectorAll("th a")].map((link) => link.textContent).join(" en ")
        + ": " + row.querySelector("summary").textContent.trim())""")
    assert sorted(arcs) == sorted(rows) and len(rows) > 10
    for row in reader.page.locator(".paren tbody tr").all()[:5]:
        row.locator("summary").click()
        number = int(row.locator("summary").inner_text().split()[0])
        expect(row.get_by_role("listitem")).to_have_count(number)


def writes_no_letter_too_small(reader):
    """At 320 px, where the drawing is at its smallest."""
    page = reader.new_window(320, 640)
    page.goto(reader.server.url + "overzicht/samenwerking/index.html")
    sizes = page.locator("svg text").evaluate_all("""nodes => nodes.map((node) =>
      node.getScreenCTM().a * parseFloat(getComputedStyle(node).fontSize))""")
    assert sizes and min(sizes) >= 12, min(sizes)
    heights = page.locator("svg .vlakje").evaluate_all(
        "nodes => nodes.map((node) => node.getBoundingClientRect().height)")
    assert min(heights) >= 24, min(heights)


def draws_in_forced_colours(reader):
    page = reader.new_window(forced_colors="active")
    page.goto(reader.server.url + "overzicht/samenwerking/index.html")
    arc = page.locator(".boog").first.evaluate(
        "node => [getComputedStyle(node).stroke, getComputedStyle(node).strokeOpacity]")
    ink = page.locator("h1").evaluate("node => getComputedStyle(node).color")
    assert arc == [ink, "1"], (arc, ink)
