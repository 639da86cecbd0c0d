"""A store of a build that is asked the questions of checks."""

from typing import TYPE_CHECKING

from kg.check.checks import Question
from kg.graph.schema import PREFIXES

if TYPE_CHECKING:
    import pyoxigraph as ox

Row = dict[str, "ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None"]


class Asker:
    """Asks the union of all graphs; what a `first` query found is remembered, as many shapes share them."""

    def __init__(self, store: "ox.Store") -> None:
        self._store = store
        self._has_any: dict[str, bool] = {}

    def rows(self, question: Question) -> list[Row]:
        """Return the rows of a question, terms by variable, in the order of the terms."""
        if question.first is not None and not self._any(question.first):
            return []
        found = self._ask(question.text)
        columns = [variable.value for variable in found.variables]
        rows: list[Row] = [{column: row[column] for column in columns} for row in found]
        return sorted(rows, key=lambda row: [*map(str, row.values())])

    def _any(self, text: str) -> bool:
        if text not in self._has_any:
            self._has_any[text] = next(self._ask(text), None) is not None
        return self._has_any[text]

    def _ask(self, text: str) -> "ox.QuerySolutions":
        return self._store.query(text, prefixes=dict(PREFIXES), use_default_graph_as_union=True)  # type: ignore[return-value]
