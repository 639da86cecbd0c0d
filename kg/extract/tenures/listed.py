"""A list whose heading is a post of several people and whose lines begin with their names.

Đại hội đã bầu Ban Chấp hành Đảng bộ xã A khóa I gồm 27 đồng chí:
1. Trần Văn B, Chủ tịch UBND xã
2. Lê Thị C
"""

import re

import msgspec

from kg.extract.mentions.parts import Assignment, Chain
from kg.extract.mentions.people import TITLES_OF_RESPECT
from kg.extract.mentions.seats import SEAT
from kg.extract.mentions.types import PersonMention, Post, Sentence
from kg.extract.roles.lists import is_plural, is_shared
from kg.extract.roles.verbs import governing_status
from kg.model.findings import TenureStatus

# "khóa I gồm 27 đồng chí:", "như sau:"
_OPENS = re.compile(
    r"[^.;:]{0,60}?(?:(?:\s(?:bao\s)?gồm|\scó)[^.;:]{0,40}|\s(?:như sau|sau đây))?\s*:\s*", re.IGNORECASE
)
# "DANH SÁCH 9 ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ A" / "1. …": the lines below open it
_HEADS_LINES = re.compile(r"[\s#*\d.)IVX-]*Danh sách\b", re.IGNORECASE)
_GOES_ON_BELOW = re.compile(r"[^.;:\n]{0,60}[\s*]*\n[\s|*]*(?:0?1\s*[.)|-]|[-+•*]\s)")
_NAMES_A_LIST = re.compile(r"\b(?:danh sách|gồm|bầu|trúng cử)\b", re.IGNORECASE)
# "Ông B, C khóa XVII;": a line that is somebody and his posts needs no mark
_ENDS = re.compile(r"\s*(?:(?:khóa|nhiệm kỳ)\s[^,;.]{1,30})?[\s.;,]*")
_GOES_ON = re.compile(r"\s*(?:[,;(]|-\s)|\s*$")
_MARK = re.compile(r"\s*(?:\d{1,3}[.)]?|[-+*•])\s*")


class Heading(msgspec.Struct, frozen=True):
    """A post that all in the list below get, and the sentence that names it."""

    sentence: Sentence
    post: Post
    status: TenureStatus

    def given(self, person: PersonMention) -> Assignment:
        """Return the post as that of a person of the list."""
        return Chain((self.post,)).given(person, self.status, "list", heading_of)


class Lines:
    """The lines of a list under its heading, as far as they are read."""

    def __init__(self) -> None:
        self._heading: Heading | None = None

    def read(self, text: str, sentence: Sentence) -> tuple[Heading, PersonMention] | None:
        """Return the heading and whom the line names first; None where it is no line of a list."""
        person = named_first(text, sentence) if self._heading else None
        if self._heading is not None and person is not None:
            return self._heading, person
        self._heading = heading_of(text, sentence)
        return None


def heading_of(text: str, sentence: Sentence) -> Heading | None:
    """Return the heading that a sentence is."""
    start, end = sentence.span
    last = sentence.items[-1] if sentence.items else None
    if not isinstance(last, Post) or not is_shared(last):
        return None
    is_above_lines = _HEADS_LINES.match(text, start, end) and _GOES_ON_BELOW.match(text, last.end)
    if not is_above_lines and not _OPENS.fullmatch(text, last.end, end):
        return None
    left = text[start : last.start]
    is_seat = SEAT.match(text, last.start) is not None
    if not is_seat and not is_plural(left) and not _NAMES_A_LIST.search(left):
        return None
    return Heading(sentence, last, governing_status(left) or "holds")


def named_first(text: str, sentence: Sentence) -> PersonMention | None:
    """Return the person with whose name a line begins, after its number, bullet or what he is called."""
    first = sentence.items[0] if sentence.items else None
    if not isinstance(first, PersonMention) or first.is_pronoun or first.is_short:
        return None
    mark = _MARK.match(text, sentence.span[0])
    if mark is None:
        return first if _is_all_of(text, sentence, first) else None
    is_next = mark.end() >= first.start or TITLES_OF_RESPECT.fullmatch(text, mark.end(), first.start)
    return first if is_next else None


def _is_all_of(text: str, sentence: Sentence, person: PersonMention) -> bool:
    """Return whether a line without a mark is "Ông B" or "Ông B, C" and says no more."""
    (start, end), last = sentence.span, sentence.items[-1]
    if start == person.start or not TITLES_OF_RESPECT.fullmatch(text, start, person.start):
        return False
    return bool(_GOES_ON.match(text, person.end, end) and _ENDS.fullmatch(text, last.end, end))
