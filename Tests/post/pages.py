"""What the pages of the site say of feeds and calendars."""
import urllib.parse

import html5lib

FEED = "application/atom+xml"


def links(site, path):
    page = html5lib.parse(site.read(path), namespaceHTMLElements=False)
    for element in page.iter():
        if element.tag in ("a", "link") and element.get("href"):
            yield element


def target(path, link):
    """The file that a link leads to, seen from a page."""
    return urllib.parse.urljoin(f"http://x/{path}", link.get("href")).removeprefix("http://x/")


def check(site):
    count = 0
    for file in site.find("index.html"):
        path = str(file.relative_to(site.folder))
        if b'http-equiv="refresh"' in file.read_bytes():
            continue
        feeds = [target(path, link) for link in links(site, path)
                 if link.tag == "link" and link.get("type") == FEED]
        parts = path.split("/")
        own = len(parts) == 3 and parts[0] in ("themas", "gemeenten")
        expected = [path.replace("index.html", "feed.xml")] if own else []
        assert feeds == expected + ["feed.xml"], (path, feeds)
        visible = [target(path, link) for link in links(site, path)
                   if link.tag == "a" and link.get("type") == FEED]
        assert sorted(visible) == sorted(feeds), (path, visible)
        count += 1
    check_agenda(site)
    return f"{count} pages"


def check_agenda(site):
    addresses = [link.get("href") for link in links(site, "agenda/index.html") if link.tag == "a"]
    assert "agenda.ics" in addresses or "../agenda/agenda.ics" in addresses, addresses
    webcal = [address for address in addresses if address.startswith("webcal://")]
    assert webcal == ["webcal" + site.base.removeprefix("https") + "agenda/agenda.ics"]


def check_without_address(site):
    for file in site.find("index.html"):
        for link in links(site, str(file.relative_to(site.folder))):
            assert link.get("type") != FEED and not link.get("href").startswith("webcal:"), file
            assert "nieuwsbrief.eml" not in link.get("href")
