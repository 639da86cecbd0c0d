"""kg review, and rulings through kg build and kg add."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kg.graph import Graph, check
from kg.model.graph import Edge, Node, Value
from kg.model.ids import document_graph
from kg.resolve.ruling_lines import read_rulings
from kg.resolve.rulings import Judgement
from kg.store import Store
from tests.stores import put

Kg = Callable[..., Any]
DERIVED = "derived"


def person(number: int, name: str, claims: int, *others: str) -> tuple[list[Node], list[Edge]]:
    """A person "m<number>" with one tenure that claims of as many documents support and dispute."""
    ident, tenure, position, body = f"m{number}", f"t{number}", f"p{number}", f"b{number}"
    told: dict[str, Value] = {"name": name} | ({"mentionIds": others} if others else {})
    nodes = [
        Node(kind="Person", id=ident, graph=DERIVED, properties=told),
        Node(
            kind="Position",
            id=position,
            graph=DERIVED,
            properties={"name": f"Bí thư {number}", "title": "bi-thu"},
        ),
        Node(
            kind="Body",
            id=body,
            graph=DERIVED,
            properties={"name": f"Đảng ủy {number}", "kind": "dang-uy-xa"},
        ),
        Node(kind="Tenure", id=tenure, graph=DERIVED, properties={"ordinal": 1, "capacity": "full"}),
    ]
    edges = [
        Edge(type="HAS_TENURE", source=f"Person/{ident}", target=f"Tenure/{tenure}", graph=DERIVED),
        Edge(type="OF_POSITION", source=f"Tenure/{tenure}", target=f"Position/{position}", graph=DERIVED),
        Edge(type="AT_BODY", source=f"Tenure/{tenure}", target=f"Body/{body}", graph=DERIVED),
        Edge(type="IN_BODY", source=f"Position/{position}", target=f"Body/{body}", graph=DERIVED),
        Edge(
            type="HELD",
            source=f"Person/{ident}",
            target=f"Position/{position}",
            graph=DERIVED,
            properties={"tenure": tenure, "capacity": "full"},
        ),
    ]
    for count in range(claims):
        doc_id = f"bài {number}.{count}"
        graph = document_graph(doc_id)
        nodes.append(
            Node(kind="Document", id=doc_id, graph=graph, properties={"identifier": doc_id, "sha256": "0"})
        )
        nodes.append(
            Node(
                kind="Claim",
                id=f"c{number}{count}",
                graph=graph,
                properties={
                    "claimKind": "tenure",
                    "quote": f"Bí thư {name}",
                    "spanStart": 0,
                    "spanEnd": 7 + len(name),
                    "modality": "stated",
                    "confidence": 0.9,
                    "rank": "normal",
                },
            )
        )
        claim = nodes[-1].ref
        edges.extend(
            Edge(type=type_, source=claim, target=f"Tenure/{tenure}", graph=graph)
            for type_ in ("SUPPORTS", "DISPUTES")
        )
        edges.append(Edge(type="STATED_IN", source=claim, target=f"Document/{doc_id}", graph=graph))
    return nodes, edges


def doubt(a: int, b: int, score: float) -> Edge:
    return Edge(
        type="POSSIBLY_SAME",
        source=f"Person/m{a}",
        target=f"Person/m{b}",
        graph=DERIVED,
        properties={"score": score, "reasons": ("hiếm tên",)},
    )


@pytest.fixture(scope="module")
def _doubtful(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    people = [
        person(1, "Trần Hoài Mẫu", 3, "m1b"),
        person(2, "Trần Hoài Mẫu", 3),
        person(3, "Trần Hoài Mẫu", 1),
        person(4, "Lê Thị Thử", 60),
        person(5, "Lê Thị Thử", 2),
    ]
    graph = Graph(
        nodes=tuple(node for nodes, _ in people for node in nodes),
        edges=(
            *(edge for _, edges in people for edge in edges),
            doubt(1, 2, 0.6),
            doubt(2, 3, 0.5),
            doubt(1, 3, 0.8),
            doubt(4, 5, 0.5),
        ),
    )
    assert check(graph) == []
    return graph


@pytest.fixture
def doubtful(_doubtful: Graph, tmp_path: Path) -> Path:
    """A store with four undecided pairs; their values are 2.4 (1, 2), 2 (4, 5), 1 (2, 3) and 0.4 (1, 3)."""
    store = Store.create(tmp_path / "a.kg")
    put(store, "x", _doubtful, held=())
    return store.path


@pytest.fixture(autouse=True)
def _signed_by_lan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gitconfig").write_text("[user]\n\tname = Lan\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    monkeypatch.chdir(tmp_path)


def written(store: Path) -> list[tuple[str, str, str, str]]:
    path = store / "judgements.jsonl"
    if not path.exists():
        return []
    return [(one.a, one.verdict, one.b, one.why) for one in read_rulings(path, Judgement)]


def test_pairs_are_listed_by_what_a_decision_is_worth(kg: Kg, doubtful: Path) -> None:
    shown = kg("review", "--list", "--format", "json", "--store", doubtful)
    rows = json.loads(shown.stdout)
    assert [(row["a"], row["b"]) for row in rows] == [("m1", "m2"), ("m4", "m5"), ("m2", "m3"), ("m1", "m3")]
    assert rows[0] == {
        "score": 0.6,
        "a": "m1",
        "name_a": "Trần Hoài Mẫu",
        "posts_a": "Bí thư 1",
        "b": "m2",
        "name_b": "Trần Hoài Mẫu",
        "posts_b": "Bí thư 2",
        "claims_a": 3,
        "claims_b": 3,
        "reasons": "hiếm tên",
    }
    few = kg("review", "--list", "--limit", 1, "--store", doubtful)
    assert few.stdout.splitlines()[1].split()[1] == "m1"
    assert len(few.stdout.splitlines()) == 2
    assert "the 1 most valuable of 4 undecided pairs; --limit shows more" in few.stderr


def test_both_are_shown_with_their_evidence_and_the_answer_is_written(kg: Kg, doubtful: Path) -> None:
    shown = kg("review", "--store", doubtful, input="d\nhai xã khác nhau\nq\n")
    assert (shown.exit_code, shown.stdout) == (0, "")
    for told in (
        "judgements are signed 'Lan' (user.name of git); --by NAME signs otherwise",
        "--- pair 1 of 4: score 0.6, 3 and 3 claims",
        "    hiếm tên",
        "person m1",
        "person m2",
        "held  Bí thư 2",
        "“Bí thư Trần Hoài Mẫu”",
        "bài 2.1",
        f"1 judgement written to {doubtful}/judgements.jsonl; kg build and kg add replay them, now by:",
        f"    kg add --store {doubtful}",
    ):
        assert told in shown.stderr, told
    (judgement,) = read_rulings(doubtful / "judgements.jsonl", Judgement)
    assert (judgement.by, judgement.on) == ("Lan", date.today())
    assert written(doubtful) == [("m1", "different", "m2", "hai xã khác nhau")]


def test_words_are_answers_and_others_are_asked_again(kg: Kg, doubtful: Path) -> None:
    answers = "ừ\nsame\n\nsame\n một \t người \nskip\nquit\n"
    shown = kg("review", "--store", doubtful, input=answers)
    assert "'ừ' is no answer; type s, d, k or q" in shown.stderr
    assert "a judgement has a reason; nothing was written" in shown.stderr
    assert written(doubtful) == [("m1", "same", "m2", "một người")]


def test_what_follows_from_a_judgement_is_not_asked(kg: Kg, doubtful: Path) -> None:
    shown = kg("review", "--store", doubtful, input="s\nx\nk\nd\ny\nq\n")
    assert shown.exit_code == 0
    assert written(doubtful) == [("m1", "same", "m2", "x"), ("m2", "different", "m3", "y")]
    assert "pair 4 of 4" not in shown.stderr
    listed = kg("review", "--list", "--format", "csv", "--store", doubtful)
    assert len(listed.stdout.splitlines()) == 2
    assert "3 of 4 undecided pairs are judged and wait for a build" in listed.stderr


def test_a_judgement_on_any_mention_of_a_person_decides(kg: Kg, doubtful: Path) -> None:
    kg("review", "--pair", "m1b", "m2", "--verdict", "different", "--why", "x", "--store", doubtful)
    listed = kg("review", "--list", "--format", "csv", "--store", doubtful)
    assert not any(",m1," in line and ",m2," in line for line in listed.stdout.splitlines())


@pytest.mark.parametrize("answers", ["", "d\n", "d\nx\n"])
def test_the_end_of_the_input_leaves_what_was_written(kg: Kg, doubtful: Path, answers: str) -> None:
    shown = kg("review", "--store", doubtful, input=answers)
    assert shown.exit_code == 0
    assert len(written(doubtful)) == (answers.count("\n") == 2)


def test_ctrl_c_leaves_what_was_written(doubtful: Path) -> None:
    command = [sys.executable, "-m", "kg", "review", "--store", str(doubtful)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdin is not None
    process.stdin.write("s\nx\n")
    process.stdin.flush()
    for _ in range(300):
        if written(doubtful):
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "1 judgement written to " in stderr
    assert written(doubtful) == [("m1", "same", "m2", "x")]


def test_one_pair_is_judged_without_questions(kg: Kg, doubtful: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.jsonl"
    shown = kg(
        *("review", "--pair", "m2", "m1", "--verdict", "same", "--why", "x", "--by", "Minh"),
        *("--store", doubtful, "--judgements", mine),
    )
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "signed" not in shown.stderr
    assert f"    kg add --store {doubtful} --judgements {mine}" in shown.stderr
    (judgement,) = read_rulings(mine, Judgement)
    assert (judgement.a, judgement.b, judgement.verdict, judgement.by) == ("m1", "m2", "same", "Minh")
    assert written(doubtful) == []


def test_a_contradiction_is_refused_with_the_cycle(kg: Kg, doubtful: Path) -> None:
    for a, b in (("m1", "m2"), ("m2", "m3")):
        kg("review", "--pair", a, b, "--verdict", "same", "--why", "x", "--store", doubtful)
    shown = kg("review", "--pair", "m3", "m1b", "--verdict", "different", "--why", "y", "--store", doubtful)
    assert shown.exit_code == 0
    shown = kg("review", "--pair", "m3", "m1", "--verdict", "different", "--why", "y", "--store", doubtful)
    today = date.today()
    assert shown.exit_code == 1
    assert shown.stderr.splitlines()[-1] == (
        f"error: rulings contradict each other: Lan said on {today} that m1 and m2 are the same (x); "
        f"Lan said on {today} that m2 and m3 are the same (x); "
        f"but Lan said on {today} that m1 and m3 are different people (y); take one of them back"
    )
    assert len(written(doubtful)) == 3


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--pair", "m1", "m9", "--verdict", "same", "--why", "x"], 4, "m9: no person or mention of that id"),
        (["--pair", "m1", "m2"], 2, "--pair, --verdict and --why go together"),
        (["--verdict", "same"], 2, "--pair, --verdict and --why go together"),
        (["--pair", "m1", "m2", "--verdict", "same", "--why", " "], 2, "why is empty"),
        (["--pair", "m1", "m1", "--verdict", "same", "--why", "x"], 2, "a and b are one mention"),
        (["--pair", "m1", "m2", "--verdict", "sme", "--why", "x"], 2, "sme"),
        (["--pair", "m1", "m2", "--verdict", "same", "--why", "x", "--list"], 2, "give one of both"),
    ],
)
def test_wrong_use_is_named_and_writes_nothing(
    kg: Kg, doubtful: Path, arguments: list[str], code: int, message: str
) -> None:
    shown = kg("review", *arguments, "--store", doubtful)
    assert shown.exit_code == code
    assert message in " ".join(shown.stderr.replace("│", " ").split())
    assert written(doubtful) == []


def test_without_git_the_user_of_the_machine_signs_and_nobody_is_guessed(
    kg: Kg, doubtful: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("USER", "minh")
    assert "signed 'minh' ($USER)" in kg("review", "--store", doubtful, input="q\n").stderr
    monkeypatch.delenv("USER")
    shown = kg("review", "--store", doubtful, input="q\n")
    assert shown.exit_code == 2
    assert "who judges? give --by NAME" in shown.stderr


def test_a_day_to_come_is_warned_of(kg: Kg, doubtful: Path) -> None:
    line = {"a": "m1", "b": "m2", "verdict": "same", "by": "Lan", "on": "2999-01-01", "why": "x"}
    (doubtful / "judgements.jsonl").write_text(json.dumps(line) + "\n")
    shown = kg("review", "--list", "--store", doubtful)
    assert (
        "warning: Lan said on 2999-01-01 that m1 and m2 are the same (x): that day is yet to come"
        in shown.stderr
    )


def test_a_long_page_is_cut(kg: Kg, doubtful: Path) -> None:
    shown = kg("review", "--store", doubtful, input="k\nq\n")
    assert "lines more: kg show m4" in shown.stderr


def test_where_nothing_is_undecided_nothing_is_asked(kg: Kg, store: Path) -> None:
    shown = kg("review", "--store", store)
    assert (shown.exit_code, shown.stdout, shown.stderr) == (0, "", "no pair is undecided\n")


# Rulings through a build


def people(store: Path) -> dict[str, tuple[str, ...]]:
    """Name -> ids of all mentions."""
    with Store.open(store).current() as build:
        return {
            str(node.properties["name"]): (node.id, *node.properties.get("mentionIds", ()))  # type: ignore[misc]
            for node in build.nodes()
            if node.kind == "Person"
        }


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "hai.jsonl"
    text = "Hà Tĩnh: Ngày 4/9/2025, Chủ tịch UBND xã Đức Minh Bùi Thế Kỷ dự họp."
    path.write_text(json.dumps({"doc_id": "hai", "published": "2025-09-04", "text": text}) + "\n")
    return path


def test_a_judgement_holds_from_the_next_build_on_and_goes_when_it_is_taken_back(
    kg: Kg, store: Path, other: Path
) -> None:
    kg("add", other, "--store", store)
    before = people(store)
    first, second = (ids[0] for ids in before.values())
    kg("review", "--pair", first, second, "--verdict", "same", "--why", "x", "--store", store)
    replayed = kg("add", "--store", store)
    assert "2 documents (0 read now, 2 read before)" in replayed.stderr
    assert [set(ids) for ids in people(store).values()] == [{first, second}]
    (store / "judgements.jsonl").unlink()
    assert kg("add", "--store", store).exit_code == 0
    assert people(store) == before


def test_a_ruling_on_what_is_not_there_is_named_by_each_build_and_the_rest_is_built(
    kg: Kg, store: Path, article: Path, tmp_path: Path
) -> None:
    line = {"id": "c0", "field": "claim", "value": "wrong", "by": "Lan", "on": "2026-11-20", "why": "x"}
    (tmp_path / "corrections.jsonl").write_text(json.dumps(line) + "\n")
    command = ("build", article, "--store", store, "--corrections", tmp_path / "corrections.jsonl")
    for _ in "ab":
        shown = kg(*command)
        assert shown.exit_code == 5
        assert "error: Lan said on 2026-11-20 that c0 is wrong (x): there is no such claim; " in shown.stderr
        assert "1 document" in shown.stderr
    assert kg("build", article, "--store", store).exit_code == 0


def test_contradicting_rulings_leave_the_build_as_it_is(kg: Kg, store: Path, article: Path) -> None:
    before = Store.open(store).current_id()
    line = {"a": "m1", "b": "m2", "verdict": "same", "by": "Lan", "on": "2026-11-20", "why": "x"}
    lines = [line, line | {"verdict": "different"}]
    (store / "judgements.jsonl").write_text("".join(json.dumps(one) + "\n" for one in lines))
    for command in (["build", article], ["add"], ["remove", "mot"]):
        shown = kg(*command, "--store", store)
        assert shown.exit_code == 1
        assert shown.stderr.startswith("error: rulings contradict each other: ")
        assert len(shown.stderr.splitlines()) == 1
    assert Store.open(store).current_id() == before


def test_a_typo_in_a_key_is_refused_with_file_and_line(kg: Kg, store: Path) -> None:
    (store / "corrections.jsonl").write_text('{"id": "c1", "filed": "end"}\n')
    shown = kg("add", "--store", store)
    assert shown.exit_code == 1
    assert f"error: {store}/corrections.jsonl:1: unknown key 'filed'; did you mean 'field'?" in shown.stderr


def test_adding_nothing_needs_a_store(kg: Kg, tmp_path: Path) -> None:
    shown = kg("add", "--store", tmp_path / "none.kg")
    assert shown.exit_code == 1
    assert "make one with: kg build INPUT --store" in shown.stderr
    assert not (tmp_path / "none.kg").exists()
