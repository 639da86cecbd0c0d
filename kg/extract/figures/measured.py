"""The units that numbers may be about: named in a sentence, carried over from those before, just founded."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.changes.results import parse_result
from kg.extract.figures.beside import (
    HAS,
    IS_FOUNDED,
    Stand,
    are_joint,
    is_apart,
    is_around,
    is_by_the_way,
    is_parent,
    leads_to,
)
from kg.extract.figures.formed import FormedUnit, FormedUnits
from kg.extract.figures.lands import is_behind_thing
from kg.extract.figures.measured_names import is_new, parse_measured
from kg.extract.linking.context import Context, Link
from kg.extract.linking.portraits import heading_above, is_row_of_box, ranked_before
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import TYPE, parted
from kg.model.findings import Span, UnitChange
from kg.text.alphabet import UPPER
from kg.text.cue import A_WORD

_RESULT = re.compile(
    rf"(?<!\w)(?:[Tt]hành(?: lập)?(?: lại)?\s+(?:(?:0?1|một)\s+)?"
    rf"|nhập\s+(?:các\s+)?{TYPE}\s(?:(?!\sthành\s)[^.;]){{2,150}}?\svào\s+)(?={TYPE}(?!\w))"
)
# "xã mới có tên gọi là xã A", "phường mới lấy tên A".
_NEW_NAME = re.compile(rf"(?P<type>{TYPE})\s+mới,?\s+(?:\w+\s+)?tên(?:\s+(?:gọi|mới|dự kiến))*(?:\s+là)?\s+")
_OF = re.compile(
    r"(?<!\w)(?:(?:của|tích|nhiên|dân số|số dân)\s+(?:toàn\s+)?"
    r"|(?:nhất|thứ \w+|tiếp theo) (?:[^\W\d_]+ ){0,6}?là\s+)",
    re.IGNORECASE,
)
_MARKUP = " >#*:_"
# A sentence about a unit: "Xã A nằm ở phía bắc …"; a clause that one is named in: "Sau đó, xã A có …".
_BEGIN = rf"[\s*_#]{{0,8}}(?=[{UPPER}]|xã |phường |thị trấn |huyện |tỉnh )"
_SENTENCE = re.compile(rf"(?:[.!?:]\s|\n){_BEGIN}")
_CLAUSE = re.compile(rf"(?:[.!?:,]\s|\n){_BEGIN}")
_BEING = re.compile(
    r",?[\s*_]{1,8}(?:là|có|thuộc|nằm|giáp|cách|được|hiện|vốn|sau|ở|thì|gồm|nổi|cũng|vừa|bao)(?!\w)"
    r"|[ *_:|]{0,8}(?:\n|$)"
)
# "10 phường", "các xã", "là tỉnh lớn nhất".
_NO_UNIT = re.compile(
    r"(?:(?<![/ ]20\d)(?<![/ ]19\d)\d"
    r"|(?<!\w)(?:các|những|mỗi|nhiều|một|hai|ba|số|(?<!hành chính )cấp|là|thành))\s+$",
    re.IGNORECASE,
)
_CARRIED, _PARAGRAPH, _NAME_REACH, _PARENTS_REACH = 1500, 700, 60, 120


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """What a number is about.

    Attributes:
        mention: where it is named in the sentence; None where it is carried over.
        is_new: a change results in it, or the sentence says that it was just founded.
        is_planned: that change is not done.
        is_there: it goes into a change, and is there whatever comes of that.
    """

    link: Link
    mention: UnitMention | None = None
    is_new: bool = False
    is_planned: bool = False
    is_there: bool = False

    @property
    def end(self) -> int | None:
        """Where its name ends in the sentence."""
        return self.mention.end if self.mention else None


class MeasuredUnits:
    """The units that the numbers of one document are about; `page` is the unit that all of it is about."""

    def __init__(
        self, source: Source, context: Context, changes: Sequence[UnitChange], *, page: Link
    ) -> None:
        self._source = source
        self._page = page
        self._context = context
        self.formed = FormedUnits(source, changes)
        self._last: tuple[Subject, int] | None = None

    def at(self, position: int) -> Subject | None:
        """Return the unit whose name begins at a position."""
        text = self._source.text
        formed = self.formed.at(position)
        if formed is not None:
            return self._subject(formed[0], position, formed[1])
        named = _NEW_NAME.match(text, position)
        if named is not None:
            unit = parse_result(text, named.end(), type_=named.group("type"))
            return self._of_new(unit) if unit else None
        unit = parse_measured(self._source, self._context, position)
        if unit is not None and (is_new(self._source.text, unit) or self.formed.is_cut_short(unit)):
            return self._of_new(unit)
        if unit is None or unit.bare is None or not (ids := self.formed.source(position)):
            return self.of_mention(unit) if unit else None
        return Subject(link=msgspec.structs.replace(self._context.link(unit), ids=ids), mention=unit)

    def of_mention(self, unit: UnitMention) -> Subject:
        """Return the subject that a mention stands for; a type alone is the unit just founded, if of it."""
        if unit.bare is None:
            ranked = ranked_before(self._source, unit)
            if ranked is not None:
                return Subject(link=self._context.link(ranked), mention=unit)
            formed = self.formed.before(unit.start)
            if formed and formed.name.startswith(unit.type + " "):
                return self._subject(formed, unit.start, unit.end)
            topic = self._topic((unit.start - _CARRIED, unit.start), unit.type)
            if topic is not None:
                return msgspec.structs.replace(topic, mention=unit)
        return Subject(link=self._context.link(unit), mention=unit)

    def named(self, span: Span) -> Iterator[Subject]:
        """Yield the units named in a stretch of a sentence."""
        end = span[0]
        for word in A_WORD.finditer(self._source.text, *span):
            subject = self.at(word.start()) if word.start() >= end else None
            if subject is None or subject.mention is None or subject.mention.end > span[1]:
                continue
            end = subject.mention.end
            is_named = end - subject.mention.start > len(subject.mention.type)
            if is_named or not _NO_UNIT.search(self._source.text, span[0], word.start()):
                yield subject

    def ending(self, position: int) -> Subject | None:
        """Return the unit whose name, or its parent's behind it, ends at a position, but for marks."""
        start = max(0, position - _NAME_REACH)
        stop = start + len(self._source.text[start:position].rstrip(" *_"))
        before: Subject | None = None
        for one in self.named((start, position)):
            if one.end == stop:
                return before if before is not None and self._are(is_parent, before, one) else one
            before = one
        return None

    def inside(self, amount: Span) -> tuple[bool, Subject | None]:
        """Return whether the words of a number say whose it is ("diện tích của A là 12 km2"), and whose."""
        for of in _OF.finditer(self._source.text, *amount):
            subject = self.at(of.end())
            if subject is not None:
                return True, msgspec.structs.replace(subject, mention=None)
            if of.group().startswith("của"):
                return True, None
        return False, None

    def result(self, span: Span) -> Subject | None:
        """Return the first unit of a stretch that is said to be formed: "thành xã A", "thành lập xã A"."""
        for result in _RESULT.finditer(self._source.text, *span):
            subject = self.at(result.end())
            if subject is not None and subject.mention and subject.mention.bare:
                return msgspec.structs.replace(subject, is_new=True)
        return None

    def first(self, span: Span) -> Subject | None:
        """Return the first unit of a stretch, or the last that "có" follows and that is no parent."""
        text, found, before = self._source.text, None, None
        for subject, head in self.placed(span):
            end = subject.end or span[1]
            leads = before is not None and self._are(leads_to, before, subject)
            before = subject
            has = HAS.match(text, end)
            if found is None and not has and subject.mention and is_by_the_way(text, subject.mention):
                continue
            if found is None or leads or self._are(is_around, found, subject):
                found = subject
            elif has and self._are(are_joint, found, head):
                return None
            elif has and not self._is_beside(found, head):
                found = head
            if IS_FOUNDED.match(text, end):
                return head
        return found

    def placed(self, span: Span, before: Subject | None = None) -> Iterator[tuple[Subject, Subject]]:
        """Yield the units named in a stretch, each with the one whose parent it is printed as, else itself.

        Args:
            before: the unit that ends where the stretch begins.
        """
        head = before
        for subject in self.named(span):
            if head is None or before is None or not self._are(is_parent, before, subject):
                head = subject
            before = subject
            yield subject, head

    def end_of(self, unit: Subject, stop: int) -> int | None:
        """Return where the name of a unit ends, with those of its parents right behind it."""
        end = unit.end
        near = (end, min(stop, end + _PARENTS_REACH)) if end is not None else None
        for subject, head in self.placed(near, unit) if near else ():
            if head is not unit:
                break
            end = subject.end
        return end

    def before(self, position: int) -> Subject | None:
        """Return what a sentence or a line of a list that names no unit is about."""
        if is_behind_thing(self._source.text, position):
            return None
        return (
            self._told_before(position)
            or self._paragraph(position)
            or self._heading(position)
            or self.formed_before(position)
            or self._topic((position - _CARRIED, position))
            or self._of_page(position)
        )

    def tell(self, subject: Subject, end: int) -> None:
        """Keep the subject of a sentence for one right after it: "Xã A rộng 35 km2. Dân số 9.000 người."."""
        self._last = subject, end

    def formed_before(self, position: int) -> Subject | None:
        """Return the unit that a change told before results in."""
        formed = self.formed.before(position)
        return self._subject(formed) if formed else None

    def merged(self, span: Span) -> Subject:
        """Return what the units named in a stretch went into."""
        told = self.formed.told_in(span)
        into = told.link if told else self.formed.of([one.link for one in self.named(span)])
        return Subject(link=into, is_new=True, is_planned=told is not None and told.is_planned)

    def _told_before(self, position: int) -> Subject | None:
        if self._last is None or self._source.text[self._last[1] : position].strip():
            return None
        return msgspec.structs.replace(self._last[0], mention=None)

    def _paragraph(self, position: int) -> Subject | None:
        """Return the unit that the last sentence of the paragraph to begin with one is about."""
        line = self._source.text.rfind("\n", 0, max(0, position - 1)) + 1
        return self._topic((max(line, position - _PARAGRAPH), position))

    def _topic(self, span: Span, type_: str = "") -> Subject | None:
        """Return the unit that the last sentence of a stretch to begin with a name is about.

        Args:
            type_: of the unit, where its type word goes on about it; then a clause will do.
        """
        text, found = self._source.text, None
        start = max(0, span[0])
        start += len(text[start : span[1]]) - len(text[start : span[1]].lstrip(_MARKUP))
        begins = (_CLAUSE if type_ else _SENTENCE).finditer(text, start, span[1])
        for place in (start, *(begin.end() for begin in begins)):
            unit = parse_measured(self._source, self._context, place)
            if unit is None or unit.bare is None or not unit.type.startswith(type_):
                continue
            if is_row_of_box(text, place) or self._context.is_outside(unit, span[1]):
                continue
            if _BEING.match(text, unit.end):
                found = Subject(link=self._context.link(unit))
        return found

    def _heading(self, position: int) -> Subject | None:
        """Return the unit that stands alone in the line above a list."""
        unit = heading_above(self._source, max(0, position - _CARRIED), position)
        return Subject(link=self._context.link(unit)) if unit else None

    def _of_page(self, position: int) -> Subject | None:
        """Return the unit that a page portrays, else the one on whose site it is, if none is named before."""
        page = self._page
        if not page.name and not self._context.last(position, _CARRIED).name:
            page = self._context.of_site
        return Subject(link=page) if page.name else None

    def _of_new(self, unit: UnitMention) -> Subject:
        formed = self.formed.named(f"{unit.type} {unit.bare}")
        return self._subject(formed, unit.start, unit.end) if formed else self.of_mention(unit)

    def _are(self, how: Stand, unit: Subject, other: Subject) -> bool:
        """Return whether two units stand so in their sentence."""
        mention, next_ = unit.mention, other.mention
        return mention is not None and next_ is not None and how(self._source.text, mention, next_)

    def _is_beside(self, unit: Subject, other: Subject) -> bool:
        """Return whether the second is the last that went into the first, or one of its neighbours."""
        is_source = other.mention is not None and self.formed.is_last_source(other.mention.start)
        return is_source or self._are(is_apart, unit, other)

    @staticmethod
    def _subject(formed: FormedUnit, start: int | None = None, end: int | None = None) -> Subject:
        mention = None
        if start is not None and end is not None:
            type_, bare = parted(formed.name)
            mention = UnitMention(start=start, end=end, type=type_, bare=bare)
        return Subject(link=formed.link, mention=mention, is_new=True, is_planned=formed.is_planned)
