"""Fit the confidence of findings to gold, and write how well it fits.

    python tools/compile_calibration.py [CORPUS]

Writes kg/extract/data/calibration.json, docs/confidence.svg, and the tables of docs/confidence.md. Rests on
the part of the gold that is not kept. The same texts, gold and grammars give the same bytes. What is shown is
cross-fitted: each document is judged by weights that were fitted without it.

Rules are more often right on texts that they were written with than on others. Where enough findings lie in
fresh texts, those that nobody looked at, confidence is that of fresh texts: the others count less and have an
offset that is not shipped, and only fresh ones are shown. Elsewhere all texts count alike.

Default thresholds: of tenures the lowest, from .5 on, with the precision that is aimed at; of other lists the
highest up to .75 that costs next to nothing.
"""

import argparse
import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

import msgspec
from gold_corpus import ROOT, default_corpus, documents_of, fingerprint, fresh_ids, gold_of, read_all
from logistic import BIAS, Features, fit, predict
from pages import write_tables
from reliability import Outcome, bins, brier, calibration_error, diagram, log_loss, table

from kg.evaluate import Reading, verdicts
from kg.evaluate.readings import as_reading
from kg.extract.confidence import FEATURES, FEATURES_OF
from kg.model.findings import Findings

TARGET = ROOT / "kg" / "extract" / "data" / "calibration.json"
PAGE, DIAGRAM = ROOT / "docs" / "confidence.md", ROOT / "docs" / "confidence.svg"
FOLDS = 5
RIDGES = (1.0, 3.0, 10.0)
# Texts nobody looked at; texts with which rules were tried; texts whose every mistake was worked on.
Seen = Literal["fresh", "tried", "tuned"]
_TIMES: dict[Seen, float] = {"fresh": 1.0, "tried": 0.5, "tuned": 0.3}
_ENOUGH = 100
_OFFSET = "text"
_DEFAULTS = tuple(step / 20 for step in range(10, 16))
_MOST_LOST = 0.01
# Precision that is aimed at, and the share of the right ones that it may cost.
_AIM, _MOST_LOST_FOR_AIM = 0.945, 0.03
_AIMED = ("tenures",)
_THRESHOLDS = tuple(step / 20 for step in range(20))
_NAMES = {"tenures": "tenures", "unit_changes": "unit changes", "events": "events", "figures": "figures"}


class Sample(msgspec.Struct, frozen=True):
    """One finding that the gold judges."""

    doc_id: str
    features: Features
    is_right: bool
    seen: Seen = "fresh"


def samples(corpus: Path) -> dict[str, list[Sample]]:
    """Return the judged findings of all documents that are not kept, and of the fresh ones, by list."""
    articles, *own = (gold_of(corpus, name, "dev") for name in ("articles", "tenures", "changes"))
    own[0] |= gold_of(corpus, "tenures", "kept")  # all of them fresh
    fresh = fresh_ids()
    found: dict[str, list[Sample]] = {name: [] for name in FEATURES}
    for findings in read_all(documents_of(corpus, {*articles, *own[0], *own[1]}), is_weighed=False):
        doc_id = findings.doc_id
        seen: Seen = "fresh" if doc_id in fresh else "tuned" if doc_id in articles else "tried"
        golds = [gold[doc_id] for gold in (articles, *own) if doc_id in gold]
        _add(found, findings, _joined(golds), seen)
    return {name: _levelled(rows) for name, rows in found.items()}


def _joined(golds: Sequence[Reading]) -> Reading:
    """Return one gold of a document, each list by the last that has it."""
    lists = {name: rows for gold in golds for name in FEATURES if (rows := getattr(gold, name)) is not None}
    return Reading(**lists)


def _levelled(rows: Sequence[Sample]) -> list[Sample]:
    """Return the samples, all as fresh ones where too few are."""
    if sum(row.seen == "fresh" for row in rows) >= _ENOUGH:
        return list(rows)
    return [msgspec.structs.replace(row, seen="fresh") for row in rows]


def _add(found: Mapping[str, list[Sample]], findings: Findings, gold: Reading, seen: Seen) -> None:
    for verdict in verdicts(gold, as_reading(findings, findings.doc_id)):
        row = getattr(findings, verdict.list)[verdict.index]
        features = FEATURES_OF[verdict.list](row)
        found[verdict.list].append(Sample(findings.doc_id, features, verdict.is_right, seen))


def fold_of(doc_id: str) -> int:
    """Return the fold of a document; independent of whether it is kept."""
    return hashlib.sha256(doc_id.encode()).digest()[1] % FOLDS


def fit_samples(rows: Sequence[Sample], ridge: float) -> dict[str, float]:
    """Return the weights that fit the samples, as they are for fresh texts."""
    weights = fit(
        [row.features if row.seen == "fresh" else {**row.features, _OFFSET: row.seen} for row in rows],
        [row.is_right for row in rows],
        ridge,
        [_TIMES[row.seen] for row in rows],
    )
    return {key: weight for key, weight in weights.items() if not key.startswith(f"{_OFFSET}=")}


def cross_fitted(rows: Sequence[Sample], ridge: float) -> list[Outcome]:
    """Return probability and outcome of each fresh sample, by weights fitted to other documents."""
    outcomes: list[Outcome] = []
    for fold in range(FOLDS):
        weights = fit_samples([row for row in rows if fold_of(row.doc_id) != fold], ridge)
        tested = (row for row in rows if fold_of(row.doc_id) == fold and row.seen == "fresh")
        outcomes += [(predict(weights, row.features), row.is_right) for row in tested]
    return outcomes


def threshold(outcomes: Sequence[Outcome], fitted: Sequence[Outcome]) -> float:
    """Return the default threshold of a list.

    Args:
        outcomes: cross-fitted. fitted: by the weights that ship; what is right must stay in both.
    """
    affordable = [
        least
        for least in _DEFAULTS
        if min(_above(rows, least)[1] for rows in (outcomes, fitted)) >= 1 - _MOST_LOST
    ]
    return max(affordable, default=_DEFAULTS[0])


def threshold_of_aim(outcomes: Sequence[Outcome]) -> float:
    """Return the lowest threshold with the precision aimed at; where it is dear, the best that is not."""
    affordable = [
        (precision, least)
        for least in _THRESHOLDS
        for precision, share in [_above(outcomes, least)]
        if least >= _DEFAULTS[0] and share >= 1 - _MOST_LOST_FOR_AIM
    ]
    reaching = [least for precision, least in affordable if precision >= _AIM]
    best = max((precision for precision, _ in affordable), default=0.0)
    near = [least for precision, least in affordable if precision == best]
    return min(reaching or near, default=_DEFAULTS[0])


def _above(outcomes: Sequence[Outcome], least: float) -> tuple[float, float]:
    """Return precision from a threshold on, and the share of the right ones that stays."""
    kept = [is_right for chance, is_right in outcomes if chance >= least]
    right = sum(is_right for _, is_right in outcomes)
    return sum(kept) / len(kept) if kept else 1.0, sum(kept) / right if right else 1.0


def tables(
    outcomes: Mapping[str, Sequence[Outcome]], ridges: Mapping[str, float], least: Mapping[str, float]
) -> str:
    """Return the part of the page that is made of figures."""
    summary = [
        (
            _NAMES[name],
            len(rows),
            sum(is_right for _, is_right in rows) / len(rows),
            sum(chance for chance, _ in rows) / len(rows),
            brier(rows),
            calibration_error(rows),
            f"{ridges[name]:g}",
            f"{least[name]:.2f}",
        )
        for name, rows in outcomes.items()
    ]
    header = ("findings", "judged", "right", "mean confidence", "Brier", "ECE", "shrinkage", "threshold")
    parts = [table(header, summary)]
    for name, rows in outcomes.items():
        cells = [
            (
                f"{one.least:.3f} to {one.most:.3f}",
                one.count,
                one.mean,
                one.share,
                f"{one.low:.3f} to {one.high:.3f}",
            )
            for one in bins(rows)
        ]
        parts += [
            f"\n**{_NAMES[name].capitalize()}**, by confidence:\n\n",
            table(("confidence", "judged", "mean", "right", "95 % interval"), cells),
        ]
    curve = [_curve(outcomes, at, least) for at in _THRESHOLDS]
    columns = [f"{_NAMES[name]}: {what}" for name in outcomes for what in ("precision", "kept")]
    parts += [
        "\n**By threshold**: precision of what stays, and the share of the right findings that stays; in "
        "bold the defaults.\n\n",
        table(("at least", *columns), curve),
    ]
    return "".join(parts)


def table_of_texts(found: Mapping[str, Sequence[Sample]]) -> str:
    """Return how much is right in texts that were and were not seen, of the lists for which it is told."""
    rows = [
        (_NAMES[name], seen, len(one), sum(row.is_right for row in one) / len(one))
        for name, every in found.items()
        if any(row.seen != "fresh" for row in every)
        for seen in _TIMES
        for one in [[row for row in every if row.seen == seen]]
        if one
    ]
    lead = "\n**By text**: what is right without a threshold.\n\n"
    return lead + table(("findings", "texts", "judged", "right"), rows)


def _curve(outcomes: Mapping[str, Sequence[Outcome]], at: float, least: Mapping[str, float]) -> list[object]:
    cells: list[object] = [f"{at:.2f}"]
    for name, rows in outcomes.items():
        mark = "**" if at == least[name] else ""
        cells += [f"{mark}{share:.3f}{mark}" for share in _above(rows, at)]
    return cells


def main() -> None:
    """Fit, write and show."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=default_corpus())
    given = parser.parse_args()
    found = samples(given.corpus)
    outcomes: dict[str, list[Outcome]] = {}
    ridges: dict[str, float] = {}
    least: dict[str, float] = {}
    models: dict[str, object] = {}
    for name, rows in found.items():
        tried = {ridge: cross_fitted(rows, ridge) for ridge in RIDGES}
        ridge = min(RIDGES, key=lambda one: (log_loss(tried[one]), one))
        ridges[name], outcomes[name] = ridge, tried[ridge]
        weights = {key: round(weight, 4) for key, weight in fit_samples(rows, ridge).items()}
        fitted = [(predict(weights, row.features), row.is_right) for row in rows]
        least[name] = threshold_of_aim(tried[ridge]) if name in _AIMED else threshold(tried[ridge], fitted)
        models[name] = {"min_confidence": least[name], "bias": weights.pop(BIAS), "weights": weights}
    shipped = {"corpus": fingerprint(given.corpus, "dev"), "models": models}
    TARGET.write_text(json.dumps(shipped, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    DIAGRAM.write_text(diagram({_NAMES[name]: rows for name, rows in outcomes.items()}), encoding="utf-8")
    shown = tables(outcomes, ridges, least) + table_of_texts(found)
    write_tables(PAGE, shown)
    print(shown)


if __name__ == "__main__":
    main()
