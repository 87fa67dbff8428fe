"""The one headless Chromium everything is measured in."""
import os
import shutil
import sys
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

# Notes when ten results stand on the page, or all when there are fewer, in milliseconds since the
# navigation began.
WATCH = """
(() => {
    const look = () => {
        const list = document.getElementById("zoekresultaten");
        const shown = list ? list.querySelectorAll(":scope > li a[href]").length : 0;
        if (shown >= 10 || (shown > 0 && list.getAttribute("aria-busy") === "false")) {
            globalThis.resultsShown ??= performance.now();
        }
    };
    new MutationObserver(look).observe(
        document, { subtree: true, childList: true, attributeFilter: ["aria-busy"] });
})();
"""


class Browser:
    """Gives fresh browser contexts: an empty cache, no storage."""

    def __init__(self, chromium):
        self.chromium = chromium

    @contextmanager
    def page(self):
        context = self.chromium.new_context(locale="nl-NL", service_workers="block")
        context.add_init_script(WATCH)
        context.set_default_timeout(120_000)
        page = context.new_page()
        page.on("pageerror", lambda error: print(f"the page: {error}", file=sys.stderr))
        page.on("console", tell_errors)
        try:
            yield page
        finally:
            context.close()


def tell_errors(message):
    if message.type == "error":
        print(f"the page: {message.text}", file=sys.stderr)


@contextmanager
def chromium():
    path = shutil.which("chromium")
    with sync_playwright() as playwright:
        # Chromium refuses its sandbox to root.
        args = ["--no-sandbox"] if os.getuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=path, args=args)
        try:
            yield Browser(browser)
        finally:
            browser.close()
