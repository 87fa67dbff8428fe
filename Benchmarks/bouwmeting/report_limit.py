"""The table of the least a build could take."""
from .cold import COLD
from .figures import OURS, ratio
from .goals import least
from .limit import LIMIT
from .writing import seconds, table, times

FIELDS = ("wall", "cpu")
LABELS = {
    "write": "the same folders, files and bytes written", "parse": "the same Markdown parsed"}

NOTE = """\
Plain C (`Benchmarks/grens`): what is written is one letter over and over; what is parsed is read and
given to cmark-gfm with the extensions we use, and thrown away.
"""


def limits(figures):
    size = figures.largest("grens")
    if size is None:
        return []
    rows = []
    # Writing comes before parsing.
    for what in sorted(figures.whats("grens", size, LIMIT), key=lambda what: "parse" in what):
        kind, processes = what.split()
        values = [figures.median("grens", size, LIMIT, what, field) for field in FIELDS]
        rows.append([f"{LABELS[kind]}, by {processes}", *map(seconds, values)])
    sums = [least(figures, field) for field in FIELDS]
    ours = [figures.median("grens", size, OURS, COLD, field) for field in FIELDS]
    rows += [
        ["the limit: both, by as many processes as there are cores", *map(seconds, sums)],
        ["leernetwerk, cold", *map(seconds, ours)],
        ["leernetwerk ÷ the limit", *(times(ratio(*pair)) for pair in zip(ours, sums))]]
    return [
        f"## The limit, {size:,} innovaties", "", *table(["", "wall", "CPU"], rows), NOTE]
