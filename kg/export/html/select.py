"""Which part of a graph a page shows.

Without seeds it is everything but what only the register needs. With seeds it is what lies within some steps
of them: person to body, body to unit and to the bodies around it, unit to the units it came of and became,
person to event. A unit stands for all units below it. What is at most `hops` steps away is complete: its
bodies, positions, holders, figures. What lies just beyond is there by name, and marked as partial.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

import msgspec

from kg.model.graph import Edge
from kg.model.ids import split_ref

_WALKED = frozenset(
    {
        "OF_UNIT",
        "MERGED_INTO",
        "MAY_HAVE_MERGED_INTO",
        "PART_OF_BODY",
        "SUBORDINATE_TO",
        "LEADS",
        "SUCCEEDS",
        "TOOK_PART",
        "ORGANISED_BY",
    }
)
_INNER = frozenset({"HAS_TENURE", "OF_POSITION", "IN_BODY", "IN_TERM", "TERM_OF", "ABOUT", "PART_OF"})
# What is drawn as nodes of its own; all else belongs to one of these.
_ENDS = frozenset({"Person", "Body", "Unit", "Event"})


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What a page is to show.

    Attributes:
        seeds: references of people, units, bodies, positions; none: the whole graph.
        hops: steps around them.
    """

    seeds: tuple[str, ...] = ()
    hops: int = 2


class Cut(msgspec.Struct, frozen=True):
    """A part of a graph: references of what is kept, and of what is kept by name only.

    Claims, documents, periods and changes of units are not named here: they follow from what they are about.
    """

    kept: frozenset[str]
    partial: frozenset[str]


class _Ways:
    """Edges by their ends, of the types that lead somewhere."""

    def __init__(self, edges: Iterable[Edge]) -> None:
        self._out: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._into: dict[tuple[str, str], list[str]] = defaultdict(list)
        for edge in edges:
            if edge.type in _WALKED or edge.type in _INNER:
                self._out[edge.source, edge.type].append(edge.target)
                self._into[edge.target, edge.type].append(edge.source)

    def out(self, refs: Iterable[str], *types: str) -> set[str]:
        """Return what edges of these types lead to, one type after the other."""
        found = set(refs)
        for edge_type in types:
            found = {target for ref in found for target in self._out.get((ref, edge_type), ())}
        return found

    def into(self, refs: Iterable[str], *types: str) -> set[str]:
        """Return where edges of these types come from, one type after the other."""
        found = set(refs)
        for edge_type in types:
            found = {source for ref in found for source in self._into.get((ref, edge_type), ())}
        return found

    def around(self, refs: Collection[str]) -> set[str]:
        """Return what lies one step away."""
        found = self.out(refs, "HAS_TENURE", "OF_POSITION", "IN_BODY")
        found |= self.into(refs, "IN_BODY", "OF_POSITION", "HAS_TENURE")
        for edge_type in _WALKED:
            found |= self.out(refs, edge_type) | self.into(refs, edge_type)
        return found

    def closure(self, refs: Iterable[str], step: Callable[[set[str]], set[str]]) -> set[str]:
        """Return all that is reached by a step done again and again, the beginning included."""
        found, new = set(refs), set(refs)
        while new:
            new = step(new) - found
            found |= new
        return found


def select(edges: Iterable[Edge], asked: Asked) -> Cut:
    """Return the part of a graph around seeds."""
    ways = _Ways(edges)
    core = _core(ways, asked)
    kept = core | _belonging(ways, core)
    kept |= ways.closure(_of_kind(kept, "Unit"), lambda units: ways.out(units, "PART_OF"))
    ends = {ref for ref in kept if split_ref(ref)[0] in _ENDS}
    return Cut(frozenset(kept), frozenset(ends - core))


def _core(ways: _Ways, asked: Asked) -> set[str]:
    """What is shown completely."""
    seeds = {end for ref in asked.seeds for end in _shown_as(ways, ref)}
    below = ways.closure(_of_kind(seeds, "Unit"), lambda units: ways.into(units, "PART_OF"))
    core = new = seeds | below
    for _ in range(asked.hops):
        new = ways.around(new) - core
        core = core | new
    return core


def _shown_as(ways: _Ways, ref: str) -> set[str]:
    """A position is shown on the page of its body."""
    return ways.out([ref], "IN_BODY") if split_ref(ref)[0] == "Position" else {ref}


def _belonging(ways: _Ways, core: set[str]) -> set[str]:
    """What the pages of the core speak of: positions and holders, flows, figures, terms."""
    bodies, people, units = (_of_kind(core, kind) for kind in ("Body", "Person", "Unit"))
    bodies |= ways.into(units, "OF_UNIT")
    own = ways.into(_of_kind(core, "Body"), "IN_BODY")
    tenures = ways.into(own, "OF_POSITION") | ways.out(people, "HAS_TENURE")
    positions = own | ways.out(tenures, "OF_POSITION")
    bodies |= ways.out(positions, "IN_BODY") | ways.around(_of_kind(core, "Body")) | ways.around(units)
    found = tenures | positions | bodies | ways.into(tenures, "HAS_TENURE")
    found |= ways.out(_of_kind(bodies, "Body"), "OF_UNIT")
    found |= ways.out(people, "TOOK_PART") | ways.into(_of_kind(core, "Body"), "ORGANISED_BY")
    found |= ways.into(core, "ABOUT") | ways.out(tenures, "IN_TERM") | ways.into(core, "TERM_OF")
    return found


def _of_kind(refs: Iterable[str], kind: str) -> set[str]:
    return {ref for ref in refs if split_ref(ref)[0] == kind}
