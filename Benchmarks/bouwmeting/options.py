"""The options of the command."""
import argparse
import tempfile
from pathlib import Path

from zoekmeting.options import add_maker, add_program, listed
from zoekmeting.sites import PROJECT
from zoekmeting.workplace import MEMORY

PARTS = ["koud", "scenario", "grens", "instructies", "schaal"]
USUAL = ["koud", "scenario", "grens", "instructies"]

# Options with one number: what it is when not given, what it is of, what it stands for.
NUMBERS = [
    ("--instructies", 100, "N", "number of innovaties of which instructions are counted"),
    ("--keer", 3, "N", "rounds, in which all take a turn; the median counts"),
    ("--hugo-tot", 10_000, "N", "largest number of innovaties for Hugo and Pagefind"),
    ("--mkdocs-tot", 1_000, "N", "largest number of innovaties for Material for MkDocs"),
    ("--tijd", 900, "SECONDS", "a peer that needs more for one site of `koud` is stopped"),
]


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
    for name, usual, unit, meaning in NUMBERS:
        parser.add_argument(
            name, type=int, default=usual, metavar=unit, help=f"{meaning} (default: {usual})")
    parser.add_argument(
        "--vlug", action="store_true",
        help="everything once, at 100 innovaties, into .build/bouwmeting: proves that it works")
    add_program(parser)
    add_maker(
        parser, "maak-hugo", "program in Python that makes the site of Hugo: PROGRAM CONTENT DIR")
    parser.add_argument(
        "--commit", metavar="TEXT",
        help="the commit the program was built from (default: that of this checkout)")
    parser.add_argument(
        "--werkmap", type=Path, metavar="DIR",
        default=MEMORY if MEMORY.is_dir() else Path(tempfile.gettempdir()),
        help="folder to make the sites in (default: /dev/shm, in memory, where that is there)")
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
