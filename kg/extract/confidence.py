"""How likely a finding is right: a logistic model a kind of finding, fitted on gold.

Every finding has features, each with one value ("construction=governed"). The shipped table has a weight for
each value; a value that it lacks weighs nothing. It is kg/extract/data/calibration.json, made by
tools/compile_calibration.py; docs/confidence.md says how, and how well it fits.
"""

import math
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

import msgspec

from kg.extract.mentions.evidence import (
    Candidate,
    CandidateChange,
    CandidateEvent,
    CandidateFigure,
    Evidence,
)
from kg.model.findings import Event, Figure, Findings, Tenure, UnitChange
from kg.model.paths import data_path
from kg.vocabulary import load_vocabulary

Features = dict[str, str]
Finding = Tenure | UnitChange | Event | Figure

FEATURES = {
    "tenures": (
        "construction",
        "person",
        "name",
        "body",
        "unit",
        "link",
        "level",
        "system",
        "unit of system",
        "kind",
        "status",
        "gap",
        "posts",
        "times",
    ),
    "unit_changes": ("kind", "status", "sources", "links"),
    "events": ("kind", "named", "link", "date"),
    "figures": ("variable", "subject", "modality"),
}
_GAPS = ((0, "none"), (3, "close"), (20, "near"), (80, "far"))


class Model(msgspec.Struct, frozen=True):
    """Log odds of a finding without features, what each value of a feature adds, the default threshold."""

    bias: float
    weights: dict[str, float]
    min_confidence: float = 0.0

    def probability(self, features: Features) -> float:
        """Return the probability, to three places, never 0 or 1.

        >>> Model(0.0, {"kind=merge": 2.0}).probability({"kind": "merge"})
        0.881
        """
        weights = self.weights
        odds = self.bias + sum([weights.get(f"{name}={value}", 0.0) for name, value in features.items()])
        return min(0.999, max(0.001, round(1 / (1 + math.exp(-odds)), 3)))

    def shares(self, features: Features) -> dict[str, float]:
        """Return what each "name=value" adds to the log odds.

        >>> Model(0.0, {"kind=merge": 2.0}).shares({"kind": "merge", "status": "done"})
        {'kind=merge': 2.0, 'status=done': 0.0}
        """
        keys = [f"{name}={value}" for name, value in features.items()]
        return {key: self.weights.get(key, 0.0) for key in keys}


class _Shipped(msgspec.Struct, frozen=True):
    models: dict[str, Model]


@lru_cache(maxsize=1)
def load_models() -> dict[str, Model]:
    """Return the shipped models by list of the findings."""
    shipped = data_path("extract", "data", "calibration.json").read_bytes()
    return msgspec.json.decode(shipped, type=_Shipped).models


def weigh(findings: Findings, min_confidence: float | None = None) -> Findings:
    """Return the findings with their confidence, without those below `min_confidence`.

    Args:
        min_confidence: None is the default of each list.
    """

    def weighed(name: str, rows: Iterable[Any]) -> tuple[Any, ...]:
        model = load_models()[name]
        least = model.min_confidence if min_confidence is None else min_confidence
        found = (_confident(row, model.probability(FEATURES_OF[name](row))) for row in rows)
        return tuple(row for row in found if row.confidence >= least)

    return msgspec.structs.replace(
        findings, **{name: weighed(name, getattr(findings, name)) for name in FEATURES}
    )


def _confident(row: Finding, confidence: float) -> Finding:
    """Return the finding with its confidence, and without what was known when it was found."""
    if type(row) not in _KNOWN:
        return msgspec.structs.replace(row, confidence=confidence)
    plain, known = _KNOWN[type(row)]
    fields = msgspec.structs.asdict(row) | {"confidence": confidence}
    del fields[known]
    return plain(**fields)


# The fields of candidates that findings lack.
_KNOWN: dict[type[Finding], tuple[type[Finding], str]] = {
    Candidate: (Tenure, "evidence"),
    CandidateChange: (UnitChange, "rule"),
    CandidateEvent: (Event, "rule"),
    CandidateFigure: (Figure, "rule"),
}


def tenure_features(tenure: Tenure) -> Features:
    """Return what the confidence of a tenure rests on."""
    evidence = tenure.evidence if isinstance(tenure, Candidate) else Evidence()
    vocabulary = load_vocabulary()
    kind = vocabulary.bodies.get(tenure.body_kind or "")
    system = kind.system if kind else "none"
    words = tenure.person.split()
    is_weak = bool(words) and words[0] in vocabulary.weak_surnames
    length = "two" if len(words) < 3 else "more"
    return {
        "construction": evidence.construction,
        "person": evidence.person,
        "name": f"{'weak' if is_weak else 'strong'} {length}",
        "body": "field" if kind and kind.is_catch_all else evidence.body,
        "unit": evidence.unit,
        "link": _link(tenure),
        "level": (tenure.unit or "").split(" ")[0] if tenure.unit != "" else "central",
        "system": system,
        "unit of system": f"{evidence.unit} {system}",
        "kind": tenure.body_kind or "none",
        "status": tenure.status,
        "gap": _gap(tenure),
        "posts": _number(evidence.posts),
        "times": _number(evidence.times),
    }


def change_features(change: UnitChange) -> Features:
    """Return what the confidence of a change of units rests on."""
    linked = [bool(source.unit_id) for source in change.sources] + [bool(change.result_id)]
    return {
        "kind": change.kind,
        "status": change.status,
        "sources": _number(len(change.sources)),
        "links": "all" if all(linked) else "some" if any(linked) else "none",
    }


def event_features(event: Event) -> Features:
    """Return what the confidence of an event rests on."""
    told = [name for name in ("ordinal", "term") if getattr(event, name) is not None]
    return {
        "kind": event.kind,
        "named": " ".join(told) or "none",
        "link": _link(event),
        "date": event.date_basis or "none",
    }


def figure_features(figure: Figure) -> Features:
    """Return what the confidence of a figure rests on."""
    return {
        "variable": figure.variable,
        "subject": "body" if figure.body_kind else "unit",
        "modality": figure.modality,
    }


FEATURES_OF: dict[str, Callable[[Any], Features]] = {
    "tenures": tenure_features,
    "unit_changes": change_features,
    "events": event_features,
    "figures": figure_features,
}


def _link(finding: Tenure | Event) -> str:
    if finding.unit == "":
        return "central"
    if finding.unit is None:
        return "no unit"
    return "one" if finding.unit_id else "several" if finding.unit_candidates else "unknown"


def _gap(tenure: Tenure) -> str:
    """Return how far the name is from the title."""
    person, title = tenure.spans.get("person"), tenure.spans.get("title")
    if person is None or title is None:
        return "none"
    distance = max(title[0] - person[1], person[0] - title[1])
    return next((name for limit, name in _GAPS if distance <= limit), "very far")


def _number(count: int) -> str:
    return "one" if count <= 1 else "two" if count == 2 else "more"
