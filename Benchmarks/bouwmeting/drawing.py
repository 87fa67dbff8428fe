"""Lines and bars as SVG; each gives its elements and where they end."""
import math
from html import escape

from .writing import seconds

WIDTH, LEFT, RIGHT = 720, 190, 70
STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px }
.small { fill: #59636e; font-size: 12px }
.ground { fill: #ffffff }
.line { stroke: #d1d9e0; fill: none }
.t0 { fill: #0550ae; stroke: #0550ae } .t1 { fill: #bc4c00; stroke: #bc4c00 }
.t2 { fill: #8250df; stroke: #8250df } .t3 { fill: #116329; stroke: #116329 }
.t4 { fill: #6e7781; stroke: #6e7781 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .small { fill: #9198a1 }
  .ground { fill: #0d1117 } .line { stroke: #3d444d }
  .t0 { fill: #58a6ff; stroke: #58a6ff } .t1 { fill: #f0883e; stroke: #f0883e }
  .t2 { fill: #bc8cff; stroke: #bc8cff } .t3 { fill: #56d364; stroke: #56d364 }
  .t4 { fill: #8b949e; stroke: #8b949e }
}
.road { fill: none; stroke-width: 2 }"""


def text(x, y, words, kind="", anchor="start"):
    return (f'<text x="{x:.0f}" y="{y:.0f}" class="{kind}" text-anchor="{anchor}">'
            f"{escape(words)}</text>")


def lines(title, tools, top):
    """Over two scales of powers of ten. `tools`: (name, color, seconds by size) of each."""
    walls = [wall for _, _, places in tools for wall in places.values()]
    sizes = sorted({size for _, _, places in tools for size in places})
    if not walls:
        return [], top
    low, high = math.floor(math.log10(min(walls))), math.ceil(math.log10(max(walls)))
    height, left, right = 240, 70, WIDTH - 190
    first, last = math.log10(sizes[0]), max(math.log10(sizes[-1]), math.log10(sizes[0]) + 1)

    def x(size):
        return left + (math.log10(size) - first) / (last - first) * (right - left)

    def y(wall):
        return top + 20 + (high - math.log10(wall)) / max(high - low, 1) * height

    out = [text(20, top, title, "title")]
    for power in range(low, high + 1):
        out.append(f'<path class="line" d="M{left} {y(10**power):.0f}H{right}"/>')
        out.append(text(left - 8, y(10**power) + 4, f"{10.0**power:,g} s", "small", "end"))
    out += [text(x(size), top + height + 40, f"{size:,}", "small", "middle") for size in sizes]
    ends = []
    for name, color, places in tools:
        if places:
            road = " ".join(f"{x(size):.1f},{y(wall):.1f}" for size, wall in places.items())
            out.append(f'<polyline class="road t{color}" points="{road}"/>')
            out += [f'<circle class="t{color}" cx="{x(size):.1f}" cy="{y(wall):.1f}" r="3.5"/>'
                    for size, wall in places.items()]
            size, wall = list(places.items())[-1]
            ends.append([y(wall), color, name, f"{seconds(wall)} at {size:,}"])
    return out + labels(ends), top + height + 50


def labels(ends):
    """The names beside the lines, in their order, moved apart where they would touch."""
    ends.sort()
    for above, below in zip(ends, ends[1:]):
        below[0] = max(below[0], above[0] + 36)
    out = []
    for y, color, name, reached in ends:
        out += [
            f'<rect class="t{color}" x="{WIDTH - 174}" y="{y - 9:.0f}" width="8" height="8"/>',
            text(WIDTH - 160, y, name), text(WIDTH - 160, y + 15, reached, "small")]
    return out


def bars(title, values, top):
    """`values`: (label, seconds, color) of each."""
    if not values:
        return [], top
    longest = max(wall for _, wall, _ in values)
    out = [text(20, top, title, "title")]
    for row, (label, wall, color) in enumerate(values):
        y = top + 16 + 26 * row
        length = max(wall / longest * (WIDTH - LEFT - RIGHT), 1)
        out.append(text(LEFT - 10, y + 14, label, "", "end"))
        out.append(f'<rect class="t{color}" x="{LEFT}" y="{y}" width="{length:.1f}" height="18"/>')
        out.append(text(LEFT + length + 8, y + 14, seconds(wall)))
    return out, top + 16 + 26 * len(values) + 14
