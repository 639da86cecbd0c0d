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
that name them, in the findings they claim nothing. A document without findings has missed all its facts.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from kg.evaluate.facts import MEASURES, Fact, Facts, facts
from kg.evaluate.readings import Reading, as_reading, read_gold
from kg.evaluate.report import Counts, Mistake, Report, Verdict, make_rows
from kg.model.findings import Findings

_ORDER = ("person", "post", "tenure", "status", "merger", "figure", "event")
# Mistakes in these two come back in the tenures.
_UNLISTED = frozenset(["person", "post"])


class _Comparison(msgspec.Struct, frozen=True):
    """One document: counts by measure, and mistakes."""

    counts: dict[str, Counts]
    mistakes: tuple[Mistake, ...]


def evaluate(gold_dir: Path, findings: Iterable[Mapping[str, Any] | Findings | Reading]) -> Report:
    """Return how the findings compare with the gold.

    Args:
        gold_dir: one DOC_ID.json a document.
        findings: one a document; of two with one doc_id the later counts, and documents without gold are left
            aside: both are noted.

    Raises:
        UnreadableInput: no such folder, a file in it is no gold, or findings of another form.
        EmptyInput: the folder holds no gold.
    """
    gold = read_gold(gold_dir)
    given = [as_reading(found, f"findings {number}") for number, found in enumerate(findings, 1)]
    predicted = {reading.document: reading for reading in given}
    comparisons = [
        _compare(doc_id, facts(reading), facts(predicted.get(doc_id, Reading())))
        for doc_id, reading in gold.items()
    ]
    return Report(
        rows=make_rows({name: [one.counts[name] for one in comparisons] for name in _ORDER}),
        documents=len(gold),
        predicted=sum(doc_id in predicted for doc_id in gold),
        notes=tuple(_notes(gold, given)),
        mistakes=tuple(mistake for one in comparisons for mistake in one.mistakes),
    )


def _compare(doc_id: str, gold: Facts, found: Facts) -> _Comparison:
    counts: dict[str, Counts] = {}
    mistakes: list[Mistake] = []
    for measure in MEASURES:
        wanted = gold.counted[measure]
        given = found.counted[measure] - (gold.ignored[measure] - wanted)
        right = given & wanted
        counts[measure] = (len(right), len(given), len(wanted))
        if measure not in _UNLISTED:
            mistakes += _mistakes(doc_id, measure, "missed", wanted - given, gold)
            mistakes += _mistakes(doc_id, measure, "extra", given - wanted, found)
        if measure == "tenure":
            wrong = {tenure for tenure in right if not gold.phases[tenure] & found.phases[tenure]}
            counts["status"] = (len(right) - len(wrong), len(right), len(right))
            mistakes += _mistakes(doc_id, "status", "wrong phase", wrong, found)
    return _Comparison(counts, tuple(mistakes))


def _mistakes(
    doc_id: str, measure: str, verdict: Verdict, wrong: set[Fact], side: Facts
) -> Iterator[Mistake]:
    source = "tenure" if measure == "status" else measure
    for fact in sorted(wrong, key=lambda parts: [str(part) for part in parts]):
        quote = side.quotes.get((source, fact), "")
        yield Mistake(doc_id=doc_id, measure=measure, verdict=verdict, fact=fact, quote=quote)


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
        yield f"{len(missing)} documents have no findings; their gold counts as missed (first: {missing[0]})"
