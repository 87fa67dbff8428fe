"""Someone who searches, with a browser window of their own."""
import re

from playwright.sync_api import expect


class Reader:
    def __init__(self, browser, server, folder):
        self.browser, self.server, self.folder = browser, server, folder
        self.contexts = []
        self.is_failing = False

    def __enter__(self):
        self.server.faults.clear()
        self.new_window()
        expect.set_options(timeout=4000)
        return self

    def __exit__(self, *_):
        for context in self.contexts:
            context.close()

    def new_window(self, width=1280, height=900, **options):
        context = self.browser.new_context(viewport={"width": width, "height": height}, **options)
        self.contexts.append(context)
        self.page = context.new_page()
        self.errors = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self.note)
        return self.page

    def note(self, message):
        is_expected = self.is_failing and "Failed to load resource" in message.text
        if message.type == "error" and not is_expected:
            self.errors.append(message.text)

    def fail(self, piece, fault):
        """Lets every file with a piece of path fail."""
        self.server.faults[piece] = fault
        self.is_failing = True

    def expect_no_errors(self):
        assert not self.errors, self.errors

    def open(self, query="", path="zoeken/index.html"):
        self.page.goto(self.server.url + path + query)
        if path.startswith("zoeken") and query:
            self.wait()

    def wait(self):
        """Until what was asked is answered."""
        expect(self.results).to_have_attribute("aria-busy", "false")
        expect(self.heading).to_be_visible()

    def search(self, words):
        self.field.fill(words)
        self.field.press("Enter")
        expect(self.heading).to_contain_text(words.strip())
        self.wait()

    @property
    def field(self):
        return self.page.get_by_role("searchbox")

    @property
    def heading(self):
        return self.page.locator("#p_uitkomst")

    @property
    def results(self):
        return self.page.locator("#zoekresultaten")

    @property
    def rows(self):
        return self.results.locator("> li")

    @property
    def titles(self):
        return self.rows.locator(".rij-titel").all_inner_texts()

    @property
    def total(self):
        """The number of results that the page tells."""
        text = self.heading.inner_text()
        if text.startswith("Niets"):
            return 0
        return int(re.match(r"([\d.]+) resulta", text)[1].replace(".", ""))

    def group(self, title):
        """A group of filters, opened."""
        group = self.page.locator("details", has=self.page.locator("summary", has_text=title))
        group = group.filter(has=self.page.locator("summary").get_by_text(title, exact=True))
        if group.get_attribute("open") is None:
            group.locator("summary").click()
        expect(group.get_by_role("checkbox").first).to_be_visible()
        return group

    def counts(self, title):
        """The values of a group of filters with their numbers."""
        lines = self.group(title).get_by_role("listitem").all_inner_texts()
        return {line.split("\n")[0].strip(): int(line.split("\n")[-1]) for line in lines}

    def choose(self, title, value):
        """Ticks or unticks a filter, and waits for what that gives."""
        before = self.page.url
        self.group(title).get_by_label(re.compile(f"^\\s*{re.escape(value)}\\s")).click()
        expect(self.page).not_to_have_url(before)
        self.wait()
