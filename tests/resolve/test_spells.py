"""One person in one position: one tenure, or several where the evidence tells them apart."""

import pytest

HA_TINH = "42-0"
NAME = "Trần Hoài Mẫu"
OTHER = "Đặng Bá Thụ"


@pytest.fixture
def found(post, document, resolved):
    """The tenures of the first person: what is known of each, by number.

    Each document is a day and what it says, each a dict of what differs from "holds", or several; `who` is
    another person.
    """

    def build(*documents):
        readings = []
        for number, (day, *said) in enumerate(documents):
            posts = []
            for at, differing in enumerate(said):
                fields = dict(differing)
                name = fields.pop("who", NAME)
                for side in ("start", "end"):
                    if side in fields:
                        fields.setdefault(f"{side}_basis", "stated")
                posts.append(post(name, "bi-thu", "tinh-uy", HA_TINH, at=at * 100, **fields))
            readings.append(document(f"d{number}", day, *posts))
        graph = resolved(*readings)
        (person,) = (node for node in graph.nodes("Person") if node.properties["name"] == NAME)
        own = {target for source, target in graph.ends("HAS_TENURE") if source == person.ref}
        return [shown(node.properties) for node in graph.nodes("Tenure") if node.ref in own]

    return build


def shown(properties):
    days = [
        str(properties.get(bound, ""))
        for bound in ("startNotBefore", "startNotAfter", "endNotBefore", "endNotAfter")
    ]
    return f"{properties['capacity']} {days[0]}..{days[1]} to {days[2]}..{days[3]}"


def former(start=None, end=None, **differing):
    fields = {"status": "former", "start": start, "end": end, **differing}
    return {name: value for name, value in fields.items() if value}


FIRST = former("2005", "2010")
SECOND = former("2015", "2020")

APART = {
    "printed times with years between": (
        [("2021-03-01", FIRST, SECOND)],
        [
            "full 2005-01-01..2005-12-31 to 2010-01-01..2010-12-31",
            "full 2015-01-01..2015-12-31 to 2020-01-01..2020-12-31",
        ],
    ),
    "an end in one document, a later start in another": (
        [("2011-05-01", former(end="2010-06")), ("2015-03-04", {"status": "elected", "start": "2015-03-02"})],
        [
            "full .. to 2010-06-01..2010-06-30",
            "full 2015-03-02..2015-03-02 to ..",
        ],
    ),
    "what is seen goes to the spell of its time": (
        [("2021-03-01", FIRST, SECOND), ("2008-02-03", {}), ("2016-07-08", {}), (None, {})],
        [
            "full 2005-01-01..2005-12-31 to 2010-01-01..2010-12-31",
            "full 2015-01-01..2015-12-31 to 2020-01-01..2020-12-31",
        ],
    ),
    "two terms in one document, with one between that nobody names": (
        [("2016-02-02", former(term="2000-2005"), {"term": "2010-2015", "status": "elected"})],
        [
            "full .. to 2000-01-01..2016-02-02",
            "full .. to 2010-01-01..",
        ],
    ),
    "somebody else in the seat, shown by two documents": (
        [
            ("2012-01-01", {}),
            ("2013-01-01", {"who": OTHER}),
            ("2015-01-01", {"who": OTHER}),
            ("2017-01-01", {}),
        ],
        [
            "full ..2012-01-01 to 2012-01-01..2013-01-01",
            "full 2015-01-01..2017-01-01 to 2017-01-01..",
        ],
    ),
    "somebody else in the seat, and called a former holder meanwhile": (
        [
            ("2012-01-01", {}),
            ("2013-01-01", {"who": OTHER}),
            ("2014-01-01", {"status": "former"}),
            ("2017-01-01", {}),
        ],
        [
            "full ..2012-01-01 to 2012-01-01..2013-01-01",
            "full 2013-01-01..2017-01-01 to 2017-01-01..",
        ],
    ),
    "three times": (
        [("2021-03-01", FIRST, SECOND, former("1995", "1999"))],
        [
            "full 1995-01-01..1995-12-31 to 1999-01-01..1999-12-31",
            "full 2005-01-01..2005-12-31 to 2010-01-01..2010-12-31",
            "full 2015-01-01..2015-12-31 to 2020-01-01..2020-12-31",
        ],
    ),
    "acting, then confirmed": (
        [("2012-01-01", {"status": "acting"}), ("2014-01-01", {})],
        [
            "acting ..2012-01-01 to 2012-01-01..2014-01-01",
            "full 2012-01-01..2014-01-01 to 2014-01-01..",
        ],
    ),
    "acting, confirmed, and acting again": (
        [
            ("2010-05-01", former("2004-02", "2004-08", capacity="acting")),
            ("2010-05-01", former("2004-09", "2009-03")),
            ("2012-01-01", {"status": "acting", "start": "2011-12-01"}),
        ],
        [
            "acting 2004-02-01..2004-02-29 to 2004-08-01..2004-08-31",
            "full 2004-09-01..2004-09-30 to 2009-03-01..2009-03-31",
            "acting 2011-12-01..2011-12-01 to 2012-01-01..",
        ],
    ),
}


@pytest.mark.parametrize(("documents", "expected"), APART.values(), ids=APART)
def test_spells_are_told_apart(documents, expected, found):
    assert found(*documents) == expected


TOGETHER = {
    "printed times that meet": [("2021-03-01", FIRST, former("2010", "2015"))],
    "printed times without a day between": [("2021-03-01", FIRST, former("2011", "2015"))],
    "another document spans both": [("2021-03-01", FIRST, SECOND), ("2021-03-01", former("2005", "2020"))],
    "seen in between": [("2021-03-01", FIRST, SECOND), ("2012-05-06", {})],
    "held since the first, in between": [
        ("2021-03-01", former(end="2010"), former("2015")),
        ("2012-05-06", {"start": "2005"}),
    ],
    "two starts": [("2021-03-01", former("2005")), ("2021-03-01", former("2015"))],
    "two ends": [("2021-03-01", former(end="2010")), ("2021-03-01", former(end="2020"))],
    "a year that was inferred": [
        ("2021-03-01", former(end="2010"), {"start": "2015", "start_basis": "inferred"}),
    ],
    "terms one after the other": [("2016-02-02", former(term="2005-2010"), {"term": "2010-2015"})],
    "terms of two documents": [
        ("2006-02-02", former(term="2000-2005")),
        ("2016-02-02", {"term": "2010-2015"}),
    ],
    "the term between is named elsewhere": [
        ("2016-02-02", former(term="2000-2005"), {"term": "2010-2015"}),
        (None, former(term="2005-2010")),
    ],
    "years without a word": [("2006-02-02", {}), ("2016-02-02", {})],
    "called a former holder, then seen": [("2006-02-02", {"status": "former"}), ("2016-02-02", {})],
    "somebody else, seen once": [("2012-01-01", {}), ("2013-01-01", {"who": OTHER}), ("2017-01-01", {})],
    "somebody else, on one day with him": [
        ("2012-01-01", {}),
        ("2013-01-01", {"who": OTHER}),
        ("2013-01-01", {"who": OTHER}, {}),
        ("2017-01-01", {}),
    ],
    "two that take turns": [
        ("2012-01-01", {}),
        ("2013-01-01", {"who": OTHER}),
        ("2013-02-01", {"who": OTHER}),
        ("2014-01-01", {}),
        ("2015-01-01", {"who": OTHER}),
        ("2015-02-01", {"who": OTHER}),
        ("2017-01-01", {}),
    ],
    "somebody acting in between": [
        ("2012-01-01", {}),
        ("2013-01-01", {"who": OTHER, "status": "acting"}),
        ("2014-01-01", {"who": OTHER, "status": "acting"}),
        ("2017-01-01", {}),
    ],
    "days that texts only leave open": [("2012", {}), ("2017", {})],
}


@pytest.mark.parametrize("documents", TOGETHER.values(), ids=TOGETHER)
def test_nothing_is_split_on_a_guess(documents, found):
    assert len(found(*documents)) == 1


def test_the_numbers_of_spells_are_in_order_of_time(post, document, resolved):
    def told(start, end, at):
        times = {"start": start, "end": end, "start_basis": "stated", "end_basis": "stated"}
        return post(NAME, "bi-thu", "tinh-uy", HA_TINH, status="former", at=at, **times)

    graph = resolved(document("a", "2021-03-01", told("2015", "2020", 0), told("2005", "2010", 100)))
    starts = {
        node.properties["ordinal"]: node.properties["startNotBefore"].year for node in graph.nodes("Tenure")
    }
    assert starts == {1: 2005, 2: 2015}


def test_a_post_that_may_be_of_either_spell_supports_the_later_and_bounds_nothing(post, document, resolved):
    def told(doc_id, on, **fields):
        basis = {f"{side}_basis": "stated" for side in ("start", "end") if side in fields}
        return document(doc_id, on, post(NAME, "bi-thu", "tinh-uy", HA_TINH, **fields, **basis))

    graph = resolved(
        told("a", "2021-03-01", status="former", end="2010"),
        told("b", "2021-03-01", status="elected", start="2015-02-03"),
        told("c", None),
    )
    (undated,) = (node for node in graph.nodes("Claim") if node.graph == "document/c")
    (supported,) = (target for source, target in graph.ends("SUPPORTS") if source == undated.ref)
    assert supported.endswith(".2")
    assert undated.ref not in {source for source, _ in graph.ends("SETS")}
