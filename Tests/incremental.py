#!/usr/bin/env python3
"""Changes the real content at random, builds after each change, and holds the site byte for byte against
one that was built from nothing. Then changes every section of the format on every page that has it, and
spoils what a build remembers, and the site itself.

    Tests/incremental.py LEERNETWERK [CHANGES]
"""
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

program = str(pathlib.Path(sys.argv[1]).resolve())
changes = int(sys.argv[2]) if len(sys.argv) > 2 else 24
root = pathlib.Path(__file__).resolve().parent.parent
# In memory where that is there: a disk is slow with so many files that come and go.
work = pathlib.Path(tempfile.mkdtemp(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None))
content = work / "content"
templates = work / "templates"
site = work / "site"
dice = random.Random(20261121)
failures = []


def build(output, *options):
    """The text that a build prints."""
    result = subprocess.run(
        [program, "build", "--content", content, "--templates", templates, "--output", output,
         "--now", "2026-06-01", *options], cwd=work, capture_output=True, text=True)
    if result.returncode != 0:
        failures.append(f"exit {result.returncode}: {result.stderr[-400:]}")
    return result.stderr


def files(folder):
    """The files of a site with their bytes."""
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in folder.rglob("*") if path.is_file()}


def compare(label, *options):
    """Holds the site that stands against one from nothing."""
    clean = work / "clean"
    build(clean, *options)
    made, wanted = files(site), files(clean)
    wrong = sorted(name for name in made.keys() | wanted.keys()
                   if made.get(name) != wanted.get(name))
    if wrong:
        failures.append(f"{label}: {len(wrong)} files differ, such as {wrong[:5]}")
    shutil.rmtree(clean)
    (work / ".clean.geheugen").unlink(missing_ok=True)


def innovatie():
    return dice.choice(sorted((content / "innovaties").glob("*.md")))


def paragraph(path, sections):
    """Adds a sentence to a section of running text, if the file has one of them."""
    text = path.read_text()
    found = [match for match in re.finditer(r"^## (.+)\n\n([A-Z][^\n]+)$", text, re.M)
             if match[1] in sections]
    if found:
        match = dice.choice(found)
        text = text[:match.end()] + f" Dat is proef {dice.randrange(1000)}." + text[match.end():]
    path.write_text(text)


def change_text():
    paragraph(innovatie(), ["Aanleiding", "Doel", "Aanpak", "Randvoorwaarden", "Knelpunten"])


def change_lesson():
    paragraph(innovatie(), ["Geleerde lessen", "Resultaten"])


def change_summary():
    path = innovatie()
    path.write_text(path.read_text().replace("samenvatting: ", "samenvatting: Proef met ", 1))


def rename_innovatie():
    path = innovatie()
    path.write_text(re.sub(
        r"^titel: .*$", f"titel: Proef {dice.randrange(10**6)}", path.read_text(), count=1, flags=re.M))


def add_innovatie():
    (content / "innovaties" / f"proef-{dice.randrange(10**6)}.md").write_text(
        re.sub(r"^(aliassen|ook-bekend-als):.*\n(?:[ -].*\n)*", "", re.sub(
            r"^titel: .*$", f"titel: Nieuwe proef {dice.randrange(10**6)}", innovatie().read_text(),
            count=1, flags=re.M), flags=re.M))


def delete_innovatie():
    """One that no other file refers to."""
    texts = {path: path.read_text() for path in content.rglob("*.md")}
    for _ in range(50):
        path = innovatie()
        title = re.search(r"^titel: *(.*)$", texts[path], re.M)[1].strip("'\"")
        if not any(path.stem in text or title in text
                   for other, text in texts.items() if other != path):
            path.unlink()
            return


def rename_thema():
    """A thema keeps its old name as an alias, since innovaties name it."""
    path = dice.choice(sorted((content / "themas").glob("*.md")))
    text = path.read_text()
    if "aliassen:" in text:
        return
    title = re.search(r"^titel: *(.*)$", text, re.M)[1]
    path.write_text(text.replace(
        f"titel: {title}", f"titel: Proefthema {dice.randrange(1000)}\naliassen: [{title}]", 1))


def add_thema():
    number = dice.randrange(10**6)
    (content / "themas" / f"proef-{number}.md").write_text(
        f"---\ntitel: Proefthema {number}\nsamenvatting: Een proef.\n---\n\n## Opgave 1: Proef\n\n"
        "- 1A Een doel\n")


def change_template():
    words = "Naar de inhoud"
    path = next(path for path in sorted(templates.rglob("*.mustache")) if words in path.read_text())
    path.write_text(path.read_text().replace(words, f"{words} {dice.randrange(100)}"))


def change_style():
    path = dice.choice(sorted((templates / "styles").glob("*.css")))
    path.write_text(path.read_text() + f"\n.proef-{dice.randrange(1000)} {{ color: red; }}\n")


def change_vocabulary():
    path = content / "woordenlijst.yml"
    text = path.read_text()
    path.write_text(text.replace("uitleg: ", f"uitleg: Proef {dice.randrange(1000)}. ", 1))


def change_settings():
    path = content / "kennisbank.yml"
    path.write_text(re.sub(
        r"^naam: .*$", f"naam: Proef {dice.randrange(1000)}", path.read_text(), count=1, flags=re.M))


def change_nothing():
    for path in (work / "content").rglob("*.md"):
        os.utime(path)


KINDS = [
    change_text, change_text, change_text, change_lesson, change_summary, rename_innovatie,
    add_innovatie, delete_innovatie, rename_thema, add_thema, change_template, change_style,
    change_vocabulary, change_settings, change_nothing,
]


# Sections of running text, of which `CheckedDocument.runningTexts` says where they show.
SECTIONS = [
    "Aanleiding", "Doel", "Doelgroep", "Aanpak", "Invoering", "Randvoorwaarden", "Succesfactoren",
    "Knelpunten", "Kosten en baten", "Overdraagbaarheid", "Ervaringen", "Geleerde lessen",
    "Bronnen", "Meer informatie", "Resultaten", "Werkzame elementen", "Thema", "Partners",
]


def fill_sections():
    """Gives some innovaties every section, and lets some of them end, in and before the time of a
    newsletter: so every kind of page that shows a text has one."""
    reason = re.search(r"reden-gestopt:\n +- waarde: (\S+)", (content / "kennisbank.yml").read_text())[1]
    days = ["2026-05-20", "2025-03-01", "2024-02-01"]
    for number, path in enumerate(sorted((content / "innovaties").glob("*.md"))[:12]):
        text = path.read_text()
        for name in SECTIONS:
            section = f"\n## {name}\n"
            words = f"\nHet begin van {name.lower()}. Meer ervan.\n\n- Ook een punt.\n\nHet einde ervan.\n"
            if section not in text:
                text += section + words
            elif name in ["Thema", "Werkzame elementen", "Partners"]:
                text = re.sub(rf"(?ms)({section}.*?\n)(?=\n## |\Z)", rf"\1\nEen toelichting erop.\n", text)
        if number % 2 == 0:
            text = re.sub(r"^fase: .*$", f"fase: gestopt\nfase-sinds: {days[number // 2 % 3]}\n"
                          f"reden-gestopt: {reason}",
                          re.sub(r"^(fase-sinds|reden-gestopt): .*\n", "", text, flags=re.M),
                          count=1, flags=re.M)
        path.write_text(text)
    (content / "nieuwsbrieven" / "proef.md").write_text(
        "---\ntitel: Proefbrief\ndatum: 2026-05-31\nperiode: { van: 2026-05-01, tot: 2026-05-31 }\n---\n\n"
        "Dit is een proef.\n")


def every_section():
    """Changes the begin and the end of each text under a heading, everywhere at once. A page that shows
    any of it, and is kept although it does not say so, differs from a clean one."""
    fill_sections()
    build(site)
    compare("every section")
    for number, name in enumerate(SECTIONS):
        changed = 0
        for path in sorted((content / "innovaties").glob("*.md")):
            text = path.read_text()
            section = re.search(rf"(?ms)^## {re.escape(name)}\n(.*?)(?=^## |\Z)", text)
            if not section:
                continue
            body = re.sub(r"(?m)^([A-Z][^\n|]*\.)$", rf"Proef {number} vooraf. \1 Proef {number} erna.",
                          section[1])
            changed += body != section[1]
            path.write_text(text[:section.start(1)] + body + text[section.end(1):])
        if changed < 6:
            failures.append(f"section {name}: only {changed} changed")
        build(site, "--jobs", str(1 + number % 2))
        compare(f"section {name}")
        if name == "Geleerde lessen":
            # They do show on other pages, or all this would prove nothing.
            for path in ["geleerd/index.html", "feed.xml", "nieuwsbrieven/proef/index.html"]:
                expect(f"lessons in {path}", (site / path).read_text(), f"Proef {number} vooraf")


def random_changes():
    """Each kind at least once, in an order by the dice."""
    order = KINDS[:]
    dice.shuffle(order)
    order += dice.choices(KINDS, k=max(0, changes - len(order)))
    for number, kind in enumerate(order):
        kind()
        options = ["--comprimeer"] if number % 5 == 4 else []
        build(site, "--jobs", str(dice.choice([1, 2, 5])), *options)
        compare(f"{number} {kind.__name__}", *options)


DAMAGED = ("opmerking: wat de vorige bouw onthield, is beschadigd: alles is opnieuw gemaakt "
           "[geheugen-beschadigd]")
OTHER = ("opmerking: de vorige bouw was van een andere versie van het programma: alles is opnieuw gemaakt "
         "[geheugen-anders]")


def touched(path):
    return (f"opmerking: '{path}' in de site is na de vorige bouw veranderd of weggehaald: dat is nu "
            "hersteld [site-gewijzigd]")


def expect(label, text, *words):
    for word in words:
        if word not in text:
            failures.append(f"{label}: '{word}' is not told: {text[-300:]}")


def spoiled(label, word, spoil):
    """Spoils something, and holds what the next two builds tell and make."""
    spoil()
    expect(label, build(site), *([word] if word else []))
    compare(label)
    expect(label + ", once more", build(site), "0 geschreven",
           f"{len(files(site)) - 1} ongewijzigd", "0 verwijderd")
    if word and word in build(site):
        failures.append(f"{label}: told a second time")


def edit(path, old, new):
    path.write_bytes(path.read_bytes().replace(old, new))


def bad_input():
    memory = work / ".site.geheugen"
    bytes_of = memory.read_bytes
    page = min((site / "innovaties").glob("*/index.html"))
    name = str(page.relative_to(site))
    spoiled("cut off", DAMAGED, lambda: memory.write_bytes(bytes_of()[:-100]))
    spoiled("almost nothing", DAMAGED, lambda: memory.write_bytes(bytes_of()[:5]))
    spoiled("one byte", DAMAGED, lambda: memory.write_bytes(
        bytes_of()[:5000] + bytes([bytes_of()[5000] ^ 1]) + bytes_of()[5001:]))
    spoiled("another version", OTHER, lambda: memory.write_bytes(
        bytes_of().replace(b"leernetwerk-geheugen 2", b"leernetwerk-geheugen 0", 1)))
    spoiled("gone", None, memory.unlink)
    spoiled("a page by hand", touched(name), lambda: edit(page, b"<h1>", b"<h1>Mijn "))
    spoiled("a page by hand, as long", touched(name), lambda: edit(page, b"<h1>", b"<h2>"))
    spoiled("a page gone", touched(name), page.unlink)
    build(site, "--comprimeer")
    (site / "index.html.gz").write_bytes(b"met de hand")
    expect("a packed form by hand", build(site, "--comprimeer"),
           touched("index.html.gz"))
    compare("a packed form by hand", "--comprimeer")
    (site / "404.html.gz").unlink()
    build(site, "--comprimeer")
    compare("a packed form gone", "--comprimeer")
    build(site)
    spoiled("all times", touched("404.html"), lambda: [
        os.utime(path, (1, 1)) for path in site.rglob("*.html")])
    spoiled("a clock that goes back", None, lambda: [
        os.utime(path, (2**33, 2**33)) for path in content.rglob("*.md")])
    (site / "van-mij.txt").write_text("van mij")
    result = subprocess.run(
        [program, "build", "--templates", templates, "--now", "2026-06-01"], cwd=work,
        capture_output=True, text=True)
    expect("a file of another", result.stderr, "[uitvoer-vreemd]", "van-mij.txt")
    (site / "van-mij.txt").unlink()


try:
    shutil.copytree(root / "content", content)
    shutil.copytree(root / "templates", templates)
    build(site)
    random_changes()
    every_section()
    bad_input()
finally:
    shutil.rmtree(work)
for failure in failures:
    print(failure)
print(f"incremental: {max(changes, len(KINDS))} changes, {len(SECTIONS)} sections everywhere, 11 spoiled "
      f"sites and memories, {len(failures)} wrong")
sys.exit(1 if failures else 0)
