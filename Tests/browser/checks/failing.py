"""Files do not arrive, or arrive broken."""
from playwright.sync_api import expect

ALERT = "Misschien staat hier niet alles"


def _fails_and_recovers(reader, folder, fault, words):
    reader.fail(f"/{folder}/", fault)
    reader.open("?q=mantelzorg&partner=tandem" if folder == "f" else "?q=mantelzorg")
    alert = reader.page.get_by_role("alert")
    expect(alert).to_contain_text(ALERT)
    expect(alert).to_contain_text(words)
    expect(alert.get_by_role("link", name="van A tot Z")).to_be_visible()
    assert not reader.heading.inner_text().startswith("Niets")
    reader.server.faults.clear()
    reader.page.get_by_role("button", name="Probeer opnieuw").click()
    expect(alert).to_be_hidden()
    expect(reader.rows.first).to_be_visible()


def tells_of_missing_words(reader):
    _fails_and_recovers(reader, "w", "missing", "niet gevonden")


def tells_of_a_page_instead_of_words(reader):
    _fails_and_recovers(reader, "w", "html", "beschadigd")


def tells_of_words_that_are_cut_off(reader):
    _fails_and_recovers(reader, "w", "truncated", "beschadigd")


def tells_of_missing_lists(reader):
    _fails_and_recovers(reader, "p", "missing", "niet gevonden")


def tells_of_missing_documents(reader):
    _fails_and_recovers(reader, "d", "missing", "niet gevonden")


def tells_of_documents_that_are_cut_off(reader):
    _fails_and_recovers(reader, "d", "truncated", "beschadigd")


def tells_of_missing_filters(reader):
    _fails_and_recovers(reader, "f", "missing", "niet gevonden")


def shows_what_is_known_when_one_word_is_missing(reader):
    reader.open("?q=mantelzorg")
    words = [path for path in reader.server.asked if "/w/" in path][-1]
    reader.new_window()
    reader.fail(words, "missing")
    reader.open("?q=mantelzorg zorg")
    expect(reader.page.get_by_role("alert")).to_contain_text(ALERT)
    expect(reader.rows.first).to_be_visible()


def explains_when_the_script_does_not_come(reader):
    reader.fail("assets/zoeken-", "missing")
    reader.page.goto(reader.server.url + "zoeken/index.html?q=mantelzorg")
    expect(reader.page.get_by_text("Het zoeken is niet gestart")).to_be_visible(timeout=9000)
    expect(reader.page.get_by_role("link", name="Digitalisering")).to_be_visible()
