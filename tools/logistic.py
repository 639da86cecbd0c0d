"""Logistic regression on features with values, by Newton's method; small, exact and without dependencies."""

import math
from collections.abc import Mapping, Sequence

# A word is a feature that is there or not; a number counts as often as it says.
Features = Mapping[str, str | float]
BIAS = ""
_STEPS = 30
_PRECISION = 1e-8


def fit(
    rows: Sequence[Features], is_right: Sequence[bool], ridge: float, times: Sequence[float] | None = None
) -> dict[str, float]:
    """Return the weight of each "name=value"; `BIAS` is the log odds without any.

    Weights are shrunk towards 0 as if by a normal prior of variance 1/ridge, the bias is not. The rows count
    as if half a right and half a wrong one had been seen besides, so that nothing becomes certain.

    Args:
        times: how often each row counts, such as 0.5; once if not given.
    """
    times = times or [1.0] * len(rows)
    names = [BIAS, *sorted({key for row in rows for key, _ in terms(row)})]
    place = {name: index for index, name in enumerate(names)}
    columns = [[(0, 1.0), *((place[key], times_) for key, times_ in terms(row))] for row in rows]
    total = sum(times)
    targets = [(total * right + 0.5) / (total + 1) for right in is_right]
    weights = [0.0] * len(names)
    penalties = [0.0] + [ridge] * (len(names) - 1)
    for _ in range(_STEPS):
        gradient = [-penalty * weight for penalty, weight in zip(penalties, weights, strict=True)]
        curvature = [[0.0] * len(names) for _ in names]
        for index, penalty in enumerate(penalties):
            curvature[index][index] = penalty
        for active, target, count in zip(columns, targets, times, strict=True):
            chance = sigmoid(sum(weights[index] * value for index, value in active))
            slope = count * chance * (1 - chance)
            for index, value in active:
                gradient[index] += count * (target - chance) * value
                row = curvature[index]
                for other, its_value in active:
                    row[other] += slope * value * its_value
        step = solve(curvature, gradient)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _PRECISION:
            break
    return dict(zip(names, weights, strict=True))


def predict(weights: Mapping[str, float], row: Features) -> float:
    """Return the probability of a row."""
    return sigmoid(weights[BIAS] + sum(weights.get(key, 0.0) * value for key, value in terms(row)))


def terms(row: Features) -> list[tuple[str, float]]:
    """Return what has a weight and how often it counts: "name=value" once, "name" by its number.

    >>> terms({"relation": "body", "rarity": 4.5})
    [('relation=body', 1.0), ('rarity', 4.5)]
    """
    return [
        (f"{name}={value}", 1.0) if isinstance(value, str) else (name, value) for name, value in row.items()
    ]


def sigmoid(odds: float) -> float:
    """Return the probability of log odds.

    >>> sigmoid(0.0), sigmoid(-800.0)
    (0.5, 0.0)
    """
    return 1 / (1 + math.exp(-odds)) if odds > -700 else 0.0


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Return x of matrix · x = right, by elimination; the matrix is symmetric and positive.

    >>> solve([[4.0, 2.0], [2.0, 3.0]], [8.0, 7.0])
    [1.25, 1.5]
    """
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for pivot in range(size):
        for below in range(pivot + 1, size):
            factor = rows[below][pivot] / rows[pivot][pivot]
            if factor:
                rows[below] = [a - factor * b for a, b in zip(rows[below], rows[pivot], strict=True)]
    answer = [0.0] * size
    for index in reversed(range(size)):
        known = sum(rows[index][other] * answer[other] for other in range(index + 1, size))
        answer[index] = (rows[index][size] - known) / rows[index][index]
    return answer
