"""The tables, from the runs."""
from . import contents
from .cold import COLD
from .figures import HUGO, MKDOCS, OURS, PAGEFIND, ratio
from .goals import GOALS, least
from .limit import LIMIT
from .report_steps import profile
from .scenarios import CHECK, CLEAN, NOTHING, ONE, TEMPLATE, TEXT, THEME, TWO
from .writing import count, megabytes, percent, seconds, table, times

INTRODUCTION = """\
# How fast a site is made

The same made-up innovaties as sites of Leernetwerk, of Hugo (its pages alone, and with Pagefind's index
after it) and of Material for MkDocs. Every program as it comes, by turns, into an empty folder; medians.
Memory is the peak of the largest process. `Benchmarks/bouwen` repeats every figure and writes this file;
every run stands in `Benchmarks/bouwen.jsonl`. Trust ratios: times are of the machine and of what else it does.
"""

FIELDS = [
    ("wall", "wall", seconds), ("CPU", "cpu", seconds), ("peak memory", "memory", megabytes),
    ("files", "files", count), ("pages", "pages", count), ("bytes written", "bytes", megabytes)]

SCENARIOS = [
    ("cold", COLD), ("nothing changed", NOTHING), ("one text changed", TEXT),
    ("one theme renamed", THEME), ("one template changed", TEMPLATE), ("`check` alone", CHECK),
    ("cold, one worker", ONE), ("cold, two workers", TWO)]

LIMITS = {"write": "the same folders, files and bytes written", "parse": "the same Markdown parsed"}


def markdown(figures, drawing):
    lines = [INTRODUCTION, f"![Time of a build by tool and by size]({drawing})", ""]
    lines += goals(figures)
    for size in figures.sizes("koud"):
        lines += side_by_side(figures, size)
    lines += ["## What each site has", "", *contents.table(), ""]
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
    tools = [OURS, HUGO, PAGEFIND, MKDOCS]
    rows = []
    for label, field, write in FIELDS:
        values = [figures.median("koud", size, who, COLD, field) for who in tools]
        rows.append([label, *(write(value) for value in values)])
        if field in ("wall", "cpu", "memory"):
            rows.append([
                "– ours ÷ theirs", "", *(times(ratio(values[0], other)) for other in values[1:])])
    notes = [(who, figures.why("koud", size, who)) for who in tools]
    return [
        f"## {size:,} innovaties", "", *table(["", *tools], rows),
        *(f"{who}: {why}.\n" for who, why in notes if why)]


def scenarios(figures):
    size = figures.largest("scenario")
    if size is None:
        return []
    lines = [f"## After a small change, {size:,} innovaties", ""]
    for who in (OURS, HUGO):
        whole = figures.median("scenario", size, who, COLD, "wall")
        rows = []
        for label, what in SCENARIOS:
            wall, cpu, memory = (
                figures.median("scenario", size, who, what, field) for field in ("wall", "cpu", "memory"))
            if wall is not None:
                rows.append([label, seconds(wall), seconds(cpu), megabytes(memory),
                             times(ratio(wall, whole))])
        if rows:
            lines += table([who, "wall", "CPU", "peak memory", "÷ cold"], rows)
    lines += [
        "Each round changes something else (a sentence in a text, the title of a theme, a word in the template of "
        "an innovatie) and builds into the site of before. Leernetwerk has no `serve`, so there is no time from "
        "edit to browser. " + sameness(figures, size), ""]
    return lines


def sameness(figures, size):
    """Whether builds after changes gave what a clean build gives."""
    found = figures.of("scenario", size, OURS, CLEAN)
    if not found:
        return ""
    if found[0]["different"]:
        return (f"**After all changes {found[0]['different']} files differ from those of a clean build**, "
                f"such as `{found[0]['first'][0]}`.")
    return "After all changes the site is byte for byte that of a clean build."


def limits(figures):
    size = figures.largest("grens")
    if size is None:
        return []
    rows = []
    for run in sorted({run["what"] for run in figures.runs if run["who"] == LIMIT}):
        kind, processes = run.split()
        label = LIMITS[kind]
        values = [figures.median("grens", size, LIMIT, run, field) for field in ("wall", "cpu")]
        if values[0] is not None:
            rows.append([f"{label}, {processes} process{'es' if processes != '1' else ''}",
                         *map(seconds, values)])
    sums = [least(figures, field) for field in ("wall", "cpu")]
    ours = [figures.median("grens", size, OURS, COLD, field) for field in ("wall", "cpu")]
    rows += [
        ["the limit: written and parsed on all cores", *map(seconds, sums)],
        ["leernetwerk, cold", *map(seconds, ours)],
        ["leernetwerk ÷ the limit", *(times(ratio(*pair)) for pair in zip(ours, sums))]]
    return [
        f"## The limit, {size:,} innovaties", "", *table(["", "wall", "CPU"], rows),
        "Plain C (`Benchmarks/grens`): what is written is one letter over and over; what is parsed is read and "
        "given to cmark-gfm with the extensions we use, and thrown away.", ""]


def scale(figures):
    sizes = figures.sizes("schaal")
    if not sizes:
        return []
    rows = [
        [f"{size:,}", *(
            write(figures.median("schaal", size, OURS, COLD, field)) for _, field, write in FIELDS),
         str(figures.count("schaal", size))]
        for size in sizes]
    head = ["innovaties", *(label for label, _, _ in FIELDS), "runs"]
    return ["## To a hundred thousand", "", *table(head, rows)]


def measured(figures):
    """On what and when, of each part."""
    rows = []
    for part in ("koud", "scenario", "grens", "instructies", "stappen", "schaal"):
        for size in figures.sizes(part):
            head = figures.head(part, size)
            rows.append([
                part, f"{size:,}", f"`{head['commit']}`", head["call"].replace("T", " ").rstrip("Z"),
                str(figures.count(part, size) or 1), f"{head['load']}"])
    machines = sorted({f"{head['machine']}; sites on {head['folder']}" for head in figures.heads})
    versions = sorted({
        ", ".join(f"{name} {version}" for name, version in head["versions"].items())
        for head in figures.heads})
    return [
        "## Measured", "", *(f"{line}.\n" for line in machines + versions),
        *table(["part", "innovaties", "commit", "when (UTC)", "rounds", "load before"], rows)]
