"""Whole sites from nothing, ours and those of the peers by turns."""
from dataclasses import replace

from . import tools
from .figures import HUGO, MKDOCS, OURS, PAGEFIND

COLD = "cold"


def cold(options, size, folder, say):
    """The lines of all rounds at one size; a peer that is stopped gets no second turn."""
    content, ours = tools.measured(options, size, folder)
    lines = left_out(options, size)
    out = {line["who"] for line in lines}
    for round in tools.rounds(options.keer, f"{size} innovaties", say):
        lines.append(one(folder, OURS, round, lambda site: ours.build(content, site)))
        if HUGO not in out:
            lines += with_pagefind(options, content, folder, round)
        if MKDOCS not in out:
            settings = tools.mkdocs_project(content)
            lines.append(one(folder, MKDOCS, round,
                             lambda site: tools.mkdocs(settings, site, options.tijd)))
        out |= {line["who"] for line in lines if "why" in line}
    return lines


def left_out(options, size):
    """A line for each peer that does not take part at this size."""
    limits = {HUGO: options.hugo_tot, PAGEFIND: options.hugo_tot, MKDOCS: options.mkdocs_tot}
    return [
        {"who": who, "what": COLD, "why": f"not run above {limit:,}"}
        for who, limit in limits.items() if size > limit]


def one(folder, who, round, build):
    """One build into a new folder, which is gone afterwards."""
    with tools.fresh(folder) as site:
        return outcome(who, round, build(site), site)


def with_pagefind(options, content, folder, round):
    """Hugo's pages alone, and the same pages with Pagefind's index, of which the costs add up."""
    source = tools.hugo_source(options, content)
    with tools.fresh(folder) as site:
        pages = tools.hugo(source, site, options.tijd)
        lines = [outcome(HUGO, round, pages, site)]
        if pages.killed:
            return lines + [outcome(PAGEFIND, round, pages, site)]
        index = tools.pagefind(site, options.tijd)
        both = replace(
            index, wall=pages.wall + index.wall, cpu=pages.cpu + index.cpu,
            memory=max(pages.memory, index.memory))
        return lines + [outcome(PAGEFIND, round, both, site)]


def outcome(who, round, cost, site):
    if cost.killed:
        return {"who": who, "what": COLD, "why": f"stopped after {cost.wall:.0f} s"}
    return tools.line(who, COLD, cost, round=round, **tools.written(site))


def scale(options, size, folder, say):
    """Ours alone; the largest size once."""
    content, ours = tools.measured(options, size, folder)
    count = 1 if size == max(options.schaal) else options.keer
    return [
        one(folder, OURS, round, lambda site: ours.build(content, site))
        for round in tools.rounds(count, f"{size} innovaties", say)]
