"""What people decided: lines are read strictly, order does not matter, contradictions are named."""

import json
from datetime import date
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import ContradictingRulings, UnreadableRuling
from kg.model.dates import Interval
from kg.resolve.corrected import check_corrections, corrected
from kg.resolve.judged import Ruled, check_judgements, judgement_part, rule
from kg.resolve.ruling_lines import format_ruling, parse_rulings, read_rulings
from kg.resolve.rulings import Correction, Field, Judgement, Ruling, Rulings

DAY = date(2026, 11, 20)
SAME = {"a": "m1", "b": "m2", "verdict": "same", "by": "Lan", "on": "2026-11-20", "why": "một quyết định"}
ENDED = {"id": "c1", "field": "end", "value": "2025-09", "by": "Lan", "on": "2026-11-20", "why": "nghị quyết"}


def judged(a: str, verdict: str, b: str, by: str = "Lan", why: str = "x") -> Judgement:
    return Judgement(a=a, b=b, verdict=verdict, by=by, on=DAY, why=why)  # type: ignore[arg-type]


def correcting(ident: str, field: str, value: str | float, by: str = "Lan") -> Correction:
    return Correction(id=ident, field=field, value=value, by=by, on=DAY, why="x")  # type: ignore[arg-type]


def line(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, ensure_ascii=False).encode()


def read(content: bytes, kind: type[Ruling] = Judgement) -> list[Ruling]:
    return list(parse_rulings(content, "j.jsonl", kind))


# Lines


def test_a_judgement_comes_back_from_its_line() -> None:
    (judgement,) = read(line(SAME))
    assert judgement == judged("m1", "same", "m2", why="một quyết định")
    assert read(format_ruling(judgement)) == [judgement]
    assert format_ruling(judgement).decode() == json.dumps(SAME, ensure_ascii=False) + "\n"


@pytest.mark.parametrize(
    ("content", "number"),
    [
        (b"", 0),
        (b"\n\n", 0),
        (b"\xef\xbb\xbf", 0),
        (line(SAME), 1),
        (b"\xef\xbb\xbf" + line(SAME) + b"\n", 1),
        (line(SAME) + b"\r\n" + line(SAME) + b"\r\n", 2),
        (line(SAME) + b"\n\n  " + line(SAME), 2),
    ],
)
def test_marks_line_ends_and_empty_lines_are_read_as_meant(content: bytes, number: int) -> None:
    assert len(read(content)) == number


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (line(SAME | {"vredict": "same"}), "unknown key 'vredict'; did you mean 'verdict'? keys are: a, b, "),
        (line(SAME | {"note": "x"}), "unknown key 'note'; keys are: a, b, verdict, by, on, why"),
        (line({"a": "m1", "b": "m2", "verdict": "same", "by": "Lan"}), "no on and no why; every line has a,"),
        (line(SAME | {"verdict": "sme"}), "verdict is 'sme'; write same or different"),
        (line(SAME | {"on": "20/11/2026"}), "on is '20/11/2026'; write a day as YYYY-MM-DD"),
        (line(SAME | {"on": "2026-02-30"}), "on is '2026-02-30'; write a day as YYYY-MM-DD"),
        (line(SAME | {"on": 20261120}), "on is 20261120; write a day as YYYY-MM-DD"),
        (line(SAME | {"by": " "}), "by is empty"),
        (line(SAME | {"why": ""}), "why is empty"),
        (line(SAME | {"b": "m1"}), "a and b are one mention; a judgement is about two"),
        (line(SAME | {"a": 1}), "a is 1; write text in quotes"),
        (b'{"a": "m1", "a": "m2"}', "key 'a' stands twice"),
        (b'{"a": ', "not JSON ("),
        (b'{"a": NaN}', "not JSON ("),
        (b'{"why": "\\ud800"}', "not JSON ("),
        (b"[" * 100_000, "not JSON ("),
        (b'["a"]', "not a JSON object"),
        ("xã".encode("utf-16"), "not UTF-8 ("),
    ],
)
def test_a_line_that_is_not_understood_is_named_with_file_and_line(content: bytes, message: str) -> None:
    with pytest.raises(UnreadableRuling) as raised:
        read(line(SAME) + b"\n" + content)
    assert str(raised.value).startswith(f"j.jsonl:2: {message}")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("ended", "2025", "field is 'ended'; write claim, start, end, over, held or value"),
        ("claim", "right", "value of claim is 'right'; write 'wrong'"),
        ("held", "once", "value of held is 'once'; write 'never'"),
        ("start", "2025-7", "value of start: '2025-7' is no date; write YYYY, YYYY-MM or YYYY-MM-DD"),
        ("end", "2025-02-30", "value of end: '2025-02-30' is no day of the calendar"),
        ("over", "2025-07", "value of over is '2025-07'; write the day, YYYY-MM-DD"),
        ("value", "40065", "value is '40065', and must be a number, without quotes"),
        ("value", True, "value is True; write a word or a date in quotes, or a number"),
    ],
)
def test_a_correction_says_what_its_field_can_be(field: str, value: object, message: str) -> None:
    with pytest.raises(UnreadableRuling) as raised:
        read(line(ENDED | {"field": field, "value": value}), Correction)
    assert str(raised.value).startswith(f"j.jsonl:1: {message}")


@pytest.mark.parametrize(
    ("field", "value", "printed"),
    [
        ("claim", "wrong", "wrong"),
        ("start", "2025", "2025"),
        ("start", 2025, "2025"),
        ("over", "2025-07-01", "2025-07-01"),
        ("value", 40065, "40065"),
        ("value", 12.50, "12.5"),
        ("value", -0.0, "0"),
    ],
)
def test_a_correction_is_shown_as_it_was_given(field: str, value: object, printed: str) -> None:
    (found,) = read(line(ENDED | {"field": field, "value": value}), Correction)
    assert isinstance(found, Correction)
    assert found.printed == printed


@pytest.mark.parametrize(
    "ident",
    [
        "c1",
        " c1\n",
        "Claim/c1",
        "https://w3id.org/vietgov/id/claim/c1",
        "https://w3id.org/vietgov/id/claim/%631",
    ],
)
def test_an_id_may_be_pasted_from_any_output(ident: str) -> None:
    (found,) = read(line(ENDED | {"id": ident}), Correction)
    assert isinstance(found, Correction)
    assert found.id == "c1"


def test_the_examples_of_the_page_are_read() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "review.md").read_text(encoding="utf-8")
    lines = [one.strip() for one in page.splitlines() if one.strip().startswith("{")]
    judgements = [one for one in lines if "verdict" in one]
    corrections = [one for one in lines if "field" in one]
    assert len(judgements) + len(corrections) == len(lines)
    check_judgements(parse_rulings("\n".join(judgements).encode(), "page", Judgement))
    found = list(parse_rulings("\n".join(corrections).encode(), "page", Correction))
    assert {one.field for one in found} == set(get_args(Field))


def test_over_sets_the_last_day_before_its_day() -> None:
    assert correcting("c1", "over", "2025-07-01").days == Interval(None, date(2025, 7, 1))


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRuling, match=r"none\.jsonl: cannot be read \(No such file"):
        read_rulings(tmp_path / "none.jsonl", Judgement)


# Rulings


def test_order_spelling_and_repetition_of_lines_change_nothing() -> None:
    lines = [judged("m1", "same", "m2", why="vì  hoà"), judged("m3", "different", "m4")]
    turned = [judged("m4", "different", "m3"), judged("m2", "same", "m1", why="vì hoà "), lines[1]]
    once, again = Rulings(judgements=tuple(lines)), Rulings(judgements=tuple(turned))
    assert once == again
    assert once.version == again.version


@pytest.mark.parametrize(
    "other",
    [judged("m1", "same", "m2", by="Minh"), judged("m1", "different", "m2"), judged("m1", "same", "m3")],
)
def test_another_ruling_is_another_version(other: Judgement) -> None:
    first = Rulings(judgements=(judged("m1", "same", "m2"),))
    assert Rulings(judgements=(other,)).version != first.version != Rulings().version


def test_a_ruling_of_a_day_to_come_is_warned_of() -> None:
    rulings = Rulings(
        judgements=(judged("m1", "same", "m2"),), corrections=(correcting("c1", "end", "2025"),)
    )
    assert list(rulings.warnings(DAY)) == []
    warned = list(rulings.warnings(date(2026, 11, 19)))
    assert len(warned) == 2
    assert warned[0].endswith("that day is yet to come (today is 2026-11-19); check the clock and the file")


# Judgements

KNOWN = frozenset(f"m{number}" for number in range(10))


def test_same_is_transitive_and_different_holds_for_all_that_is_the_same() -> None:
    ruled = rule(
        [judged("m1", "same", "m2"), judged("m2", "same", "m3"), judged("m3", "different", "m4")], KNOWN
    )
    assert ruled.groups == (frozenset({"m1", "m2", "m3"}),)
    assert ruled.apart("m1", "m4")
    assert ruled.apart("m4", "m2")
    assert not ruled.apart("m1", "m2")
    assert not ruled.apart("m1", "m5")


def test_two_that_are_different_from_a_third_may_be_one() -> None:
    ruled = rule([judged("m1", "different", "m2"), judged("m3", "different", "m2")], KNOWN)
    assert ruled.groups == ()
    assert ruled.rivals["m2"] == {"m1", "m3"}
    assert not ruled.apart("m1", "m3")


def test_a_contradiction_is_refused_with_the_whole_cycle() -> None:
    judgements = [
        judged("m1", "same", "m2", by="Lan"),
        judged("m2", "same", "m3", by="Minh"),
        judged("m3", "same", "m9", by="Minh"),
        judged("m1", "different", "m3", by="Hà", why="hai năm sinh"),
    ]
    with pytest.raises(ContradictingRulings) as raised:
        check_judgements(judgements)
    assert str(raised.value) == (
        "rulings contradict each other: Lan said on 2026-11-20 that m1 and m2 are the same (x); "
        "Minh said on 2026-11-20 that m2 and m3 are the same (x); "
        "but Hà said on 2026-11-20 that m1 and m3 are different people (hai năm sinh); "
        "take one of them back"
    )


def test_a_chain_that_goes_round_gives_the_shorter_way() -> None:
    ring = [judged(f"m{n}", "same", f"m{(n + 1) % 9}") for n in range(9)]
    with pytest.raises(ContradictingRulings) as raised:
        check_judgements([*ring, judged("m0", "different", "m3")])
    assert [said.split(" that ")[1][:9] for said in raised.value.rulings[:-1]] == [
        "m0 and m1",
        "m1 and m2",
        "m2 and m3",
    ]


def test_two_who_disagree_on_one_pair_are_refused() -> None:
    with pytest.raises(ContradictingRulings, match=r"Lan .* same .*; but Minh .* different people"):
        rule([judged("m1", "same", "m2"), judged("m2", "different", "m1", by="Minh")], KNOWN)


def test_a_judgement_on_an_unknown_mention_is_named_and_nothing_follows_from_it() -> None:
    ruled = rule([judged("m1", "same", "gone"), judged("gone", "same", "m2")], KNOWN)
    assert ruled.groups == ()
    assert ruled.judgements == ()
    assert [str(error) for error in ruled.unknown] == [
        "Lan said on 2026-11-20 that gone and m1 are the same (x): gone: no mention of a person has that id; "
        "the ruling was left out, correct its id or take it out",
        "Lan said on 2026-11-20 that gone and m2 are the same (x): gone: no mention of a person has that id; "
        "the ruling was left out, correct its id or take it out",
    ]


def test_a_contradiction_over_an_unknown_mention_is_refused_as_well() -> None:
    said = [judged("m1", "same", "gone"), judged("gone", "same", "m2"), judged("m1", "different", "m2")]
    with pytest.raises(ContradictingRulings):
        rule(said, KNOWN)


def test_a_judgement_is_joined_to_the_people_it_is_about() -> None:
    people = {"m1": "m1", "m2": "m1", "m3": "m3"}
    judgements = Rulings(
        judgements=(judged("m1", "same", "m2"), judged("m2", "different", "m3"), judged("m8", "same", "m9"))
    ).judgements
    part = judgement_part(judgements, people)
    found = {node.properties["mentions"]: node for node in part.nodes}
    assert found["m1", "m2"].properties == {
        "verdict": "same",
        "mentions": ("m1", "m2"),
        "by": "Lan",
        "on": DAY,
        "why": "x",
    }
    concerned = {
        mentions: {edge.target for edge in part.edges if edge.source == node.ref}
        for mentions, node in found.items()
    }
    assert concerned == {
        ("m1", "m2"): {"Person/m1"},
        ("m2", "m3"): {"Person/m1", "Person/m3"},
        ("m8", "m9"): set(),
    }


@st.composite
def _said(draw: st.DrawFn) -> tuple[list[Judgement], list[Judgement]]:
    mention = st.sampled_from([*sorted(KNOWN), "gone", "lost"])
    pair = st.tuples(
        mention, st.sampled_from(["same", "different"]), mention, st.sampled_from(["Lan", "Minh"])
    )
    rows = draw(st.lists(pair.filter(lambda row: row[0] != row[2]), max_size=12))
    judgements = [judged(a, verdict, b, by) for a, verdict, b, by in rows]
    turned = [judged(b, verdict, a, by) for a, verdict, b, by in rows]
    repeated = draw(st.lists(st.sampled_from(turned), max_size=3)) if turned else []
    return judgements, draw(st.permutations([*turned, *repeated]))


def outcome(judgements: list[Judgement]) -> Ruled | str:
    try:
        return rule(Rulings(judgements=tuple(judgements)).judgements, KNOWN)
    except ContradictingRulings as error:
        return str(error)


@given(_said())
def test_the_order_of_lines_and_of_their_ends_changes_nothing(
    said: tuple[list[Judgement], list[Judgement]],
) -> None:
    once, again = map(outcome, said)
    if isinstance(once, str) or isinstance(again, str):
        assert once == again
        return
    plain = [msgspec.structs.replace(one, unknown=()) for one in (once, again)]
    assert plain[0] == plain[1]
    assert list(map(str, once.unknown)) == list(map(str, again.unknown))


@given(_said())
def test_what_follows_is_what_follows_by_hand(said: tuple[list[Judgement], list[Judgement]]) -> None:
    judgements = [one for one in said[0] if {one.a, one.b} <= KNOWN]
    together = {mention: {mention} for mention in KNOWN}
    for one in judgements:
        if one.verdict == "same":
            joined = together[one.a] | together[one.b]
            together.update(dict.fromkeys(joined, joined))
    apart = {
        (a, b)
        for one in judgements
        if one.verdict == "different"
        for ends in ((one.a, one.b), (one.b, one.a))
        for a in together[ends[0]]
        for b in together[ends[1]]
    }
    is_contradiction = any(b in together[a] for a, b in apart)
    found = outcome(judgements)
    assert isinstance(found, str) == is_contradiction
    if isinstance(found, Ruled):
        assert {(a, b) for a in KNOWN for b in KNOWN if found.apart(a, b)} == apart
        assert set(found.groups) == {frozenset(one) for one in together.values() if len(one) > 1}


# Corrections

TENURE = "m1.1-0.dang-uy-xa.bi-thu.1"


def test_a_tenure_is_found_by_any_mention_of_its_person_and_by_its_claims() -> None:
    rules = corrected(
        [
            correcting("m2.1-0.dang-uy-xa.bi-thu.1", "start", "2025-07"),
            correcting("m2.1-0.dang-uy-xa.bi-thu.2", "start", "2026"),
            correcting("c7", "over", "2026-01-01"),
            correcting("c8", "end", "2025"),
        ],
        {"m2": "m1"},
    )
    found = rules.bounds("m1", "1-0.dang-uy-xa.bi-thu", 1, ["c7"])
    assert {(one.bound, one.days) for one in found} == {
        ("start", Interval(date(2025, 7, 1), date(2025, 8, 1))),
        ("end", Interval(None, date(2026, 1, 1))),
    }
    assert all(one.correction.startswith("Correction/r") for one in found)
    assert rules.bounds("m3", "1-0.dang-uy-xa.bi-thu", 1, []) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("start", "2025"), ("start", "2024-12")),
        (("end", "2025-09"), ("end", "2025-10")),
        (("end", "2025-09-30"), ("over", "2025-09-30")),
        (("start", "2025-09"), ("end", "2025-08-31")),
        (("start", "2025-09-02"), ("over", "2025-09-01")),
        (("held", "never"), ("start", "2025")),
        (("value", 40065), ("value", 40064)),
    ],
)
def test_corrections_that_cannot_both_hold_are_refused(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    name = "f.population" if first[0] == "value" else TENURE
    said = [correcting(name, *first), correcting(name, *second, by="Minh")]
    for order in (said, said[::-1]):
        with pytest.raises(ContradictingRulings, match=f"(Lan|Minh) said .*; but (Lan|Minh) said .*{name}"):
            check_corrections(order)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("start", "2025"), ("start", "2025-07")),
        (("end", "2025-09-30"), ("over", "2025-10-01")),
        (("start", "2025-09"), ("end", "2025-09")),
        (("start", "2025-09"), ("over", "2026-01-01")),
        (("held", "never"), ("held", "never")),
        (("value", 40065), ("value", 40065.0)),
    ],
)
def test_corrections_that_agree_are_kept(first: tuple[str, str], second: tuple[str, str]) -> None:
    name = "f.population" if first[0] == "value" else TENURE
    check_corrections([correcting(name, *first), correcting(name, *second, by="Minh")])


def test_two_ways_of_naming_one_tenure_are_compared_once_it_is_known_as_one() -> None:
    said = [correcting(TENURE, "start", "2025"), correcting("c7", "start", "2024", by="Minh")]
    check_corrections(said)
    with pytest.raises(ContradictingRulings):
        corrected(said, {}).bounds("m1", "1-0.dang-uy-xa.bi-thu", 1, ["c7"])
