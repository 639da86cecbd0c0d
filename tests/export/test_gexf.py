import io
import os
import subprocess
from pathlib import Path
from typing import Any

import networkx
import pytest
from lxml import etree

from kg.export import gexf
from kg.graph import Graph
from kg.model.graph import Edge, Node
from tests.graph_readers import AS_XML, expected_edges, expected_nodes, hostile, source
from tests.graphs import graph_of_every_type, story
from tests.their_validators import FOLDER

VIZ = "{http://gexf.net/1.3/viz}"


def written(graph: Graph) -> bytes:
    output = io.BytesIO()
    gexf.write(source(graph), output)
    return output.getvalue()


def read(graph: Graph) -> "networkx.MultiDiGraph[str]":
    found = networkx.read_gexf(io.BytesIO(written(graph)), version="1.3")
    assert isinstance(found, networkx.MultiDiGraph | networkx.DiGraph)
    return networkx.MultiDiGraph(found)


def without(known: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in known.items() if name not in names}


def test_networkx_reads_the_same_graph_with_its_types() -> None:
    graph = graph_of_every_type()
    found = read(graph)
    shown = ("label", "viz", "start", "end", "spells", "system")
    assert {ref: without(known, *shown) for ref, known in found.nodes(data=True)} == expected_nodes(graph)
    edges = {
        known["id"]: (
            source,
            target,
            {"type": known["edgeType"], **without(known, "id", "label", "start", "end", "edgeType")},
        )
        for source, target, known in found.edges(data=True)
    }
    assert edges == expected_edges(graph)
    assert found.number_of_edges() == len(graph.edges)


@pytest.mark.parametrize("graph", [graph_of_every_type(), story(), hostile(), Graph()])
def test_the_schema_of_gephi_has_no_fault_to_find(graph: Graph) -> None:
    # gexf.rng of specs/1.3 in github.com/gephi/gexf; the XSD beside it has lost the namespace of viz.
    path = os.environ.get("GEXF_SCHEMA")
    if not path:
        pytest.skip("GEXF_SCHEMA names no schema")
    schema = etree.RelaxNG(etree.parse(path))
    assert schema.validate(etree.fromstring(written(graph))), schema.error_log


def test_gephi_has_the_nodes_the_edges_the_colours_and_a_timeline(tmp_path: Path) -> None:
    # gephi-toolkit-0.10.1-all.jar of org.gephi:gephi-toolkit (83 MB), and Java 17.
    toolkit = os.environ.get("GEPHI_TOOLKIT")
    if not toolkit:
        pytest.skip("GEPHI_TOOLKIT names no gephi-toolkit")
    (tmp_path / "a.gexf").write_bytes(written(story()))
    line = ["java", "-cp", toolkit, str(FOLDER / "ReadGexf.java"), str(tmp_path / "a.gexf")]
    done = subprocess.run(line, capture_output=True, text=True, timeout=120, check=True)
    told = [row.split("\t") for row in done.stdout.splitlines()]
    single = {row[0]: row[1] for row in told if row[0] != "node"}
    assert single == {"report": "", "edges": str(len(story().edges)), "timeline": "true"}
    nodes = {row[1]: row[2:] for row in told if row[0] == "node"}
    assert nodes.keys() == {node.ref for node in story().nodes}
    assert nodes["Body/b1"] == ["Đảng ủy xã Mẫu Sơn", "#c74e00"]


def test_what_xml_cannot_carry_is_replaced_and_all_else_is_kept() -> None:
    found = read(hostile())
    assert found.nodes["Claim/c1"]["quote"] == AS_XML
    assert found.nodes['Claim/c"2&<>\n']["graph"] == "document/a&b <c>"
    assert found.nodes["Person/m1"]["label"] == "Đ" * 200
    assert [known["what"] for *_, known in found.edges(data=True) if "what" in known] == [AS_XML]


def test_units_bodies_and_relations_have_the_days_that_they_lived() -> None:
    found = read(story())
    young, old = found.nodes["Unit/00001-20250701"], found.nodes["Unit/00002-0"]
    assert (young["start"], "end" in young) == ("2025-07-01", False)
    assert (old["end"], "start" in old) == ("2025-06-30", False)
    assert not {"start", "end"} & found.nodes["Unit/00004-0"].keys()
    flows = {known["start"] for *_, known in found.edges(data=True) if known["edgeType"] == "MERGED_INTO"}
    assert flows == {"2020-01-01", "2025-07-01"}


def test_a_position_is_held_on_the_days_that_are_certain() -> None:
    found = read(story())
    held = {known["tenure"]: known for *_, known in found.edges(data=True) if "tenure" in known}
    assert (held["t1"]["start"], held["t1"]["end"]) == ("2025-07-17", "2025-07-17")
    assert not {"start", "end"} & held["t2"].keys()
    assert found.nodes["Tenure/t1"]["start"] == found.nodes["Person/m1"]["start"] == "2025-07-17"
    assert "start" not in found.nodes["Tenure/t2"]


def tenures(*bounds: tuple[str, str]) -> Graph:
    nodes, edges = [Node(kind="Person", id="m", graph="derived", properties={"name": "Lê Văn Mẫu"})], []
    for number, (first, last) in enumerate(bounds):
        told: dict[str, Any] = {"startNotAfter": first, "endNotBefore": last}
        nodes.append(Node(kind="Tenure", id=f"t{number}", graph="derived", properties=told))
        edges.append(Edge(type="HAS_TENURE", source="Person/m", target=f"Tenure/t{number}", graph="derived"))
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        (
            [("2015-01-01", "2019-12-31"), ("2021-01-01", "2025-06-30")],
            [("2015-01-01", "2019-12-31"), ("2021-01-01", "2025-06-30")],
        ),
        ([("2015-01-01", "2021-05-01"), ("2018-01-01", "2019-01-01")], []),
        ([("2019-01-01", "2015-01-01"), ("2021-01-01", "2025-06-30")], []),
    ],
)
def test_a_person_has_spells_where_stretches_of_office_are_apart(
    bounds: list[tuple[str, str]], expected: list[tuple[str, str]]
) -> None:
    assert read(tenures(*bounds)).nodes["Person/m"].get("spells", []) == expected


def test_stretches_that_meet_are_one() -> None:
    person = read(tenures(("2015-01-01", "2021-05-01"), ("2018-01-01", "2023-01-01"))).nodes["Person/m"]
    assert (person["start"], person["end"]) == ("2015-01-01", "2023-01-01")


def test_party_state_and_front_are_told_apart_by_colour_and_units_by_size() -> None:
    found = read(story())
    colours = {
        ref: tuple(found.nodes[ref]["viz"]["color"][channel] for channel in "rgb")
        for ref in ("Body/b1", "Position/p1", "Tenure/t1", "Body/b2", "Position/p2", "Person/m1")
    }
    assert colours["Body/b1"] == colours["Position/p1"] == colours["Tenure/t1"] == (0xC7, 0x4E, 0x00)
    assert colours["Body/b2"] == colours["Position/p2"] == (0x00, 0x67, 0xA8)
    assert len(set(colours.values())) == 3
    assert found.nodes["Position/p1"]["system"] == "party"
    sizes = [float(size.get("value")) for size in etree.fromstring(written(story())).iter(f"{VIZ}size")]
    assert (min(sizes), max(sizes)) == (3, 8)


def test_equal_graphs_give_equal_bytes() -> None:
    assert written(graph_of_every_type()) == written(graph_of_every_type())
