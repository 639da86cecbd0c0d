import io
import subprocess
import sys
from collections.abc import Callable
from typing import IO

import networkx
import pytest

from kg.export.networkx import from_networkx, to_networkx, write_gexf, write_graphml
from kg.graph import Graph
from kg.model.graph import Node
from tests.graphs import graph_of_every_type

Writer = Callable[[Graph, IO[bytes]], None]


def written(write: Writer, graph: Graph) -> io.BytesIO:
    output = io.BytesIO()
    write(graph, output)
    output.seek(0)
    return output


def test_a_graph_comes_back_from_networkx() -> None:
    assert from_networkx(to_networkx(graph_of_every_type())) == graph_of_every_type()


@pytest.mark.parametrize(
    ("write", "read"), [(write_graphml, networkx.read_graphml), (write_gexf, networkx.read_gexf)]
)
def test_a_graph_comes_back_from_a_file(write: Writer, read: Callable[..., networkx.Graph]) -> None:
    assert from_networkx(read(written(write, graph_of_every_type()))) == graph_of_every_type()


@pytest.mark.parametrize("name", ["write_graphml", "write_gexf"])
def test_the_bytes_do_not_depend_on_the_process(name: str) -> None:
    program = (
        f"import sys; from kg.export.networkx import {name}; from tests.graphs import graph_of_every_type;"
        f"{name}(graph_of_every_type(), sys.stdout.buffer)"
    )
    runs = {
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout for _ in "ab"
    }
    assert len(runs) == 1


@pytest.mark.parametrize("write", [write_graphml, write_gexf])
def test_what_xml_cannot_carry_is_replaced(write: Writer) -> None:
    act = Node(kind="LegalAct", id="1", graph="register", properties={"number": "1\x0b\ud800NQ"})
    assert "1\ufffd\ufffdNQ" in written(write, Graph(nodes=(act,))).read().decode()
