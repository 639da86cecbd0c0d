"""The posts that a sentence assigns to somebody, and how it tells of them: as news or as a step of a life."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.linking.context import Link
from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.types import BodyMention, PersonMention, Sentence
from kg.extract.roles.passing import UNTIL_HOLDING
from kg.extract.tenures.over import is_over
from kg.extract.tenures.periods import LATER, parse_period
from kg.extract.tenures.reading import Reading
from kg.extract.tenures.told import ToldTenure, is_next_step, now_in
from kg.model.findings import CURRENT, GIVEN, Tenure
from kg.text.cue import Cue

# "Trước đó, ông A là C": where somebody was says nothing of where he is.
_EARLIER = Cue(r"(?<!\w)(?:trước (?:đó|đây|kia|khi)|khi đó|từng)(?!\w)", re.IGNORECASE)
_STEPS = ("former", *GIVEN, "nominated", "acting")


class Role(msgspec.Struct, frozen=True, kw_only=True):
    """Posts of one person in one sentence of news, or of a life.

    Attributes:
        name: the full name. subject: of the passage that the sentence is in. is_narrated: it comes after
            the first steps of that life.
    """

    said: Assignment
    name: str
    sentence: Sentence
    subject: PersonMention | None
    is_narrated: bool

    @property
    def is_placed(self) -> bool:
        """Whether a body with its unit stands before the posts: "A được HĐND tỉnh B bầu làm Chủ tịch"."""
        start, end = self.said.person.end, self.said.posts[0].start
        units = [
            item.unit
            for item in self.sentence.items
            if isinstance(item, BodyMention) and start <= item.start < end
        ]
        return any(unit is not None and unit.bare is not None for unit in units)

    def is_earlier(self, text: str) -> bool:
        """Return whether a sentence tells before the posts that it goes back: "Trước đó, ông A là C"."""
        return _EARLIER.search(text, self.sentence.span[0], self.said.posts[0].start) is not None

    def is_step(self, reading: Reading) -> bool:
        """Return whether it is a dated step of the life that a passage tells."""
        span = self.sentence.span
        return self._is_own(reading) and (
            parse_period(reading.text, span) is not None or LATER.match(reading.text, *span) is not None
        )

    def _is_own(self, reading: Reading) -> bool:
        return self.subject is not None and reading.name(self.subject) == self.name

    def told(self, reading: Reading, tenure: Tenure, later: Sequence[Tenure]) -> ToldTenure:
        """Return a tenure of these posts with the way it is told.

        A life tells of earlier times but for what it says is so now; news of what is so but for its passages.

        Args:
            later: what the person got in later steps of a life: of several only the last may still be news.
        """
        is_own = self._is_own(reading)
        if self.said.construction == "passing":
            lead = UNTIL_HOLDING.search(reading.text, self.sentence.span[0], self.said.posts[0].start)
            return ToldTenure(tenure=tenure, is_past=True, is_passing=True, may_last=lead is not None)
        if tenure.status in GIVEN and self.is_step(reading) and is_over(tenure, later):
            tenure = msgspec.structs.replace(tenure, status="former")
        if tenure.status != "holds":
            is_next = is_next_step(reading.text, self.said.person.end, self.said.posts[0].start)
            return ToldTenure(tenure=tenure, is_past=is_own and tenure.status in _STEPS, is_next=is_next)
        is_now = not is_own or tenure.spans["title"][0] in now_in(reading, self.sentence)
        if is_own and not is_now and self.is_narrated:
            tenure = msgspec.structs.replace(tenure, status="former")
        return ToldTenure(tenure=tenure, is_now=is_now, is_past=is_own)


Places = dict[str, dict[Link, int]]


def places_of(reading: Reading, roles: Sequence[Role]) -> Places:
    """Return by name the provinces that posts printed with a unit place people in, each with where first."""
    context, places = reading.context, Places()
    for role in roles:
        is_earlier = role.said.construction == "passing" or role.is_earlier(reading.text)
        for post in role.said.posts:
            unit = post.printed_unit
            if unit is not None and unit.bare is not None and not (is_earlier or post.prefix == "former"):
                link = context.names.province_of(context.link(unit))
                if link.name:
                    first = places.setdefault(role.name, {})
                    first[link] = min(post.start, first.get(link, post.start))
    return places


def province_of(role: Role, places: Places) -> Link | None:
    """Return the one province that a person is placed in; none for who moved.

    Where he gets a post, what he is told to be afterwards does not count: "Ông A hiện là Phó Giám đốc …".
    """
    until = role.sentence.span[1]
    is_given = role.said.status in GIVEN
    links = {link for link, start in places.get(role.name, {}).items() if start < until or not is_given}
    return links.pop() if len(links) == 1 else None


def without_short_titles(roles: Sequence[Role]) -> list[Role]:
    """Return roles without titles that only call again by a post that the text names: "Bí thư A" anywhere.

    Where he goes is not what he leads: "Bí thư Tỉnh ủy A thăm huyện B. Bí thư A nói …".
    """
    named = {
        (role.name, post.title_id)
        for role in roles
        if role.said.status in CURRENT
        for post in role.said.posts
        if not (post.is_open or post.prefix)
    }
    return [one for one in roles if not (_is_short(one) and (one.name, one.said.posts[0].title_id) in named)]


def _is_short(role: Role) -> bool:
    """Return whether a role is one title right beside a name, and nothing else."""
    said = role.said
    return (
        said.construction in ("before", "after")
        and len(said.among or said.posts) == 1
        and said.posts[0].is_open
        and not said.posts[0].prefix
    )
