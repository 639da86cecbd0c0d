import io
import json
import shutil
import subprocess

import pytest

from kg.errors import OutputError
from kg.export import dot
from kg.graph import Graph
from kg.model.graph import Node
from tests.graph_readers import hostile, source
from tests.graphs import graph_of_every_type, story


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
    assert sorted(edge["label"] for edge in found["edges"]) == sorted(edge.type for edge in edges)
    labels = {one["name"]: one["label"] for one in found["objects"]}
    assert labels["Position/p1"] == "Bí thư Đảng ủy xã Mẫu Sơn"


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
