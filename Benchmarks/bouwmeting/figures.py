"""What the runs say: medians by part, size, tool and what it did."""
import statistics
from collections import Counter

OURS = "leernetwerk"
HUGO = "Hugo"
PAGEFIND = "Hugo + Pagefind"
MKDOCS = "Material for MkDocs"
TOOLS = [OURS, HUGO, PAGEFIND, MKDOCS]


class Figures:
    """The runs of the raw file, to ask for medians; what was not measured is nothing."""

    def __init__(self, lines):
        self.heads = [line for line in lines if "part" not in line]
        self.runs = [line for line in lines if "part" in line]

    def sizes(self, part):
        return sorted({run["size"] for run in self.runs if run["part"] == part})

    def largest(self, part):
        return max(self.sizes(part), default=None)

    def of(self, part, size, who, what):
        return [
            run for run in self.runs
            if (run["part"], run["size"], run["who"], run["what"]) == (part, size, who, what)]

    def median(self, part, size, who, what, field):
        return middle([
            run[field] for run in self.of(part, size, who, what) if run.get(field) is not None])

    def whats(self, part, size, who):
        """The kinds of things a tool did."""
        return sorted({
            run["what"] for run in self.runs
            if (run["part"], run["size"], run["who"]) == (part, size, who)})

    def count(self, part, size):
        """How many rounds there were of what was done most."""
        kinds = Counter(
            (run["who"], run["what"]) for run in self.runs
            if (run["part"], run["size"]) == (part, size) and "wall" in run)
        return max(kinds.values(), default=0)

    def why(self, part, size, who):
        """Why a tool was not measured; nothing when it was."""
        for run in self.runs:
            if (run["part"], run["size"], run["who"]) == (part, size, who) and "why" in run:
                return run["why"]
        return None

    def head(self, part, size):
        """Of which call a part at a size is."""
        call = next(run["call"] for run in self.runs if (run["part"], run["size"]) == (part, size))
        return next(head for head in self.heads if head["call"] == call)


def middle(values):
    return statistics.median(values) if values else None


def ratio(mine, other):
    return mine / other if mine is not None and other else None
