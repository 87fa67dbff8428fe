#!/usr/bin/env python3
"""Publishes small sites in every way: to folders, to a real sshd and to a real git remote.

    Tests/publish/run.py LEERNETWERK [WORD]

Runs all tests, or those with the word in their name.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

sys.path.insert(0, os.path.dirname(__file__))
import to_branch
import to_folder
import to_server
from program import Program
from server import Server
from sites import Sites


class World:
    """What the tests share: the program, three sites, a server, and a folder for each test."""

    def __init__(self, program, work):
        self.work = work
        self.program = Program(program, work)
        self.sites = Sites(self.program.path, work)
        self.place = work
        self.mounts = []
        self.devices = []
        self.server = None

    def begin(self, name):
        self.place = self.work / name
        self.place.mkdir()

    def end(self):
        for mount in reversed(self.mounts):
            subprocess.run(["umount", "-l", mount], check=True)
        self.mounts = []
        for device in self.devices:
            subprocess.run(["losetup", "-d", device], check=True)
        self.devices = []
        for name in ("git", "rsync"):
            self.program.wrap(name, None)
        for folder in [self.place, *self.work.glob("leernetwerk-*")]:
            shutil.rmtree(folder, ignore_errors=True)

    def fresh(self, name):
        return self.place / name

    def copied(self, name, copy):
        """The same site in a folder of its own, as from another machine."""
        folder = self.place / f"{name}-{copy}"
        shutil.copytree(self.sites[name], folder)
        return folder

    def mount(self, what, where, *options):
        done = subprocess.run(["mount", *options, what, where], capture_output=True)
        if done.returncode == 0 and "remount,ro,bind" not in options:
            self.mounts.append(where)
        return done.returncode == 0

    def plug_in(self, where):
        """Mounts an empty exFAT disk, if the machine lets us."""
        image = self.fresh("stick.img")
        with open(image, "wb") as file:
            file.truncate(16 << 20)
        if not shutil.which("mount.exfat-fuse") or os.getuid() != 0:
            return False
        subprocess.run(["mkfs.exfat", image], check=True, capture_output=True)
        found = subprocess.run(
            ["losetup", "--find", "--show", image], capture_output=True, text=True)
        if found.returncode != 0:
            return False
        self.devices.append(found.stdout.strip())
        done = subprocess.run(["mount.exfat-fuse", self.devices[-1], where], capture_output=True)
        if done.returncode == 0:
            self.mounts.append(where)
        return done.returncode == 0


def main():
    program = sys.argv[1]
    word = sys.argv[2] if len(sys.argv) > 2 else ""
    work = pathlib.Path(tempfile.mkdtemp(prefix="publish-"))
    failed = 0
    world = World(program, work)
    try:
        world.server = Server(world.program, work)
        for module in (to_folder, to_server, to_branch):
            for name, test in vars(module).items():
                if not name.startswith("test_") or word not in f"{module.__name__}.{name}":
                    continue
                world.begin(f"{module.__name__}-{name}")
                try:
                    note = test(world)
                    left = list(work.glob("leernetwerk-*"))
                    # What was killed can clear up nothing.
                    assert not left or "killed" in name, f"temporary folders stay behind: {left}"
                    print(f"  {module.__name__}.{name}{': ' + note if note else ''}", flush=True)
                except Exception:
                    failed += 1
                    print(f"FAILED {module.__name__}.{name}", flush=True)
                    traceback.print_exc()
                finally:
                    world.end()
    finally:
        if world.server:
            world.server.stop()
        shutil.rmtree(work, ignore_errors=True)
    print("publish: " + (f"{failed} failed" if failed else "all good"))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
