"""Somebody's name and posts on lines of their own, the one below the other: the cards of a list of staff.

Trần Văn B                      2. Phó Chủ tịch UBND xã A
Chủ tịch UBND xã A              Họ và tên: Lê Thị C
Điện thoại: …                   Email: …
"""

import re
from itertools import pairwise

from kg.extract.parts import Assignment
from kg.extract.people import HONORIFIC
from kg.extract.types import Item, PersonMention, Post, Sentence

_MARKS = r"[\s#*_|.):;-]*(?:\d{1,3}(?!\d))?[\s#*_|.):;-]*"
_NO_WORD = re.compile(_MARKS)
_BETWEEN = re.compile(r"\s*(?:,|;|-|,?\s*kiêm|,?\s*đồng thời là)\s*", re.IGNORECASE)
_CALLED = re.compile(
    rf"{_MARKS}(?:(?:Họ và tên|Họ, tên|Họ tên)(?: khai sinh)?\s*[:|]\s*)?(?:{HONORIFIC}\s*:?\s*)?",
    re.IGNORECASE,
)
# Below a name and a post: "Điện thoại: 0263 …", a number, an address, a portrait.
_CONTACT = re.compile(
    r"[\s*+-]*(?:(?:Điện thoại|ĐT|SĐT|Số điện thoại|Di động|Email|E-mail|Thư điện tử|Fax|Ngày sinh|Năm sinh"
    r"|Sinh ngày|Quê quán|Trình độ|Phòng làm việc|Địa chỉ)\b"
    r"|[\d\s.()/+-]+$|[\w.-]+@|!\[)",
    re.IGNORECASE,
)
# When somebody had the post: it may be over.
_TERM_BELOW = re.compile(
    r"[\s*|]*(?:Nhiệm kỳ|Từ|Giai đoạn|Thời gian)?[\s:(|]*(?:\d{1,2}[/.-])?(?:19|20)\d\d\b"
)


class Cards:
    """The lines read so far of a card that is not whole yet: a name, or posts.

    Args:
        is_life: the text tells lives, in which a post on a line of its own is a heading.
    """

    def __init__(self, *, is_life: bool) -> None:
        self._is_life = is_life
        self._named: PersonMention | None = None
        self._posts: tuple[Post, ...] = ()

    def held(self, text: str, sentence: Sentence, *, is_headed: bool) -> Assignment | None:
        """Return the posts of a card as those of whom it names, where the line makes it whole.

        Args:
            is_headed: a body heads the list; else a post prints its own.
        """
        if _TERM_BELOW.match(text, sentence.span[1]):
            return None
        posts = self._alone(text, sentence, is_headed=is_headed)
        person = self._named if posts else name_alone(text, sentence) if self._posts else None
        if not person:
            return None
        return Assignment(
            person=person, posts=posts or self._posts, status="holds", construction="after", rule="cards.held"
        )

    def read(self, text: str, sentence: Sentence, *, is_headed: bool) -> bool:
        """Go on to a line; return whether it is one of a card."""
        person = name_alone(text, sentence)
        posts = self._alone(text, sentence, is_headed=is_headed)
        if self.held(text, sentence, is_headed=is_headed):
            self._named, self._posts = None, ()
            return True
        is_contact = _CONTACT.match(text, *sentence.span) is not None
        if posts and posts[-1].is_open:
            posts = ()  # "CHỦ TỊCH" above a name: a signature
        if not is_contact:
            self._named, self._posts = person, posts
        return is_contact or person is not None or bool(posts)

    def _alone(self, text: str, sentence: Sentence, *, is_headed: bool) -> tuple[Post, ...]:
        """Return the posts that are all a line says."""
        posts = [item for item in sentence.items if isinstance(item, Post)]
        if not posts or len(posts) < len(sentence.items) or (self._is_life and not is_headed):
            return ()
        if not all(_BETWEEN.fullmatch(text, one.end, other.start) for one, other in pairwise(posts)):
            return ()
        is_told = is_headed or not posts[-1].is_open
        return tuple(posts) if is_told and is_alone(text, sentence, posts[0], posts[-1]) else ()


def is_alone(text: str, sentence: Sentence, first: Item, last: Item) -> bool:
    """Return whether a line says no more than from one mention to another."""
    start, end = sentence.span
    before, after = _NO_WORD.fullmatch(text, start, first.start), _NO_WORD.fullmatch(text, last.end, end)
    return before is not None and after is not None


def name_alone(text: str, sentence: Sentence) -> PersonMention | None:
    """Return the full name that is all a line says: "2. Ông Trần Văn B", "Họ và tên: Trần Văn B"."""
    person = sentence.items[0] if len(sentence.items) == 1 else None
    if not isinstance(person, PersonMention) or person.is_short or person.is_pronoun:
        return None
    start, end = sentence.span
    is_first = _CALLED.fullmatch(text, start, person.start) is not None
    return person if is_first and _NO_WORD.fullmatch(text, person.end, end) else None
