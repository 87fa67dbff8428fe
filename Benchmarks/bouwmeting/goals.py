"""What the building must reach, and whether it does."""
from dataclasses import dataclass
from typing import Callable

from .cold import COLD
from .figures import HUGO, OURS, PAGEFIND, ratio
from .limit import LIMIT
from .scenarios import NOTHING, ONE, TEXT, TWO


@dataclass(frozen=True)
class Goal:
    """What a figure of one part must be at most.

    `value` gives what was reached from the figures, or nothing when that was not measured.
    """

    label: str
    part: str
    most: float
    value: Callable
    write: Callable = "{:.3f}".format


def against(part, mine, other, field="wall"):
    """The ratio of two medians of one part at its largest size; each is (tool, what it did)."""
    def value(figures):
        size = figures.largest(part)
        return ratio(*(figures.median(part, size, *one, field) for one in (mine, other)))
    return value


def least(figures, field):
    """The limit: writing and parsing, by as many processes as there are cores."""
    size = figures.largest("grens")
    whats = figures.whats("grens", size, LIMIT)
    if not whats:
        return None
    most = max(int(what.split()[1]) for what in whats)
    return sum(figures.median("grens", size, LIMIT, f"{kind} {most}", field)
               for kind in ("write", "parse"))


def against_limit(field):
    def value(figures):
        size = figures.largest("grens")
        return ratio(figures.median("grens", size, OURS, COLD, field), least(figures, field))
    return value


def growth(field):
    """How many times as much the largest size of the scale takes as the one before."""
    def value(figures):
        sizes = figures.sizes("schaal")[-2:]
        if len(sizes) < 2:
            return None
        small, large = (figures.median("schaal", size, OURS, COLD, field) for size in sizes)
        return ratio(large, small)
    return value


def memory_at_scale(figures):
    size = figures.largest("schaal")
    memory = figures.median("schaal", size, OURS, COLD, "memory")
    return memory and memory / 1e9


OURS_COLD = OURS, COLD
GOALS = [
    Goal("cold build ÷ Hugo's pages alone, wall", "koud", 0.20,
         against("koud", OURS_COLD, (HUGO, COLD))),
    Goal("cold build ÷ Hugo + Pagefind, wall", "koud", 0.10,
         against("koud", OURS_COLD, (PAGEFIND, COLD))),
    Goal("nothing changed ÷ cold build, wall", "scenario", 0.03,
         against("scenario", (OURS, NOTHING), OURS_COLD)),
    Goal("one text changed ÷ cold build, wall", "scenario", 0.05,
         against("scenario", (OURS, TEXT), OURS_COLD)),
    Goal("peak memory ÷ that of Hugo", "koud", 0.25,
         against("koud", OURS_COLD, (HUGO, COLD), "memory")),
    Goal("two workers ÷ one worker, wall", "scenario", 0.60,
         against("scenario", (OURS, TWO), (OURS, ONE))),
    Goal("cold build ÷ the limit, wall", "grens", 3, against_limit("wall"), "{:.1f}".format),
    Goal("largest ÷ the size before, wall", "schaal", 11, growth("wall"), "{:.1f}".format),
    Goal("largest ÷ the size before, memory", "schaal", 11, growth("memory"), "{:.1f}".format),
    Goal("peak memory of the largest, GB", "schaal", 2, memory_at_scale, "{:.2f}".format),
]
