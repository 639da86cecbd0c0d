"""Which things of the earlier build are which of the later one.

document   the id, else the text (a file that got another name)
claim      the id, else what is said in what words of which document (the text around it changed)
person     a mention in common; one whose mentions are all gone, or all new: a claim in common, else name
           and a post, where there is one such in each build
tenure     a claim in common; else the id; else the same person in the same post in the same capacity
event, figure, vacancy, change of a unit told by a document: the id, else a claim in common
all else   the id
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest

from kg.analysis.lines import Node
from kg.analysis.linking import Linked, grouped, of_one_id, only_ones, sharing, unlinked
from kg.analysis.records import Link
from kg.analysis.sides import SUPPORTED, Side, document_of, tenure_ends
from kg.model.ids import ref, split_ref

_PLACE = ("spanStart", "spanEnd", "mention")
_JUDGED = ("rank", "rankReason", "confidence", "modality")


class Links:
    """All that differs in two builds, by kind of node: what became of what.

    Attributes:
        by_kind: what is linked, in order.
    """

    def __init__(self, before: Side, after: Side) -> None:
        self.by_kind: dict[str, list[Linked]] = {}
        self._after: dict[str, set[str]] = {}
        self._before: dict[str, set[str]] = {}
        self._sides = before, after
        touched = (
            before.edges.keys() | after.edges.keys() | before.supporters.keys() | after.supporters.keys()
        )
        touched |= before.differing | after.differing
        kinds = sorted({split_ref(one)[0] for one in touched}, key=lambda kind: (_ORDER.get(kind, 9), kind))
        for kind in kinds:
            olds, news = before.of_kind(kind, touched), after.of_kind(kind, touched)
            self._add(kind, olds, news, list(self._links(kind, olds, news)))

    def images(self, reference: str) -> set[str]:
        """Return what a node of the earlier build is in the later one: itself, if it does not differ."""
        return self._after.get(reference, {reference})

    def origins(self, reference: str) -> set[str]:
        """Return what a node of the later build was in the earlier one."""
        return self._before.get(reference, {reference})

    def _add(self, kind: str, olds: list[str], news: list[str], links: list[Link]) -> None:
        self.by_kind[kind] = list(grouped(olds, news, links))
        self._after.update((old, set()) for old in olds)
        self._before.update((new, set()) for new in news)
        for link in links:
            self._after[link.before].add(link.after)
            self._before[link.after].add(link.before)

    def _links(self, kind: str, olds: list[str], news: list[str]) -> Iterator[Link]:
        if kind == "Person":
            return self._people(olds, news)
        if kind == "Tenure":
            return self._tenures(olds, news)
        by_id = of_one_id(olds, news)
        return iter((*by_id, *self._renamed(kind, *unlinked(olds, news, by_id))))

    def _renamed(self, kind: str, olds: list[str], news: list[str]) -> Iterator[Link]:
        """Links between what has no namesake in the other build."""
        if kind == "Document":
            yield from self._alike(olds, news, lambda node, _: node.properties.get("sha256"))
        elif kind == "Claim":
            yield from self._alike(olds, news, self._said)
        elif kind in SUPPORTED:
            yield from sharing(self._claims(0, olds), self._claims(1, news))

    def _alike(self, olds: list[str], news: list[str], key: Callable[[Node, int], object]) -> Iterator[Link]:
        """Links between nodes of one key; the first with the first, the second with the second."""
        found: dict[object, tuple[list[Node], list[Node]]] = defaultdict(lambda: ([], []))
        for index, refs in enumerate((olds, news)):
            for node in (self._sides[index].nodes[one] for one in refs):
                found[key(node, index)][index].append(node)
        for pair in found.values():
            ordered = (sorted(nodes, key=_place) for nodes in pair)
            yield from (
                Link(old.ref, new.ref)
                for old, new in zip_longest(*ordered)
                if old is not None and new is not None
            )

    def _said(self, claim: Node, index: int) -> object:
        """What a claim says, and in which document, as the later build calls it; not where in the text."""
        document = {ref("Document", document_of(claim))}
        if index == 0:
            document = self.images(min(document))
        left_out = (*_PLACE, *_JUDGED)
        told = sorted((name, value) for name, value in claim.properties.items() if name not in left_out)
        return min(document, default=None), tuple(told)

    def _claims(self, index: int, refs: Iterable[str]) -> dict[str, set[str]]:
        """Claims that support each of the nodes, by what they are in the later build."""
        supporters = self._sides[index].supporters
        found = {one: {ref("Claim", claim) for claim in supporters.get(one, ())} for one in refs}
        if index == 1:
            return found
        return {one: set().union(*map(self.images, claims)) for one, claims in found.items()}

    def _people(self, olds: list[str], news: list[str]) -> Iterator[Link]:
        before, after = self._sides
        links = list(
            sharing(
                {one: mentions(before.nodes[one]) for one in olds},
                {one: mentions(after.nodes[one]) for one in news},
            )
        )
        lost, found = map(set, unlinked(olds, news, links))
        for link in sharing(self._claims_of_people(0, olds), self._claims_of_people(1, news)):
            if link.before in lost or link.after in found:
                links.append(Link(link.before, link.after))
        lost_ones, found_ones = unlinked(olds, news, links)
        by_post = sharing(self._posts_of_people(0, lost_ones), self._posts_of_people(1, found_ones))
        return iter((*links, *only_ones(Link(link.before, link.after) for link in by_post)))

    def _posts_of_people(self, index: int, people: list[str]) -> dict[str, set[str]]:
        """The positions of each of the people, with the name."""
        side = self._sides[index]
        return {
            one: {
                f"{side.name(one)}, {tenure_ends(split_ref(edge.target)[1])[1]}"
                for edge in side.edges.get(one, ())
                if edge.type == "HAS_TENURE"
            }
            for one in people
        }

    def _claims_of_people(self, index: int, people: list[str]) -> dict[str, set[str]]:
        """Claims that support each of the people or a tenure of theirs."""
        wanted = set(people)
        found: dict[str, set[str]] = defaultdict(set)
        for supported, claims in self._claims(index, self._sides[index].supporters).items():
            kind, ident = split_ref(supported)
            person = tenure_ends(ident)[0] if kind == "Tenure" else supported
            if person in wanted:
                found[person] |= claims
        return found

    def _tenures(self, olds: list[str], news: list[str]) -> Iterator[Link]:
        links = list(sharing(self._claims(0, olds), self._claims(1, news)))
        links.extend(of_one_id(*unlinked(olds, news, links)))
        links.extend(self._of_one_post(*unlinked(olds, news, links)))
        return iter(links)

    def _of_one_post(self, olds: list[str], news: list[str]) -> list[Link]:
        """Links between tenures of one person in one post and capacity, where each build has one such."""
        by_post: dict[object, list[str]] = defaultdict(list)
        for new in news:
            by_post[self._post(1, new, tenure_ends(split_ref(new)[1])[0])].append(new)
        found = [
            Link(old, new)
            for old in olds
            for person in sorted(self.images(tenure_ends(split_ref(old)[1])[0]))
            for new in by_post.get(self._post(0, old, person), ())
        ]
        return only_ones(found)

    def _post(self, index: int, tenure: str, person: str) -> object:
        capacity = self._sides[index].nodes[tenure].properties.get("capacity")
        return person, tenure_ends(split_ref(tenure)[1])[1], capacity


_ORDER = {"Document": 0, "Claim": 1, "Person": 2, "Tenure": 3}


def mentions(person: Node) -> set[str]:
    """Return the ids of all mentions of a person."""
    others = person.properties.get("mentionIds", ())
    return {person.id, *map(str, others if isinstance(others, tuple) else (others,))}


def _place(node: Node) -> tuple[int, str]:
    return int(str(node.properties.get("spanStart", 0))), node.id
