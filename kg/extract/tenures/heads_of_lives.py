"""Lives of several people in one text, each below the name that stands alone above it.

TRẦN VĂN A
Bí thư Huyện ủy B
Quá trình công tác
- 2010-2015: Chủ tịch UBND huyện B
"""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.parts import Assignment, Chain
from kg.extract.mentions.people import NAME_LABEL, PREFIX, parse_name
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import PersonMention, Sentence, unit_mentions
from kg.extract.tenures.cards import posts_alone
from kg.text.cue import Cue, past

# "Quá trình công tác", "Tóm tắt tiểu sử đồng chí A"
HEADS_LIFE = re.compile(
    r"[\s\-*+•#]*(?:\d{1,2}[.)]\s*)?(?:(?:Tóm tắt|Sơ lược|Vài nét về)\s+)*"
    r"(?:tiểu sử|lý lịch|quá trình (?:công tác|hoạt động|cống hiến))\b",
    re.IGNORECASE,
)
_CAREER = Cue(rf"{HEADS_LIFE.pattern}(?: (?:tóm tắt|trích ngang|bản thân))?[\s:*]*", re.IGNORECASE)
_NAME_LEAD = re.compile(rf"[\s#*|]*(?:\d{{1,2}}[.)] *)?(?:{NAME_LABEL} *: *)?")
# "Ngày sinh: 1/2/1970", "Quê quán xã C"
_ABOUT_HIM = re.compile(
    r"[\s\-*+•|\d.)]*(?:[^:\n]{2,40}:|(?:Sinh|Ngày sinh|Năm sinh|Quê|Dân tộc|Trình độ|Giới tính)\b)",
    re.IGNORECASE,
)
_NO_WORD = re.compile(r"[\s.;*|]*")
_REACH = 8
# Of the only one named so far: "Trước đó, ông đã trải qua các chức vụ:"
_CAREER_LEAD = Cue(
    r"[^.;:\n]{0,60}\b(?:trải qua|kinh qua|từng giữ|đảm nhiệm|đảm nhận)"
    r"(?: (?:các|nhiều|những))?(?: (?:chức vụ|chức danh|vị trí|cương vị))[^.;:\n]{0,30}:[\s*]*",
    re.IGNORECASE,
)


class HeadOfLife(msgspec.Struct, frozen=True):
    """A name alone on a line, and the heading of a life below it.

    Attributes:
        career: where the heading of the life begins. posts: lines between them that are posts and no more.
    """

    person: PersonMention
    career: int
    posts: Sequence[Sentence]

    def held(self) -> dict[int, Assignment]:
        """Return what the lines below the name say, by where they begin: held when it was written."""
        return {
            line.span[0]: Chain(tuple(line.posts)).given(self.person, "holds", "after", heads_of_lives)
            for line in self.posts
        }


def heads_of_lives(source: Source, sentences: Sequence[Sentence]) -> list[HeadOfLife]:
    """Return the names that stand alone above lives, in the order of the text."""
    found = (
        _above(source, sentences[max(0, index - _REACH) : index], sentence.span[0])
        for index, sentence in enumerate(sentences)
        if _CAREER.fullmatch(source.text, *sentence.span)
    )
    heads = [head for head in found if head is not None]
    return heads if len(heads) < 2 else [_placed(head) for head in heads]


def _placed(head: HeadOfLife) -> HeadOfLife:
    """Return a head of several without the lines that print no unit: what stands before is another's."""
    posts = [line for line in head.posts if any(unit.bare for unit in unit_mentions(line.items))]
    return msgspec.structs.replace(head, posts=posts)


def _above(source: Source, lines: Sequence[Sentence], career: int) -> HeadOfLife | None:
    posts: list[Sentence] = []
    for line in reversed(lines):
        person = _name_alone(source, line)
        if person is not None:
            return HeadOfLife(person, career, posts[::-1])
        if line.people or _CAREER.fullmatch(source.text, *line.span):
            return None
        if posts_alone(source.text, line):
            posts.append(line)
        elif not _ABOUT_HIM.match(source.text, *line.span):
            return None
    return None


def _name_alone(source: Source, line: Sentence) -> PersonMention | None:
    """Return the name that is all a line says; here also one that the text alone would not show to be one."""
    text, (start, end) = source.text, line.span
    position = past(PREFIX, text, past(_NAME_LEAD, text, start, end), end)
    person = parse_name(text, position, source.lexicon.vocabulary)
    is_alone = person is not None and person.end <= end and _NO_WORD.fullmatch(text, person.end, end)
    return person if is_alone else None


def whose_career(text: str, sentence: Sentence, alone: PersonMention | None) -> PersonMention | None:
    """Return whose career a heading heads: "Quá trình công tác của ông A:", "Trước đó, ông đã trải qua:".

    Args:
        alone: the only person named in the text so far.
    """
    people = sentence.named
    leads = (_CAREER.fullmatch(text, *sentence.span), _CAREER_LEAD.fullmatch(text, *sentence.span))
    if not people and any(leads):
        return alone
    if not HEADS_LIFE.match(text, *sentence.span):
        return None
    is_head = people and not text[people[-1].end : sentence.span[1]].strip(" :.*")
    return people[0] if len(people) == 1 and is_head else None
