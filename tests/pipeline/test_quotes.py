import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model.graph import Node
from kg.pipeline.quotes import is_quote, misquoted
from kg.resolve.privacy import mask_private

TEXT = "Ông Nguyễn Văn Mẫu, sinh năm 1975, Bí thư Đảng ủy xã Đức Thọ; bà Trần Thị Thử dự."


def claim(ident: str, start: int, end: int, quote: str) -> Node:
    properties = {"spanStart": start, "spanEnd": end, "quote": quote}
    return Node(kind="Claim", id=ident, graph="document/bài", properties=properties)


@pytest.mark.parametrize(
    ("quote", "passage", "expected"),
    [
        ("Bí thư", "Bí thư", True),
        ("Bí thư", "Bí thư ", False),
        ("Bí …", "Bí thư", True),
        ("… thư", "Bí thư", True),
        ("…", "Bí thư", True),
        ("…", "", True),
        ("B…í", "Bí", True),
        ("Bí…í", "Bí", False),
        ("ông …, … xã …", "ông Mẫu, Bí thư xã Đức Thọ", True),
        ("ông …, … xã …", "ông Mẫu, Bí thư Đức Thọ", False),
        ("a…b…b…c", "abc", False),
        ("a…b…b…c", "abbc", True),
        ("", "", True),
        ("", "a", False),
    ],
)
def test_a_quote_is_its_passage_but_for_what_is_hidden(quote: str, passage: str, expected: bool) -> None:
    assert is_quote(quote, passage) is expected


@given(st.text("Ông Mẫu, sinh năm 1975; quê quán xã A (…).", max_size=40))
def test_what_is_masked_is_a_quote_still(passage: str) -> None:
    assert is_quote(mask_private(passage), passage)


def test_the_first_claim_that_says_something_else_is_found() -> None:
    person = Node(kind="Person", id="m1", graph="derived", properties={"name": "Nguyễn Văn Mẫu"})
    right = claim("c1", 4, 33, "Nguyễn Văn Mẫu, …")
    wrong = claim("c2", 4, 18, "Nguyễn Văn Thử")
    assert misquoted(TEXT, [person, right]) is None
    assert misquoted(TEXT, [person, right, wrong, claim("c3", 0, 900, "x")]) == wrong
