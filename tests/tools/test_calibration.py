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


def test_a_row_counts_as_often_as_it_is_said_to(logistic: ModuleType) -> None:
    rows, right = [{"a": "x"}, {"a": "y"}], [True, False]
    counted = logistic.fit(rows * 3, right * 3, 1.0)
    weighed = logistic.fit(rows, right, 1.0, [3.0, 3.0])
    assert weighed == pytest.approx(counted)


def test_confidence_is_that_of_fresh_texts(compiler: ModuleType, logistic: ModuleType) -> None:
    rows = [
        compiler.Sample(f"{seen}{number}", {"a": "x"}, number % every > 0, seen)
        for seen, every in (("fresh", 4), ("tuned", 100))
        for number in range(400)
    ]
    weights = compiler.fit_samples(rows, 1.0)
    assert set(weights) == {logistic.BIAS, "a=x"}
    assert logistic.predict(weights, {"a": "x"}) == pytest.approx(0.75, abs=0.01)
    assert len(compiler.cross_fitted(rows, 1.0)) == 400


def test_where_few_are_fresh_all_count_alike(compiler: ModuleType) -> None:
    rows = [compiler.Sample(str(number), {}, True, "tuned") for number in range(300)]
    fresh = [compiler.Sample(f"f{number}", {}, True) for number in range(100)]
    assert {row.seen for row in compiler._levelled([*rows, *fresh[1:]])} == {"fresh"}
    assert compiler._levelled([*rows, *fresh]) == [*rows, *fresh]


def test_the_threshold_of_an_aim_is_the_lowest_that_reaches_it_and_is_not_dear(compiler: ModuleType) -> None:
    right = [(0.9, True)] * 97
    assert compiler.threshold_of_aim([*right, *[(0.58, False)] * 20]) == 0.6
    dear = [*right, *[(0.58, False)] * 20, *[(0.58, True)] * 4]
    assert compiler.threshold_of_aim(dear) == 0.5
    assert compiler.threshold_of_aim([*dear, *[(0.52, False)] * 5]) == 0.55


def test_fresh_documents_are_kept_and_without_gold_of_the_corpus(
    corpus_dir: Path, compiler: ModuleType
) -> None:
    from gold_corpus import fresh_ids, gold_of, is_kept

    assert len(fresh_ids()) == 52
    assert all(is_kept(doc_id) for doc_id in fresh_ids())
    assert fresh_ids().isdisjoint(gold_of(corpus_dir, "articles", "dev"))
