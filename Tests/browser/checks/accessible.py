"""WCAG 2.2 AA, as far as a program can tell, on every kind of page."""
from axe_playwright_python.sync_playwright import Axe

from checks.kinds import KINDS

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


def _violations(reader):
    found = Axe().run(reader.page, options=RULES).response["violations"]
    return [f"{fault['id']}: {node['html'][:160]}" for fault in found for node in fault["nodes"][:3]]


def _open(reader, path):
    reader.page.goto(reader.server.url + path)
    if "?q=" in path:
        reader.wait()


def _has_no_faults(reader, **options):
    # The tool asks for scripts of its own, which the policy of the site refuses.
    reader.new_window(bypass_csp=True, **options)
    faults = []
    for path in KINDS:
        _open(reader, path)
        faults += [f"{path}: {fault}" for fault in _violations(reader)]
    assert not faults, "\n".join(faults)


def has_no_faults_in_light(reader):
    _has_no_faults(reader, color_scheme="light")


def has_no_faults_in_dark(reader):
    _has_no_faults(reader, color_scheme="dark")


def has_no_faults_on_a_phone(reader):
    _has_no_faults(reader, width=320, height=640)


def never_scrolls_sideways(reader):
    """At 320 px, which is 1280 px at 400 %: only a region that says so may scroll."""
    reader.new_window(320, 256)
    wide = []
    for path in KINDS:
        _open(reader, path)
        width = reader.page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            wide.append((path, width))
    assert not wide, wide


def keeps_targets_apart(reader):
    """24 px high, or alone in a circle of 24 px; links within a sentence may be smaller."""
    reader.new_window(375, 800)
    small = []
    for path in KINDS:
        _open(reader, path)
        small += [(path, text) for text in reader.page.evaluate("""() =>
          [...document.querySelectorAll("button, summary, input, select, nav a, .rij-titel a")]
            .filter((node) => node.offsetParent && !node.classList.contains("sprong"))
            .filter((node) => {
              const box = node.getBoundingClientRect();
              return box.height < 24 && box.width > 1;
            })
            .map((node) => node.outerHTML.slice(0, 120))""")]
    assert not small, small


def shows_where_the_keyboard_is(reader):
    """Every stop of the Tab key on a page can be seen, and none is hidden behind another."""
    reader.new_window(reduced_motion="reduce")
    for path in ["index.html", "innovaties/cazhem/index.html", "innovaties/index.html"]:
        _open(reader, path)
        stops = 0
        for _ in range(40):
            reader.page.keyboard.press("Tab")
            seen = reader.page.evaluate("""() => {
              const node = document.activeElement;
              if (!node || node === document.body) return null;
              const style = getComputedStyle(node);
              const box = node.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return {
                outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
                inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
                covered: top !== null && !node.contains(top) && !top.contains(node),
                html: node.outerHTML.slice(0, 120),
              };
            }""")
            if seen is None:
                break
            stops += 1
            assert seen["outline"] and seen["inside"] and not seen["covered"], (path, seen)
        assert stops > 10, (path, stops)


def keeps_still_for_who_asks(reader):
    reader.new_window(reduced_motion="reduce")
    for path in KINDS:
        _open(reader, path)
        moving = reader.page.evaluate("""() =>
          [document.documentElement, ...document.querySelectorAll("*")]
            .filter((node) => {
              const style = getComputedStyle(node);
              return style.scrollBehavior === "smooth" || parseFloat(style.animationDuration) > 0.01
                || style.transitionDuration.split(",").some((time) => parseFloat(time) > 0.01);
            }).map((node) => node.outerHTML.slice(0, 100))""")
        assert moving == [], (path, moving)


def keeps_every_sign_in_forced_colours(reader):
    reader.new_window(forced_colors="active")
    _open(reader, "innovaties/cazhem/index.html")
    track = reader.page.locator(".tekens .spoor .stap").evaluate_all(
        "nodes => nodes.map((node) => getComputedStyle(node).borderTopWidth)")
    assert len(track) == 5 and all(float(width.removesuffix("px")) >= 1 for width in track), track


def asks_nothing_of_others(reader):
    asked = []
    reader.page.on("request", lambda request: asked.append(request.url))
    for path in KINDS:
        _open(reader, path)
    strange = [url for url in asked if not url.startswith(reader.server.url)]
    assert asked and not strange, strange
