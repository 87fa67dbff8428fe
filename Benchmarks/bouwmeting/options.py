"""The options of the command."""
import argparse
import os
from pathlib import Path

from zoekmeting.options import listed
from zoekmeting.sites import PROJECT

PARTS = ["koud", "scenario", "grens", "instructies", "schaal"]
USUAL = ["koud", "scenario", "grens", "instructies"]
MEMORY = Path("/dev/shm")


def shared(name):
    return PROJECT.parent / "shared" / "tools" / name


def parse(arguments=None):
    parser = argparse.ArgumentParser(
        prog="Benchmarks/bouwen",
        description="Measures the building of sites beside Hugo, Pagefind and Material for MkDocs.")
    parser.add_argument(
        "--deel", type=listed(str, PARTS), default=USUAL, metavar="DEEL,DEEL",
        help=f"what to measure: {', '.join(PARTS)} (default: all but schaal)")
    parser.add_argument(
        "--grootte", type=listed(int), default=[100, 1_000, 10_000], metavar="N,N",
        help="numbers of innovaties; scenario and grens are of the largest "
             "(default: 100,1000,10000)")
    parser.add_argument(
        "--schaal", type=listed(int), default=[10_000, 100_000], metavar="N,N",
        help="numbers of innovaties of the part schaal, ours alone; the largest is built once "
             "(default: 10000,100000)")
    parser.add_argument(
        "--instructies", type=int, default=100, metavar="N",
        help="number of innovaties of which instructions are counted (default: 100)")
    parser.add_argument(
        "--keer", type=int, default=3, metavar="N",
        help="rounds, in which all take a turn; the median counts (default: 3)")
    parser.add_argument(
        "--hugo-tot", type=int, default=10_000, metavar="N",
        help="largest number of innovaties for Hugo and Pagefind (default: 10000)")
    parser.add_argument(
        "--mkdocs-tot", type=int, default=1_000, metavar="N",
        help="largest number of innovaties for Material for MkDocs (default: 1000)")
    parser.add_argument(
        "--tijd", type=int, default=900, metavar="SECONDS",
        help="a peer that needs more for one site is stopped (default: 900)")
    parser.add_argument(
        "--vlug", action="store_true",
        help="everything once, at 100 innovaties, into .build/bouwmeting: proves that it works")
    parser.add_argument(
        "--programma", type=Path, default=PROJECT / ".build" / "release" / "leernetwerk",
        help="the leernetwerk to measure (default: the release build)")
    parser.add_argument(
        "--templates", type=Path, default=PROJECT / "templates", metavar="DIR",
        help="the templates that go with it (default: those of this project)")
    parser.add_argument(
        "--commit", metavar="TEXT",
        help="the commit the program was built from (default: that of this checkout)")
    parser.add_argument(
        "--maak-corpus", type=Path, metavar="PROGRAM",
        default=os.environ.get("MAAK_CORPUS", shared("maak-corpus")),
        help="program that makes content: PROGRAM DIR N (default: $MAAK_CORPUS, or the shared one)")
    parser.add_argument(
        "--maak-hugo", type=Path, metavar="PROGRAM",
        default=os.environ.get("MAAK_HUGO", shared("maak-hugo")),
        help="program that makes the site of Hugo: PROGRAM CONTENT DIR "
             "(default: $MAAK_HUGO, or the shared one)")
    parser.add_argument(
        "--werkmap", type=Path, default=MEMORY if MEMORY.is_dir() else None, metavar="DIR",
        help="folder to make the sites in (default: /dev/shm, in memory)")
    parser.add_argument(
        "--uit", type=Path, metavar="DIR",
        help="folder for the runs, the tables and the chart (default: Benchmarks/bouwen.jsonl, "
             "docs/snelheid.md and docs/snelheid.svg)")
    parser.add_argument(
        "--alleen-uitslag", action="store_true",
        help="measure nothing; write the tables and the chart anew from the runs")
    options = parser.parse_args(arguments)
    if options.vlug:
        options.deel, options.grootte, options.schaal, options.keer = PARTS, [100], [100, 300], 1
        options.uit = options.uit or PROJECT / ".build" / "bouwmeting"
    # A build stands on the path of the program and runs in other folders.
    for name in ("programma", "templates", "maak_corpus", "maak_hugo"):
        path = getattr(options, name).absolute()
        if not path.exists() and not options.alleen_uitslag:
            parser.error(f"{path} is not there")
        setattr(options, name, path)
    return options


def places(options):
    """The files of the runs, the tables and the chart."""
    if options.uit:
        return tuple(options.uit / f"snelheid.{kind}" for kind in ("jsonl", "md", "svg"))
    docs = PROJECT / "docs"
    return PROJECT / "Benchmarks" / "bouwen.jsonl", docs / "snelheid.md", docs / "snelheid.svg"
