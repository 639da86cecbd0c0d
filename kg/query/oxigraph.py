"""SPARQL 1.1 on the Oxigraph store of a build; without FROM the default graph is the union of all graphs."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Self, TypeAlias, Union

import msgspec

from kg.errors import NotFound, QueryError
from kg.graph.schema import PREFIXES
from kg.model.ids import iri
from kg.query.library import read_query
from kg.query.limits import check_unicode
from kg.query.parameters import NodeRef, Parameter
from kg.query.place import one_line, place_of, wrong_at
from kg.query.result import Cell, Result
from kg.query.syntax import wrong_place
from kg.query.tokens import bind, graphs, guard, names_dataset, unbound

if TYPE_CHECKING:
    import pyoxigraph

    from kg.store import Build

Found: TypeAlias = Union["pyoxigraph.QuerySolutions", "pyoxigraph.QueryBoolean", "pyoxigraph.QueryTriples"]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_WEB = ("http://", "https://")


def sparql(build: "Build", text: str, parameters: Mapping[str, Parameter] | None = None) -> Result:
    """Return the answer to a SELECT, ASK, CONSTRUCT or DESCRIBE query, found in this process.

    It has no limits and may take the process down: `kg.query.isolated.SparqlSession` is for queries that
    nobody has looked at. IRIs come as strings, numbers, days and truth values as those of Python. An ASK has
    the column "answer", triples the columns subject, predicate, object.

    Args:
        build: an open build.
        text: the query; the prefixes of the schema are known in it. Parameters that its head declares have
            their types and defaults from there (`kg.query.library`).
        parameters: values for variables; all else see `kg.query.library.Query.values`. They are put in as
            terms, whatever they contain; a string that begins with http:// or https:// is an IRI.

    Raises:
        QueryError: the query does not parse, cannot be run, or is refused by `kg.query.tokens.guard`.
        NotFound: it names a graph that the store does not have.
    """
    return ask_store(build.oxigraph(), text, parameters)


def ask_store(
    store: "pyoxigraph.Store", text: str, parameters: Mapping[str, Parameter] | None = None
) -> Result:
    """Return the answer of an Oxigraph store; see `sparql`."""
    question = Question.of(text, read_query(text).values(parameters or {}))
    with question.errors():
        columns, rows = rows_of(question.ask(store))
        return Result(columns, tuple(rows))


class Question(msgspec.Struct, frozen=True):
    """A query that may be asked.

    Attributes:
        text: as it was given. terms: in N-Triples form, by the variables they stand for.
        bound: the text with the terms in it.
    """

    text: str
    terms: dict[str, str]
    bound: str

    @classmethod
    def of(cls, text: str, values: Mapping[str, Parameter]) -> Self:
        """Return the question.

        Args:
            values: of all parameters.
        Raises: QueryError: it is refused, or has no variable for a value.
        """
        guard(text)
        check_unicode(text, values)
        terms = {name: str(_term(value)) for name, value in values.items()}
        return cls(text, terms, bind(text, terms))

    def ask(self, store: "pyoxigraph.Store") -> Found:
        """Return what a store answers, to be read within `errors`.

        Raises:
            QueryError: the query does not parse.
            NotFound: it names a graph that the store does not have.
        """
        import pyoxigraph as ox

        for graph in graphs(self.bound, PREFIXES):
            if not store.contains_named_graph(ox.NamedNode(graph)):
                raise NotFound(
                    f"the store has no graph <{graph}>; "
                    "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } lists those it has"
                )
        is_union = not names_dataset(self.bound)

        def asked(text: str) -> Found:
            return store.query(text, prefixes=dict(PREFIXES), use_default_graph_as_union=is_union)

        try:
            return asked(self.bound)
        except SyntaxError as error:
            raise QueryError(f"SPARQL: {self._wrong(str(error), asked)}") from error

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turn what the engine raises into one line.

        Raises: QueryError.
        """
        try:
            yield
        except (ValueError, RuntimeError, OSError) as error:
            raise QueryError(f"SPARQL: {one_line(str(error))}") from error

    def _wrong(self, message: str, asked: Callable[[str], Found]) -> str:
        found = wrong_place(self.bound, asked)
        if found is None:
            return one_line(message)
        return wrong_at(self.text, *place_of(self.text, unbound(self.text, self.terms, found[0])), found[1])


def rows_of(found: Found) -> tuple[tuple[str, ...], Iterable[tuple[Cell, ...]]]:
    """Return columns and rows of what a store found."""
    import pyoxigraph as ox

    if isinstance(found, ox.QuerySolutions):
        columns = tuple(variable.value for variable in found.variables)
        return columns, (tuple(map(_cell, row)) for row in found)
    if isinstance(found, ox.QueryBoolean):
        return ("answer",), [(bool(found),)]
    triples = (map(_cell, (triple.subject, triple.predicate, triple.object)) for triple in found)
    return ("subject", "predicate", "object"), map(tuple, triples)


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
