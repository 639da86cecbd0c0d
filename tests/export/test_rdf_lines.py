from collections import Counter
from datetime import date

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.export.rdf_lines import lines
from kg.export.rdf_terms import literal, text
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Scalar
from tests.graphs import DOCUMENT, graph_of_every_type

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def parsed(term: str) -> ox.Quad:
    (quad,) = ox.parse(f"<a:s> <a:p> {term} <a:g> .", format=ox.RdfFormat.N_QUADS)
    return quad


def written(quad: ox.Quad) -> str:
    content = ox.serialize([quad], format=ox.RdfFormat.N_QUADS)
    assert content is not None
    return content.decode()


@given(TEXTS)
def test_a_literal_is_the_text_that_oxigraph_writes(value: str) -> None:
    quad = parsed(literal(value))
    assert quad.object == ox.Literal(value)
    assert written(quad) == f"<a:s> <a:p> {literal(value)} <a:g> .\n"


@pytest.mark.parametrize(
    "code", [*range(0x20), 0x22, 0x5C, 0x7F, 0x85, 0xA0, 0xAD, 0x2028, 0xFEFF, 0xFFFE, 0xFFFF]
)
def test_odd_characters_are_escaped_as_oxigraph_does(code: int) -> None:
    assert f" {literal(chr(code))} " in written(parsed(literal(chr(code))))


@pytest.mark.parametrize(
    ("value", "value_type", "expected"),
    [
        ('xã "Đức"', "vi", '"xã \\"Đức\\""@vi'),
        (7, "integer", '"7"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        (0.0, "decimal", '"0"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        (-0.0, "decimal", '"0"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        (40.065, "decimal", '"40.065"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        (False, "boolean", '"false"^^<http://www.w3.org/2001/XMLSchema#boolean>'),
        (date(987, 1, 2), "date", '"0987-01-02"^^<http://www.w3.org/2001/XMLSchema#date>'),
        ("trưởng ban/1", "concept", "<https://w3id.org/vietgov/concept/tr%C6%B0%E1%BB%9Fng%20ban%2F1>"),
        ("18229/a đ", "tenure", "<https://w3id.org/vietgov/id/tenure/18229/a%20%C4%91>"),
        ("https://báo.example/a?b=c", "url", "<https://báo.example/a?b=c>"),
        ("https://a.example/có trống", "url", '"https://a.example/có trống"'),
    ],
)
def test_a_value_stands_as_oxigraph_gives_it_back(value: Scalar, value_type: str, expected: str) -> None:
    assert text(value, value_type) == expected  # type: ignore[arg-type]
    store = ox.Store()
    store.add(parsed(expected))
    assert written(next(iter(store))) == f"<a:s> <a:p> {expected} <a:g> .\n"


def test_lines_are_the_text_that_oxigraph_writes() -> None:
    made = list(lines(graph_of_every_type().nodes, graph_of_every_type().edges))
    quads = ox.parse("".join(made), format=ox.RdfFormat.N_QUADS)
    assert [written(quad) for quad in quads] == made


def test_no_two_records_share_a_quad() -> None:
    graph = graph_of_every_type()
    groups = {(edge.type, edge.source, edge.target): edge for edge in graph.edges}
    made = Counter(line for node in graph.nodes for line in lines([node], ()))
    for key in groups:
        alike = [edge for edge in graph.edges if (edge.type, edge.source, edge.target) == key]
        made.update(lines((), alike))
    assert [line for line, count in made.items() if count > 1] == []


def test_no_predicate_means_two_things_between_the_same_nodes() -> None:
    """Else a quad could come from two edge types, and would go with the first of them that goes."""
    meant: dict[tuple[str, str, str], set[str]] = {}
    for kind in EDGES.values():
        for source in kind.sources or NODES:
            for target in kind.targets or NODES:
                ends = (target, source) if kind.inverse else (source, target)
                for predicate in (kind.predicate, *kind.refinements.values()):
                    meant.setdefault((predicate, *ends), set()).add(kind.type)
    assert {key: types for key, types in meant.items() if len(types) > 1} == {}


def test_a_named_graph_is_left_out_whole() -> None:
    graph = graph_of_every_type()
    kept = set(lines(graph.nodes, graph.edges, without=DOCUMENT))
    assert kept
    assert kept == {line for line in lines(graph.nodes, graph.edges) if "/graph/document/" not in line}
