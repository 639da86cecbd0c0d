"""What two linked things say differently: properties and relations."""

import functools
from collections.abc import Collection, Iterable, Iterator, Mapping

from kg.analysis.lines import Edge, Value
from kg.analysis.linking import Linked
from kg.analysis.links import Links, mentions
from kg.analysis.records import End, Field, Relation
from kg.analysis.sides import HOLDINGS, Side, document_of, other_end
from kg.graph.schema import EDGES, NODES
from kg.model.ids import ref, split_ref

# What stands in the id already, or is told as `mentions`.
_LEFT_OUT = {"Person": {"mentionIds"}, "Tenure": {"ordinal"}}
_RANKS = ("deprecated", "normal", "preferred")
_BOUND = "SETS"


def compare_contents(
    linked: Linked, before: Side, after: Side, links: Links
) -> tuple[tuple[Field, ...], tuple[Relation, ...]]:
    """Return the properties and relations that differ; all there are where one side is empty.

    Properties are those of the two that share most, mentions and relations those of all that are linked. What
    set a bound of a tenure is told only where the bound differs.
    """
    old, new = linked.closest
    told_before, told_after = _told(old, linked.before, before), _told(new, linked.after, after)
    if old is None or new is None:
        del (told_before or told_after)["graph"]
    fields = differing_fields(told_before, told_after, split_ref(old or new or "")[0])
    differing = {field.name for field in fields}
    return fields, tuple(_relations(linked, (before, after), links, differing))


def differing_fields(
    before: Mapping[str, Value], after: Mapping[str, Value], kind: str = ""
) -> tuple[Field, ...]:
    """Return the properties that differ, in the order of the schema table.

    >>> differing_fields({"a": 1, "b": ("x", "y")}, {"a": 1, "b": ("y", "z")})
    (Field(name='b', before=('x',), after=('z',)),)
    """
    names = sorted(before.keys() | after.keys(), key=lambda name: (_place(kind, name), name))
    found = (_field(name, before.get(name), after.get(name)) for name in names)
    return tuple(field for field in found if field is not None)


def _told(reference: str | None, together: Iterable[str], side: Side) -> dict[str, Value]:
    """What a node says, and what its edges say of itself."""
    if reference is None:
        return {}
    node = side.nodes[reference]
    left_out = _LEFT_OUT.get(node.kind, set())
    told = {name: value for name, value in node.properties.items() if name not in left_out}
    told["graph"] = node.graph.partition("/")[0]
    if node.kind == "Claim":
        told["document"] = document_of(node)
    if node.labels:
        told["labels"] = node.labels
    if node.kind == "Person":
        told["mentions"] = tuple(sorted(set().union(*(mentions(side.nodes[one]) for one in together))))
    elif node.kind == "Tenure":
        told.update(("holding", edge.type) for edge in side.edges.get(reference, ()) if edge.type in HOLDINGS)
    elif node.kind == "Figure":
        told.update(_rank(side.supporters.get(reference, ()), side))
    return told


def _rank(claims: Iterable[str], side: Side) -> Iterator[tuple[str, Value]]:
    """The rank of the claims behind a figure, with its reason."""
    told = [side.nodes[ref("Claim", claim)].properties for claim in sorted(claims)]
    best = max(told, key=lambda one: _RANKS.index(str(one["rank"])), default=None)
    if best is not None:
        yield from ((name, best[name]) for name in ("rank", "rankReason") if name in best)


@functools.cache
def _place(kind: str, name: str) -> int:
    """Where a property stands in the schema table; what it has not stands last."""
    told = NODES.get(kind) or EDGES.get(kind)
    known = [prop.name for prop in told.properties] if told else []
    return known.index(name) if name in known else len(known)


def _field(name: str, before: Value | None, after: Value | None) -> Field | None:
    if before == after:
        return None
    if isinstance(before, tuple) or isinstance(after, tuple):
        old, new = _several(before), _several(after)
        only_old = tuple(one for one in old if one not in set(new))
        only_new = tuple(one for one in new if one not in set(old))
        return Field(name, only_old or None, only_new or None)
    return Field(name, before, after)


def _several(value: Value | None) -> tuple[str | int | float | bool, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _relations(
    linked: Linked, sides: tuple[Side, Side], links: Links, differing: Collection[str]
) -> Iterator[Relation]:
    """Yield what only one of the two builds says of linked things, by type."""
    olds, news = (_edges(refs, side, differing) for refs, side in zip(_both(linked), sides, strict=True))
    for type_ in sorted(olds.keys() | news.keys()):
        before, after = olds.get(type_, {}), news.get(type_, {})
        followed = {(end, rest): {(image, rest) for image in links.images(end)} for end, rest in before}
        reached = set().union(*followed.values())
        only_old = [
            before[key] for key, images in sorted(followed.items(), key=repr) if images.isdisjoint(after)
        ]
        only_new = [after[key] for key in sorted(after, key=repr) if key not in reached]
        if only_old or only_new:
            yield Relation(type_, tuple(only_old), tuple(only_new))


def _both(linked: Linked) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return linked.before, linked.after


def _edges(
    refs: Iterable[str], side: Side, differing: Collection[str]
) -> dict[str, dict[tuple[str, object], End]]:
    """The ends of the edges of some nodes, by type, then by where they lead and what else they say."""
    found: dict[str, dict[tuple[str, object], End]] = {}
    for one in refs:
        for edge in side.edges.get(one, ()):
            is_of_same_bound = edge.type == _BOUND and edge.properties.get("bound") not in differing
            if edge.type not in HOLDINGS and not is_of_same_bound:
                end = other_end(edge, one)
                ends = found.setdefault(edge.type, {})
                ends[end, _rest(edge)] = End(end, side.name(end), edge.properties)
    return found


def _rest(edge: Edge) -> tuple[object, ...]:
    """What tells edges of one type and ends apart; of a document's graph only that it is one."""
    return edge.graph.partition("/")[0], *sorted(edge.properties.items())
