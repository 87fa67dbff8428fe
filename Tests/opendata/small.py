"""The description for browsers and the file for language models."""
import re
import urllib.parse

from lxml import etree

NS = "{http://a9.com/-/spec/opensearch/1.1/}"


def check_the_browser_can_add_the_search(site):
    path = site.folder / "opensearch.xml"
    link = site.page("index.html").xpath("//link[@rel='search']")
    if "adres" not in site.data:
        assert not path.exists() and not link
        return
    assert [(node.get("type"), node.get("href")) for node in link] == [
        ("application/opensearchdescription+xml", "opensearch.xml")]
    root = etree.fromstring(path.read_bytes())
    assert root.tag == NS + "OpenSearchDescription"
    limits = {"ShortName": 16, "LongName": 48, "Description": 1024}
    for name, limit in limits.items():
        texts = [node.text for node in root.findall(NS + name)]
        assert len(texts) == 1 and 0 < len(texts[0]) <= limit, name
    search = [node for node in root.findall(NS + "Url") if node.get("type") == "text/html"]
    template = search[0].get("template")
    assert template.count("{searchTerms}") == 1 and template.startswith(site.data["adres"])
    query = urllib.parse.quote("één & twee", safe="")
    address = urllib.parse.urlsplit(template.replace("{searchTerms}", query))
    assert urllib.parse.parse_qs(address.query) == {"q": ["één & twee"]}
    assert site.has(template.removeprefix(site.data["adres"]).partition("?")[0])


def check_language_models_find_everything(site):
    text = site.text("llms.txt")
    lines = text.splitlines()
    assert lines[0].startswith("# ") and [line for line in lines if line.startswith("# ")] == [
        lines[0]]
    assert lines[2].startswith("> ")
    for line in lines:
        if line.startswith("- "):
            assert re.fullmatch(r"- \[(\\.|[^\]])+\]\([^) ]+\)(: .+)?", line), line
    targets = re.findall(r"^- \[(?:\\.|[^\]])+\]\(([^) ]+)\)", text, re.M)
    assert all(site.has(target) for target in targets)
    assert len(targets) == len(set(targets))
    wanted = {document["id"] + "index.md" for document in site.documents
              if document["type"] in ("thema", "innovatie", "pagina", "werkzaam-element")}
    assert wanted <= set(targets)
