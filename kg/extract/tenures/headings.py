"""Headings of lists of leaders: a body, the authorities of several units and below them each unit, or a verb.

Ủy ban nhân dân các xã, phường      Hội nghị đã bầu:
Phường A                            - Bí thư: Trần Văn B
TRẦN VĂN B - Chủ tịch               - Phó Bí thư: Lê Thị C
"""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.cues import TO_BE
from kg.extract.mentions.heads import COMMITTEE_TYPES
from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.people import HONORIFIC
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, PersonMention, Post, Sentence, UnitMention
from kg.extract.mentions.unit_words import LEVELS
from kg.extract.roles.verbs import governing_status
from kg.extract.tenures.cards import NO_WORD, Card, Cards, is_alone
from kg.model.findings import GIVEN, TenureStatus
from kg.text.cue import Cue, past
from kg.vocabulary import BodyKind

_TYPES = r"(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|địa phương)"
# "UBND các huyện, thị xã, thành phố thuộc tỉnh:"
_OF_SEVERAL = Cue(
    r"[\s#*\d.)IVX-]*(?:(?P<council>HĐND|Hội đồng nhân dân)|UBND|Ủy ban nhân dân) (?:các|\d{1,3}) "
    rf"{_TYPES}(?:(?:,| và) {_TYPES})*(?: mới)?(?: (?:thuộc|trực thuộc|của|trong) [\w ]{{1,30}})?:?[\s*]*",
    re.IGNORECASE,
)
_OFFICE = "văn phòng"
_ROLE = re.compile(r"\s*(?:[,:(]|-)\s*")
_HOLDER = re.compile(rf"\s*(?::|-)\s*(?:{HONORIFIC}\s*)?")
# "… A (đến 30/6/2025)", at the end of a line
_TIME = re.compile(r"\s*\((?:từ|đến|tới)\s[^()\n]{4,24}\)", re.IGNORECASE)
# "Kỳ họp đã bầu các chức danh:", whose rows are "Bí thư: A" or "Ông A giữ chức Bí thư"
_GIVES = Cue(
    r"\b(?:bầu|chỉ định|bổ nhiệm|phê chuẩn|miễn nhiệm|bãi nhiệm|cách chức|giới thiệu|kiện toàn)"
    r"(?: ra| bổ sung)?(?: (?:các |\d+ )?(?:chức danh|chức vụ|vị trí)[^,.:;\n]{0,80}?)?"
    r"(?:,? (?:cụ thể|gồm|như sau|sau đây|cụ thể như sau))?\s*:[\s*]*$",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:không|chưa)\b", re.IGNORECASE)
_TO_COME = re.compile(r"\b(?:sẽ|dự kiến)\b", re.IGNORECASE)
_GETS = Cue(rf"\s*(?:,[^:]{{1,120}},\s*)?(?:được\s+)?{TO_BE}\s*:?\s*")
_LIST_LINE = re.compile(r"\s*(?:[-+*•]|\d+[.)]|[a-z][.)])\s")


class Headings:
    """The headings that the next line stands under.

    Attributes:
        body: whose staff the lines below name.
    """

    def __init__(self, *, is_life: bool) -> None:
        self.body: BodyMention | None = None
        self._authority: BodyMention | None = None
        self._given: TenureStatus | None = None
        self._cards = Cards(is_life=is_life)

    def held(self, text: str, sentence: Sentence) -> list[Card]:
        """Return the posts of those of the list whose names are on other lines."""
        return self._cards.held(text, sentence, is_headed=self.body is not None)

    def status(self, text: str, sentence: Sentence, said: Assignment) -> TenureStatus:
        """Return the status of posts, by the verb of the heading that their row stands under."""
        is_row = said.status in ("holds", "appointed") and said.posts[0].start in _given_in(text, sentence)
        return self._given if is_row and self._given is not None else said.status

    def read(self, source: Source, sentence: Sentence) -> None:
        """Go on to a sentence: a heading, a line of the list under it, or something else."""
        if self._given is None or not _given_in(source.text, sentence):
            self._given = _verb(source.text, sentence)
        if self._cards.is_going and self.body is not None:
            return
        heading = _list_heading(source, sentence)
        unit = _unit_alone(source.text, sentence)
        authority = _authority(source.text, sentence)
        if authority is not None:
            self._authority, self.body = authority, None
        elif heading is not None:
            self._authority, self.body = None, heading
        elif unit is not None and self._authority is not None:
            self.body = msgspec.structs.replace(self._authority, unit=unit)
        elif (self.body is not None or self._authority is not None) and not (
            is_list_line(source, sentence) or _is_role_line(source.text, sentence)
        ):
            self._authority = self.body = None


def _verb(text: str, sentence: Sentence) -> TenureStatus | None:
    """Return the status that a sentence gives to the posts of the lines below it."""
    heading = text[slice(*sentence.span)]
    if _GIVES.search(heading) is None or _DENIED.search(heading):
        return None
    status = governing_status(heading)
    return "nominated" if status in GIVEN and _TO_COME.search(heading) else status


def _given_in(text: str, sentence: Sentence) -> tuple[int, ...]:
    """Return where the posts begin that a row gives: "- Bí thư: B", "- Ông B giữ chức Bí thư"."""
    if len(sentence.items) < 2:
        return ()
    first, second = sentence.items[:2]
    start = sentence.span[0]
    if isinstance(first, Post) and isinstance(second, PersonMention):
        is_row = _HOLDER.fullmatch(text, first.end, second.start) and NO_WORD.fullmatch(
            text, start, first.start
        )
        return (first.start,) if is_row else ()
    if not isinstance(first, PersonMention):
        return ()
    posts = (one.start for one in sentence.posts)
    return tuple(at for at in posts if _GETS.fullmatch(text, first.end, at))


def _authority(text: str, sentence: Sentence) -> BodyMention | None:
    match = _OF_SEVERAL.fullmatch(text, *sentence.span)
    if match is None:
        return None
    kind = "hoi-dong-nhan-dan" if match.group("council") else "uy-ban-nhan-dan"
    return BodyMention(start=match.start(), end=match.end(), kinds=(kind,))


def _unit_alone(text: str, sentence: Sentence) -> UnitMention | None:
    """Return the unit that is all a line says: "2. Phường Hồng An:"."""
    unit = sentence.only
    if not isinstance(unit, UnitMention) or unit.bare is None:
        return None
    return unit if is_alone(text, sentence, unit, unit) else None


def _is_role_line(text: str, sentence: Sentence) -> bool:
    """Return whether a line is a name and posts, or a post and a name, and says no more: "B - Chủ tịch"."""
    if len(sentence.items) < 2:
        return False
    first, second = sentence.items[:2]
    start, end = sentence.span
    if isinstance(first, PersonMention) and isinstance(second, Post):
        between = _ROLE
    elif isinstance(first, Post) and isinstance(second, PersonMention):
        between = _HOLDER
    else:
        return False
    last = past(_TIME, text, sentence.items[-1].end, end)
    return (
        NO_WORD.fullmatch(text, start, first.start) is not None
        and between.fullmatch(text, first.end, second.start) is not None
        and NO_WORD.fullmatch(text, last, end) is not None
    )


def _list_heading(source: Source, sentence: Sentence) -> BodyMention | None:
    """Return the body that heads a list of staff: "2. Hội đồng nhân dân phường:"."""
    bodies = [item for item in sentence.items if isinstance(item, BodyMention)]
    if len(bodies) != 1 or len(sentence.items) > 2 or sentence.span[1] - sentence.span[0] > 90:
        return None
    if source.lowered[bodies[0].start : bodies[0].end] == _OFFICE:
        return None  # of which authority is not said
    end = _end_with_parent(source.text, bodies[0], sentence)
    after = source.text[end : sentence.span[1]].strip(" *")
    return bodies[0] if after in ("", ":", "gồm:", "gồm") else None


def _end_with_parent(text: str, body: BodyMention, sentence: Sentence) -> int:
    """Return where a body ends with what its unit lies in: "Hội Nông dân huyện A, tỉnh B", "… (tỉnh B)"."""
    last = sentence.items[-1]
    above = body.unit is not None and isinstance(last, UnitMention) and last.bare is not None
    if not above or last.start < body.end:
        return body.end
    gap = text[body.end : last.start].strip()
    if gap == "(" and text.startswith(")", last.end):
        return last.end + 1
    return last.end if gap == "," else body.end


def is_list_line(source: Source, sentence: Sentence) -> bool:
    """Return whether a sentence begins with a bullet or a number."""
    return _LIST_LINE.match(source.text, sentence.span[0]) is not None


def under_heading(source: Source, posts: Sequence[Post], heading: BodyMention | None) -> tuple[Post, ...]:
    """Return the posts of a list with the body of its heading, or its unit, where they leave it out."""
    if heading is None:
        return tuple(posts)
    return tuple(_under(source, post, heading) for post in posts)


def in_unit(source: Source, post: Post, unit: UnitMention | None) -> Post:
    """Return a post with this unit where it prints none."""
    body, vocabulary = post.body, source.lexicon.vocabulary
    if body is None or unit is None or body.unit is not None or body.host is not None:
        return post
    if "dang-uy-khac" in body.kinds and "commune" not in LEVELS.get(unit.type, ()):
        return post  # "Bí thư Đảng ủy, Giám đốc Sở A" is in the department's
    if not any(_may_be_of(vocabulary.bodies[kind], unit) for kind in body.kinds):
        return post
    return msgspec.structs.replace(post, body=msgspec.structs.replace(body, unit=unit))


def _may_be_of(kind: BodyKind, unit: UnitMention) -> bool:
    """Return whether a body of a kind may be that of a unit: a department is no district's."""
    if kind.is_central:
        return False
    type_ = COMMITTEE_TYPES.get(kind.kind_id)
    return unit.type == type_ if type_ else bool(set(kind.levels) & set(LEVELS.get(unit.type, kind.levels)))


def _under(source: Source, post: Post, heading: BodyMention) -> Post:
    vocabulary = source.lexicon.vocabulary
    if post.is_open and any(vocabulary.fits(post.title_id, kind) for kind in heading.kinds):
        return msgspec.structs.replace(post, body=heading)
    # "2. Hội đồng nhân dân phường:" above "- Đồng chí A, Trưởng ban Pháp chế"
    return in_unit(source, post, heading.unit)
