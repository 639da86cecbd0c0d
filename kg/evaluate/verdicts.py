"""Whether single findings are right, as the scores count them."""

from collections.abc import Iterator

import msgspec

from kg.evaluate.facts import LISTS, Fact, Facts, facts
from kg.evaluate.readings import Reading

_MEASURE = {"tenures": "tenure", "unit_changes": "merger", "events": "event", "figures": "figure"}


class Verdict(msgspec.Struct, frozen=True):
    """One finding: its list, its place in the list, and whether it is right."""

    list: str
    index: int
    is_right: bool


def verdicts(gold: Reading, found: Reading) -> Iterator[Verdict]:
    """Yield a verdict on each finding that the gold judges.

    A change is right if all its pairs of source and result are. Findings that unsure rows of the gold name,
    and findings of scope "other", are not judged, nor are changes that name no source.
    """
    truth = facts(gold)
    for name, measure in _MEASURE.items():
        if getattr(gold, LISTS[measure]) is None:
            continue
        for index, row in enumerate(getattr(found, name) or ()):
            claimed = facts(msgspec.structs.replace(Reading(), **{name: (row,)})).counted[measure]
            if claimed and not any(_is_excused(truth, measure, fact) for fact in claimed):
                yield Verdict(name, index, claimed <= truth.counted[measure])


def _is_excused(truth: Facts, measure: str, fact: Fact) -> bool:
    return fact in truth.ignored[measure] and fact not in truth.counted[measure]
