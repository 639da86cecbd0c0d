"""A sentence cut into the parts that roles are read from: which posts are a chain, and which are past."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from kg.extract.mentions.cues import OFFICE, ONCE_WAS, PREFIX_WORDS, SEAT, SEVERAL
from kg.extract.mentions.parts import Chain, Part, Statement, kind_of
from kg.extract.mentions.people import TITLES_OF_RESPECT
from kg.extract.mentions.types import Item, PersonMention, Post, UnitMention
from kg.model.findings import Span
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
