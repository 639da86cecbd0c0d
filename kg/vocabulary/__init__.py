"""Titles, bodies, abbreviations, surnames and types of units: data files and their loader.

One source for extraction, for ids and for ontology/concepts.ttl.
"""

from kg.vocabulary.load import Vocabulary, load_vocabulary
from kg.vocabulary.types import (
    Abbreviation,
    BodyKind,
    Level,
    Role,
    Scope,
    System,
    SystemLabel,
    Term,
    Title,
    UnitType,
    is_deputy,
    is_seat,
)

__all__ = [
    "Abbreviation",
    "BodyKind",
    "Level",
    "Role",
    "Scope",
    "System",
    "SystemLabel",
    "Term",
    "Title",
    "UnitType",
    "Vocabulary",
    "is_deputy",
    "is_seat",
    "load_vocabulary",
]
