"""The parts of a sentence that roles are read from: chains of posts, people, and the words between them."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import msgspec

from kg.extract.mentions.cues import AFTER, CALLED, OFFICE, ONCE_WAS, PREFIX_WORDS, SEAT, SEVERAL
from kg.extract.mentions.people import TITLES_OF_RESPECT
from kg.extract.mentions.rules import rule_name
from kg.extract.mentions.types import BodyMention, Item, PersonMention, Post, UnitMention
from kg.model.findings import Span, TenureStatus
from kg.text.cue import Cue

_CHAIN = re.compile(
    rf"\s*(?:[,;\-]|và|,?\s*rồi(?:\s+(?:làm|là))?|,?\s*sau đó là"
    rf"|\(kiêm(?:\s+nhiệm)?\)\s*[,;]|,?\s*kiêm(?:\s+nhiệm)?(?:\s+chức)?|,?\s*đồng thời(?:\s+là)?|,\s*và"
    rf"|,\s*hiện(?:\s+là)?)?\s*(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
# "trợ lý Bí thư Tỉnh ủy A", "làm thư ký của Chủ tịch UBND tỉnh"; no "Tổng thư ký"
_ASSISTS = Cue(
    r"(?<!tổng )\b(?:(?:trợ lý|thư ký)(?: giúp việc)?|người giúp việc|lái xe|tài xế)"
    r"(?:\s+riêng)?(?:\s+(?:của|cho))?\s+$",
    re.IGNORECASE,
)
_SEAT_LINK = re.compile(
    rf"\s*,?\s*(?:và\s+)?(?:tham gia|(?:thôi\s+)?giữ(?:\s+{OFFICE}|\s+cương vị)?)\s+", re.IGNORECASE
)


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


# "thừa ủy quyền Chủ tịch nước, Chủ tịch UBND tỉnh A": the first is whom A stands in for
_ON_BEHALF = Cue(
    r"(?:ủy quyền|thừa quyền|ủy nhiệm|thừa lệnh|thay mặt|đại diện)(?:\s+của)?\s+$", re.IGNORECASE
)
# Who leads the state leads no province: "ý kiến của Phó Thủ tướng, Chủ tịch UBND tỉnh A yêu cầu"
_OF_THE_STATE = ("chinh-phu", "chu-tich-nuoc")
_OF_A_PLACE = ("uy-ban-nhan-dan", "hoi-dong-nhan-dan")
# "A, C1; các đồng chí nguyên C2: B, D", "A, C1; đồng chí C2", "bà A, C1 và các đại biểu B, D"
OTHERS = re.compile(
    rf"[,;]\s*(?:và\s+)?(?:các|đồng chí|ông|bà)\b|^\s*,?\s*(?:và|cùng)\s+{SEVERAL}\s",
    re.IGNORECASE,
)
_NOW = re.compile(r",\s*hiện\b", re.IGNORECASE)
# Of these a country has one, who is nobody's deputy or minister.
NATION_HEADS = frozenset(["thu-tuong", "chuc-chu-tich-nuoc", "tong-bi-thu"])

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
        return called is not None and self.left(index) == " "

    def follows(self, index: int) -> bool:
        """Return whether a chain is the role printed after the name before it: "A, C" or "A (C)"."""
        before = self.at(index - 1)
        return isinstance(before, PersonMention) and bool(
            AFTER.fullmatch(self.text, before.end, self.parts[index].start)
        )


_CALLED = re.compile(rf"\b{CALLED}\s+$", re.IGNORECASE)


# "A (SN 1975, quê huyện B, tỉnh C) là …"
_BIRTH = re.compile(r"\s*\([^()]{0,60}\b(?:SN|sinh|quê|tuổi)\b[^()]{0,100}\)", re.IGNORECASE)


def cut(text: str, span: Span, items: Sequence[Item], subject: PersonMention | None) -> Statement:
    """Return a sentence with neighbouring posts joined to chains, without the units that somebody is from."""
    joined: list[Part] = []
    home = 0
    for item in items:
        if isinstance(item, PersonMention):
            joined[-2:] = _without_stray_comma(text, joined[-2:], item)
            joined[-1:] = _each_his_own(text, joined[-1:], item)
            birth = _BIRTH.match(text, item.end, span[1])
            home = birth.end() if birth else home
        elif isinstance(item, UnitMention) and item.start < home:
            continue
        if not isinstance(item, Post):
            joined.append(item)
            continue
        if _ASSISTS.search(text, max(span[0], item.start - 20), item.start):
            continue  # "trợ lý Bí thư Tỉnh ủy A": which of the two A is, is not said
        last = joined[-1] if joined else None
        if isinstance(last, Chain) and _is_joined(text, last, item):
            joined[-1] = Chain((*last.posts, item))
        else:
            joined.append(Chain((item,)))
    ends = (span[0], *(part.end for part in joined))
    lefts = [text[end : part.start] for end, part in zip(ends, joined, strict=False)]
    return Statement(text, span, joined, lefts, subject)


def _without_stray_comma(text: str, before: list[Part], person: PersonMention) -> list[Part]:
    """Return the parts before a name, "Bí thư Thành ủy, Hà Nội A" as the one post that it is."""
    chain, unit = before if len(before) > 1 else (None, None)
    if not isinstance(chain, Chain) or not isinstance(unit, UnitMention):
        return before
    post = chain.posts[-1]
    named = post.printed_unit
    if post.body is None or post.body.host is not None or (named is not None and named.bare is not None):
        return before
    is_stray = text[chain.end : unit.start] == ", " and text[unit.end : person.start] == " " and not unit.type
    if not is_stray:
        return before
    whole = msgspec.structs.replace(
        post, body=msgspec.structs.replace(post.body, unit=unit, end=unit.end), end=unit.end
    )
    return [Chain((*chain.posts[:-1], whole))]


def _each_his_own(text: str, before: list[Part], person: PersonMention) -> list[Part]:
    """Return the parts before a name, C2 of "A, trước đó là C1; C2 B" apart from what A was."""
    chain = before[0] if before else None
    if not isinstance(chain, Chain) or not TITLES_OF_RESPECT.fullmatch(text, chain.end, person.start):
        return before
    gap = text[chain.posts[-2].end : chain.posts[-1].start] if len(chain.posts) > 1 else ""
    if ";" not in gap or not ONCE_WAS.search(text, max(0, chain.start - _REACH), chain.start):
        return before
    return [Chain(chain.posts[:-1]), Chain(chain.posts[-1:])]


def _is_joined(text: str, chain: Chain, post: Post) -> bool:
    """Return whether only separators stand between; after a seat also "và giữ chức"."""
    gap = text[chain.end : post.start]
    if kind_of(chain.posts[-1]) in _OF_THE_STATE and kind_of(post) in _OF_A_PLACE:
        return False
    if _ON_BEHALF.search(text, max(0, chain.start - 16), chain.start):
        return False
    if gap == " ":
        # "Bí thư Tỉnh ủy Chủ tịch HĐND tỉnh A": the comma is left out
        return chain.posts[-1].body is not None and text[post.start].isupper()
    if _NOW.match(gap) and any(one.prefix == "former" for one in chain.posts):
        return False  # "nguyên C1, hiện là C2"
    if OTHERS.search(gap):
        return False
    if _CHAIN.fullmatch(gap) and gap.strip():
        return True
    if post.title_id == chain.posts[-1].title_id:
        return (
            False  # "thôi tham gia Ban Chấp hành Đảng bộ huyện A và tham gia Ban Chấp hành Đảng bộ huyện B"
        )
    return bool(SEAT.match(text, chain.posts[-1].start)) and _SEAT_LINK.fullmatch(gap) is not None


_LONGEST_GAP, _REACH = 30, 50


def past_posts(text: str, items: Sequence[Item]) -> Iterator[Span]:
    """Yield where posts stand that somebody had before: "nguyên C1, C2", "trước đó là C"."""
    last: Post | None = None
    end = -1
    for post, after in pairwise((*items, None)):
        if not isinstance(post, Post):
            continue
        goes_on = last is not None and _is_past_too(text, last, text[end : post.start], post, after)
        if goes_on or _is_past(text, post):
            last, end = post, max(post.end, *(unit.end for unit in post.parents), 0)
            yield post.start, end
        else:
            last = None


def _is_past(text: str, post: Post) -> bool:
    """Return whether a post is called one of the past."""
    return post.prefix == "former" or bool(ONCE_WAS.search(text, max(0, post.start - _REACH), post.start))


def _is_past_too(text: str, last: Post, gap: str, post: Post, after: Item | None) -> bool:
    """Return whether a post goes on after one of the past; not C2 of "nguyên Bí thư Huyện ủy A, C2 B"."""
    if len(gap) > _LONGEST_GAP or ";" in gap or _NOW.match(gap) or not _CHAIN.fullmatch(gap):
        return False
    unit = last.printed_unit
    is_named = isinstance(after, PersonMention) and TITLES_OF_RESPECT.fullmatch(text, post.end, after.start)
    return not (is_named and unit is not None and unit.bare and post.printed_unit is None)


def kind_of(post: Post) -> str:
    """Return the kind of body that a post is in, a unit's authority where only the unit is printed."""
    if post.body is None:
        return "uy-ban-nhan-dan" if post.unit is not None else ""
    return post.body.kinds[0]
