"""Lines of suppress.jsonl: what is not understood is refused, since somebody would be shown who asked not to be."""

import json
from datetime import date
from pathlib import Path

import pytest

from kg.errors import UnreadableRuling
from kg.resolve.ruling_lines import format_ruling, parse_rulings
from kg.resolve.rulings import Rulings, Suppression
from kg.resolve.suppression import person_suppression

SALT = "5a" * 16
PERSON = {"person": f"sha256:{SALT}:{'0f' * 32}"}
TOLD = {"by": "Lan", "on": "2026-11-20", "why": "theo đề nghị"}
KEYS = "keys are: person, mentions, document, claim, by, on, why"


def read(fields: object) -> list[Suppression]:
    return list(parse_rulings(json.dumps(fields, ensure_ascii=False).encode(), "suppress.jsonl", Suppression))


@pytest.mark.parametrize(
    "fields",
    [
        PERSON,
        PERSON | {"mentions": ["1e" * 32]} | TOLD,
        {"document": "tin/2025/bài 1"} | TOLD,
        {"claim": "c0123456789abcdef", "on": "2026-11-20", "why": "x"},
    ],
)
def test_a_line_comes_back_as_it_was(fields: dict[str, object]) -> None:
    (found,) = read(fields)
    assert format_ruling(found).decode() == json.dumps(fields, ensure_ascii=False) + "\n"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"persn": "x"}, f"unknown key 'persn'; did you mean 'person'? {KEYS}"),
        (PERSON | {"until": "2027"}, f"unknown key 'until'; {KEYS}"),
        (PERSON | {"document": "a"}, "a line is about one of person, document and claim"),
        (TOLD, "a line is about one of person, document and claim"),
        ({"document": ""}, "a line is about one of person, document and claim"),
        (
            {"person": "m0123456789abcdef"},
            "person is no salted hash sha256:SALT:HEX; let `kg suppress person ID`",
        ),
        ({"person": PERSON["person"].upper()}, "person is no salted hash"),
        ({"document": "a", "mentions": ["x"]}, "mentions are of a person"),
        ({"document": 5}, "document is 5; write text in quotes"),
        (PERSON | {"mentions": "x"}, "mentions is 'x'; write a list of hashes in quotes"),
        (PERSON | {"on": "20/11/2026"}, "on is '20/11/2026'; write a day as YYYY-MM-DD"),
        (["m1"], "not a JSON object; one object a line, see docs/privacy.md"),
    ],
)
def test_a_line_that_is_not_understood_is_refused_with_the_keys_that_are(
    fields: object, message: str
) -> None:
    with pytest.raises(UnreadableRuling) as raised:
        read(fields)
    assert str(raised.value).startswith(f"suppress.jsonl:1: {message}")


def test_what_is_shown_of_a_suppression_names_no_id() -> None:
    entry = person_suppression(SALT, ["m1", "m2"], by="Lan", on=date(2099, 1, 1), why="ông Mẫu")
    (warning,) = Rulings(suppressions=(entry,)).warnings(date(2026, 1, 1))
    assert warning.startswith("suppression of a person: that day is yet to come")


def test_the_order_of_lines_and_a_line_that_stands_twice_do_not_matter() -> None:
    one, other = Suppression(document="a"), Suppression(document="b")
    assert Rulings(suppressions=(one, other, one)) == Rulings(suppressions=(other, one))
    assert Rulings(suppressions=(one,)).version != Rulings().version


def test_the_path_of_the_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "không.jsonl"
    path.write_bytes(b'{"documnet": "a"}')
    with pytest.raises(
        UnreadableRuling, match=r"không\.jsonl:1: unknown key 'documnet'; did you mean 'document'"
    ):
        list(parse_rulings(path.read_bytes(), str(path), Suppression))
