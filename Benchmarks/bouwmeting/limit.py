"""The least it could take: the same bytes written, the same Markdown parsed, by plain C."""
import os
import subprocess
from pathlib import Path

from zoekmeting.child import run

from . import tools
from .cold import COLD, outcome
from .figures import OURS
from .machine import cores

SOURCES = Path(__file__).resolve().parent.parent / "grens"
LIMIT = "grens"
LIBRARIES = {"write": [], "parse": ["-lcmark-gfm-extensions", "-lcmark-gfm"]}


def compiled(name, folder, *flags):
    program = folder / name
    if not program.exists():
        subprocess.run(
            ["cc", "-O2", *flags, "-o", program, SOURCES / f"{name}.c", *LIBRARIES.get(name, [])],
            check=True)
    return program


def limit(options, size, folder, say):
    """By turns our cold build, and its writing and parsing alone, on one core and on all."""
    content = tools.corpus(options, size, folder)
    ours = tools.Ours(options.programma, options.templates)
    write, parse = compiled("write", folder), compiled("parse", folder)
    texts, sizes = folder / "teksten", folder / "maten"
    texts.write_text("".join(f"{path}\n" for path in sorted(content.rglob("*.md"))))
    lines = []
    for round in range(1, options.keer + 1):
        say(f"limit of {size} innovaties, round {round}")
        site = tools.fresh(folder)
        lines.append(outcome(OURS, round, ours.build(content, site), site))
        list_files(site, sizes)
        tools.remove(site)
        for processes in sorted({1, cores()}):
            cost = run([parse, texts, processes])
            lines.append(tools.line(LIMIT, f"parse {processes}", cost, round=round))
            lines.append(writing(write, sizes, folder, processes, round))
    return lines


def writing(write, sizes, folder, processes, round):
    site = tools.fresh(folder)
    site.mkdir()
    cost = run([write, sizes, site, processes])
    line = tools.line(LIMIT, f"write {processes}", cost, round=round, **tools.written(site))
    tools.remove(site)
    return line


def list_files(site, place):
    """The bytes and the path of each file, in the order of the paths."""
    found = []
    for parent, _, names in os.walk(site):
        for path in (os.path.join(parent, name) for name in names):
            found.append((os.path.relpath(path, site), os.stat(path).st_size))
    place.write_text("".join(f"{size}\t{path}\n" for path, size in sorted(found)), encoding="utf-8")
