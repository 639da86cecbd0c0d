"""People: their mentions, what is unsure about them, and their nodes. `kg.resolve.blocks` finds them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, ref
from kg.resolve.clusters import Union
from kg.resolve.evidence import Mention
from kg.resolve.judge import reasons
from kg.resolve.parts import Part
from kg.resolve.positions import Post, person_span


class Person(msgspec.Struct, frozen=True):
    """Mentions that are one person, the earliest first; its id is the person's.

    Attributes:
        unions: why groups of mentions were joined, beyond the same post.
    """

    mentions: tuple[Mention, ...]
    unions: tuple[Union, ...] = ()

    @property
    def id(self) -> str:
        """Id of the earliest mention."""
        return self.mentions[0].id


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """Two people who may be one; a is the earlier id in order."""

    a: str
    b: str
    union: Union


class People(msgspec.Struct, frozen=True):
    """All people in order of their ids, and what is unsure.

    Attributes:
        capped: names of blocks with too many groups in one place to compare them all.
    """

    people: tuple[Person, ...]
    doubts: tuple[Doubt, ...]
    capped: tuple[str, ...]


def find_mentions(posts: Iterable[Post]) -> list[Mention]:
    """Return the mentions of people, in order; several posts of one stretch are one mention."""
    by_id: dict[str, list[Post]] = {}
    for post in posts:
        if post.mention is not None:
            by_id.setdefault(post.mention, []).append(post)
    return sorted((_mention(ident, said) for ident, said in by_id.items()), key=lambda m: (m.order, m.id))


def person_nodes(people: People) -> Part:
    """Return the nodes: name, further spellings, the ids of the other mentions, and why they were joined."""
    edges = [
        Edge(
            type="POSSIBLY_SAME",
            source=ref("Person", doubt.a),
            target=ref("Person", doubt.b),
            graph=DERIVED_GRAPH,
            properties={
                "score": round(doubt.union.score, 3),
                "reasons": tuple(sorted(reasons(doubt.union.features))),
            },
        )
        for doubt in people.doubts
    ]
    return Part(nodes=tuple(map(_node, people.people)), edges=tuple(edges))


def _mention(ident: str, said: Sequence[Post]) -> Mention:
    stated = said[0].stated
    order = (stated.one_day or date.max, stated.doc_id, person_span(stated.finding)[0])
    return Mention(ident, order, tuple(sorted(said, key=lambda post: post.stated.claim_id)))


def _node(person: Person) -> Node:
    names: dict[str, int] = {}
    for mention in person.mentions:
        for name in sorted({post.finding.person for post in mention.posts}):
            names[name] = names.get(name, 0) + 1
    name = usual_spelling(names)
    properties: dict[str, Value] = {"name": name}
    if len(names) > 1:
        properties["spellings"] = tuple(sorted(names.keys() - {name}))
    if len(person.mentions) > 1:
        properties["mentionIds"] = tuple(sorted(mention.id for mention in person.mentions[1:]))
    if person.unions:
        properties["sameReasons"] = tuple(sorted(map(_told, person.unions)))
    return Node(kind="Person", id=person.id, graph=DERIVED_GRAPH, properties=properties)


def _told(union: Union) -> str:
    return f"{union.a} = {union.b}: {'; '.join(reasons(union.features))} ({union.score:.3f})"


def usual_spelling(names: Mapping[str, int]) -> str:
    """Return the spelling printed most often; one in capitals only where there is no other.

    >>> usual_spelling({"TRẦN HOÀI ĐỨC": 3, "Trần Hoài Đức": 1})
    'Trần Hoài Đức'
    """
    return min(names, key=lambda name: (name.isupper(), -names[name], name))
