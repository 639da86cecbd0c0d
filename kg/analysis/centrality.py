"""How central people and bodies are: whom they served with, and how much hangs together through them.

The network has two sorts of nodes, people and bodies, and a tie for each body that a person held a post in.
`docs/analyses.md` defines each number.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

import msgspec

from kg.analysis.betweenness import betweenness
from kg.analysis.colleagues import Colleagues
from kg.analysis.coverage import pairs_who_may_be_one, tenures_without_days
from kg.analysis.posts import Posts, Tenure
from kg.analysis.tables import Cell, Missing, Table, missing

PEOPLE = (
    "name", "bodies", "colleagues", "more_possible", "betweenness", "documents", "possibly_same", "person_id",
    "tenure_ids",
)  # fmt: skip
BODIES = (
    "body", "people", "shared_people", "linked_bodies", "betweenness", "documents", "province", "body_id",
    "tenure_ids",
)  # fmt: skip


def people_centrality(posts: Posts, tenures: Iterable[Tenure], on: date | None = None) -> Table:
    """Return the people by betweenness, then by the number of those they certainly served with, then by id.

    Args:
        tenures: those that make the network, of `posts`.
        on: only what was or may have been held on the day; colleagues are those of that day.
    """
    network = _network(tenures, on)
    colleagues = Colleagues(network.tenures, on)
    shares, missed = _betweenness(network)
    rows: list[tuple[Cell, ...]] = []
    for person, bodies in network.bodies_of.items():
        certain, possible = colleagues.of(person)
        held = network.held_by[person]
        rows.append(
            (
                posts.people[person],
                len(bodies),
                certain,
                possible,
                shares.get(_person(person), 0.0),
                _documents(held),
                len(posts.others.get(person, ())),
                f"Person/{person}",
                tuple(tenure.ref for tenure in held),
            )
        )
    rows.sort(key=lambda row: (-_number(row[4]), -_number(row[2]), str(row[7])))
    alone = sum(_documents(held) == 1 for held in network.held_by.values())
    told_once = missing(
        "people_of_one_document",
        alone,
        len(rows),
        "people are known from one document",
        "a biography makes its subject central; documents tells how many there are",
    )
    return Table(PEOPLE, tuple(rows), (*_coverage(posts, network), told_once, *missed))


def body_centrality(posts: Posts, tenures: Iterable[Tenure], on: date | None = None) -> Table:
    """Return the bodies by betweenness, then by the number of people they share with others, then by id.

    Args:
        tenures, on: as of `people_centrality`.
    """
    network = _network(tenures, on)
    shares, missed = _betweenness(network)
    rows: list[tuple[Cell, ...]] = []
    for body_id, people in network.people_of.items():
        body = posts.bodies[body_id]
        shared = [person for person in people if len(network.bodies_of[person]) > 1]
        linked = {other for person in shared for other in network.bodies_of[person]} - {body_id}
        held = network.held_in[body_id]
        provinces = dict.fromkeys(filter(None, map(posts.province_of, held)))
        rows.append(
            (
                posts.name(body),
                len(people),
                len(shared),
                len(linked),
                shares.get(_body(body_id), 0.0),
                _documents(held),
                "; ".join(posts.places.name(one) for one in provinces) or None,
                f"Body/{body_id}",
                tuple(tenure.ref for tenure in held),
            )
        )
    rows.sort(key=lambda row: (-_number(row[4]), -_number(row[2]), str(row[7])))
    unnamed = missing(
        "bodies_without_people",
        len(posts.bodies) - len(network.people_of),
        len(posts.bodies),
        "bodies have nobody in this network",
        "they are not in the table, which does not mean that nobody was in them",
    )
    return Table(BODIES, tuple(rows), (*_coverage(posts, network), unnamed, *missed))


class _Network(msgspec.Struct, frozen=True):
    """The people and the bodies, in order of ids, with what makes the ties."""

    tenures: tuple[Tenure, ...]
    bodies_of: Mapping[str, tuple[str, ...]]
    people_of: Mapping[str, tuple[str, ...]]
    held_by: Mapping[str, list[Tenure]]
    held_in: Mapping[str, list[Tenure]]


def _network(tenures: Iterable[Tenure], on: date | None) -> _Network:
    kept = sorted((one for one in tenures if on is None or on in one.possible), key=lambda one: one.id)
    held_by: dict[str, list[Tenure]] = defaultdict(list)
    held_in: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in kept:
        held_by[tenure.person].append(tenure)
        held_in[tenure.body.id].append(tenure)
    return _Network(
        tenures=tuple(kept),
        bodies_of={one: tuple(sorted({t.body.id for t in held})) for one, held in sorted(held_by.items())},
        people_of={one: tuple(sorted({t.person for t in held})) for one, held in sorted(held_in.items())},
        held_by=held_by,
        held_in=held_in,
    )


def _betweenness(network: _Network) -> tuple[dict[str, float], list[Missing]]:
    """The share of pairs of bodies whose shortest ways lead through a node, by person and body.

    Whoever was in one body only lies between no two bodies and is left away, so that the network is small.
    """
    ties: dict[str, list[str]] = defaultdict(list)
    for person, bodies in network.bodies_of.items():
        if len(bodies) > 1:
            ties[_person(person)] = [_body(body) for body in bodies]
            for body in bodies:
                ties[_body(body)].append(_person(person))
    ends = sorted(node for node in ties if node.startswith("Body/"))
    sums, starts = betweenness(ties, ends)
    pairs = len(network.people_of) * (len(network.people_of) - 1) / 2
    shares = {node: round(count / pairs, 9) for node, count in sums.items()}
    if starts == len(ends):
        return shares, []
    estimated = missing(
        "bodies_of_estimate",
        starts,
        len(ends),
        "bodies with shared people, drawn by lot and always the same, are where shortest ways begin",
        "betweenness is an estimate",
    )
    return shares, [estimated]


def _coverage(posts: Posts, network: _Network) -> tuple[Missing, ...]:
    return (
        tenures_without_days(
            network.tenures, "they make ties, and colleagues that are possible, none that are certain"
        ),
        pairs_who_may_be_one(posts, network.bodies_of, "they count as two people each"),
    )


def _documents(tenures: Iterable[Tenure]) -> int:
    return len({document for tenure in tenures for document in tenure.documents})


def _person(ident: str) -> str:
    return f"Person/{ident}"


def _body(ident: str) -> str:
    return f"Body/{ident}"


def _number(cell: Cell) -> float:
    return cell if isinstance(cell, int | float) else 0.0
