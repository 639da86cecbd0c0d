"""A question of the library, asked: names become nodes, the answer is the same whichever engine gave it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from kg.errors import WrongParameter
from kg.model.ids import CONCEPTS, RESOURCES
from kg.query.library import Query, load_query
from kg.query.parameters import EXPECTED, NODE_KINDS, Parameter
from kg.query.result import Cell, Result

if TYPE_CHECKING:
    from kg.query.names import Names
    from kg.query.runners import Runner

SOURCES_QUESTION = "sources-of"


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A claim behind a node.

    Attributes:
        says: "supports" or "disputes".
        quote: the sentence, or what may be shown of it; None where the build keeps no quotes.
        document: its doc_id. title, publisher: of the document.
        span_start, span_end: of the sentence in the document, code points, half-open.
        modality: stated, planned, draft or inferred. rank: preferred, normal or deprecated.
    """

    says: str
    quote: str | None
    document: str
    title: str | None
    publisher: str | None
    span_start: int
    span_end: int
    modality: str
    rank: str


Sources = dict[str, tuple[Source, ...]]
"""Claims by the references of the nodes that they are about."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A question with its answer.

    Attributes:
        values: of the parameters, names resolved.
        result: nodes as references ("Tenure/ID"), concepts as their local ids.
        left_out: rows that are not in the result.
    """

    query: Query
    values: dict[str, Parameter]
    result: Result
    left_out: int = 0

    def first(self, limit: int | None) -> "Answer":
        """Return the answer with so many rows at most; None is all."""
        rows = self.result.rows[:limit]
        left_out = len(self.result.rows) - len(rows)
        return msgspec.structs.replace(self, result=Result(self.result.columns, rows), left_out=left_out)

    def nodes_of_rows(self) -> Iterator[list[str]]:
        """Yield for each row the references of the nodes in it that have claims."""
        places = [self.result.columns.index(column) for column in self.query.sources]
        for row in self.result.rows:
            yield [str(row[place]) for place in places if row[place]]

    def nodes(self) -> list[str]:
        """Return the references of all nodes that have claims, each once."""
        return list(dict.fromkeys(node for nodes in self.nodes_of_rows() for node in nodes))


def ask(name: str, given: Mapping[str, str], names: "Names", runner: "Runner") -> Answer:
    """Return the answer to a question.

    Args:
        name: of the question. given: texts for its parameters; a node may be given by its name.
        names: of the build. runner: the engine that is asked.

    Raises:
        NotFound: there is no such question, or nothing has a name that was given.
        AmbiguousName: several have it.
        WrongParameter: a parameter is missing, empty, unknown or no value of its type.
    """
    query = load_query(name, runner.language)
    values = read_values(name, query, given, names)
    return Answer(query=query, values=values, result=same_form(runner.run(query, values)))


def read_values(name: str, query: Query, given: Mapping[str, str], names: "Names") -> dict[str, Parameter]:
    """Return the values of all parameters of a question; see `ask`."""
    for parameter in given:
        if parameter not in query.parameters:
            known = "; ".join(f"{one}, {EXPECTED[told.type]}" for one, told in query.parameters.items())
            raise WrongParameter(f"{name} has no parameter {parameter}; it has: {known or 'none'}")
    values: dict[str, Parameter] = dict(given)
    for parameter, text in given.items():
        wanted = query.parameters[parameter].type
        if not text.strip():
            raise WrongParameter(f"parameter {parameter} is empty; it must be {EXPECTED[wanted]}")
        if wanted in NODE_KINDS:
            values[parameter] = names.resolve(NODE_KINDS[wanted], text)
        elif wanted == "name":
            values[parameter] = names.of_people(text)
    return query.values(values)


def same_form(result: Result) -> Result:
    """Return an answer in the form that does not depend on the engine."""
    return Result(result.columns, tuple(tuple(_plain(cell) for cell in row) for row in result.rows))


def _plain(cell: Cell) -> Cell:
    if isinstance(cell, str):
        if cell.startswith(RESOURCES):
            from kg.export.rdf_terms import reference

            return reference(cell)
        if cell.startswith(CONCEPTS):
            return cell.removeprefix(CONCEPTS)
    return cell


def sources(runner: "Runner", nodes: Iterable[str]) -> Sources:
    """Return the claims that support or dispute nodes."""
    query = load_query(SOURCES_QUESTION, runner.language)
    found: Sources = {}
    for node in nodes:
        rows = same_form(runner.run(query, query.values({"node": node}))).records()
        found[node] = tuple(msgspec.convert(row, Source) for row in rows)
    return found


def with_sources(answer: Answer, found: Sources) -> Result:
    """Return an answer with a row for each claim behind each row; one without claims stays.

    The columns of a claim are those of `Source`, with "source_" before a name that the answer has too.
    """
    rows: list[tuple[Cell, ...]] = []
    for row, nodes in zip(answer.result.rows, answer.nodes_of_rows(), strict=True):
        claims = dict.fromkeys(claim for node in nodes for claim in found[node])
        rows.extend((*row, *msgspec.structs.astuple(claim)) for claim in claims)
        if not claims:
            rows.append((*row, *[None] * len(Source.__struct_fields__)))
    own = answer.result.columns
    told = (f"source_{field}" if field in own else field for field in Source.__struct_fields__)
    return Result((*own, *told), tuple(rows))
