"""The questions of the project: files under queries/, the same names for SPARQL and Cypher.

A file begins with comment lines: the question in English, the same in Vietnamese, one line for each
parameter, the columns of the answer, those of them that have claims behind them, and values of the
parameters for which the sample articles give an answer::

    # Who held a post in the bodies of this unit on this day?
    # Ai giữ chức vụ trong các tổ chức của đơn vị này vào ngày này?
    # param unit: unit
    # param day: day = 2025-07-01
    # columns: name, position, tenure_id
    # sources: tenure_id
    # example: unit=xã Đức Thọ; day=8/8/2025

A parameter without a default must be given. In SPARQL it stands for every variable of its name, `$code` and
`?code` alike, so that other variables need other names. A column that ends in `_id` holds a node: its IRI in
SPARQL, the node itself in Cypher, "Tenure/ID" in an answer of `kg.query.ask`.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, cast, get_args

import msgspec

from kg.errors import NotFound, QueryError, WrongParameter
from kg.model.paths import data_path
from kg.query.parameters import EXPECTED, Declared, Parameter, ParameterType, guess_value, read_value

Language = Literal["sparql", "cypher"]
_SUFFIX: dict[Language, str] = {"sparql": ".rq", "cypher": ".cypher"}
_COMMENT = re.compile(r"(?:#|//) ?(.*)")
_PARAMETER = re.compile(r"param (?P<name>\w+): (?P<type>\w+)(?: = ?(?P<default>.*))?")
_LIST = re.compile(r"(?P<what>columns|sources): (?P<names>.+)")
_EXAMPLE = re.compile(r"example: (?P<values>.+)")
_NEAREST = 3


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """The text of a query and what its head says.

    Attributes:
        english, vietnamese: the question.
        parameters: by name, in the order of the head. columns: of the answer.
        sources: columns whose nodes have claims. example: values that have an answer in the sample.
    """

    text: str
    english: str = ""
    vietnamese: str = ""
    parameters: dict[str, Declared] = {}
    columns: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    example: dict[str, str] = {}

    def values(self, given: Mapping[str, Parameter]) -> dict[str, Parameter]:
        """Return the values of all parameters, with defaults for what is not given.

        A text for a declared parameter is read as its type; for any other, a full day is a date.

        Raises: WrongParameter: one is missing, or of another type.
        """
        values = {name: one.default for name, one in self.parameters.items() if one.default is not None}
        for name, value in given.items():
            declared = self.parameters.get(name)
            if not isinstance(value, str):
                values[name] = value
            elif declared:
                values[name] = read_value(name, value, declared.type)
            else:
                values[name] = guess_value(name, value)
        for name, one in self.parameters.items():
            if name not in values:
                raise WrongParameter(
                    f"parameter {name} is missing: {EXPECTED[one.type]}; give -p {name}=VALUE"
                )
        return values


def names(language: Language) -> list[str]:
    """Return the names of the questions, in ascending order."""
    return sorted(path.stem for path in data_path("queries", language).glob(f"*{_SUFFIX[language]}"))


def load_query(name: str, language: Language) -> Query:
    """Return a question of the library.

    >>> load_query("holders", "sparql").parameters["unit"].type
    'unit'

    Raises: NotFound: there is none of this name.
    """
    path = data_path("queries", language) / f"{name}{_SUFFIX[language]}"
    if Path(name).name != name or not path.is_file():
        raise NotFound(f"there is no question {name!r}{_nearest(name, names(language))}; kg ask lists them")
    return read_query(path.read_text(encoding="utf-8"))


def _nearest(name: str, known: list[str]) -> str:
    from rapidfuzz import fuzz, process

    near = process.extract(name, known, scorer=fuzz.WRatio, limit=_NEAREST, score_cutoff=60)
    return f"; near to it: {', '.join(one for one, _, _ in near)}" if near else ""


def read_query(text: str) -> Query:
    """Return a query with what its head says; a head may be missing.

    Raises: QueryError: a parameter of an unknown type.
    """
    questions: list[str] = []
    parameters: dict[str, Declared] = {}
    lists: dict[str, tuple[str, ...]] = {}
    example: dict[str, str] = {}
    for line in text.splitlines():
        comment = _COMMENT.fullmatch(line)
        if comment is None:
            break
        if match := _PARAMETER.fullmatch(comment[1]):
            parameters[match["name"]] = _declared(match["name"], match["type"], match["default"])
        elif match := _LIST.fullmatch(comment[1]):
            lists[match["what"]] = tuple(name.strip() for name in match["names"].split(","))
        elif match := _EXAMPLE.fullmatch(comment[1]):
            pairs = (pair.partition("=") for pair in match["values"].split("; "))
            example = {name.strip(): value.strip() for name, equals, value in pairs if equals}
        else:
            questions.append(comment[1])
    return Query(
        text=text,
        english=questions[0] if questions else "",
        vietnamese=questions[1] if len(questions) > 1 else "",
        parameters=parameters,
        columns=lists.get("columns", ()),
        sources=lists.get("sources", ()),
        example=example,
    )


def _declared(name: str, value_type: str, default: str | None) -> Declared:
    if value_type not in get_args(ParameterType):
        raise QueryError(
            f"parameter {name}: unknown type {value_type}, known: {', '.join(get_args(ParameterType))}"
        )
    known = cast(ParameterType, value_type)
    return Declared(known, None if default is None else read_value(name, default, known))
