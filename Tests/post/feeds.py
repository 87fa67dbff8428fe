"""Feeds: the schema of RFC 4287, the package feedparser, and what a reader would notice."""
import pathlib

import feedparser
from lxml import etree

SCHEMA = etree.RelaxNG(etree.parse(str(pathlib.Path(__file__).with_name("atom.rng"))))
ATOM = "{http://www.w3.org/2005/Atom}"


def check(site):
    paths = site.find("feed.xml")
    themas = [path.parent.name for path in (site.folder / "themas").iterdir() if path.is_dir()]
    gemeenten = [path.parent.name for path in site.folder.glob("gemeenten/*/index.html")]
    assert len(paths) == 1 + len(themas) + len(gemeenten), (len(paths), themas, gemeenten)
    total = 0
    for path in paths:
        data = path.read_bytes()
        tree = etree.fromstring(data)
        assert SCHEMA.validate(tree), f"{path}: {SCHEMA.error_log}"
        feed = feedparser.parse(data)
        assert not feed.bozo, f"{path}: {feed.get('bozo_exception')}"
        check_order(tree, path)
        links = {link.get("rel"): link.get("href") for link in tree.findall(ATOM + "link")}
        assert site.expect(links["self"]) and site.expect(links["alternate"])
        for entry in feed.entries:
            assert entry.title and entry.summary and entry.content[0].value, entry.id
            assert site.expect(entry.link), entry.link
            for link in entry.links:
                site.expect(link.href)
            check_content(site, tree, entry)
        total += len(feed.entries)
    return f"{len(paths)} feeds, {total} entries"


def check_order(tree, path):
    days = [entry.findtext(ATOM + "updated") for entry in tree.findall(ATOM + "entry")]
    assert days == sorted(days, reverse=True), path
    assert len(days) <= 50
    if days:
        assert tree.findtext(ATOM + "updated") == days[0], path
        assert days[0] <= "2026-11-21T12:00:00Z", path
    ids = [element.text for element in tree.iter(ATOM + "id")]
    assert len(set(ids)) == len(ids) and all(id.startswith("tag:") for id in ids), ids


def check_content(site, tree, entry):
    content = next(
        item for item in tree.findall(ATOM + "entry")
        if item.findtext(ATOM + "id") == entry.id).findtext(ATOM + "content")
    fragment = etree.HTML(f"<div>{content}</div>")
    for element in fragment.iter():
        assert element.tag not in ("script", "style", "img", "iframe"), (entry.id, element.tag)
        for name, value in element.attrib.items():
            assert not name.startswith("on") and name != "style", (entry.id, name)
            if name in ("href", "src"):
                site.expect(value)
