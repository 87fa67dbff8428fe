"""Prints a table: what a page weighs, and when a slow phone shows it."""
import argparse
import pathlib
import shutil
import statistics

from playwright.sync_api import sync_playwright

from .phone import visit
from .sites import mkdocs, ours

ROWS = [
    ("HTML, gzip (KB)", lambda run: run["document"] / 1000),
    ("style sheets, gzip (KB)", lambda run: run["stylesheet"] / 1000),
    ("scripts, gzip (KB)", lambda run: run["script"] / 1000),
    ("fonts and images (KB)", lambda run: (run["font"] + run["image"]) / 1000),
    ("all together (KB)", lambda run: run["bytes"] / 1000),
    ("requests", lambda run: run["requests"]),
    ("requests to other hosts", lambda run: run["others"]),
    ("first paint (ms)", lambda run: run["fcp"]),
    ("largest paint, LCP (ms)", lambda run: run["lcp"]),
    ("layout shift, CLS", lambda run: run["cls"]),
    ("elements in the page", lambda run: run["elements"]),
]


def main():
    options = argparse.ArgumentParser(prog="Benchmarks/bladzijden")
    options.add_argument("--programma", default=".build/release/leernetwerk")
    options.add_argument("--bladzijde", default="innovaties/cazhem/")
    options.add_argument("--keren", type=int, default=5)
    chosen = options.parse_args()

    folder = pathlib.Path(".build/bladzijden")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    sites = {
        "leernetwerk": ours(folder, chosen.programma),
        "Material for MkDocs": mkdocs(folder),
    }
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        runs = {name: [] for name in sites}
        for _ in range(chosen.keren):
            for name, site in sites.items():
                runs[name].append(visit(browser, site, chosen.bladzijde))
        browser.close()

    print(f"`{chosen.bladzijde}`, median of {chosen.keren} first visits by turns; a phone of 412 × 823 "
          "points, processor 4 × slower, 150 ms and 1.6 Mbit/s\n")
    print("| | " + " | ".join(sites) + " |\n|---|" + "---|" * len(sites))
    for label, figure in ROWS:
        cells = [statistics.median(figure(run) for run in runs[name]) for name in sites]
        print(f"| {label} | " + " | ".join(f"{cell:.3g}" if cell < 100 else f"{cell:,.0f}"
                                          for cell in cells) + " |")


main()
