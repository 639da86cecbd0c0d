"""Folders, standard input, and what is no input at all."""

import io
import json
import os
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from kg.errors import EmptyInput, KgError, UnreadableInput
from kg.model.document import Document
from kg_loaders import load
from kg_loaders.registry import OWN, find_loaders


def ids(inputs: list[str]) -> list[str]:
    return [outcome.doc_id for outcome in load(inputs) if isinstance(outcome, Document)]


def test_a_folder_is_walked_in_order_and_ids_are_paths_below_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/b/y.jsonl", "c.TXT", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(json.dumps({"text": name}))
    assert ids([str(tmp_path)]) == ["a/b/y/1", "a/z", "b", "c"]


def test_a_store_in_a_folder_is_not_read_as_articles(tmp_path: Path) -> None:
    for name in (
        "a.txt",
        "vietgov.kg/store.json",
        "vietgov.kg/judgements.jsonl",
        "vietgov.kg/builds/1/nodes.jsonl",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("{}")
    assert ids([str(tmp_path)]) == ["a"]
    assert len(list(load([str(tmp_path)]))) == 1


def test_files_of_unknown_kinds_in_a_folder_are_reported_in_one_line(tmp_path: Path) -> None:
    for name in ("a.txt", "b.jpg", "c.jpg", "d"):
        (tmp_path / name).write_text("xã")
    lines: list[str] = []
    (document,) = load([str(tmp_path)], report=lines.append)
    assert isinstance(document, Document)
    (line,) = lines
    assert "files of unknown kinds left out (2 .jpg, 1 no suffix)" in line


def test_a_folder_without_a_readable_file_is_empty(tmp_path: Path) -> None:
    (error,) = load([str(tmp_path)])
    assert isinstance(error, EmptyInput)
    assert "no readable file in the folder" in str(error)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_may_not_be_read_is_an_error_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("xã")
    (tmp_path / "shut").mkdir(mode=0)
    document, error = load([str(tmp_path)])
    assert isinstance(document, Document)
    assert "shut: it may not be read; check its permissions" in str(error)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.txt", "there is no such file or folder; check the path"),
        ("a.docx", "no loader for files of this name; save it as text (.txt) or as a page (.html)"),
        ("a.xyz", "no loader for files of this name; known: .csv .htm "),
        ("a.json", "no loader for files of this name; write one object a line (.jsonl)"),
        ("ftp://bao.example/a.txt", "no loader for ftp:// addresses; known: http https"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_the_next_input_is_read(
    tmp_path: Path, name: str, message: str
) -> None:
    for other in ("a.docx", "a.xyz", "a.json"):
        (tmp_path / other).write_text("x")
    (tmp_path / "b.txt").write_text("xã")
    error, document = load([name if "://" in name else str(tmp_path / name), str(tmp_path / "b.txt")])
    assert isinstance(error, UnreadableInput)
    assert message in str(error)
    assert isinstance(document, Document)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("xã Đức Thọ\r\n", [("stdin", "xã Đức Thọ\r\n")]),
        ('\n {"text": "một"}\n{"text": "hai", "doc_id": "b"}', [("stdin/2", "một"), ("b", "hai")]),
    ],
)
def test_standard_input_is_text_or_json_lines(content: str, expected: list[tuple[str, str]]) -> None:
    documents = load(["-"], stdin=io.BytesIO(content.encode()))
    assert [(found.doc_id, found.text) for found in documents if isinstance(found, Document)] == expected


@pytest.mark.parametrize(("content", "message"), [(b"", "standard input is empty"), (b"\xff", "not UTF-8")])
def test_bad_standard_input_is_an_error(content: bytes, message: str) -> None:
    (error,) = load(["-"], stdin=io.BytesIO(content))
    assert isinstance(error, KgError)
    assert message in str(error)


def test_a_file_name_outside_utf8_gives_a_sound_id(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/x\xff.txt"
    with open(name, "w") as file:
        file.write("xã")
    assert ids([str(tmp_path)]) == ["x\ufffd"]


def test_the_own_loaders_are_those_that_the_package_declares() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    points = [
        EntryPoint(name, value, "kg.loaders") for name, value in project["entry-points"]["kg.loaders"].items()
    ]
    assert {point.name for point in points} == set(OWN)
    registry = find_loaders()
    for point in points:
        loader = point.load()
        assert loader.name == point.name
        assert all(registry.by_suffix[suffix].name == loader.name for suffix in loader.suffixes)
