"""The measures of the table, and how each is written."""
from dataclasses import dataclass
from typing import Callable

from .link import LOCALHOST, MOBILE


def kilobytes(value):
    return f"{value / 1000:.1f} KB"


def megabytes(value):
    return f"{value / 1e6:.2f} MB"


def milliseconds(value):
    return f"{value:.2f} ms" if value < 10 else f"{value:.0f} ms"


def seconds(value):
    return f"{value:.2f} s"


def per_cent(value):
    return f"{100 * value:.0f} %"


def count(value):
    return f"{value:,.0f}"


@dataclass(frozen=True)
class Row:
    """One measure: where it stands in the results of a tool, how it is written, its goals."""

    label: str
    part: str
    value: Callable
    write: Callable
    goals: dict


def row(label, part, value, write, goals=None):
    return Row(label, part, value, write, goals or {})


def one_first(name):
    return lambda part: next(iter(part["first"].values()))[name]


def in_index(name):
    return lambda part: part["index"] and part["index"][name]


def scripts(part):
    """Bytes of scripts in the index: our twins of shards, which only file:// asks for."""
    return part["index"] and part["index"]["kinds"].get(".js", (0, 0))[1]


TEN = 10_000
HUNDRED = 100_000
ROWS = [
    row("first query, median", "bytes", lambda part: part["first bytes"]["median"], kilobytes,
        {TEN: "≤ 20 KB", HUNDRED: "≤ 55 KB"}),
    row("– of it pages to quote from", "bytes", lambda part: part["first excerpts"]["median"],
        kilobytes),
    row("first query, largest", "bytes", lambda part: part["first bytes"]["max"], kilobytes),
    row("first query, requests", "bytes", lambda part: part["first requests"]["median"], count,
        {TEN: "≤ 14"}),
    row("“mantelzorg” first", "bytes", one_first("bytes"), kilobytes),
    row("– as Chromium counts", "bytes", one_first("bytes seen by Chromium"), kilobytes),
    row("– of it the style sheet", "bytes", one_first("style sheet"), kilobytes),
    row("– the page itself, besides", "bytes", one_first("page"), kilobytes),
    row("next query, median", "bytes", lambda part: part["next bytes"]["median"], kilobytes,
        {TEN: "≤ 12 KB"}),
    row("– of it pages to quote from", "bytes", lambda part: part["next excerpts"]["median"],
        kilobytes),
    row("next query, largest", "bytes", lambda part: part["next bytes"]["max"], kilobytes),
    row("next query, requests", "bytes", lambda part: part["next requests"]["median"], count),
    *(row(f"cold, {network.name}, median", "tijd",
          lambda part, network=network: part[f"cold, {network.name}"]["median"], milliseconds)
      for network in (LOCALHOST, MOBILE)),
    row("warm engine, median", "tijd", lambda part: part["warm"]["median"], milliseconds,
        {TEN: "≤ 1 ms", HUNDRED: "≤ 2 ms"}),
    row("warm engine, p95", "tijd", lambda part: part["warm"]["p95"], milliseconds),
    row("build, wall", "bouw", lambda part: part["wall"]["median"], seconds),
    row("build, CPU", "bouw", lambda part: part["cpu"]["median"], seconds),
    row("build, peak memory", "bouw", lambda part: part["memory"], megabytes, {TEN: "≤ 600 MB"}),
    row("build, share of the index", "bouw", lambda part: part.get("share"), per_cent,
        {TEN: "≤ 50 %"}),
    row("index on disk", "bouw", in_index("bytes"), megabytes,
        {TEN: "≤ 6 MB", HUNDRED: "≤ 55 MB"}),
    row("– of it scripts", "bouw", scripts, megabytes),
    row("index, files", "bouw", in_index("files"), count,
        {TEN: "< 20,000", HUNDRED: "< 20,000"}),
]
