import io
import json
import shutil
import subprocess

import pytest

from kg.errors import OutputError
from kg.export import dot
from kg.export.dot_labels import drawn_label
from kg.export.graph_files import Plain, PlainNode
from kg.graph import Graph
from kg.model.graph import Node
from tests.graph_readers import hostile, source
from tests.graphs import CHANGE, graph_of_every_type, story


def written(graph: Graph, *, force: bool = False) -> bytes:
    output = io.BytesIO()
    dot.write(source(graph), output, force=force)
    return output.getvalue()


def drawn(graph: Graph, form: str) -> bytes:
    program = shutil.which("dot")
    if program is None:
        pytest.skip("Graphviz is not installed")
    done = subprocess.run([program, f"-T{form}"], input=written(graph), capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


@pytest.mark.parametrize("graph", [story(), hostile(), Graph()])
def test_graphviz_draws_it(graph: Graph) -> None:
    assert b"</svg>" in drawn(graph, "svg")


def test_graphviz_reads_nodes_and_edges_but_what_texts_say() -> None:
    found = json.loads(drawn(story(), "dot_json"))
    names = {one["name"] for one in found["objects"]}
    shown = {node.ref for node in story().nodes if node.kind not in ("Claim", "Document")}
    assert names == shown
    edges = [edge for edge in story().edges if {edge.source, edge.target} <= shown]
    told_by_nodes = {"HOLDS", "HELD", "MERGED_INTO", "SETS", "AT_BODY"}
    wanted = sorted(edge.type for edge in edges if edge.type not in told_by_nodes)
    assert sorted(edge["label"] for edge in found["edges"]) == wanted


def test_an_edge_stays_where_the_node_that_tells_the_same_is_not_drawn() -> None:
    nodes = tuple(node for node in story().nodes if node.kind not in ("Tenure", "UnitChange"))
    text = written(Graph(nodes=nodes, edges=story().edges)).decode()
    assert [text.count(f'label="{one}"') for one in ("HOLDS", "HELD", "MERGED_INTO")] == [1, 1, 3]


@pytest.mark.parametrize(
    ("ref", "words"),
    [
        ("Position/p1", "Bí thư Đảng ủy xã Mẫu\\nSơn"),
        ("Tenure/t1", "Bí thư Đảng ủy xã Mẫu\\nSơn, ≤2025–"),
        ("Tenure/t2", "Phó Chủ tịch UBND xã Mẫu\\nHạ, ?–≤2025"),
        (f"UnitChange/{CHANGE}", "nhập 1/7/2025"),
        ("Figure/f1", "quy mô dân số: 40.065\\nngười"),
    ],
)
def test_a_node_has_words_for_people(ref: str, words: str) -> None:
    assert f'"{ref}" [label="{words}"' in written(story()).decode()


@pytest.mark.parametrize(
    ("days", "years"),
    [
        ({"startNotBefore": "2020-01-01", "startNotAfter": "2020-12-31"}, "2020–"),
        ({"startNotBefore": "2020-01-01", "endNotBefore": "2021-01-01"}, "≥2020–"),
        (
            {"startNotBefore": "2019-01-01", "startNotAfter": "2020-12-31", "endNotAfter": "2025-06-30"},
            "2019/2020–≤2025",
        ),
        ({"endNotBefore": "2025-06-30", "endNotAfter": "2025-06-30"}, "?–2025"),
        ({}, "?–"),
    ],
)
def test_the_years_of_a_tenure_say_no_more_than_is_known(days: dict[str, str], years: str) -> None:
    tenure = PlainNode("Tenure", "t", "derived", (), dict(days))
    assert drawn_label(tenure, {"Tenure/t": "Bí thư"}) == f"Bí thư, {years}"


def test_a_planned_figure_is_told_as_one() -> None:
    figure: dict[str, Plain] = {"variable": "delegates", "value": 1480.0, "modality": "planned"}
    words = drawn_label(PlainNode("Figure", "f", "derived", (), figure), {})
    assert words.replace("\n", " ") == "số đại biểu dự đại hội: 1.480 dự kiến"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ban "Tổ chức"', '"Ban \\"Tổ chức\\""'),
        ("\\N \\G", '"\\\\N \\\\G"'),
        ("<b>&lt;</b>", '"<b>&lt;</b>"'),
        ("một\nhai\r\x00\x1f\tba", '"một\\nhai    ba"'),
    ],
)
def test_a_text_is_quoted(text: str, expected: str) -> None:
    node = Node(kind="Unit", id="1", graph="register", properties={"name": text})
    assert f"label={expected}" in written(Graph(nodes=(node,))).decode()


def test_too_many_nodes_are_one_line_that_says_what_to_do() -> None:
    nodes = tuple(Node(kind="Unit", id=str(number), graph="register") for number in range(501))
    with pytest.raises(OutputError, match=r"501 nodes are too many .* --unit or --person"):
        written(Graph(nodes=nodes))
    assert written(Graph(nodes=nodes), force=True).count(b"label=") == 501
    assert written(Graph(nodes=nodes[:500])).count(b"label=") == 500


def test_equal_graphs_give_equal_bytes() -> None:
    assert written(graph_of_every_type()) == written(graph_of_every_type())
