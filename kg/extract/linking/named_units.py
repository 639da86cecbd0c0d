"""The units that a document names, in the order of the text, and what the text around each of them says."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.linking import asides
from kg.extract.linking.heads import unknown_heads
from kg.extract.linking.lines import is_headline, outside
from kg.extract.linking.linking import Names
from kg.extract.mentions.people import may_begin_name
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.units import parse_name
from kg.extract.mentions.words import words
from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER
from kg.text.cue import Cue
from kg.vocabulary import load_vocabulary

_NEW = r"\s\(mới\)|\smới(?=\s*[,.;:()]|\s(?:là|của|thuộc|sẽ|có diện tích)(?!\w))"
_IS_NEW = re.compile(_NEW)
_BESIDE = re.compile(rf"(?:{_NEW})?\s*(?:,|\(|-|thuộc|của|ở|tại)?\s*(?:thuộc\s+)?(?:địa bàn\s+)?")
_ABOVE_NEXT = re.compile(r"\s*\)?" + _BESIDE.pattern)
_PLACED = re.compile(r"\s(?:tại|ở)\s")
_TODAY = re.compile(r"\s*\)?\s*[(,]\s*nay\s+(?:là|thuộc)\s+(?:địa bàn\s+)?")
# "Long An: Chiều 1/11, ..."; a place of publication is none.
_HEAD = re.compile(r"\s?:[\s*_]+(?!(?:Nhà xuất bản|Nxb|NXB))")
_TIMED_HEAD = re.compile(r"\s?:[\s*_]+(?:Ngày|Sáng|Chiều|Tối|Trưa|Cùng ngày|Hôm|Mới đây|Tại|Theo|Vừa qua)")
# "(Hà Tĩnh) - Sáng 2/7, …", "Hà Tĩnh: …", on one of the first lines.
_DATELINE = re.compile(rf"\)?\s?[-–—:]\s|\)\s+(?=[{UPPER}])")
_DATELINE_START = re.compile(r"(?:^|\n)[\s*_#(]*$")
_HEAD_START = re.compile(r"(?:^|[.!?…\n*•-])[\s*_#]*(?:(?:Tại|Ở)\s+)?$")
# Where somebody comes from says nothing of where the text is: "quê huyện A, tỉnh B"; nor does what a unit was
# joined with: "sáp nhập với Bình Dương", where people meet: "tại Hội trường Thống Nhất (TP A)", what borders
# on it: "giáp huyện B", a hotel's name, what he left; _LIES_NOW: "trại A (nay thuộc xã B)".
_ORIGIN = Cue(
    r"(?:[Qq]uê|[Nn]guyên quán|(?<!ọc )[Ss]inh(?! viên| hoạt)|[Tt]rú|[Tt]hường trú"
    r"|(?:[Nn]hập|[Hh]ợp nhất)\s+với|[Hh]ình thành từ:)"
    r"(?!\w)[^.;\n]{0,40}?$"
    r"|\b[Gg]iáp\s+(?:với\s+|các\s+|ranh\s+)*$"
    r"|\btại\s(?:Hội trường|Nhà [Tt]ang lễ|Nhà hát|Cung|Trung tâm [Hh]ội nghị|Nghĩa trang)\b"
    r"[^.;,()\n]{0,30}\($|\b[Kk]hách sạn\s$|\b[Rr]ời(?: khỏi)?\s$"
    r"|\b(?:do|vì)\s[^.;,\n]{0,16}?(?:chuyển|nhận)\s(?:công tác|nhiệm vụ)(?:\smới)?\s(?:về|đến|sang|tại|ở)\s$"
)
_LIES_NOW = re.compile(r"\(\s*nay thuộc\b[^()\n]{0,38}$")
# Where somebody was before says nothing of where he goes: "ông A, nguyên Phó Chủ tịch UBND quận B (TP C)".
_PAST = Cue(r"(?<!\w)(?:nguyên|cựu)\s[^,.;:()\n]{0,70}\(\s*$", re.IGNORECASE)
_PAST_REACH = 80
_ITEM = re.compile(r"\n\\?\*\s+(?=(?:Sáng|Chiều|Tối|Trưa|Ngày|Cùng ngày|Trước đó|Tại)\s)")
_LONGEST_SENTENCE = 3000
_ADJACENT = re.compile(r"(?:\s+cũ)?[\s,(\-]{1,3}(?:nay (?:là|thuộc) (?:địa bàn )?)?")
PROVINCES = ("tỉnh", "thành phố", "")
# What stands in capitals behind a type word: a name that no register has, if nobody's and no other word.
_NEXT_WORD = re.compile(rf" (?P<word>[{UPPER}]['’{LOWER}]*[{LOWER}][\w'’]*)")
_NO_NAME = words("no name")


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """What a context is made from.

    Attributes:
        text: normalised.
        mentions: of units, in any order. offices, posts: where those begin that are printed with a post or
            body, with a post.
        past, sentences: where posts stand that somebody had before, and sentences, in the order of the text.
        title: mentions of the document's title, none of whose offsets count.
    """

    text: str
    mentions: Sequence[UnitMention]
    offices: frozenset[int] = frozenset()
    posts: frozenset[int] = frozenset()
    past: Sequence[Span] = ()
    sentences: Sequence[Span] = ()
    title: Sequence[UnitMention] = ()
    url: str | None = None


class Mentions:
    """The mentions of a scene, by position."""

    def __init__(self, scene: Scene, names: Names) -> None:
        self.text = scene.text
        named, self._breaks = unknown_heads(scene.text, scene.mentions)
        self.all = sorted([*scene.mentions, *named], key=lambda mention: (mention.start, mention.end))
        self._offices = scene.offices
        self._past = scene.past
        self._starts = [mention.start for mention in self.all]
        self._sentences = [start for start, _ in scene.sentences]
        self._outside = list(outside(scene.text))
        self._items = [item.start() for item in _ITEM.finditer(scene.text)]
        self._origins: dict[int, bool] = {}
        self._sections = self._find_sections(names)

    def before(self, position: int, limit: int) -> Iterator[UnitMention]:
        """Yield the mentions before a position from a limit on that the article has, the last first."""
        for index in range(bisect_right(self._starts, position) - 1, -1, -1):
            if self._starts[index] < limit:
                return
            if not self.is_outside(self.all[index], position):
                yield self.all[index]

    def is_outside(self, mention: UnitMention, position: int = -1) -> bool:
        """Return whether a unit stands in a line that is no part of the article, and a position does not."""
        index = bisect_right(self._outside, mention.start, key=lambda line: line[0]) - 1
        if index < 0:
            return False
        start, end = self._outside[index]
        return mention.start < end and not start <= position < end

    def after(self, position: int, limit: int) -> Sequence[UnitMention]:
        """Return the mentions that begin after a position and before a limit."""
        return self.all[bisect_right(self._starts, position) : bisect_left(self._starts, limit)]

    def sentence(self, position: int) -> Span:
        """Return the sentence at a position, or what of it is not far off."""
        index = bisect_right(self._sentences, position)
        start = self._sentences[index - 1] if index else 0
        end = self._sentences[index] if index < len(self._sentences) else len(self.text)
        return max(start, position - _LONGEST_SENTENCE), min(end, position + _LONGEST_SENTENCE)

    def item_end(self, position: int) -> int:
        """Return where the next news item of the page begins: "* Chiều 5/11, ..."."""
        index = bisect_right(self._items, position)
        return self._items[index] if index < len(self._items) else len(self.text)

    def section(self, position: int) -> UnitMention | None:
        """Return the province that heads the section at a position ("Long An: Chiều 1/11, ...")."""
        index = bisect_right(self._sections, position, key=lambda mention: mention.start) - 1
        head = self._sections[index] if index >= 0 else None
        return None if head is None or head.start < self.section_start(position) else head

    def section_start(self, position: int) -> int:
        """Return where the last head begins that names nothing known, 0 where there is none before."""
        index = bisect_right(self._breaks, position) - 1
        return self._breaks[index] if index >= 0 else 0

    def beside(self, mention: UnitMention) -> UnitMention | None:
        """Return the mention right after another: "xã A, huyện B", "xã A (huyện B)"."""
        return self._at(_BESIDE, mention.end)

    def parents(self, mention: UnitMention) -> list[UnitMention]:
        """Return the units printed after one that it lies in, nearest first: "xã A, huyện B cũ (tỉnh C)"."""
        found = [mention]
        while True:
            gap = _ABOVE_NEXT if len(found) > 1 else _BESIDE
            above = self._at(gap, found[-1].end)
            if above is None or above.bare is None or not above.is_above(found[-1]):
                return found[1:]
            found.append(above)

    def is_new(self, mention: UnitMention) -> bool:
        """Return whether a unit is told to be new: "xã A mới", "xã A (mới)"."""
        return _IS_NEW.match(self.text, mention.end) is not None

    def today(self, mention: UnitMention) -> UnitMention | None:
        """Return what a unit printed just before became: "(nay là xã B)", "(nay thuộc xã B)"."""
        return self._at(_TODAY, mention.end)

    def placed(self, mention: UnitMention) -> UnitMention | None:
        """Return the unit that a type word alone is led to: "Bí thư Đảng ủy xã tại xã B"."""
        place = self._at(_PLACED, mention.end)
        return place if place is not None and place.bare and place.type == mention.type else None

    def _at(self, gap: re.Pattern[str], end: int) -> UnitMention | None:
        """Return the mention that a gap leads to."""
        led = gap.match(self.text, end)
        index = bisect_left(self._starts, led.end()) if led else len(self.all)
        return self.all[index] if led and index < len(self.all) and self._starts[index] == led.end() else None

    def is_above(self, mention: UnitMention) -> bool:
        """Return whether a unit only tells where the one before it lies: "xã A, tỉnh C", "Thuộc tỉnh: C"."""
        if asides.is_labelled(self.text, mention):
            return True
        index = bisect_left(self._starts, mention.start) - 1
        if index < 0:
            return False
        below = self.all[index]
        if not mention.is_above(below):
            return False
        is_beside = below.bare is not None and self.beside(below) == mention
        return is_beside or asides.lies_in(self.text, below, mention)

    def is_office(self, mention: UnitMention) -> bool:
        """Return whether a post or body is printed with the unit."""
        return mention.start in self._offices

    def is_origin(self, mention: UnitMention) -> bool:
        """Return whether a unit is where somebody comes from: "quê xã A, huyện B, tỉnh C"."""
        if self.is_office(mention):
            return False
        if mention.start not in self._origins:
            self._origins[mention.start] = self._is_origin(mention)
        return self._origins[mention.start]

    def _is_origin(self, mention: UnitMention) -> bool:
        start = max(0, mention.start - asides.REACH)
        if _ORIGIN.search(self.text, start, mention.start):
            return True
        before = self.all[bisect_left(self._starts, mention.start) - 1]
        if before.end > mention.start or not _ADJACENT.fullmatch(self.text, before.end, mention.start):
            return _LIES_NOW.search(self.text, start, mention.start) is not None
        return self.is_origin(before)

    def is_aside(self, mention: UnitMention, position: int) -> bool:
        """Return whether a sentence only has to do with a unit; its guests speak for themselves next."""
        first, asked = self.sentence(mention.start)[0], self.sentence(position)[0]
        if asides.is_of_companions(self.text, asked) or asides.is_of_helped(self.text, asked, mention):
            return False
        place = self.all[bisect_left(self._starts, first)]
        if place.start < mention.start and asides.comes_to(self.text, first, place, mention):
            return True
        return asides.is_aside(self.text, mention, is_office=self.is_office(mention))

    def goes_on(self, mention: UnitMention) -> bool:
        """Return whether the text may go on about a unit: not by the way, nor in a bare headline."""
        return not is_headline(self.text, mention.start, mention.end) and asides.goes_on(self.text, mention)

    def winners(self, mention: UnitMention) -> Iterator[UnitMention]:
        """Yield those named before that won or took part in what the unit was the place of."""
        first, _ = self.sentence(mention.start)
        won = None if self.is_office(mention) else asides.won_at(self.text, first, mention)
        yield from () if won is None else self.before(won, first)

    def dateline(self, reach: int) -> UnitMention | None:
        """Return the unit at the head of a line among the first: "(Hà Tĩnh) - Sáng 2/7, …"."""
        for index, mention in enumerate(self.all):
            if mention.start > reach:
                break
            gap = _DATELINE.match(self.text, mention.end)
            if gap and _DATELINE_START.search(self.text, max(0, mention.start - 8), mention.start):
                following = self.all[index + 1] if index + 1 < len(self.all) else None
                if following is None or following.start != gap.end():
                    return mention
        return None

    def is_cut(self, end: int, type_: str) -> bool:
        """Return whether a name that is not known goes on where a type word ends: "huyện Zuôi Tỉa"."""
        following = _NEXT_WORD.match(self.text, end)
        if following is None or parse_name(self.text, end, type_):
            return False
        word, vocabulary = following.group("word"), load_vocabulary()
        return not (word in _NO_NAME or may_begin_name(word, vocabulary))

    def is_before(self, position: int) -> bool:
        """Return whether a position is in one of the posts that somebody had before."""
        index = bisect_right(self._past, position, key=lambda span: span[0]) - 1
        return index >= 0 and position < self._past[index][1]

    def is_past(self, mention: UnitMention) -> bool:
        """Return whether a unit is printed in brackets as that of a post that is over."""
        return _PAST.search(self.text, max(0, mention.start - _PAST_REACH), mention.start) is not None

    def _find_sections(self, names: Names) -> list[UnitMention]:
        """Return the names of provinces that head sections, if there are two or more heads."""
        heads = [
            mention
            for mention in self.all
            if mention.type in PROVINCES
            and mention.bare is not None
            and self._is_head(mention)
            and names.may_be_province(names.link(mention))
        ]
        self._breaks = self._breaks if heads else []
        return heads if len(heads) + len(self._breaks) > 1 else []

    def _is_head(self, mention: UnitMention) -> bool:
        if _HEAD.match(self.text, mention.end) is None:
            return False
        if _HEAD_START.search(self.text, max(0, mention.start - 8), mention.start):
            return True
        # Glued to the title before it, as crawled texts have it.
        return not mention.type and _TIMED_HEAD.match(self.text, mention.end) is not None
