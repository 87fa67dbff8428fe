"""A reader narrows results."""
import re

from playwright.sync_api import expect


def narrows_to_what_the_number_says(reader):
    reader.open("?q=dementie")
    count = reader.counts("Fase")["Proeftuin"]
    reader.choose("Fase", "Proeftuin")
    assert reader.total == count
    assert "fase=proeftuin" in reader.page.url
    for fase in reader.rows.locator(".fase-woord").all_inner_texts():
        assert fase == "proeftuin"
    reader.page.get_by_role("button", name="Fase: Proeftuin").click()
    expect(reader.page).not_to_have_url(re.compile("fase="))


def adds_up_values_of_one_facet(reader):
    reader.open("?q=ouderen")
    counts = reader.counts("Fase")
    reader.choose("Fase", "Pilot")
    assert reader.counts("Fase") == counts
    reader.choose("Fase", "Gewenst")
    assert reader.total == counts["Pilot"] + counts["Gewenst"]
    reader.choose("Soort", "Innovatie")
    assert reader.total == counts["Pilot"] + counts["Gewenst"]
    reader.page.get_by_role("button", name="Wis filters").click()
    expect(reader.page).to_have_url(re.compile(r"\?q=ouderen$"))


def counts_every_group(reader):
    reader.open("?q=ouderen&soort=innovatie")
    for title in ["Thema", "Doelgroep", "Gemeente", "Setting", "Sector", "Wet", "Partner",
                  "Sterkte van bewijs", "Loopt ook elders"]:
        counts = reader.counts(title)
        assert counts, title
        assert all(0 < count <= reader.total for count in counts.values()), (title, counts)


def shows_all_values_when_asked(reader):
    reader.open("?q=ouderen")
    group = reader.group("Partner")
    expect(group.get_by_role("listitem")).to_have_count(8)
    button = group.get_by_role("button", name=re.compile("Toon alle"))
    number = int(button.inner_text().split()[-1])
    button.click()
    expect(group.get_by_role("listitem")).to_have_count(number)
    expect(group.locator("input:focus")).to_be_visible()


def keeps_the_focus_on_a_filter(reader):
    reader.open("?q=ouderen")
    box = reader.group("Thema").get_by_role("checkbox").nth(1)
    box.focus()
    box.press("Space")
    expect(reader.page).to_have_url(re.compile("thema="))
    reader.wait()
    expect(box).to_be_focused()
    expect(box).to_be_checked()


def shares_an_address(reader):
    reader.open("?q=zorg")
    reader.choose("Thema", "Digitalisering")
    reader.choose("Doelgroep", next(iter(reader.counts("Doelgroep"))))
    titles, total, address = reader.titles, reader.total, reader.page.url
    reader.new_window().goto(address)
    reader.wait()
    assert (reader.titles, reader.total) == (titles, total)
    expect(reader.page.get_by_role("button", name="Thema: Digitalisering")).to_be_visible()


def filters_without_a_question(reader):
    reader.open()
    count = reader.counts("Fase")["Implementatie"]
    reader.choose("Fase", "Implementatie")
    assert reader.total == count
    expect(reader.rows.first).to_be_visible()


def offers_a_word_as_filter(reader):
    reader.open("?q=pilot dementie")
    reader.page.get_by_role("button", name="Alleen fase: Pilot").click()
    expect(reader.page).to_have_url(re.compile(r"\?q=dementie&fase=pilot$"))
    expect(reader.field).to_have_value("dementie")


def hides_filters_behind_a_button_on_a_phone(reader):
    reader.new_window(375, 800)
    reader.open("?q=ouderen&fase=pilot&fase=proeftuin")
    button = reader.page.get_by_role("button", name="Filters (2)")
    assert not reader.page.locator("details").first.is_visible()
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(reader.page.locator("details").first).to_be_visible()
    reader.choose("Fase", "Proeftuin")
    expect(reader.page.get_by_role("button", name="Filters (1)")).to_be_visible()
