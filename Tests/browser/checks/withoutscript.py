"""A reader whose browser runs no script."""
from playwright.sync_api import expect


def browses_from_theme_to_partner(reader):
    page = reader.new_window(java_script_enabled=False)
    page.goto(reader.server.url + "index.html")
    page.get_by_role("main").get_by_role("link", name="Acute zorg", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Acute zorg")
    page.get_by_role("link", name="CAZHEM: coördinatiepunt voor zorgplekken").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("CAZHEM")
    page.get_by_role("link", name="Eén loket", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Eén loket")


def finds_by_the_alphabet(reader):
    page = reader.new_window(java_script_enabled=False)
    page.goto(reader.server.url + "innovaties/index.html")
    page.get_by_role("link", name="W", exact=True).click()
    page.get_by_role("link", name="Welzijn op recept", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Welzijn op recept")
