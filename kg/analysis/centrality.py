"""How central people and bodies are: whom they served with, and how much hangs together through them.

The network has two sorts of nodes, people and bodies, and a tie for each body that a person held a post in.
`docs/analyses.md` defines each number.
"""

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

import msgspec

from kg.analysis.colleagues import Colleagues
from kg.analysis.coverage import pairs_who_may_be_one, tenures_without_days
from kg.analysis.posts import Posts, Tenure
from kg.analysis.tables import Cell, Missing, Table, missing

_STEPS = 10_000_000
"""Ties that shortest paths may follow: exact for a thousand documents, a minute at most for any."""
_FEWEST = 32
_SEED = 1

PEOPLE = (
    "name", "bodies", "colleagues", "more_possible", "betweenness", "possibly_same", "person_id",
    "tenure_ids",
)  # fmt: skip
BODIES = (
    "body", "people", "shared_people", "linked_bodies", "betweenness", "province", "body_id", "tenure_ids",
)  # fmt: skip


def people_centrality(posts: Posts, tenures: Iterable[Tenure], on: date | None = None) -> Table:
    """Return the people by betweenness, then by the number of those they certainly served with, then by id.

    Args:
        tenures: those that make the network, of `posts`.
        on: only what was or may have been held on the day; colleagues are those of that day.
    """
    network = _network(tenures, on)
    colleagues = Colleagues(network.tenures, on)
    betweenness, missed = _betweenness(network)
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
                betweenness.get(_person(person), 0.0),
                len(posts.others.get(person, ())),
                f"Person/{person}",
                tuple(tenure.ref for tenure in held),
            )
        )
    rows.sort(key=lambda row: (-_number(row[4]), -_number(row[2]), str(row[6])))
    return Table(PEOPLE, tuple(rows), (*_coverage(posts, network), *missed))


def body_centrality(posts: Posts, tenures: Iterable[Tenure], on: date | None = None) -> Table:
    """Return the bodies by betweenness, then by the number of people they share with others, then by id.

    Args:
        tenures, on: as of `people_centrality`.
    """
    network = _network(tenures, on)
    betweenness, missed = _betweenness(network)
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
                betweenness.get(_body(body_id), 0.0),
                "; ".join(posts.places.name(one) for one in provinces) or None,
                f"Body/{body_id}",
                tuple(tenure.ref for tenure in held),
            )
        )
    rows.sort(key=lambda row: (-_number(row[4]), -_number(row[2]), str(row[6])))
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
    import networkx

    made: networkx.Graph[str] = networkx.Graph()
    for person, bodies in network.bodies_of.items():
        if len(bodies) > 1:
            made.add_edges_from((_person(person), _body(body)) for body in bodies)
    ends = [node for node in sorted(made) if node.startswith("Body/")]
    starts = _drawn(ends, made.number_of_edges())
    if len(ends) < 2:
        return {}, []
    found = networkx.betweenness_centrality_subset(made, starts, ends)
    # networkx halves what it counts; a pair is met from both its ends, if both are among the starts.
    pairs, whole = len(network.people_of) * (len(network.people_of) - 1) / 2, len(ends) / len(starts)
    shares = {node: round(count * whole / pairs, 9) for node, count in found.items()}
    if len(starts) == len(ends):
        return shares, []
    estimated = missing(
        "bodies_of_estimate",
        len(starts),
        len(ends),
        "bodies with shared people, drawn by lot and always the same, are where shortest ways begin",
        "betweenness is an estimate",
    )
    return shares, [estimated]


def _drawn(ends: list[str], ties: int) -> list[str]:
    """As many of the bodies as keep the work within bounds; all of a small network."""
    most = max(_FEWEST, _STEPS // max(1, ties))
    return ends if len(ends) <= most else sorted(random.Random(_SEED).sample(ends, most))


def _coverage(posts: Posts, network: _Network) -> tuple[Missing, ...]:
    return (
        tenures_without_days(
            network.tenures, "they make ties, and colleagues that are possible, none that are certain"
        ),
        pairs_who_may_be_one(posts, network.bodies_of, "they count as two people each"),
    )


def _person(ident: str) -> str:
    return f"Person/{ident}"


def _body(ident: str) -> str:
    return f"Body/{ident}"


def _number(cell: Cell) -> float:
    return cell if isinstance(cell, int | float) else 0.0
