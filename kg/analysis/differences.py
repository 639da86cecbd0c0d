"""What differs between two builds, thing by thing.

A thing that only got another id is moved, not gone and new; ids of people follow their mentions, those of
tenures their people (see `kg.analysis.links`). What an edge says counts with the thing it says it of: who
took part in an event is the event's, whether somebody still holds a post is the tenure's. Edges that lead to
something that moved lead to the same.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from kg.analysis.contents import compare_contents
from kg.analysis.lines import Node
from kg.analysis.linking import Linked
from kg.analysis.links import Links
from kg.analysis.pairs import compare_pairs
from kg.analysis.records import GROUPS, WHATS, Change, Differences, Field, Thing, What, group_of
from kg.analysis.sides import Side, document_of, read_sides
from kg.errors import StoreError


def compare(before: Path, after: Path) -> Differences:
    """Return what differs between two builds.

    Args:
        before, after: folders of builds (`kg.store.Build.path`), which must stay as they are meanwhile.
    Returns: empty if both say the same.
    Raises: StoreError: a file of a build is damaged.
    """
    try:
        sides = read_sides(before, after)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise StoreError(f"{before} or {after} is damaged ({error}); build it again") from error
    links = Links(*sides)
    found = [change for linked in links.by_kind.values() for change in _changes(linked, *sides, links)]
    found.extend(compare_pairs(*sides, links))
    found.sort(key=lambda change: (GROUPS.index(change.group), WHATS.index(change.what)))
    return Differences(tuple(found))


def _changes(linked: Iterable[Linked], before: Side, after: Side, links: Links) -> Iterator[Change]:
    """Yield the changes of one kind of thing, in order of their names."""
    for one in sorted(linked, key=lambda one: _place(one, before, after)):
        change = _change(one, before, after, links)
        if change is not None:
            yield change


def _change(linked: Linked, before: Side, after: Side, links: Links) -> Change | None:
    fields, relations = compare_contents(linked, before, after, links)
    what = _what(linked, fields)
    if what == "changed" and not fields and not relations:
        return None
    some = (*linked.before, *linked.after)[0]
    return Change(
        group=group_of(some.partition("/")[0]),
        what=what,
        before=_things(linked.before, before),
        after=_things(linked.after, after),
        links=linked.links if max(len(linked.before), len(linked.after)) > 1 else (),
        fields=tuple(fields),
        relations=tuple(relations),
    )


def _what(linked: Linked, fields: Iterable[Field]) -> What:
    olds, news = len(linked.before), len(linked.after)
    if olds == 0 or news == 0:
        return "removed" if olds else "added"
    if olds == news == 1:
        if linked.before != linked.after:
            return "moved"
        return "reranked" if _is_reranked(linked.before[0], fields) else "changed"
    return "merged" if news == 1 else "split" if olds == 1 else "regrouped"


def _is_reranked(reference: str, fields: Iterable[Field]) -> bool:
    return reference.startswith("Claim/") and any(field.name == "rank" for field in fields)


def _things(refs: Iterable[str], side: Side) -> tuple[Thing, ...]:
    return tuple(Thing(one, side.name(one)) for one in refs)


def _place(linked: Linked, before: Side, after: Side) -> tuple[str, int, str]:
    """Where a change stands in its list: by name, claims by document and place in the text."""
    side = after if linked.after else before
    reference = (linked.after or linked.before)[0]
    node = side.nodes[reference]
    if node.kind == "Claim":
        return document_of(node), _start(node), reference
    return side.name(reference), 0, reference


def _start(node: Node) -> int:
    start = node.properties.get("spanStart", 0)
    return start if isinstance(start, int) else 0
