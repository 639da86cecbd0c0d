"""Posts given up or taken away by what stands beside them: "ông A, C, nghỉ hưu"; "cách chức ông A, C"."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.mentions.parts import Assignment, Chain, Statement, kind_of
from kg.extract.mentions.types import PersonMention, Post
from kg.extract.roles.verbs import (
    AWAY_FROM,
    DISMISSED,
    PROPOSED,
    REMOVED,
    REMOVED_AFTER,
    RETIRED,
    RETIRES,
)
from kg.model.findings import Span

# Titles that only the party gives.
_OF_THE_PARTY = ("bi-thu", "pho-bi-thu", "uy-vien-ban-")
_AT_ITS_CENTRE = ("ban-chap-hanh-trung-uong", "bo-chinh-tri", "ban-bi-thu")
_AND = re.compile(r"\s*(?:,\s*(?:và\s+)?|và\s+|cùng\s+)")


def without_removed(said: Statement, found: Sequence[Assignment]) -> Iterator[Assignment]:
    """Yield posts that are held, or given up with what follows: "ông A, C, nghỉ hưu"."""
    for one in found:
        start, end = min(one.person.start, one.posts[0].start), max(one.person.end, one.posts[-1].end)
        if (
            one.status == "holds"
            and RETIRED.search(said.text, said.span[0], start)
            and not AWAY_FROM.match(said.text, end, said.span[1])
        ):
            yield msgspec.structs.replace(one, status="leaves")
            continue
        if one.status == "holds" and one.construction == "after":
            dismissed = DISMISSED.search(said.text, said.span[0], start)
            if dismissed and _is_dismissed(said, one, dismissed):
                yield from _dismissed(one)
                continue
        removed = _removed(said, one, (start, end)) if one.status == "holds" else ()
        if removed:
            kept = tuple(post for post in one.posts if post not in removed)
            if kept:
                yield msgspec.structs.replace(one, posts=kept, among=one.posts)
            yield msgspec.structs.replace(one, posts=removed, among=one.posts, status="disciplined-removed")
            continue
        retires = RETIRES.match(said.text, end, said.span[1]) if one.status == "holds" else None
        if retires is None or one.construction == "governed":
            yield one
            continue
        # "thôi giữ chức" is said of the post before it, and not of all that somebody holds.
        kept = one.posts[:-1] if retires.group("last") else ()
        if kept:
            yield msgspec.structs.replace(one, posts=kept, among=one.posts)
        yield msgspec.structs.replace(one, posts=one.posts[len(kept) :], among=one.posts, status="leaves")


def _is_dismissed(said: Statement, one: Assignment, cue: re.Match[str]) -> bool:
    """Return whether what somebody is called is what he is dismissed from."""
    return not (
        PROPOSED.search(said.text, said.span[0], cue.start())
        or AWAY_FROM.match(said.text, one.posts[-1].end, said.span[1])
    )


def _dismissed(one: Assignment) -> Iterator[Assignment]:
    """Yield what somebody loses, and the seats, which nobody takes away with a post."""
    seats = tuple(post for post in one.posts if post.title_id.startswith(("uy-vien", "dai-bieu")))
    lost = tuple(post for post in one.posts if post not in seats) or seats
    if lost != seats and seats:
        yield msgspec.structs.replace(one, posts=seats, among=one.posts)
    yield msgspec.structs.replace(one, posts=lost, among=one.posts, status="disciplined-removed")


def _removed(said: Statement, one: Assignment, around: Span) -> tuple[Post, ...]:
    """Return the posts taken away: "cách chức vụ trong Đảng đối với ông A, C1", "ông A, C, bị cách chức"."""
    start, end = around
    cue = REMOVED.search(said.text, said.span[0], start) or next(
        (cue for at in _row_ends(said, end) if (cue := REMOVED_AFTER.match(said.text, at, said.span[1]))),
        None,
    )
    if cue is None or PROPOSED.search(said.text, said.span[0], cue.start("verb")):
        return ()
    if cue.group("party"):
        return tuple(
            post
            for post in one.posts
            if post.title_id.startswith(_OF_THE_PARTY)
            or (kind_of(post) in _AT_ITS_CENTRE and post.prefix != "former")
        )
    return one.posts if cue.group("all") or len(one.posts) == 1 else ()


def _row_ends(said: Statement, end: int) -> Iterator[int]:
    """Yield where somebody with a role ends, and where those named next to him end: "C1 A và C2 B bị …"."""
    yield end
    for index, part in enumerate(said.parts):
        beside = said.at(index + 1)
        if part.start < end or not isinstance(part, Chain | PersonMention):
            continue
        if said.up_to_name(_AND, end, part.start) is None:
            continue
        if isinstance(part, Chain):
            if not isinstance(beside, PersonMention) or not said.is_respect(part.end, beside.start):
                return
            end = beside.end
        else:
            end = beside.end if isinstance(beside, Chain) and said.follows(index + 1) else part.end
        yield end
