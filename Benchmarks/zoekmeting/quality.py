"""Which questions find what they should."""
from collections import defaultdict
from contextlib import contextmanager

from .engines import Unready
from .search_page import SearchPage
from .server import serving
from .sites import normal, same_place

TOP = 10
FIRST = 3

QUESTIONS = "questions"
RANDOM_TYPOS = "random typos"


class Asker:
    """Asks an engine many questions, each as if it were the first."""

    def __init__(self, page, server, engine):
        self.search = SearchPage(page, server)
        self.engine = engine

    def hits(self, queries, first=None, ids=None):
        """The hits of each question: the first ones, or those with one of the ids."""
        queries = list(dict.fromkeys(queries))
        groups = [[query] for query in queries] if self.engine.history else [queries]
        answers = []
        for group in groups:
            self.search.open_empty()
            answers += self.search.ask(group, first, ids)
        return dict(zip(queries, answers))

    def addresses(self, queries, first):
        """The addresses of the first hits of each question."""
        return {
            query: [self.engine.address(hit) for hit in hits]
            for query, hits in self.hits(queries, first).items()}

    def ids(self, pages):
        """The id behind the address of each planted page.

        An engine need not know the address of a hit that it does not show, so a page is looked up
        by its title where ids are not known beforehand.
        """
        if self.engine.addresses:
            return {normal(address): id for id, address in self.engine.addresses.items()}
        found = {}
        for hits in self.hits([page.title for page in pages], TOP).values():
            found |= {self.engine.address(hit): hit["id"] for hit in hits}
        for page in pages:
            if page.address not in found:
                raise Unready(f"{self.engine.name} does not find '{page.title}' by its title")
        return found


@contextmanager
def asking(browser, engine):
    with serving(engine.root) as server, browser.page() as page:
        yield Asker(page, server, engine)


def score_pairs(browser, engine, pairs, planted):
    """Pairs that come out as wanted, by class; the planted page may stand anywhere in the hits."""
    with asking(browser, engine) as asker:
        ids = asker.ids(planted.values())
        known = [ids[page.address] for page in planted.values()]
        hits = asker.hits([pair.query for pair in pairs], ids=known)
    found = {query: {hit["id"] for hit in some} for query, some in hits.items()}
    return by_class(
        (pair.kind, (ids[planted[pair.text].address] in found[pair.query]) == pair.wanted,
         f"{pair.query} {'→' if pair.wanted else '↛'} {pair.text}")
        for pair in pairs)


def score_questions(browser, engine, questions):
    """Questions of users with a page that was expected among the first three."""
    with asking(browser, engine) as asker:
        found = asker.addresses([question.query for question in questions], FIRST)
    return by_class(
        (QUESTIONS,
         any(same_place(one, page) for one in found[question.query] for page in question.expected),
         f"{question.query} → {', '.join(found[question.query]) or 'nothing'}, "
         f"not {' | '.join(question.expected)}")
        for question in questions)


def score_typos(browser, engine, typos):
    """Misspelt words that keep half of the ten best pages of the right word."""
    with asking(browser, engine) as asker:
        found = asker.addresses([word for pair in typos for word in pair], TOP)
    return by_class(
        (RANDOM_TYPOS,
         2 * len(set(found[right]) & set(found[wrong])) >= max(1, len(found[right])),
         f"{wrong} (for {right})")
        for right, wrong in typos)


def by_class(scored):
    """Counts per class, and what failed."""
    classes = defaultdict(lambda: {"good": 0, "of": 0, "failed": []})
    for kind, good, text in scored:
        classes[kind]["of"] += 1
        classes[kind]["good"] += good
        if not good:
            classes[kind]["failed"].append(text)
    return dict(classes)
