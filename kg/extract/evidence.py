"""What a reader knows of a tenure besides the tenure itself; its confidence rests on it."""

from typing import Literal

import msgspec

from kg.extract.types import PersonMention, Post
from kg.model.findings import Tenure


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """How a tenure was found; never written out.

    Attributes:
        construction: of the grammar.
        person: printed with its full name, a short one ("ông Tân") or a pronoun.
        body: printed, only its unit printed ("Chủ tịch xã X"), or left out (open).
        unit: printed with its name, with its type alone ("Tỉnh ủy" apart), or not at all.
        posts: in the chain it was found in.
        times: how often the text says it.
    """

    construction: str = "other"
    person: Literal["full", "short", "pronoun"] = "full"
    body: Literal["body", "unit", "open"] = "body"
    unit: Literal["named", "type", "none"] = "none"
    posts: int = 1
    times: int = 1


class Candidate(Tenure, frozen=True, kw_only=True):
    """A tenure with what was known when it was found."""

    evidence: Evidence = Evidence()


def evidence_of(construction: str, person: PersonMention, post: Post, posts: int) -> Evidence:
    """Return the evidence of one post of an assignment."""
    unit = post.printed_unit
    return Evidence(
        construction=construction,
        person="pronoun" if person.is_pronoun else "short" if person.is_short else "full",
        body="open" if post.is_open else "body" if post.body is not None else "unit",
        unit="none" if unit is None else "type" if unit.bare is None else "named",
        posts=posts,
    )
