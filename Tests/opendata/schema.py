"""The JSON and its schema, by jsonschema."""
import copy
import pathlib
import re

import jsonschema

from .builtsite import expect_none


def validator(site, kind=None):
    schema = site.json("data/kennisbank.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    if kind:
        schema = {"$schema": schema["$schema"], "$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]}
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def faults(found):
    return [f"{fault.json_path}: {fault.message[:200]}" for fault in found]


def check_the_whole_is_as_its_schema_says(site):
    expect_none(faults(validator(site).iter_errors(site.data)))


def check_each_page_has_the_same_json_as_the_whole(site):
    assert len(site.documents) > 5
    for document in site.documents:
        own = site.json(document["id"] + "index.json")
        assert own == document, document["id"]
        expect_none(faults(validator(site, own["type"]).iter_errors(own)))
    beside = {str(path.parent.relative_to(site.folder)) + "/"
              for path in site.folder.rglob("index.json")}
    assert beside == {document["id"] for document in site.documents}


def check_the_schema_finds_what_is_wrong(site):
    strict = validator(site)

    def broken(change):
        data = copy.deepcopy(site.data)
        change(data)
        assert list(strict.iter_errors(data)), "the schema lets it pass"

    first = site.data["innovaties"][0]
    assert first
    broken(lambda data: data["innovaties"][0].update(fase="bijna"))
    broken(lambda data: data["innovaties"][0].update(onbekend="x"))
    broken(lambda data: data["innovaties"][0].pop("gecontroleerd-op"))
    broken(lambda data: data["innovaties"][0].update({"gecontroleerd-op": "15-3-2024"}))
    broken(lambda data: data["innovaties"][0].update(doelgroep=["marsmannetjes"]))
    broken(lambda data: data["innovaties"][0].update(id="ergens/anders/x/"))
    broken(lambda data: data["partners"][0].update(soort="circus"))
    broken(lambda data: data["themas"][0].update(volgorde="een"))
    broken(lambda data: data.pop("themas"))
    broken(lambda data: data["vocabulaires"].update(kleur=[]))


def closed(node, path=""):
    """Every object of the schema, with whether it is closed and explained."""
    if isinstance(node, dict):
        if node.get("type") == "object" or "properties" in node:
            if node.get("additionalProperties") is not False:
                yield path + " is open"
        if "type" in node and "title" not in node:
            yield path + " has no title"
        for key, value in node.items():
            children = value if key in ("properties", "$defs") else {"": value}
            for name, child in children.items():
                yield from closed(child, f"{path}/{key}/{name}")
    elif isinstance(node, list):
        for item in node:
            yield from closed(item, path)


def check_the_schema_is_closed_and_explained(site):
    expect_none(closed(site.json("data/kennisbank.schema.json")))


# What is only for the making of the site.
UNPUBLISHED = {"concept", "publiceer-vanaf", "publiceer-tot"}
KINDS = {"Innovatie+Reading.swift": ["innovatie"], "Thema+Reading.swift": ["thema"],
         "OtherKinds+Reading.swift": ["werkzaam-element", "partner", "bijeenkomst", "nieuwsbrief",
                                      "pagina"]}


def check_every_field_of_the_format_is_in_the_schema(site):
    """The fields are those that the program reads: a new one must be given out, or named above."""
    kinds = pathlib.Path("Sources/Kennisbank/Kinds")
    defs = site.json("data/kennisbank.schema.json")["$defs"]
    for file, names in KINDS.items():
        found = re.findall(r'\b\w+\.\w+\(\s*"([a-z-]+)"', (kinds / file).read_text())
        assert len(found) > 4, file
        known = set().union(*(properties(defs[name]) for name in names)) | UNPUBLISHED
        expect_none(sorted(set(found) - known))


def properties(node):
    if isinstance(node, dict):
        own = set(node.get("properties", {}))
        return own.union(*(properties(value) for value in node.values()), set())
    if isinstance(node, list):
        return set().union(*(properties(item) for item in node), set())
    return set()


def references(node):
    if isinstance(node, dict):
        if isinstance(node.get("id"), str):
            yield node["id"]
        if isinstance(node.get("pagina"), str):
            yield node["pagina"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


def check_every_id_is_a_place_in_the_site(site):
    ids = set(references(site.data))
    assert len(ids) > 10
    expect_none(sorted(address for address in ids if not site.has(address)))
    for document in site.data["innovaties"]:
        if "afbeelding" in document:
            assert site.has(document["afbeelding"]["bestand"])
        for section in document.get("secties", []):
            assert site.has(document["id"] + "#" + section["anker"]), (document["id"], section)
    for document in site.documents:
        if "adres" in site.data:
            assert document["adres"] == site.data["adres"] + document["id"]
        else:
            assert "adres" not in document
