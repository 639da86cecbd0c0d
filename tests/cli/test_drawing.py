"""kg export svg and kg export png."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from kg.graph import Graph
from kg.store import Store
from tests.stores import put
from tests.viewer.graphs import explored

Kg = Callable[..., Any]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the graph of tests/viewer/graphs.py; for reading only."""
    store = tmp_path_factory.mktemp("seen") / "a.kg"
    put(Store.create(store), "b1", explored())
    return store


def name_of(path: Path) -> str:
    return str(etree.parse(path).getroot().findtext("{http://www.w3.org/2000/svg}title"))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("svg", "--view", "lineage", "--unit", "xa duc tho"), "xã Đức Thọ"),
        (("svg", "--view", "lineage", "--unit", "xã Đức Thọ, Hà Tĩnh"), "xã Đức Thọ"),
        (("svg", "--force", "--view", "bodies", "--unit", "18229-0"), "thị trấn Đức Thọ"),
        (
            ("svg", "--view", "bodies", "--unit", "18229-20250701", "--on", "2025-08-02", "--lang", "en"),
            "xã Đức Thọ (Đức Thọ commune)",
        ),
        (
            ("svg", "--view", "career", "--person", "Lê Thị Gương", "--person", "m3", "--on", "2026-06-01"),
            "Lê Thị Gương · Nguyễn Khắc Thử",
        ),
        (("svg", "--view", "career", "--person", "m1", "--person", "Person/m1"), "Trần Văn Mẫu"),
    ],
)
def test_each_view_is_drawn_of_any_name(
    kg: Kg, seen: Path, tmp_path: Path, words: tuple[str, ...], name: str
) -> None:
    output = tmp_path / "a.svg"
    shown = kg("export", *words, "-o", output, "--store", seen)
    assert shown.exit_code == 0, shown.stderr
    assert shown.stdout == ""
    assert shown.stderr == f"{output}: {output.stat().st_size / 1000:.0f} kB\n"
    assert name_of(output) == name


def test_standard_output_gets_the_same_bytes(kg: Kg, seen: Path, tmp_path: Path) -> None:
    asked = ("--view", "lineage", "--unit", "18229-20250701", "--store", seen)
    assert kg("export", "svg", *asked, "-o", tmp_path / "a.svg").exit_code == 0
    shown = kg("export", "svg", *asked, "-o", "-")
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout_bytes == (tmp_path / "a.svg").read_bytes()


def test_pixels_are_written_where_the_extra_is(kg: Kg, seen: Path, tmp_path: Path) -> None:
    pytest.importorskip("resvg_py")
    output = tmp_path / "a.png"
    asked = ("--view", "lineage", "--unit", "18229-20250701", "--scale", 1, "--store", seen)
    shown = kg("export", "png", *asked, "-o", output)
    assert shown.exit_code == 0, shown.stderr
    assert output.read_bytes().startswith(b"\x89PNG")


def test_without_the_extra_it_is_one_line(
    kg: Kg, seen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    asked = ("--view", "lineage", "--unit", "18229-20250701", "--store", seen)
    shown = kg("export", "png", *asked, "-o", tmp_path / "a.png")
    assert shown.exit_code == 1
    assert shown.stderr == "error: PNG needs resvg-py: pip install '.[png]' in the checkout, or take svg\n"
    assert not (tmp_path / "a.png").exists()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--view", "lineage"), 2, "--view lineage needs --unit"),
        (("--view", "career"), 2, "--view career needs --person"),
        (("--view", "career", "--person", "m1", "--unit", "42-0"), 2, "takes --person, not --unit"),
        (("--view", "bodies", "--unit", "42-0", "--person", "m1"), 2, "takes --unit, not --person"),
        (("--view", "lineage", "--unit", "42-0", "--on", "2025-07-01"), 2, "--on goes with"),
        (("--view", "bodies", "--unit", "42-0", "--on", "2025"), 2, "no single day"),
        (("--view", "map", "--unit", "42-0"), 2, "'map' is not one of"),
        (("--unit", "42-0"), 2, "--view"),
        (("--view", "lineage", "--unit", "xã Không Có"), 4, "no unit of that name"),
        (("--view", "career", "--person", "Trần Văn Mẫu"), 4, "2 of that name"),
        (("--view", "lineage", "--unit", "42-0"), 4, "no predecessor and no successor is known"),
        (("--view", "career", "--person", "m4"), 4, "no post is known"),
        (("--view", "bodies", "--unit", "18232-0"), 4, "no body is known there"),
        (("--view", "career", "--person", "mb"), 1, "500 posts do not fit into one picture"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    kg: Kg, seen: Path, tmp_path: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    shown = kg("export", "svg", *words, "-o", tmp_path / "a.svg", "--store", seen)
    assert shown.exit_code == code
    assert said in shown.stderr
    assert not (tmp_path / "a.svg").exists()


def test_a_name_of_several_lists_them(kg: Kg, seen: Path, tmp_path: Path) -> None:
    asked = ("--view", "career", "--person", "Trần Văn Mẫu", "--store", seen)
    shown = kg("export", "svg", *asked, "-o", tmp_path / "a.svg")
    assert "Person/m1" in shown.stdout and "Person/m4" in shown.stdout


def test_a_file_that_is_there_stays_without_force(kg: Kg, seen: Path, tmp_path: Path) -> None:
    output = tmp_path / "a.svg"
    output.write_text("mine")
    asked = ("--view", "lineage", "--unit", "18229-20250701", "--store", seen, "-o", output)
    shown = kg("export", "svg", *asked)
    assert shown.exit_code == 1
    assert shown.stderr == f"error: {output} exists; write over it with --force, or name another place\n"
    assert output.read_text() == "mine"
    assert kg("export", "svg", *asked, "--force").exit_code == 0
    assert name_of(output) == "xã Đức Thọ"


@pytest.mark.parametrize(
    ("place", "said"), [("none/a.svg", "does not exist; make it first"), (".", "is a folder")]
)
def test_a_place_that_takes_no_file_is_one_line(
    kg: Kg, seen: Path, tmp_path: Path, place: str, said: str
) -> None:
    asked = ("--view", "lineage", "--unit", "18229-20250701", "--store", seen)
    shown = kg("export", "svg", *asked, "-o", tmp_path / place)
    assert shown.exit_code == 1
    assert said in shown.stderr and shown.stderr.count("\n") == 1


def test_an_empty_graph_has_no_pictures(kg: Kg, tmp_path: Path) -> None:
    put(Store.create(tmp_path / "a.kg"), "b1", Graph())
    asked = ("--view", "career", "--person", "Trần Văn Mẫu", "--store", tmp_path / "a.kg")
    shown = kg("export", "svg", *asked, "-o", tmp_path / "a.svg")
    assert shown.exit_code == 4
