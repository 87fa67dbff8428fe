"""The two tools, made ready over the same pages."""
import gzip
import json
import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

from .child import run
from .sites import normal, weight

SIGNATURE = b"pagefind_dcd"

# What stands on a page besides what it is about, as a site that chose Pagefind would leave out.
BESIDES = "nav, .colofon, [aria-labelledby=p_verwant]"
OURS = "leernetwerk"
PAGEFIND = "Pagefind"


class Unready(Exception):
    """A tool gives nothing to measure; carries why."""


@dataclass(frozen=True)
class Engine:
    """A tool with a folder to serve, which has its search page at `zoeken/`.

    `history`: what it finds depends on what was asked before, so each question needs a new page.
    `addresses`: the page behind an id, for a tool whose hits do not say.
    """

    name: str
    root: Path
    index: dict
    history: bool = False
    addresses: dict = field(default_factory=dict)

    def address(self, hit):
        found = hit.get("adres") or self.addresses.get(hit["id"])
        if found is None:
            raise Unready(f"{self.name}: hit {hit['id']} has no address")
        return normal(found)


def ours(site):
    """The kennisbank with its own search; the page holds the root, so it counts as index."""
    if not (site / "zoeken" / "index.html").is_file():
        raise Unready(f"{OURS}: the site has no zoeken/index.html")
    return Engine(OURS, site, weight(site / "zoeken"))


def pagefind(pages, site, root, memory_limit):
    """Pagefind over some pages of the site: what indexing cost, and the engine.

    There is no engine when it was killed because it held more than `memory_limit` bytes.
    """
    for page in pages:
        place = root / page.relative_to(site)
        place.parent.mkdir(parents=True)
        os.link(page, place)
    cost = run(
        [sys.executable, "-m", "pagefind_bin", "--site", root, "--root-selector", "main",
         "--exclude-selectors", BESIDES, "--force-language", "nl"], memory_limit)
    if cost.killed:
        return cost, None
    bundle = root / "pagefind"
    (root / "zoeken").mkdir()
    shutil.copy(Path(__file__).parent.parent / "pagefind" / "index.html", root / "zoeken")
    return cost, Engine(
        PAGEFIND, root, weight(bundle), history=True, addresses=fragment_addresses(bundle))


def fragment_addresses(bundle):
    """The address behind each id: a fragment is gzip of a signature and JSON with the URL."""
    addresses = {}
    for file in (bundle / "fragment").iterdir():
        data = gzip.decompress(file.read_bytes()).removeprefix(SIGNATURE)
        addresses[file.stem] = json.loads(data)["url"]
    return addresses
