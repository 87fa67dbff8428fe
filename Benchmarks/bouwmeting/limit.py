"""The least it could take: the same bytes written, the same Markdown parsed, by plain C."""
import os
from pathlib import Path

from zoekmeting.child import run
from zoekmeting.sites import files

from . import tools
from .cold import outcome
from .figures import OURS
from .machine import cores

SOURCES = Path(__file__).resolve().parent.parent / "grens"
LIMIT = "grens"
LIBRARIES = {"write": [], "parse": ["-lcmark-gfm-extensions", "-lcmark-gfm"]}


def compiled(name, folder, *flags):
    program = folder / name
    if not program.exists():
        run(["cc", "-O2", *flags, "-o", program, SOURCES / f"{name}.c", *LIBRARIES.get(name, [])])
    return program


def limit(options, size, folder, say):
    """By turns our cold build, and its writing and parsing alone, on one core and on all."""
    content, ours = tools.measured(options, size, folder)
    write, parse = compiled("write", folder), compiled("parse", folder)
    texts, sizes = folder / "teksten", folder / "maten"
    texts.write_text("".join(f"{path}\n" for path in sorted(content.rglob("*.md"))))
    lines = []
    for round in tools.rounds(options.keer, f"limit of {size} innovaties", say):
        with tools.fresh(folder) as site:
            lines.append(outcome(OURS, round, ours.build(content, site), site))
            list_files(site, sizes)
        for processes in sorted({1, cores()}):
            cost = run([parse, texts, processes])
            lines.append(tools.line(LIMIT, f"parse {processes}", cost, round=round))
            lines.append(writing(write, sizes, folder, processes, round))
    return lines


def writing(write, sizes, folder, processes, round):
    with tools.fresh(folder) as site:
        site.mkdir()
        cost = run([write, sizes, site, processes])
        return tools.line(LIMIT, f"write {processes}", cost, round=round, **tools.written(site))


def list_files(site, place):
    """The bytes and the path of each file, in the order of the paths."""
    found = [(os.path.relpath(path, site), os.stat(path).st_size) for path in files(site)]
    place.write_text("".join(f"{size}\t{path}\n" for path, size in sorted(found)), encoding="utf-8")
