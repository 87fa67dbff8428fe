"""The options of the command."""
import argparse
import os
from pathlib import Path

from .sites import PROJECT, REAL

PARTS = ["bytes", "tijd", "bouw", "kwaliteit"]
SIZES = [REAL, 1_000, 10_000, 100_000]


def listed(convert, allowed=None):
    def parse(text):
        values = [convert(part) for part in text.split(",")]
        for value in values:
            if allowed and value not in allowed:
                raise argparse.ArgumentTypeError(f"{value} is none of {', '.join(allowed)}")
        return values
    return parse


def add_program(parser):
    """What is measured: the program, the templates that go with it, and what makes content for it."""
    parser.add_argument(
        "--programma", type=Path, default=PROJECT / ".build" / "release" / "leernetwerk",
        help="the leernetwerk to measure (default: the release build)")
    parser.add_argument(
        "--templates", type=Path, default=PROJECT / "templates", metavar="DIR",
        help="the templates that go with it (default: those of this project)")
    add_maker(parser, "maak-corpus", "program that makes content: PROGRAM DIR N")


def add_maker(parser, name, what):
    """A program that an option or a variable names, or that stands where it is shared."""
    variable = name.upper().replace("-", "_")
    parser.add_argument(
        f"--{name}", type=Path, metavar="PROGRAM",
        default=os.environ.get(variable, PROJECT.parent / "shared" / "tools" / name),
        help=f"{what} (default: ${variable}, or the shared one)")


def machine_memory():
    return os.sysconf("SC_PAGESIZE") * os.sysconf("SC_PHYS_PAGES")


def parse():
    parser = argparse.ArgumentParser(
        prog="Benchmarks/zoeken",
        description="Measures the search of the kennisbank beside Pagefind.")
    parser.add_argument(
        "--maten", type=listed(int), default=SIZES, metavar="N,N",
        help="numbers of innovaties; 60 stands for the real content (default: all four)")
    parser.add_argument(
        "--delen", type=listed(str, PARTS), default=PARTS, metavar="DEEL,DEEL",
        help="what to measure: bytes, tijd, bouw, kwaliteit (default: all)")
    add_program(parser)
    parser.add_argument(
        "--vragen", type=Path, default=PROJECT / "Benchmarks" / "vragen", metavar="DIR",
        help="folder with paren.tsv, kennemerland.tsv and woordenlijst.yml")
    parser.add_argument("--zonder-pagefind", action="store_true", help="measure ours only")
    parser.add_argument("--alleen-pagefind", action="store_true", help="measure Pagefind only")
    parser.add_argument(
        "--geheugen", type=float, default=round(machine_memory() / 2e9, 1), metavar="GB",
        help="Pagefind is killed when it holds more (default: half of this machine)")
    parser.add_argument(
        "--keren", type=int, default=3, metavar="N",
        help="builds of which the median is taken, up to 10,000 innovaties (default: 3)")
    parser.add_argument(
        "--uit", type=Path, default=PROJECT / ".build" / "zoekmeting" / "uit", metavar="DIR",
        help="folder for zoeken.json (every run) and zoeken.md (the table)")
    parser.add_argument(
        "--stil", action="store_true", help="do not tell what is being done")
    options = parser.parse_args()
    needed = [options.programma]
    if set(options.maten) != {REAL}:
        needed.append(options.maak_corpus)
    for path in needed:
        if not path.is_file():
            parser.error(f"{path} is not there")
    return options
