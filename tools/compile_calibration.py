"""Fit the confidence of findings to gold, and write how well it fits.

    python tools/compile_calibration.py [CORPUS]

Writes kg/extract/data/calibration.json, docs/confidence.svg, and the tables of docs/confidence.md. Rests on
the part of the gold that is not kept. The same texts, gold and grammars give the same bytes. What is shown is
cross-fitted: each document is judged by weights that were fitted without it.

The default threshold of a list of findings is the highest from .5 to .75 that costs at most 1 % of the right
ones: on texts that the rules have not met more findings are unlikely, and fewer of them right.
"""

import argparse
import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
from gold_corpus import ROOT, default_corpus, documents_of, fingerprint, gold_of, read_all
from logistic import BIAS, Features, fit, predict
from reliability import Outcome, bins, brier, calibration_error, diagram, log_loss, table

from kg.evaluate import Reading, verdicts
from kg.evaluate.readings import as_reading
from kg.extract.confidence import FEATURES, FEATURES_OF
from kg.model.findings import Findings

TARGET = ROOT / "kg" / "extract" / "data" / "calibration.json"
PAGE, DIAGRAM = ROOT / "docs" / "confidence.md", ROOT / "docs" / "confidence.svg"
BEGIN, END = "<!-- tables: begin -->\n", "<!-- tables: end -->\n"
FOLDS = 5
RIDGES = (1.0, 3.0, 10.0)
_DEFAULTS = tuple(step / 20 for step in range(10, 16))
_MOST_LOST = 0.01
_THRESHOLDS = tuple(step / 20 for step in range(20))
_NAMES = {"tenures": "tenures", "unit_changes": "unit changes", "events": "events", "figures": "figures"}


class Sample(msgspec.Struct, frozen=True):
    """One finding that the gold judges."""

    doc_id: str
    features: Features
    is_right: bool


def samples(corpus: Path) -> dict[str, list[Sample]]:
    """Return the judged findings of all documents that are not kept, by list."""
    articles, changes = gold_of(corpus, "articles", "dev"), gold_of(corpus, "changes", "dev")
    found: dict[str, list[Sample]] = {name: [] for name in FEATURES}
    for findings in read_all(documents_of(corpus, {*articles, *changes}), is_weighed=False):
        gold = _gold(articles.get(findings.doc_id), changes.get(findings.doc_id))
        _add(found, findings, gold)
    return found


def _gold(of_corpus: Reading | None, own: Reading | None) -> Reading:
    """Return the gold of a document: of the corpus, with our own changes and figures where there are any."""
    gold = of_corpus or Reading()
    if own is not None:
        gold = msgspec.structs.replace(gold, unit_changes=own.unit_changes, figures=own.figures)
    return gold


def _add(found: Mapping[str, list[Sample]], findings: Findings, gold: Reading) -> None:
    for verdict in verdicts(gold, as_reading(findings, findings.doc_id)):
        row = getattr(findings, verdict.list)[verdict.index]
        features = FEATURES_OF[verdict.list](row, findings)
        found[verdict.list].append(Sample(findings.doc_id, features, verdict.is_right))


def fold_of(doc_id: str) -> int:
    """Return the fold of a document; independent of whether it is kept."""
    return hashlib.sha256(doc_id.encode()).digest()[1] % FOLDS


def fit_samples(rows: Sequence[Sample], ridge: float) -> dict[str, float]:
    """Return the weights that fit the samples."""
    return fit([row.features for row in rows], [row.is_right for row in rows], ridge)


def cross_fitted(rows: Sequence[Sample], ridge: float) -> list[Outcome]:
    """Return probability and outcome of each sample, by weights fitted to other documents."""
    outcomes: list[Outcome] = []
    for fold in range(FOLDS):
        weights = fit_samples([row for row in rows if fold_of(row.doc_id) != fold], ridge)
        tested = (row for row in rows if fold_of(row.doc_id) == fold)
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


def _curve(outcomes: Mapping[str, Sequence[Outcome]], at: float, least: Mapping[str, float]) -> list[object]:
    cells: list[object] = [f"{at:.2f}"]
    for name, rows in outcomes.items():
        mark = "**" if at == least[name] else ""
        cells += [f"{mark}{share:.3f}{mark}" for share in _above(rows, at)]
    return cells


def write_page(text: str) -> None:
    """Put the tables into the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


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
        least[name] = threshold(tried[ridge], fitted)
        models[name] = {"min_confidence": least[name], "bias": weights.pop(BIAS), "weights": weights}
    shipped = {"corpus": fingerprint(given.corpus, "dev"), "models": models}
    TARGET.write_text(json.dumps(shipped, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    DIAGRAM.write_text(diagram({_NAMES[name]: rows for name, rows in outcomes.items()}), encoding="utf-8")
    shown = tables(outcomes, ridges, least)
    write_page(shown)
    print(shown)


if __name__ == "__main__":
    main()
