"""Units that tell nothing of the posts behind them: of other rows of a list, or of whom one visits."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.linking.asides import is_guest, is_of_companions
from kg.extract.linking.named_units import Mentions
from kg.extract.linking.sessions import Sessions
from kg.extract.mentions.types import UnitMention
from kg.model.findings import Span
from kg.text.cue import Cue

# "Ban Thường vụ Tỉnh ủy A khóa XX gồm:", "Các Thành ủy viên Hà Nội:"
_LEAD = Cue(
    r"\b(?:Ban Chấp hành|BCH|Ban Thường vụ|BTV|(?:Tỉnh|Thành|Quận|Huyện) ủy viên)\b[^;.\n]{0,100}?"
    r"(?:\bgồm\b(?: có)?[^;.:\n]{0,30}:?|:)\s",
    re.IGNORECASE,
)
# The lines of a list, and the line that heads it.
_ROW = re.compile(r"\s*\d{1,3}[.)/-]\s")
_LINE = re.compile(r"\s*(?:\d{1,3}[.)/-]\s|[-+*•]\s|(?:Ông|Bà|Đồng chí|Đ/c)\s)")
_FIRST_ROW = re.compile(r"(?:^|\n)(?=\s*1[.)/-]\s)")
_HEADING = re.compile(r"\b(?:Ban Chấp hành|BCH|Ban Thường vụ|BTV|Đảng bộ)\b", re.IGNORECASE)
_LONGEST_LIST = 6000
_LONGEST_HEADING = 300
# In whose subject the visitor stands no word leads to the place that is visited.
_VISITS = re.compile(
    r"\b(?:làm việc|thăm|dự|kiểm tra|khảo sát|giám sát|chúc|tặng|trao|tại|ở|về|đến|tới|cùng|với)\b",
    re.IGNORECASE,
)


class Hidden(msgspec.Struct, frozen=True):
    """A part of the text whose units lower than a head's are not those of a post behind it.

    Attributes:
        is_visit: of whom the head visits, be it another unit of its type.
    """

    start: int
    end: int
    head: UnitMention
    is_visit: bool = False

    def hides(self, mention: UnitMention) -> bool:
        """Return whether a unit is one of them."""
        is_under = self.head.is_above(mention) or (self.is_visit and mention.type == self.head.type)
        return self.start <= mention.start < self.end and is_under


class Rows:
    """The hidden parts of a text, by position.

    Args:
        title: units of the document's title. posts: where units begin that are printed with somebody's post.
    """

    def __init__(self, mentions: Mentions, title: Sequence[UnitMention], posts: frozenset[int]) -> None:
        self._mentions = mentions
        self._text = mentions.text
        self._title = title
        self._sessions = Sessions(mentions, posts)
        self._known: dict[int, Hidden | None] = {}
        self._lists = [first.end() for first in _FIRST_ROW.finditer(self._text)]

    def before(self, position: int) -> Hidden | None:
        """Return the part before a position that says nothing of it."""
        line = self._text.rfind("\n", 0, position) + 1
        if _ROW.match(self._text, line):
            return self._of_lines(line)
        start = self._mentions.sentence(position)[0]
        if start not in self._known:
            self._known[start] = self._of_visitors(start) or self._of_list(start)
        found = self._known[start]
        if found is None or found.end <= start:
            return found
        return Hidden(found.start, self._text.rfind(";", found.start, position), found.head)

    def are_of_several(self, position: int) -> bool:
        """Return whether the last row that names a unit and the one before it name two, with no head above.

        "A, Bí thư Huyện ủy B; C, Bí thư Huyện ủy D; E, Trưởng ban Tổ chức": of which is not said.
        """
        if self.before(position) is not None:
            return False
        last: UnitMention | None = None
        for start, end in self._rows_to(position):
            units = self._mentions.after(start - 1, end)
            named = units[-1] if units else None
            if named is None and last is None:
                continue
            if named is None or named.bare is None or end == position or not self._mentions.is_office(named):
                return False
            if last is not None:
                return (last.type, last.bare) != (named.type, named.bare)
            last = named
        return False

    def _rows_to(self, position: int) -> Iterator[Span]:
        """Yield the rows of a sentence, or a list's lines, up to a position, the last first."""
        line = self._text.rfind("\n", 0, position) + 1
        mark = ";" if _LINE.match(self._text, line) is None else "\n"
        first = self._mentions.sentence(position)[0] if mark == ";" else max(0, line - _LONGEST_HEADING)
        end = position
        while end > first:
            start = max(first - 1, self._text.rfind(mark, first, end)) + 1
            if mark == "\n" and not _LINE.match(self._text, start):
                return
            yield start, end
            end = start - 1

    def is_elsewhere(self, mention: UnitMention, position: int) -> bool:
        """Return whether a session told of a unit as of one elsewhere, which is not that of a post."""
        return self._sessions.hides(mention, position)

    def _of_visitors(self, start: int) -> Hidden | None:
        """Return the place visited in the sentence before, where those who came along are told of."""
        if not start or not is_of_companions(self._text, start):
            return None
        before = self._mentions.sentence(start - 1)[0]
        first, *others = self._mentions.after(before - 1, start) or (None,)
        if first is None or first.bare is None or any(is_guest(self._text, one) for one in others):
            return None
        is_visitor = self._mentions.is_office(first) or is_guest(self._text, first)
        if not is_visitor or _VISITS.search(self._text, before, first.start):
            return None
        return Hidden(first.end, start, first, is_visit=True)

    def _of_list(self, start: int) -> Hidden | None:
        """Return the rows of a list of a committee that its sentence names first."""
        end = self._mentions.sentence(start)[1]
        lead = _LEAD.search(self._text, start, end)
        if lead is None or ";" not in self._text[lead.end() : end]:
            return None
        named = [one for one in self._mentions.after(lead.start() - 1, lead.end()) if one.bare is not None]
        return Hidden(lead.end(), end, named[-1]) if named else None

    def _of_lines(self, line: int) -> Hidden | None:
        """Return the lines above one of a list that a committee heads, or the title where nothing does."""
        index = bisect_right(self._lists, line) - 1
        first = self._lists[index] if index >= 0 else line
        if first == line or line - first > _LONGEST_LIST:
            return None
        start = max(0, first - _LONGEST_HEADING)
        above = self._text[start:first].rstrip()
        head = above.rfind("\n") + 1
        named = self._mentions.after(start + head - 1, first) if _HEADING.search(above, head) else ()
        named = [one for one in (named if above else self._title) if one.bare is not None]
        return Hidden(first, line, named[-1]) if len(named) == 1 else None
