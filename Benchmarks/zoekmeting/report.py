"""The table side by side."""
from .engines import OURS, PAGEFIND
from .quality import QUESTIONS, RANDOM_TYPOS
from .rows import ROWS

# How much of a class should come out as wanted; 92 per cent of those not named.
GOALS = {RANDOM_TYPOS: "≥ 85 %", "typo": "≥ 85 %", "false-friend": "100 %", QUESTIONS: "≥ 95 %"}

NOTE = """\
Bytes are bodies as sent (text gzipped), without the page itself; KB is 1,000 bytes. The build of
leernetwerk makes the whole site; that of Pagefind only its index. Ratio: Pagefind to leernetwerk.
"""


def markdown(results):
    """The tables of all sizes."""
    lines = ["# Search, side by side", "", NOTE]
    for size, measured in results["sizes"].items():
        lines += table(int(size), measured)
    return "\n".join(lines)


def table(size, measured):
    tools = measured["tools"]
    lines = []
    for one in ROWS:
        values = [value_of(one, tools[name]) for name in (OURS, PAGEFIND)]
        if any(value is not None for value in values):
            cells = ["–" if value is None else one.write(value) for value in values]
            lines.append(
                f"| {one.label} | {one.goals.get(size, '')} | {' | '.join(cells)} "
                f"| {ratio(*values)} |")
    for name, results in tools.items():
        if results.get("bouw", {}).get("killed"):
            memory = results["bouw"]["memory"]
            lines.append(f"| {name} | | | killed at {memory / 1e9:.1f} GB | |")
    title = [f"## {size:,} innovaties, {measured['pages']:,} pages", ""]
    head = [f"| | goal | {OURS} | {PAGEFIND} | ratio |", "|---|---|--:|--:|--:|"]
    return (
        title + (head + lines + [""] if lines else []) + scores(tools) + steps(tools[OURS]))


def value_of(one, results):
    return one.value(results[one.part]) if one.part in results else None


def ratio(mine, other):
    return f"{other / mine:.1f}×" if mine and other else ""


def scores(tools):
    """The quality by class."""
    mine, other = (tools[name].get("kwaliteit", {}) for name in (OURS, PAGEFIND))
    if not mine and not other:
        return []
    lines = [f"| found as wanted | goal | {OURS} | {PAGEFIND} |", "|---|---|--:|--:|"]
    for kind in mine or other:
        cells = [score(one[kind]) if kind in one else "–" for one in (mine, other)]
        lines.append(f"| {kind} | {GOALS.get(kind, '≥ 92 %')} | {' | '.join(cells)} |")
    return lines + [""]


def score(one):
    return f"{one['good']}/{one['of']} ({100 * one['good'] / one['of']:.0f} %)"


def steps(results):
    """How the time of our build falls over its steps."""
    times = results.get("bouw", {}).get("steps")
    if not times:
        return []
    return ["Steps of the build of leernetwerk by one worker: "
            + ", ".join(f"{name} {time} ms" for name, time in times.items()) + ".", ""]


def failures(results):
    """Each question that did not come out as wanted, per size, tool and class."""
    lines = []
    for size, measured in results["sizes"].items():
        for name, parts in measured["tools"].items():
            for kind, one in parts.get("kwaliteit", {}).items():
                lines.append(f"{size} {name}, {kind}: {score(one)}")
                lines += [f"    {text}" for text in one["failed"]]
    return "\n".join(lines)
