"""Runs one program from a small process of its own, and prints as JSON what it cost.

    python stopwatch.py LIMIT SECONDS PROGRAM ARGUMENT...

The kernel counts the memory of the process that starts a program as the program's own until it
has begun, so a large process cannot measure a small one. LIMIT is in bytes, 0 for none: the
program is killed when it holds more, before the kernel picks something else to kill; likewise
when it runs for more than SECONDS, 0 for as long as it likes.
"""
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path


def resident(pid):
    """Bytes of memory a process holds now; 0 when it has ended."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGESIZE")


def main():
    limit, seconds = int(sys.argv[1]), float(sys.argv[2])
    done = threading.Event()
    killed = threading.Event()
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        child = subprocess.Popen(sys.argv[3:], stdout=output, stderr=subprocess.STDOUT)

        def guard():
            while (limit or seconds) and not done.wait(0.2):
                held_too_much = limit and resident(child.pid) > limit
                if held_too_much or (seconds and time.monotonic() - start > seconds):
                    killed.set()
                    child.kill()
                    return

        watch = threading.Thread(target=guard, daemon=True)
        watch.start()
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        done.set()
        watch.join()
        output.seek(0)
        json.dump({
            "wall": wall,
            "cpu": usage.ru_utime + usage.ru_stime,
            "memory": usage.ru_maxrss * 1024,
            "killed": killed.is_set(),
            "status": child.returncode,
            "output": output.read().decode("utf-8", "replace"),
        }, sys.stdout)


main()
