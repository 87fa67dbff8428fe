"""The linked data, by rdflib: schema.org for documents, SKOS for what they are about."""
import functools
import json

import rdflib
from rdflib.namespace import RDF, SKOS

from .builtsite import expect_none

SCHEMA = rdflib.Namespace("https://schema.org/")


@functools.cache
def graph(site, path="data/kennisbank.jsonld"):
    return rdflib.Graph().parse(
        data=site.text(path), format="json-ld", publicID=base(site) + path)


def base(site):
    return site.data.get("adres", "https://elders.example/map/")


def check_every_name_under_the_site_is_a_place(site):
    names = {str(term) for triple in graph(site) for term in triple
             if isinstance(term, rdflib.URIRef) and str(term).startswith(base(site))}
    assert len(names) > 20
    expect_none(sorted(name for name in names if not site.has(name.removeprefix(base(site)))))


def check_no_name_is_left_relative(site):
    expect_none(term for triple in graph(site) for term in triple
                if isinstance(term, rdflib.URIRef) and ":" not in str(term))


RULES = {
    "a concept without a label": """
        SELECT ?c WHERE { ?c a skos:Concept FILTER NOT EXISTS { ?c skos:prefLabel ?l } }""",
    "two labels in one language": """
        SELECT ?c WHERE { ?c skos:prefLabel ?a, ?b FILTER (?a != ?b && lang(?a) = lang(?b)) }""",
    "a label that is also another name": """
        SELECT ?c WHERE { ?c skos:prefLabel ?l ; skos:altLabel ?l }""",
    "a concept in no scheme": """
        SELECT ?c WHERE { ?c a skos:Concept FILTER NOT EXISTS {
          ?c skos:inScheme ?s . ?s a skos:ConceptScheme } }""",
    "a scheme that is a concept": """
        SELECT ?c WHERE { ?c a skos:ConceptScheme, skos:Concept }""",
    "a scheme without top": """
        SELECT ?s WHERE { ?s a skos:ConceptScheme FILTER NOT EXISTS { ?s skos:hasTopConcept ?c } }""",
    "a top that is told one way": """
        SELECT ?c WHERE { { ?s skos:hasTopConcept ?c FILTER NOT EXISTS { ?c skos:topConceptOf ?s } }
          UNION { ?c skos:topConceptOf ?s FILTER NOT EXISTS { ?s skos:hasTopConcept ?c } } }""",
    "a step that is told one way": """
        SELECT ?c WHERE { { ?c skos:broader ?p FILTER NOT EXISTS { ?p skos:narrower ?c } }
          UNION { ?p skos:narrower ?c FILTER NOT EXISTS { ?c skos:broader ?p } } }""",
    "a concept above itself": "SELECT ?c WHERE { ?c skos:broader+ ?c }",
    "what innovaties are about and is no concept": """
        SELECT ?c WHERE { ?i a schema:Article ; (schema:about|schema:mentions|schema:audience|
          schema:creativeWorkStatus|schema:spatialCoverage|dct:subject) ?c
          FILTER NOT EXISTS { ?c a skos:Concept } }""",
    "a partner who is no organisation": """
        SELECT ?p WHERE { ?r a schema:Role ; schema:contributor ?p
          FILTER NOT EXISTS { ?p a schema:Organization ; schema:name ?n } }""",
}


def check_the_concepts_hold_together(site):
    for fault, query in RULES.items():
        found = graph(site).query(
            query, initNs={"skos": SKOS, "schema": SCHEMA, "dct": rdflib.DCTERMS})
        assert not list(found), (fault, [str(row[0]) for row in found][:5])


def check_all_that_is_in_the_json_is_here(site):
    data, found = site.data, graph(site)

    def count(kind):
        return len(set(found.subjects(RDF.type, kind)))

    doelen = sum(1 + len(opgave.get("doelen", []))
                 for thema in data["themas"] for opgave in thema.get("opgaven", []))
    values = sum(len(values) for values in data["vocabulaires"].values())
    assert count(SKOS.Concept) == (
        values + len(data["themas"]) + doelen + len(data["werkzame-elementen"]))
    assert count(SCHEMA.Article) == len(data["innovaties"])
    assert count(SCHEMA.Event) == len(data["bijeenkomsten"])
    for item in data["innovaties"]:
        name = rdflib.URIRef(base(site) + item["id"])
        assert str(found.value(name, SCHEMA.headline)) == item["titel"]
        assert str(found.value(name, SCHEMA.description)) == item["samenvatting"]
        about = {str(term).removeprefix(base(site)) for term in found.objects(name, SCHEMA.about)}
        assert about == {part["id"] for thema in item.get("themas", [])
                         for part in [thema["thema"], *thema.get("doelen", [])]}
        roles = {(str(found.value(role, SCHEMA.roleName)),
                  str(found.value(role, SCHEMA.contributor)).removeprefix(base(site)))
                 for role in found.objects(name, SCHEMA.contributor)}
        assert roles == {(use["rol"], use["partner"]["id"]) for use in item.get("partners", [])}


def check_pages_say_of_themselves_what_the_data_says(site):
    for item in site.data["innovaties"]:
        page = site.page(item["id"] + "index.html")
        facts = [node for script in page.xpath("//script[@type='application/ld+json']/text()")
                 for node in json.loads(script)["@graph"] if node["@type"] == "Article"]
        assert len(facts) == 1
        name = rdflib.URIRef(base(site) + item["id"])
        for key in ("headline", "description", "dateModified", "inLanguage"):
            assert facts[0][key] == str(graph(site).value(name, SCHEMA[key])), (item["id"], key)
        if "url" in facts[0]:
            assert facts[0]["url"] == str(name)
