"""Judged pairs against the people of a graph."""

import json

import pytest

from kg.errors import UnreadableInput
from kg.evaluate.identity import JudgedPair, Mentioned, pair_table, read_pairs, verdict, wrong_pairs

FOUND = Mentioned(
    {
        ("a", "lê văn nam"): frozenset({"p1"}),
        ("b", "lê văn nam"): frozenset({"p1"}),
        ("c", "lê văn nam"): frozenset({"p2"}),
        ("d", "lê văn nam"): frozenset({"p3"}),
        ("e", "lê văn năm"): frozenset({"p1"}),
        ("f", "lê văn nam"): frozenset({"p4", "p5"}),
    },
    frozenset({frozenset({"p1", "p2"})}),
)


def pair(a, b, judgement="same", other=None):
    return JudgedPair(name="Lê Văn Nam", other=other, a=a, b=b, judgement=judgement)


@pytest.mark.parametrize(
    ("judged", "called"),
    [
        (pair("a", "b"), "same"),
        (pair("a", "c"), "unsure"),
        (pair("a", "d"), "different"),
        (pair("a", "x"), "unread"),
        (pair("a", "e", other="LÊ VĂN NĂM"), "same"),
        (pair("f#1", "f#2"), "different"),
    ],
)
def test_a_pair_is_called_what_the_graph_says(judged, called):
    assert verdict(judged, FOUND) == called


def test_unsure_pairs_count_as_kept_apart():
    pairs = [pair("a", "b"), pair("a", "c"), pair("a", "c", "different"), pair("a", "b", "different")]
    header, rows = pair_table([*pairs, pair("a", "x"), pair("a", "d", "unsure")], FOUND)
    assert header[0] == "people"
    assert rows[0] == ("kg", "same", 2, 1, 1, 1, 0, 0.5, 0.5)
    assert rows[1] == ("kg", "different", 2, 0, 1, 1, 0, 0.5, 0.5)
    assert [row[7] for row in rows[2:]] == [1.0, 0.0, 0.0, 1.0]
    assert [called for _, called in wrong_pairs(pairs, FOUND)] == ["unsure", "unsure", "same"]


def test_pairs_are_read_in_both_forms(tmp_path):
    path = tmp_path / "pairs.jsonl"
    variant = {
        "a": {"name": "Lê Văn Nam", "doc_id": "a"},
        "b": {"name": "Lê Văn Năm", "doc_id": "e"},
        "reason": "one letter",
    }
    plain = {"name": "Lê Văn Nam", "a": "a", "b": "b", "judgement": "same"}
    path.write_text(f"{json.dumps(variant)}\n\n{json.dumps(plain)}\n", encoding="utf-8")
    assert list(read_pairs(path)) == [pair("a", "e", other="Lê Văn Năm"), pair("a", "b")]


def test_a_line_that_is_no_pair_is_named(tmp_path):
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"name": "Lê Văn Nam"}\n', encoding="utf-8")
    with pytest.raises(UnreadableInput, match=r"pairs\.jsonl:1: no judged pair"):
        list(read_pairs(path))
