"""SPARQL 1.1 on the Oxigraph store of a build; the default graph is the union of all graphs."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.errors import QueryError
from kg.graph.schema import PREFIXES
from kg.model.ids import iri
from kg.query.library import read_query
from kg.query.parameters import NodeRef, Parameter
from kg.query.result import Cell, Result
from kg.query.tokens import bind, guard

if TYPE_CHECKING:
    import pyoxigraph

    from kg.store import Build

_XSD = "http://www.w3.org/2001/XMLSchema#"
_PLACE = re.compile(r"error at (?P<line>\d+):(?P<column>\d+): expected")
_WEB = ("http://", "https://")


def sparql(build: "Build", text: str, parameters: Mapping[str, Parameter] | None = None) -> Result:
    """Return the answer to a SELECT, ASK, CONSTRUCT or DESCRIBE query.

    IRIs come as strings, numbers, days and truth values as those of Python. An ASK has the column "answer",
    triples the columns subject, predicate, object.

    Args:
        build: an open build.
        text: the query; the prefixes of the schema are known in it. Parameters that its head declares have
            their types and defaults from there (`kg.query.library`).
        parameters: values for variables; all else see `kg.query.library.Query.values`. They are put in as
            terms, whatever they contain; a string that begins with http:// or https:// is an IRI.
    Raises: QueryError: the query does not parse, cannot be run, or is refused by `kg.query.tokens.guard`.
    """
    return ask_store(build.oxigraph(), text, parameters)


def ask_store(
    store: "pyoxigraph.Store", text: str, parameters: Mapping[str, Parameter] | None = None
) -> Result:
    """Return the answer of an Oxigraph store; see `sparql`."""
    guard(text)
    values = read_query(text).values(parameters or {})
    bound = bind(text, {name: str(_term(value)) for name, value in values.items()})
    try:
        return _read(store.query(bound, prefixes=dict(PREFIXES), use_default_graph_as_union=True))
    except (SyntaxError, ValueError, RuntimeError, OSError) as error:
        raise QueryError(f"SPARQL: {_one_line(str(error))}") from error


def _term(value: Parameter) -> "pyoxigraph.NamedNode | pyoxigraph.Literal":
    import pyoxigraph as ox

    if isinstance(value, NodeRef):
        return ox.NamedNode(iri(str(value)))
    if isinstance(value, bool):
        return ox.Literal(str(value).lower(), datatype=ox.NamedNode(f"{_XSD}boolean"))
    if isinstance(value, int):
        return ox.Literal(str(value), datatype=ox.NamedNode(f"{_XSD}integer"))
    if isinstance(value, float):
        return ox.Literal(format(Decimal(repr(value)), "f"), datatype=ox.NamedNode(f"{_XSD}decimal"))
    if isinstance(value, date):
        return ox.Literal(value.isoformat(), datatype=ox.NamedNode(f"{_XSD}date"))
    if value.startswith(_WEB):
        try:
            return ox.NamedNode(value)
        except ValueError:
            return ox.Literal(value)
    return ox.Literal(value)


def _read(found: object) -> Result:
    import pyoxigraph as ox

    if isinstance(found, ox.QuerySolutions):
        columns = tuple(variable.value for variable in found.variables)
        return Result(columns, tuple(tuple(_cell(term) for term in row) for row in found))
    if isinstance(found, ox.QueryBoolean):
        return Result(("answer",), ((bool(found),),))
    assert isinstance(found, ox.QueryTriples)
    rows = (
        tuple(_cell(term) for term in (triple.subject, triple.predicate, triple.object)) for triple in found
    )
    return Result(("subject", "predicate", "object"), tuple(rows))


def _cell(term: object) -> Cell:
    import pyoxigraph as ox

    if term is None:
        return None
    if not isinstance(term, ox.Literal):
        return term.value if isinstance(term, ox.NamedNode) else str(term)
    kind = term.datatype.value.removeprefix(_XSD)
    try:
        if kind == "integer":
            return int(term.value)
        if kind in ("decimal", "double", "float"):
            return float(term.value)
        if kind == "date":
            return date.fromisoformat(term.value)
    except ValueError:
        return term.value
    return term.value in ("true", "1") if kind == "boolean" else term.value


def _one_line(message: str) -> str:
    """The parser lists hundreds of letters it would take; the place is what helps."""
    if place := _PLACE.match(message):
        where = f"line {place['line']}, column {place['column']}"
        if "Prefix not found" in message:
            return f"{where}: the prefix before this is not declared; write PREFIX name: <…> at the top"
        return f"{where}: the query does not go on like this"
    line = " ".join(message.split())
    return line if len(line) <= 160 else f"{line[:157]}…"
