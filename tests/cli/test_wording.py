"""Differences in sentences."""

import pytest

from kg.analysis import Change, End, Field, Link, Relation, Thing
from kg.cli.wording import sentence

M1, M2, M3 = (Thing(f"Person/m{number}", "Lê Hữu Trân") for number in (1, 2, 3))
OLD = Thing("Tenure/m2.u.b.head.1", "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ")
NEW = Thing("Tenure/m1.u.b.head.1", "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ")
CLAIM = Thing("Claim/c1", "bài-1: “dân số 40.065 người”")
FIGURE = End("Figure/u.population", "population of xã Đức Thọ")


def change(
    group: str, what: str, before: tuple[Thing, ...], after: tuple[Thing, ...], /, *told, links=()
) -> Change:
    return Change(
        group=group,
        what=what,  # type: ignore[arg-type]
        before=before,
        after=after,
        links=links,
        fields=tuple(one for one in told if isinstance(one, Field)),
        relations=tuple(one for one in told if isinstance(one, Relation)),
    )


SENTENCES = {
    "a person of another id": (
        change("person", "moved", (M2,), (M1,), Field("mentions", None, ("m1",))),
        "Lê Hữu Trân has the id m1 now, had m2; m2 leads there: 1 mention more.",
    ),
    "a person whose old id is gone": (
        change("person", "moved", (M1,), (M2,), Field("mentions", ("m1", "m9"), None)),
        "Lê Hữu Trân has the id m2 now, had m1; m1 leads nowhere now: 2 mentions fewer.",
    ),
    "two people who are one": (
        change("person", "merged", (M1, M2), (M1,), Field("sameReasons", None, ("m1 = m2: the same post",))),
        "Lê Hữu Trân (m1) and Lê Hữu Trân (m2) are one now, Lê Hữu Trân (m1): now also taken as one: m1 "
        "= m2: the same post.",
    ),
    "one person who is two": (
        change("person", "split", (M1,), (M1, M3), links=(Link(M1.ref, M1.ref, 2), Link(M1.ref, M3.ref, 1))),
        "Lê Hữu Trân (m1) is Lê Hữu Trân (m1) and Lê Hữu Trân (m3) now (m1 has 2 mentions of m1, m3 has 1 "
        "mention of m1).",
    ),
    "a mention that is another's": (
        change(
            "person",
            "regrouped",
            (M1, M2),
            (M1, M2),
            links=(Link(M1.ref, M1.ref, 2), Link(M1.ref, M2.ref, 1), Link(M2.ref, M2.ref, 3)),
        ),
        "Lê Hữu Trân (m1) and Lê Hữu Trân (m2) are Lê Hữu Trân (m1) and Lê Hữu Trân (m2) now (m1 has 2 mentions "
        "of m1, m2 has 1 mention of m1, m2 has 3 mentions of m2).",
    ),
    "another spelling": (
        change(
            "person", "changed", (M1,), (M1,), Field("name", "A", "B"), Field("spellings", ("C",), ("A",))
        ),
        "Lê Hữu Trân (m1): now called B (was A); now also written A; no longer also written C.",
    ),
    "a tenure that moved with its person": (
        change("tenure", "moved", (OLD,), (NEW,)),
        "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ has the id m1.u.b.head.1 now, had m2.u.b.head.1.",
    ),
    "a start that is known to the day, and what set it": (
        change(
            "tenure",
            "changed",
            (NEW,),
            (NEW,),
            Field("startNotBefore", None, "2025-07-01"),
            Field("startNotAfter", None, "2025-07-01"),
            Relation(
                "SETS", (), (End(CLAIM.ref, "bài-1: “…”", {"bound": "startNotBefore", "why": "printed"}),)
            ),
        ),
        "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ (m1.u.b.head.1): now begun on 2025-07-01 (not known before) "
        "[printed: bài-1: “…” (c1)].",
    ),
    "bounds that differ, an end that is unknown again, days": (
        change(
            "tenure",
            "changed",
            (NEW,),
            (NEW,),
            Field("startNotBefore", "2025-07-01", "2025-07-02"),
            Field("startNotAfter", "2025-07-31", "2025-07-02"),
            Field("endNotAfter", "2025-12-01", None),
            Field("seenOn", ("2025-08-01",), ("2025-09-01", "2025-09-02")),
            Field("capacity", "full", "in_charge"),
            Field("holding", "HELD", "HOLDS"),
        ),
        "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ (m1.u.b.head.1): now begun on 2025-07-02 or later (was "
        "2025-07-01); now begun on 2025-07-02 or earlier (was 2025-07-31); no longer ended on 2025-12-01 or "
        "earlier; now also seen in office on 2025-09-01 and 2025-09-02; no longer seen in office on 2025-08-01; "
        "now capacity in charge (was full); held now (was not held now).",
    ),
    "a tenure that is gone": (
        change(
            "tenure", "removed", (OLD,), (), Field("holding", "HELD", None), Field("capacity", "full", None)
        ),
        "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ (m2.u.b.head.1) is gone (before: not held now).",
    ),
    "a figure of another value and rank": (
        change(
            "figure",
            "changed",
            (Thing(FIGURE.ref, FIGURE.name),),
            (Thing(FIGURE.ref, FIGURE.name),),
            Field("value", 40065.0, 40064.5),
            Field("rank", "normal", "preferred"),
            Field("rankReason", None, "2 of 3 documents say so"),
        ),
        "population of xã Đức Thọ (u.population): now value 40064.5 (was 40065); now ranked preferred (was "
        "normal); now because 2 of 3 documents say so (not known before).",
    ),
    "a claim that is ranked otherwise and disputes": (
        change(
            "claim",
            "reranked",
            (CLAIM,),
            (CLAIM,),
            Field("rank", "preferred", "normal"),
            Relation("SUPPORTS", (FIGURE,), ()),
            Relation("DISPUTES", (), (End(FIGURE.ref, FIGURE.name, {"what": "value"}),)),
        ),
        "bài-1: “dân số 40.065 người” (c1): now ranked normal (was preferred); no longer supports population of "
        "xã Đức Thọ (u.population); now disputes population of xã Đức Thọ (u.population, value).",
    ),
    "a claim that is withdrawn": (
        change(
            "claim",
            "removed",
            (CLAIM,),
            (),
            Field("rank", "normal", None),
            Relation("SUPPORTS", (FIGURE,), ()),
        ),
        "bài-1: “dân số 40.065 người” (c1) is withdrawn (before: supports population of xã Đức Thọ "
        "(u.population)).",
    ),
    "a document of a day that is known by what it says": (
        change(
            "document",
            "added",
            (),
            (Thing("Document/bài-1", "bài-1"),),
            Field("identifier", None, "bài-1"),
            Field("title", None, "Đại hội"),
            Field("notBefore", None, "2025-07-18"),
            Field("notAfter", None, "2025-07-18"),
        ),
        "bài-1 is new: titled “Đại hội”; of 2025-07-18, by what it says.",
    ),
    "a document of another text": (
        change(
            "document",
            "changed",
            (Thing("Document/bài-1", "bài-1"),),
            (Thing("Document/bài-1", "bài-1"),),
            Field("sha256", "0", "1"),
        ),
        "bài-1: its text is another.",
    ),
    "a judgement": (
        change(
            "judgement",
            "added",
            (),
            (Thing("Judgement/j1", "j1"),),
            Field("verdict", None, "different"),
            Field("mentions", None, ("m1", "m2")),
            Field("by", None, "Lan"),
            Field("on", None, "2026-11-20"),
            Field("why", None, "hai ngày sinh"),
            Relation("CONCERNS", (), (End(M1.ref, M1.name), End(M2.ref, M2.name))),
        ),
        "j1 is new: verdict different; of Lê Hữu Trân (m1) and Lê Hữu Trân (m2); by Lan; on 2026-11-20; because "
        "hai ngày sinh.",
    ),
    "a pair that is undecided now": (
        change(
            "pair",
            "undecided",
            (M1, M2),
            (M1, M2),
            Field("state", "apart", "open"),
            Field("score", None, 0.62),
            Field("reasons", None, ("same name", "same province")),
        ),
        "Lê Hữu Trân (m1) and Lê Hữu Trân (m2) may be the same (before, they had nothing that joined them): "
        "score 0.62; reasons same name and same province.",
    ),
    "a pair that is decided": (
        change("pair", "decided", (M1, M2), (M1,), Field("state", "open", "one"), Field("score", 0.62, None)),
        "Lê Hữu Trân (m1) and Lê Hữu Trân (m2) are no longer undecided: they are one now.",
    ),
    "a pair of another score": (
        change("pair", "changed", (M1, M2), (M1, M2), Field("score", 0.62, 0.7)),
        "Lê Hữu Trân (m1) and Lê Hữu Trân (m2) may be the same: now score 0.7 (was 0.62).",
    ),
    "two holders of one seat": (
        change(
            "conflict",
            "undecided",
            (),
            (NEW, OLD),
            Field("state", "gone", "open"),
            Field("on", None, "2025-09-01"),
            Field("reason", None, "one seat"),
        ),
        "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ (m1.u.b.head.1) and Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ "
        "(m2.u.b.head.1) contradict each other: on 2025-09-01; reason one seat.",
    ),
}


@pytest.mark.parametrize(("made", "wanted"), SENTENCES.values(), ids=SENTENCES)
def test_a_change_is_one_sentence(made: Change, wanted: str) -> None:
    assert sentence(made) == wanted


def test_of_long_lists_only_the_first_are_told() -> None:
    days = tuple(f"2025-09-{day:02}" for day in range(1, 11))
    told = sentence(change("vacancy", "changed", (M1,), (M1,), Field("seenOn", None, days)))
    assert "2025-09-04, 2025-09-05 and 5 more." in told
