"""Findings against gold.

A fact counts once a document. Measures, each the number of distinct facts of a document:

    person   a person with at least one post
    post     person, title and kind of body, whatever the unit
    tenure   person, title and body with its unit: the headline
    status   of the tenures in both: the phase (current, past, nominated) is right
    merger   one unit that went into another
    figure   subject, variable and value
    event    kind, body and term

Rows marked unsure and rows of scope "other" count neither for nor against: in the gold they excuse findings
that name them, in the findings they claim nothing. A document without findings has missed all its facts. A
list that the gold of a document does not have is not judged there.

Details are what is said of facts that are in both: type of the unit, start and end of a tenure by precision;
kind, status, parents and extents of a change; day and ordinal of an event; modality of a figure. Dates that
are completed from the document's day count only where the gold has one. Where the gold has links, there are
rows for these too: see `kg.evaluate.links`.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

import msgspec

from kg.evaluate.facts import DATES, LISTS, MEASURES, PRECISIONS, Fact, Facts, facts
from kg.evaluate.links import LINKS, compare_links
from kg.evaluate.readings import Reading, as_reading, read_gold
from kg.evaluate.report import Counts, Mistake, Report, Row, Verdict, make_rows
from kg.model.findings import Findings, TenureStatus

_ORDER = ("person", "post", "tenure", "status", "merger", "figure", "event", "link")
# Mistakes in these two come back in the tenures.
_UNLISTED = frozenset(["person", "post"])
# By measure of the fact, the values that are compared.
_VALUES = {
    "tenure": ("unit type", "start", "end"),
    "merger": ("change kind", "change status", "result parent", "source parent", "extent"),
    "edge": ("unit types",),
    "event": ("event day", "ordinal"),
    "figure": ("modality",),
}
_STATUSES: tuple[str, ...] = get_args(TenureStatus)
_NONE: Counts = (0, 0, 0)


class _Comparison(msgspec.Struct, frozen=True):
    """One document: kind of text, counts by measure, by value and by status, and mistakes."""

    kind: str | None
    counts: dict[str, Counts]
    details: dict[str, Counts]
    statuses: dict[str, Counts]
    confusion: Counter[tuple[str, str]]
    mistakes: list[Mistake]


def evaluate(gold_path: Path, findings: Iterable[Mapping[str, Any] | Findings | Reading]) -> Report:
    """Return how the findings compare with the gold.

    Args:
        gold_path: a folder with one DOC_ID.json a document, or a file of JSON Lines.
        findings: one a document; of two with one doc_id the later counts, and documents without gold are left
            aside: both are noted.

    Raises:
        UnreadableInput: no such folder or file, a record in it is no gold, or findings of another form.
        EmptyInput: there is no gold in it.
    """
    return compare(read_gold(gold_path), findings)


def compare(
    gold: Mapping[str, Reading], findings: Iterable[Mapping[str, Any] | Findings | Reading]
) -> Report:
    """Return how the findings compare with gold by doc_id; see `evaluate`."""
    given = [as_reading(found, f"findings {number}") for number, found in enumerate(findings, 1)]
    predicted = {reading.document: reading for reading in given}
    compared = [
        _compare(doc_id, reading, predicted.get(doc_id, Reading())) for doc_id, reading in gold.items()
    ]
    judged = [name for name in _ORDER if any(name in one.counts for one in compared)]
    details = _names([one.details for one in compared], _detail_order())
    confusion = sum((one.confusion for one in compared), Counter[tuple[str, str]]())
    kinds = sorted({one.kind for one in compared if one.kind})
    return Report(
        rows=_rows(judged, [one.counts for one in compared]),
        details=_rows(details, [one.details for one in compared]),
        statuses=_rows(
            _names([one.statuses for one in compared], _STATUSES), [one.statuses for one in compared]
        ),
        confusion=tuple((*pair, count) for pair, count in confusion.most_common()),
        kinds={kind: _rows(judged, [one.counts for one in compared if one.kind == kind]) for kind in kinds},
        documents=len(gold),
        predicted=sum(doc_id in predicted for doc_id in gold),
        notes=tuple(_notes(gold, given)),
        mistakes=tuple(mistake for one in compared for mistake in one.mistakes),
    )


def _rows(names: Sequence[str], tallies: Sequence[Mapping[str, Counts]]) -> tuple[Row, ...]:
    return make_rows({name: [tally.get(name, _NONE) for tally in tallies] for name in names})


def _names(tallies: Sequence[Mapping[str, Counts]], order: Sequence[str]) -> list[str]:
    """Return the names in their order that stand for anything."""
    return [name for name in order if any(tally.get(name, _NONE) != _NONE for tally in tallies)]


def _detail_order() -> list[str]:
    order: list[str] = []
    for names in _VALUES.values():
        for name in names:
            order.append(name)
            if name in DATES:
                order += [f"{name} ({precision})" for precision in PRECISIONS.values()]
    return [*order, *LINKS[1:]]


def _compare(doc_id: str, gold_reading: Reading, found_reading: Reading) -> _Comparison:
    gold, found = facts(gold_reading), facts(found_reading)
    result = _Comparison(found_reading.kind, {}, {}, {}, Counter(), [])
    for measure in MEASURES:
        if getattr(gold_reading, LISTS[measure]) is None:
            continue
        wanted, given = gold.counted[measure], _given(gold, found, measure)
        result.counts[measure] = (len(given & wanted), len(given), len(wanted))
        if measure not in _UNLISTED:
            result.mistakes.extend(_mistakes(doc_id, measure, "missed", wanted - given, gold))
            result.mistakes.extend(_mistakes(doc_id, measure, "extra", given - wanted, found))
        if measure == "tenure":
            _compare_statuses(doc_id, gold, found, result)
    for measure, names in _VALUES.items():
        if getattr(gold_reading, LISTS[measure]) is not None:
            for name in names:
                _compare_values(doc_id, measure, name, gold, found, result)
    if gold_reading.links is not None:
        linked = compare_links(doc_id, gold_reading.links, found_reading.tenures or ())
        result.counts["link"] = linked.counts.pop("link")
        result.details.update(linked.counts)
        result.mistakes.extend(linked.mistakes)
    return result


def _given(gold: Facts, found: Facts, measure: str) -> set[Fact]:
    """Return the facts that the findings claim and the gold judges."""
    return found.counted[measure] - (gold.ignored[measure] - gold.counted[measure])


def _compare_statuses(doc_id: str, gold: Facts, found: Facts, result: _Comparison) -> None:
    wanted, given = gold.counted["tenure"], _given(gold, found, "tenure")
    both = sorted(given & wanted, key=_sortable)
    wrong = {one for one in both if not gold.values["phase", one] & found.values["phase", one]}
    result.counts["status"] = (len(both) - len(wrong), len(both), len(both))
    result.mistakes.extend(_mistakes(doc_id, "status", "wrong phase", wrong, found))
    for status in _STATUSES:
        has = {one for one in wanted if status in gold.values["status", one]}
        # A status that only an unsure row of the gold gives is excused.
        excused = {one for one in wanted - has if status in gold.values["any status", one]}
        says = {one for one in given if status in found.values["status", one]} - excused
        result.statuses[status] = (len(has & says), len(says), len(has))
    for one in both:
        pair = (" or ".join(sorted(side.values["status", one])) for side in (gold, found))
        result.confusion[next(pair), next(pair)] += 1


def _compare_values(
    doc_id: str, measure: str, name: str, gold: Facts, found: Facts, result: _Comparison
) -> None:
    """Count a value of the facts that are in both."""
    tally: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for fact in sorted(_given(gold, found, measure) & gold.counted[measure], key=_sortable):
        true, said = gold.values.get((name, fact), set()), found.values.get((name, fact), set())
        if true:
            said = said | found.values.get((f"inferred {name}", fact), set())
        for part, only in _by_precision(name):
            right = [value for value in true & said if only in (None, len(value))]
            given = [value for value in said if only in (None, len(value))]
            wanted = [value for value in true if only in (None, len(value))]
            for index, values in enumerate((right, given, wanted)):
                tally[part][index] += len(values)
        if true != said:
            verdict: Verdict = "wrong value" if true and said else "missed" if true else "extra"
            told = (" or ".join(sorted(true)) or None, " or ".join(sorted(said)) or None)
            quote, span = found.quotes.get((measure, fact), ("", None))
            result.mistakes.append(
                Mistake(
                    doc_id=doc_id, measure=name, verdict=verdict, fact=(*fact, *told), quote=quote, span=span
                )
            )
    for part, (right_count, given_count, wanted_count) in tally.items():
        result.details[part] = (right_count, given_count, wanted_count)


def _by_precision(name: str) -> Iterator[tuple[str, int | None]]:
    """Yield the name for all values; of a date also one a precision, with the length of such a date."""
    yield name, None
    if name in DATES:
        for length, precision in PRECISIONS.items():
            yield f"{name} ({precision})", length


def _sortable(fact: Fact) -> list[str]:
    return [str(part) for part in fact]


def _mistakes(
    doc_id: str, measure: str, verdict: Verdict, wrong: set[Fact], side: Facts
) -> Iterator[Mistake]:
    source = "tenure" if measure == "status" else measure
    for fact in sorted(wrong, key=_sortable):
        quote, span = side.quotes.get((source, fact), ("", None))
        yield Mistake(doc_id=doc_id, measure=measure, verdict=verdict, fact=fact, quote=quote, span=span)


def _notes(gold: Mapping[str, Reading], given: list[Reading]) -> Iterator[str]:
    times = Counter(reading.document for reading in given)
    unknown = [doc_id for doc_id in times if doc_id not in gold]
    repeated = [doc_id for doc_id, count in times.items() if count > 1]
    missing = [doc_id for doc_id in gold if doc_id not in times]
    if unknown:
        yield f"{len(unknown)} documents have findings and no gold; left aside (first: {unknown[0]})"
    if repeated:
        yield f"{len(repeated)} documents have findings twice; the later ones count (first: {repeated[0]})"
    if missing:
        yield f"no findings, all their gold is missed: {len(missing)} of the documents (first: {missing[0]})"
