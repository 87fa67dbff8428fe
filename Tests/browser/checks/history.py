"""A reader goes back and forth."""
import re

from playwright.sync_api import expect


def goes_back_to_the_question_before(reader):
    reader.open()
    reader.search("dementie")
    first = reader.titles
    reader.search("valpreventie")
    second = reader.titles
    assert first != second
    reader.page.go_back()
    expect(reader.field).to_have_value("dementie")
    expect(reader.heading).to_contain_text("dementie")
    reader.wait()
    assert reader.titles == first
    reader.page.go_forward()
    expect(reader.heading).to_contain_text("valpreventie")
    reader.wait()
    assert reader.titles == second
    reader.page.go_back()
    reader.page.go_back()
    expect(reader.page.get_by_role("heading", name="Zo zoekt u")).to_be_visible()


def goes_back_over_filters(reader):
    reader.open("?q=ouderen")
    total = reader.total
    reader.choose("Fase", "Pilot")
    narrowed = reader.total
    reader.page.go_back()
    expect(reader.page).not_to_have_url(re.compile("fase="))
    expect(reader.heading).to_contain_text(str(total))
    assert not reader.group("Fase").get_by_role("checkbox", checked=True).count()
    reader.page.go_forward()
    expect(reader.heading).to_contain_text(str(narrowed))


def comes_back_where_the_reader_was(reader):
    reader.open("?q=ouderen")
    reader.page.get_by_role("button", name="Toon 10 meer").click()
    expect(reader.rows).to_have_count(20)
    link = reader.rows.nth(14).get_by_role("link")
    link.scroll_into_view_if_needed()
    name = link.inner_text()
    assert reader.page.evaluate("scrollY") > 300
    link.click()
    expect(reader.page).not_to_have_url(re.compile("zoeken"))
    reader.page.go_back()
    reader.wait()
    expect(reader.rows).to_have_count(20)
    expect(reader.page.get_by_role("link", name=name)).to_be_focused()
    expect(reader.page.get_by_role("link", name=name)).to_be_in_viewport()
