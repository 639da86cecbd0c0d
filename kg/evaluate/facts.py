"""The facts of a reading as sets of keys, by measure; a fact counts once a document.

What else is said of a fact is a value of it: the start of a tenure, the extent of a source. Values are
compared where both sides have the fact.
"""

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from kg.evaluate.keys import body_key, key, subject_key, title_key, unit_key
from kg.evaluate.readings import ChangeReading, EventReading, Reading, TenureReading
from kg.model.findings import LOST, Span

Fact = tuple[str | float | None, ...]
Quote = tuple[str, Span | None]
Values = dict[tuple[str, Fact], set[str]]

MEASURES = ("person", "post", "tenure", "merger", "figure", "event")
# Which list a measure needs; "edge" is a merger without the type words of its units.
LISTS = {
    "person": "tenures",
    "post": "tenures",
    "tenure": "tenures",
    "status": "tenures",
    "merger": "unit_changes",
    "edge": "unit_changes",
    "figure": "figures",
    "event": "events",
}
DATES = ("start", "end", "event day")
PRECISIONS = {4: "year", 7: "month", 10: "day"}

_PAST = frozenset(["former", *LOST])


class Facts(msgspec.Struct, frozen=True):
    """The facts of one document.

    Attributes:
        counted: by measure, those that count.
        ignored: by measure, those of rows marked unsure or of scope "other".
        quotes: by measure and fact, quote and place of the first row that states it.
        values: by name and fact, what rows say of the fact. "phase" and "any status" are of all rows, the
            others of rows that count; dates completed from the document's day have a name of their own.
    """

    counted: dict[str, set[Fact]]
    ignored: dict[str, set[Fact]]
    quotes: dict[tuple[str, Fact], Quote]
    values: Values


class _Row(msgspec.Struct, frozen=True):
    """A fact of one row, and what the row says of it."""

    measure: str
    fact: Fact
    source: TenureReading | ChangeReading | EventReading | msgspec.Struct
    values: tuple[tuple[str, str | None], ...] = ()


def facts(reading: Reading) -> Facts:
    """Return the facts of a reading."""
    found = Facts(defaultdict(set), defaultdict(set), {}, defaultdict(set))
    for row in _rows(reading):
        source = row.source
        is_ignored = bool(getattr(source, "unsure", None)) or getattr(source, "scope", None) == "other"
        (found.ignored if is_ignored else found.counted)[row.measure].add(row.fact)
        found.quotes.setdefault((row.measure, row.fact), _quote(source))
        for name, value in row.values:
            if value is not None and (not is_ignored or name in ("phase", "any status")):
                found.values[name, row.fact].add(value)
    return found


def phase(status: str | None) -> str:
    """Return the phase of a status; what is not past or nominated is current.

    >>> phase("appointed"), phase("leaves"), phase("nominated")
    ('current', 'past', 'nominated')
    """
    if status == "nominated":
        return "nominated"
    return "past" if status in _PAST else "current"


def _rows(reading: Reading) -> Iterator[_Row]:
    yield from _tenure_rows(reading)
    for change in reading.unit_changes or ():
        yield from _change_rows(change)
    for figure in reading.figures or ():
        amount: Fact = (subject_key(figure.subject), figure.variable, round(figure.value or 0.0, 3))
        yield _Row("figure", amount, figure, (("modality", figure.modality),))
    for event in reading.events or ():
        term = (event.term or "").replace(" ", "")
        ordinal = None if event.ordinal is None else str(event.ordinal)
        day = (_name("event day", event.date_basis), event.date)
        yield _Row("event", (event.kind, key(event.body), term), event, (("ordinal", ordinal), day))


def _tenure_rows(reading: Reading) -> Iterator[_Row]:
    for row in reading.tenures or ():
        person, title = key(row.person), title_key(row.title)
        kind, unit = body_key(row.body, row.unit)
        yield _Row("person", (person,), row)
        yield _Row("post", (person, title, kind), row)
        values = (
            ("phase", phase(row.status)),
            ("any status", row.status or ""),
            ("status", row.status or ""),
            ("unit type", _type(row.unit)),
            (_name("start", row.start_basis), row.start),
            (_name("end", row.end_basis), row.end),
        )
        yield _Row("tenure", (person, title, kind, unit), row, values)


def _change_rows(change: ChangeReading) -> Iterator[_Row]:
    results = change.result if isinstance(change.result, tuple) else (change.result,)
    for source in change.sources or ():
        for result in results:
            extent = None if source.extent == "unknown" else source.extent
            values = (
                ("change kind", change.kind),
                ("change status", change.status),
                ("result parent", key(change.result_parent) or None),
                ("source parent", key(source.parent) or None),
                ("extent", extent),
            )
            yield _Row("merger", (key(source.unit), key(result)), change, values)
            types = f"{_type(source.unit)} to {_type(result)}"
            yield _Row("edge", (unit_key(source.unit), unit_key(result)), change, (("unit types", types),))


def _name(date: str, basis: str | None) -> str:
    return f"inferred {date}" if basis == "inferred" else date


def _type(unit: str | None) -> str | None:
    """Return the type word of a unit, None where there is none."""
    return key(unit).removesuffix(unit_key(unit)).strip() or None


def _quote(source: msgspec.Struct) -> Quote:
    return getattr(source, "quote", ""), getattr(source, "span", None)
