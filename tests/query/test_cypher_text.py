import pytest

from kg.errors import QueryError, WrongParameter
from kg.query.cypher_text import guard_cypher, plain, prepare
from kg.query.tokens import LONGEST_TEXT


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("RETURN '" + "x" * LONGEST_TEXT + "'", "longer than"),
        ("RETURN " + "(" * 101 + "1" + ")" * 101, "nested more than 100"),
        ("RETURN " + "[" * 50_000, "longer than"),
        ("RETURN " + "{a:" * 101, "nested more than 100"),
        ("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD CSV"),
        ("load /* x */ csv WITH HEADERS FROM 'http://127.0.0.1/' AS line RETURN line", "LOAD CSV"),
        ("MATCH (n) CALL (n) { LOAD\nCSV FROM n.name AS line RETURN line } RETURN line", "LOAD CSV"),
    ],
)
def test_what_an_engine_must_not_see_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint) as error:
        guard_cypher(text)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "text",
    [
        "RETURN 'LOAD CSV ' + \"((((\" AS `LOAD CSV` // LOAD CSV [[[[",
        "MATCH (load:Load) RETURN load.csv",
        "RETURN " + "(1) + " * 500 + "1",
        "RETURN '" + "(" * 200 + "'",
        "MATCH (n:Unit) WHERE n.name = 'it\\'s (((' RETURN n",
    ],
)
def test_words_in_strings_names_and_comments_are_no_danger(text: str) -> None:
    guard_cypher(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RETURN 1 // một", "RETURN 1       "),
        ("/* hai\nhàng */ RETURN 1", "      \n        RETURN 1"),
        ("RETURN '// không' AS `/* x */`", "RETURN '// không' AS `/* x */`"),
        ('RETURN "a\\"// b"', 'RETURN "a\\"// b"'),
        ("RETURN 4 / 2", "RETURN 4 / 2"),
    ],
)
def test_comments_go_and_all_else_keeps_its_place(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        ("MATCH (n {code: $code}) RETURN n", True),
        ("MATCH (n) WHERE n.code = $ code RETURN n", True),
        ("MATCH (n {code: $`code`}) RETURN n", True),
        ("MATCH (n {code: '$code'}) RETURN n // $code", False),
        ("MATCH (n {code: $codes}) RETURN n", False),
        ("MATCH (code) RETURN code", False),
    ],
)
def test_a_value_that_a_query_has_no_parameter_for_is_refused(text: str, is_known: bool) -> None:
    if is_known:
        assert prepare(text, {"code": "18229"}) == {"code": "18229"}
        return
    with pytest.raises(WrongParameter, match=r"no parameter \$code; leave"):
        prepare(text, {"code": "18229"})
