"""Values for the parameters of a question with which a graph has an answer to it.

The example in the head of the question comes first. Where it has no answer, the things of the graph are tried
of which most is said, one after another, so that the choice is the same every time; units of the level of the
example before others, for a question about a commune is not that about a province.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from kg.errors import AmbiguousName, NotFound
from kg.model.ids import split_ref
from kg.query.ask import Answer, ask, same_form
from kg.query.library import Query, load_query, read_query
from kg.query.names import Names
from kg.query.parameters import ParameterType
from kg.query.runners import Runner

MOST_TRIED = 200

# Tenures with what is around them; a row for each province that the unit was ever in.
_TENURES = """
SELECT ?node ?person ?position ?body ?unit ?code ?name ?province (COUNT(?claim) AS ?said) WHERE {
  ?claim vg:supports ?node .
  ?node org:member ?person ; vg:position ?position .
  ?person foaf:name ?name .
  ?position org:postIn ?body .
  ?body vg:ofUnit ?unit .
  ?unit vg:code ?code ; vg:partOf* ?province .
  ?province a vg:Province .
}
GROUP BY ?node ?person ?position ?body ?unit ?code ?name ?province
ORDER BY DESC(?said) ?node ?province
LIMIT 100000
"""
_DOCUMENTS = """
SELECT ?document ?publisher ?day (COUNT(?claim) AS ?said) WHERE {
  ?claim vg:statedIn ?document .
  ?document dcterms:publisher ?publisher ; dcterms:issued ?day .
}
GROUP BY ?document ?publisher ?day
ORDER BY DESC(?said) ?document
LIMIT 100
"""
_NAMES = """
SELECT ?name (COUNT(?person) AS ?people) WHERE { ?person a foaf:Person ; foaf:name ?name }
GROUP BY ?name
ORDER BY DESC(?people) ?name
LIMIT 100
"""

_MOST_OF_A_LEVEL = 1000
_AROUND: tuple[ParameterType, ...] = ("person", "position", "body", "unit")

Thing = Mapping[ParameterType, str]
"""Texts for parameters, by their types, that belong together."""


def things(runner: Runner) -> list[Thing]:
    """Return what there is in a graph to ask about, that of which most is said first.

    Args:
        runner: that takes SPARQL.
    """
    return [*_people(runner), *_around_tenures(runner), *_documents(runner)]


def example(name: str, names: Names, runner: Runner, known: Callable[[], list[Thing]]) -> Answer | None:
    """Return a question with values that have an answer, and that answer; None where none is found.

    Args:
        known: gives what `things` returns; called only where the example of the question has no answer.
    """
    query = load_query(name, runner.language)
    for given in _tried(query, names, known):
        try:
            answer = ask(name, given, names, runner)
        except (NotFound, AmbiguousName):
            continue
        if answer.result.rows:
            return answer
    return None


def _tried(query: Query, names: Names, known: Callable[[], list[Thing]]) -> Iterator[dict[str, str]]:
    yield query.example
    tried = [query.example]
    level = _level(query, names)
    for thing in sorted(
        known(), key=lambda thing: level > 0 and _code_length(thing.get("unit", "")) != level
    ):
        given = {
            name: thing[one.type] if one.type in thing else query.example[name]
            for name, one in query.parameters.items()
            if one.type in thing or name in query.example
        }
        if given not in tried:
            tried.append(given)
            yield given
        if len(tried) > MOST_TRIED:
            return


def _level(query: Query, names: Names) -> int:
    unit = query.example.get("unit")
    try:
        return _code_length(names.resolve("Unit", unit).id) if unit else 0
    except (NotFound, AmbiguousName):
        return 0


def _code_length(unit_id: str) -> int:
    return len(unit_id.partition("-")[0])


def _around_tenures(runner: Runner) -> Iterator[Thing]:
    levels = Counter[int]()
    for row in _rows(runner, _TENURES):
        levels[len(row["code"])] += 1
        if levels[len(row["code"])] > _MOST_OF_A_LEVEL:
            continue
        thing: dict[ParameterType, str] = {"node": row["node"], "code": row["code"]}
        for kind in _AROUND:
            thing[kind] = split_ref(row[kind])[1]
        yield thing
        yield {**thing, "unit": split_ref(row["province"])[1]}


def _documents(runner: Runner) -> Iterator[Thing]:
    for row in _rows(runner, _DOCUMENTS):
        document = split_ref(row["document"])[1]
        yield {"document": document, "publisher": row["publisher"], "day": row["day"]}


def _people(runner: Runner) -> Iterator[Thing]:
    for row in _rows(runner, _NAMES):
        yield {"name": row["name"]}


def _rows(runner: Runner, text: str) -> Iterator[dict[str, str]]:
    result = same_form(runner.run(read_query(text), {}))
    yield from ({name: str(cell) for name, cell in record.items()} for record in result.records())
