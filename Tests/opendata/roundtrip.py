"""The Markdown beside the pages, put back as content: the program takes it without an error and makes
the same data of it."""
import pathlib
import re
import shutil
import subprocess

import yaml

from .builtsite import BuiltSite, expect_none

FOLDERS = ["themas", "innovaties", "werkzame-elementen", "partners", "bijeenkomsten",
           "nieuwsbrieven", "paginas"]


def content_of(site, folder):
    """A content folder made of the index.md of every page."""
    folder.mkdir()
    for name in ("kennisbank.yml", "woordenlijst.yml"):
        if (site.content / name).exists():
            shutil.copy(site.content / name, folder / name)
    if (site.content / "bestanden").exists():
        shutil.copytree(site.content / "bestanden", folder / "bestanden")
    for path in sorted(site.folder.rglob("index.md")):
        kind, slug = path.parent.relative_to(site.folder).parts
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"\]\(\.\./([a-z0-9-]+)/index\.md", r"](\1.md", text)
        text = re.sub(r"\]\(\.\./\.\./([a-z-]+)/([a-z0-9-]+)/index\.md", r"](../\1/\2.md", text)
        text = re.sub(r'(\]\(|bestand: ")\.\./\.\./bestanden/', r"\1../bestanden/", text)
        target = folder / kind / (slug + ".md")
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder


def check_the_markdown_gives_the_same_site(site):
    with site.scratch() as scratch:
        scratch = pathlib.Path(scratch)
        content = content_of(site, scratch / "content")
        told = subprocess.run(
            [site.program, "check", "--content", content, "--now", "2026-11-21"],
            capture_output=True, text=True)
        assert told.returncode == 0, told.stderr[-1500:]
        again = BuiltSite(site.program, content, scratch / "site")
        for document in site.documents:
            place = document["id"]
            # What was only named has a page of its own now, with the list of who names it as its text.
            other = dict(again.json(place + "index.json"))
            if "tekst" not in document:
                other.pop("tekst", None)
            assert other == document, place + difference(other, document)
            assert again.text(place + "index.md") == site.text(place + "index.md"), place
        assert len(again.documents) == len(site.documents)


def difference(left, right):
    return "".join(f"\n  {key}: {left.get(key)!r}\n  was {right.get(key)!r}"[:1200]
                   for key in {**left, **right} if left.get(key) != right.get(key))


def check_the_front_matter_is_yaml_to_others(site):
    for document in site.documents:
        text = site.text(document["id"] + "index.md")
        head = text.split("---\n", 2)[1]
        fields = yaml.safe_load(head)
        assert fields["titel"] == document["titel"]
        assert fields["x-adres"] == document.get("adres", document["id"])
        assert not {"concept", "publiceer-vanaf", "publiceer-tot"} & set(fields)
        assert [key for key in fields if key.startswith("x-")] == ["x-adres"]
        for key in ("samenvatting", "ambitie", "arbeidsbesparend", "doelgroep", "trefwoorden"):
            assert fields.get(key) == document.get(key), (document["id"], key)


def check_nothing_private_is_given_out(site):
    secrets = ["GEHEIM", "<!--"]
    expect_none(
        f"{path.name}: {secret}" for path in site.folder.rglob("*")
        if path.suffix in (".md", ".json", ".jsonld", ".csv", ".txt") and "zoeken" not in path.parts
        for secret in secrets if secret in re.sub(r"\\<!--", "", path.read_text(encoding="utf-8")))
