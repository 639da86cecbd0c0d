"""Names in a cell: one or several, printed one after another with nothing between them, or glued."""

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from kg.extract.mentions.types import PersonMention
from kg.extract.tenures.periods import Period, parse_term
from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER
from kg.vocabulary import Vocabulary

_WORD = rf"[{UPPER}][{LOWER}]*(?:'[{UPPER}{LOWER}]+)?"
_SYLLABLE = re.compile(_WORD)
_CAPITALISED = re.compile(rf"(?<![\w'/.-]){_WORD}(?: ?{_WORD})*(?!\w)")
_GLUED = re.compile(rf"(?<=[{LOWER}])(?=[{UPPER}])")
_NOTE = re.compile(r"\s*(?:\[[^\]]{0,12}\]|\((?P<note>[^()]{1,40})\))")
_STANDING = re.compile(r"[Tt]hường trực|[Tt]h\. ?trực|TT\b")
_FROM = re.compile(r"(?:từ|đến|\d)")
_UNTIL = re.compile(r"đến\b")
_MIDDLE = frozenset(["Thị", "Văn"])
_LONGEST = 5


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A person of a cell with what stands in brackets after the name.

    Attributes:
        note: all that the brackets say. is_standing: "(thường trực)". period: "(từ 12/2015)", "(đến 2015)".
    """

    person: PersonMention
    note: str = ""
    is_standing: bool = False
    period: Period | None = None


def names_in(text: str, cell: Span, vocabulary: Vocabulary) -> Iterator[Named]:
    """Yield the people of a cell: "Phạm Văn A Lê Thị B (từ 12/2015)"; none after anything else."""
    position = cell[0]
    while position < cell[1]:
        run = _run(text, position, cell[1])
        if run is None:
            return
        people = _split(text, run, vocabulary, is_alone=run == cell)
        note = _NOTE.match(text, run[1], cell[1])
        for person in people[:-1]:
            yield Named(person=person)
        if people:
            yield _noted(people[-1], note)
        position = run[1]
        while note:
            position = note.end()
            note = _NOTE.match(text, position, cell[1])
        position += len(text[position : cell[1]]) - len(text[position : cell[1]].lstrip(" ,;\n"))


def _run(text: str, start: int, stop: int) -> Span | None:
    """Return the run of capitalised words that begins at `start`; names may be glued."""
    run = _CAPITALISED.match(text, start, stop)
    return run.span() if run else None


def _noted(person: PersonMention, note: re.Match[str] | None) -> Named:
    printed = (note.group("note") if note else None) or ""
    period = parse_term(printed) if _FROM.match(printed) else None
    if period is not None and period.end is None and _UNTIL.match(printed):
        period = msgspec.structs.replace(period, start=None, end=period.start)
    is_standing = _STANDING.match(printed) is not None
    return Named(person=person, note=printed, is_standing=is_standing, period=period)


def _split(text: str, run: Span, vocabulary: Vocabulary, *, is_alone: bool) -> list[PersonMention]:
    """Return the names of a run of syllables: each begins with a surname and has two to five syllables."""
    parts = [run[0], *(one.start() for one in _GLUED.finditer(text, run[0] + 1, run[1])), run[1]]
    if len(parts) > 2:
        return [one for part in pairwise(parts) for one in _split(text, part, vocabulary, is_alone=False)]
    words = list(_SYLLABLE.finditer(text, *run))
    best: list[tuple[float, tuple[int, ...]] | None] = [(0.0, ())] + [None] * len(words)
    for end in range(2, len(words) + 1):
        for start in range(max(0, end - _LONGEST), end - 1):
            known, cost = best[start], _cost([word.group() for word in words[start:end]], vocabulary)
            if known is None or cost is None:
                continue
            current = best[end]
            if current is None or known[0] + cost < current[0]:
                best[end] = known[0] + cost, (*known[1], start)
    whole = best[-1]
    if whole is not None:
        starts = [*whole[1], len(words)]
        return [_person(text, words[i].start(), words[j - 1].end()) for i, j in pairwise(starts)]
    if is_alone and 2 <= len(words) <= _LONGEST:
        return [_person(text, *run)]  # a surname that the list does not have
    return []


def _cost(words: list[str], vocabulary: Vocabulary) -> float | None:
    """Return how unusual the words are as one name; None where the first is no surname."""
    if words[0] not in vocabulary.surnames and words[0] not in vocabulary.weak_surnames:
        return None
    cost = {2: 2.0, 3: 0.0, 4: 1.0, 5: 4.0}[len(words)]
    cost += 1.5 * (words[0] in vocabulary.weak_surnames) - 1.0 * (words[1] in _MIDDLE)
    return cost + 3.0 * ((words[-1] in _MIDDLE) + (words[0] in _MIDDLE))


def _person(text: str, start: int, end: int) -> PersonMention:
    return PersonMention(start=start, end=end, name=" ".join(text[start:end].split()))
