"""The sorted file of names."""

from pathlib import Path
from typing import Any

import pytest

from kg.graph import Graph
from kg.graph import names as module
from kg.graph.lines import write_graph
from kg.graph.names import NAMES_FILE, Named, find_names, read_names, write_names
from kg.model.graph import Node


def node(label: str, ident: str, /, **properties: Any) -> Node:
    return Node(kind=label, id=ident, graph="derived", properties=properties)


GRAPH = Graph(
    nodes=(
        node("Person", "m1", name="Nguyễn Văn Hùng", spellings=("Nguyễn Văn Hùng", "Nguyễn  Văn\tHùng A")),
        node("Person", "m2", name="Nguyễn Văn Hưng"),
        node("Person", "m3", name="Nguyễn Văn"),
        node("Body", "1-0.so", name="Sở Nội vụ", kind="so", formerNames=("Ty Nội vụ",)),
        node("Position", "1-0.so.giam-doc", name="Giám đốc Sở Nội vụ", title="giam-doc"),
        node("Unit", "1-20250701", name="xã Sông Đà", code="1"),
        node("UnitPeriod", "1-20250701.20250701", name="Xã Sông Đà", unitType="xa", code="1"),
        node("UnitPeriod", "2-0.0", name="thị trấn Hoà Sơn", unitType="thi-tran", code="2"),
        node("Document", "bài", identifier="bài", sha256="0", title="Nguyễn Văn Hùng"),
    )
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_graph(GRAPH, tmp_path)
    write_names(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Nguyễn Văn Hùng", [("Person/m1", "Nguyễn Văn Hùng"), ("Person/m2", "Nguyễn Văn Hưng")]),
        ("nguyen van hung", [("Person/m1", "Nguyễn Văn Hùng"), ("Person/m2", "Nguyễn Văn Hưng")]),
        ("Nguyễn Văn", [("Person/m3", "Nguyễn Văn")]),
        ("nguyễn văn hùng  a", [("Person/m1", "Nguyễn Văn Hùng A")]),
        ("Ty Nội vụ", [("Body/1-0.so", "Ty Nội vụ")]),
        ("giám đốc sở nội vụ", [("Position/1-0.so.giam-doc", "Giám đốc Sở Nội vụ")]),
        ("sông đà", [("Unit/1-20250701", "Sông Đà")]),
        ("xa song da", [("Unit/1-20250701", "Xã Sông Đà"), ("Unit/1-20250701", "xã Sông Đà")]),
        ("thị trấn Hòa Sơn", [("Unit/2-0", "thị trấn Hoà Sơn")]),
        ("Nguyễn", []),
        ("nguyen van hung b", []),
        ("", []),
        ("￿", []),
        ("!", []),
    ],
)
def test_a_name_is_found_by_its_key(folder: Path, asked: str, found: list[tuple[str, str]]) -> None:
    assert find_names(folder, asked) == [Named(*one) for one in found]


def test_names_are_the_same_in_whatever_runs_they_are_sorted(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = (folder / NAMES_FILE).read_bytes()
    monkeypatch.setattr(module, "_RUN", 2)
    write_names(folder)
    assert (folder / NAMES_FILE).read_bytes() == whole
    assert [path.name for path in folder.glob(f"{NAMES_FILE}*")] == [NAMES_FILE]


def test_all_names_are_read_in_order_each_once(folder: Path) -> None:
    found = list(read_names(folder))
    assert len(found) == len(set(found)) == 12
    assert found[0] == Named("Position/1-0.so.giam-doc", "Giám đốc Sở Nội vụ")


def test_a_graph_without_names_has_an_empty_file(tmp_path: Path) -> None:
    write_graph(Graph(nodes=tuple(one for one in GRAPH.nodes if one.kind == "Document")), tmp_path)
    write_names(tmp_path)
    assert (find_names(tmp_path, "bài"), list(read_names(tmp_path))) == ([], [])
