"""A reader types words and gets results."""
from playwright.sync_api import expect


def goes_from_the_front_page_to_a_result(reader):
    reader.open(path="index.html")
    reader.field.fill("mantelzorg")
    reader.field.press("Enter")
    reader.wait()
    assert reader.page.url.endswith("zoeken/index.html?q=mantelzorg"), reader.page.url
    assert reader.field.input_value() == "mantelzorg"
    title = reader.titles[0]
    reader.rows.first.get_by_role("link").click()
    expect(reader.page.get_by_text(title).first).to_be_visible()


def answers_while_typing(reader):
    reader.open()
    before = reader.page.evaluate("history.length")
    reader.field.press_sequentially("dementie", delay=20)
    expect(reader.heading).to_contain_text("dementie")
    reader.wait()
    assert reader.rows.count() > 3
    assert reader.page.url.endswith("?q=dementie")
    assert reader.page.evaluate("history.length") <= before + 1
    assert reader.page.evaluate("document.activeElement.name") == "q"


def tells_the_number_when_the_reader_rests(reader):
    reader.open()
    status = reader.page.locator("#p_aantal[role=status]")
    reader.page.evaluate("""() => {
      window.told = [];
      new MutationObserver(() => told.push(document.querySelector("[role=status]").textContent))
        .observe(document.querySelector("[role=status]"), {childList: true, subtree: true});
    }""")
    reader.field.press_sequentially("mantelzorg", delay=150)
    expect(status).to_have_text(reader.heading.inner_text())
    told = reader.page.evaluate("told.filter(Boolean)")
    assert len(told) <= 2, told
    assert told[-1].startswith(str(reader.total))


def shows_what_a_result_is(reader):
    reader.open("?q=mantelzorg&soort=innovatie")
    row = reader.rows.first
    expect(row.locator(".spoor .stap")).to_have_count(5)
    expect(row.locator(".rij-fase")).to_contain_text("Fase:")
    expect(row.locator(".rij-meta .tint")).to_be_visible()
    for index in range(5):
        reader.rows.nth(index).scroll_into_view_if_needed()
        expect(reader.rows.nth(index).locator("mark").first).to_be_attached()
    reader.open("?q=mantelzorg")
    assert "Begrip" in reader.results.inner_text() and "Partner" in reader.results.inner_text()


def shows_ten_more(reader):
    reader.open("?q=ouderen")
    expect(reader.rows).to_have_count(10)
    reader.page.get_by_role("button", name="Toon 10 meer").click()
    expect(reader.rows).to_have_count(20)
    expect(reader.rows.nth(10).get_by_role("link")).to_be_focused()
    assert len(set(reader.titles)) == 20


def corrects_a_misspelling(reader):
    reader.open("?q=mantelzrog")
    said = reader.page.get_by_text("Gezocht op ‘mantelzorg’ in plaats van ‘mantelzrog’")
    expect(said).to_be_visible()
    assert "Mantelzorg" in reader.titles


def says_which_other_words_were_sought(reader):
    reader.open("?q=ggz")
    expect(reader.page.locator("#p_opmerkingen")).to_contain_text("We zochten ook op")
    expect(reader.page.locator("#p_opmerkingen")).to_contain_text("psychiatrie")


def completes_a_word(reader):
    reader.open()
    reader.field.press_sequentially("mantel")
    button = reader.page.get_by_role("group", name="Maak het woord af").get_by_role("button").first
    word = button.inner_text()
    button.click()
    expect(reader.heading).to_contain_text(word)
    expect(reader.field).to_have_value(word)
    expect(reader.field).to_be_focused()


def keeps_words_between_quotation_marks_together(reader):
    reader.open("?q=warme overdracht")
    loose = reader.total
    reader.search('"warme overdracht"')
    assert 0 < reader.total < loose, (reader.total, loose)
    address = reader.rows.last.get_by_role("link").get_attribute("href")
    reader.page.goto(reader.page.url.split("?")[0] + "/../" + address.split("#")[0])
    assert "warme overdracht" in reader.page.inner_text("main").lower()


def leaves_out_what_stands_behind_a_minus(reader):
    reader.open("?q=mantelzorg")
    all_of_them = reader.total
    reader.search("mantelzorg -dementie")
    assert 0 < reader.total < all_of_them


def is_never_empty_when_nothing_is_found(reader):
    reader.open("?q=xqzwvk")
    expect(reader.heading).to_contain_text("Niets gevonden voor ‘xqzwvk’")
    main = reader.page.locator("main")
    for link in ["Bekijk wat de regio graag wil", "Digitalisering", "redactie@voorbeeld.example",
                 "M"]:
        expect(main.get_by_role("link", name=link, exact=True)).to_be_visible()


def explains_itself_without_a_question(reader):
    reader.open()
    expect(reader.page.get_by_role("heading", name="Zo zoekt u")).to_be_visible()
    reader.page.get_by_role("link", name="eenzame ouderen").click()
    reader.wait()
    assert reader.total > 0
    assert reader.field.input_value() == "eenzame ouderen"
