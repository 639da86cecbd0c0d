import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.errors import ConflictingDocument, EmptyInput, NotFound, StoreMissing, UnreadableInput
from kg.export import rdf
from kg.pipeline import BuildReport, build
from kg.store import Store, open_store

ARTICLES = {
    "dai-hoi": (
        "Ngày 18/7/2025, Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030 được tổ chức. "
        "Đồng chí Nguyễn Văn Mẫu - Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh phát biểu khai mạc."
    ),
    "lam-viec": "Ông Trần Thị Thử, Chủ tịch UBND tỉnh Hà Tĩnh, làm việc với xã Đức Thọ sáng 20/8/2025.",
    "ngan": "Xã Đức Thọ họp ngày 1/8/2025.",
}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "bài"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def register_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register as a first build leaves it, so that not every test makes it anew."""
    text = tmp_path_factory.mktemp("first") / "a.txt"
    text.write_text(ARTICLES["ngan"], encoding="utf-8")
    build([str(text)], text.parent / "s.kg")
    return text.parent / "s.kg" / "cache"


@pytest.fixture
def store(tmp_path: Path, register_cache: Path) -> Path:
    """A store in which nothing was built."""
    Store.create(tmp_path / "s.kg")
    shutil.copytree(register_cache, tmp_path / "s.kg" / "cache")
    return tmp_path / "s.kg"


def n_quads(store: Path) -> bytes:
    output = io.BytesIO()
    with open_store(store) as current:
        rdf.write(current.graph(), output, "nq")
    return output.getvalue()


def documents(store: Path) -> set[str]:
    with open_store(store) as current:
        return {node.id for node in current.nodes() if node.kind == "Document"}


def run(store: Path, *inputs: Path | str, **options: object) -> BuildReport:
    return build([str(one) for one in inputs], store, **options)  # type: ignore[arg-type]


def json_line(path: Path, **fields: str) -> Path:
    with path.open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(fields, ensure_ascii=False) + "\n")
    return path


def test_a_second_run_reads_no_document_again(articles: Path, store: Path) -> None:
    first, second = (run(store, articles) for _ in "ab")
    assert (first.read, first.cached, first.is_reused) == (3, 0, False)
    assert (second.read, second.cached, second.is_reused) == (0, 3, True)
    assert second.build_id == first.build_id
    assert second.manifest == first.manifest


def test_only_a_changed_document_is_read_again(articles: Path, store: Path) -> None:
    run(store, articles)
    (articles / "ngan.txt").write_text("Xã Đức Thọ họp ngày 2/8/2025.", encoding="utf-8")
    report = run(store, articles)
    assert (report.read, report.cached, report.failures) == (1, 2, ())


def test_order_and_processes_do_not_change_the_bytes(articles: Path, store: Path, tmp_path: Path) -> None:
    lines = tmp_path / "more.jsonl"
    for number in range(20):
        json_line(lines, doc_id=f"d{number}", text=f"{ARTICLES['dai-hoi']} Số {number}.")
    run(store, articles, lines)
    report = run(tmp_path / "two.kg", lines, *sorted(articles.iterdir(), reverse=True), processes=2)
    assert report.read == 23
    assert n_quads(store) == n_quads(tmp_path / "two.kg")


def test_a_build_holds_exactly_its_inputs(articles: Path, store: Path) -> None:
    run(store, articles)
    run(store, articles / "ngan.txt")
    assert documents(store) == {"ngan"}


def test_add_and_remove_change_the_inputs(articles: Path, store: Path) -> None:
    run(store, articles / "ngan.txt")
    added = run(store, articles / "dai-hoi.txt", articles / "lam-viec.txt", mode="add")
    assert (added.read, added.documents) == (2, 3)
    assert documents(store) == {"ngan", "dai-hoi", "lam-viec"}
    run(store, articles / "ngan.txt", mode="remove")
    run(store, "lam-viec", mode="remove")
    assert documents(store) == {"dai-hoi"}


def test_an_input_that_is_gone_keeps_what_was_read_of_it(articles: Path, store: Path) -> None:
    run(store, articles / "ngan.txt")
    (articles / "ngan.txt").unlink()
    report = run(store, articles / "ngan.txt", articles / "dai-hoi.txt", mode="add")
    assert len(report.failures) == 1
    assert documents(store) == {"ngan", "dai-hoi"}


def test_added_text_of_a_known_id_is_an_update(articles: Path, store: Path, tmp_path: Path) -> None:
    run(store, articles)
    newer = json_line(tmp_path / "newer.jsonl", doc_id="ngan", text="Xã Đức Thọ họp ngày 3/8/2025.")
    report = run(store, newer, mode="add")
    assert (report.read, report.documents, report.failures) == (1, 3, ())
    with open_store(store) as current:
        assert [sorted(one.documents) for one in current.inputs] == [["dai-hoi", "lam-viec"], ["ngan"]]


def test_what_is_no_input_cannot_be_removed_and_the_rest_stays(
    articles: Path, store: Path, tmp_path: Path
) -> None:
    run(store, articles)
    report = run(store, "nothing.txt", mode="remove")
    assert isinstance(report.failures[0], NotFound)
    assert report.build_id is None
    assert len(documents(store)) == 3
    with pytest.raises(StoreMissing):
        run(tmp_path / "none.kg", "a", mode="remove")


def test_one_id_with_two_texts_leaves_both_out(articles: Path, store: Path, tmp_path: Path) -> None:
    other = json_line(tmp_path / "other.jsonl", doc_id="ngan", text="Một văn bản khác hẳn.")
    report = run(store, articles, other)
    assert isinstance(report.failures[0], ConflictingDocument)
    assert "ngan.txt" in str(report.failures[0])
    assert "other.jsonl" in str(report.failures[0])
    assert documents(store) == {"dai-hoi", "lam-viec"}


def test_the_very_same_document_twice_is_one(articles: Path, store: Path) -> None:
    report = run(store, articles, articles / "ngan.txt", articles)
    assert (report.documents, report.failures, report.warnings) == (3, (), ())


def test_one_text_with_two_titles_is_one_document_and_a_warning(store: Path, tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    for title in ("Tiêu đề một", "Tiêu đề hai"):
        json_line(lines, doc_id="a", text=ARTICLES["ngan"], title=title)
    report = run(store, lines)
    assert (report.documents, report.failures, len(report.warnings)) == (1, (), 1)


def test_one_text_under_two_ids_stays_twice_and_is_told(articles: Path, store: Path) -> None:
    shutil.copy(articles / "ngan.txt", articles / "ngan-2.txt")
    report = run(store, articles)
    assert (report.documents, report.failures) == (4, ())
    (line,) = report.warnings
    assert line.startswith("the same text under several ids: 1, as ngan and ngan-2; ")


def test_a_bad_input_is_named_and_the_rest_is_built(articles: Path, store: Path, tmp_path: Path) -> None:
    (articles / "rong.txt").write_text("")
    report = run(store, articles, tmp_path / "nowhere.txt")
    assert [type(failure) for failure in report.failures] == [EmptyInput, UnreadableInput]
    assert report.documents == 3


def test_the_same_bad_input_again_is_named_again_and_the_build_reused(articles: Path, store: Path) -> None:
    (articles / "rong.txt").write_text("")
    first, second = (run(store, articles) for _ in "ab")
    assert (second.build_id, second.is_reused, len(second.failures)) == (first.build_id, True, 1)


def test_the_last_input_can_be_removed_beside_an_unknown_one(articles: Path, store: Path) -> None:
    run(store, articles)
    report = run(store, articles, "nothing.txt", mode="remove")
    assert (report.documents, len(report.failures)) == (0, 1)
    assert documents(store) == set()


def test_nothing_but_bad_inputs_leaves_the_old_build(articles: Path, store: Path, tmp_path: Path) -> None:
    before = run(store, articles)
    report = run(store, tmp_path / "nowhere.txt")
    assert (report.build_id, len(report.failures)) == (None, 1)
    with open_store(store) as current:
        assert current.manifest.build_id == before.build_id


@pytest.mark.slow
@pytest.mark.parametrize(
    ("signal_number", "processes"), [(signal.SIGINT, 1), (signal.SIGINT, 2), (signal.SIGKILL, 2)]
)
def test_an_interrupted_build_leaves_the_old_one_and_goes_on_later(
    articles: Path, store: Path, tmp_path: Path, signal_number: int, processes: int
) -> None:
    run(store, articles)
    before = n_quads(store)
    lines = tmp_path / "many.jsonl"
    for number in range(400):
        json_line(lines, doc_id=f"d{number}", text=f"{ARTICLES['dai-hoi']} Số {number}.")
    program = (
        "import sys\nfrom kg.pipeline import build\n"
        "def told(stage, done, total):\n    if stage == 'read' and done: print(done, flush=True)\n"
        "if __name__ == '__main__':\n"
        f"    build([sys.argv[1]], sys.argv[2], processes={processes}, progress=told)\n"
    )
    script = tmp_path / "script.py"
    script.write_text(program)
    with subprocess.Popen(
        [sys.executable, script, lines, store], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        os.kill(other.pid, signal_number)
        other.communicate(timeout=60)
    assert other.returncode != 0
    assert n_quads(store) == before
    # Workers of a killed parent see within moments that it is gone.
    time.sleep(1)
    report = run(store, lines, processes=1)
    assert report.cached > 0
    assert report.read + report.cached == 400
