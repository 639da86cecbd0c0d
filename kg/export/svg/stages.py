"""Where the units of a lineage stand: eras as columns, and a height for each so that nothing overlaps.

The days on which something changed lie between the eras. A stage is a unit from one change it takes part in
to the next; it stands over all eras of that time, but what is there from the beginning only in the last.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from kg.export.svg.flows import Flow, Lineage

_SWEEPS = 24


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """A unit over some eras, both inclusive; `since` is the day it begins with, None where that is older."""

    unit: str
    first: int
    last: int
    since: date | None = None


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """From a stage to one of the next era; without a flow the unit itself goes on."""

    source: int
    target: int
    flow: Flow | None = None


class Plan(msgspec.Struct, frozen=True):
    """Stages, links between them by number, and how the stages are ordered from the top."""

    stages: tuple[Stage, ...]
    links: tuple[Link, ...]
    order: tuple[int, ...]
    centre: int


def plan(told: Lineage) -> Plan:
    """Return the stages of a lineage and how they hang together."""
    days = told.days
    stages: list[Stage] = []
    at: dict[tuple[str, date, str], int] = {}
    for unit in sorted(told.units):
        events = sorted({flow.day for flow in told.flows if unit in (flow.source, flow.target)})
        for stage, begins, ends in _stages_of(told, unit, events, days):
            if begins:
                at[unit, begins, "after"] = len(stages)
            if ends:
                at[unit, ends, "before"] = len(stages)
            stages.append(stage)
    links = [
        Link(source=at[flow.source, flow.day, "before"], target=at[flow.target, flow.day, "after"], flow=flow)
        for flow in told.flows
    ]
    for (unit, day, side), number in sorted(at.items()):
        if side == "before" and (unit, day, "after") in at:
            links.append(Link(source=number, target=at[unit, day, "after"]))
    centre = _centre(told, stages)
    return Plan(tuple(stages), tuple(links), tuple(_order(centre, stages, links)), centre)


def _stages_of(
    told: Lineage, unit: str, events: Sequence[date], days: Sequence[date]
) -> Iterator[tuple[Stage, date | None, date | None]]:
    """Yield the stages of a unit with the change each begins and ends with."""
    gives = {flow.day for flow in told.flows if flow.source == unit}
    known = told.units[unit]
    begun: date | None = None
    for day in events:
        era = days.index(day)
        is_there_before = begun is not None or day in gives or known.first is None or known.first < day
        if is_there_before:
            first = days.index(begun) + 1 if begun else era
            yield Stage(unit=unit, first=first, last=era, since=begun), begun, day
        begun = day if known.last is None or known.last >= day else None
    if begun:
        era = days.index(begun) + 1
        yield Stage(unit=unit, first=era, last=era, since=begun), begun, None


def _centre(told: Lineage, stages: Sequence[Stage]) -> int:
    """The last stage of the unit in the middle that something flows into, else its first."""
    own = [number for number, stage in enumerate(stages) if stage.unit == told.centre]
    fed = {flow.day for flow in told.flows if flow.target == told.centre}
    return next((number for number in reversed(own) if stages[number].since in fed), own[0])


def _order(centre: int, stages: Sequence[Stage], links: Sequence[Link]) -> Iterator[int]:
    """Yield the stages from the top: what leads to a stage stands around it, in the order of the links."""
    before: dict[int, list[int]] = defaultdict(list)
    after: dict[int, list[int]] = defaultdict(list)
    for link in links:
        before[link.target].append(link.source)
        after[link.source].append(link.target)
    seen: set[int] = set()

    def visit(number: int) -> Iterator[int]:
        if number not in seen:
            seen.add(number)
            for other in before[number]:
                yield from visit(other)
            yield number
            for other in after[number]:
                yield from visit(other)

    yield from visit(centre)
    for number in range(len(stages)):
        yield from visit(number)


def heights(found: Plan, tall: Sequence[float], gap: float) -> tuple[float, ...]:
    """Return the upper edge of each stage: in every era below each other, near to what they are linked with.

    Args:
        tall: of the stages. gap: between two of them.
    """
    above, below = _neighbours(found)
    tops = _in_middle(found, tall, gap, above)
    linked: dict[int, list[int]] = defaultdict(list)
    for link in found.links:
        linked[link.source].append(link.target)
        linked[link.target].append(link.source)
    bottom = max(top + tall[number] for number, top in enumerate(tops))
    for sweep in range(_SWEEPS):
        for number in found.order if sweep % 2 else reversed(found.order):
            others = linked[number]
            if others:
                middle = sum(tops[other] + tall[other] / 2 for other in others) / len(others)
                least = max((tops[other] + tall[other] + gap for other in above[number]), default=0.0)
                most = min((tops[other] - gap for other in below[number]), default=bottom) - tall[number]
                tops[number] = min(max(middle - tall[number] / 2, least), max(most, least))
    highest = min(tops)
    return tuple(top - highest for top in tops)


def _in_middle(found: Plan, tall: Sequence[float], gap: float, above: dict[int, list[int]]) -> list[float]:
    """Upper edges with each era as close as can be, and about the same middle line."""

    def packed(wished: Sequence[float]) -> list[float]:
        tops = [0.0] * len(wished)
        for number in found.order:
            lowest = (tops[other] + tall[other] + gap for other in above[number])
            tops[number] = max(lowest, default=0.0)
            tops[number] = max(tops[number], wished[number])
        return tops

    tops = packed([0.0] * len(found.stages))
    bottoms: dict[int, float] = defaultdict(float)
    for number, stage in enumerate(found.stages):
        for era in range(stage.first, stage.last + 1):
            bottoms[era] = max(bottoms[era], tops[number] + tall[number])
    whole = max(bottoms.values())
    spare = (
        min(whole - bottoms[era] for era in range(stage.first, stage.last + 1)) for stage in found.stages
    )
    return packed([top + one / 2 for top, one in zip(tops, spare, strict=True)])


def _neighbours(found: Plan) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """For each stage those next above and below it in any of its eras."""
    above: dict[int, list[int]] = defaultdict(list)
    below: dict[int, list[int]] = defaultdict(list)
    last: dict[int, int] = {}
    for number in found.order:
        stage = found.stages[number]
        for era in range(stage.first, stage.last + 1):
            if era in last:
                above[number].append(last[era])
                below[last[era]].append(number)
            last[era] = number
    return above, below
