"""What a reader knows of a finding besides the finding itself; confidence and `explain` rest on it."""

import re
from typing import Literal

import msgspec

from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.types import Post
from kg.model.findings import Event, Figure, Tenure, UnitChange

_NEW = re.compile(r"\s+\(?mới\)?(?=\s*(?:[,.;)]|$|\n|nhiệm kỳ|khóa|sau\s|từ\s|kể\s|với\s))")


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """How a tenure was found; never written out.

    Attributes:
        construction: of the grammar. rule: module and name of its function.
        person: printed with its full name, a short one ("ông Tân") or a pronoun.
        body: printed, only its unit printed ("Chủ tịch xã X"), or left out (open).
        unit: printed with its name, with its type alone ("Tỉnh ủy" apart), or not at all.
        unit_by: how the unit was decided: printed, chain, or what in the text around told it.
        is_new: "mới" follows the unit: the one that is founded, of two of one name.
        posts: in the chain it was found in.
        times: how often the text says it.
    """

    construction: str = "other"
    rule: str = ""
    person: Literal["full", "short", "pronoun"] = "full"
    body: Literal["body", "unit", "open"] = "body"
    unit: Literal["named", "type", "none"] = "none"
    unit_by: str = ""
    is_new: bool = False
    posts: int = 1
    times: int = 1


class Candidate(Tenure, frozen=True, kw_only=True):
    """A tenure with what was known when it was found."""

    evidence: Evidence = Evidence()


class CandidateChange(UnitChange, frozen=True, kw_only=True):
    """A change of units with the rule that found it."""

    rule: str


class CandidateEvent(Event, frozen=True, kw_only=True):
    """An event with the rule that found it."""

    rule: str


class CandidateFigure(Figure, frozen=True, kw_only=True):
    """A figure with the rule that found it."""

    rule: str


def evidence_of(text: str, said: Assignment, post: Post, unit_by: str) -> Evidence:
    """Return the evidence of one post of an assignment."""
    unit, person = post.printed_unit, said.person
    return Evidence(
        construction=said.construction,
        rule=said.rule,
        person="pronoun" if person.is_pronoun else "short" if person.is_short else "full",
        body="open" if post.is_open else "body" if post.body is not None else "unit",
        unit="none" if unit is None else "type" if unit.bare is None else "named",
        unit_by=unit_by,
        is_new=unit is not None and _NEW.match(text, unit.end) is not None,
        posts=len(said.posts),
    )
