"""Whether a position is still held, as far as anybody says: HOLDS or HELD.

HOLDS where a document shows the post held or taken up, and

- all that tells of leaving is of an earlier day, no bound of the end is known, no later spell follows;
- nobody else is shown in a post of one seat on a later day, or on the same and is better supported;
- the person is not shown at the head of such a body of another unit of that level on a later day;
- body and unit still exist, and the body was not elected anew: no later year began a term of it, and the
  printed term was not over when the register was made.

All else is HELD. No clock is asked; later days are those of documents whose day is told.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from kg.model.findings import CURRENT, GIVEN
from kg.resolve.bodies import Body, still_exists
from kg.resolve.bounds import Bounds
from kg.resolve.positions import Post
from kg.resolve.spans_of_time import stated_days
from kg.resolve.spells import LEFT, Spell
from kg.resolve.terms import term_years
from kg.units import Register
from kg.vocabulary import Vocabulary

Held = Mapping[tuple[str, str], Sequence[Post]]


Head = tuple[str, str, str, str]


class World(msgspec.Struct, frozen=True, kw_only=True):
    """What holds for every tenure.

    Attributes:
        begun: the latest year in which a term of a body is known to have begun, by body id.
        heads: where else somebody leads: the last days shown by position, for each person, title, kind of
            body and level of which there are several.
        year: of the last change in the register.
    """

    register: Register
    vocabulary: Vocabulary
    begun: Mapping[str, int]
    heads: Mapping[Head, Mapping[str, date]]
    year: int

    @classmethod
    def of(cls, held: Held, register: Register, vocabulary: Vocabulary) -> "World":
        """Return what the posts and the register say."""
        founded = (unit.founded for unit in register.units.values() if unit.founded)
        return cls(
            register=register,
            vocabulary=vocabulary,
            begun=_begun_terms(post for posts in held.values() for post in posts),
            heads=_heads(held, register, vocabulary),
            year=max(founded, default=date.min).year,
        )


def is_held(spell: Spell, bounds: Bounds, disputed: frozenset[str], world: World) -> bool:
    """Return whether what is said of a spell, and of its body, shows it held still.

    Args:
        disputed: ids of the claims that are not believed about its end.
    """
    body = spell.post.body
    assert body is not None
    if "endNotAfter" in bounds.days or not still_exists(body, world.register, world.vocabulary):
        return False
    if _is_moved(spell, world) or _is_term_over(spell, body, world):
        return False
    return _is_shown_last(spell, disputed)


def last_shown(spell: Spell) -> date | None:
    """Return the last day on which the post is known to be held, or at least taken up.

    Of a document whose day is not told it is the first day that its text allows.
    """
    return max((day for post in _current(spell) if (day := _shown(post))), default=None)


def last_told(spell: Spell) -> date | None:
    """Return the same by documents whose day is told."""
    dated = (post for post in _current(spell) if post.stated.is_dated)
    return max((day for post in dated if (day := _shown(post))), default=None)


def last_allowed(spell: Spell) -> date:
    """Return the day by which all documents that show it were certainly written (half-open)."""
    return max((post.day.until or date.max for post in _current(spell)), default=date.min)


def _is_moved(spell: Spell, world: World) -> bool:
    """Return whether the person leads such a body of another unit on a later day."""
    head = _head(spell.person_id, spell.post, world.register, world.vocabulary)
    elsewhere = world.heads.get(head, {}) if head else {}
    latest = last_shown(spell) or date.min
    return any(day > latest for position_id, day in elsewhere.items() if position_id != spell.position_id)


def _is_shown_last(spell: Spell, disputed: frozenset[str]) -> bool:
    """Whether some document shows it held, and all that shows or dates its end is of earlier days."""
    posts = [one.post for one in spell.all_told if one.claim_id not in disputed]
    latest = max(
        (day for post in posts if post.finding.status in CURRENT and (day := _shown(post))), default=None
    )
    left = [post.day.until for post in posts if post.finding.status in LEFT]
    left.extend(_end(post) for post in posts if post.finding.end)
    is_shown = any(post.finding.status in CURRENT for post in posts)
    return is_shown and all(until and latest and until <= latest for until in left)


def _is_term_over(spell: Spell, body: Body, world: World) -> bool:
    terms = [one.term for one in spell.all_told if one.term and one.status in CURRENT]
    latest = last_shown(spell)
    begun = max((term[0] for term in terms), default=0)
    if latest is not None and world.begun.get(body.id, 0) > max(latest.year, begun):
        return True
    over = max((term[1] for term in terms), default=None)
    return over is not None and over < world.year and (latest is None or latest.year <= over)


def _begun_terms(posts: Iterable[Post]) -> dict[str, int]:
    """A term has begun once a document of its first year or later tells who holds a post in it."""
    begun: dict[str, int] = {}
    for post in posts:
        years = term_years(post.finding.term)
        is_current = post.body is not None and post.finding.status in CURRENT
        if years and is_current and post.body and post.day.first and post.day.first.year >= years[0]:
            begun[post.body.id] = max(begun.get(post.body.id, 0), years[0])
    return begun


def _heads(held: Held, register: Register, vocabulary: Vocabulary) -> dict[Head, dict[str, date]]:
    found: dict[Head, dict[str, date]] = {}
    for (person_id, position_id), posts in held.items():
        head = _head(person_id, posts[0], register, vocabulary)
        dated = (post for post in posts if post.stated.is_dated and post.finding.status in CURRENT)
        latest = max((day for post in dated if (day := _shown(post))), default=None)
        if head and latest:
            found.setdefault(head, {})[position_id] = latest
    return {head: elsewhere for head, elsewhere in found.items() if len(elsewhere) > 1}


def _head(person_id: str, post: Post, register: Register, vocabulary: Vocabulary) -> Head | None:
    """What nobody holds in two units of a level: the head of a kind of body, or of the party committee."""
    body, title = post.body, post.title
    if body is None or title is None or body.unit_id is None or title.role != "head":
        return None
    kind = "committee" if vocabulary.is_party_committee(body.kind_id) else body.kind_id
    own = f".{body.own_name}" if body.own_name else ""
    return person_id, title.title_id, kind + own, register.units[body.unit_id].level


def _current(spell: Spell) -> list[Post]:
    return [one.post for one in spell.all_told if one.status in CURRENT]


def _shown(post: Post) -> date | None:
    """Who was appointed or elected held the post when it began, if that is said."""
    finding = post.finding
    start = stated_days(finding.start, finding.start_basis) if finding.status in GIVEN else None
    return start.first if start else post.day.first


def _end(post: Post) -> date | None:
    days = stated_days(post.finding.end, None)
    return days.until if days else None
