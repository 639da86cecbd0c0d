"""kg why, and pages of people: tenures in words, with what sets each bound."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kg = Callable[..., Any]
ARTICLES = (
    ("mot", "2025-08-05", "Hà Tĩnh: Ngày 5/8/2025, Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân thăm trường học."),
    ("hai", "2025-09-03", "Hà Tĩnh: Ngày 3/9/2025, Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân dự hội nghị."),
    ("ba", "2025-09-03", "Hà Tĩnh: Ngày 3/9/2025, Bí thư Đảng ủy xã Đức Thọ Vũ Bá Thạnh kiểm tra đê."),
    (
        "bon",
        "2025-11-12",
        "Hà Tĩnh: Ngày 12/11/2025, Bí thư Đảng ủy xã Đức Thọ Hồ Thị Kiều chủ trì hội nghị.",
    ),
)
TRAN = (
    "held  Bí thư Đảng ủy xã Đức Thọ",
    "    from 2025-07-01 at the earliest, because xã Đức Thọ was founded",
    "    from 2025-08-05 at the latest: in office",
    "        “Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân” (holder: 2 of 3 documents agree)",
    "            mot, 2025-08-05",
    "    until 2025-09-03 at the earliest: in office",
    "    until 2025-11-12 at the latest, because Hồ Thị Kiều is seen in the post on 2025-11-12",
    "    seen in office on 2 days, 2025-08-05 to 2025-09-03",
    "    conflict with Vũ Bá Thạnh on 2025-09-03: in one seat on one day, 2 documents against 1; "
    "Lê Hữu Trân is preferred",
    "    not believed of its holder",
    "        “Bí thư Đảng ủy xã Đức Thọ Vũ Bá Thạnh”",
)


@pytest.fixture(scope="module")
def seat(kg: Kg, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which three are told of as the secretary of one committee."""
    folder = tmp_path_factory.mktemp("seat")
    lines = (
        json.dumps({"doc_id": doc_id, "published": day, "text": text}) + "\n"
        for doc_id, day, text in ARTICLES
    )
    (folder / "articles.jsonl").write_text("".join(lines))
    assert kg("build", folder / "articles.jsonl", "--store", folder / "a.kg").exit_code == 0
    return folder / "a.kg"


def test_a_person_has_tenures_in_words_with_what_sets_each_bound(kg: Kg, seat: Path) -> None:
    shown = kg("show", "Lê Hữu Trân", "--store", seat)
    assert shown.exit_code == 0
    lines = shown.stdout.splitlines()
    assert [line for line in TRAN if line not in lines] == []
    assert [lines.index(line) for line in TRAN] == sorted(lines.index(line) for line in TRAN)


def test_one_sighting_is_one_line(kg: Kg, seat: Path) -> None:
    lines = kg("show", "Hồ Thị Kiều", "--store", seat).stdout.splitlines()
    assert "holds  Bí thư Đảng ủy xã Đức Thọ" in lines
    assert "    in office on 2025-11-12" in lines
    assert (
        "    from 2025-09-03 at the earliest, because Lê Hữu Trân is seen in the post on 2025-09-03" in lines
    )


def test_a_position_has_its_holders_in_time_order(kg: Kg, seat: Path) -> None:
    lines = kg("show", "Bí thư Đảng ủy xã Đức Thọ", "--store", seat).stdout.splitlines()
    holders = [line for line in lines if line.startswith(("held", "holds"))]
    assert holders == ["held  Lê Hữu Trân", "held  Vũ Bá Thạnh", "holds  Hồ Thị Kiều"]


def tenure_of(kg: Kg, seat: Path, name: str) -> str:
    query = f"SELECT ?tenure {{ ?tenure org:member/foaf:name '{name}' }}"
    (row,) = map(
        json.loads, kg("query", "sparql", query, "--store", seat, "--format", "jsonl").stdout.splitlines()
    )
    return str(row["tenure"]).rpartition("/")[2]


@pytest.mark.parametrize("prefix", ["", "Tenure/"])
def test_a_tenure_has_every_sentence_with_its_place_and_why_its_mentions_are_one(
    kg: Kg, seat: Path, prefix: str
) -> None:
    shown = kg("why", prefix + tenure_of(kg, seat, "Lê Hữu Trân"), "--store", seat)
    assert shown.exit_code == 0
    lines = shown.stdout.splitlines()
    assert lines[1] == "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ"
    assert "    characters 24 to 61 of mot, 2025-08-05" in lines
    assert sum(line.startswith("    Claim/") and ", mention m" in line for line in lines) == 3
    assert any(line.startswith("    holds, stated, confidence 0.") for line in lines)
    (united,) = (line for line in lines if "mentions are taken as one person" in line)
    assert united.startswith("2 mentions are taken as one person, Lê Hữu Trân (m")
    assert "    equal names in one post are one" in lines


def test_a_person_a_mention_a_position_and_a_claim_have_their_sentences(kg: Kg, seat: Path) -> None:
    tenure = tenure_of(kg, seat, "Lê Hữu Trân")
    person, _, rest = tenure.partition(".")
    lines = kg("why", person, "--store", seat).stdout.splitlines()
    assert lines[:2] == [f"person {person}", "Lê Hữu Trân"]
    mentions = {line.rpartition(" ")[2] for line in lines if ", mention m" in line}
    pages = [kg("why", mention, "--store", seat).stdout.splitlines() for mention in sorted(mentions)]
    # Two of this person's, and one of whoever disputes the seat.
    assert [page == lines for page in pages].count(True) == 2
    assert len(pages) == 3
    position = kg("why", rest.rpartition(".")[0], "--store", seat).stdout
    assert position.count("“Bí thư Đảng ủy xã Đức Thọ") >= 4
    claim = next(line.strip().partition(",")[0] for line in lines if line.strip().startswith("Claim/"))
    assert f"supports Tenure/{tenure}" in kg("why", claim, "--store", seat).stdout.splitlines()


def test_figures_and_events_have_their_sentences(kg: Kg, samples: Path) -> None:
    figures = "SELECT ?f { ?f a vg:Figure ; vg:variable ?v . FILTER(STRENDS(STR(?v), 'population')) }"
    for query, told in ((figures, "population, 40065, stated"), ("SELECT ?e { ?e a vg:Event }", "stated")):
        found = kg("query", "sparql", query, "--store", samples, "--format", "csv").stdout.splitlines()
        ident = found[1].rpartition("/")[2]
        shown = kg("why", ident, "--store", samples)
        assert shown.exit_code == 0
        assert told in shown.stdout
        assert "characters " in shown.stdout


@pytest.mark.parametrize("ident", ["m0", "Tenure/x", "Lê Hữu Trân", "Unit/42-0", "42-0"])
def test_what_is_not_there_leaves_with_4(kg: Kg, seat: Path, ident: str) -> None:
    shown = kg("why", ident, "--store", seat)
    assert (shown.exit_code, shown.stdout) == (4, "")
    assert shown.stderr.startswith(f"error: {ident}: nothing in {seat} has that id")
