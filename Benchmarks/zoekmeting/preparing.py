"""Both tools made ready over one folder of content."""
import shutil
from dataclasses import dataclass, field

from .engines import OURS, PAGEFIND, ours, pagefind
from .sites import detail_pages


@dataclass
class Prepared:
    """The engines that can be asked, and what building each tool's index cost, run by run.

    A tool that was killed has costs and no engine.
    """

    pages: list
    engines: list = field(default_factory=list)
    costs: dict = field(default_factory=dict)


def prepare(builder, content, folder, options, runs, say):
    """Builds the site and both indexes `runs` times; the last of each is the one to ask."""
    site = folder / "site"
    say("building the site")
    costs = [builder.build(content, site) for _ in range(runs)]
    prepared = Prepared(detail_pages(site))
    if not options.alleen_pagefind:
        prepared.costs[OURS] = costs
        prepared.engines.append(ours(site))
    if not options.zonder_pagefind:
        say(f"indexing {len(prepared.pages)} pages with Pagefind")
        add_pagefind(prepared, site, folder / "pagefind", options, runs)
    return prepared


def add_pagefind(prepared, site, root, options, runs):
    costs = prepared.costs[PAGEFIND] = []
    for _ in range(runs):
        shutil.rmtree(root, ignore_errors=True)
        cost, engine = pagefind(prepared.pages, site, root, int(options.geheugen * 1e9))
        costs.append(cost)
        if engine is None:
            return
    prepared.engines.append(engine)
