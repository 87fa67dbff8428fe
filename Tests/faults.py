#!/usr/bin/env python3
"""Breaks a build at every system call and looks at what then stands.

    Tests/faults.py --output site --old 'cp -a proef/oud inhoud' --new 'cp -a proef/nieuw inhoud' \\
        -- leernetwerk build

The command runs once after --old and once after --new on an untouched folder; the two trees that come
out are the only ones that may ever stand at the output. Then, for each system call of each list and
each N, it starts from the old site and runs the command under strace, which kills it at the Nth call
(--kill) or makes that call fail (--fail ERROR:calls), alone ("once") or with all that follow
("sticky"). After each run:

* the output is the whole old or the whole new site, names, bytes and modes;
* a run that was made to fail says so by its exit status, and a run that ends with 0 has made the new site;
* the same command without a fault gives the new site and leaves nothing beside it but what a build remembers.

strace counts calls per thread, so N goes on until no thread gets that far. Prints the numbers, and
ends with 1 when one state was mixed, one status was wrong or one litter stayed.
"""

import argparse
import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile


def tree(path):
    """A digest of names, kinds, modes and bytes; "missing" when nothing stands there."""
    if not os.path.lexists(path):
        return "missing"
    digest = hashlib.sha256()
    for folder, folders, files in os.walk(path):
        folders.sort()
        for name in sorted(folders + files):
            full = os.path.join(folder, name)
            status = os.lstat(full)
            line = f"{os.path.relpath(full, path)}\0{status.st_mode:o}\0"
            digest.update(line.encode("utf-8", "surrogateescape"))
            if stat.S_ISREG(status.st_mode):
                with open(full, "rb") as file:
                    digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()[:12]


class Bench:
    def __init__(self, options):
        self.options = options
        self.output = os.path.abspath(options.output)
        self.parent, self.name = os.path.split(self.output)
        self.store = tempfile.mkdtemp(prefix="faults-")
        self.log = os.path.join(self.store, "log")
        self.points = {}
        self.states = {"old": 0, "new": 0}
        self.early = 0
        self.wrong = []

    def beside(self):
        """What a build may leave beside the output: `.site.*` and `site.*`."""
        pattern = re.compile(rf"\.?{re.escape(self.name)}\..*")
        return sorted(name for name in os.listdir(self.parent) if pattern.fullmatch(name))

    def wipe(self):
        for name in self.beside() + [self.name]:
            path = os.path.join(self.parent, name)
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path)
            elif os.path.lexists(path):
                os.unlink(path)

    def restore(self):
        self.wipe()
        if self.options.warm:
            for line in (self.options.warm, self.options.old):
                self.shell(line)
                self.must()
            self.shell(self.options.new)
        elif os.path.isdir(self.old_copy):
            shutil.copytree(self.old_copy, self.output, symlinks=True)

    def shell(self, line):
        if line:
            subprocess.run(line, shell=True, check=True)

    def run(self, before=()):
        # without this a trap of the Swift runtime (a failed read of /proc/self/maps) waits for ever
        environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
        return subprocess.run([*before, *self.options.command], timeout=120, env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def must(self):
        result = self.run()
        if result.returncode != 0:
            sys.exit(f"the command fails without a fault:\n{result.stdout.decode()}")

    def prepare(self):
        self.wipe()
        self.old_copy = os.path.join(self.store, "old")
        if not self.options.first:
            self.shell(self.options.old)
            self.must()
            shutil.copytree(self.output, self.old_copy, symlinks=True)
        self.old = tree(self.output)
        self.shell(self.options.new)
        self.must()
        self.new = tree(self.output)
        if self.old == self.new:
            sys.exit("the old and the new site are equal: nothing to see")

    def loop(self, call, fault, sticky, also):
        label = f"{call} {fault}{' sticky' if sticky else ''}"
        number = 0
        while True:
            number += 1
            self.restore()
            when = f"{number}+" if sticky else str(number)
            inject = ["-e", f"inject={call}:{fault}:when={when}"]
            for extra in also:
                inject += ["-e", f"inject={extra}"]
            calls = ",".join([call, "openat"] + [extra.split(":")[0] for extra in also])
            trace = ["strace", "-f", "-qq", "-o", self.log, "-e", f"trace={calls}"]
            result = self.run([*trace, *inject])
            if not self.was_hit(call, fault, result):
                break
            self.points[label] = self.points.get(label, 0) + 1
            self.judge(f"{label} at {number}", fault, result)
        print(f"  {label}: {self.points.get(label, 0)} points", flush=True)

    def was_hit(self, call, fault, result):
        with open(self.log, errors="replace") as log:
            text = log.read()
        if fault.startswith("signal"):
            return "killed by SIGKILL" in text
        injected = [line for line in text.splitlines() if line.endswith("(INJECTED)")]
        return any(f" {call}(" in line or f" {call} resumed" in line for line in injected)

    def has_started(self):
        """Whether the build came as far as its lock and the fault hit the build. If not, it hit the
        loader or the runtime (libdispatch reads /proc/N/stat and traps if it cannot), whose exit
        status is not the program's."""
        with open(self.log, errors="replace") as log:
            text = log.read()
        runtime = any('"/proc/' in line for line in text.splitlines() if "INJECTED" in line)
        return f".{self.name}.slot" in text and not runtime

    def judge(self, where, fault, result):
        state = tree(self.output)
        if state == self.old:
            self.states["old"] += 1
        elif state == self.new:
            self.states["new"] += 1
        elif state == "missing" and self.options.gap:
            self.states["gap"] = self.states.get("gap", 0) + 1
        else:
            self.wrong.append(f"{where}: mixed state")
        status = result.returncode
        if not self.has_started():
            self.early += 1
        elif fault.startswith("error"):
            if status == 0 and state != self.new:
                self.wrong.append(f"{where}: exit 0 without the new site")
            if status not in self.options.status:
                tail = result.stdout.decode(errors="replace")[-200:]
                self.wrong.append(f"{where}: exit {status}: {tail}")
        again = self.run()
        if again.returncode != 0:
            self.wrong.append(f"{where}: the next build fails: {again.stdout.decode()[-200:]}")
        elif tree(self.output) != self.new:
            self.wrong.append(f"{where}: the next build gives another site")
        kept = [f".{self.name}.geheugen", f".{self.name}.vorige"]
        litter = [name for name in self.beside() if name not in kept]
        if litter:
            self.wrong.append(f"{where}: litter: {' '.join(litter)}")

    def report(self):
        total = sum(self.points.values())
        mixed = sum("mixed" in line for line in self.wrong)
        states = ", ".join(f"{name} {count}" for name, count in self.states.items())
        print(f"{total} points, mixed states {mixed}, {states}, "
              f"in the loader or runtime {self.early}, wrong {len(self.wrong)}")
        for line in self.wrong[:40]:
            print(f"  {line}")
        shutil.rmtree(self.store, ignore_errors=True)
        return 1 if self.wrong or total == 0 else 0


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", required=True, help="the folder of the site")
    parser.add_argument("--old", default="", help="shell line that puts the old input in place")
    parser.add_argument("--new", default="", help="shell line that puts the new input in place")
    parser.add_argument("--warm", default="",
                        help="shell line that puts a still older input in place: every run starts from "
                             "what two builds left, with all that they remember")
    parser.add_argument("--first", action="store_true", help="the old state is no site at all")
    parser.add_argument("--kill", default="", help="system calls to be killed at, with commas")
    parser.add_argument("--fail", action="append", default=[], metavar="ERROR:CALLS",
                        help="system calls to fail, such as ENOSPC:write,mkdirat; once and sticky")
    parser.add_argument("--also", action="append", default=[], metavar="CALL:FAULT",
                        help="a fault in every run, such as renameat2:error=EINVAL")
    parser.add_argument("--gap", action="store_true",
                        help="a missing site counts as whole (between two renames)")
    parser.add_argument("--status", default="0,3",
                        help="exit statuses that a run with an error may have")
    parser.add_argument("command", nargs="+", help="after --: the command that builds")
    options = parser.parse_args()
    options.status = {int(number) for number in options.status.split(",")}

    bench = Bench(options)
    bench.prepare()
    for call in filter(None, options.kill.split(",")):
        bench.loop(call, "signal=SIGKILL", False, options.also)
    for group in options.fail:
        error, calls = group.split(":")
        for call in calls.split(","):
            bench.loop(call, f"error={error}", False, options.also)
            bench.loop(call, f"error={error}", True, options.also)
    bench.restore()
    return bench.report()


if __name__ == "__main__":
    sys.exit(main())
