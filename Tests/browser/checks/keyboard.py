"""A reader has a keyboard only."""
from playwright.sync_api import expect


def _focused(reader):
    return reader.page.evaluate("document.activeElement.outerHTML.slice(0, 100)")


def _tab_until(reader, wanted, most=80, back=False):
    for _ in range(most):
        reader.page.keyboard.press("Shift+Tab" if back else "Tab")
        if reader.page.evaluate(f"document.activeElement.matches({wanted!r})"):
            return
    raise AssertionError(f"{wanted} is not reached; the focus is on {_focused(reader)!r}")


def reaches_results_and_comes_back(reader):
    reader.open()
    _tab_until(reader, "#p_vraag", 20)
    reader.page.keyboard.type("dementie")
    reader.page.keyboard.press("Enter")
    expect(reader.heading).to_be_focused()
    _tab_until(reader, "#zoekresultaten a", 4)
    _tab_until(reader, "#p_terug a", 30)
    reader.page.keyboard.press("Enter")
    expect(reader.field).to_be_focused()
    _tab_until(reader, ".filters .sprong", 12)
    reader.page.keyboard.press("Enter")
    expect(reader.heading).to_be_focused()
    _tab_until(reader, "#zoekresultaten a", 4)
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator("h1")).not_to_have_text("Zoeken")


def chooses_and_removes_a_filter(reader):
    reader.open("?q=ouderen")
    total = reader.total
    reader.group("Soort")
    reader.field.focus()
    _tab_until(reader, "summary", 12)
    _tab_until(reader, "input[type=checkbox]", 12)
    reader.page.keyboard.press("Space")
    expect(reader.heading).not_to_contain_text(str(total))
    _tab_until(reader, ".gekozen button", 80)
    reader.page.keyboard.press("Enter")
    expect(reader.heading).to_contain_text(str(total))
    expect(reader.heading).to_be_focused()


def shows_where_the_focus_is(reader):
    reader.open("?q=ouderen&fase=pilot")
    reader.field.focus()
    for _ in range(40):
        reader.page.keyboard.press("Tab")
        if reader.page.evaluate("document.activeElement === document.body"):
            break
        style = reader.page.evaluate(
            "(({outlineStyle, outlineWidth}) => outlineStyle + outlineWidth)"
            "(getComputedStyle(document.activeElement))")
        assert style == "solid3px", (style, _focused(reader))
