"""Instructions of our own steps, which do not depend on what else the machine does.

Callgrind writes what it counted at each beginning of a step: just before `Stopwatch.end()`, which
ends the one before.
"""
import re

from zoekmeting.building import steps
from zoekmeting.child import Failed, run

from . import tools
from .figures import OURS
from .limit import compiled

BETWEEN = "$s8Building9StopwatchV3endyyF"
INSTRUCTIONS, STEPS = "instructions", "steps"


def instructions(options, size, folder, say):
    """A line a step, with the instructions of the program itself and of what it calls."""
    say(f"instructions of {size} innovaties")
    content, ours = tools.measured(options, size, folder)
    with tools.fresh(folder) as site:
        names = ["starten", *steps(ours.steps(content, site).output), "afsluiten"]

    counted = counts(options, content, folder)
    if len(counted) != len(names):
        raise Failed(f"callgrind tells {len(counted)} steps, the program {len(names)}")
    return [
        {"who": OURS, "what": INSTRUCTIONS, "step": name, **count}
        for name, count in zip(names, counted)]


def counts(options, content, folder):
    # Valgrind cannot read all that the compiler tells a debugger.
    stripped = folder / "leernetwerk"
    run(["strip", "-g", "-o", stripped, options.programma])
    preload = compiled("sigsuspend", folder, "-shared", "-fPIC")
    command = tools.Ours(stripped, options.templates).command("build", content, None)
    with tools.fresh(folder) as site:
        last = site.with_name("geteld")
        run([
            "env", f"LD_PRELOAD={preload}", "valgrind", "--tool=callgrind",
            f"--dump-before={BETWEEN}", f"--callgrind-out-file={last}",
            *command, "-q", "--jobs", "1", "--output", site])
        parts = sorted(site.parent.glob("geteld.*"), key=lambda part: int(part.suffix[1:]))
        names = {}
        return [by_group(part.read_text(encoding="utf-8"), names) for part in [*parts, last]]


def by_group(text, names):
    """The instructions of one dump, by the kind of object file their functions stand in.

    `names`: of object files by number, filled here, as a later dump uses the numbers of earlier ones.
    """
    found = {"program": 0, "cmark": 0, "other": 0}
    group, skip = "other", False
    for line in text.splitlines():
        if line.startswith(("ob=", "cob=")):
            key, number, name = re.match(r"(c?ob)=\((\d+)\) ?(.*)", line).groups()
            if name:
                names[number] = name
            if key == "ob":
                group = kind(names[number])
        elif line.startswith("calls="):
            skip = True
        elif line and line[0] in "+-*0123456789":
            # The line after `calls=` is what was called, which is counted where it stands.
            if not skip:
                found[group] += int((line.split() + ["0"])[1])
            skip = False
    return found


def kind(path):
    name = path.rpartition("/")[2]
    if name == "leernetwerk":
        return "program"
    return "cmark" if name.startswith("libcmark") else "other"


def timed_steps(options, size, folder, say):
    """The milliseconds of each step in builds by one worker."""
    content, ours = tools.measured(options, size, folder)
    lines = []
    for round in tools.rounds(options.keer, f"steps of {size} innovaties", say):
        with tools.fresh(folder) as site:
            cost = ours.steps(content, site)
        lines.append(tools.line(OURS, STEPS, cost, round=round, steps=steps(cost.output)))
    return lines
