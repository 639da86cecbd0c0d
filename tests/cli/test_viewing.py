"""kg export html and kg view."""

import json
import re
import webbrowser
import zlib
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.export.html import page
from kg.graph import Graph
from kg.store import Store
from tests.stores import put
from tests.viewer.graphs import explored

Kg = Callable[..., Any]


@pytest.fixture(autouse=True)
def dist(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A viewer of one line: the built one is tried in tests/viewer."""
    folder = tmp_path_factory.mktemp("dist")
    (folder / "viewer.js").write_text("0")
    (folder / "viewer.css").write_text("b{}")
    monkeypatch.setattr(page, "DIST", folder)


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the graph of tests/viewer/graphs.py; for reading only."""
    store = tmp_path_factory.mktemp("seen") / "a.kg"
    put(Store.create(store), "b1", explored())
    return store


def wire(path: Path) -> dict[str, Any]:
    block = re.search(rb'id="graph">([^<]*)<', path.read_bytes())
    assert block
    content: dict[str, Any] = json.loads(zlib.decompress(b64decode(block.group(1))))
    return content


def test_the_whole_graph_is_one_page_and_its_size_is_said(kg: Kg, seen: Path, tmp_path: Path) -> None:
    shown = kg("export", "html", "-o", tmp_path / "a.html", "--store", seen)
    assert shown.exit_code == 0, shown.stderr
    assert shown.stdout == ""
    assert re.search(r"a\.html: \d+ nodes, \d+ edges, \d\.\d MB", shown.stderr)
    meta = wire(tmp_path / "a.html")["meta"]
    assert (meta["build"], meta["seeds"], meta["open"]) == ("b1", [], "")


@pytest.mark.parametrize(
    "words",
    [
        ("export", "html", "-o", "{}", "--unit", "xa duc tho"),
        ("export", "html", "--unit", "18229-20250701", "-o", "{}"),
        ("export", "html", "--force", "-o", "{}", "--unit", "XÃ ĐỨC THỌ"),
    ],
    ids=" ".join,
)
def test_a_unit_is_found_by_any_of_its_names_wherever_html_stands(
    kg: Kg, seen: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    shown = kg(*(word.format(tmp_path / "a.html") for word in words), "--store", seen)
    assert shown.exit_code == 0, shown.stderr
    assert wire(tmp_path / "a.html")["meta"]["seeds"] == ["xã Đức Thọ"]


def test_a_name_of_several_units_lists_them(kg: Kg, seen: Path, tmp_path: Path) -> None:
    shown = kg("export", "html", "-o", tmp_path / "a.html", "--unit", "Đức Thọ", "--store", seen)
    assert shown.exit_code == 4
    assert all(ident in shown.stdout for ident in ("18229-20250701", "18229-0", "435-0"))
    people = kg("export", "html", "-o", tmp_path / "a.html", "--person", "Trần Văn Mẫu", "--store", seen)
    assert "Person/m1" in people.stdout and "Bí thư Đảng ủy xã Đức Thọ" in people.stdout


def test_a_file_may_be_named_html(kg: Kg, seen: Path, tmp_path: Path) -> None:
    shown = kg("export", "nq", "-o", "html", "--store", tmp_path / "none.kg")
    assert "none.kg is no store" in shown.stderr


def test_units_and_people_are_put_together_on_a_day(kg: Kg, seen: Path, tmp_path: Path) -> None:
    output = tmp_path / "a.html"
    asked = ("--unit", "18232-0", "--person", "Lê Thị Gương", "--hops", 0, "--on", "2025-06-30")
    assert kg("export", "html", "-o", output, *asked, "--store", seen).exit_code == 0
    meta = wire(output)["meta"]
    assert meta["seeds"] == ["xã Tùng Ảnh", "Lê Thị Gương"]
    assert meta["day"] == 20269


@pytest.mark.parametrize(
    ("asked", "code", "message"),
    [
        (("--person", "Không Ai"), 4, "Không Ai: no person of that name"),
        (("--person", "xã Đức Thọ"), 4, "no person of that name"),
        (("--person", "Trần Văn Mẫu"), 4, "2 of that name"),
        (("--on", "2025-02-30"), 2, "2025-02-30"),
        (("--on", "2025"), 2, "no single day"),
        (("--hops", 99), 2, "--hops"),
        (("-o", "none/a.html"), 1, "the folder none does not exist; make it first"),
        (("-o", "-"), 1, "name its file with -o"),
    ],
)
def test_what_cannot_be_shown_is_one_line(
    kg: Kg, seen: Path, tmp_path: Path, asked: tuple[object, ...], code: int, message: str
) -> None:
    shown = kg("export", "html", "-o", tmp_path / "a.html", *asked, "--store", seen)
    assert shown.exit_code == code
    assert message in " ".join(shown.stderr.split())
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_there_is_kept_unless_forced(kg: Kg, seen: Path, tmp_path: Path) -> None:
    output = tmp_path / "a.html"
    output.write_text("mine")
    refused = kg("export", "html", "-o", output, "--store", seen)
    assert refused.exit_code == 1
    assert "exists; write over it with --force" in refused.stderr
    assert output.read_text() == "mine"
    assert kg("export", "html", "-o", output, "--force", "--store", seen).exit_code == 0


def test_a_graph_of_millions_is_refused_before_it_is_put_together(
    kg: Kg, seen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "MOST_BYTES", 1_000)
    monkeypatch.setattr(page, "tabulate", None)
    shown = kg("export", "html", "-o", tmp_path / "a.html", "--store", seen)
    assert shown.exit_code == 1
    assert re.search(r"would be \d+ MB \(\d+ nodes\), slow to open; take a part with --unit", shown.stderr)


def test_a_store_with_nothing_in_it_has_nothing_to_show(kg: Kg, tmp_path: Path) -> None:
    put(Store.create(tmp_path / "a.kg"), "b1", Graph())
    shown = kg("export", "html", "-o", tmp_path / "a.html", "--store", tmp_path / "a.kg")
    assert shown.exit_code == 1
    assert "nothing to show" in shown.stderr


def test_view_writes_a_page_opens_it_and_prints_its_path(
    kg: Kg, seen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: bool(opened.append(address)) or True)
    shown = kg("view", "bi thu dang uy xa duc tho", "--store", seen)
    assert shown.exit_code == 0, shown.stderr
    path = Path(shown.stdout.strip())
    assert opened == [path.as_uri()]
    assert wire(path)["meta"]["seeds"] == ["Bí thư Đảng ủy xã Đức Thọ"]
    assert path.parent.stat().st_mode & 0o077 == 0


def test_view_without_a_browser_says_which_file_to_open(
    kg: Kg, seen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda address: False)
    shown = kg("view", "m2", "-o", tmp_path / "a.html", "--store", seen)
    assert shown.exit_code == 0
    assert f"no browser was found; open {tmp_path / 'a.html'} in one" in shown.stderr


def test_view_of_nothing_is_not_found(kg: Kg, seen: Path) -> None:
    shown = kg("view", "Không Ai", "--no-open", "--store", seen)
    assert shown.exit_code == 4
    assert "no person, unit, body or position of that name" in shown.stderr


def test_a_viewer_that_was_not_built_says_how(
    kg: Kg, seen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "DIST", tmp_path)
    shown = kg("export", "html", "-o", tmp_path / "a.html", "--store", seen)
    assert shown.exit_code == 1
    assert "make viewer" in shown.stderr
