"""The parts of a sentence that roles are read from: chains of posts, people, and the words between them."""

import re
from collections.abc import Callable, Sequence

import msgspec

from kg.extract.mentions.cues import AFTER, CALLED
from kg.extract.mentions.people import TITLES_OF_RESPECT
from kg.extract.mentions.rules import rule_name
from kg.extract.mentions.types import BodyMention, PersonMention, Post, UnitMention
from kg.model.findings import Span, TenureStatus

# Of these a country has one, who is nobody's deputy or minister.
NATION_HEADS = frozenset(["thu-tuong", "chuc-chu-tich-nuoc", "tong-bi-thu"])
_CALLED = re.compile(rf"\b{CALLED}\s+$", re.IGNORECASE)
# Between a name and a post where the comma is left out: "ông A Giám đốc Sở", "ông A (SN 1964) Giám đốc Sở"
BESIDE = re.compile(r" (?:\((?:SN|[Ss]inh năm) ?:? ?\d{4}\) )?")


class Assignment(msgspec.Struct, frozen=True, kw_only=True):
    """One person and a chain of posts.

    Attributes:
        status: of every post whose prefix does not say otherwise.
        construction: before, after, passing (what somebody was once), governed or list; timeline of a life,
            given of a table of posts.
        rule: module and name of the function that made it: "after.after_name".
        among: the chain that the posts are printed in, where they are not all of it.
    """

    person: PersonMention
    posts: tuple[Post, ...]
    status: TenureStatus
    construction: str
    among: tuple[Post, ...] = ()
    rule: str = ""


class Chain(msgspec.Struct, frozen=True):
    """Posts in a row with nothing but separators between them."""

    posts: tuple[Post, ...]

    @property
    def start(self) -> int:
        """First code point."""
        return self.posts[0].start

    @property
    def end(self) -> int:
        """Past the last code point."""
        return self.posts[-1].end

    def given(
        self,
        person: PersonMention,
        status: TenureStatus,
        construction: str,
        rule: Callable[..., object] | None = None,
    ) -> Assignment:
        """Return the posts as those of a person, by a rule where that is not told later."""
        by = rule_name(rule) if rule else ""
        return Assignment(person=person, posts=self.posts, status=status, construction=construction, rule=by)

    def before(self, person: PersonMention, status: TenureStatus, construction: str) -> Assignment:
        """Return the posts as those of who had them before: term and "quyền" are the next one's."""
        posts = tuple(msgspec.structs.replace(post, term=None, prefix="") for post in self.posts)
        return Chain(posts).given(person, status, construction)


Part = Chain | PersonMention | BodyMention | UnitMention


class Statement(msgspec.Struct, frozen=True):
    """A sentence cut into parts.

    Attributes:
        text: of the document. span: of the sentence in it. lefts: the words before each part.
        subject: the person that the sentences before speak of.
    """

    text: str
    span: Span
    parts: Sequence[Part]
    lefts: Sequence[str]
    subject: PersonMention | None = None

    def at(self, index: int) -> Part | None:
        """Return a part, None beyond the ends."""
        return self.parts[index] if 0 <= index < len(self.parts) else None

    def left(self, index: int) -> str:
        """Return the words between a part and the one before it."""
        return self.lefts[index]

    def up_to(self, index: int) -> str:
        """Return the sentence up to a part."""
        return self.text[self.span[0] : self.parts[index].start]

    def is_respect(self, start: int, end: int) -> bool:
        """Return whether nothing but honorifics and ranks stands between two places."""
        return TITLES_OF_RESPECT.fullmatch(self.text, start, end) is not None

    def up_to_name(self, words: re.Pattern[str], start: int, end: int) -> re.Match[str] | None:
        """Return what words match at `start`, where but honorifics and ranks nothing follows up to `end`."""
        match = words.match(self.text, start, end)
        return match if match and self.is_respect(match.end(), end) else None

    def named_after(self, index: int) -> PersonMention | None:
        """Return the person whose name stands right after a part: "C A"."""
        after, end = self.at(index + 1), self.parts[index].end
        is_beside = isinstance(after, PersonMention) and self.is_respect(end, after.start)
        return after if isinstance(after, PersonMention) and is_beside else None

    def post_before(self, index: int) -> Chain | None:
        """Return the chain right before a name: "C A"."""
        before, start = self.at(index - 1), self.parts[index].start
        return before if isinstance(before, Chain) and self.is_respect(before.end, start) else None

    def is_called(self, index: int) -> bool:
        """Return whether a part stands right behind somebody called "ông" or "bà": "ông A Bí thư Đảng ủy"."""
        before = self.at(index - 1)
        if not isinstance(before, PersonMention) or before.is_short or before.is_pronoun:
            return False
        called = _CALLED.search(self.text, max(self.span[0], before.start - 12), before.start)
        return called is not None and BESIDE.fullmatch(self.left(index)) is not None

    def follows(self, index: int) -> bool:
        """Return whether a chain is the role printed after the name before it: "A, C" or "A (C)"."""
        before = self.at(index - 1)
        return isinstance(before, PersonMention) and bool(
            AFTER.fullmatch(self.text, before.end, self.parts[index].start)
        )


def kind_of(post: Post) -> str:
    """Return the kind of body that a post is in, a unit's authority where only the unit is printed."""
    if post.body is None:
        return "uy-ban-nhan-dan" if post.unit is not None else ""
    return post.body.kinds[0]
