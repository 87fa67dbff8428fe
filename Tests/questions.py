#!/usr/bin/env python3
"""Holds the search to the questions in Benchmarks/vragen.

    Tests/questions.py LEERNETWERK

The pairs are asked of a site with a page for each text; the questions of readers of the real
kennisbank. Ends with what failed of a class that misses its goal.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Benchmarks"))
from zoekmeting import lists, planting  # noqa: E402

LISTS = ROOT / "Benchmarks" / "vragen"
# In per cent: what share of a class must come out as wanted.
GOALS = collections.defaultdict(lambda: 92, {"typo": 85, "false-friend": 100, "vragen": 95})


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        scored = [*pairs(program, pathlib.Path(folder)), *questions(program, pathlib.Path(folder))]
    missed = 0
    for kind in dict.fromkeys(kind for kind, _, _ in scored):
        failed = [text for other, good, text in scored if other == kind and not good]
        count = sum(other == kind for other, _, _ in scored)
        is_good = 100 * (count - len(failed)) >= GOALS[kind] * count
        missed += not is_good
        print(f"{kind}: {count - len(failed)} of {count}")
        if not is_good:
            print("\n".join(f"  {text}" for text in failed))
    sys.exit(1 if missed else 0)


def pairs(program, folder):
    wanted = lists.pairs(LISTS)
    pages = planting.small_site(wanted, folder / "pairs", LISTS / "woordenlijst.yml")
    found = ask(program, folder / "pairs", folder / "pairs-site", [pair.query for pair in wanted])
    for pair in wanted:
        is_found = pages[pair.text].address in found[pair.query]
        yield pair.kind, is_found == pair.wanted, f"{pair.query} → {pair.text}"


def questions(program, folder):
    asked = lists.questions(LISTS)
    found = ask(program, ROOT / "content", folder / "site", [one.query for one in asked])
    for one in asked:
        first = found[one.query][:3]
        yield "vragen", any(place(want) in first for want in one.expected), f"{one.query} → {first}"


def ask(program, content, site, asked):
    """The addresses that each question finds, as `place` writes them."""
    subprocess.run(
        [program, "build", "-q", "--content", content, "--templates", ROOT / "templates",
         "--output", site], check=True, stderr=subprocess.DEVNULL)
    answers = subprocess.run(
        ["node", ROOT / "Tests" / "zoeken" / "answers.mjs", site], check=True,
        input=json.dumps(asked), capture_output=True, encoding="utf-8").stdout
    return {one: [place(found) for found in all] for one, all in json.loads(answers).items()}


def place(address):
    """An address without what changes when a list grows: `begrippen/pagina-2/index.html#wmo`."""
    address = re.sub(r"pagina-\d+/", "", address.replace("index.html", ""))
    return re.sub(r"^paginas/", "", address) if "#" not in address else address


main()
