"""What is measured, on what, and when."""
import datetime
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from zoekmeting.options import machine_memory
from zoekmeting.sites import PROJECT


def head(options):
    """The line of a call in the file of runs."""
    now = datetime.datetime.now(datetime.timezone.utc)
    return {
        "call": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "commit": options.commit or commit(),
        "machine": machine(),
        "folder": filesystem(options.werkmap),
        "load": round(os.getloadavg()[0], 1),
        "versions": {
            name: importlib.metadata.version(package)
            for name, package in [
                ("Hugo", "hugo"), ("Pagefind", "pagefind_bin"), ("MkDocs", "mkdocs"),
                ("Material for MkDocs", "mkdocs-material")]},
    }


def commit():
    """That of the checkout, with a `+` when what the program is made from differs from it."""
    def git(*words):
        return output("git", "-C", PROJECT, *words)

    changed = git("status", "--porcelain", "--", "Sources", "Package.swift", "templates")
    return git("rev-parse", "--short", "HEAD") + ("+" if changed else "")


def machine():
    names = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    name = names[0] if names else platform.machine()
    return (f"{os.cpu_count()} × {name}, {machine_memory() / 1e9:.0f} GB, "
            f"Linux {platform.release().split('-')[0]}")


def filesystem(folder):
    """The kind of file system a folder is on."""
    return output("stat", "-f", "-c", "%T", folder)


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def room(folder):
    """Bytes that can be written in a folder: when it is in memory, no more than is there."""
    free = shutil.disk_usage(folder).free
    if filesystem(folder) != "tmpfs":
        return free
    memory = re.search(r"MemAvailable: +(\d+) kB", Path("/proc/meminfo").read_text())
    return min(free, int(memory[1]) * 1024)


def cores():
    return len(os.sched_getaffinity(0))
