"""Builds that come from others: whatever the way, the same inputs are the same graph in every form."""

import gzip
import json
import os
import random
import shutil
from pathlib import Path

import msgspec
import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.check import check_build
from kg.errors import MisquotedDocument, StoreDamaged
from kg.extract import reader_version
from kg.graph.lines import EDGES_FILE, NODES_FILE
from kg.model.findings import Findings
from kg.model.ids import REGISTER_GRAPH, graph_iri
from kg.pipeline import BuildReport, build
from kg.store import Store, open_store

# One person in several texts, one name of several people, one post of two, a body of one unit.
SENTENCES = (
    "Ngày 18/7/2025, Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh Nguyễn Văn Mẫu phát biểu khai mạc.",
    "Ông Nguyễn Văn Mẫu, Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh, thăm trường học sáng {day}/8/2025.",
    "Ngày {day}/9/2025, bà Trần Thị Thử, Chủ tịch UBND xã Đức Thọ, tỉnh Hà Tĩnh, trao quà.",
    "Ngày {day}/9/2025, ông Lê Văn Thử, Chủ tịch UBND xã Đức Thọ, tỉnh Hà Tĩnh, dự họp.",
    "Ngày {day}/8/2025, Bí thư Đảng ủy phường Trường Vinh, tỉnh Nghệ An Nguyễn Văn Mẫu dự lễ.",
    "Đại hội Đảng bộ xã Đức Thọ, tỉnh Hà Tĩnh lần thứ I, nhiệm kỳ 2025 - 2030 họp ngày {day}/7/2025.",
    "Xã Đức Thọ, tỉnh Hà Tĩnh có 40.{day}5 người, theo báo cáo ngày {day}/8/2025.",
)
DOC_IDS = tuple(f"bài {number}" for number in range(14))


def text(number: int) -> str:
    return SENTENCES[number % len(SENTENCES)].format(day=10 + number)


def write(path: Path, numbers: list[int]) -> Path:
    """Write documents to a file, a line each, in this order."""
    lines = (
        json.dumps({"doc_id": DOC_IDS[one], "text": text(one), "published": "2025-10-01"}) for one in numbers
    )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def run(store: Path, *inputs: Path | str, **options: object) -> BuildReport:
    return build([str(one) for one in inputs], store, **options)  # type: ignore[arg-type]


def content(store: Path) -> tuple[bytes, bytes, int, set[ox.Quad]]:
    """Return nodes and edges as they stand, the number of quads, and the quads that are not of the register."""
    with open_store(store) as current:
        held = current.oxigraph()
        graphs = [graph for graph in held.named_graphs() if graph.value != graph_iri(REGISTER_GRAPH)]
        told = {quad for graph in graphs for quad in held.quads_for_pattern(None, None, None, graph)}
        nodes, edges = current.path / NODES_FILE, current.path / EDGES_FILE
        return nodes.read_bytes(), edges.read_bytes(), len(held), told


@pytest.fixture(scope="session")
def read(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that has read all documents."""
    folder = tmp_path_factory.mktemp("read")
    run(folder / "s.kg", write(folder / "all.jsonl", list(range(len(DOC_IDS)))))
    return folder / "s.kg"


def fresh(read: Path, path: Path) -> Path:
    """A store in which nothing was built, but all was read."""
    Store.create(path)
    for name in ("documents", "findings", "cache"):
        shutil.copytree(read / name, path / name, copy_function=os.link)
    return path


NUMBERS = st.sampled_from(range(len(DOC_IDS)))


@pytest.mark.slow
@settings(max_examples=4, deadline=None)
@given(st.lists(st.lists(NUMBERS, unique=True, min_size=1, max_size=4), min_size=1, max_size=3), st.randoms())
def test_what_was_added_and_removed_in_whatever_order_is_what_is_built_at_once(
    read: Path, tmp_path_factory: pytest.TempPathFactory, steps: list[list[int]], draw: random.Random
) -> None:
    folder = tmp_path_factory.mktemp("growth")
    grown, whole = fresh(read, folder / "grown.kg"), fresh(read, folder / "whole.kg")
    wanted = set(range(len(DOC_IDS)))
    for step in steps:
        wanted -= set(step)
    run(grown, write(folder / "first.jsonl", sorted(wanted) or [0]))
    wanted = wanted or {0}
    for number, step in enumerate(steps):
        if wanted.issuperset(step) and len(wanted) > len(step):
            run(grown, *(DOC_IDS[one] for one in step), mode="remove")
            wanted -= set(step)
        else:
            run(grown, write(folder / f"{number}.jsonl", step), mode="add")
            wanted |= set(step)
    order = draw.sample(sorted(wanted), len(wanted))
    parts = [part for part in (order[: len(order) // 2], order[len(order) // 2 :]) if part]
    run(whole, *(write(folder / f"part-{number}.jsonl", part) for number, part in enumerate(parts)))
    assert content(grown) == content(whole)


def test_a_build_that_changes_another_is_the_same_as_one_from_nothing(read: Path, tmp_path: Path) -> None:
    grown, whole = fresh(read, tmp_path / "grown.kg"), fresh(read, tmp_path / "whole.kg")
    run(grown, write(tmp_path / "some.jsonl", list(range(12))))
    with open_store(grown) as reader:
        before = content(grown)
        opened = reader.oxigraph()
        run(grown, write(tmp_path / "more.jsonl", [12, 13]), mode="add")
        assert len(opened) == len(reader.oxigraph()) == before[2]
        assert before[3] <= set(opened)
    run(whole, tmp_path / "more.jsonl", tmp_path / "some.jsonl")
    assert content(grown) == content(whole)
    run(grown, tmp_path / "more.jsonl", mode="remove")
    run(whole, tmp_path / "some.jsonl")
    assert content(grown) == content(whole) == before
    with open_store(grown) as current:
        assert check_build(current) == []


@pytest.mark.slow
def test_the_number_of_processes_changes_no_byte(read: Path, tmp_path: Path) -> None:
    lines = tmp_path / "many.jsonl"
    with lines.open("w", encoding="utf-8") as file:
        for number in range(330):
            said = f"{text(number % 90)} Số {number}."
            file.write(json.dumps({"doc_id": f"d{number}", "text": said, "published": "2025-10-01"}) + "\n")
    stores = [fresh(read, tmp_path / name) for name in ("one.kg", "three.kg")]
    reports = [run(store, lines, processes=count) for store, count in zip(stores, (1, 3), strict=True)]
    assert reports[0].manifest == reports[1].manifest
    assert content(stores[0]) == content(stores[1])
    run(stores[1], "d7", mode="remove", processes=3)
    run(stores[0], "d7", mode="remove", processes=1)
    assert content(stores[0]) == content(stores[1])


def findings_of(store: Path, read: Path, number: int) -> tuple[Path, Findings]:
    """Return what the store `read` keeps of the findings of a document, and where another would."""
    with open_store(read) as current:
        key = next(one.documents[DOC_IDS[number]] for one in current.inputs)
    reader = reader_version(None)
    findings = Store.open(read).cache.findings(key, reader)
    return Store.open(store).cache.findings_path(key, reader), findings


def test_a_document_that_is_misquoted_is_left_out_and_named(read: Path, tmp_path: Path) -> None:
    store, other = fresh(read, tmp_path / "a.kg"), fresh(read, tmp_path / "b.kg")
    run(store, write(tmp_path / "two.jsonl", [1, 3]))
    path, findings = findings_of(store, read, 2)
    first = msgspec.structs.replace(findings.tenures[0], quote="x" * len(findings.tenures[0].quote))
    wrong = msgspec.structs.replace(findings, tenures=(first, *findings.tenures[1:]))
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(gzip.compress(msgspec.json.encode(wrong)))
    report = run(store, write(tmp_path / "more.jsonl", [2, 4]), mode="add")
    (failure,) = report.failures
    assert isinstance(failure, MisquotedDocument)
    assert str(failure).startswith("bài 2: Claim/c")
    assert str(path) in str(failure)
    assert "\n" not in str(failure)
    assert report.documents == 3
    run(other, tmp_path / "two.jsonl", write(tmp_path / "left.jsonl", [4]))
    assert content(store) == content(other)
    path.unlink()
    report = run(store, tmp_path / "two.jsonl", tmp_path / "more.jsonl")
    assert (report.documents, report.read, report.failures) == (4, 1, ())


def test_a_damaged_file_of_the_store_is_named(read: Path, tmp_path: Path) -> None:
    store = fresh(read, tmp_path / "a.kg")
    before = run(store, write(tmp_path / "two.jsonl", [1, 2])).build_id
    path, _ = findings_of(store, read, 2)
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content[:-9])
    with pytest.raises(StoreDamaged, match=f"{path.name} is damaged; remove it and run the same command"):
        run(store, write(tmp_path / "more.jsonl", [3]), mode="add")
    assert Store.open(store).current_id() == before
    path.unlink()
    assert run(store, tmp_path / "more.jsonl", mode="add").read == 1


def test_the_stages_of_a_build_are_measured(read: Path, tmp_path: Path) -> None:
    store = fresh(read, tmp_path / "a.kg")
    told: list[str] = []
    report = run(
        store,
        write(tmp_path / "one.jsonl", [1]),
        progress=lambda stage, done, total: told.append(stage),
    )
    assert list(report.seconds) == ["load", "read", "conclude", "documents", "write", "store"]
    assert list(dict.fromkeys(told)) == list(report.seconds)
    assert all(seconds >= 0 for seconds in report.seconds.values())
