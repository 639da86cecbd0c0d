"""JSON Lines, plain and gzipped."""

import gzip
import json
import tracemalloc
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from kg.errors import EmptyInput, KgError, UnreadableInput
from kg.model.document import Document
from kg_loaders import Settings, load

RECORD = {
    "doc_id": "a1",
    "url": "https://www.bao.example/dai-hoi-20250717093011.htm",
    "title": "Đại hội",
    "published": "2025-07-17",
    "text": "Đại hội\r\nxã",
    "source": "unknown field",
    "path": 3,
}


def outcomes(tmp_path: Path, content: str | bytes, name: str = "a.jsonl") -> list[Document | KgError]:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(load([str(path)], settings=Settings(longest_text=1000)))


def test_a_record_gives_a_document_and_unknown_fields_are_ignored(tmp_path: Path) -> None:
    (document,) = outcomes(tmp_path, json.dumps(RECORD) + "\n")
    assert isinstance(document, Document)
    assert document.doc_id == "a1"
    assert document.text == RECORD["text"]
    assert (document.url, document.title, document.published) == (RECORD["url"], "Đại hội", "2025-07-17")
    assert document.publisher == "bao.example"
    assert document.day is not None
    assert document.day.basis == "metadata"
    assert document.source.endswith("a.jsonl:1")


def test_a_gzipped_file_gives_the_same_documents(tmp_path: Path) -> None:
    line = (json.dumps(RECORD) + "\n").encode()
    (plain,) = outcomes(tmp_path, line)
    (packed,) = outcomes(tmp_path, gzip.compress(line), "a.jsonl.gz")
    assert isinstance(plain, Document)
    assert isinstance(packed, Document)
    assert (packed.text, packed.sha256_bytes) == (plain.text, plain.sha256_bytes)


def test_the_id_is_given_or_the_address_or_file_and_line(tmp_path: Path) -> None:
    lines = [
        {"text": "một", "doc_id": 17},
        {"text": "hai", "url": "https://www.bao.example/x.html"},
        {"text": "ba", "doc_id": "", "url": None},
    ]
    documents = outcomes(tmp_path, "\n".join(json.dumps(line) for line in lines))
    assert [document.doc_id for document in documents if isinstance(document, Document)] == [
        "17",
        "bao.example/x.html",
        "a/3",
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"text": "x"', "a.jsonl:2: not JSON (column 13: "),
        ('{"text": tin}', "a.jsonl:2: not JSON (column 10: "),
        ('["text"]', "a.jsonl:2: not a JSON object; "),
        ('{"doc_id": "x"}', "a.jsonl:2: the record has no text; "),
        ('{"text": null}', "a.jsonl:2: the record has no text; "),
        ('{"text": 12}', "a.jsonl:2: the field text is no string; "),
        ('{"text": "x", "url": ["y"]}', "a.jsonl:2: the field url is no string; "),
        ('{"text": "  "}', "a.jsonl:2: the text is empty; "),
        ("[" * 900, "a.jsonl:2: not JSON ("),
        ('{"text": "' + "x" * 2000 + '"}', "a.jsonl:2: longer than "),
    ],
)
def test_a_bad_line_is_one_error_and_the_rest_is_read(tmp_path: Path, line: str, message: str) -> None:
    good = json.dumps({"text": "xã"})
    first, error, last = outcomes(tmp_path, f"{good}\n{line}\n{good}\n")
    assert isinstance(first, Document)
    assert isinstance(error, UnreadableInput)
    assert message in str(error)
    assert "\n" not in str(error)
    assert "line 1" not in str(error)
    assert isinstance(last, Document)
    assert last.source.endswith(":3")


def test_a_day_that_is_none_leaves_the_document_without_one_and_is_said(tmp_path: Path) -> None:
    (document,) = outcomes(tmp_path, '{"text": "xã", "published": "31/2/2025"}')
    assert isinstance(document, Document)
    assert document.day is None
    assert document.warnings == ("published '31/2/2025': no such day; the document is read without a day",)


def test_a_line_that_is_not_utf8_is_an_error_with_its_number(tmp_path: Path) -> None:
    (error,) = outcomes(tmp_path, b'\n{"text": "\xff"}\n')
    assert "a.jsonl:2: not UTF-8 (byte 0xff)" in str(error)


def test_deep_nesting_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": ' + "[" * 200_000 + "]" * 200_000 + "}")
    (error,) = load([str(path)])
    assert "nested too deeply" in str(error)


def test_a_lone_surrogate_in_an_escape_is_replaced(tmp_path: Path) -> None:
    (document,) = outcomes(tmp_path, '{"text": "x\\ud800y"}')
    assert isinstance(document, Document)
    assert document.text == "x\ufffdy"
    assert len(document.warnings) == 1


@pytest.mark.parametrize("content", ["", "\n\r\n"])
def test_a_file_without_lines_is_empty(tmp_path: Path, content: str) -> None:
    (error,) = outcomes(tmp_path, content)
    assert isinstance(error, EmptyInput)


def test_a_cut_gzip_archive_gives_what_stands_before_the_cut(tmp_path: Path) -> None:
    lines = b"".join(
        json.dumps({"text": f"xã {number} {number * 7919}"}).encode() + b"\n" for number in range(999)
    )
    *documents, error = outcomes(tmp_path, gzip.compress(lines)[:-2000], "a.jsonl.gz")
    assert documents
    assert all(isinstance(document, Document) for document in documents)
    assert "the gzip archive is damaged" in str(error)


def test_what_is_no_gzip_archive_is_an_error(tmp_path: Path) -> None:
    (error,) = outcomes(tmp_path, b'{"text": "x"}', "a.jsonl.gz")
    assert "the gzip archive is damaged" in str(error)


def test_a_line_of_fifty_megabytes_is_passed_in_constant_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("wb") as file:
        file.write(b'{"text": "')
        for _ in range(50):
            file.write(b"x" * (1 << 20))
        file.write(b'"}\n{"text": "x"}\n')
    tracemalloc.start()
    error, document = load([str(path)], settings=Settings(longest_text=1 << 20))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "a.jsonl:1: longer than 1 MiB" in str(error)
    assert isinstance(document, Document)
    assert peak < 6 << 20


def test_documents_come_while_the_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "x"}\n' * 10_000)
    stream = load([str(path)])
    assert isinstance(stream, Iterator)
    assert len(list(islice(stream, 2))) == 2
