"""Measures, and writes down what came out."""
import sys
import tempfile
from pathlib import Path

from zoekmeting.child import Failed

from . import raw
from .chart import chart
from .cold import cold, scale
from .figures import Figures
from .instructions import instructions, timed_steps
from .limit import limit
from .machine import head, room
from .options import parse, places
from .report import markdown
from .scenarios import scenarios

# What a site of ours and its content need for each innovatie, measured on tmpfs and rounded up.
BYTES = 150_000


def main():
    options = parse()
    if not options.alleen_uitslag:
        try:
            with tempfile.TemporaryDirectory(prefix="bouwmeting-", dir=options.werkmap) as folder:
                measure(options, Path(folder))
        except Failed as problem:
            sys.exit(str(problem))
    runs, tables, drawing = places(options)
    figures = Figures(raw.read(runs))
    tables.write_text(markdown(figures, drawing.name), encoding="utf-8")
    drawing.write_text(chart(figures), encoding="utf-8")
    print(tables.read_text(encoding="utf-8"))


def measure(options, folder):
    """Part by part, each written down when done, so that a fault in a later one loses nothing."""
    runs = places(options)[0]
    call = head(options)
    for part, size, work in plan(options):
        if room(folder) < size * BYTES:
            raise Failed(
                f"{size} innovaties need {size * BYTES / 1e9:.0f} GB in {folder}: see --werkmap")
        marks = {"call": call["call"], "commit": call["commit"], "part": part, "size": size}
        measured = [marks | line for line in work(options, size, folder, say)]
        raw.write(runs, raw.replace(raw.read(runs), call, measured))


def plan(options):
    """What to measure, in this order: part, size, and what does it."""
    largest = max(options.grootte)
    parts = {
        "koud": [("koud", size, cold) for size in options.grootte],
        "scenario": [("scenario", largest, scenarios)],
        "grens": [("grens", largest, limit)],
        "instructies": [
            ("instructies", options.instructies, instructions), ("stappen", largest, timed_steps)],
        "schaal": [("schaal", size, scale) for size in options.schaal],
    }
    return [work for part in options.deel for work in parts[part]]


def say(text):
    print(text, file=sys.stderr, flush=True)


main()
