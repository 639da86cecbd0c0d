"""Units of posts elsewhere that a session tells of: where those it elects come from, or others go.

"HĐND xã A miễn nhiệm ông C, được điều động làm Bí thư Đảng ủy xã B; bầu ông D làm Chủ tịch UBND xã": of A.
"""

import re

from kg.extract.linking.named_units import Mentions
from kg.extract.mentions.types import UnitMention
from kg.text.cue import Cue

_REACH = 3000
# What is said of a body by which it gives and takes posts, before it and behind it.
_SITTING = Cue(r"\b(?:kỳ họp|phiên họp|đại hội|hội nghị)\b[^.;\n]*$", re.IGNORECASE)
_SITS = re.compile(
    r"[^.;\n]{0,120}?\b(?:họp|bầu|miễn nhiệm|bãi nhiệm|đại hội|công bố quyết định)\b", re.IGNORECASE
)
# Whoever such a page names without a unit is of the one that it is the page of.
_OF_SCHEDULE = Cue(r"\blịch (?:công tác|làm việc|tuần|họp|tiếp)\b[^.;\n]*$", re.IGNORECASE)
# "giới thiệu để HĐND xã A bầu", "Đảng bộ tỉnh A và tỉnh B họp"
_OF_NONE = Cue(r"\b(?:để|và|trước)\s[^,.;\n]{0,30}$")
# "tái đắc cử Bí thư Tỉnh ủy B" is told of another session.
_ELECTED = re.compile(
    r"\b(?:bầu\b[^.,;()\n]{0,60}\b(?:làm|giữ|chức)|(?:đắc|trúng) cử)\b[^.,;()\n]{0,50}$", re.IGNORECASE
)
# "được điều động về phường B", "nhận nhiệm vụ Bí thư Đảng ủy xã B"
_MOVED_TO = Cue(
    r"\b(?:điều động|luân chuyển|phân công|bổ nhiệm|chỉ định|chuyển|nhận)\b[^.;:()\n]{0,40}"
    r"\b(?:về|sang|đến|tới|tại|ở|làm|giữ|nhiệm vụ)\b[^.;:,()\n]{0,50}$",
    re.IGNORECASE,
)
_NEAR = 110
# By which a sentence comes to the post here: after one that somebody has elsewhere, after one that he gets.
_GIVES = re.compile(r"\b(?:bầu|giữ chức|làm|miễn nhiệm|bãi nhiệm|đắc cử|trúng cử)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\.\s|(?<!được )(?<!để )(?<!thiệu )\b(?:bầu|miễn nhiệm|bãi nhiệm)\b", re.IGNORECASE)
_ANY = re.compile("")
_LATER = re.compile(r"\b(?:sau đó|rồi|từng|từ (?:năm|tháng)|năm \d{4})\b", re.IGNORECASE)


class Sessions:
    """The posts elsewhere of those whom the sessions of a text elect or release.

    Args:
        posts: where units begin that are printed with somebody's post.
    """

    def __init__(self, mentions: Mentions, posts: frozenset[int]) -> None:
        self._mentions = mentions
        self._text = mentions.text
        self._elsewhere: dict[int, re.Pattern[str]] = {}
        holders: dict[int, UnitMention | None] = {}
        for mention in mentions.all:
            if mention.bare is None or mentions.is_above(mention) or mentions.is_origin(mention):
                continue
            sat = next(filter(None, map(holders.get, mention.ranks)), None)
            is_next = self._is_after(_MOVED_TO, mention)
            if sat is not None and sat.key != mention.key and self._is_after(_OF_SCHEDULE, sat):
                self._elsewhere[mention.start] = _ANY
            elif not is_next and mention.start not in posts:
                if mention.type or self._is_after(_OF_NONE, mention):
                    holders |= dict.fromkeys(mention.ranks, mention if self._sits(mention) else None)
            elif sat is None or sat.key == mention.key or mention.start - sat.end > _REACH:
                continue
            elif self._is_after(_ELECTED, mention):
                holders |= dict.fromkeys(mention.ranks)
            else:
                self._elsewhere[mention.start] = _GOES_ON if is_next else _GIVES

    def hides(self, mention: UnitMention, position: int) -> bool:
        """Return whether a unit is one of somebody's post elsewhere, and not that of a post at `position`."""
        gives = self._elsewhere.get(mention.start)
        if gives is None or mention.start < self._mentions.sentence(position)[0]:
            return gives is not None
        is_given = gives.search(self._text, mention.end, position) is not None
        return is_given and _LATER.search(self._text, mention.end, position) is None

    def _is_after(self, words: re.Pattern[str] | Cue, mention: UnitMention) -> bool:
        return words.search(self._text, max(0, mention.start - _NEAR), mention.start) is not None

    def _sits(self, mention: UnitMention) -> bool:
        """Return whether a body of a unit sits: "HĐND xã A họp", "Đại hội Đảng bộ xã A"."""
        if not self._mentions.is_office(mention) or self._is_after(_OF_NONE, mention):
            return False
        if self._is_after(_SITTING, mention) or self._is_after(_OF_SCHEDULE, mention):
            return True
        return _SITS.match(self._text, mention.end) is not None
