"""The facts of a reading as sets of keys, by measure; a fact counts once a document."""

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from kg.evaluate.keys import body_key, key, subject_key, title_key
from kg.evaluate.readings import Reading

Fact = tuple[str | float | None, ...]

MEASURES = ("person", "post", "tenure", "merger", "figure", "event")

_PAST = frozenset(["former", "leaves", "disciplined-removed"])


class Facts(msgspec.Struct, frozen=True):
    """The facts of one document.

    Attributes:
        counted: by measure, those that count.
        ignored: by measure, those of rows marked unsure or of scope "other".
        quotes: by measure and fact, the quote of the first row that states it.
        phases: by tenure, the phases its rows give it: current, past or nominated.
    """

    counted: dict[str, set[Fact]]
    ignored: dict[str, set[Fact]]
    quotes: dict[tuple[str, Fact], str]
    phases: dict[Fact, set[str]]


def facts(reading: Reading) -> Facts:
    """Return the facts of a reading."""
    found = Facts(defaultdict(set), defaultdict(set), {}, defaultdict(set))
    for measure, fact, is_ignored, quote in (*_tenure_facts(reading, found), *_other_facts(reading)):
        (found.ignored if is_ignored else found.counted)[measure].add(fact)
        found.quotes.setdefault((measure, fact), quote)
    return found


def phase(status: str | None) -> str:
    """Return the phase of a status; what is not past or nominated is current.

    >>> phase("appointed"), phase("leaves"), phase("nominated")
    ('current', 'past', 'nominated')
    """
    if status == "nominated":
        return "nominated"
    return "past" if status in _PAST else "current"


def _tenure_facts(reading: Reading, found: Facts) -> Iterator[tuple[str, Fact, bool, str]]:
    for row in reading.tenures:
        person, title = key(row.person), title_key(row.title)
        kind, unit = body_key(row.body, row.unit)
        is_ignored = bool(row.unsure) or row.scope == "other"
        tenure: Fact = (person, title, kind, unit)
        found.phases[tenure].add(phase(row.status))
        yield "person", (person,), is_ignored, row.quote
        yield "post", (person, title, kind), is_ignored, row.quote
        yield "tenure", tenure, is_ignored, row.quote


def _other_facts(reading: Reading) -> Iterator[tuple[str, Fact, bool, str]]:
    for change in reading.unit_changes:
        results = change.result if isinstance(change.result, tuple) else (change.result,)
        for source in change.sources or ():
            for result in results:
                yield "merger", (key(source.unit), key(result)), bool(change.unsure), change.quote
    for figure in reading.figures:
        value = round(figure.value or 0.0, 3)
        amount: Fact = (subject_key(figure.subject), figure.variable, value)
        yield "figure", amount, bool(figure.unsure), figure.quote
    for event in reading.events:
        term = (event.term or "").replace(" ", "")
        yield "event", (event.kind, key(event.body), term), bool(event.unsure), event.quote
