"""Compare the scores of the reader with their floors (tests/gold/floors.json), and raise the floors.

What writes the floors also writes the tables of docs/scores.md.

    python tools/pin_scores.py [CORPUS]                  raise the floors that the scores surpass
    python tools/pin_scores.py [CORPUS] --lower REASON   also lower those that they miss; the file notes why
    python tools/pin_scores.py [CORPUS] --check          write nothing
    python tools/pin_scores.py [CORPUS] --errors N       list N mistakes a set of gold; write nothing
    python tools/pin_scores.py [CORPUS] --kept           score the kept part of the gold; write nothing

Leaves with 3 where a score is below its floor or the corpus is not the one that was pinned. docs/gate.md says
when to use what.
"""

import argparse
import json
import math
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
from gold_corpus import (
    OWN_GOLD,
    ROOT,
    SETS,
    Part,
    default_corpus,
    documents_of,
    fingerprint,
    fresh_ids,
    gold_of,
    read_all,
)
from pages import write_tables
from reliability import table

from kg.evaluate import Report, Row, compare, sentence_of

FLOORS = OWN_GOLD / "floors.json"
PAGE = ROOT / "docs" / "scores.md"
BELOW = 3
# What the page has by kind of text.
_WITH_KINDS, _OF_KINDS = ("articles", "tenures"), ("person", "tenure", "status")
# Precision is pinned up to what is asked for; above it F1 decides.
_PRECISIONS = {"articles tenure": 0.94, "tenures tenure": 0.94, "links link": 0.98}


class Lowered(msgspec.Struct, frozen=True):
    """A floor that was lowered on purpose."""

    floor: str
    before: float
    after: float
    reason: str


class Floors(msgspec.Struct, frozen=True):
    """The file of floors.

    Attributes:
        corpus: hash of the texts and the gold that the scores rest on.
        floors: by "gold measure share", such as "articles tenure f1".
        lowered: in the order it was done.
    """

    corpus: str = ""
    floors: dict[str, float] = {}
    lowered: list[Lowered] = []


def reports(corpus: Path, part: Part) -> dict[str, Report]:
    """Return how the reader, as users get it, compares with each set of gold."""
    golds = {name: gold_of(corpus, name, part) for name in SETS}
    wanted = {doc_id for gold in golds.values() for doc_id in gold}
    found = {one.doc_id: one for one in read_all(documents_of(corpus, wanted))}
    return {
        name: compare(gold, [found[doc_id] for doc_id in gold if doc_id in found])
        for name, gold in golds.items()
    }


def scores(found: Mapping[str, Report]) -> Iterator[tuple[str, float]]:
    """Yield the scores that have floors; those of a measure that nothing in the gold has are none."""
    for name, report in found.items():
        for row in report.rows:
            if row.gold:
                measure = f"{name} {row.measure}"
                yield f"{measure} f1", row.f1.value
                if measure in _PRECISIONS:
                    yield f"{measure} precision", min(row.precision.value, _PRECISIONS[measure])


def updated(old: Floors, now: Mapping[str, float], corpus: str, reason: str | None) -> Floors:
    """Return the floors raised to the scores; with a reason also lowered to them, which is noted."""
    floors, lowered = dict(old.floors), list(old.lowered)
    for name, score in now.items():
        score = math.floor(score * 10_000) / 10_000
        before = floors.get(name)
        if before is not None and score < before and reason:
            lowered.append(Lowered(name, before, score, reason))
        if before is None or score > before or reason:
            floors[name] = score
    return Floors(corpus, {name: floors[name] for name in sorted(floors) if name in now}, lowered)


def complaints(old: Floors, now: Mapping[str, float], corpus: str) -> list[str]:
    """Return what is wrong, one line each."""
    lines = [
        f"{name}: {now.get(name, 0.0):.4f} is below its floor {floor:.4f}"
        for name, floor in old.floors.items()
        if now.get(name, 0.0) < floor
    ]
    if old.corpus not in ("", corpus):
        lines.append("the texts or the gold are not those that were pinned")
    return lines


def show(found: Mapping[str, Report]) -> None:
    """Print all scores with their intervals."""
    print(f"{'gold':9}{'measure':9}{'P':>7}{'R':>7}{'F1':>7}  {'95 %':15}{'right':>6}{'given':>6}{'gold':>6}")
    for name, report in found.items():
        for row in report.rows:
            interval = f"{row.f1.low:.3f} to {row.f1.high:.3f}"
            shares = "".join(f"{one.value:7.3f}" for one in (row.precision, row.recall, row.f1))
            counts = f"{row.right:6}{row.given:6}{row.gold:6}"
            print(f"{name:9}{row.measure:9}{shares}  {interval:15}{counts}")


def tables(found: Mapping[str, Report]) -> str:
    """Return all scores, and those of each kind of text, for the page."""
    columns = ("precision", "recall", "F1", "95 %", "right", "given", "gold")
    rows = [[name, row.measure, *_cells(row)] for name, report in found.items() for row in report.rows]
    by_kind = [
        [name, kind, row.measure, *_cells(row)]
        for name in _WITH_KINDS
        for kind, of_kind in found[name].kinds.items()
        for row in of_kind
        if row.measure in _OF_KINDS
    ]
    return (
        table(("set", "measure", *columns), [row for row in rows if row[-1]])
        + "\n**By kind of text.**\n\n"
        + table(("set", "kind", "measure", *columns), [row for row in by_kind if row[-1]])
    )


def _cells(row: Row) -> list[object]:
    shares = [row.precision.value, row.recall.value, row.f1.value]
    return [*shares, f"{row.f1.low:.3f} to {row.f1.high:.3f}", row.right, row.given, row.gold]


def show_mistakes(found: Mapping[str, Report], corpus: Path, limit: int, measure: str | None) -> None:
    """Print mistakes with their sentences, one a line, parted by tabs; of fresh texts none."""
    fresh = fresh_ids()
    chosen = [
        one
        for report in found.values()
        for one in [one for one in report.errors(measure=measure) if one.doc_id not in fresh][:limit]
    ]
    texts = {one.doc_id: one.text for one in documents_of(corpus, {one.doc_id for one in chosen})}
    for one in chosen:
        fact = " | ".join(map(str, one.fact))
        sentence = sentence_of(one, texts.get(one.doc_id, "")) or one.place
        print(one.doc_id, one.measure, one.verdict, fact, sentence, sep="\t")


def main() -> int:
    """Compare, and write where asked to; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=default_corpus())
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true")
    mode.add_argument("--kept", action="store_true")
    mode.add_argument("--lower", metavar="REASON")
    mode.add_argument("--errors", type=int, metavar="N")
    parser.add_argument("--measure", help="only mistakes of this measure or detail, such as tenure or start")
    given = parser.parse_args()
    if given.lower is not None and not given.lower.strip():
        parser.error("--lower needs a reason")
    found = reports(given.corpus, "kept" if given.kept else "dev")
    if given.errors is not None:
        show_mistakes(found, given.corpus, given.errors, given.measure)
        return 0
    show(found)
    if given.kept:
        return 0
    old = msgspec.json.decode(FLOORS.read_bytes(), type=Floors) if FLOORS.exists() else Floors()
    now, corpus = dict(scores(found)), fingerprint(given.corpus, "dev")
    wrong = complaints(old, now, corpus)
    for line in wrong:
        print(f"error: {line}", file=sys.stderr)
    if wrong and not given.lower:
        return BELOW
    if not given.check:
        new = msgspec.to_builtins(updated(old, now, corpus, given.lower))
        FLOORS.write_text(json.dumps(new, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        write_tables(PAGE, tables(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
