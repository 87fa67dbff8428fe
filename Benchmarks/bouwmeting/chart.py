"""The chart: time by size for every tool, and what a build takes after a change."""
from html import escape

from .cold import COLD
from .drawing import STYLE, WIDTH, bars, lines
from .figures import OURS, TOOLS
from .goals import least
from .scenarios import NOTHING, TEXT
from .writing import seconds

# Each tool has one color in both drawings, its place among the tools; then comes that of the limit.
LIMIT_COLOR = len(TOOLS)


def chart(figures):
    """Two drawings under each other; each figure in them stands there as text too."""
    upper, height = lines(
        "A whole site from nothing: seconds by number of innovaties", by_size(figures), 28)
    title = (f"{figures.largest('koud') or 0:,} innovaties: "
             "from nothing, after a change, and the least it could take")
    values = at_largest(figures)
    lower, bottom = bars(title, values, height + 40)
    description = "; ".join(f"{label} {seconds(wall)}" for label, wall, _ in values)
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {bottom}" role="img" '
        'aria-labelledby="titel beschrijving">',
        '<title id="titel">How fast a site is made</title>',
        f'<desc id="beschrijving">{escape(description)}</desc>', f"<style>{STYLE}</style>",
        f'<rect class="ground" width="{WIDTH}" height="{bottom}"/>', *upper, *lower, "</svg>", ""])


def by_size(figures):
    """For each tool the wall time of a cold build by number of innovaties; ours at scale too."""
    found = []
    for color, who in enumerate(TOOLS):
        places = {
            size: figures.median("koud", size, who, COLD, "wall") for size in figures.sizes("koud")}
        if who == OURS:
            for size in figures.sizes("schaal"):
                places.setdefault(size, figures.median("schaal", size, who, COLD, "wall"))
        found.append((who, color, {size: wall for size, wall in sorted(places.items()) if wall}))
    return found


def at_largest(figures):
    """(label, seconds, color) at the largest size with peers, and what else is known of it."""
    size = figures.largest("koud")
    values = [
        (who, figures.median("koud", size, who, COLD, "wall"), color)
        for color, who in reversed(list(enumerate(TOOLS)))]
    values += [
        ("– one text changed", figures.median("scenario", size, OURS, TEXT, "wall"), 0),
        ("– nothing changed", figures.median("scenario", size, OURS, NOTHING, "wall"), 0)]
    if size == figures.largest("grens"):
        values.append(("writing and parsing, in C", least(figures, "wall"), LIMIT_COLOR))
    return [value for value in values if value[1]]
