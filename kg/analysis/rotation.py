"""Who held a post in one province and then in another (luân chuyển), and how many went from where to where.

Provinces are those of the day. Where one province became another, going on there is no move; a move between
two that are one today is none either, unless it is asked for. `docs/analyses.md` says what counts as a post.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from kg.analysis.coverage import tenures_without_days
from kg.analysis.moves import Move, counts, moves_of
from kg.analysis.order import began_by
from kg.analysis.posts import Posts, Tenure
from kg.analysis.tables import Cell, Missing, Table, missing

MOVES = (
    "name", "order", "from_province", "from_post", "from_begun_by", "from_ended_by", "to_province", "to_post",
    "to_not_before", "to_begun_by", "same_person", "from_province_id", "to_province_id", "person_id",
    "from_tenure_id", "to_tenure_id",
)  # fmt: skip
FLOWS = (
    "from_province", "to_province", "people", "by_known_days", "order_not_known", "possibly_one",
    "from_province_id", "to_province_id", "tenure_ids",
)  # fmt: skip


def rotation(
    posts: Posts,
    tenures: Sequence[Tenure],
    *,
    provinces: Collection[str] | None = None,
    has_merged: bool = False,
) -> Table:
    """Return a row for each move: first those in a known order, then of two who may be one, then the others.

    Each in order of people and provinces. A row whose order is not known names the two provinces in order of
    ids.

    Args:
        tenures: the posts that count, of `posts`.
        provinces: only moves from or to one of these.
        has_merged: moves between two provinces that are one today are moves too.
    """
    moves = moves_of(posts, tenures)
    shown = _asked(moves, provinces, has_merged=has_merged)
    rows = tuple(_row(posts, move) for move in shown)
    return Table(MOVES, rows, _coverage(posts, tenures, moves, shown))


def rotation_flows(
    posts: Posts,
    tenures: Sequence[Tenure],
    *,
    provinces: Collection[str] | None = None,
    has_merged: bool = False,
) -> Table:
    """Return how many people moved from which province to which, most first, then in order of ids.

    A pair of which no order is known stands once, in order of ids. Arguments are those of `rotation`.
    """
    moves = moves_of(posts, tenures)
    shown = _asked(moves, provinces, has_merged=has_merged)
    flows: dict[tuple[str, str], list[Move]] = defaultdict(list)
    for move in shown:
        flows[move.source, move.target].append(move)
    rows = [_flow(posts, pair, of) for pair, of in sorted(flows.items())]
    rows.sort(key=lambda row: (-int(str(row[2])), -int(str(row[3]))))
    return Table(FLOWS, tuple(rows), _coverage(posts, tenures, moves, shown))


def _asked(moves: Iterable[Move], provinces: Collection[str] | None, *, has_merged: bool) -> list[Move]:
    found = [
        move
        for move in moves
        if (has_merged or not move.is_one_now)
        and (provinces is None or move.source in provinces or move.target in provinces)
    ]
    return sorted(found, key=lambda move: (move.order == "not known", not move.is_same_person))


def _row(posts: Posts, move: Move) -> tuple[Cell, ...]:
    one, other = move.one, move.other
    return (
        posts.people[one.person],
        move.order,
        posts.places.name(move.source),
        one.position.name,
        began_by(one),
        one.end_not_after,
        posts.places.name(move.target),
        other.position.name,
        other.start_not_before,
        began_by(other),
        "yes" if move.is_same_person else "possibly",
        f"Unit/{move.source}",
        f"Unit/{move.target}",
        f"Person/{one.person}",
        one.ref,
        other.ref,
    )


def _flow(posts: Posts, pair: tuple[str, str], moves: Sequence[Move]) -> tuple[Cell, ...]:
    people: dict[str, set[str]] = defaultdict(set)
    for move in moves:
        if move.is_same_person:
            people[move.order].add(move.one.person)
    return (
        *(posts.places.name(one) for one in pair),
        *(len(people[order]) for order in ("certain", "by known days", "not known")),
        sum(not move.is_same_person for move in moves),
        *(f"Unit/{one}" for one in pair),
        tuple(dict.fromkeys(tenure.ref for move in moves for tenure in (move.one, move.other))),
    )


def _coverage(
    posts: Posts, tenures: Sequence[Tenure], moves: Sequence[Move], shown: Sequence[Move]
) -> tuple[Missing, ...]:
    counted = [one for one in tenures if counts(one)]
    local = [one for one in counted if posts.province_of(one) is not None]
    return (
        missing(
            "tenures_without_province",
            len(counted) - len(local),
            len(counted),
            "tenures are of the centre, or of a unit whose province on their days is not known",
            "who went from a province to the centre is not in the table",
        ),
        missing(
            "tenures_of_deputies",
            len(tenures) - len(counted),
            len(tenures),
            "tenures are of deputies of assemblies or in delegations of them",
            "a seat there is no post in the province",
        ),
        tenures_without_days(local, "their order is known where a bound tells it"),
        missing(
            "moves_by_known_days",
            sum(move.order == "by known days" for move in shown),
            len(shown),
            "rows have an order by the days that are known, not by bounds",
            "they hold if nobody was in two provinces at once",
        ),
        missing(
            "moves_in_no_order",
            sum(move.order == "not known" for move in shown),
            len(shown),
            "rows are of people with posts in two provinces of which no order is known",
            "they may have moved either way, or have been in both at once",
        ),
        missing(
            "moves_within_one_today",
            sum(move.is_one_now for move in moves),
            len(moves),
            "moves are between provinces that are one today",
            "they are shown only where it is asked for",
        ),
        missing(
            "moves_of_two_people",
            sum(not move.is_same_person for move in shown),
            len(shown),
            "rows are of two people who may be one person",
            "they are moves only if they are",
        ),
    )
