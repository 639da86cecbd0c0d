"""How well probabilities fit what is right: bins, scores, Markdown tables and a diagram."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

Outcome = tuple[float, bool]
_MOST_BINS, _LEAST_IN_BIN = 10, 15
_SIDE, _MARGIN, _GAP = 200, 46, 70


class Bin(msgspec.Struct, frozen=True, kw_only=True):
    """Neighbouring probabilities: how many, their mean, the share that is right with its Wilson interval."""

    count: int
    least: float
    most: float
    mean: float
    share: float
    low: float
    high: float


def bins(outcomes: Iterable[Outcome]) -> list[Bin]:
    """Return up to ten bins of about equal size, ascending; equal probabilities share one."""
    ordered = sorted(outcomes)
    number = max(1, min(_MOST_BINS, len(ordered) // _LEAST_IN_BIN))
    found: list[Bin] = []
    start = 0
    for index in range(number):
        end = max(start, round((index + 1) * len(ordered) / number))
        while 0 < end < len(ordered) and ordered[end][0] == ordered[end - 1][0]:
            end += 1
        if end > start:
            found.append(_bin(ordered[start:end]))
        start = end
    return found


def _bin(outcomes: Sequence[Outcome]) -> Bin:
    right = sum(is_right for _, is_right in outcomes)
    low, high = wilson(right, len(outcomes))
    chances = [chance for chance, _ in outcomes]
    return Bin(
        count=len(outcomes),
        least=chances[0],
        most=chances[-1],
        mean=sum(chances) / len(chances),
        share=right / len(outcomes),
        low=low,
        high=high,
    )


def wilson(right: int, count: int, z: float = 1.96) -> tuple[float, float]:
    """Return the interval of a share.

    >>> [round(bound, 3) for bound in wilson(9, 10)]
    [0.596, 0.982]
    """
    if not count:
        return 0.0, 1.0
    share = right / count
    centre = share + z * z / (2 * count)
    spread = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return (centre - spread) / (1 + z * z / count), (centre + spread) / (1 + z * z / count)


def brier(outcomes: Sequence[Outcome]) -> float:
    """Return the mean squared distance of probability and outcome."""
    return sum((chance - is_right) ** 2 for chance, is_right in outcomes) / len(outcomes)


def log_loss(outcomes: Sequence[Outcome]) -> float:
    """Return the mean negative log likelihood."""
    return -sum(math.log(chance if is_right else 1 - chance) for chance, is_right in outcomes) / len(outcomes)


def calibration_error(outcomes: Sequence[Outcome]) -> float:
    """Return the mean distance of probability and share over the bins (ECE)."""
    return sum(one.count * abs(one.mean - one.share) for one in bins(outcomes)) / len(outcomes)


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table in Markdown; shares have three places."""
    lines = [header, ["---"] * len(header), *rows]
    return "".join("| " + " | ".join(map(_cell, line)) + " |\n" for line in lines)


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def diagram(outcomes: Mapping[str, Sequence[Outcome]]) -> str:
    """Return an SVG with a panel a kind: mean confidence (x) against the share that is right (y)."""
    width = _MARGIN + len(outcomes) * (_SIDE + _GAP)
    height = _SIDE + 2 * _MARGIN
    panels = "".join(
        _panel(name, bins(rows), _MARGIN + index * (_SIDE + _GAP))
        for index, (name, rows) in enumerate(outcomes.items())
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" font-family="sans-serif" font-size="11" fill="#222">\n'
        f'<rect width="{width}" height="{height}" fill="#fff"/>\n{panels}</svg>\n'
    )


def _panel(name: str, found: Sequence[Bin], left: int) -> str:
    return "".join(line + "\n" for line in _panel_lines(name, found, left))


def _panel_lines(name: str, found: Sequence[Bin], left: int) -> Iterator[str]:
    top, bottom = _MARGIN, _MARGIN + _SIDE
    count = sum(one.count for one in found)
    yield f'<text x="{left}" y="{top - 12}" font-size="13">{name} ({count})</text>'
    yield f'<rect x="{left}" y="{top}" width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#999"/>'
    yield (
        f'<line x1="{left}" y1="{bottom}" x2="{left + _SIDE}" y2="{top}" stroke="#999" stroke-dasharray="3"/>'
    )
    for share in (0.0, 0.5, 1.0):
        x, y = left + share * _SIDE, bottom - share * _SIDE
        yield f'<text x="{x:.0f}" y="{bottom + 14}" text-anchor="middle">{share:g}</text>'
        yield f'<text x="{left - 6}" y="{y + 4:.0f}" text-anchor="end">{share:g}</text>'
    yield f'<text x="{left + _SIDE / 2:.0f}" y="{bottom + 30}" text-anchor="middle">confidence</text>'
    for one in found:
        x = left + one.mean * _SIDE
        low, high, middle = (bottom - share * _SIDE for share in (one.low, one.high, one.share))
        yield f'<line x1="{x:.1f}" y1="{low:.1f}" x2="{x:.1f}" y2="{high:.1f}" stroke="#369"/>'
        yield f'<circle cx="{x:.1f}" cy="{middle:.1f}" r="3" fill="#369"/>'
