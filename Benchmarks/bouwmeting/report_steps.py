"""The profile of the cold build by step."""
from .figures import OURS
from .instructions import INSTRUCTIONS, STEPS
from .writing import count, millions, percent, table


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
            run["step"], millions(total(run)), percent(total(run) / whole),
            *(percent(run[group] / total(run)) for group in ("program", "swift", "cmark", "other")),
            count(milliseconds)])
    rows.append(["together", millions(whole), "", "", "", "", "",
                 count(middle([sum(one.values()) for one in times]))])
    return [
        "## The cold build by step", "",
        *table(["", f"instructions at {counted:,}, millions", "share", "program", "Swift's runtime and library",
                "cmark-gfm", "C library and others", f"ms at {timed:,}" if timed else "ms"], rows),
        "By one worker. Instructions are counted by Callgrind and do not depend on what else the machine does; "
        "the middle columns say in whose code they are. A small site pays relatively much for what is done once, "
        "such as reading the list of Dutch words.", ""]


def total(run):
    return sum(run[group] for group in ("program", "swift", "cmark", "other"))


def middle(values):
    return sorted(values)[len(values) // 2] if values else None
