"""A reader with a browser: finds an innovatie by the lists and by the search, with scripts and without.
Every request is recorded; none may leave the place where the site is."""
import re

from playwright.sync_api import expect


class Visit:
    """One reader on a site at `url`, which ends in `/` and may be on disk."""

    def __init__(self, browser, url, javascript=True):
        self.url, self.javascript = url, javascript
        self.context = browser.new_context(java_script_enabled=javascript)
        self.page = self.context.new_page()
        self.asked, self.errors = [], []
        self.context.on("request", lambda request: self.asked.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self.note)

    def note(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def __enter__(self):
        expect.set_options(timeout=10000)
        return self

    def __exit__(self, kind, *_):
        self.context.close()
        if kind is None:
            assert not self.errors, self.errors
            outside = [url for url in self.asked if not url.startswith(self.url)]
            assert not outside, outside
            assert len(self.asked) > 3, self.asked

    @property
    def heading(self):
        return self.page.locator("h1")

    def goes_by_the_lists(self):
        self.page.goto(self.url + "index.html")
        self.page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Innovaties").click()
        expect(self.heading).to_have_text("Innovaties")
        self.page.locator("main .rij a").first.click()
        expect(self.page.locator("main")).to_contain_text("Werkzame elementen")

    def searches(self):
        self.page.goto(self.url + "index.html")
        self.page.locator("main input[name=q]").fill("mantelzorg")
        self.page.locator("main form button").click()
        if not self.javascript:
            main = self.page.locator("main")
            expect(main).to_contain_text(
                "Zoeken op een woord werkt alleen met JavaScript", use_inner_text=True)
            main.get_by_role("link", name="van A tot Z").first.click()
            expect(self.heading).to_contain_text("A tot Z")
            return
        expect(self.page.locator("#p_uitkomst")).to_contain_text(re.compile(r"\d+ resulta"))
        # Loads the rest of the script, and more shards.
        self.page.get_by_role("searchbox").fill("mantelzrog")
        self.page.get_by_role("searchbox").press("Enter")
        expect(self.page.get_by_text("in plaats van")).to_be_visible()
        self.page.locator("#zoekresultaten > li a").first.click()
        expect(self.heading).not_to_have_text("Zoeken")

    def gets_lost(self):
        """On a server that shows our page; that answer is an error to the console, so it is last."""
        self.page.goto(self.url + "innovaties/weg/diep/")
        expect(self.heading).to_have_text(re.compile("niet gevonden", re.I))
        self.errors = [text for text in self.errors if "404" not in text]
        self.page.locator("main form input[name=q]").fill("mantelzorg")
        self.page.locator("main form button").click()
        expect(self.page.locator("#p_uitkomst")).to_contain_text(re.compile(r"\d+ resulta"))


def browse(browser, url, has_lost_page, without_javascript=True):
    for javascript in (True, False) if without_javascript else (True,):
        with Visit(browser, url, javascript) as visit:
            visit.goes_by_the_lists()
            visit.searches()
            if javascript and has_lost_page:
                visit.gets_lost()
