"""Where rulings stand, what overrides what, and how a judgement gets into its file."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kg.errors import ContradictingRulings, UnreadableRuling
from kg.pipeline.rulings import add_judgement, load_rulings
from kg.resolve.ruling_lines import read_rulings
from kg.resolve.rulings import Judgement, Rulings
from kg.store import Store

SAME = {"a": "m1", "b": "m2", "verdict": "same", "by": "Lan", "on": "2026-11-20", "why": "một người"}
ENDED = {"id": "c1", "field": "end", "value": "2025-09", "by": "Lan", "on": "2026-11-20", "why": "nghị quyết"}


def judged(a: str, verdict: str, b: str) -> Judgement:
    return Judgement(a=a, b=b, verdict=verdict, by="Lan", on=date(2026, 11, 20), why="x")  # type: ignore[arg-type]


def write(path: Path, *lines: dict[str, str]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def test_a_store_without_files_has_no_rulings(tmp_path: Path) -> None:
    assert load_rulings(tmp_path) == load_rulings(tmp_path / "none") == Rulings()


def test_files_of_the_store_are_read_and_named_ones_in_their_place(tmp_path: Path) -> None:
    write(tmp_path / "judgements.jsonl", SAME)
    write(tmp_path / "corrections.jsonl", ENDED)
    usual = load_rulings(tmp_path)
    assert (len(usual.judgements), len(usual.corrections)) == (1, 1)
    other = write(tmp_path / "other.jsonl", SAME | {"b": "m3"})
    named = load_rulings(tmp_path, judgements=other)
    assert [one.b for one in named.judgements] == ["m3"]
    assert named.corrections == usual.corrections


def test_a_named_file_and_a_link_must_lead_somewhere(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRuling, match=r"gone\.jsonl: cannot be read"):
        load_rulings(tmp_path, corrections=tmp_path / "gone.jsonl")
    (tmp_path / "judgements.jsonl").symlink_to(tmp_path / "gone.jsonl")
    with pytest.raises(UnreadableRuling, match=r"judgements\.jsonl: cannot be read"):
        load_rulings(tmp_path)


@pytest.mark.parametrize("name", ["judgements.jsonl", "corrections.jsonl"])
def test_contradictions_are_found_before_anything_is_built(tmp_path: Path, name: str) -> None:
    line = SAME if name.startswith("j") else ENDED
    other = {"verdict": "different"} if name.startswith("j") else {"value": "2024"}
    write(tmp_path / name, line, line | other)
    with pytest.raises(ContradictingRulings, match=r"Lan said on 2026-11-20 that .*; but Lan said"):
        load_rulings(tmp_path)


def test_a_store_is_made_in_a_folder_that_holds_rulings_only(tmp_path: Path) -> None:
    write(tmp_path / "judgements.jsonl", SAME)
    write(tmp_path / "corrections.jsonl", ENDED)
    assert Store.create(tmp_path).current_id() is None


def test_a_judgement_is_added_once(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    assert add_judgement(path, judged("m1", "same", "m2"))
    assert not add_judgement(path, judged("m2", "same", "m1"))
    assert add_judgement(path, judged("m1", "different", "m3"))
    assert read_rulings(path, Judgement) == (judged("m1", "same", "m2"), judged("m1", "different", "m3"))


def test_one_that_contradicts_the_others_is_not_written(tmp_path: Path) -> None:
    path = write(tmp_path / "j.jsonl", SAME, SAME | {"a": "m3"})
    before = path.read_bytes()
    with pytest.raises(ContradictingRulings, match=r"m1 and m2 .* m2 and m3 .*; but .* m1 and m3"):
        add_judgement(path, judged("m1", "different", "m3"))
    assert path.read_bytes() == before


def test_nothing_is_added_to_a_file_that_is_something_else(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    path.write_text("Kính gửi\n")
    with pytest.raises(UnreadableRuling, match=r"j\.jsonl:1: not JSON"):
        add_judgement(path, judged("m1", "same", "m2"))
    assert path.read_text() == "Kính gửi\n"


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n"])
def test_a_line_is_added_after_whatever_an_editor_left(tmp_path: Path, end: str) -> None:
    path = tmp_path / "j.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(SAME).encode() + end.encode())
    add_judgement(path, judged("m1", "different", "m3"))
    assert len(read_rulings(path, Judgement)) == 2
    assert path.read_bytes().endswith(b"}\n")


def test_a_file_that_is_linked_stays_linked_and_keeps_its_rights(tmp_path: Path) -> None:
    path = write(tmp_path / "shared.jsonl", SAME)
    path.chmod(0o664)
    (tmp_path / "judgements.jsonl").symlink_to(path)
    add_judgement(tmp_path / "judgements.jsonl", judged("m1", "different", "m3"))
    assert (tmp_path / "judgements.jsonl").is_symlink()
    assert len(read_rulings(path, Judgement)) == 2
    assert path.stat().st_mode & 0o777 == 0o664


def test_many_who_judge_at_once_lose_nothing(tmp_path: Path) -> None:
    program = (
        "import sys; from datetime import date; from pathlib import Path;"
        "from kg.pipeline.rulings import add_judgement; from kg.resolve.rulings import Judgement\n"
        "for number in range(50): add_judgement(Path(sys.argv[1]), Judgement(a='m' + sys.argv[2],"
        " b=f'n{number}', verdict='different', by='Lan', on=date(2026, 11, 20), why='x' * 500))"
    )
    path = tmp_path / "j.jsonl"
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(path), str(number)]) for number in range(4)
    ]
    assert [one.wait() for one in running] == [0] * 4
    assert len(set(read_rulings(path, Judgement))) == 200
