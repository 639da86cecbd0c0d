"""Where the people and units of a text stand in it: as the reader found them, and wherever else by name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from drawn_names import Seat

from kg.extract.linking.publishers import joined, load_newspapers
from kg.extract.mentions.types import PersonMention, UnitMention, unit_mentions
from kg.extract.reader import Account
from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER
from kg.text.fold import fold
from kg.units import Register
from kg.vocabulary import load_vocabulary

Slot = tuple[str, int, str]
"""What a place in a text shows: "person" or "unit", which of the text's, in which form.

Forms of a person: plain, capitals, or how many of the last syllables; of a unit: plain, capitals, typed (with
its type word), joined (as in an address), site (label of its newspaper), sign (of its newspaper).
"""
Mark = tuple[Span, Slot]
"""A span of the text as read, and what it shows."""

# Half of what bears this name is no unit: the man, the youth union, the ideas.
_NOT_REPEATED = frozenset({"Hồ Chí Minh"})
_HOST = re.compile(r"(?:[\w-]+\.)+vn\b", re.IGNORECASE)
_SIGNED = 600
# Years of a term; how many hold a post that is no single seat; findings that tell of an earlier holder.
_TERM, _SOME_YEAR = 5, 2024
_HOLDERS = {"head": 2, "deputy": 4, "member": 20, "staff": 40}
_OVER = ("former", "disciplined-removed")
_CAPITALISED_BEFORE = re.compile(rf"[{UPPER}][\w'’]*[ -]$")
_CAPITALISED_AFTER = re.compile(rf"[ -][{UPPER}][{LOWER}]")
_LONGEST_WORD = 12


def people_of(account: Account) -> list[str]:
    """Return the full names in the findings of a text, each once, in order."""
    findings = account.findings
    names = [tenure.person for tenure in findings.tenures]
    names += [one.person for event in findings.events for one in event.participants]
    return sorted({fold(name): name for name in names if 2 <= len(name.split()) <= 5}.values())


def seats_of(account: Account, places: Mapping[str, int]) -> dict[str, Seat]:
    """Return by folded name the first post of each person in a unit that is placed."""
    vocabulary = load_vocabulary()
    findings = account.findings
    day = findings.day and (findings.day.until or findings.day.first)
    found: dict[str, Seat] = {}
    for one in findings.tenures:
        title = vocabulary.titles.get(one.title_id or "")
        if title is None or one.unit_id is None or one.unit_id not in places:
            continue
        term = (day.year if day else _SOME_YEAR) // _TERM - (one.status in _OVER)
        holders = 1 if title.is_single_seat else _HOLDERS[title.role]
        post = f"{one.title_id} {one.body_kind} {one.body_name} {term}"
        found.setdefault(fold(one.person), Seat(places[one.unit_id], post, holders))
    return found


def is_central(kind_id: str | None) -> bool:
    """Return whether the bodies of a kind are at the centre only."""
    kind = load_vocabulary().bodies.get(kind_id or "")
    return kind is not None and kind.is_central


def units_of(account: Account, register: Register) -> dict[UnitMention, str]:
    """Return the mentions that name a unit which the reader decides, and the newspaper's province.

    Several lives of one name count as the last of them.
    """
    context = account.reading.context
    found: dict[UnitMention, str] = {}
    for mention in _mentions(account):
        ids = context.link(mention).ids
        if ids and all(one in register.direct_line(ids[-1]) for one in ids):
            found[mention] = ids[-1]
    for province in sorted(context.weighed.published):
        found[UnitMention(start=-1, end=-1, type="", bare=province)] = province
    return found


def person_marks(account: Account, people: Sequence[str]) -> Iterator[Mark]:
    """Yield the mentions of people: full names, and short ones after an honorific that end a name before."""
    places = {fold(name): index for index, name in enumerate(people)}
    named: list[str] = []
    for sentence in account.sentences:
        for item in sentence.items:
            if not isinstance(item, PersonMention) or item.is_pronoun:
                continue
            name = fold(item.name)
            span = account.reading.raw((item.start, item.end))
            if item.is_short:
                full = next((one for one in reversed(named) if one.endswith(f" {name}")), None)
                if full in places:
                    yield span, ("person", places[full], str(len(name.split())))
                continue
            named.append(name)
            if name in places:
                is_loud = account.reading.document.text[slice(*span)].isupper()
                yield span, ("person", places[name], "capitals" if is_loud else "plain")


def unit_marks(
    account: Account, units: Mapping[UnitMention, str], places: Mapping[str, int]
) -> Iterator[Mark]:
    """Yield where the names of units stand, type words left out."""
    text = account.reading.text
    for mention, unit_id in units.items():
        if mention.start < 0 or mention.bare is None:
            continue
        printed = text[mention.start : mention.end]
        offset = printed.lower().find(mention.bare.lower())
        start = mention.start + max(0, offset)
        end = start + len(mention.bare) if offset >= 0 else mention.end
        is_loud = text[start:end].isupper() and end - start > 1
        form = "typed" if offset < 0 else "capitals" if is_loud else "plain"
        yield account.reading.raw((start, end)), ("unit", places[unit_id], form)


class Occurrences:
    """The names of a text, to be found anywhere in it.

    Args:
        people: full names. units: bare names. provinces: which of the units are provinces.
    """

    def __init__(self, people: Sequence[str], units: Sequence[str], provinces: set[int]) -> None:
        self._units = units
        self._provinces = provinces
        self._slots: dict[str, Slot] = {}
        for index, bare in enumerate(units):
            if " " in bare and bare not in _NOT_REPEATED:
                self._slots.setdefault(bare, ("unit", index, "plain"))
                self._slots.setdefault(bare.upper(), ("unit", index, "capitals"))
        for index, name in enumerate(people):
            self._slots[name] = ("person", index, "plain")
            self._slots[name.upper()] = ("person", index, "capitals")
        names = sorted(self._slots, key=lambda name: (-len(name), name))
        self._names = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)") if names else None

    def all(self, text: str, marks: Iterable[Mark] = ()) -> list[Mark]:
        """Return these marks and all further places of the names, ascending and apart; these marks stand."""
        found = _apart([*marks], [*self.hosts(text), *self._signs(text)])
        return _apart(found, self._named(text))

    def hosts(self, text: str) -> list[Mark]:
        """Return the names of provinces in hosts, as "baohatinh.vn", and labels that stand for one."""
        sites = load_newspapers().sites
        marks: list[Mark] = []
        for host in _HOST.finditer(text):
            for index in self._provinces:
                name = joined(self._units[index])
                offset = host.group().lower().find(name)
                if offset >= 0:
                    start = host.start() + offset
                    marks.append(((start, start + len(name)), ("unit", index, "joined")))
                for label in re.finditer(r"[\w-]+", host.group()):
                    if sites.get(label.group().lower().replace("-", "")) == name:
                        span = host.start() + label.start(), host.start() + label.end()
                        marks.append((span, ("unit", index, "site")))
        return _apart([], marks)

    def _signs(self, text: str) -> Iterator[Mark]:
        for sign, province in load_newspapers().signs.items():
            for index in self._provinces:
                if joined(self._units[index]) == province:
                    for match in re.finditer(rf"(?<!\w){re.escape(sign)}(?!\w)", text[:_SIGNED]):
                        yield match.span(), ("unit", index, "sign")

    def _named(self, text: str) -> Iterator[Mark]:
        for match in self._names.finditer(text) if self._names else ():
            slot = self._slots[match.group()]
            if slot[0] == "person" or slot[1] in self._provinces or not _is_part(text, match.span()):
                yield match.span(), slot


def _mentions(account: Account) -> Iterator[UnitMention]:
    for sentence in account.sentences:
        yield from (mention for mention in unit_mentions(sentence.items) if mention.bare is not None)


def _is_part(text: str, span: Span) -> bool:
    """Whether a word in capitals stands beside, so that the name may be a piece of a longer one."""
    before = _CAPITALISED_BEFORE.search(text, max(0, span[0] - _LONGEST_WORD), span[0])
    return before is not None or _CAPITALISED_AFTER.match(text, span[1]) is not None


def _apart(first: Iterable[Mark], others: Iterable[Mark]) -> list[Mark]:
    """Return marks in order and apart: the first ones stand; of the others those that begin before."""
    taken: list[Mark] = []
    for group in (first, others):
        for mark in sorted(group, key=lambda mark: (mark[0][0], -mark[0][1])):
            (start, end), _ = mark
            if start < end and all(end <= a or b <= start for (a, b), _ in taken):
                taken.append(mark)
    return sorted(taken)
