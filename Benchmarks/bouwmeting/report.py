"""The tables, from the runs."""
from . import contents
from .cold import COLD
from .figures import OURS, TOOLS, ratio
from .goals import GOALS
from .report_changes import scenarios
from .report_limit import limits
from .report_steps import profile
from .writing import count, megabytes, seconds, table, times

INTRODUCTION = """\
# How fast a site is made

The same made-up innovaties as sites of Leernetwerk, of Hugo (its pages alone, and with Pagefind's
index after it) and of Material for MkDocs. Every program as it comes, by turns, into an empty folder;
medians. Memory is the peak of the largest process. `Benchmarks/bouwen` repeats the figures (with
`--deel schaal` those from one size to the next) and writes this file; every run stands in
`Benchmarks/bouwen.jsonl`. Trust ratios: times are of the machine and of what else it does.
"""

FIELDS = [
    ("wall", "wall", seconds), ("CPU", "cpu", seconds), ("peak memory", "memory", megabytes),
    ("files", "files", count), ("pages", "pages", count), ("bytes written", "bytes", megabytes)]
PARTS = ["koud", "scenario", "grens", "instructies", "stappen", "schaal"]


def markdown(figures, drawing):
    lines = [INTRODUCTION, f"![Time of a build by tool and by size]({drawing})", ""]
    lines += goals(figures)
    for size in figures.sizes("koud"):
        lines += side_by_side(figures, size)
    lines += ["## What each site has", "", *table(["", *TOOLS], contents.ROWS, "---")]
    for section in (scenarios, limits, profile, scale):
        lines += section(figures)
    return "\n".join(lines + measured(figures))


def goals(figures):
    rows = []
    for goal in GOALS:
        value = goal.value(figures)
        # Only the scale is of two sizes.
        sizes = figures.sizes(goal.part)[-2 if goal.part == "schaal" else -1:]
        rows.append([
            goal.label, " and ".join(f"{size:,}" for size in sizes),
            f"≤ {goal.most:.2f}" if goal.most < 1 else f"≤ {goal.most}",
            "–" if value is None else goal.write(value),
            "not measured" if value is None else "yes" if value <= goal.most else "**no**"])
    return ["## The goals", "", *table(["", "innovaties", "goal", "reached", ""], rows)]


def side_by_side(figures, size):
    rows = []
    for label, field, write in FIELDS:
        values = [figures.median("koud", size, who, COLD, field) for who in TOOLS]
        rows.append([label, *map(write, values)])
        if field in ("wall", "cpu", "memory"):
            ratios = [times(ratio(values[0], other)) for other in values[1:]]
            rows.append(["– ours ÷ theirs", "", *ratios])
    notes = [(who, figures.why("koud", size, who)) for who in TOOLS]
    return [
        f"## {size:,} innovaties", "", *table(["", *TOOLS], rows),
        *(f"{who}: {why}.\n" for who, why in notes if why)]


def scale(figures):
    sizes = figures.sizes("schaal")
    if not sizes:
        return []
    rows = [
        [f"{size:,}",
         *(write(figures.median("schaal", size, OURS, COLD, field)) for _, field, write in FIELDS),
         str(figures.count("schaal", size))]
        for size in sizes]
    head = ["innovaties", *(label for label, _, _ in FIELDS), "runs"]
    return ["## From one size to the next", "", *table(head, rows)]


def measured(figures):
    """On what and when, of each part."""
    rows = []
    for part in PARTS:
        for size in figures.sizes(part):
            head = figures.head(part, size)
            rows.append([
                part, f"{size:,}", f"`{head['commit']}`",
                head["call"].replace("T", " ").rstrip("Z"),
                str(figures.count(part, size) or 1), f"{head['load']}"])
    machines = sorted({f"{head['machine']}; sites on {head['folder']}" for head in figures.heads})
    versions = sorted({
        ", ".join(f"{name} {version}" for name, version in head["versions"].items())
        for head in figures.heads})
    head = ["part", "innovaties", "commit", "when (UTC)", "rounds", "load before"]
    return ["## Measured", "", *(f"{line}.\n" for line in machines + versions), *table(head, rows)]
