"""The questions of the project: files under queries/, the same names for SPARQL and Cypher.

A file begins with comment lines: the question in English, the same in Vietnamese, one line for each
parameter, and the columns of the answer::

    # Which units went into this one?
    # Những đơn vị nào đã nhập vào đơn vị này?
    # param code: string = 18229
    # columns: unit_id, name

A parameter without a default must be given. In SPARQL it stands for every variable of its name, `$code` and
`?code` alike, so that other variables need other names.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, cast, get_args

import msgspec

from kg.errors import NotFound, QueryError
from kg.model.paths import data_path
from kg.query.parameters import Declared, Parameter, ParameterType, guess_value, read_value

Engine = Literal["sparql", "cypher"]
_SUFFIX: dict[Engine, str] = {"sparql": ".rq", "cypher": ".cypher"}
_COMMENT = re.compile(r"(?:#|//) ?(.*)")
_PARAMETER = re.compile(r"param (?P<name>\w+): (?P<type>\w+)(?: = ?(?P<default>.*))?")
_COLUMNS = re.compile(r"columns: (?P<names>.+)")


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """The text of a query and what its head says.

    Attributes:
        english, vietnamese: the question.
        parameters: by name, in the order of the head. columns: of the answer.
    """

    text: str
    english: str = ""
    vietnamese: str = ""
    parameters: dict[str, Declared] = {}
    columns: tuple[str, ...] = ()

    def values(self, given: Mapping[str, Parameter]) -> dict[str, Parameter]:
        """Return the values of all parameters, with defaults for what is not given.

        A text for a declared parameter is read as its type; for any other, a full day is a date.

        Raises: QueryError: one is missing, or of another type.
        """
        values = {name: one.default for name, one in self.parameters.items() if one.default is not None}
        for name, value in given.items():
            declared = self.parameters.get(name)
            if not isinstance(value, str):
                values[name] = value
            else:
                values[name] = read_value(name, value, declared.type) if declared else guess_value(value)
        missing = [name for name in self.parameters if name not in values]
        if missing:
            raise QueryError(f"parameter {missing[0]} has no default; give it: --param {missing[0]}=VALUE")
        return values


def names(engine: Engine) -> list[str]:
    """Return the names of the questions, in ascending order."""
    return sorted(path.stem for path in data_path("queries", engine).glob(f"*{_SUFFIX[engine]}"))


def load_query(name: str, engine: Engine) -> Query:
    """Return a question of the library.

    >>> load_query("predecessors-of-unit", "sparql").parameters["founded"].default
    ''

    Raises: NotFound: there is none of this name.
    """
    path = data_path("queries", engine) / f"{name}{_SUFFIX[engine]}"
    if Path(name).name != name or not path.is_file():
        raise NotFound(f"there is no question {name!r}; there are: {', '.join(names(engine))}")
    return read_query(path.read_text(encoding="utf-8"))


def read_query(text: str) -> Query:
    """Return a query with what its head says; a head may be missing.

    Raises: QueryError: a parameter of an unknown type.
    """
    questions: list[str] = []
    parameters: dict[str, Declared] = {}
    columns: tuple[str, ...] = ()
    for line in text.splitlines():
        comment = _COMMENT.fullmatch(line)
        if comment is None:
            break
        if match := _PARAMETER.fullmatch(comment[1]):
            parameters[match["name"]] = _declared(match["name"], match["type"], match["default"])
        elif match := _COLUMNS.fullmatch(comment[1]):
            columns = tuple(name.strip() for name in match["names"].split(","))
        else:
            questions.append(comment[1])
    return Query(
        text=text,
        english=questions[0] if questions else "",
        vietnamese=questions[1] if len(questions) > 1 else "",
        parameters=parameters,
        columns=columns,
    )


def _declared(name: str, value_type: str, default: str | None) -> Declared:
    if value_type not in get_args(ParameterType):
        raise QueryError(
            f"parameter {name}: unknown type {value_type}, known: {', '.join(get_args(ParameterType))}"
        )
    known = cast(ParameterType, value_type)
    return Declared(known, None if default is None else read_value(name, default, known))
