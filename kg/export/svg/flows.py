"""Units that became units, read from the graph: back to the oldest and on to the youngest.

The days on which something changed divide time into eras. A unit is drawn once an era it begins or gives
something away in, and over all eras until it does so again.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

import msgspec

from kg.errors import NotFound, OutputError
from kg.export.svg.relations import Relations, day_of
from kg.model.graph import Edge

MOST_STAGES = 80
Extent = Literal["whole", "part", "unknown"]
_FLOWS = ("MERGED_INTO", "MAY_HAVE_MERGED_INTO")


class Flow(msgspec.Struct, frozen=True, kw_only=True):
    """What one unit gave to another on a day.

    Attributes:
        source, target: references of units. law: act and clause, "" where not known.
    """

    source: str
    target: str
    day: date
    extent: Extent
    is_certain: bool
    law: str


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """A unit as it is named in a picture.

    Attributes:
        places: names of the units above it, the nearest first.
        first, last: its days, None where not known.
    """

    ref: str
    name: str
    code: str
    places: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None


class Lineage(msgspec.Struct, frozen=True, kw_only=True):
    """A unit with those it came of and those it became.

    Attributes:
        units: by reference. flows: in the order of days.
        others: how many units besides those drawn gave to a unit on a day, by (unit, day).
    """

    centre: str
    units: dict[str, Unit]
    flows: tuple[Flow, ...]
    others: dict[tuple[str, date], int] = {}

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which something changed, in order."""
        return tuple(sorted({flow.day for flow in self.flows}))


def read_lineage(graph: Relations, unit: str, hops: int) -> Lineage:
    """Return the lineage of a unit.

    Args:
        unit: its reference. hops: rounds back and on.
    Raises: NotFound: nothing is known to have changed. OutputError: it is more than a picture can show.
    """
    flows = {*_walked(graph, unit, hops, back=True), *_walked(graph, unit, hops, back=False)}
    if not flows:
        raise NotFound(
            f"{graph.name(unit)} ({unit}): no predecessor and no successor is known, "
            "there is no lineage to draw; kg units history tells of its names"
        )
    refs = sorted({end for flow in flows for end in (flow.source, flow.target)})
    if len(refs) > MOST_STAGES:
        raise OutputError(
            f"{len(refs)} units do not fit into one picture (at most {MOST_STAGES}); take fewer rounds with "
            "--hops, or see all of them with kg export html --unit"
        )
    ordered = tuple(sorted(flows, key=lambda one: (one.day, one.target, one.source, one.extent)))
    return Lineage(
        centre=unit,
        units={ref: _unit(graph, ref) for ref in refs},
        flows=ordered,
        others=_others(graph, ordered),
    )


def _walked(graph: Relations, unit: str, hops: int, *, back: bool) -> Iterable[Flow]:
    """What led to a unit, or what it led to; on each way the days only go on in one direction."""
    reached: list[tuple[str, date]] = [(unit, date.max if back else date.min)]
    found: dict[Flow, None] = {}
    for _ in range(hops):
        new = []
        for ref, day in reached:
            edges = graph.into(ref, *_FLOWS) if back else graph.out(ref, *_FLOWS)
            for flow in map(_flow, edges):
                if flow not in found and (flow.day < day if back else flow.day > day):
                    found[flow] = None
                    new.append((flow.source if back else flow.target, flow.day))
        reached = new
    return found


def _flow(edge: Edge) -> Flow:
    extent = str(edge.properties["extent"])
    law = (str(edge.properties[prop]) for prop in ("act", "clause") if edge.properties.get(prop))
    return Flow(
        source=edge.source,
        target=edge.target,
        day=day_of(edge, "effective") or date.min,
        extent="whole" if extent == "whole" else "part" if extent == "part" else "unknown",
        is_certain=edge.type == "MERGED_INTO",
        law=", ".join(law),
    )


def _unit(graph: Relations, ref: str) -> Unit:
    first, last = graph.day(ref, "from"), graph.day(ref, "until")
    return Unit(
        ref=ref,
        name=graph.name(ref),
        code=graph.text(ref, "code"),
        places=tuple(graph.name(one) for one in graph.above(ref, last or first or date.max)),
        first=first,
        last=last,
    )


def _others(graph: Relations, flows: Sequence[Flow]) -> dict[tuple[str, date], int]:
    drawn: dict[tuple[str, date], set[str]] = defaultdict(set)
    for flow in flows:
        drawn[flow.target, flow.day].add(flow.source)
    found = {}
    for (unit, day), sources in sorted(drawn.items()):
        all_of_it = {flow.source for flow in map(_flow, graph.into(unit, *_FLOWS)) if flow.day == day}
        if len(all_of_it) > len(sources):
            found[unit, day] = len(all_of_it) - len(sources)
    return found
