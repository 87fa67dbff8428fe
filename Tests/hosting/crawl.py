"""Asks a server for everything, as a crawler, a cache and a curious visitor would."""
import html
import re
import subprocess
import urllib.parse

import promises
from client import Client

HIDDEN = [".leernetwerk", ".htaccess", "nginx.conf", "Caddyfile"]
LOST = ["weg", "innovaties/weg/", "innovaties/weg/diep/in/de/site.html", "weg.csv",
        "assets/weg-0123456789abcdef.js", "bestanden/weg.pdf"]


def links(text):
    """The addresses on a page. They stand between double quotes on every page of ours."""
    found = re.findall(r'<[a-z][^>]*?\s(?:href|src|action)="([^"]+)"', text)
    return [html.unescape(link) for link in found]


def refresh(text):
    """Where a page that only leads on leads to, or nothing."""
    found = re.search(r'<meta http-equiv="refresh" content="[^"]*?url=([^"]+)"', text)
    return found and html.unescape(found[1])


def readers_files(folder):
    """All files of a site that are for readers."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in HIDDEN and path.suffix not in (".gz", ".br"):
            yield name


class Crawl:
    """A site in `folder` that a server has at `url`, which ends in `/`. A host that reads a file of
    ours also keeps what docs/hosts.md promises."""

    def __init__(self, url, folder, reads_files):
        self.url, self.folder, self.reads_files = url, folder, reads_files
        self.base = urllib.parse.urlsplit(url).path
        self.client = Client(url)
        self.files = sorted(readers_files(folder))
        self.old_pages = [
            name for name in self.files
            if name.endswith("/index.html") and refresh((folder / name).read_text())]

    def run(self):
        self.finds_every_link_and_file()
        self.finds_folders()
        self.shows_what_is_not_there()
        self.leads_on_from_old_addresses()
        if self.reads_files:
            self.asks_again()
            self.packs()
            self.hides()
        self.client.close()

    def get(self, path, **headers):
        return self.client.get(self.base + path, **headers)

    def finds_every_link_and_file(self):
        waiting, asked = [self.base], set()
        while waiting:
            path = waiting.pop()
            if path in asked:
                continue
            asked.add(path)
            answer = self.client.get(path)
            assert answer.status in (200, 301), (path, answer.status)
            if answer.status == 301 or not (answer.header("Content-Type") or "").startswith("text/html"):
                continue
            for link in links(answer.body.decode()):
                there = urllib.parse.urljoin("http://x" + path, link)
                if there.startswith("http://x/"):
                    waiting.append(urllib.parse.urlsplit(there).path)
        old = set(self.old_pages)
        for name in self.files:
            answer = self.get(name)
            assert answer.status == (301 if name in old and self.reads_files else 200), (name, answer.status)
            if answer.status == 301:
                continue
            assert answer.body == (self.folder / name).read_bytes(), name
            if self.reads_files:
                promises.expect_security(answer.header, name)
                promises.expect_kind(answer.header, name)
                if not promises.never_changes(name):
                    assert answer.header("Cache-Control") == "no-cache", (name, answer.header("Cache-Control"))
        assert len(asked) > 400, len(asked)

    def finds_folders(self):
        old = set(self.old_pages)
        pages = [page for page in self.folder.rglob("index.html")]
        names = [page.parent.relative_to(self.folder).as_posix() for page in pages]
        for name in sorted(names):
            if name == "." or name + "/index.html" in old:
                continue
            answer = self.get(name + "/")
            assert answer.status == 200, name
            assert answer.body == (self.folder / name / "index.html").read_bytes(), name
            answer = self.get(name + "?q=x")
            assert answer.status in (301, 308), (name, answer.status)
            there = urllib.parse.urljoin(self.url + name, answer.header("Location"))
            assert urllib.parse.urlsplit(there).path == f"{self.base}{name}/", there
        if self.base != "/":
            answer = self.client.get(self.base.rstrip("/"))
            assert answer.status in (301, 308), answer.status

    def shows_what_is_not_there(self):
        page = (self.folder / "404.html").read_bytes()
        for path in LOST if self.reads_files else []:
            answer = self.get(path, Accept_Encoding="gzip, br")
            assert answer.status == 404, (path, answer.status)
            if not answer.header("Content-Encoding"):
                assert answer.body == page, (path, answer.body[:200])
            assert self.get(path).body == page, path
            promises.expect_security(answer.header, path)
            assert answer.header("Content-Type").lower().startswith("text/html"), path
            assert answer.header("Cache-Control") == "no-cache", (path, answer.header("Cache-Control"))
            assert answer.header("Access-Control-Allow-Origin") in (None, "*"), path
        for path in LOST:
            assert self.get(path).status == 404, path
        for link in links(page.decode()):
            assert link.startswith((self.base, "#", "mailto:", "http")), link

    def leads_on_from_old_addresses(self):
        assert len(self.old_pages) > 20, self.old_pages
        for name in self.old_pages:
            folder = name.removesuffix("index.html")
            there = urllib.parse.urljoin(self.url + name, refresh((self.folder / name).read_text()))
            there = there.removesuffix("index.html")
            for address in [folder, folder.rstrip("/"), name]:
                answer = self.get(address)
                if self.reads_files:
                    assert answer.status == 301, (address, answer.status)
                    goal = urllib.parse.urljoin(self.url + address, answer.header("Location"))
                    assert goal == there, (address, goal, there)
                else:
                    assert answer.status in (200, 301), (address, answer.status)
            assert self.client.get(urllib.parse.urlsplit(there).path).status == 200, there

    def asks_again(self):
        """What did not change is not sent again, packed or not."""
        for name in ["index.html", "", "sitemap.xml", "robots.txt", self.first("assets/*.js"), self.first("zoeken/*/w/*.bin")]:
            for coding in ["identity", "gzip", "br"]:
                first = self.get(name, Accept_Encoding=coding)
                again = self.get(name, Accept_Encoding=coding, If_None_Match=first.header("ETag"))
                assert again.status == 304 and not again.body, (name, coding, again.status)
                again = self.get(
                    name, Accept_Encoding=coding, If_Modified_Since=first.header("Last-Modified"))
                assert again.status == 304, (name, coding, again.status)
                other = self.get(name, Accept_Encoding=coding, If_None_Match='"anders"')
                assert other.status == 200, (name, coding)

    def first(self, pattern):
        return min(self.folder.glob(pattern)).relative_to(self.folder).as_posix()

    def packs(self):
        """The packed forms are those that stand on disk, and unpack to the file."""
        count, old = 0, set(self.old_pages)
        for name in self.files:
            if name in old:
                continue
            for suffix, coding in [(".gz", "gzip"), (".br", "br")]:
                packed = self.folder / (name + suffix)
                if not packed.exists():
                    continue
                answer = self.get(name, Accept_Encoding=coding)
                assert answer.header("Content-Encoding") == coding, (name, coding)
                assert answer.body == packed.read_bytes(), (name, coding)
                assert "Accept-Encoding" in (answer.header("Vary") or ""), (name, coding)
                promises.expect_kind(answer.header, name)
                count += 1
        assert count > 800, count
        for accepted, coding in [
            ("gzip, deflate, br, zstd", "br"), ("gzip;q=1.0, *;q=0.5", "gzip"), ("identity", None),
            ("gzip;q=0", None), ("br;q=0, gzip", "gzip"), ("", None),
        ]:
            for path in ["", "index.html", "innovaties/"]:
                found = self.get(path, Accept_Encoding=accepted).header("Content-Encoding")
                assert found == coding, (path, accepted, found)

    def hides(self):
        for name in HIDDEN + [".git/config", "innovaties/.htpasswd", ".gitignore"]:
            answer = self.get(name)
            assert answer.status in (403, 404), (name, answer.status)
            assert b"leernetwerk 1" not in answer.body
        for folder in ["assets/", "zoeken/" + next((self.folder / "zoeken").glob("?" * 16)).name + "/"]:
            answer = self.get(folder)
            assert answer.status in (403, 404), (folder, answer.status)
            assert b"Index of" not in answer.body


def expect_packed_forms(folder):
    """Every packed form in a folder is smaller than its file, and other programs unpack it to that."""
    for suffix, unpack in [(".gz", "gzip"), (".br", "brotli")]:
        packed = sorted(folder.rglob("*" + suffix))
        plain = [path.with_name(path.name.removesuffix(suffix)) for path in packed]
        assert len(packed) > 400, len(packed)
        for one, other in zip(packed, plain):
            assert one.stat().st_size < other.stat().st_size, one
        # One by one: brotli writes only the first of several files to a pipe.
        loop = f'for file; do {unpack} -dc "$file" || exit 1; done'
        text = subprocess.run(
            ["sh", "-c", loop, "sh", *packed], check=True, capture_output=True).stdout
        assert text == b"".join(path.read_bytes() for path in plain), suffix
    for path in folder.rglob("*"):
        kind = promises.ending(path.name) in promises.PACKED
        if path.is_file() and kind and path.stat().st_size >= 500:
            assert path.with_name(path.name + ".gz").exists(), path
            assert path.with_name(path.name + ".br").exists(), path
