"""Measures, and writes down what came out."""
import json
import platform
import sys

from playwright.sync_api import Error

from .browser import chromium
from .child import Failed
from .engines import Unready
from .measuring import Measuring
from .options import parse
from .report import failures, markdown
from .sites import Builder
from .workplace import workplace


def main():
    options = parse()

    def say(text):
        if not options.stil:
            print(text, file=sys.stderr, flush=True)

    builder = Builder(options.programma, options.templates, options.maak_corpus)
    results = {"system": platform.platform(), "sizes": {}}
    options.uit.mkdir(parents=True, exist_ok=True)
    try:
        with chromium() as browser:
            results["chromium"] = browser.chromium.version
            for size in options.maten:
                with workplace(size) as folder:
                    results["sizes"][str(size)] = Measuring(
                        browser, builder, size, folder, options, say).run()
                save(results, options)
    except (Failed, Unready, Error) as problem:
        sys.exit(str(problem))
    if "kwaliteit" in options.delen:
        print(failures(results))
        print()
    print(markdown(results))


def save(results, options):
    """After each size, so that a fault in a later one loses nothing."""
    (options.uit / "zoeken.json").write_text(
        json.dumps(results, ensure_ascii=False, indent=1), encoding="utf-8")
    (options.uit / "zoeken.md").write_text(markdown(results), encoding="utf-8")


main()
