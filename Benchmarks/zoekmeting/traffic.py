"""Bytes and requests of a first question and of the next ones."""
import re

from .numbers import spread
from .search_page import SearchPage
from .server import serving

PAGE = "/zoeken/"

# Asked for once by a browser, whichever page it opens first.
ICON = re.compile(r"/assets/favicon-\w+\.svg$")


def traffic(browser, engine, first, following):
    with serving(engine.root) as server:
        firsts = {query: first_query(browser, server, query) for query in first}
        nexts = next_queries(browser, server, following)
    return {
        "first": firsts,
        "next": nexts,
        **spreads("first", firsts.values()),
        **spreads("next", nexts.values()),
    }


def spreads(when, answers):
    return {
        f"{when} {what}": spread([one[what] for one in answers])
        for what in ("bytes", "requests", "excerpts")}


def first_query(browser, server, query):
    """A question at its address, in a browser that was never here.

    As a check on the server's own count, what Chromium says it received: all but the script a
    worker starts from, which it does not report.
    """
    server.take()
    requests = []
    with browser.page() as page:
        page.context.on("requestfinished", lambda request: requests.append(request))
        SearchPage(page, server).open(query)
        server.settle()
        seen = sum(
            request.sizes()["responseBodySize"] for request in requests
            if not request.is_navigation_request() and not ICON.search(request.url))
    return counted(server.take()) | {"bytes seen by Chromium": seen}


def next_queries(browser, server, queries):
    """One question after the other in the same page; what came before is remembered."""
    answers = {}
    with browser.page() as page:
        search = SearchPage(page, server)
        search.open(queries[0])
        server.settle()
        for query in queries[1:]:
            server.take()
            search.next(query)
            answers[query] = counted(server.take())
    return answers


def counted(sent):
    """All that was sent but the page itself and the icon of the site.

    And of it the style sheet, and the pages of results that were read to quote from.
    """
    besides = [one for one in sent if one.path != PAGE and not ICON.search(one.path)]
    return {
        "bytes": sum(one.size for one in besides),
        "requests": len(besides),
        "style sheet": sum(one.size for one in besides if one.path.endswith(".css")),
        "excerpts": sum(one.size for one in besides if one.path.endswith((".html", "/"))),
        "page": sum(one.size for one in sent if one.path == PAGE),
        "missing": [one.path for one in besides if one.status != 200],
        "files": [[one.path, one.size] for one in besides],
    }
