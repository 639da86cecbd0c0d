"""What the texts alone say of when a spell began and ended, and whom to believe where they disagree.

printed start, end  outright
in office           a document that shows it says: begun by its day, ended no earlier
former, removed     ended by the day of the document
leaves              begun by the day of the document; when it takes effect is not said
appointed, elected  nothing without a printed day: it may be news or long past, and may take effect later
term                ended no earlier than its first year began. That its years are over says nothing: who held
                    the post may hold it on, and the councils of 2004-2009 sat until 2011

Only documents count whose day is told by their metadata, address or dateline. Where they contradict each
other, more of them are believed; of as many, those that show the post held. The life of a unit, and of a body
where a reform set it, is law: the register contradicts what lies outside it, however many say so.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Literal

import msgspec

from kg.model.dates import Interval
from kg.model.ids import ref, split_ref
from kg.resolve.bounds import Bounds, Setting, bounds_of, correct, tighten
from kg.resolve.lives import Life
from kg.resolve.pieces import Kind, Piece, take_apart
from kg.resolve.spans_of_time import Agreed, Dated, agree, common
from kg.resolve.spells import Spell
from kg.resolve.terms import term_id


class Dispute(msgspec.Struct, frozen=True, order=True):
    """A claim that says otherwise than what is believed of a start or an end."""

    claim_id: str
    what: str


class Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """What the texts say of a spell within the life of its body.

    Attributes:
        seen: days of documents of exactly one day that show the person in office and are believed.
        disputes: claims that are not. preferred: (claim id, reason) of those that are, where some are not.
        outside: the first day told of that lies outside the life of the body.
        first_known: the first day that texts tell of.
    """

    bounds: Bounds
    seen: tuple[date, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    preferred: tuple[tuple[str, str], ...] = ()
    outside: date | None = None
    first_known: date | None = None


class _Quarrel(msgspec.Struct, frozen=True):
    """Who is believed of a start or an end, and who is not."""

    what: Literal["start", "end"]
    won: tuple[Piece, ...] = ()
    lost: tuple[Piece, ...] = ()


class Ruled(msgspec.Struct, frozen=True):
    """What corrections say of a tenure.

    Attributes:
        start, end: the days of its first and its last day. settings: the bounds that this sets.
    """

    start: Interval = Interval()
    end: Interval = Interval()
    settings: tuple[Setting, ...] = ()


NOTHING_RULED = Ruled()


def weigh(spell: Spell, life: Life, ruled: Ruled = NOTHING_RULED) -> Weighed:
    """Return the bounds of a spell, and which claims they contradict.

    Args:
        ruled: outranks whatever texts say.
    """
    pieces = [piece for one in spell.told if not one.is_reversed for piece in take_apart(one)]
    overruled = [(piece, what) for piece in pieces if (what := _belied(piece, ruled.start, ruled.end))]
    outside = [(piece, what) for piece in pieces if (what := _belied(piece, life.days, life.days))]
    kept = _without(pieces, [piece for piece, _ in (*overruled, *outside)])
    quarrels = []
    for settle in (_settle_start, _settle_end, _settle_order, _settle_gone):
        quarrel = settle(kept)
        kept = _without(kept, quarrel.lost)
        quarrels.append(quarrel)
    bounds = bounds_of((*(one for piece in kept for one in piece.settings()), *life.settings))
    bounds = correct(tighten(bounds, _of_terms(spell, bounds.last)), ruled.settings)
    disputes = {Dispute(piece.claim_id, what) for piece, what in (*overruled, *outside)}
    disputes |= {Dispute(piece.claim_id, quarrel.what) for quarrel in quarrels for piece in quarrel.lost}
    seen = sorted(
        {piece.first for piece in kept if piece.kind == "shown" and piece.first == piece.last if piece.first}
    )
    starts = [piece.first for piece in kept if piece.kind == "start" and piece.first]
    return Weighed(
        bounds=bounds,
        seen=tuple(seen),
        disputes=tuple(sorted(disputes)),
        preferred=tuple(sorted({one for quarrel in quarrels for one in _preferred(quarrel, bounds)})),
        outside=min((day for piece, _ in outside if (day := _day_outside(piece, life.days))), default=None),
        first_known=min((*starts, *seen[:1]), default=None),
    )


def _belied(piece: Piece, start: Interval, end: Interval) -> Literal["start", "end"] | None:
    """Return what a piece says otherwise, of a tenure with this start and this end.

    An appointment may be told of long after all.
    """
    if piece.kind in ("start", "end"):
        return None if common(piece.days, start if piece.kind == "start" else end) else piece.what
    if piece.kind in ("shown", "leaves") and piece.last and start.first and piece.last < start.first:
        return "start"
    if piece.kind == "gone" and piece.last and end.first and piece.last < end.first:
        return "end"
    if piece.kind == "shown" and piece.first and end.until and piece.first >= end.until:
        return "end"
    return None


def _day_outside(piece: Piece, life: Interval) -> date | None:
    is_early = piece.last and life.first and piece.last < life.first
    return piece.last if is_early else piece.first


def _without(pieces: Iterable[Piece], lost: Iterable[Piece]) -> list[Piece]:
    gone = set(lost)
    return [piece for piece in pieces if piece not in gone] if gone else list(pieces)


def _settle_start(kept: Sequence[Piece]) -> _Quarrel:
    """The printed start that most documents agree on, unless as many show the post held, or left, before."""
    if not _of(kept, "start"):
        return _Quarrel("start")
    shown = _of(kept, "shown", "leaves")
    lasts = sorted({(piece.last, piece.witness) for piece in shown if piece.last})
    agreed = _agree(_of(kept, "start"), lambda start: bisect_left(lasts, (start.first or date.min, "")))
    first = agreed.days.first if agreed.days else date.max
    belied = [piece for piece in shown if piece.last and first and piece.last < first]
    return _settled("start", kept, agreed, belied)


def _settle_end(kept: Sequence[Piece]) -> _Quarrel:
    """The printed end that most documents agree on, unless as many show the post held, or taken up, after."""
    if not _of(kept, "end"):
        return _Quarrel("end")
    shown = _of(kept, "shown", "taken_up")
    firsts = sorted({(piece.first, piece.witness) for piece in shown if piece.first})
    agreed = _agree(
        _of(kept, "end"), lambda end: len(firsts) - bisect_left(firsts, (end.until or date.max, ""))
    )
    until = agreed.days.until if agreed.days else date.min
    belied = [piece for piece in shown if piece.first and until and piece.first >= until]
    return _settled("end", kept, agreed, belied)


def _agree(printed: Iterable[Piece], contrary: Callable[[Interval], int]) -> Agreed:
    return agree([Dated(piece.days, piece.claim_id, piece.witness) for piece in printed], contrary)


def _settled(
    what: Literal["start", "end"], kept: Sequence[Piece], agreed: Agreed, others: Sequence[Piece]
) -> _Quarrel:
    """Return who is believed: the printed days that agree, else those that contradict them all."""
    printed, agreeing = _of(kept, what), set(agreed.for_it)
    lost = [piece for piece in printed if piece.claim_id not in agreeing]
    if agreed.days is None:
        return _Quarrel(what, tuple(others), tuple(lost))
    won = [piece for piece in printed if piece.claim_id in agreeing]
    return _Quarrel(what, tuple(won), (*lost, *others))


def _settle_order(kept: Sequence[Piece]) -> _Quarrel:
    """Of a start that lies after the end, whichever fewer documents print; the end where they are as many."""
    starts, ends = _of(kept, "start"), _of(kept, "end")
    if not starts or not ends or _latest(starts) <= min(piece.last or date.max for piece in ends):
        return _Quarrel("end")
    if _documents(starts) < _documents(ends):
        return _Quarrel("start", tuple(ends), tuple(starts))
    return _Quarrel("end", tuple(starts), tuple(ends))


def _settle_gone(kept: Sequence[Piece]) -> _Quarrel:
    """The day by which it ended that the fewest documents contradict, the latest of several.

    A document contradicts it that shows the post held, or taken up, later; or calls it a former one earlier.
    """
    printed, gone = _of(kept, "start", "end"), _of(kept, "gone")
    if not gone:
        return _Quarrel("end")
    shown = _of(kept, "shown", "taken_up")
    earliest = _latest(printed)
    late = [piece for piece in gone if piece.last and piece.last >= earliest]
    day = _best_day(late, shown)
    lost = [piece for piece in gone if piece.last and (piece.last < earliest or piece.last < day)]
    lost.extend(piece for piece in shown if piece.first and piece.first > day)
    won = [piece for piece in late if piece.last and piece.last >= day]
    if day == date.max:
        won = shown or printed
    return _Quarrel("end", tuple(won), tuple(lost))


def _best_day(gone: Iterable[Piece], shown: Iterable[Piece]) -> date:
    """The last day of all is that no document that calls the post a former one is believed."""
    lasts = [day for day, _ in sorted({(piece.last, piece.witness) for piece in gone if piece.last})]
    firsts = [day for day, _ in sorted({(piece.first, piece.witness) for piece in shown if piece.first})]

    def contradictions(day: date) -> tuple[int, int]:
        return len(firsts) - bisect_right(firsts, day) + bisect_left(lasts, day), -day.toordinal()

    return min((*lasts, date.max), key=contradictions)


def _of(pieces: Iterable[Piece], *kinds: Kind) -> list[Piece]:
    return [piece for piece in pieces if piece.kind in kinds]


def _documents(pieces: Iterable[Piece]) -> int:
    return len({piece.witness for piece in pieces})


def _latest(pieces: Iterable[Piece]) -> date:
    return max((piece.first for piece in pieces if piece.first), default=date.min)


def _preferred(quarrel: _Quarrel, bounds: Bounds) -> Iterator[tuple[str, str]]:
    """The claims that are believed: those with a printed day, and those that set the bounds."""
    if not quarrel.lost:
        return
    won, every = _documents(quarrel.won), _documents((*quarrel.won, *quarrel.lost))
    reason = f"{quarrel.what}: {won} of {every} documents agree"
    winners = {piece.claim_id for piece in _of(quarrel.won, "start", "end")}
    for setting in bounds.settings:
        kind, ident = split_ref(setting.source)
        if kind == "Claim" and setting.bound.startswith(quarrel.what):
            winners.add(ident)
    yield from ((claim_id, reason) for claim_id in winners)


def _of_terms(spell: Spell, last: date | None) -> Iterator[Setting]:
    """Yield what the terms say that is not known from other evidence."""
    assert spell.post.body is not None
    for years in {told.term for told in spell.told if told.term}:
        begun = date(years[0], 1, 1)
        if last is None or last < begun:
            term = ref("Term", term_id(spell.post.body.id, years))
            yield Setting("endNotBefore", begun, term, "held in the term")
