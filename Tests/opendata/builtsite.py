"""A site that the program built, as its open data is read."""
import functools
import json
import subprocess
import tempfile
from urllib.parse import unquote

from lxml import html


class BuiltSite:
    def __init__(self, program, content, folder):
        self.program = program
        self.content = content
        self.folder = folder
        self.name = folder.name
        self.build(content, folder)

    def build(self, content, folder):
        subprocess.run(
            [self.program, "build", "-q", "--content", content, "--output", folder,
             "--now", "2026-11-21"], check=True)

    def scratch(self):
        return tempfile.TemporaryDirectory(dir=self.folder.parent)

    def bytes(self, path):
        return (self.folder / path).read_bytes()

    def text(self, path):
        return self.bytes(path).decode("utf-8")

    @functools.cache
    def json(self, path):
        return json.loads(self.bytes(path), object_pairs_hook=unique)

    @functools.cached_property
    def data(self):
        return self.json("data/kennisbank.json")

    @property
    def documents(self):
        kinds = ["themas", "innovaties", "werkzame-elementen", "partners", "bijeenkomsten",
                 "nieuwsbrieven", "paginas"]
        return [document for kind in kinds for document in self.data[kind]]

    @functools.cache
    def page(self, path):
        return html.fromstring(self.bytes(path), parser=html.HTMLParser(encoding="utf-8"))

    @functools.cache
    def anchors(self, path):
        return set(self.page(path).xpath("//@id"))

    def has(self, address):
        """Whether an address below the site leads to a file, and its anchor to a place in it."""
        path, _, anchor = address.partition("#")
        path = unquote(path.removeprefix("./"))
        if path == "" or path.endswith("/"):
            path += "index.html"
        if not (self.folder / path).is_file():
            return False
        return not anchor or unquote(anchor) in self.anchors(path)


def unique(pairs):
    """An object in which no key stands twice."""
    found = dict(pairs)
    assert len(found) == len(pairs), [key for key, _ in pairs]
    return found


def expect_none(faults):
    faults = list(faults)
    assert not faults, f"{len(faults)}: " + "; ".join(str(fault) for fault in faults[:6])
