"""Fitting of confidence: the logistic model, folds, thresholds, bins."""

import itertools
import random
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def logistic(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import logistic

    return logistic


@pytest.fixture
def reliability(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import reliability

    return reliability


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import compile_calibration

    return compile_calibration


def test_shares_by_value_are_found_again(logistic: ModuleType) -> None:
    rows = [{"a": "x"}] * 1000 + [{"a": "y"}] * 1000
    right = [number % 10 > 0 for number in range(1000)] + [number % 2 > 0 for number in range(1000)]
    weights = logistic.fit(rows, right, 0.01)
    assert logistic.predict(weights, {"a": "x"}) == pytest.approx(0.9, abs=0.005)
    assert logistic.predict(weights, {"a": "y"}) == pytest.approx(0.5, abs=0.005)


def test_a_rare_value_is_shrunk_towards_the_rest(logistic: ModuleType) -> None:
    rows = [{"a": "x"}] * 200 + [{"a": "y"}] * 2
    right = [number % 10 > 0 for number in range(200)] + [False, False]
    chances = [logistic.predict(logistic.fit(rows, right, ridge), {"a": "y"}) for ridge in (0.1, 1, 10)]
    assert 0 < chances[0] < chances[1] < chances[2] < 0.9


def test_nothing_becomes_certain(logistic: ModuleType) -> None:
    weights = logistic.fit([{"a": "x"}] * 50, [True] * 50, 1.0)
    assert logistic.predict(weights, {"a": "x"}) == pytest.approx(50.5 / 51, abs=0.002)


def test_bins_are_about_equal_and_equal_chances_stay_together(reliability: ModuleType) -> None:
    draw = random.Random(1)
    outcomes = [(draw.random(), True) for _ in range(300)] + [(0.5, False)] * 100
    found = reliability.bins(outcomes)
    assert sum(one.count for one in found) == 400
    assert all(one.most < other.least for one, other in itertools.pairwise(found))
    assert all(one.low <= one.share <= one.high for one in found)


def test_perfect_probabilities_have_no_calibration_error(reliability: ModuleType) -> None:
    outcomes = [(0.25, number % 4 == 0) for number in range(100)] + [
        (0.75, number % 4 > 0) for number in range(100)
    ]
    assert reliability.calibration_error(outcomes) == pytest.approx(0)
    assert reliability.brier(outcomes) == pytest.approx(0.1875)


def test_a_threshold_costs_next_to_nothing(compiler: ModuleType) -> None:
    outcomes = [(0.3, False)] * 5 + [(0.67, False)] * 5 + [(0.67, True)] + [(0.9, True)] * 150
    assert compiler.threshold(outcomes, outcomes) == 0.75
    dearer = [*outcomes, (0.72, True), (0.72, True)]
    assert compiler.threshold(dearer, dearer) == 0.7
    assert compiler.threshold(outcomes, dearer) == 0.7


def test_what_is_more_likely_wrong_than_right_is_left_out(compiler: ModuleType) -> None:
    outcomes = [(0.4, True)] * 5 + [(0.9, True)] * 5
    assert compiler.threshold(outcomes, outcomes) == 0.5
