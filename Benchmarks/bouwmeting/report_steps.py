"""The profile of the cold build by step."""
from zoekmeting.rows import per_cent

from .figures import OURS, middle
from .instructions import INSTRUCTIONS, STEPS
from .writing import count, millions, table

GROUPS = {
    "program": "program, with Swift's runtime and library", "cmark": "cmark-gfm",
    "other": "C library and others"}

NOTE = """\
By one worker. Instructions are counted by Callgrind and do not depend on what else the machine does;
the middle columns say in whose code they are. A small site pays relatively much for what is done once,
such as reading the list of Dutch words.
"""


def profile(figures):
    counted, timed = figures.largest("instructies"), figures.largest("stappen")
    if counted is None:
        return []
    runs = figures.of("instructies", counted, OURS, INSTRUCTIONS)
    times = [run["steps"] for run in figures.of("stappen", timed, OURS, STEPS)]
    whole = sum(total(run) for run in runs)
    rows = []
    for run in runs:
        milliseconds = middle([one[run["step"]] for one in times if run["step"] in one])
        rows.append([
            run["step"], millions(total(run)), per_cent(total(run) / whole),
            *(per_cent(run[group] / total(run)) for group in GROUPS), count(milliseconds)])
    together = middle([sum(one.values()) for one in times])
    rows.append(["together", millions(whole), "", *("" for _ in GROUPS), count(together)])
    head = ["", f"instructions at {counted:,}, millions", "share", *GROUPS.values(),
            f"ms at {timed:,}" if timed else "ms"]
    return ["## The cold build by step", "", *table(head, rows), NOTE]


def total(run):
    return sum(run[group] for group in GROUPS)
