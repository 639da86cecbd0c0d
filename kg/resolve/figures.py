"""Numbers about units and bodies: one figure per subject, variable and as-of.

Planned and draft numbers are figures of their own (".planned", ".draft"): a plan does not dispute an
outcome. Claims of equal values support one figure. Where values differ, that of most documents is shown
(then the more confident, then that of the later document, then the smaller); its claims are preferred, with
the count as reason, and the claims of the other values dispute it. A number that is rounded agrees with a
more exact one, which is shown. A value that a correction sets is shown, however few say it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from kg.model.dates import Interval, last_day
from kg.model.findings import Figure
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, ref, split_ref
from kg.resolve.bodies import Body, Unplaced, find_body
from kg.resolve.corrected import NOTHING_CORRECTED, Corrected, reason_of
from kg.resolve.parts import Part, Rank, Stated, Verdict
from kg.resolve.rulings import Correction
from kg.resolve.spans_of_time import stated_days
from kg.units import Register
from kg.vocabulary import Vocabulary

# What is rounded: counts from thousands on, and no farther from the exact number than this part of it.
_THOUSAND, _ROUNDED = 1000, 0.02


class PlacedFigure(msgspec.Struct, frozen=True):
    """A figure finding with what it is about.

    Attributes:
        subject: reference of a unit or a body. body: None for a unit.
    """

    stated: Stated[Figure]
    subject: str
    body: Body | None = None


def place_figures(
    stated: Iterable[Stated[Figure]], register: Register, vocabulary: Vocabulary
) -> tuple[list[PlacedFigure], list[str]]:
    """Return the figures whose subject is known, and why the others have none."""
    placed: list[PlacedFigure] = []
    unplaced: list[str] = []
    for one in stated:
        if one.finding.body_kind is not None:
            body = find_body(one.finding, register, vocabulary)
            if isinstance(body, Unplaced):
                unplaced.append(body.reason)
            else:
                placed.append(PlacedFigure(one, ref("Body", body.id), body))
        elif one.finding.unit_id in register.units and one.finding.unit_id:
            placed.append(PlacedFigure(one, ref("Unit", one.finding.unit_id)))
        else:
            unplaced.append("unit unresolved")
    return placed, unplaced


def resolve_figures(placed: Iterable[PlacedFigure], rules: Corrected = NOTHING_CORRECTED) -> Part:
    """Return the figures and what each claim says of them.

    Args:
        placed: in any order. rules: corrections, which may set a value.
    """
    by_id: dict[str, list[PlacedFigure]] = {}
    for figure in placed:
        by_id.setdefault(_figure_id(figure), []).append(figure)
    nodes: list[Node] = []
    edges: list[Edge] = []
    verdicts: list[Verdict] = []
    for ident, said in sorted(by_id.items()):
        ruling = rules.value(ident, sorted(one.stated.claim_id for one in said))
        value = _best_value(said) if ruling is None else float(ruling.value)
        finding = said[0].stated.finding
        properties: dict[str, Value] = {
            "variable": finding.variable,
            "value": value,
            "modality": finding.modality,
            **_as_of(finding.as_of),
        }
        node = Node(kind="Figure", id=ident, graph=DERIVED_GRAPH, properties=properties)
        nodes.append(node)
        edges.append(Edge(type="ABOUT", source=node.ref, target=said[0].subject, graph=DERIVED_GRAPH))
        verdicts.extend(_verdicts(node.ref, value, said, ruling))
    return Part(nodes=tuple(nodes), edges=tuple(edges), verdicts=tuple(verdicts))


def _as_of(printed: str | None) -> dict[str, Value]:
    """The day a number is valid for, or the bounds of a month or year."""
    days = stated_days(printed, None)
    if days is None or days.first is None or days.until is None:
        return {}
    if days.is_one_day:
        return {"asOf": days.first}
    return {"asOfNotBefore": days.first, "asOfNotAfter": last_day(days.until)}


def _figure_id(figure: PlacedFigure) -> str:
    finding = figure.stated.finding
    parts = [split_ref(figure.subject)[1], finding.variable, finding.as_of or ""]
    parts.append("" if finding.modality == "stated" else finding.modality)
    return ".".join(part for part in parts if part)


def _best_value(said: Sequence[PlacedFigure]) -> float:
    by_value: dict[float, list[Stated[Figure]]] = {}
    for figure in said:
        by_value.setdefault(_value(figure), []).append(figure.stated)
    exact = [value for value in by_value if not any(_is_rounded(said[0], value, other) for other in by_value)]
    agreeing = {
        value: [
            one
            for other, stated in by_value.items()
            if other == value or _is_rounded(said[0], other, value)
            for one in stated
        ]
        for value in exact
    }
    return min(exact, key=lambda value: (*_support(agreeing[value]), value))


def _agrees(figure: PlacedFigure, value: float) -> bool:
    return _value(figure) == value or _is_rounded(figure, _value(figure), value)


def _is_rounded(figure: PlacedFigure, rounded: float, exact: float) -> bool:
    """Whether a number stands for a more exact one: 136.000 for 136.292 people, 3,6 for 3,56 km².

    300 delegates are no 301: only thousands, and areas, are taken as rounded.
    """
    unit = _last_place(rounded)
    is_coarse = figure.stated.finding.variable == "area_km2" or unit >= _THOUSAND
    if not is_coarse or unit <= _last_place(exact):
        return False
    return abs(rounded - exact) <= min(unit / 2, _ROUNDED * abs(exact))


def _last_place(value: float) -> float:
    """Return the power of ten of the last digit of a number that is not 0: 1000 of 136000, 0.01 of 3.56."""
    digits = Decimal(repr(value)).normalize().as_tuple()
    assert isinstance(digits.exponent, int)
    return float(10.0**digits.exponent)


def _support(stated: Sequence[Stated[Figure]]) -> tuple[int, float, int]:
    """Smaller is better."""
    latest = max((_start(one.day) for one in stated), default=date.min)
    confidence = max(one.finding.confidence for one in stated)
    return -len({one.witness for one in stated}), -confidence, -latest.toordinal()


def _start(day: Interval) -> date:
    return day.first or date.min


def _value(figure: PlacedFigure) -> float:
    return round(float(figure.stated.finding.value), 6)


def _verdicts(
    target: str, value: float, said: Sequence[PlacedFigure], ruling: Correction | None
) -> list[Verdict]:
    documents = {figure.stated.witness for figure in said}
    agreeing = {figure.stated.witness for figure in said if _agrees(figure, value)}
    is_disputed = not all(_agrees(figure, value) for figure in said)
    reason = f"{len(agreeing)} of {len(documents)} documents say so" if is_disputed else None
    if ruling is not None and reason is not None:
        reason = reason_of(ruling)
    rank: Rank = "preferred" if is_disputed else "normal"
    return [
        Verdict(figure.stated.claim_id, target, "SUPPORTS", rank, reason)
        if _agrees(figure, value)
        else Verdict(figure.stated.claim_id, target, "DISPUTES", what="value")
        for figure in said
    ]
