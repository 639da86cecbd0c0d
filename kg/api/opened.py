"""A graph that is open for questions."""

import weakref
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from kg.api.engines import Engines
from kg.api.finding import find, find_unit, telling_candidates
from kg.api.markup import html_page, html_table
from kg.api.parameters import Given, as_parameters, as_texts
from kg.api.reader import Reader
from kg.api.table import Answer, Table
from kg.api.tenures import Day, as_day
from kg.api.things import Body, Person, Position
from kg.api.units import Unit
from kg.query.limits import Limits
from kg.store import Store

if TYPE_CHECKING:
    import neo4j
    import networkx
    import rdflib

    from kg.graph import Graph
    from kg.model.graph import Edge, Node
    from kg.store import Build, Manifest


View = Literal["all", "people", "units", "careers", "party-state"]


class KnowledgeGraph:
    """The graph of a store as it is now, open for questions; `kg.open` gives it.

    Close it, or use it in a `with` statement: then its engines end, and a builder may remove what a newer
    build has replaced. Until then it stays as it is, whatever is built meanwhile. Answers and objects that
    it gave stay; what they did not fetch yet is not to be had after that.

    Several threads may use it: objects are fetched side by side, while `sparql` and `cypher` answer one
    question after another. It cannot be sent to another process; open the store there.
    """

    def __init__(
        self, build: "Build", *, neo4j: "str | neo4j.Driver | None" = None, limits: Limits | None = None
    ) -> None:
        """Take over an open build, which is closed with the graph; see `kg.open`."""
        self._reader = Reader(build)
        self._manifest = build.manifest
        self._engines = Engines(build, limits or Limits(), neo4j)
        # A notebook closes nothing; engines end with the graph, or with Python.
        self._finalize = weakref.finalize(self, self._engines.close)

    # Queries

    def sparql(self, text: str, /, **parameters: Given) -> Table:
        """Return the answer to a SPARQL query (SELECT, ASK, CONSTRUCT or DESCRIBE) over all named graphs.

        The prefixes of the ontology need not be declared. The query runs in a process of its own with limits
        of time and memory.

        >>> g.sparql("ASK { $unit vg:code $code }", unit=g.unit("xã Đức Thọ"), code="18229")
        answer
          true
        1 row (Oxigraph ...)

        Args:
            text: the query, or that of a file of queries/sparql.
            parameters: values for its variables, `$name` or `?name`: texts, numbers, truth values, days, or
                objects of this graph. They are put in as terms, whatever they contain.

        Raises: QueryError: the query does not parse, cannot be run, or takes too much.
        """
        result, engine = self._engines.sparql(text, as_parameters(parameters))
        return Table(columns=result.columns, rows=result.rows, engine=engine)

    def cypher(self, text: str, /, **parameters: Given) -> Table:
        """Return the answer to a Cypher query that only reads.

        A Neo4j answers where one was named; else an engine without a server (extra `cypher`), which makes
        its database with the first query on a build, once. `engine` of the answer says which.

        >>> g.cypher("MATCH (u:Unit {id: $unit}) RETURN u.name AS name", unit=g.unit("xã Đức Thọ")).rows
        (('xã Đức Thọ',),)

        Args:
            text: the query.
            parameters: values for `$name`; of an object of this graph its id.

        Raises:
            QueryError: the query does not parse, fails, writes, or takes too much.
            MissingExtra: no server was named and no engine is installed.
            ServerError: the server does not answer, or refuses.
        """
        result, engine = self._engines.cypher(text, as_parameters(parameters))
        return Table(columns=result.columns, rows=result.rows, engine=engine)

    def ask(self, name: str, /, **parameters: Given) -> Answer:
        """Return the answer to a question of the library; `questions` lists them.

        >>> answer = g.ask("holders-on-day", unit="xã Đức Thọ", day="8/8/2025")
        >>> answer.records()[0]["name"], answer.records()[0]["certainty"], answer.parameters["unit"]
        ('Lê Hữu Trân', 'certain', 'Unit/18229-20250701')

        Args:
            name: of the question, "holders-on-day".
            parameters: units, people, bodies and positions by name, id or IRI, or as objects of this graph.

        Raises:
            NotFound: there is no such question, or nothing has a name that was given.
            AmbiguousName: several have it.
            QueryError: a parameter is missing, unknown or no value of its type.
        """
        from kg.query.ask import ask, sources, with_sources

        runner = self._reader.runner()
        with telling_candidates():
            found = ask(name, as_texts(parameters), self._reader.names(), runner)
        return Answer(
            columns=found.result.columns,
            rows=found.result.rows,
            engine=runner.name,
            question=name,
            english=found.query.english,
            vietnamese=found.query.vietnamese,
            parameters={parameter: str(value) for parameter, value in found.values.items()},
            _find_sources=lambda: with_sources(found, sources(runner, found.nodes())),
        )

    @property
    def questions(self) -> Table:
        """The questions of the library, with their parameters; one with a default need not be given."""
        from kg.query.library import load_query, names

        rows = []
        for name in names("sparql"):
            query = load_query(name, "sparql")
            told = (
                f"{parameter}: {one.type}" + ("" if one.default is None else f" = {one.default}")
                for parameter, one in query.parameters.items()
            )
            rows.append((name, query.english, query.vietnamese, "; ".join(told)))
        columns = ("name", "question", "vietnamese", "parameters")
        return Table(columns=columns, rows=tuple(rows), engine="the library")

    # Objects

    def person(self, name: str) -> Person:
        """Return the person of a name, of an id or of an IRI.

        What follows a comma tells one from others of that name.

        >>> g.person("Nguyễn Văn Thịnh, Sở Xây dựng").current
        (<Nguyễn Văn Thịnh holds Phó Giám đốc Sở Xây dựng tỉnh Ninh Bình, ...>,)

        Raises: NotFound: there is none; nearest names are told. AmbiguousName: several, in `candidates`.
        """
        return self._reader.person(*find(self._reader.names(), "Person", name))

    def position(self, name: str) -> Position:
        """Return the position of a name, of an id or of an IRI.

        >>> g.position("Chủ tịch UBND xã Đức Thọ").holder(on="2025-08-08").answer
        'certain'

        Raises: NotFound, AmbiguousName: see `person`.
        """
        return self._reader.position(*find(self._reader.names(), "Position", name))

    def body(self, name: str) -> Body:
        """Return the body of a name, of an id or of an IRI.

        >>> [body.name for body in g.body("Đảng ủy xã Đức Thọ").predecessors]
        ['Đảng ủy thị trấn Đức Thọ']

        Raises: NotFound, AmbiguousName: see `person`.
        """
        return self._reader.body(*find(self._reader.names(), "Body", name))

    def unit(self, name: str, on: Day | None = None) -> Unit:
        """Return the unit of a name, of a code, of an id or of an IRI.

        >>> g.unit("thị trấn Đức Thọ", on="2018-01-01")
        Unit('thị trấn Đức Thọ', id='18229-0')

        Args:
            name: with or without those above it, "xã Tân Phú, Đồng Nai".
            on: a day on which it bore that name; None: any day, if that leaves one.

        Raises: NotFound, AmbiguousName: see `person`. InvalidDate: `on` is no day.
        """
        names = self._reader.names()
        found = find(names, "Unit", name) if on is None else find_unit(names, name, as_day(on))
        return self._reader.unit(*found)

    # The whole

    def networkx(self, view: View = "all", *, overlap: bool = False) -> "networkx.Graph[str]":
        """Return a graph for analysis.

        >>> print(g.networkx("party-state"))
        MultiGraph with ... nodes and ... edges

        Args:
            view: all (everything, as `kg export graphml` writes it), people (by bodies they share), units (by
                mergers), careers (positions in the order in which people held them) or party-state (posts of
                both held by one person); docs/python.md tells nodes, edges and attributes of each.
            overlap: of people: only those who were certainly in a body at one time.

        Raises: NotFound: there is no such view.
        """
        from kg.export.networkx_views import make_view

        return make_view(view, self.graph(), overlap=overlap)

    @cached_property
    def rdflib(self) -> "rdflib.Dataset":
        """The graph as an `rdflib.Dataset` over the store; its default graph is the union of all."""
        return self.build.rdflib()

    def graph(self) -> "Graph":
        """Return all nodes and edges (`kg.model.graph`)."""
        return self.build.graph()

    def nodes(self) -> "Iterator[Node]":
        """Yield the nodes in their order."""
        return self.build.nodes()

    def edges(self) -> "Iterator[Edge]":
        """Yield the edges in their order."""
        return self.build.edges()

    @property
    def manifest(self) -> "Manifest":
        """What the build was made from, and how much is in it."""
        return self._manifest

    @property
    def build(self) -> "Build":
        """The build, for functions of this package that take one."""
        return self._reader.build

    # The end

    def close(self) -> None:
        """End the engines and let go of the build; doing it twice does no harm."""
        self._finalize()
        self._reader.close()

    def __enter__(self) -> "KnowledgeGraph":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        counts = ", ".join(f"{count:,} {kind}" for kind, count in self._counts())
        return f"<KnowledgeGraph of {self.manifest.documents:,} documents: {counts}>"

    def _repr_html_(self) -> str:
        rows = [(kind, f"{count:,}") for kind, count in self._counts()]
        title = f"Graph of {self.manifest.documents:,} documents"
        return html_page(title, (), html_table(("nodes", "how many"), rows))

    def _counts(self) -> list[tuple[str, int]]:
        return sorted(self.manifest.nodes.items(), key=lambda counted: (-counted[1], counted[0]))


def open_graph(
    path: Path | str, *, neo4j: "str | neo4j.Driver | None" = None, limits: Limits | None = None
) -> KnowledgeGraph:
    """Return the graph of the current build of a store; see `kg.open`."""
    return KnowledgeGraph(Store.open(path).current(), neo4j=neo4j, limits=limits)
