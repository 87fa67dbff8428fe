"""The programs that make a site of the same content, and what a run of each is written down as."""
import importlib.metadata
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bladzijdemeting.sites import mkdocs_command, mkdocs_source
from zoekmeting.child import run
from zoekmeting.sites import weight

# A day on which every site is the same, after all the days in the content.
TODAY = "2026-11-01"


@dataclass(frozen=True)
class Ours:
    """The program to measure."""

    program: Path
    templates: Path

    def build(self, content, output, *more, templates=None):
        """Gives the cost; `output` may have the site of an earlier build."""
        return run(self.command("build", content, templates) + ["-q", "--output", output, *more])

    def check(self, content):
        return run(self.command("check", content, None) + ["-q"])

    def steps(self, content, output):
        """A build by one worker that tells the time of its steps."""
        command = self.command("build", content, None)
        return run(command + ["-v", "--jobs", "1", "--output", output])

    def command(self, name, content, templates):
        return [self.program, name, "--now", TODAY, "--content", content,
                "--templates", templates or self.templates]


def corpus(options, size, folder):
    """A folder of content with so many innovaties; made once."""
    content = folder / f"inhoud-{size}"
    if not content.exists():
        run([options.maak_corpus, content, size])
    return content


def measured(options, size, folder):
    """Content with so many innovaties, and our program to build it."""
    return corpus(options, size, folder), Ours(options.programma, options.templates)


def rounds(count, what, say):
    """The numbers of the rounds, each told when it begins."""
    for round in range(1, count + 1):
        say(f"{what}, round {round}")
        yield round


def installed(package, name):
    """A program that came with a Python package: itself, not the script that starts it."""
    files = importlib.metadata.files(package) or []
    found = next(file for file in files if file.name == name and "bin" not in file.parts)
    return Path(found.locate())


def hugo_source(options, content):
    """The folder of Hugo's own over the same content; made once."""
    source = content.with_name(content.name + "-hugo")
    if not source.exists():
        run([sys.executable, options.maak_hugo, content, source])
    return source


def hugo(source, output, seconds=0):
    """The program itself: without minifying, as it comes."""
    return run(
        [installed("hugo", "hugo"), "--quiet", "--noBuildLock", "--source", source,
         "--destination", output], time_limit=seconds)


def pagefind(site, seconds):
    return run([installed("pagefind_bin", "pagefind"), "--site", site], time_limit=seconds)


def mkdocs_project(content):
    """The settings of Material for MkDocs over the same content; made once."""
    folder = content.with_name(content.name + "-mkdocs")
    if not folder.exists():
        folder.mkdir()
        mkdocs_source(content, folder)
    return folder / "mkdocs.yml"


def mkdocs(settings, output, seconds):
    return run(mkdocs_command(settings, output), time_limit=seconds)


def written(site):
    """The files, pages and bytes of a site."""
    found = weight(site)
    return {
        "files": found["files"], "pages": found["kinds"].get(".html", (0, 0))[0],
        "bytes": found["bytes"]}


def line(who, what, cost, **more):
    """A run as the file of runs has it: seconds, and bytes of memory at its peak."""
    return {
        "who": who, "what": what, "wall": round(cost.wall, 3), "cpu": round(cost.cpu, 3),
        "memory": cost.memory, **more}


@contextmanager
def fresh(folder):
    """Where a site can come in an empty folder that was never there before, and goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="bouw-", dir=folder) as parent:
        yield Path(parent) / "site"
