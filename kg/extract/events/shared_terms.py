"""Terms that a text gives in one place to events of other places."""

from collections.abc import Sequence

import msgspec

from kg.extract.events.occasions import Occasion
from kg.extract.events.sessions import years_of

# So many congresses in one text are of one round.
_ROUND = 3


def with_years(text: str, found: Sequence[Occasion]) -> list[Occasion]:
    """Return the occasions, the numbered terms of sessions as the years that the text gives them anywhere."""
    numbers = {
        one.term for one in found if one.kind == "council_session" and one.term and is_number(one.term)
    }
    years = {term: years_of(text, term) or term for term in numbers}
    return [
        msgspec.structs.replace(one, term=years[one.term])
        if one.kind == "council_session" and one.term in years
        else one
        for one in found
    ]


def with_term_of_round(found: list[Occasion]) -> list[Occasion]:
    """Return the occasions, congresses of one round with the one term that the text gives to some of it."""
    rounds = [one for one in found if one.kind == "congress" and one.body.kind == "dang-bo"]
    terms = {one.term for one in rounds if one.term}
    if len(terms) != 1 or len(rounds) < _ROUND:
        return found
    term = terms.pop()
    return [
        msgspec.structs.replace(one, term=term) if one in rounds and one.term is None and one.is_held else one
        for one in found
    ]


def is_number(term: str | None) -> bool:
    """Return whether a term is told by its number, as "khóa XV"."""
    return term is not None and term.startswith("khóa")
