"""The lists of questions in Benchmarks/vragen."""
import csv
from dataclasses import dataclass

FALSE_FRIENDS = "nee"


@dataclass(frozen=True)
class Pair:
    """A question, and the text of a page that it should find, or for a false friend should not."""

    kind: str
    query: str
    text: str
    wanted: bool


@dataclass(frozen=True)
class Question:
    """A question of a user, and the pages of which one should be among the first three."""

    query: str
    expected: tuple


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def pairs(folder):
    return [
        Pair(row["klasse"], row["vraag"], row["tekst"], row["wens"] != FALSE_FRIENDS)
        for row in rows(folder / "paren.tsv")]


def questions(folder):
    return [
        Question(row["vraag"], tuple(row["verwacht"].split("|")))
        for row in rows(folder / "kennemerland.tsv")]
