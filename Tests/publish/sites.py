"""Three built sites that follow each other, and what a reader would find wrong with one."""
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
from html.parser import HTMLParser

ROOT = pathlib.Path(__file__).resolve().parents[2]

INNOVATIE = """---
titel: {title}
samenvatting: >-
  Een korte beschrijving voor de proef met genoeg woorden om geen waarschuwing te geven, want er
  horen er twintig in te staan.
fase: gewenst
gecontroleerd-op: 2026-01-01
doelgroep: [volwassenen]
---

## Thema

- Digitalisering

Zie het [verslag](../bestanden/verslag.pdf).

## Werkzame elementen

Nog niet bekend.

## Resultaten

Nog niet bekend.

## Partners

Nog niet bekend.
"""


class Sites:
    """`one`, `two` and `three`: each has a page that the one before lacks and lacks one that it has, and
    its assets and search index have other names."""

    def __init__(self, program, work):
        self.folders = {}
        for name, pages in [("one", "ab"), ("two", "bc"), ("three", "cd")]:
            content = work / f"content-{name}"
            (content / "themas").mkdir(parents=True)
            (content / "innovaties").mkdir()
            (content / "kennisbank.yml").write_text("naam: Proef\n")
            (content / "themas/digitalisering.md").write_text("---\ntitel: Digitalisering\n---\n")
            (content / "bestanden").mkdir()
            (content / "bestanden/verslag.pdf").write_text(f"%PDF-1.4\n% {name}\n")
            for page in pages:
                (content / f"innovaties/{page}.md").write_text(
                    INNOVATIE.format(title=f"Innovatie {page}"))
            templates = work / f"templates-{name}"
            shutil.copytree(ROOT / "templates", templates)
            for script in sorted((templates / "scripts").rglob("*.js")) + \
                    sorted((templates / "scripts").rglob("*.mjs")):
                script.write_text(script.read_text() + f"\nglobalThis.proef = '{name}';\n")
            folder = work / name
            subprocess.run(
                [program, "build", "-q", "--now", "2026-06-01", "--content", content, "--templates",
                 templates, "--output", folder], check=True)
            self.folders[name] = folder
        self.index = {}
        for name, folder in self.folders.items():
            found = [path for path in (folder / "zoeken").iterdir() if path.is_dir()]
            assert len(found) == 1, found
            self.index[found[0].name] = {
                str(path.relative_to(folder)) for path in found[0].rglob("*") if path.is_file()}
        assert len(self.index) == 3, "each site has an index of its own"
        scripts = [sorted(path.name for path in (folder / "assets").glob("zoeken-*"))
                   for folder in self.folders.values()]
        assert scripts[0] != scripts[1] != scripts[2], "each site has scripts of its own"

    def __getitem__(self, name):
        return self.folders[name]

    def faults(self, target):
        """The files that a page at the target asks for by itself and that are not there."""
        target = pathlib.Path(target)
        faults = []
        for page in sorted(target.rglob("*.html")):
            if ".leernetwerk-nieuw" in page.parts or ".~tmp~" in page.parts:
                continue
            text = page.read_text()
            reader = Assets()
            reader.feed(text)
            for address in reader.found:
                if not (page.parent / address).resolve().is_file():
                    faults.append(f"{page.relative_to(target)} asks for {address}")
            for name in self.index.keys() & set(re.findall(r"[0-9a-f]{16}", text)):
                faults += [f"{page.relative_to(target)} asks for {path}"
                           for path in sorted(self.index[name]) if not (target / path).is_file()]
        return faults


class Assets(HTMLParser):
    """What a browser loads with a page, as relative addresses."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "link" and values.get("rel") in ("stylesheet", "icon", "manifest"):
            self.found.append(values["href"])
        for name in ("src", "data-meer"):
            if values.get(name):
                self.found.append(values[name])
        self.found = [address for address in self.found if "://" not in address]


def pages(folder):
    """The files of a site without the lists of what is in it."""
    folder = pathlib.Path(folder)
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != ".leernetwerk"}


def listed(target):
    """The list at a target: the files of the site, those that are kept, and whether it is under way."""
    lines = (pathlib.Path(target) / ".leernetwerk").read_text().splitlines()
    assert lines[0] == "leernetwerk publicatie 1", lines[0]
    kept = {line[2:] for line in lines if line.startswith("- ")}
    current = {line for line in lines[1:] if line[0] not in "-!"}
    return current, kept, "! bezig" in lines


def digest(folder):
    """Names, kinds, modes, times and bytes: two digests are equal only when nothing at all was done."""
    lines = []
    for path in [pathlib.Path(folder), *sorted(pathlib.Path(folder).rglob("*"))]:
        status = path.lstat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() \
            if path.is_file() and not path.is_symlink() else ""
        lines.append(f"{path} {status.st_mode:o} {status.st_ino} {status.st_mtime_ns} {content}")
    return "\n".join(lines)


def copy(source, target):
    """A fresh copy, also where something stood."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, symlinks=True)


def write_files(folder, files):
    """Files of others, by path below a folder that may not be there yet."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def check_result(sites, target, name, earlier=None, foreign=()):
    """Holds a target against the site that was published: all of it, what is kept of the earlier one, and
    the files of others; and nothing else."""
    site = pages(sites[name])
    there = pages(target)
    for path, content in site.items():
        assert there.get(path) == content, f"{path} differs"
    kept = set()
    if earlier:
        kept = {path for path in pages(sites[earlier]) if path not in site
                and path.startswith(("assets/", "zoeken/")) and not path.endswith(".html")}
        assert kept, "the earlier site has assets of its own"
    extra = set(there) - set(site) - kept - set(foreign)
    assert not extra, f"stays behind: {sorted(extra)[:5]}"
    assert kept <= set(there), "what open pages may ask for is gone"
    assert set(foreign) <= set(there), "files of others are gone"
    current, listed_kept, underway = listed(target)
    assert (current, listed_kept, underway) == (set(site), kept, False)
    assert sites.faults(target) == []
    empty = [path for path in pathlib.Path(target).rglob("*")
             if path.is_dir() and not any(path.iterdir()) and ".git" not in path.parts]
    assert not empty, f"empty folders: {empty}"
