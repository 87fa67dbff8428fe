"""The program as a program: in an environment of its own, and without a terminal."""
import os
import subprocess


class Program:
    def __init__(self, path, work):
        self.path = os.path.abspath(path)
        self.home = work / "home"
        self.home.mkdir()
        self.bin = work / "bin"
        self.bin.mkdir()
        self.work = work

    @property
    def environment(self):
        return {"PATH": f"{self.bin}:/usr/bin:/bin", "HOME": str(self.home),
                "TMPDIR": str(self.work), "SWIFT_BACKTRACE": "enable=no"}

    def publish(self, *words, before=(), environment=None, cwd=None):
        """Runs `leernetwerk publish` with nothing to answer a question; none takes two minutes."""
        return subprocess.run(
            [*before, self.path, "publish", *map(str, words)], stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=120, cwd=cwd or self.work,
            env={**self.environment, **(environment or {})})

    def good(self, *words, **more):
        run = self.publish(*words, **more)
        assert run.returncode == 0, f"{words}: {run.returncode}: {run.stderr}"
        return run

    def bad(self, status, code, *words, **more):
        run = self.publish(*words, **more)
        assert run.returncode == status, f"{words}: {run.returncode}: {run.stderr}"
        assert f"[{code}]" in run.stderr, run.stderr
        assert "\nhulp: " in run.stderr, run.stderr
        return run

    def wrap(self, name, script):
        """Puts a program before the real one; without a script takes it away."""
        path = self.bin / name
        path.unlink(missing_ok=True)
        if script:
            path.write_text("#!/bin/sh\n" + script)
            path.chmod(0o755)
