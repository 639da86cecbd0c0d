"""What a released graph is, as DCAT 3 and VoID in Turtle: for catalogues, and for who finds the files alone.

One resource is both the dcat:Dataset and the void:Dataset; its version is the id of the build. Nothing is
blank, so that equal releases give equal bytes. Terms of the EU's lists (file types, country, language, theme)
are used with the class that DCAT-AP demands of them.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import IO
from urllib.parse import quote

import msgspec
import pyoxigraph as ox

from kg.errors import KgError
from kg.export.rdf_lines import lines
from kg.export.rdf_terms import RDF_TYPE
from kg.graph.container import Graph
from kg.graph.schema import PREFIXES
from kg.model.graph import Quotes
from kg.model.ids import RESOURCES, iri

DATASETS = "https://w3id.org/vietgov/dataset/"
_PREFIXES = {
    **{name: PREFIXES[name] for name in ("dcterms", "foaf", "rdfs", "skos", "xsd", "prov")},
    "dcat": "http://www.w3.org/ns/dcat#",
    "void": "http://rdfs.org/ns/void#",
    "spdx": "http://spdx.org/rdf/terms#",
    "eu": "http://publications.europa.eu/resource/authority/",
    "media": "https://www.iana.org/assignments/media-types/",
}
_CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"
_CREATOR = "The vietgov-kg contributors"
_TITLES = {
    "en": "Party and state bodies of Viet Nam, their people and administrative units",
    "vi": "Tổ chức đảng, chính quyền Việt Nam: con người, chức vụ, đơn vị hành chính",
}
_DESCRIPTIONS = {
    "en": "Knowledge graph read from Vietnamese news: who held which post in which body, when, and in which "
    "administrative unit; mergers of units through time. Every fact names the sentences it was read from.",
    "vi": "Đồ thị tri thức đọc từ báo chí Việt Nam: ai giữ chức vụ nào, ở tổ chức nào, khi nào, tại đơn vị "
    "hành chính nào; việc sắp xếp đơn vị hành chính qua thời gian. Mỗi dữ kiện đều kèm câu văn làm căn cứ.",
}
_KEYWORDS = ("administrative units", "government", "knowledge graph", "political parties", "Viet Nam")
_OURS = "Selection, form, ids and links are given under CC0 1.0; facts are nobody's."
_RIGHTS: dict[Quotes, str] = {
    "none": _OURS,
    "short": f"{_OURS} Quotes of up to 200 characters, and titles of articles, stay their publishers'.",
}
_EXAMPLES = ("Person", "Tenure", "Position", "Body", "Unit")
# By suffix: media type, file type of the EU's list.
_MEDIA = {
    ".ttl": ("text/turtle", "RDF_TURTLE"),
    ".nt": ("application/n-triples", "RDF_N_TRIPLES"),
    ".nq": ("application/n-quads", "RDF_N_QUADS"),
    ".trig": ("application/trig", "RDF_TRIG"),
    ".jsonld": ("application/ld+json", "JSON_LD"),
    ".csv": ("text/csv", "CSV"),
    ".tsv": ("text/tab-separated-values", "TSV"),
    ".json": ("application/json", "JSON"),
    ".jsonl": ("application/jsonl", "JSON"),
    ".cyjs": ("application/json", "JSON"),
    ".graphml": ("application/xml", "XML"),
    ".gexf": ("application/xml", "XML"),
    ".parquet": ("application/vnd.apache.parquet", "PARQUET"),
    ".zip": ("application/zip", "ZIP"),
}
_OTHER = ("application/octet-stream", "OCTET_STREAM")
_GZIP = ".gz"
_DUMPS = frozenset(
    {"text/turtle", "application/n-triples", "application/n-quads", "application/trig", "application/ld+json"}
)
_CHUNK = 1 << 20


class Distribution(msgspec.Struct, frozen=True, kw_only=True):
    """A file of a release.

    Attributes:
        size: bytes. sha256: of the bytes. media, kind: media type, and file type of the EU's list.
        is_packed: with gzip.
    """

    name: str
    size: int
    sha256: str
    media: str
    kind: str
    is_packed: bool


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """What is said of a release besides its graph.

    Attributes:
        software: name and version of the program that built it.
        quotes: whether claims carry the words they were read from.
        issued: day of the release. files: of it.
        at: address of the folder in which the files are published; None where that is not known.
    """

    build_id: str
    software: str
    quotes: Quotes
    issued: date
    files: tuple[Distribution, ...] = ()
    at: str | None = None


class Statistics(msgspec.Struct, frozen=True):
    """Triples of a graph, distinct: all, by predicate; and resources by class."""

    triples: int
    by_property: dict[str, int]
    by_class: dict[str, int]


def distribution_of(path: Path) -> Distribution:
    """Return what is to be said of a file.

    Raises: KgError: it is a folder. OSError: it cannot be read.
    """
    if path.is_dir():
        raise KgError(f"{path} is a folder; pack it into one file first")
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_CHUNK):
            digest.update(block)
    is_packed = path.suffix.lower() == _GZIP
    suffix = Path(path.stem).suffix if is_packed else path.suffix
    media, kind = _MEDIA.get(suffix.lower(), _OTHER)
    return Distribution(
        name=path.name,
        size=path.stat().st_size,
        sha256=digest.hexdigest(),
        media=media,
        kind=kind,
        is_packed=is_packed,
    )


def write(graph: Graph, output: IO[bytes], release: Release) -> str:
    """Write the description of a released graph to a binary stream, as Turtle.

    Returns: how many triples it has and how many files it names, for people.
    """
    triples = sorted(set(_Description(graph, release).triples()), key=str)
    ox.serialize(triples, output, format=ox.RdfFormat.TURTLE, prefixes=_PREFIXES)
    files = len(release.files)
    return f"description of {files} {'file' if files == 1 else 'files'} in {len(triples)} triples"


def statistics(graph: Graph) -> Statistics:
    """Count the triples of a graph: each stands in one named graph, so that quads are triples."""
    by_property: Counter[str] = Counter()
    by_class: Counter[str] = Counter()
    type_ = str(RDF_TYPE)
    for line in lines(graph.nodes, graph.edges):
        _, predicate, rest = line.split(" ", 2)
        by_property[predicate] += 1
        if predicate == type_:
            by_class[rest.partition(" ")[0]] += 1
    plain = (
        {name[1:-1]: count for name, count in sorted(counts.items())} for counts in (by_property, by_class)
    )
    return Statistics(by_property.total(), *plain)


def _name(curie: str) -> ox.NamedNode:
    prefix, _, local = curie.partition(":")
    return ox.NamedNode(_PREFIXES[prefix] + local)


def _classed(resource: ox.NamedNode, class_: str) -> Iterator[ox.Triple]:
    """Say of which class a resource is; of a term of the EU's lists also which list it is of."""
    yield ox.Triple(resource, RDF_TYPE, _name(class_))
    if resource.value.startswith(_PREFIXES["eu"]):
        scheme = ox.NamedNode(resource.value.rpartition("/")[0])
        yield ox.Triple(resource, _name("skos:inScheme"), scheme)


def _typed(value: object, datatype: str) -> ox.Literal:
    return ox.Literal(str(value), datatype=_name(f"xsd:{datatype}"))


class _Description:
    """The triples of a description."""

    def __init__(self, graph: Graph, release: Release) -> None:
        self._graph = graph
        self._release = release
        self._dataset = ox.NamedNode(DATASETS + release.build_id)

    def triples(self) -> Iterator[ox.Triple]:
        yield from self._what()
        yield from self._whose()
        yield from self._where_and_when()
        yield from self._how_much()
        for file in self._release.files:
            yield from self._distribution(file)

    def _say(self, predicate: str, *values: ox.NamedNode | ox.Literal) -> Iterator[ox.Triple]:
        for value in values:
            yield ox.Triple(self._dataset, _name(predicate), value)

    def _refer(self, predicate: str, target: ox.NamedNode, class_: str) -> Iterator[ox.Triple]:
        """Say something by a resource, and of which class that is."""
        yield from self._say(predicate, target)
        yield from _classed(target, class_)

    def _part(self, name: str) -> ox.NamedNode:
        return ox.NamedNode(f"{self._dataset.value}#{name}")

    def _what(self) -> Iterator[ox.Triple]:
        release = self._release
        documents = sum(node.kind == "Document" for node in self._graph.nodes)
        yield ox.Triple(self._dataset, RDF_TYPE, _name("dcat:Dataset"))
        yield ox.Triple(self._dataset, RDF_TYPE, _name("void:Dataset"))
        for predicate, texts in (("dcterms:title", _TITLES), ("dcterms:description", _DESCRIPTIONS)):
            yield from self._say(predicate, *(ox.Literal(text, language=tag) for tag, text in texts.items()))
        yield from self._say("dcat:keyword", *(ox.Literal(word, language="en") for word in _KEYWORDS))
        yield from self._say("dcterms:identifier", ox.Literal(release.build_id))
        yield from self._say("dcat:version", ox.Literal(release.build_id))
        yield from self._say("dcterms:issued", _typed(release.issued.isoformat(), "date"))
        told = f"{release.software} read it from {documents} documents."
        yield from self._labelled("dcterms:provenance", "provenance", "dcterms:ProvenanceStatement", told)
        theme = _name("eu:data-theme/GOVE")
        yield from self._refer("dcat:theme", theme, "skos:Concept")
        yield ox.Triple(
            theme, _name("skos:prefLabel"), ox.Literal("Government and public sector", language="en")
        )
        for language in ("VIE", "ENG"):
            target = _name(f"eu:language/{language}")
            yield from self._refer("dcterms:language", target, "dcterms:LinguisticSystem")

    def _labelled(self, predicate: str, name: str, class_: str, text: str) -> Iterator[ox.Triple]:
        part = self._part(name)
        yield from self._refer(predicate, part, class_)
        yield ox.Triple(part, _name("rdfs:label"), ox.Literal(text, language="en"))

    def _whose(self) -> Iterator[ox.Triple]:
        agent = ox.NamedNode(f"{DATASETS}contributors")
        for role in ("dcterms:creator", "dcterms:publisher"):
            yield from self._refer(role, agent, "foaf:Agent")
        yield ox.Triple(agent, _name("foaf:name"), ox.Literal(_CREATOR))
        yield from self._refer("dcterms:license", ox.NamedNode(_CC0), "dcterms:LicenseDocument")
        text = _RIGHTS[self._release.quotes]
        yield from self._labelled("dcterms:rights", "rights", "dcterms:RightsStatement", text)
        rights = _name("eu:access-right/PUBLIC")
        yield from self._refer("dcterms:accessRights", rights, "dcterms:RightsStatement")

    def _where_and_when(self) -> Iterator[ox.Triple]:
        yield from self._refer("dcterms:spatial", _name("eu:country/VNM"), "dcterms:Location")
        days = [
            day
            for node in self._graph.nodes
            for value in node.properties.values()
            for day in (value if isinstance(value, tuple) else (value,))
            if isinstance(day, date)
        ]
        if days:
            period = self._part("period")
            yield from self._refer("dcterms:temporal", period, "dcterms:PeriodOfTime")
            yield ox.Triple(period, _name("dcat:startDate"), _typed(min(days).isoformat(), "date"))
            yield ox.Triple(period, _name("dcat:endDate"), _typed(max(days).isoformat(), "date"))

    def _how_much(self) -> Iterator[ox.Triple]:
        found = statistics(self._graph)
        yield from self._say("void:uriSpace", ox.Literal(RESOURCES))
        yield from self._say("void:triples", _typed(found.triples, "integer"))
        yield from self._say("void:entities", _typed(len(self._graph.nodes), "integer"))
        yield from self._say("void:classes", _typed(len(found.by_class), "integer"))
        yield from self._say("void:properties", _typed(len(found.by_property), "integer"))
        yield from self._partitions("class", "entities", found.by_class)
        yield from self._partitions("property", "triples", found.by_property)
        used = sorted({*found.by_class, *found.by_property})
        spaces = (space for space in PREFIXES.values() if any(term.startswith(space) for term in used))
        yield from self._say("void:vocabulary", *map(ox.NamedNode, spaces))
        first = {node.kind: node for node in reversed(self._graph.nodes)}
        examples = (ox.NamedNode(iri(first[kind].ref)) for kind in _EXAMPLES if kind in first)
        yield from self._say("void:exampleResource", *examples)

    def _partitions(self, by: str, of: str, counts: dict[str, int]) -> Iterator[ox.Triple]:
        for term, count in counts.items():
            part = self._part(f"{by}/{quote(term, safe='')}")
            yield from self._say(f"void:{by}Partition", part)
            yield ox.Triple(part, _name(f"void:{by}"), ox.NamedNode(term))
            yield ox.Triple(part, _name(f"void:{of}"), _typed(count, "integer"))

    def _distribution(self, file: Distribution) -> Iterator[ox.Triple]:
        part, checksum = (self._part(f"{name}/{quote(file.name, safe='')}") for name in ("file", "checksum"))
        yield from self._refer("dcat:distribution", part, "dcat:Distribution")
        media = _name(f"media:{file.media}")
        packed = _name("media:application/gzip")
        kind, licence = _name(f"eu:file-type/{file.kind}"), ox.NamedNode(_CC0)
        at = self._release.at
        url = at and ox.NamedNode(f"{at.rstrip('/')}/{quote(file.name)}")
        said: list[tuple[str, ox.NamedNode | ox.Literal, str | None]] = [
            ("dcterms:title", ox.Literal(file.name), None),
            ("dcat:accessURL", url or self._dataset, "rdfs:Resource"),
            ("dcat:mediaType", media, "dcterms:MediaType"),
            ("dcterms:format", kind, "dcterms:MediaTypeOrExtent"),
            ("dcterms:license", licence, None),
            ("dcat:byteSize", _typed(file.size, "nonNegativeInteger"), None),
            ("spdx:checksum", checksum, "spdx:Checksum"),
        ]
        if url:
            said.append(("dcat:downloadURL", url, None))
        if file.is_packed:
            said.append(("dcat:compressFormat", packed, "dcterms:MediaType"))
        for predicate, value, class_ in said:
            yield ox.Triple(part, _name(predicate), value)
            if class_ and isinstance(value, ox.NamedNode):
                yield from _classed(value, class_)
        algorithm = _name("spdx:checksumAlgorithm_sha256")
        yield ox.Triple(checksum, _name("spdx:algorithm"), algorithm)
        yield from _classed(algorithm, "spdx:ChecksumAlgorithm")
        yield ox.Triple(checksum, _name("spdx:checksumValue"), _typed(file.sha256, "hexBinary"))
        if url and file.media in _DUMPS:
            yield from self._say("void:dataDump", url)
