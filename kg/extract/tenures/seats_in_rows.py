"""Seats without a committee in rows: "A, Ủy viên Ban Thường vụ Tỉnh ủy B, C1; D, Ủy viên Ban Thường vụ"."""

import re

import msgspec

from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.types import PersonMention, Post
from kg.vocabulary import is_seat

# From the posts of a row to the name that begins the next one.
_TO_NEXT = re.compile(r"[^.;:\n]{0,60}(?:[;.]?\n|;)[^;:\n]{0,24}")


class SeatsInRows:
    """The seat that a row named with its committee, whose row it was, and where it ends."""

    def __init__(self) -> None:
        self._seat: Post | None = None
        self._person: PersonMention | None = None
        self._end = 0

    def filled(self, text: str, said: Assignment) -> tuple[Post, ...]:
        """Go on to an assignment; return its posts, a seat alone in the committee of the row before.

        Not where a post of the row prints a unit of its own.
        """
        posts, first = said.posts, said.posts[0]
        if said.person is not self._person and not _TO_NEXT.fullmatch(text, self._end, said.person.start):
            self._seat = None
        if said.construction == "after" and is_seat(first.title_id):
            is_alone = first.is_open and all(one.printed_unit is None for one in posts)
            if is_alone and self._seat is not None and self._seat.title_id == first.title_id:
                posts = (msgspec.structs.replace(first, body=self._seat.body), *posts[1:])
            self._seat = posts[0] if posts[0].printed_unit is not None else None
        self._person, self._end = said.person, posts[-1].end
        return posts
