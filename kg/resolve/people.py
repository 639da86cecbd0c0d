"""Who is who, first version: equal names and something shared; otherwise two people.

Mentions are blocked by folded name. Within a block clusters grow along shared keys (kg.resolve.evidence),
the strongest first, then along documents and lineages; a union that offices held on one day speak against is
not made. A lineage that leads to two clusters of unrelated units (both communes that went into a third had a
chairman of that name) is ambiguous and joins nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from kg.model.graph import Node, Value
from kg.model.ids import DERIVED_GRAPH
from kg.resolve.clusters import Clusters
from kg.resolve.evidence import Lineage, Mention, lie_together, lineage_anchors, offices, shared_keys
from kg.resolve.parts import Part
from kg.resolve.positions import Post, person_span
from kg.text.fold import fold
from kg.units import Register
from kg.vocabulary import Vocabulary

_STRENGTH = ("position", "body", "leaders", "unit")


class Person(msgspec.Struct, frozen=True):
    """Mentions that are one person, the earliest first; its id is the person's."""

    mentions: tuple[Mention, ...]

    @property
    def id(self) -> str:
        """Id of the earliest mention."""
        return self.mentions[0].id


def find_mentions(posts: Iterable[Post]) -> list[Mention]:
    """Return the mentions of people, in order; several posts of one stretch are one mention."""
    by_id: dict[str, list[Post]] = {}
    for post in posts:
        if post.mention is not None:
            by_id.setdefault(post.mention, []).append(post)
    return sorted((_mention(ident, said) for ident, said in by_id.items()), key=lambda m: (m.order, m.id))


def resolve_people(
    mentions: Sequence[Mention], register: Register, vocabulary: Vocabulary
) -> tuple[list[Person], int]:
    """Return the people in order of their ids, and how many lineages were ambiguous.

    A cluster without any position (all its units unresolved) is no person: its claims stand alone.
    """
    blocks: dict[str, list[Mention]] = {}
    for mention in mentions:
        blocks.setdefault(fold(mention.posts[0].finding.person), []).append(mention)
    lineage = Lineage(register)
    people: list[Person] = []
    ambiguous = 0
    for _, block in sorted(blocks.items()):
        clusters = _cluster(block, register, vocabulary, lineage)
        ambiguous += clusters.ambiguous
        people.extend(Person(tuple(members)) for members in clusters.members() if _has_position(members))
    return sorted(people, key=lambda person: person.id), ambiguous


def person_nodes(people: Iterable[Person]) -> Part:
    """Return the nodes: name, further spellings and the ids of the other mentions, and nothing else."""
    return Part(nodes=tuple(_node(person) for person in people))


def _mention(ident: str, said: Sequence[Post]) -> Mention:
    stated = said[0].stated
    order = (stated.one_day or date.max, stated.doc_id, person_span(stated.finding)[0])
    return Mention(ident, order, tuple(sorted(said, key=lambda post: post.stated.claim_id)))


def _cluster(
    block: Sequence[Mention], register: Register, vocabulary: Vocabulary, lineage: Lineage
) -> Clusters:
    clusters = Clusters(block, [list(offices(mention, register)) for mention in block], lineage)
    if len(block) == 1:
        return clusters
    by_key: dict[tuple[int, str], list[int]] = {}
    for index, mention in enumerate(block):
        for kind, value in shared_keys(mention, register, vocabulary):
            by_key.setdefault((_STRENGTH.index(kind), value), []).append(index)
    for _, sharing in sorted(by_key.items()):
        clusters.join_all(sharing)
    for pair in _pairs_of_documents(block, register):
        clusters.join_all(pair)
    clusters.join_lineages([lineage_anchors(mention, register) for mention in block])
    return clusters


def _pairs_of_documents(block: Sequence[Mention], register: Register) -> Iterator[list[int]]:
    by_document: dict[str, list[int]] = {}
    for index, mention in enumerate(block):
        by_document.setdefault(mention.doc_id, []).append(index)
    for _, inside in sorted(by_document.items()):
        for place, one in enumerate(inside):
            for other in inside[place + 1 :]:
                if lie_together(block[one].posts, block[other].posts, register):
                    yield [one, other]


def _has_position(mentions: Iterable[Mention]) -> bool:
    return any(post.position_id for mention in mentions for post in mention.posts)


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
    return Node(kind="Person", id=person.id, graph=DERIVED_GRAPH, properties=properties)


def usual_spelling(names: Mapping[str, int]) -> str:
    """Return the spelling printed most often; one in capitals only where there is no other.

    >>> usual_spelling({"TRẦN HOÀI ĐỨC": 3, "Trần Hoài Đức": 1})
    'Trần Hoài Đức'
    """
    return min(names, key=lambda name: (name.isupper(), -names[name], name))
