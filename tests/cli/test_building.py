"""kg build, add and remove."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.model.document import Document
from kg.store import Store

Kg = Callable[..., Any]


def ids(store: Path) -> list[str]:
    with Store.open(store).current() as build:
        return sorted(doc_id for one in build.inputs for doc_id in one.documents)


def test_a_build_says_what_it_did_and_writes_no_data(kg: Kg, article: Path, tmp_path: Path) -> None:
    shown = kg("build", article, "--store", tmp_path / "a.kg")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "a.kg: 1 document (1 read now, 0 read before)" in shown.stderr
    again = kg("build", article, "--store", tmp_path / "a.kg")
    assert "(0 read now, 1 read before)" in again.stderr


def test_add_and_remove_change_what_the_store_holds(kg: Kg, store: Path, tmp_path: Path) -> None:
    (tmp_path / "hai.txt").write_text("Bí thư Đảng ủy xã Đức Minh Bùi Thế Kỷ dự họp.")
    (tmp_path / "ba.txt").write_text("Hôm nay trời mưa.")
    assert kg("add", tmp_path / "hai.txt", tmp_path / "ba.txt", "--store", store).exit_code == 0
    assert ids(store) == ["ba", "hai", "mot"]
    assert kg("remove", "mot", tmp_path / "ba.txt", "--store", store).exit_code == 0
    assert ids(store) == ["hai"]


def test_the_store_is_named_by_the_environment(kg: Kg, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_STORE", str(store))
    assert kg("show", "Lê Hữu Trân").exit_code == 0
    assert kg("show", "Lê Hữu Trân", "--store", store.parent).exit_code == 1


DOCUMENT = Document(
    doc_id="x", text="Hôm nay trời mưa.", sha256_bytes="0" * 64, sha256_text="0" * 64, source="x.txt"
)
GONE = "http://127.0.0.1:9/a.html"
BAD = {
    "empty.txt": (b"", "empty.txt: the file is empty; "),
    "old.txt": ("xã".encode("utf-16"), "old.txt:1: not UTF-8 (byte 0xff); convert it first: "),
    "bare.html": (b"<html><body></body></html>", "bare.html: no article text in the HTML; "),
    "broken.jsonl": (b'{"text": \n', "broken.jsonl:1: not JSON ("),
    "textless.jsonl": (b'{"doc_id": "x"}\n', "textless.jsonl:1: the record has no text; "),
    "long.jsonl": (b'{"text": "' + b"x" * (50 << 20) + b'"}\n', "long.jsonl:1: longer than 16 MiB, "),
    "kind.docx": (b"x", "kind.docx: no loader for files of this name; "),
    "none.txt": (None, "none.txt: there is no such file or folder; check the path"),
    "two.jsonl": (
        b'{"doc_id": "x", "text": "a"}\n{"doc_id": "x", "text": "b"}\n',
        "doc_id 'x' stands for different texts; ",
    ),
}


def test_each_bad_input_is_one_line_and_the_rest_is_built(
    kg: Kg, article: Path, store: Path, tmp_path: Path
) -> None:
    for name, (content, _) in BAD.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
    shown = kg("build", *(tmp_path / name for name in BAD), GONE, article, "--store", store)
    assert shown.exit_code == 5
    lines = [line for line in shown.stderr.splitlines() if line.startswith("error: ")]
    messages = [*(message for _, message in BAD.values()), f"{GONE}: the host cannot be reached ("]
    assert len(lines) == len(messages)
    assert all(sum(message in line for line in lines) == 1 for message in messages)
    assert ids(store) == ["mot"]


def test_where_nothing_could_be_done_the_old_build_stays(kg: Kg, store: Path, tmp_path: Path) -> None:
    before = Store.open(store).current_id()
    shown = kg("build", tmp_path / "none.txt", "--store", store)
    assert shown.exit_code == 1
    assert Store.open(store).current_id() == before
    assert ids(store) == ["mot"]


@pytest.mark.parametrize("command", ["build", "add"])
def test_where_nothing_could_be_read_no_store_is_left(kg: Kg, tmp_path: Path, command: str) -> None:
    (tmp_path / "two.jsonl").write_bytes(BAD["two.jsonl"][0] or b"")
    (tmp_path / "ruled.kg").mkdir()
    (tmp_path / "ruled.kg" / "judgements.jsonl").touch()
    for name in ("new.kg", "ruled.kg"):
        shown = kg(command, tmp_path / "none.txt", tmp_path / "two.jsonl", "--store", tmp_path / name)
        assert shown.exit_code == 1
    assert not (tmp_path / "new.kg").exists()
    assert os.listdir(tmp_path / "ruled.kg") == ["judgements.jsonl"]


def test_what_a_first_build_that_died_had_read_stays(kg: Kg, tmp_path: Path) -> None:
    died = Store.create(tmp_path / "died.kg").cache.add_document(DOCUMENT)
    assert kg("build", tmp_path / "none.txt", "--store", tmp_path / "died.kg").exit_code == 1
    assert Store.open(tmp_path / "died.kg").cache.document(died).doc_id == "x"


def test_a_folder_that_is_no_store_is_left_alone(kg: Kg, article: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("x")
    shown = kg("build", article, "--store", tmp_path / "mine")
    assert shown.exit_code == 1
    assert "is no store and not empty; name another folder with --store" in shown.stderr
    assert os.listdir(tmp_path / "mine") == ["letter.txt"]


@pytest.mark.parametrize(
    "command", [["show", "x"], ["query", "sparql", "ASK {}"], ["export", "nq"], ["remove", "x"]]
)
def test_a_command_on_what_is_no_store_says_how_to_make_one(
    kg: Kg, tmp_path: Path, command: list[str]
) -> None:
    shown = kg(*command, "--store", tmp_path / "none.kg")
    assert shown.exit_code == 1
    assert shown.stderr.startswith("error: ")
    assert "make one with: kg build INPUT --store" in shown.stderr
    assert len(shown.stderr.splitlines()) == 1


def test_a_store_of_another_version_is_named(kg: Kg, store: Path) -> None:
    (store / "store.json").write_text('{"store": 99}')
    shown = kg("show", "x", "--store", store)
    assert shown.exit_code == 1
    assert "version 99" in shown.stderr


@pytest.mark.slow
def test_ctrl_c_leaves_with_130_and_the_old_build(store: Path, tmp_path: Path) -> None:
    before = Store.open(store).current_id()
    sentence = "Ngày 3/9/2025, Bí thư Đảng ủy xã Đức Thọ (tỉnh Hà Tĩnh) Lê Hữu Trân dự họp. "
    with (tmp_path / "many.jsonl").open("w") as file:
        for number in range(20_000):
            file.write(json.dumps({"doc_id": f"d{number}", "text": sentence * 20 + str(number)}) + "\n")
    command = [sys.executable, "-m", "kg", "build", str(tmp_path / "many.jsonl"), "--store", str(store)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    time.sleep(3)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert (process.returncode, stderr) == (130, "interrupted; run the same command again to go on\n")
    assert Store.open(store).current_id() == before


def test_the_threshold_of_a_build_holds_for_what_is_added(kg: Kg, article: Path, tmp_path: Path) -> None:
    store = tmp_path / "a.kg"
    (tmp_path / "hai.txt").write_text("Bí thư Đảng ủy xã Đức Minh Bùi Thế Kỷ dự họp.")
    assert "claims: 1" in kg("build", article, "--store", store).stderr
    strict = kg("build", article, "--store", store, "--min-confidence", "1")
    assert "(1 read now, 0 read before)" in strict.stderr
    assert "claims: 0" in strict.stderr
    assert "claims: 0" in kg("add", tmp_path / "hai.txt", "--store", store).stderr
    assert "claims: 2" in kg("build", article, tmp_path / "hai.txt", "--store", store).stderr
