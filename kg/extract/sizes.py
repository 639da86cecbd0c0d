"""Area and population of the unit that a change results in."""

import re

from kg.extract.amounts import Amount, find_area, find_moved, find_population
from kg.extract.clauses import Clause
from kg.extract.resolutions import Told
from kg.model.findings import Span
from kg.text.sentences import sentences

_AFTERWARDS = re.compile(r"\s*(?:Sau (?:khi )?[^,.;]{1,80},? )?(?=\w)")
# How many sentences after a change a report tells what it results in; a clause is about nothing else.
_NEXT = 2
_HAS = re.compile(r" (?:mới )?có(?!\w)")

Size = tuple[Amount | None, Amount | None]


def find_size(text: str, clause: Clause, sentence: Span, told: Told) -> Size:
    """Return area and population of the result.

    Order: told after the change up to the end of the sentence; in a sentence after it that says what the
    result has; what a unit had of which the result is all there is.

    Args:
        sentence: up to the next change that it tells.
    """
    start, stop = told.span[1], sentence[1]
    area, population = find_area(text, start, stop), find_population(text, start, stop)
    if area or population or told.result is None:
        return area, population
    following = list(sentences(text[stop : clause.span[1]]))
    if clause.label is None:
        following = following[:_NEXT]
    name = f"{told.result.type} {told.result.bare}".strip()
    area, population = _afterwards(text, [(stop + first, stop + last) for first, last in following], name)
    if not area and not population and told.kind == "establish" and len(told.sources) == 1:
        return find_moved(text, *told.span)
    return area, population


def _afterwards(text: str, following: list[Span], name: str) -> Size:
    for first, last in following:
        subject = _AFTERWARDS.match(text, first)
        after = subject.end() if subject else first
        has = _HAS.match(text, after + len(name))
        if has and text[after : after + len(name)].lower() == name.lower():
            return find_area(text, has.start(), last), find_population(text, has.start(), last)
    return None, None
