"""Shares with their intervals."""

from math import sqrt

_Z = 1.959963984540054  # 95 %, two-sided


def wilson(hits: int, of: int) -> tuple[float, float] | None:
    """Return the 95 % interval of a share by Wilson (1927), None where nothing was counted.

    It treats what was counted as drawn by chance from all, which documents of the press are not.

    >>> [round(bound, 3) for bound in wilson(8, 10)]
    [0.49, 0.943]
    """
    if of == 0:
        return None
    share, spread = hits / of, _Z * _Z / of
    centre = (share + spread / 2) / (1 + spread)
    half = _Z * sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    # Rounding must not push a bound over the share that it holds.
    return min(max(0.0, centre - half), share), max(min(1.0, centre + half), share)
