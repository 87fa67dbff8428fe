"""The tables of builds after a small change."""
from .cold import COLD
from .figures import HUGO, OURS, ratio
from .scenarios import CHECK, CLEAN, NOTHING, ONE, TEMPLATE, TEXT, THEME, TWO
from .writing import megabytes, seconds, table, times

SCENARIOS = [
    ("cold", COLD), ("nothing changed", NOTHING), ("one text changed", TEXT),
    ("one theme renamed", THEME), ("one template changed", TEMPLATE), ("`check` alone", CHECK),
    ("cold, one worker", ONE), ("cold, two workers", TWO)]

NOTE = """\
Each round changes something else (a sentence in a text, the title of a theme, a word in the template
of an innovatie) and builds into the site of before. Leernetwerk has no `serve`, so there is no time
from edit to browser. """


def scenarios(figures):
    size = figures.largest("scenario")
    if size is None:
        return []
    lines = [f"## After a small change, {size:,} innovaties", ""]
    for who in (OURS, HUGO):
        rows = [row for label, what in SCENARIOS if (row := one(figures, size, who, label, what))]
        if rows:
            lines += table([who, "wall", "CPU", "peak memory", "÷ cold"], rows)
    return lines + [NOTE + sameness(figures, size), ""]


def one(figures, size, who, label, what):
    wall, cpu, memory = (
        figures.median("scenario", size, who, what, field) for field in ("wall", "cpu", "memory"))
    if wall is None:
        return None
    whole = figures.median("scenario", size, who, COLD, "wall")
    return [label, seconds(wall), seconds(cpu), megabytes(memory), times(ratio(wall, whole))]


def sameness(figures, size):
    """Whether builds after changes gave what a clean build gives."""
    found = figures.of("scenario", size, OURS, CLEAN)
    if not found:
        return ""
    if found[0]["different"]:
        return (f"**After all changes {found[0]['different']} files differ from those of a clean "
                f"build**, such as `{found[0]['first'][0]}`.")
    return "After all changes the site is byte for byte that of a clean build."
