"""A built site on disk, asked by the addresses that go out."""
import pathlib
import urllib.parse

import html5lib


class SiteFiles:
    def __init__(self, folder, base):
        self.folder, self.base = pathlib.Path(folder), base

    def find(self, name):
        return sorted(self.folder.rglob(name))

    def read(self, path):
        return (self.folder / path).read_bytes()

    def everything(self):
        return {path.relative_to(self.folder): path.read_bytes()
                for path in self.folder.rglob("*") if path.is_file()}

    def expect(self, address):
        """An address is whole; when it leads into the site, the page and the place on it are there."""
        parts = urllib.parse.urlsplit(address)
        assert parts.scheme in ("https", "http", "mailto", "webcal"), address
        assert address.isascii() and not set(address) & set(' "<>\\^`{|}'), address
        if parts.scheme == "mailto":
            return False
        assert parts.netloc, address
        if parts.scheme == "webcal":
            address = "https" + address.removeprefix("webcal")
        if not self.base or not address.startswith(self.base):
            return False
        path = urllib.parse.unquote(urllib.parse.urlsplit(address.removeprefix(self.base)).path)
        file = self.folder / path
        if path == "" or path.endswith("/"):
            file = file / "index.html"
        assert file.is_file(), address
        if parts.fragment:
            page = html5lib.parse(file.read_bytes(), namespaceHTMLElements=False)
            ids = {element.get("id") for element in page.iter()}
            assert urllib.parse.unquote(parts.fragment) in ids, address
        return True
