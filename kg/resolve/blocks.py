"""Who is who: mentions of one name, put together where that is likely and left apart where it is not.

Mentions are blocked by the key of their name (`kg.resolve.spelling`); blocks of names that may be misprints
of one another and share a post are one block, and so are those that a judgement joins. `kg.resolve.clusters`
says how the mentions of a block become people. In a block with many groups only those are compared that share
a province or the centre; of more than `CAP` in one such place none are, beyond the same post, and the report
says so. Names of one syllable never leave a document.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import msgspec
from networkx.utils import UnionFind

from kg.resolve.clusters import Clusters, Groups, Pair, Union, compete
from kg.resolve.evidence import Lineage, Mention, offices
from kg.resolve.features import Comparer, Features
from kg.resolve.judge import Judge, load_judge
from kg.resolve.judged import Ruled
from kg.resolve.people import Doubt, People, Person
from kg.resolve.profiles import Profile, Profiler
from kg.resolve.spelling import misprint, name_key
from kg.units import Register
from kg.vocabulary import Vocabulary

# Groups of one name that are compared each with each; more only within a place.
ALL_PAIRS = 40
CAP = 300
# A document that names more people than this may well name two of one name, and so may any table of posts.
CROWDED = 150
# A post with more holders than this is too large for names alike in it to be a misprint.
MOST_HOLDERS = 60


def resolve_people(
    mentions: Sequence[Mention], register: Register, vocabulary: Vocabulary, ruled: Ruled
) -> People:
    """Return the people.

    A cluster without any position (all its units unresolved) is no person: its claims stand alone.
    """
    resolver = Blocks(register, vocabulary, load_judge(), ruled)
    people: list[Person] = []
    doubts: list[Doubt] = []
    capped: list[str] = []
    for block in resolver.blocks(mentions):
        found = resolver.resolve(block)
        people.extend(found.people)
        doubts.extend(found.doubts)
        capped.extend(found.capped)
    return People(
        tuple(sorted(people, key=lambda person: person.id)),
        tuple(sorted(doubts, key=lambda doubt: (doubt.a, doubt.b))),
        tuple(capped),
    )


def _block_key(mention: Mention) -> str:
    key = name_key(mention.posts[0].finding.person)
    return key if " " in key else f"{key} in {mention.doc_id}"


def _crowded(by_name: Mapping[str, Iterable[Mention]]) -> frozenset[str]:
    counts: Counter[str] = Counter()
    compiled: set[str] = set()
    for block in by_name.values():
        counts.update({mention.doc_id for mention in block})
        compiled.update(mention.doc_id for mention in block if mention.posts[0].stated.is_compiled)
    return frozenset(doc_id for doc_id, count in counts.items() if count > CROWDED) | compiled


class Compared(msgspec.Struct, frozen=True):
    """The groups of a block, in order, and the features of the pairs that are compared.

    Attributes:
        documents: of each group.
        features: by indexes in ascending order.
    """

    groups: list[list[Mention]]
    documents: list[frozenset[str]]
    features: dict[Pair, Features]
    is_capped: bool


class Blocks:
    """Makes blocks and resolves them one by one; remembers units and documents, not people."""

    def __init__(self, register: Register, vocabulary: Vocabulary, judge: Judge, ruled: Ruled) -> None:
        self._register = register
        self._lineage = Lineage(register)
        self._profiler = Profiler(register, vocabulary, self._lineage)
        self._comparer = Comparer(register, self._lineage)
        self._judge = judge
        self._ruled = ruled
        self._crowded: frozenset[str] = frozenset()

    def blocks(self, mentions: Sequence[Mention]) -> list[list[Mention]]:
        """Return the mentions by name, in order of the names; within a block in the order given."""
        by_name: dict[str, list[Mention]] = {}
        for mention in mentions:
            by_name.setdefault(_block_key(mention), []).append(mention)
        self._crowded = _crowded(by_name)
        together = UnionFind(sorted(by_name))
        for a, b in self._misprints(by_name):
            together.union(a, b)
        names = {mention.id: name for name, block in by_name.items() for mention in block}
        for group in self._ruled.groups:
            together.union(*sorted(names[one] for one in group))
        found = (sorted(set_) for set_ in together.to_sets())
        return [
            sorted((mention for name in set_ for mention in by_name[name]), key=lambda m: (m.order, m.id))
            for set_ in sorted(found)
        ]

    def _misprints(self, by_name: Mapping[str, Iterable[Mention]]) -> Iterator[tuple[str, str]]:
        """Yield pairs of names that share a post and may be spellings of one."""
        in_post: dict[str, set[str]] = {}
        for name, block in by_name.items():
            for mention in block:
                for position in self._profiler.positions(mention.posts):
                    in_post.setdefault(position, set()).add(name)
        for _, sharing in sorted(in_post.items()):
            if len(sharing) <= MOST_HOLDERS:
                for a, b in combinations(sorted(sharing), 2):
                    if misprint(a, b):
                        yield a, b

    def compare(self, block: Sequence[Mention]) -> Compared:
        """Return the groups of a block, by the same post, and what pairs of them have in common."""
        groups = self._groups(block)
        profiles = [self._profiler.profile(group, self._crowded) for group in groups]
        pairs, is_capped = _candidates(profiles)
        found: dict[Pair, Features] = {}
        for a, b in pairs:
            rarity = self._judge.names.rarity(profiles[a].name)
            features = self._comparer.features(profiles[a], profiles[b], rarity)
            if features is not None:
                found[a, b] = features
        return Compared(
            groups,
            [profile.documents for profile in profiles],
            found,
            is_capped,
        )

    def resolve(self, block: Sequence[Mention]) -> People:
        """Return the people of a block."""
        compared = self.compare(block)
        groups = compared.groups
        scored = compete(
            {pair: (found, self._judge.odds(found)) for pair, found in compared.features.items()}
        )
        clusters = Clusters([group[0].id for group in groups], scored, self._apart(groups))
        people = dict(self._people(groups, clusters))
        doubts = tuple(
            Doubt(a=people[a].id, b=people[b].id, union=union)
            for (a, b), union in sorted(clusters.unsure.items())
            if a in people and b in people
        )
        name = groups[0][0].posts[0].finding.person
        return People(tuple(people.values()), doubts, (name,) if compared.is_capped else ())

    def _groups(self, block: Sequence[Mention]) -> list[list[Mention]]:
        held = [list(offices(mention, self._register)) for mention in block]
        groups = Groups(block, held, self._lineage, self._ruled)
        place = {mention.id: index for index, mention in enumerate(block)}
        for group in self._ruled.groups:
            if not place.keys().isdisjoint(group):
                groups.force(sorted(place[one] for one in group))
        by_position: dict[tuple[str, str], list[int]] = {}
        for index, mention in enumerate(block):
            for position in self._profiler.positions(mention.posts):
                by_position.setdefault((_block_key(mention), position), []).append(index)
        for _, sharing in sorted(by_position.items()):
            groups.join(sharing)
        return groups.members()

    def _apart(self, groups: Sequence[Sequence[Mention]]) -> set[Pair]:
        home = {
            mention.id: index
            for index, group in enumerate(groups)
            for mention in group
            if mention.id in self._ruled.rivals
        }
        return {
            (min(a, home[rival]), max(a, home[rival]))
            for mention, a in home.items()
            for rival in self._ruled.rivals[mention]
            if rival in home
        }

    def _people(
        self, groups: Sequence[Sequence[Mention]], clusters: Clusters
    ) -> Iterator[tuple[int, Person]]:
        unions: dict[str, list[Union]] = {}
        first_of = {groups[index][0].id: root for root, inside in clusters.clusters() for index in inside}
        for union in clusters.unions:
            unions.setdefault(groups[first_of[union.a]][0].id, []).append(union)
        for root, inside in clusters.clusters():
            mentions = sorted((m for index in inside for m in groups[index]), key=lambda m: (m.order, m.id))
            if any(post.position_id for mention in mentions for post in mention.posts):
                yield root, Person(tuple(mentions), tuple(unions.get(groups[root][0].id, ())))


def _candidates(profiles: Sequence[Profile]) -> tuple[list[Pair], bool]:
    """Return the pairs that are compared, and whether some place held too many groups for that."""
    if len(profiles) <= ALL_PAIRS:
        return list(combinations(range(len(profiles)), 2)), False
    by_place: dict[str, list[int]] = {}
    for index, profile in enumerate(profiles):
        for place in _places(profile):
            by_place.setdefault(place, []).append(index)
    found: set[Pair] = set()
    is_capped = False
    for _, inside in sorted(by_place.items()):
        is_capped |= len(inside) > CAP
        if len(inside) <= CAP:
            found.update(combinations(inside, 2))
    return sorted(found), is_capped


def _places(profile: Profile) -> Iterator[str]:
    yield from profile.provinces | profile.provinces_now
    if profile.is_central or profile.is_leader:
        yield "centre"
