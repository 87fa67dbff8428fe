"""Builds the real kennisbank and lets checks drive it in a real browser, as a reader would."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import traceback

from playwright.sync_api import sync_playwright

from reader import Reader
from webserver import WebServer


def checks(modules, wanted):
    for module in modules:
        for name, check in vars(module).items():
            if callable(check) and check.__module__ == module.__name__ and not name.startswith("_"):
                if not wanted or name in wanted:
                    yield name, check


def run(modules):
    """Runs all checks of some modules, or those named on the command line, and ends the program."""
    program, *wanted = sys.argv[1:]
    passed, failed = 0, 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = pathlib.Path(folder, "site")
        base = "/leer/kennisbank/"
        subprocess.run(
            [program, "build", "-q", "--output", site,
             "--base-url", "https://voorbeeld.example" + base],
            check=True)
        server = WebServer(site, base)
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, check in checks(modules, wanted):
            with Reader(browser, server, site) as reader:
                try:
                    check(reader)
                    reader.expect_no_errors()
                    passed += 1
                except Exception as fault:
                    failed += 1
                    frames = [frame for frame in traceback.extract_tb(fault.__traceback__)
                              if "/browser/" in frame.filename]
                    place = frames[min(1, len(frames) - 1)]
                    print(f"FAILED {name}, line {place.lineno}: {place.line}\n  {str(fault)[:2000]}")
        browser.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
