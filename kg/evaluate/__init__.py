"""Scores of findings against gold: precision, recall, F1 with intervals, and every mistake with its quote."""

from kg.evaluate.readings import Reading, parse_findings, read_findings, read_gold
from kg.evaluate.report import Estimate, Mistake, Report, Row
from kg.evaluate.scoring import compare, evaluate
from kg.evaluate.sentences import sentence_of
from kg.evaluate.verdicts import Verdict, verdicts

__all__ = [
    "Estimate",
    "Mistake",
    "Reading",
    "Report",
    "Row",
    "Verdict",
    "compare",
    "evaluate",
    "parse_findings",
    "read_findings",
    "read_gold",
    "sentence_of",
    "verdicts",
]
