"""Content in, site out."""
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from .child import run

PROJECT = Path(__file__).resolve().parent.parent.parent
REAL = 60


@dataclass(frozen=True)
class Builder:
    """Makes sites with one program, from the real content or from made-up content."""

    program: Path
    templates: Path
    corpus: Path

    def content(self, size, folder):
        """The folder with content of `size` innovaties: the real one for 60."""
        if size == REAL:
            return PROJECT / "content"
        run([self.corpus, folder, size])
        return folder

    def build(self, content, output, *options):
        """Makes the site anew; gives what that cost."""
        shutil.rmtree(output, ignore_errors=True)
        return run([
            self.program, "build", "-v", "--content", content, "--output", output,
            "--templates", self.templates, *options])


def detail_pages(site):
    """The pages that describe one thing: no lists, no pages of a value, no search page."""
    kinds = ("innovaties", "themas", "werkzame-elementen", "partners", "bijeenkomsten",
             "nieuwsbrieven", "paginas")
    pages = [site / "begrippen" / "index.html"]
    pages += sorted(site.glob("begrippen/pagina-*/index.html"))
    for kind in kinds:
        pages += sorted(
            page for page in site.glob(f"{kind}/*/index.html")
            if not page.parent.name.startswith("pagina-"))
    return [page for page in pages if page.is_file() and b"<main" in page.read_bytes()]


def normal(address):
    """An address in one form, `begrippen/#dementie`, whichever tool gave it."""
    path, _, anchor = address.partition("#")
    parts = [
        part for part in path.split("?")[0].split("/")
        if part not in ("", ".", "..", "index.html")]
    return "/".join(parts) + "/" + (anchor and f"#{anchor}")


def same_place(found, expected):
    """Whether an address is the expected one; one without an anchor stands for its whole page."""
    found_page, _, found_anchor = normal(found).partition("#")
    page, _, anchor = normal(expected).partition("#")
    return found_page == page and (not anchor or not found_anchor or found_anchor == anchor)


def files(folder):
    """The path of each file in a folder and in those below it."""
    for parent, _, names in os.walk(folder):
        for name in names:
            yield os.path.join(parent, name)


def weight(folder):
    """The number of files in a folder and their bytes, by the end of their names too."""
    kinds = {}
    for path in files(folder):
        kind = os.path.splitext(path)[1]
        count, size = kinds.get(kind, (0, 0))
        kinds[kind] = (count + 1, size + os.stat(path).st_size)
    return {
        "files": sum(count for count, _ in kinds.values()),
        "bytes": sum(size for _, size in kinds.values()),
        "kinds": kinds,
    }
