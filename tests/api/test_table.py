from datetime import date
from importlib import import_module
from types import ModuleType
from typing import Any

import pandas
import polars
import pytest

from kg.api import Table
from kg.api.table import Answer
from kg.errors import MissingExtra
from kg.query.result import Cell, Result

DAY = date(2025, 7, 1)


def table(*columns: tuple[Cell, ...]) -> Table:
    """Return a table of these columns, called a, b, c."""
    return Table(columns=tuple("abc"[: len(columns)]), rows=tuple(zip(*columns, strict=True)), engine="e")


def test_a_table_is_its_rows() -> None:
    made = table(("x", "y"), (1, None))
    assert (len(made), list(made), bool(made), bool(table(()))) == (2, [("x", 1), ("y", None)], True, False)
    assert made.records() == [{"a": "x", "b": 1}, {"a": "y", "b": None}]
    assert made.column("b") == (1, None)
    with pytest.raises(KeyError, match="there are: a, b"):
        made.column("c")


@pytest.mark.parametrize(
    ("values", "pandas_type", "polars_type"),
    [
        ((1, None), "Int64", polars.Int64),
        ((1.5, None), "Float64", polars.Float64),
        ((1.5, 2), "Float64", polars.Float64),
        ((True, None), "boolean", polars.Boolean),
        ((DAY, None), "datetime64[s]", polars.Date),
        ((date(1, 1, 1), date(9999, 12, 31)), "datetime64[s]", polars.Date),
        (("x", None), "str", polars.String),
        (("x", 1), "object", polars.String),
        ((DAY, "2025"), "object", polars.String),
        ((True, 1), "object", polars.String),
        ((("x", "y"), None), "object", polars.List(polars.String)),
        ((("x", 1), ()), "object", polars.String),
        ((None, None), "object", polars.Null),
        ((), "object", polars.Null),
    ],
)
def test_columns_have_their_types(
    values: tuple[Cell, ...], pandas_type: str, polars_type: polars.DataType
) -> None:
    made = table(values)
    framed = made.to_pandas()
    assert (list(framed.columns), len(framed), str(framed.dtypes["a"])) == (["a"], len(values), pandas_type)
    assert (made.to_polars().schema["a"], made.to_polars().height) == (polars_type, len(values))


def test_values_stay_what_they_are() -> None:
    made = table(("xã Đức Thọ", None), (DAY, None), (2**40, 3))
    assert made.to_polars().rows() == list(made.rows)
    framed = made.to_pandas()
    assert framed["a"][0] == "xã Đức Thọ"
    assert framed["b"][0] == pandas.Timestamp(DAY)
    assert framed.isna().to_numpy().tolist() == [[False, False, False], [True, True, False]]


def test_columns_of_one_name_stay_apart_in_pandas() -> None:
    made = Table(columns=("n", "n"), rows=((1, "x"),), engine="e")
    assert [str(kind) for kind in made.to_pandas().dtypes] == ["Int64", "str"]


@pytest.mark.parametrize("package", ["pandas", "polars"])
def test_a_package_that_is_missing_is_one_line(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ModuleType:
        if name == package:
            raise ModuleNotFoundError(name)
        return import_module(name)

    monkeypatch.setattr("kg.api.table.import_module", missing)
    with pytest.raises(MissingExtra, match=rf"pip install '\.\[{package}\]' in the checkout"):
        getattr(table((1,)), f"to_{package}")()


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("<script>alert('1')</script>", "&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt;"),
        ('a "b" & c', "a &quot;b&quot; &amp; c"),
        (("x", "<b>"), "x; &lt;b&gt;"),
        (None, "<td></td>"),
        ("x" * 400, "x" * 299 + "…"),
    ],
)
def test_a_notebook_shows_text_as_text(cell: Cell, shown: str) -> None:
    made = Table(columns=("<i>",), rows=((cell,),), engine="e")
    html = made._repr_html_()
    assert shown in html
    assert "&lt;i&gt;" in html
    assert "<i>" not in html


@pytest.mark.parametrize(
    ("rows", "told"), [(0, "no rows"), (1, "1 row"), (50, "50 rows"), (51, "50 of 51 rows")]
)
def test_a_long_table_is_cut_and_says_so(rows: int, told: str) -> None:
    made = table(tuple(range(rows)))
    assert made._repr_html_().endswith(f"<p>{told}</p>")
    assert made._repr_html_().count("<td>") == min(rows, 50)
    assert repr(made).endswith(f"{told} (e)")
    assert len(repr(made).splitlines()) == min(rows, 50) + 2


def test_a_table_is_printed_in_lines() -> None:
    made = table(("a\nb", "x" * 100), (1, 22))
    head, first, second, last = repr(made).splitlines()
    assert head.split() == ["a", "b"]
    assert first.split() == ["a", "b", "1"]
    assert second.split() == ["x" * 59 + "…", "22"]
    assert last == "2 rows (e)"


def test_an_answer_finds_its_sentences_when_they_are_wanted() -> None:
    told: list[str] = []

    def find() -> Result:
        told.append("asked")
        return Result(("a", "quote"), (("x", "words"),))

    words: dict[str, Any] = {"question": "q", "english": "Q?", "vietnamese": "H?", "parameters": {}}
    answer = Answer(columns=("a",), rows=(("x",),), engine="e", _find_sources=find, **words)
    assert told == []
    assert answer.sources().records() == [{"a": "x", "quote": "words"}]
    assert repr(answer) == "a\nx\n1 row (e)"
