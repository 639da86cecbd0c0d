"""The description of a release."""

import hashlib
import io
from collections import Counter
from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
from rdflib import RDF, URIRef
from rdflib import Graph as Triples
from rdflib.namespace import DCTERMS, FOAF, Namespace

from kg.errors import KgError
from kg.export import rdf
from kg.export.dcat import Release, distribution_of, write
from kg.graph import Graph
from tests.graphs import graph_of_every_type, story

# rdflib knows version 2 only.
DCAT = Namespace("http://www.w3.org/ns/dcat#")
VOID = Namespace("http://rdfs.org/ns/void#")
SPDX = Namespace("http://spdx.org/rdf/terms#")
ME = URIRef("https://w3id.org/vietgov/dataset/b1")


def release(*files: Path, at: str | None = None, **others: object) -> Release:
    return Release(
        build_id="b1",
        software="vietgov-kg 0.1.0",
        quotes="short",
        issued=date(2026, 11, 30),
        files=tuple(map(distribution_of, files)),
        at=at,
    )


def shapes_of(path: Path) -> Triples:
    triples = ox.serialize(
        ox.parse(path.read_bytes(), format=ox.RdfFormat.JSON_LD), format=ox.RdfFormat.N_QUADS
    )
    assert triples is not None
    return Triples().parse(data=triples, format="nt")


def described(graph: Graph, said: Release) -> Triples:
    output = io.BytesIO()
    write(graph, output, said)
    return Triples().parse(data=output.getvalue(), format="turtle")


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    with (tmp_path / "mẫu 1.nq").open("wb") as output:
        rdf.write(story(), output, "nq")
    return tmp_path / "mẫu 1.nq"


def test_it_says_what_it_is_whose_and_when() -> None:
    found = described(story(), release())
    assert {DCAT.Dataset, VOID.Dataset} == set(found.objects(ME, RDF.type))
    assert {str(title.language) for title in found.objects(ME, DCTERMS.title)} == {"en", "vi"}  # type: ignore[attr-defined]
    assert str(found.value(ME, DCAT.version)) == "b1"
    assert found.value(ME, DCTERMS.issued).toPython() == date(2026, 11, 30)  # type: ignore[union-attr]
    assert str(found.value(ME, DCTERMS.license)) == "https://creativecommons.org/publicdomain/zero/1.0/"
    period = found.value(ME, DCTERMS.temporal)
    days = [found.value(period, end).toPython() for end in (DCAT.startDate, DCAT.endDate)]  # type: ignore[union-attr]
    assert days == [date(2020, 1, 1), date(2025, 7, 17)]


@pytest.mark.parametrize("graph", [story(), graph_of_every_type()], ids=["story", "every type"])
def test_its_counts_are_those_of_the_triples(graph: Graph) -> None:
    output = io.BytesIO()
    rdf.write(graph, output, "nt")
    triples = set(Triples().parse(data=output.getvalue(), format="nt"))
    found = described(graph, release())
    assert found.value(ME, VOID.triples).toPython() == len(triples)  # type: ignore[union-attr]
    for by, of, wanted in (
        (VOID.property, VOID.triples, Counter(predicate for _, predicate, _ in triples)),
        (VOID["class"], VOID.entities, Counter(object_ for _, p, object_ in triples if p == RDF.type)),
    ):
        assert {term: found.value(part, of).toPython() for part, term in found.subject_objects(by)} == wanted  # type: ignore[union-attr]


def test_its_creator_is_the_one_of_the_citation_file() -> None:
    citation = (Path(__file__).resolve().parents[2] / "CITATION.cff").read_text(encoding="utf-8")
    agent = described(story(), release()).value(ME, DCTERMS.creator)
    assert f"- name: {described(story(), release()).value(agent, FOAF.name)}\n" in citation


def test_files_have_size_checksum_type_and_address(dump: Path) -> None:
    found = described(story(), release(dump, at="https://data.example/r1/"))
    (file,) = found.objects(ME, DCAT.distribution)
    address = URIRef("https://data.example/r1/m%E1%BA%ABu%201.nq")
    assert found.value(file, DCAT.downloadURL) == found.value(file, DCAT.accessURL) == address
    assert found.value(ME, VOID.dataDump) == address
    assert found.value(file, DCAT.byteSize).toPython() == dump.stat().st_size  # type: ignore[union-attr]
    assert str(found.value(file, DCAT.mediaType)).endswith("/application/n-quads")
    checksum = found.value(file, SPDX.checksum)
    assert str(found.value(checksum, SPDX.checksumValue)) == hashlib.sha256(dump.read_bytes()).hexdigest()


def test_without_an_address_a_file_is_got_at_the_dataset(dump: Path) -> None:
    found = described(story(), release(dump))
    (file,) = found.objects(ME, DCAT.distribution)
    assert found.value(file, DCAT.accessURL) == ME
    assert found.value(file, DCAT.downloadURL) is None


@pytest.mark.parametrize(
    ("name", "media", "is_packed"),
    [
        ("a.csv", "text/csv", False),
        ("a.nq.gz", "application/n-quads", True),
        ("a.JSON", "application/json", False),
        ("a.zip", "application/zip", False),
        ("a.x", "application/octet-stream", False),
    ],
)
def test_the_suffix_tells_the_type(tmp_path: Path, name: str, media: str, is_packed: bool) -> None:
    (tmp_path / name).write_bytes(b"x")
    found = distribution_of(tmp_path / name)
    assert (found.media, found.is_packed, found.size) == (media, is_packed, 1)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(KgError, match="is a folder; pack it into one file first"):
        distribution_of(tmp_path)


def test_equal_releases_give_equal_bytes(dump: Path) -> None:
    outputs = [io.BytesIO(), io.BytesIO()]
    for output in outputs:
        write(story(), output, release(dump))
    assert outputs[0].getvalue() == outputs[1].getvalue()


def test_it_keeps_the_rules_of_dcat_ap(dump: Path, dcat_ap: Path) -> None:
    shapes = shapes_of(dcat_ap)
    for said in (release(dump, at="https://data.example/r1"), release(dump)):
        keeps, _, problems = pyshacl.validate(described(story(), said), shacl_graph=shapes)
        assert keeps, problems


def test_the_rules_of_dcat_ap_find_what_is_wrong(dump: Path, dcat_ap: Path) -> None:
    found = described(story(), release(dump))
    found.remove((ME, DCTERMS.title, None))
    keeps, _, problems = pyshacl.validate(found, shacl_graph=shapes_of(dcat_ap))
    assert not keeps
    assert "title" in problems
