"""Whether the findings name the units of the register that are meant.

A row of gold says which unit a body belongs to at one place. It is compared with the tenures that name that
body: with those whose span shares a character with the place, else with those of the document whose unit has
the same type (a town may bear its province's name), else with all.
"""

from collections.abc import Iterator, Sequence

import msgspec

from kg.evaluate.keys import body_key, key
from kg.evaluate.readings import LinkReading, TenureReading
from kg.evaluate.report import Counts, Mistake

LINKS = ("link", "link left ambiguous", "link among candidates")


class Links(msgspec.Struct, frozen=True):
    """The links of one document: counts by measure, and the wrong ones."""

    counts: dict[str, Counts]
    mistakes: tuple[Mistake, ...]


def compare_links(doc_id: str, gold: Sequence[LinkReading], found: Sequence[TenureReading]) -> Links:
    """Return how the findings link.

    link: rows with an id that is right, rows with an id, rows whose body was found. left ambiguous: rows with
    more candidates than one, twice rows whose body was found. among candidates: of these, those whose
    candidates have the truth.
    """
    linked = right = ambiguous = among = matched = 0
    mistakes: list[Mistake] = []
    for row, tenures in _matched(gold, found):
        matched += 1
        true = {row.id, *row.alternatives}
        ids = {one.unit_id for one in tenures if one.unit_id}
        candidates = {ident for one in tenures for ident in one.unit_candidates}
        if ids:
            linked += 1
            right += ids <= true
            if not ids <= true:
                fact = (row.body, row.unit, row.id, ", ".join(sorted(ids)))
                mistakes.append(
                    Mistake(
                        doc_id=doc_id,
                        measure="link",
                        verdict="wrong value",
                        fact=fact,
                        quote=tenures[0].quote,
                        span=tenures[0].span,
                    )
                )
        elif candidates:
            ambiguous += 1
            among += bool(candidates & true)
    counts = (
        (right, linked, matched),
        (ambiguous, matched, matched),
        (among, ambiguous, ambiguous),
    )
    return Links(dict(zip(LINKS, counts, strict=True)), tuple(mistakes))


def _matched(
    gold: Sequence[LinkReading], found: Sequence[TenureReading]
) -> Iterator[tuple[LinkReading, list[TenureReading]]]:
    """Yield the rows that count and whose body was found, with the tenures that name it there."""
    by_body: dict[tuple[str, str], list[TenureReading]] = {}
    for tenure in found:
        by_body.setdefault(body_key(tenure.body, tenure.unit), []).append(tenure)
    for row in gold:
        tenures = by_body.get(body_key(row.body, row.unit))
        if tenures and row.id is not None and not row.unsure:
            here = [one for one in tenures if one.span and _share(one.span, row.span)]
            alike = [one for one in tenures if key(one.unit) == key(row.unit)]
            yield row, here or alike or tenures


def _share(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]
