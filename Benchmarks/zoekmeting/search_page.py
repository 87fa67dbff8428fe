"""The search page of either tool, driven as a reader would and asked as a test would."""
from urllib.parse import quote_plus

READY = """
(query) => {
    const list = document.getElementById("zoekresultaten");
    const status = document.querySelector("[role=status]");
    return new URL(location.href).searchParams.get("q") === query
        && list?.getAttribute("aria-busy") === "false"
        && (list.childElementCount > 0 || status?.textContent.trim() !== "");
}
"""

LOADED = "() => Boolean(globalThis.leernetwerkZoek)"

# Of each question the first hits, or all hits among some ids.
ASK = """
async ([queries, first, ids]) => {
    const wanted = ids && new Set(ids);
    const answers = [];
    for (const query of queries) {
        const { hits } = await leernetwerkZoek.zoek(query, { filters: {} });
        const kept = wanted ? hits.filter(({ id }) => wanted.has(id)) : hits.slice(0, first);
        answers.push(kept.map(({ id, adres }) => ({ id, adres })));
    }
    return answers;
}
"""

# The first round loads what the questions need; the others only compute. Rounds, and not one
# question many times: what an engine remembers of its last answer is no speed. No more than the
# ten hits that a page shows are asked for, of an engine that lets one say so.
WARM = """
async ([queries, rounds]) => {
    const times = [];
    for (let round = 0; round <= rounds; round += 1) {
        for (const query of queries) {
            const start = performance.now();
            await leernetwerkZoek.zoek(query, { filters: {}, eerste: 10 });
            if (round > 0) {
                times.push(performance.now() - start);
            }
        }
    }
    return times;
}
"""


class SearchPage:
    """A page at `zoeken/` of a server, under the names the search page of the kennisbank uses."""

    def __init__(self, page, server):
        self.page = page
        self.server = server

    def open(self, query):
        """Goes to the address of a question and waits for its results."""
        self.page.goto(f"{self.server.address}/zoeken/?q={quote_plus(query)}")
        self.page.wait_for_function(READY, arg=query)

    def open_empty(self):
        """Goes to the page without a question, and waits until it can be asked."""
        self.page.goto(f"{self.server.address}/zoeken/")
        self.page.wait_for_function(LOADED, timeout=20_000)

    def shown(self):
        """Milliseconds from the start of the navigation until the results stood there."""
        return self.page.evaluate("() => globalThis.resultsShown ?? null")

    def next(self, query):
        """Puts another question in the field, sends it, and waits until all is quiet."""
        main = self.page.locator("main input[name=q]")
        field = main if main.count() else self.page.locator("input[name=q]").first
        field.fill(query)
        field.press("Enter")
        self.page.wait_for_function(READY, arg=query)
        self.server.settle()
        self.page.wait_for_function(READY, arg=query)

    def ask(self, queries, first=None, ids=None):
        """What the engine finds for each question, without drawing: the first hits, or of all
        hits those with one of the ids."""
        return self.page.evaluate(ASK, [queries, first, ids])

    def warm(self, queries, rounds):
        """Milliseconds of each call of the engine, all it needs being loaded."""
        return self.page.evaluate(WARM, [queries, rounds])
