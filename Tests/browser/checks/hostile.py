"""Questions that nobody asks in good faith, or by accident."""
import urllib.parse

from playwright.sync_api import expect

QUESTIONS = [
    "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "\"><b>vet</b>", "__proto__",
    "constructor", "toString hasOwnProperty", "?!…—–", "\"", "\"\"", "-", "- -", "-\"", "'s", "日本語",
    "привет мир", "👵🏽 💙", "\u202egrozletnam\u202c", "\u200b", "a\0b", "%00%ff", "&amp;", "\\", "*.*",
    "i̇İ", "ﬁets", "a" * 64, "\ud800",
]


def shows_every_question_as_text(reader):
    for question in QUESTIONS:
        reader.page.goto(reader.server.url + "zoeken/index.html?q="
                         + urllib.parse.quote(question, errors="surrogatepass"))
        expect(reader.results).to_have_attribute("aria-busy", "false")
        expect(reader.page.locator(".wegen.begonnen")).to_be_attached()
        strange = reader.page.locator("main img, main b, main script:not([type])")
        assert strange.count() == 0, question
        expect(reader.page.locator("#p_probleem")).to_be_hidden()
        shown = question.strip()
        if shown and "\0" not in shown and "\ud800" not in shown:
            expect(reader.heading).to_contain_text(shown)
        reader.expect_no_errors()


def types_every_question(reader):
    reader.open()
    for question in QUESTIONS[:-1]:
        reader.field.fill(question.replace("\0", ""))
        reader.page.wait_for_timeout(160)
        expect(reader.results).to_have_attribute("aria-busy", "false")
    reader.search("mantelzorg")
    assert reader.total > 5


def cuts_a_question_of_ten_thousand_characters(reader):
    for question in ["a" * 10_000, "mantelzorg " * 900, "👵" * 2_000]:
        reader.page.goto(
            reader.server.url + "zoeken/index.html?q=" + urllib.parse.quote(question))
        expect(reader.results).to_have_attribute("aria-busy", "false")
        assert len(reader.field.input_value().encode("utf-16-le")) <= 400
        assert reader.page.evaluate("document.documentElement.scrollWidth") <= 1280
    reader.field.fill("")
    reader.field.evaluate("""(field) => {
      field.value = "zorg ".repeat(2000);
      field.dispatchEvent(new Event("input"));
    }""")
    expect(reader.heading).to_contain_text("zorg")
    assert len(reader.page.url) < 400


def keeps_the_direction_of_a_question_within_it(reader):
    reader.open("?q=%E2%80%AEgrozletnam")
    assert reader.heading.locator("bdi").count() == 1


def knows_no_strange_filters(reader):
    reader.open("?q=zorg&fase=__proto__&thema=%3Cb%3E&__proto__=x&constructor=y&q=tweede")
    reader.expect_no_errors()
    expect(reader.page.locator("#p_gekozen")).to_contain_text("<b>")
    assert reader.field.input_value() == "zorg"
    reader.page.get_by_role("button", name="Wis filters").click()
    expect(reader.heading).to_contain_text("resultaten")
