"""Names that people give, to nodes of a build.

Tried in this order, the first that finds any counts: the id (of a unit also the code: the unit that bears it
now); the name as written, spelling variants equal; the name without diacritics; abbreviations written out
("UBND xã Đức Thọ"); for a unit what the register makes of it ("TP Hà Tĩnh", a letter wrong). What follows a
comma narrows down: a place, a post, or a day on which the unit was there: "xã Tân Phú, Đồng Nai",
"Nguyễn Văn Hùng, Sở Nội vụ", "tỉnh Ninh Bình, 1/7/2025". Of several units of a name without a day, those that
bear it now, or bore it last, stand for all. Several are listed with those first of which documents tell.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import AmbiguousName, NotFound, StoreVersion, WrongParameter
from kg.export.rdf_terms import reference
from kg.graph.names import find_names, read_names
from kg.model.ids import split_ref
from kg.query.oxigraph import ask_store
from kg.query.parameters import NodeRef, read_day, read_node
from kg.text.fold import fold, plain
from kg.vocabulary import load_vocabulary

if TYPE_CHECKING:
    import pyoxigraph

    from kg.query.result import Cell

_CODE = re.compile(r"\d{2,5}")
_NEAREST = 3
_NEAR_ENOUGH = 80
_POSTS_SHOWN = 3
_LIKE_A_DAY = re.compile(r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}")
_LONG_ABBREVIATION = 4
_NARROWED = ("'xã Tân Phú, Đồng Nai' or 'tỉnh Ninh Bình, 1/7/2025'", "'Nguyễn Văn Hùng, Sở Nội vụ'")
_PLACES = (
    "SELECT ?name ?until ?above { ?part rdf:subject $node ; rdf:predicate vg:partOf ; rdf:object ?above . \
?above skos:prefLabel ?name OPTIONAL { ?part vg:until ?until } }"
)
_DAYS = "SELECT ?from ?until { $node a vg:Unit \
OPTIONAL { $node vg:from ?from } OPTIONAL { $node vg:until ?until } }"
_POSTS = "SELECT DISTINCT ?post ?held { VALUES (?how ?held) { (org:holds 0) (vg:held 1) } \
$node ?how ?position . ?position skos:prefLabel ?post } ORDER BY ?held ?post"
_UNITS = "SELECT ?unit { $node org:postIn?/vg:ofUnit ?unit }"
_TOLD = "SELECT ?told { ?told vg:ofUnit|vg:about $node } LIMIT 1"
_CODED = "SELECT ?unit { ?unit a vg:Unit ; vg:code $code FILTER NOT EXISTS { ?unit vg:until ?end } }"
_SAME = "SELECT DISTINCT ?now { $node dcterms:isReplacedBy? ?now . ?now a ?class }"


class Names:
    """The names of one build.

    Args:
        folder: of the build. store: its graph.
    """

    def __init__(self, folder: Path, store: "pyoxigraph.Store") -> None:
        self._folder = folder
        self._store = store

    def resolve(self, kind: str | Sequence[str], text: str) -> NodeRef:
        """Return the node that a text names.

        Args:
            kind: of the node, or those that it may be of.

        Raises:
            NotFound: there is none.
            AmbiguousName: there are several; it has them.
            WrongParameter: what narrows it down is a day that there is not.
        """
        kinds = (kind,) if isinstance(kind, str) else tuple(kind)
        *others, last = map(str.lower, kinds)
        what = f"{', '.join(others)} or {last}" if others else last
        if not text.strip():
            raise NotFound(f"the name is empty; give that of a {what}")
        found = self._found(kinds, text)
        if not found:
            raise NotFound(f"{text}: no {what} of that name{self._elsewhere(kinds, text)}")
        if len(found) > 1:
            found = self._of_that_type(text, found)
            raise AmbiguousName(
                f"{text}: {len(found)} of that name; give one of the ids, or narrow it down, as in "
                f"{_NARROWED[all(one.kind == 'Person' for one in found)]}",
                self._candidates(found),
            )
        return found[0]

    def _of_that_type(self, text: str, found: list[NodeRef]) -> list[NodeRef]:
        """Leave out units that bear the name no more, as a phường that was a xã; not to leave one alone."""
        written = [reading.split(",") for reading in _readings(text)]
        if any(_is_day(mark) for _, *marks in written for mark in marks):
            return found
        names = {plain(name.strip()) for name, *_ in written}
        bearing = [one for one in found if one.kind != "Unit" or plain(self.name(one)) in names]
        return bearing if len(bearing) > 1 else found

    def of_people(self, text: str) -> str:
        """Return a name that people bear as it is written in the graph.

        Raises: NotFound: nobody bears it. AmbiguousName: it stands for several names.
        """
        found = self._named("Person", text)
        written = {self.name(one) for one in found}
        if not written:
            raise NotFound(f"{text}: no person of that name{self._nearest(('Person',), text)}")
        if len(written) > 1:
            candidates = tuple((str(one), self.name(one), self.describe(one)) for one in found)
            raise AmbiguousName(f"{text}: {len(written)} names are written so; give one of them", candidates)
        return written.pop()

    def name(self, node: NodeRef) -> str:
        """Return the name of a node, its id where it has none."""
        rows = self._ask("SELECT ?name { $node foaf:name|skos:prefLabel ?name }", node)
        return str(rows[0][0]) if rows else node.id

    def describe(self, node: NodeRef) -> str:
        """Return one line that tells a node from others of its name."""
        if node.kind == "Person":
            posts = [str(post) for post, _ in self._ask(_POSTS, node)]
            return "; ".join(posts[:_POSTS_SHOWN]) + ("; …" if len(posts) > _POSTS_SHOWN else "")
        told: list[str] = []
        for unit in self._units(node):
            told += [] if unit == node else [self.name(unit)]
            told += (*self._places(unit), *self._days(unit))
        return ", ".join(told)

    def _candidates(self, found: list[NodeRef]) -> tuple[tuple[str, str, str], ...]:
        """Units of which documents tell come first, with a mark: most are of the register alone."""
        told = {one for one in found if one.kind == "Unit" and self._ask(_TOLD, one)}
        found = sorted(found, key=lambda one: one not in told)
        marks = dict.fromkeys(told, " (told of here)")
        return tuple((str(one), self.name(one), self.describe(one) + marks.get(one, "")) for one in found)

    def is_gone(self, node: NodeRef) -> bool:
        """Return whether a unit, or that of a body or position, has ended."""
        return any(last for unit in self._units(node) for _, last in self._ask(_DAYS, unit))

    def _by_id(self, kind: str, text: str) -> list[NodeRef]:
        if kind == "Unit" and _CODE.fullmatch(text):
            coded = ask_store(self._store, _CODED, {"code": text}).rows
            return [_node(unit) for (unit,) in coded]
        try:
            node = read_node(text, kind)
        except ValueError:
            return []
        return [_node(now) for (now,) in self._ask(_SAME, node)]

    def _found(self, kinds: Sequence[str], text: str) -> list[NodeRef]:
        if by_id := [one for kind in kinds for one in self._by_id(kind, text)]:
            return by_id
        by_name = [self._by_name(kind, text) for kind in kinds]
        if "Unit" in kinds and all(found is None for found in by_name):
            return list(_in_register(text))
        return [one for found in by_name for one in found or ()]

    def _by_name(self, kind: str, text: str) -> list[NodeRef] | None:
        """Return the nodes of a name that have all that narrows it down; None where none has the name."""
        for reading in _readings(text):
            if found := self._named(kind, reading):
                return found
            name, *marks = (part.strip() for part in reading.split(","))
            if marks and (found := self._named(kind, name)):
                return [one for one in found if all(self._has(one, mark) for mark in marks)]
        return None

    def _has(self, node: NodeRef, mark: str) -> bool:
        """Whether a node is told from others of its name by a place, a post or a day of its unit."""
        if not _is_day(mark):
            return plain(mark) in plain(self.describe(node))
        day = read_day(mark)
        lives = (life for unit in self._units(node) for life in self._ask(_DAYS, unit))
        return any(str(first or "") <= str(day) <= str(last or "9") for first, last in lives)

    def _units(self, node: NodeRef) -> list[NodeRef]:
        """The unit itself, or that of a body or of a position."""
        if node.kind == "Unit":
            return [node]
        return [_node(unit) for (unit,) in self._ask(_UNITS, node)]

    def _named(self, kind: str, name: str) -> list[NodeRef]:
        try:
            found = [one for one in find_names(self._folder, name) if split_ref(one.ref)[0] == kind]
        except FileNotFoundError as error:
            raise StoreVersion(
                f"{self._folder} was built by an earlier version; build it again: kg build"
            ) from error
        exact = [one for one in found if fold(one.name) == fold(name)]
        return [NodeRef(*split_ref(ref)) for ref in dict.fromkeys(one.ref for one in exact or found)]

    def _elsewhere(self, kinds: Sequence[str], text: str) -> str:
        """Say who has the name but not what follows its comma, else which names are near."""
        name, comma, _ = text.partition(",")
        found = [one for kind in kinds for one in self._named(kind, name.strip())] if comma else []
        told = [f"{self.name(one)} ({self.describe(one) or one})" for one in found[:_NEAREST]]
        more = f" and {len(found) - _NEAREST} more" if len(found) > _NEAREST else ""
        return f"; near to it: {', '.join(told)}{more}" if told else self._nearest(kinds, text)

    def _nearest(self, kinds: Sequence[str], text: str) -> str:
        """Say which names are near; this reads all of them, which only an error is worth."""
        from rapidfuzz import fuzz, process

        name = text.partition(",")[0].strip()
        if "Person" in kinds and _is_of_a_person(name):
            kinds = ("Person",)
        read = [one for one in read_names(self._folder) if split_ref(one.ref)[0] in kinds]
        names = {one.name: plain(one.name) for one in read}
        if "Person" in kinds and " " not in name:
            people = dict.fromkeys(one.name for one in read if split_ref(one.ref)[0] == "Person")
            given = [one for one in people if plain(one).rpartition(" ")[2] == plain(name)]
            if given:
                more = f" and {len(given) - _NEAREST} more" if len(given) > _NEAREST else ""
                return f"; give the whole name: {', '.join(given[:_NEAREST])}{more}"
        near = process.extract(
            plain(name), names, scorer=fuzz.ratio, limit=_NEAREST, score_cutoff=_NEAR_ENOUGH
        )
        return f"; near to it: {', '.join(one for _, _, one in near)}" if near else "; check the spelling"

    def _places(self, node: NodeRef) -> list[str]:
        """The units above a unit at its end, or now."""
        found: list[str] = []
        above: NodeRef | None = node
        while above is not None and (rows := self._ask(_PLACES, above)):
            name, _, iri = max(rows, key=lambda row: str(row[1] or "9"))
            found.append(str(name))
            above = _node(iri)
        return found

    def _days(self, node: NodeRef) -> Iterator[str]:
        for first, last in self._ask(_DAYS, node):
            days = (f"from {first}" if first else "", f"until {last}" if last else "")
            yield from (" ".join(day for day in days if day),) if any(days) else ()

    def _ask(self, query: str, node: NodeRef) -> tuple[tuple["Cell", ...], ...]:
        return ask_store(self._store, query, {"node": node}).rows


def _is_day(mark: str) -> bool:
    """Raises: WrongParameter: it is written as a day, and there is no such day."""
    try:
        read_day(mark)
    except ValueError as error:
        if _LIKE_A_DAY.fullmatch(mark.strip()):
            raise WrongParameter(f"there is no day {mark.strip()}") from error
        return False
    return True


def _is_of_a_person(name: str) -> bool:
    """Whether a name can only be that of a person: a surname and two words; units have their type before.

    >>> [_is_of_a_person(one) for one in ("Trần Văn Nhầm", "xã Vân Nham", "Hà Tĩnh")]
    [True, False, False]
    """
    first, *others = name.split() or [""]
    return len(others) > 1 and first in load_vocabulary().surnames


def _readings(text: str) -> Iterator[str]:
    """The text, then with its abbreviations written out; the vocabulary is read only if that is wanted."""
    yield text
    from kg.vocabulary import load_vocabulary

    known = {one.form: one.expansion for one in reversed(load_vocabulary().abbreviations)}
    if text.islower():
        # Typed without capitals; shorter ones are words ("tư").
        longer = {form.lower(): written for form, written in known.items() if len(form) >= _LONG_ABBREVIATION}
        known = {**longer, **{plain(form): written for form, written in longer.items()}}
    longest = sorted(known, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
    written_out = pattern.sub(lambda match: known[match.group()], text)
    if written_out != text:
        yield written_out


def _in_register(text: str) -> Iterator[NodeRef]:
    from kg.units import Ambiguous, Unit, load_register

    answer = load_register().match(text).answer
    if isinstance(answer, Unit):
        yield NodeRef("Unit", answer.id)
    elif isinstance(answer, Ambiguous):
        yield from (NodeRef("Unit", unit.id) for unit in answer.candidates)


def _node(iri: "Cell") -> NodeRef:
    return NodeRef(*split_ref(reference(str(iri))))
