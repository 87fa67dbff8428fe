"""What making the index costs."""
import re

from .numbers import spread

STEP = re.compile(r"^(\S.*?)  +(\d+) ms", re.M)


def steps(output):
    """Milliseconds of each step of the build, as `leernetwerk build -v` tells them."""
    return {name: int(time) for name, time in STEP.findall(output)}


def share(times):
    """The part of the time of all steps that those of the search index take; nothing without."""
    whole = sum(times.values())
    index = sum(time for name, time in times.items() if re.search("zoek|index", name))
    return index / whole if index else None


def building(costs, index):
    """The costs of some builds of one tool, and the index they gave."""
    return {
        "wall": spread([cost.wall for cost in costs]),
        "cpu": spread([cost.cpu for cost in costs]),
        "memory": max(cost.memory for cost in costs),
        "killed": any(cost.killed for cost in costs),
        "index": index,
    }


def our_steps(cost):
    """The steps of a build by one worker, so that they are of one core, and the index among them."""
    times = steps(cost.output)
    return {"steps": times, "share": share(times)}
