"""Precision, recall and F1 with intervals, and the facts behind them."""

import random
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from kg.errors import KgError
from kg.evaluate.facts import Fact

Counts = tuple[int, int, int]
Verdict = Literal["missed", "extra", "wrong phase"]
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
        measure: person, post, tenure, status, merger, figure or event.
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
    """A fact that is in one of both only, or (measure status) a tenure with another phase.

    Attributes:
        fact: the compared key. quote: of the gold where it was missed, else of the findings.
    """

    doc_id: str
    measure: str
    verdict: Verdict
    fact: Fact
    quote: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """How findings compare with gold.

    Attributes:
        rows: one a measure, in a fixed order.
        documents: in the gold. predicted: those of them with findings.
        notes: one line each on input that was left aside.
        mistakes: by document, then measure.
    """

    rows: tuple[Row, ...]
    documents: int
    predicted: int
    notes: tuple[str, ...] = ()
    mistakes: tuple[Mistake, ...] = ()

    def row(self, measure: str) -> Row:
        """Return the row of a measure.

        Raises: KgError: there is no such measure.
        """
        for row in self.rows:
            if row.measure == measure:
                return row
        known = ", ".join(row.measure for row in self.rows)
        raise KgError(f"no measure {measure!r}; measures are {known}")

    def below(self, floors: Mapping[str, float]) -> tuple[Row, ...]:
        """Return the rows whose F1 is below its floor; none means that all floors hold.

        Raises: KgError: a floor for an unknown measure.
        """
        return tuple(row for row in map(self.row, floors) if row.f1.value < floors[row.measure])

    def errors(self, limit: int | None = None, measure: str | None = None) -> tuple[Mistake, ...]:
        """Return the mistakes, of one measure where one is named, the first `limit` of them."""
        wanted = (mistake for mistake in self.mistakes if measure in (None, mistake.measure))
        return tuple(wanted)[:limit]

    def as_dict(self) -> dict[str, object]:
        """Return figures and notes, without the mistakes, for JSON."""
        return {
            "documents": self.documents,
            "predicted": self.predicted,
            "notes": list(self.notes),
            "measures": {row.measure: row.as_dict() for row in self.rows},
        }


def make_rows(tallies: Mapping[str, Sequence[Counts]], seed: int = _SEED) -> tuple[Row, ...]:
    """Return a row a measure from (right, given, gold) of each document.

    The documents are drawn with replacement, as many as there are, a thousand times; all measures of a
    resample rest on the same documents. The same tallies and seed give the same intervals.
    """
    size = max((len(counts) for counts in tallies.values()), default=0)
    draw = random.Random(seed)
    resamples = [draw.choices(range(size), k=size) for _ in range(_RESAMPLES)] if size else []
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


def _row(measure: str, counts: Sequence[Counts], resamples: list[list[int]]) -> Row:
    right, given, gold = _total(counts)
    values = shares(right, given, gold)
    # A document without a fact of this measure moves no share: zeros need not be added up.
    weighty = [counts[index] != (0, 0, 0) for index in range(len(counts))]
    drawn = [
        shares(*_total([counts[index] for index in resample if weighty[index]])) for resample in resamples
    ]
    columns = list(zip(*drawn, strict=True)) or [(0.0,)] * 3
    precision, recall, f1 = (
        Estimate(value, *_interval(column)) for value, column in zip(values, columns, strict=True)
    )
    return Row(
        measure=measure, precision=precision, recall=recall, f1=f1, right=right, given=given, gold=gold
    )


def _total(counts: Sequence[Counts]) -> Counts:
    return (
        sum(right for right, _, _ in counts),
        sum(given for _, given, _ in counts),
        sum(gold for _, _, gold in counts),
    )


def _interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the 2.5th and the 97.5th percentile."""
    ordered = sorted(values)
    last = len(ordered) - 1
    return ordered[round(0.025 * last)], ordered[round(0.975 * last)]
