"""Data and pages side by side: the same counts, and ways from one to the other."""
import copy
import re

from .builtsite import expect_none


def check_pages_count_as_the_data_does(site):
    uses = {}
    for item in site.data["innovaties"]:
        for key, page in [("fase", item["fase"])] + [
                (name, value) for name in ("doelgroep", "setting", "sector", "gemeenten",
                                           "wettelijk-kader") for value in item.get(name, [])]:
            uses.setdefault((key, page), set()).add(item["id"])
    for name, values in site.data["vocabulaires"].items():
        for value in values:
            found = uses.get((name, value["waarde"]), set())
            assert ("pagina" in value) == bool(found) or name in ("reden-gestopt", "bewijs"), value
            if "pagina" in value and len(found) <= 100:
                assert linked(site, value["pagina"]) == found, value
    for thema in site.data["themas"]:
        found = {use["id"] for use in thema.get("innovaties", [])}
        if found and len(found) <= 100:
            assert linked(site, thema["id"] + "innovaties/") == found, thema["id"]


def linked(site, address):
    """The innovaties in the list of a page."""
    page = copy.deepcopy(site.page(address + "index.html"))
    page.make_links_absolute("https://x.example/" + address, resolve_base_href=False)
    links = page.xpath("//main//*[contains(@class, 'rij')]//a/@href")
    found = (re.fullmatch(r"https://x\.example/(innovaties/[a-z0-9-]+/)index\.html", link)
             for link in links)
    return {match[1] for match in found if match}


def check_every_page_leads_to_its_data(site):
    ids = {document["id"] for document in site.documents}
    for path in site.folder.rglob("*.html"):
        name = str(path.relative_to(site.folder))
        # The newsletter as mail is no page of the site.
        if path.name == "nieuwsbrief.html":
            continue
        page = site.page(name)
        alternates = {(link.get("type"), link.get("href"))
                      for link in page.xpath("//head/link[@rel='alternate']")}
        beside = {("text/markdown", "index.md"), ("application/json", "index.json")}
        if name.removesuffix("index.html") in ids and name.endswith("index.html"):
            assert beside <= alternates, name
            assert {"index.md", "index.json"} <= set(page.xpath("//main//a/@href")), name
        else:
            assert not beside & alternates, name
        if page.xpath("//meta[@http-equiv='refresh']") or name == "404.html":
            continue
        way = "index.html" if name == "data/index.html" else (
            "../" * name.count("/") + "data/index.html")
        assert [way] == page.xpath("//footer//a[normalize-space()='Open data']/@href"), name


def check_links_in_markdown_lead_somewhere(site):
    broken, seen = [], 0
    for path in site.folder.rglob("index.md"):
        folder = path.parent
        text = re.sub(r"(?ms)^( *)(`{3,}|~{3,}).*?^\1\2", "", path.read_text(encoding="utf-8"))
        text = re.sub(r"`+[^`]*`+", "", text)
        for target in re.findall(r"(?<!\\)\]\(([^)\s]+)", text):
            if re.match(r"[a-z]+:", target):
                continue
            seen += 1
            file, _, anchor = target.partition("#")
            place = (folder / file).resolve() if file else path
            if not place.is_file():
                broken.append(f"{path}: {target}")
            elif anchor and place.suffix == ".md":
                page = place.with_name("index.html").relative_to(site.folder.resolve())
                if anchor not in site.anchors(str(page)):
                    broken.append(f"{path}: {target}")
    expect_none(broken)
    assert seen > 3
