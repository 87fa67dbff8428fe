"""The description for registers of data, held to shapes after DCAT-AP-NL by pyshacl."""
import pathlib

import pyshacl
import rdflib
from rdflib.namespace import DCAT, DCTERMS, RDF

from .linked import base, graph

SHAPES = pathlib.Path(__file__).with_name("dcat-ap-nl.ttl")


def judged(data):
    return pyshacl.validate(data, shacl_graph=str(SHAPES), inference="none")


def check_the_catalogue_is_as_the_profile_asks(site):
    conforms, _, text = judged(graph(site, "data/catalogus.jsonld"))
    assert conforms, text


def check_the_shapes_find_what_is_missing(site):
    whole = graph(site, "data/catalogus.jsonld")
    for predicate in (DCTERMS.title, DCTERMS.license, DCTERMS.publisher, DCAT.accessURL,
                      DCAT.contactPoint, DCAT.theme, DCTERMS.identifier, DCTERMS.accessRights):
        less = rdflib.Graph()
        for triple in whole:
            if triple[1] != predicate:
                less.add(triple)
        assert not judged(less)[0], predicate


def check_every_distribution_is_a_file(site):
    found = graph(site, "data/catalogus.jsonld")
    urls = [str(url) for url in found.objects(None, DCAT.downloadURL)]
    assert len(urls) == len(set(urls)) == 2 + len(site.json("data/csv-metadata.json")["tables"])
    for url in urls:
        assert url.startswith(base(site)) and site.has(url.removeprefix(base(site))), url
    for name in found.subjects(RDF.type, None):
        if isinstance(name, rdflib.URIRef):
            assert site.has(str(name).removeprefix(base(site))), name
    newest = max(item["gecontroleerd-op"] for item in site.data["innovaties"])
    assert str(found.value(None, DCTERMS.modified, any=True)) >= newest
