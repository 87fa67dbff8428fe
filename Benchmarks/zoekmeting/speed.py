"""How long a reader waits, and how long the engine computes."""
from .engines import Unready
from .link import LOCALHOST, MOBILE
from .numbers import spread
from .search_page import SearchPage
from .server import serving

VISITS = 3
ROUNDS = 5


def speed(browser, engine, first, queries):
    return {
        **{f"cold, {network.name}": cold(browser, engine, first, network)
           for network in (LOCALHOST, MOBILE)},
        "warm": warm(browser, engine, queries),
    }


def cold(browser, engine, queries, network):
    """Milliseconds from the navigation to ten results, each time in a browser never here before."""
    times = []
    with serving(engine.root, network) as server:
        for query in queries * VISITS:
            with browser.page() as page:
                search = SearchPage(page, server)
                search.open(query)
                times.append(search.shown())
                if times[-1] is None:
                    raise Unready(f"{engine.name} shows nothing for '{query}'")
    return spread(times)


def warm(browser, engine, queries):
    """Milliseconds of the engine alone, with all that the questions need loaded."""
    with serving(engine.root) as server, browser.page() as page:
        search = SearchPage(page, server)
        search.open_empty()
        return spread(search.warm(queries, ROUNDS))
