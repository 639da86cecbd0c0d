"""What people decided about the graph, replayed at every build.

A ruling names who made it, on which day, and why. Rulings are inputs like documents: their order does not
matter, and a build with the same documents and the same rulings is the same build.
"""

from datetime import date
from typing import Literal

import msgspec


class Ruling(msgspec.Struct, frozen=True, kw_only=True):
    """Fields of every ruling.

    Attributes:
        by: who decided. on: the day of the decision. why: the reason, one sentence.
    """

    by: str
    on: date
    why: str


class Judgement(Ruling, frozen=True, kw_only=True):
    """Two mentions are one person, or are not.

    Attributes:
        a, b: ids of mentions, or of people (the id of a person is that of a mention).
    """

    a: str
    b: str
    verdict: Literal["same", "different"]


class Rulings(msgspec.Struct, frozen=True, kw_only=True):
    """All rulings of a build."""

    judgements: tuple[Judgement, ...] = ()
