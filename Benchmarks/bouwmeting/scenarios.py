"""Builds after a small change, and other ways to call the program."""
import shutil

from . import changes, tools
from .cold import COLD, one
from .figures import HUGO, OURS
from .trees import differences

NOTHING, TEXT, THEME, TEMPLATE = "nothing", "text", "theme", "template"
CHECK, ONE, TWO, CLEAN = "check", "one worker", "two workers", "clean again"


def scenarios(options, size, folder, say):
    content, ours = tools.measured(options, size, folder)
    lines = []
    for round in tools.rounds(options.keer, f"scenarios of {size} innovaties", say):
        for what, more in [(COLD, []), (ONE, ["--jobs", "1"]), (TWO, ["--jobs", "2"])]:
            line = one(folder, OURS, round, lambda site: ours.build(content, site, *more))
            lines.append(line | {"what": what})
        lines.append(tools.line(OURS, CHECK, ours.check(content), round=round))
    lines += after_changes(options, ours, content, folder, say)
    if size <= options.hugo_tot:
        lines += of_hugo(options, content, folder, say)
    return lines


def after_changes(options, ours, original, folder, say):
    """Each round changes something more in a copy, which is built into the same site.

    At the end the site is held against a clean build of that copy.
    """
    content, templates = folder / "gewijzigd", folder / "sjablonen"
    shutil.copytree(original, content)
    shutil.copytree(options.templates, templates)

    def build(output):
        return ours.build(content, output, templates=templates)

    steps = [
        (NOTHING, lambda round: None),
        (TEXT, lambda round: changes.change_text(content, round, options.keer)),
        (THEME, lambda round: changes.rename_theme(content, round)),
        (TEMPLATE, lambda round: changes.change_template(templates, round)),
    ]
    lines = []
    with tools.fresh(folder) as site, tools.fresh(folder) as clean:
        build(site)
        for what, change in steps:
            for round in tools.rounds(options.keer, f"again: {what}", say):
                change(round)
                lines.append(tools.line(OURS, what, build(site), round=round))
        build(clean)
        other = differences(site, clean)
    lines.append({"who": OURS, "what": CLEAN, "different": len(other), "first": other[:3]})
    for place in (content, templates):
        shutil.rmtree(place)
    return lines


def of_hugo(options, content, folder, say):
    """Hugo over the site it made before."""
    source = folder / "gewijzigd-hugo"
    shutil.copytree(tools.hugo_source(options, content), source)
    with tools.fresh(folder) as site:
        lines = [tools.line(HUGO, COLD, tools.hugo(source, site), round=1)]
        for round in tools.rounds(options.keer, "again: Hugo", say):
            lines.append(tools.line(HUGO, NOTHING, tools.hugo(source, site), round=round))
            changes.change_text(source / "content", round, options.keer)
            lines.append(tools.line(HUGO, TEXT, tools.hugo(source, site), round=round))
    shutil.rmtree(source)
    return lines
