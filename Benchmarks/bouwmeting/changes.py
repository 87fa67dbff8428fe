"""The small changes after which a site is built again; each round makes another one."""
import re

WORDS = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]


def word(round):
    return " ".join(WORDS[int(digit)] for digit in str(round))


def change_text(content, round, rounds):
    """A sentence more in one innovatie: in each round another, spread over all."""
    files = sorted((content / "innovaties").glob("[!_]*.md"))
    file = files[len(files) * round // (rounds + 1)]
    substitute(file, r"(?<=\n## Aanleiding\n\n)", f"Er kwam een zin {word(round)} bij. ")


def rename_theme(content, round):
    """Another title in the file of the first theme, to which all references stay good."""
    file = sorted((content / "themas").glob("*.md"))[0]
    substitute(file, r"(?m)^(titel: \w+).*$", rf"\1 zorg {word(round)}")


def change_template(templates, round):
    """A word more in the first words that stand in the template of an innovatie."""
    substitute(
        templates / "pages" / "innovatie.mustache", r">(\s*\w[^<>{}]*)(?=[<{])",
        rf">\1{word(round)} ")


def substitute(file, pattern, replacement):
    text = file.read_text(encoding="utf-8")
    changed, count = re.subn(pattern, replacement, text, count=1)
    if count != 1:
        raise ValueError(f"{file.name} has no place for a change")
    file.write_text(changed, encoding="utf-8")
