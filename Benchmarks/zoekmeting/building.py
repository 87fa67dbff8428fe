"""What making the index costs."""
import re

from .numbers import spread

STEP = re.compile(r"^(\S.*?)  +(\d+) ms", re.M)


def steps(output):
    """Milliseconds of each step of the build, as `leernetwerk build -v` tells them."""
    return {name: int(time) for name, time in STEP.findall(output)}


def building(costs, index):
    """The costs of some builds of one tool, and the index they gave."""
    return {
        "wall": spread([cost.wall for cost in costs]),
        "cpu": spread([cost.cpu for cost in costs]),
        "memory": max(cost.memory for cost in costs),
        "killed": any(cost.killed for cost in costs),
        "steps": steps(costs[-1].output),
        "index": index,
    }
