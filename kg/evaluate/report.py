"""Precision, recall and F1 with intervals, and the facts behind them."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from kg.errors import KgError
from kg.evaluate.facts import Fact
from kg.model.findings import Span

Counts = tuple[int, int, int]
Verdict = Literal["missed", "extra", "wrong phase", "wrong value"]
_RESAMPLES = 1000
_SEED = 20250701


class Estimate(msgspec.Struct, frozen=True):
    """A share between 0 and 1 with its 95 % interval: percentiles over resampled documents."""

    value: float
    low: float
    high: float


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One measure over all documents (micro average).

    Attributes:
        measure: person, post, tenure, status, merger, figure, event; of details the name of a value.
        right, given, gold: facts that are in both, in the findings, in the gold. For status: tenures in both
            whose phase is right, and (twice) all tenures in both, so that the three shares are one.
    """

    measure: str
    precision: Estimate
    recall: Estimate
    f1: Estimate
    right: int
    given: int
    gold: int

    def as_dict(self) -> dict[str, object]:
        """Return all but the name of the measure, for JSON."""
        return {name: msgspec.to_builtins(getattr(self, name)) for name in self.__struct_fields__[1:]}


class Mistake(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that is in one of both only, or one in both of which they say different things.

    Attributes:
        measure: of the fact; status where the phase differs, else the name of the value that differs.
        fact: the compared key; where a value differs, that of the gold and that of the findings besides.
        quote: of the gold where it was missed, else of the findings; "" where the gold has places only.
        span: its place in the text, where it is known.
    """

    doc_id: str
    measure: str
    verdict: Verdict
    fact: Fact
    quote: str
    span: Span | None = None

    @property
    def place(self) -> str:
        """The quote, else where it stands."""
        return self.quote or (f"characters {self.span[0]} to {self.span[1]}" if self.span else "")


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """How findings compare with gold.

    Attributes:
        rows: one a measure that the gold judges, in a fixed order.
        details: what is said of facts that are in both: a row a value that either side has.
        statuses: tenures with each status. Right: the tenure is in both, with this status.
        confusion: of tenures in both: status in the gold, in the findings, how many; the most first.
        kinds: by kind of text, the rows of its documents; empty where the findings tell no kinds.
        documents: in the gold. predicted: those of them with findings.
        notes: one line each on input that was left aside.
        mistakes: by document, then measure.
    """

    rows: tuple[Row, ...]
    details: tuple[Row, ...] = ()
    statuses: tuple[Row, ...] = ()
    confusion: tuple[tuple[str, str, int], ...] = ()
    kinds: dict[str, tuple[Row, ...]] = {}
    documents: int
    predicted: int
    notes: tuple[str, ...] = ()
    mistakes: tuple[Mistake, ...] = ()

    def row(self, measure: str) -> Row:
        """Return the row of a measure.

        Raises: KgError: there is no such measure.
        """
        rows = (*self.rows, *self.details)
        for row in rows:
            if row.measure == measure:
                return row
        known = ", ".join(row.measure for row in rows)
        raise KgError(f"no measure {measure!r}; measures are {known}")

    def below(self, floors: Mapping[str, float]) -> tuple[Row, ...]:
        """Return the rows whose F1 is below its floor; none means that all floors hold.

        Raises: KgError: a floor for an unknown measure.
        """
        return tuple(row for row in map(self.row, floors) if row.f1.value < floors[row.measure])

    def errors(self, limit: int | None = None, measure: str | None = None) -> tuple[Mistake, ...]:
        """Return the first `limit` mistakes: of one measure, else of all rows but the details."""
        headline = {row.measure for row in self.rows}
        wanted = headline if measure is None else {measure}
        return tuple(one for one in self.mistakes if one.measure in wanted)[:limit]

    def as_dict(self) -> dict[str, object]:
        """Return figures and notes, without the mistakes, for JSON."""
        return {
            "documents": self.documents,
            "predicted": self.predicted,
            "notes": list(self.notes),
            "measures": _named(self.rows),
            "details": _named(self.details),
            "statuses": _named(self.statuses),
            "confusion": [list(cell) for cell in self.confusion],
            "kinds": {kind: _named(rows) for kind, rows in self.kinds.items()},
        }


def _named(rows: Sequence[Row]) -> dict[str, dict[str, object]]:
    return {row.measure: row.as_dict() for row in rows}


def make_rows(tallies: Mapping[str, Sequence[Counts]], seed: int = _SEED) -> tuple[Row, ...]:
    """Return a row a measure from (right, given, gold) of each document.

    The documents are drawn with replacement, as many as there are, a thousand times; all measures of a
    resample rest on the same documents. The same tallies and seed give the same intervals.
    """
    size = max((len(counts) for counts in tallies.values()), default=0)
    draw = random.Random(seed)
    resamples = [Counter(draw.choices(range(size), k=size)) for _ in range(_RESAMPLES)] if size else []
    return tuple(_row(measure, counts, resamples) for measure, counts in tallies.items())


def shares(right: int, given: int, gold: int) -> tuple[float, float, float]:
    """Return precision, recall and F1; a share of nothing is 0.

    >>> shares(1, 2, 1)
    (0.5, 1.0, 0.6666666666666666)
    """
    precision = right / given if given else 0.0
    recall = right / gold if gold else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def _row(measure: str, counts: Sequence[Counts], resamples: list[Counter[int]]) -> Row:
    right, given, gold = _total((one, 1) for one in counts)
    values = shares(right, given, gold)
    # A document without a fact of this measure moves no share: zeros need not be added up.
    weighty = [(index, one) for index, one in enumerate(counts) if one != (0, 0, 0)]
    drawn = [shares(*_total((one, times[index]) for index, one in weighty)) for times in resamples]
    columns = list(zip(*drawn, strict=True)) or [(0.0,)] * 3
    precision, recall, f1 = (
        Estimate(value, *_interval(column)) for value, column in zip(values, columns, strict=True)
    )
    return Row(
        measure=measure, precision=precision, recall=recall, f1=f1, right=right, given=given, gold=gold
    )


def _total(counts: Iterable[tuple[Counts, int]]) -> Counts:
    """Return the sums of counts, each taken so many times."""
    right = given = gold = 0
    for (one_right, one_given, one_gold), times in counts:
        if times:
            right += one_right * times
            given += one_given * times
            gold += one_gold * times
    return right, given, gold


def _interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the 2.5th and the 97.5th percentile."""
    ordered = sorted(values)
    last = len(ordered) - 1
    return ordered[round(0.025 * last)], ordered[round(0.975 * last)]
