"""Somebody's name and posts on lines of their own, the one below the other: the cards of a list of staff.

Trần Văn B                      2. Phó Chủ tịch UBND xã A
Chủ tịch UBND xã A              Họ và tên: Lê Thị C
Điện thoại: …                   Email: …
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

import msgspec

from kg.extract.mentions.parts import Assignment, Chain
from kg.extract.mentions.people import HONORIFIC, NAME_LABEL
from kg.extract.mentions.types import Item, PersonMention, Post, Sentence
from kg.text.cue import Cue, past

_MARKS = r"[\s#*_|.):;-]*+(?:\d{1,3}(?!\d))?+[\s#*_|.):;-]*+"
NO_WORD = re.compile(_MARKS)
_BETWEEN = re.compile(r"\s*(?:,|;|-|,?\s*kiêm|,?\s*đồng thời là)\s*", re.IGNORECASE)
_CALLED = re.compile(
    rf"{_MARKS}(?:{NAME_LABEL}\s*[:|]\s*)?(?:{HONORIFIC}\s*:?\s*)?",
    re.IGNORECASE,
)
# "Trần Văn B (1978)", "Trần Văn B, sinh năm 1978"
_BORN = re.compile(
    r"\s*[,(-]\s*(?:(?:sinh|SN|s\.)\s*(?:năm|ngày)?:?\s*)?(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d\s*\)?",
    re.IGNORECASE,
)
# Below a name and a post: "Điện thoại: 0263 …", a number, an address, a portrait.
_CONTACT = re.compile(
    r"[\s*+-]*+(?:(?P<reached>(?:Điện thoại|ĐT|SĐT|Số điện thoại|Di động|Email|E-mail|Thư điện tử|Fax"
    r"|Ngày sinh|Năm sinh|Sinh ngày|Sinh năm|Quê quán|Trình độ|Phòng làm việc|Địa chỉ)\b|[\w.-]+@"
    r"|\(?(?:\+?84|0)[\d\s().-]{7,}$(?<![./-](?:19|20)\d\d))"
    r"|!\[)|[\d\s.()/+-]++$",
    re.IGNORECASE,
)
# When somebody had the post: it may be over; or below who wrote a text, its day.
_TERM = re.compile(
    r"[\s*|]*+(?:(?:Nhiệm kỳ|Từ|Giai đoạn|Thời gian)?[\s:(|]*+(?:\d{1,2}[/.-])?(?:19|20)\d\d\b"
    r"|(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b"
    r"|\W{0,3}(?:(?:đã )?(?:nghỉ (?:hưu|việc|chế độ)|qua đời|từ trần|mất|hy sinh|chuyển (?:công tác|sang|về))"
    r"|thôi (?:việc|giữ)|nguyên )\b)",
    re.IGNORECASE,
)
# "DANH SÁCH NGUYÊN LÃNH ĐẠO", "LÃNH ĐẠO CÁC THỜI KỲ"; not "Sở Tài nguyên"
_PAST = Cue(
    r"(?<!tài )(?<!thái )(?<!tây )(?<!cao )\bnguyên (?:là |các |đồng chí )*(?:lãnh đạo|cán bộ|thường trực"
    r"|bí thư|chủ tịch|phó|ủy viên|giám đốc|trưởng|đại biểu)\b|\bcựu (?!chiến binh)|\bthời k[ỳì]\b",
    re.IGNORECASE,
)
# "Chức vụ: Chủ tịch UBND xã A", below a name
_POST_LABEL = re.compile(r"[\s*+•|-]*(?:Chức (?:vụ|danh)|Nhiệm vụ)\b[^:\n]{0,20}:", re.IGNORECASE)
# Above the name of another in somebody's life: "Kế nhiệm"
_NEXT_ONE = re.compile(r"\b(?:nhiệm|trước|sau|chồng|vợ|con)[\s:|*]*$", re.IGNORECASE)
_OF_MENU = re.compile(r"\s*(?:[-+•\[]|\*\s)")
_PARAGRAPH = 120


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody's posts, and the line that makes them his."""

    sentence: Sentence
    said: Assignment


class Cards:
    """The lines read so far of a card that is not whole yet, and in which order the cards have their lines.

    Under no heading a card counts where another of the same order follows, or a number by which to reach
    somebody: who wrote a text also stands above its first line.

    Args:
        is_life: the text tells lives, in which a post on a line of its own is a heading.

    Attributes:
        is_going: the last line read is one of a card.
    """

    def __init__(self, *, is_life: bool) -> None:
        self.is_going = False
        self._is_life = is_life
        self._is_past = False
        self._end = 0
        self._forget()

    def _forget(self) -> None:
        """Begin anew: no card is known, nor the order of their lines."""
        self._order: Literal["name", "post"] | None = None
        self._is_sure = False
        self._waiting: list[Card] = []
        self._drop()

    def _drop(self) -> None:
        """Leave the card that is not whole yet."""
        self._named: PersonMention | None = None
        self._last: PersonMention | None = None
        # None where posts stand below posts: whose each is, the names below do not say
        self._posts: tuple[Post, ...] | None = ()
        self._is_reached = self._is_loose = False

    def held(self, text: str, sentence: Sentence, *, is_headed: bool) -> list[Card]:
        """Go on to a line; return the cards that it makes whole.

        Args:
            is_headed: a body heads the list; else a post prints its own.
        """
        start, end = sentence.span
        is_tight = text.count("\n", self._end, start) < 2
        self._end = end
        person, posts = _name_alone(text, sentence), self._alone(text, sentence, is_headed=is_headed)
        self.is_going = person is not None or bool(posts)
        if not self.is_going:
            return self._other(text, sentence)
        if _TERM.match(text, end):
            self._drop()
            return []
        if person is not None:
            posts = self._above(person, is_tight=is_tight)
        else:
            person = self._whose(posts, is_tight=is_tight)
        if person is None or not posts or self._is_past:
            return []
        said = Chain(posts).given(person, "holds", "after", Cards)
        return self._made(Card(sentence=sentence, said=said), is_headed=is_headed)

    def _above(self, person: PersonMention, *, is_tight: bool) -> tuple[Post, ...]:
        """Return the posts above a name; keep the name where posts stand below names."""
        if self._is_loose and is_tight and self._waiting:
            self._order, self._posts = "post", self._waiting.pop().said.posts
        self._order = self._order or "name"
        posts, self._posts = self._posts, ()
        self._last, self._is_loose = None, False
        self._named = person if self._order == "name" else None
        return posts or ()

    def _whose(self, posts: tuple[Post, ...], *, is_tight: bool) -> PersonMention | None:
        """Return who is named above posts; keep the posts where names stand below posts."""
        self._order = self._order or "post"
        if self._order == "post":
            # "CHỦ TỊCH" above a name: a signature
            self._posts = posts if self._posts == () and not posts[-1].is_open else None
            return None
        is_more = self._last is not None and is_tight and not posts[-1].is_open
        person = self._last if is_more else self._named
        self._is_loose = not is_tight and not self._is_sure
        self._named, self._last = None, person
        return person

    def _made(self, card: Card, *, is_headed: bool) -> list[Card]:
        """Return the cards that count now that one more is whole."""
        self._waiting.append(card)
        is_another = self._waiting[0].said.person is not card.said.person
        self._is_sure = self._is_sure or is_another or self._is_reached
        self._is_reached = False
        return self._counted() if is_headed or self._is_sure else []

    def _counted(self) -> list[Card]:
        cards, self._waiting = self._waiting, []
        return cards

    def _other(self, text: str, sentence: Sentence) -> list[Card]:
        """Go on to a line without a name or a post; return the cards that it confirms."""
        start, end = sentence.span
        contact = _CONTACT.match(text, start, end)
        self.is_going = contact is not None
        if _TERM.match(text, start):
            self._drop()
        elif contact is None:
            self._break_off(text, sentence)
        elif contact.group("reached"):
            return self._reached()
        return []

    def _reached(self) -> list[Card]:
        """Go on to a number or an address; return the card right above it."""
        is_between = self._named is not None or bool(self._posts)
        if is_between and self._waiting:
            self._forget()  # "A, C1, B, 0263 …, C2": which is the first of a card?
            return []
        self._is_reached = is_between
        self._is_sure = self._is_sure or bool(self._waiting)
        self._last = None
        return self._counted()

    def _break_off(self, text: str, sentence: Sentence) -> None:
        start, end = sentence.span
        is_paragraph = end - start > _PARAGRAPH
        if is_paragraph:
            self._forget()
        self._drop()
        is_past = _PAST.search(text, start, end) is not None and not _OF_MENU.match(text, start)
        self._is_past = not is_paragraph and (self._is_past or is_past)

    def _alone(self, text: str, sentence: Sentence, *, is_headed: bool) -> tuple[Post, ...]:
        """Return the posts that are all a line says."""
        posts = sentence.posts
        if not posts_alone(text, sentence) or (self._is_life and not is_headed):
            return ()
        return tuple(posts) if is_headed or not posts[-1].is_open else ()


def are_of_several(text: str, sentences: Sequence[Sentence]) -> bool:
    """Return whether a text begins with the cards of two people: a name, and below it a post or a number."""
    names = set[str]()
    for index, (line, below) in enumerate(pairwise(sentences)):
        person = _name_alone(text, line)
        if person is None:
            if index == 0:
                return False
            continue
        above = text[sentences[index - 1].span[0] : line.span[0]] if index else ""
        if _is_below_name(text, below) and not _NEXT_ONE.search(above):
            names.add(person.name)
        if len(names) > 1:
            return True
    return False


def _is_below_name(text: str, line: Sentence) -> bool:
    return bool(
        posts_alone(text, line) or _CONTACT.match(text, *line.span) or _POST_LABEL.match(text, *line.span)
    )


def posts_alone(text: str, line: Sentence) -> bool:
    """Return whether a line is posts and no more: "Tỉnh ủy viên, Bí thư Huyện ủy B"."""
    posts = line.posts
    if not posts or len(posts) < len(line.items) or not is_alone(text, line, posts[0], posts[-1]):
        return False
    return all(_BETWEEN.fullmatch(text, one.end, other.start) for one, other in pairwise(posts))


def is_alone(text: str, sentence: Sentence, first: Item, last: Item) -> bool:
    """Return whether a line says no more than from one mention to another."""
    start, end = sentence.span
    before, after = NO_WORD.fullmatch(text, start, first.start), NO_WORD.fullmatch(text, last.end, end)
    return before is not None and after is not None


def _name_alone(text: str, sentence: Sentence) -> PersonMention | None:
    """Return the full name that is all a line says: "2. Ông Trần Văn B", "Họ và tên: Trần Văn B"."""
    person = sentence.only
    if not isinstance(person, PersonMention) or person.is_short or person.is_pronoun:
        return None
    start, end = sentence.span
    is_first = _CALLED.fullmatch(text, start, person.start) is not None
    return person if is_first and NO_WORD.fullmatch(text, past(_BORN, text, person.end), end) else None
