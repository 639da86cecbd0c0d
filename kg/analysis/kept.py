"""How many leaders of units that ended in a merger led what came of these units afterwards.

`docs/analyses.md` defines leader, kept and the denominators. In short: of those shown in office in the last
year of their unit some are known to lead a successor (kept), of some another later post is known and no such
one (elsewhere), and of the others nothing is known after the day. All three are counted.
"""

from collections.abc import Collection, Iterable, Sequence

from kg.analysis.coverage import pairs_who_may_be_one
from kg.analysis.leaders import (
    LEVELS,
    MERGER_OF_2025,
    Leader,
    Merger,
    ended_units,
    leaders_of_ended_units,
    shown_on,
)
from kg.analysis.leading import role_of
from kg.analysis.posts import Posts
from kg.analysis.shares import wilson
from kg.analysis.tables import Cell, Missing, Table, last_where_silent, missing
from kg.model.dates import last_day

SHARES = (
    "units", "units_with_leader", "leaders", "kept", "as_head", "kept_within", "maybe_within", "elsewhere",
    "not_known", "share_of_known", "known_low", "known_high", "at_least", "at_most", "all_low", "all_high",
    "kept_if_same", "more_possible", "possible_kept",
)  # fmt: skip
LEADERS = (
    "name", "unit", "post", "shown_on", "outcome", "as", "later_post", "later_unit", "start_not_before",
    "start_not_after", "within", "cohort", "if_same", "province", "person_id", "tenure_id", "later_tenure_id",
)  # fmt: skip


def kept(posts: Posts, merger: Merger = MERGER_OF_2025) -> Table:
    """Return a row for each province of the day before, in order of ids, those without known leaders last."""
    leaders = leaders_of_ended_units(posts, merger)
    units = ended_units(posts, merger)
    rows: list[tuple[bool, tuple[Cell, ...]]] = []
    for place in posts.places.on(last_day(merger.day)):
        if place.level == "province" and (merger.provinces is None or place.id in merger.provinces):
            of = [one for one in leaders if one.province == place.id]
            became = [posts.places.name(one) for one in posts.places.successors(place.id, merger.day)]
            counts = _counts(of, units.get(place.id, ()))
            row = (
                posts.places.name(place.id),
                "; ".join(became) or None,
                *counts,
                f"Unit/{place.id}",
                _ids(of),
            )
            rows.append((not of, row))
    columns = ("province", "became", *SHARES, "province_id", "tenure_ids")
    return Table(columns, last_where_silent(rows), _coverage(posts, leaders, merger))


def kept_by_level(posts: Posts, merger: Merger = MERGER_OF_2025) -> Table:
    """Return a row for provinces, one for districts and one for communes that ended."""
    leaders = leaders_of_ended_units(posts, merger)
    units = [unit for of in ended_units(posts, merger).values() for unit in of]
    rows: list[tuple[Cell, ...]] = []
    for level in LEVELS:
        of = [one for one in leaders if one.level == level]
        ended = [unit for unit in units if posts.places.units[unit].level == level]
        rows.append((level, *_counts(of, ended), _ids(of)))
    return Table(("level", *SHARES, "tenure_ids"), tuple(rows), _coverage(posts, leaders, merger))


def kept_one_by_one(posts: Posts, merger: Merger = MERGER_OF_2025) -> Table:
    """Return a row for each leader, those shown in office first, then in order of unit and id."""
    leaders = leaders_of_ended_units(posts, merger)
    ordered = sorted(leaders, key=lambda one: not one.is_shown)
    rows = tuple(_leader_row(posts, one, merger) for one in ordered)
    return Table(LEADERS, rows, _coverage(posts, leaders, merger))


def _counts(leaders: Iterable[Leader], units: Collection[str]) -> tuple[Cell, ...]:
    shown = [one for one in leaders if one.is_shown]
    possible = [one for one in leaders if not one.is_shown]
    kept = [one for one in shown if one.outcome == "kept"]
    elsewhere = sum(one.outcome == "elsewhere" for one in shown)
    known = len(kept) + elsewhere
    return (
        len(units),
        len({one.tenure.body.unit for one in shown}),
        len(shown),
        len(kept),
        sum(_is_head(one) for one in kept),
        sum(one.within is True for one in kept),
        sum(one.within is None for one in kept),
        elsewhere,
        len(shown) - known,
        *_share(len(kept), known),
        *_bounds(len(kept), len(shown) - elsewhere, len(shown)),
        sum(one.if_same is not None for one in shown),
        len(possible),
        sum(one.outcome == "kept" for one in possible),
    )


def _is_head(leader: Leader) -> bool:
    return leader.later is not None and role_of(leader.later.position) == "head"


def _share(hits: int, of: int) -> tuple[Cell, Cell, Cell]:
    bounds = wilson(hits, of)
    if bounds is None:
        return None, None, None
    return round(hits / of, 3), round(bounds[0], 3), round(bounds[1], 3)


def _bounds(fewest: int, most: int, of: int) -> tuple[Cell, Cell, Cell, Cell]:
    """The share if none, and if all of whom nothing is known were kept, and the interval around both."""
    low, high = wilson(fewest, of), wilson(most, of)
    if low is None or high is None:
        return None, None, None, None
    return round(fewest / of, 3), round(most / of, 3), round(low[0], 3), round(high[1], 3)


def _ids(leaders: Iterable[Leader]) -> tuple[str, ...]:
    """References of the tenures behind a row: those of the leaders shown in office, and their later ones."""
    of = (one for one in leaders if one.is_shown)
    return tuple(tenure.ref for one in of for tenure in (one.tenure, one.later) if tenure)


def _leader_row(posts: Posts, leader: Leader, merger: Merger) -> tuple[Cell, ...]:
    tenure, later = leader.tenure, leader.later
    unit, later_unit = tenure.body.unit, later.body.unit if later else None
    return (
        posts.people[tenure.person],
        posts.places.name(unit) if unit else None,
        tenure.position.name,
        shown_on(leader, merger.day),
        leader.outcome,
        (role_of(later.position) or "other") if later else None,
        later.position.name if later else None,
        posts.places.name(later_unit) if later_unit else None,
        later.start_not_before if later else None,
        later.start_not_after if later else None,
        {True: "yes", False: "no", None: "not known"}[leader.within] if leader.outcome == "kept" else None,
        "shown in office" if leader.is_shown else "possible",
        leader.if_same.ref if leader.if_same else None,
        posts.places.name(leader.province) if leader.province else None,
        f"Person/{tenure.person}",
        tenure.ref,
        later.ref if later else None,
    )


def _coverage(posts: Posts, leaders: Sequence[Leader], merger: Merger) -> tuple[Missing, ...]:
    shown = [one for one in leaders if one.is_shown]
    units = [unit for of in ended_units(posts, merger).values() for unit in of]
    led = {one.tenure.body.unit for one in shown}
    successors = posts.places.successors
    return (
        missing(
            "units_without_leader",
            len(set(units) - led),
            len(units),
            "units that ended have no leader known to be in office in their last days",
            "what became of theirs is not in any number",
        ),
        missing(
            "leaders_not_known_later",
            sum(one.outcome == "not known" for one in shown),
            len(shown),
            "leaders have no known post afterwards",
            "they are the difference of at_least and at_most; who stays is told of more than who goes",
        ),
        missing(
            "leaders_only_possible",
            len(leaders) - len(shown),
            len(leaders),
            "leaders are not known to be in office in the last days, nor to have left",
            "they are in more_possible and possible_kept only; most may have left long before",
        ),
        missing(
            "units_without_successor",
            sum(not successors(unit, merger.day) for unit in units),
            len(units),
            "units that ended have no certain successor",
            "their leaders cannot be kept",
        ),
        pairs_who_may_be_one(
            posts, {one.tenure.person for one in leaders}, "they count as two; if_same tells whom it concerns"
        ),
    )
