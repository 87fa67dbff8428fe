"""Runs a program and tells what it cost."""
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

STOPWATCH = Path(__file__).with_name("stopwatch.py")


class Failed(Exception):
    """A program ended with a fault; carries what it said."""


@dataclass(frozen=True)
class Cost:
    """What one run took: seconds of the clock and of the processors, bytes of memory at its peak.

    `killed`: it held more memory, or ran longer, than it was allowed.
    """

    wall: float
    cpu: float
    memory: int
    killed: bool
    status: int
    output: str


def run(command, memory_limit=0, time_limit=0):
    """Runs `command` to its end, or until it holds more than `memory_limit` bytes or has run for
    more than `time_limit` seconds.

    Raises `Failed` when it ends with a fault by itself.
    """
    command = [str(part) for part in command]
    watched = subprocess.run(
        [sys.executable, "-I", "-S", STOPWATCH, str(memory_limit), str(time_limit), *command],
        check=True, capture_output=True, text=True)
    cost = Cost(**json.loads(watched.stdout))
    if cost.status != 0 and not cost.killed:
        raise Failed(f"{' '.join(command)}: exit {cost.status}\n{cost.output[-4000:]}")
    return cost
