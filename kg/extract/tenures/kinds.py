"""What kind of text it is, told by its form: its title and lead, its lines, its headings."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from kg.extract.mentions.source import Source
from kg.extract.mentions.types import PersonMention, Post, Sentence, UnitMention, unit_mentions
from kg.extract.mentions.unit_words import COMMUNES, DISTRICTS
from kg.extract.tenures.headings import is_list_line
from kg.model.findings import DocumentKind
from kg.text.cue import Cue

_LEAD = 300
_LINES = 4
_ROWS = 3
_MOURNS = Cue(
    r"tin buồn|thương tiếc|vĩnh biệt|lễ (?:tang|viếng|truy điệu|an táng)|quốc tang|từ trần|qua đời",
    re.IGNORECASE,
)
# The first of these that the title names decides, else the first that the lead names.
_SUBJECTS: tuple[tuple[DocumentKind, Cue], ...] = (
    (
        "discipline",
        Cue(r"kỷ luật|cách chức|cảnh cáo|khiển trách|khai trừ|bãi nhiệm|đình chỉ", re.IGNORECASE),
    ),
    (
        "decision",
        Cue(
            r"bổ nhiệm|điều động|luân chuyển|chỉ định|phê chuẩn|chuẩn y|công tác cán bộ|giữ (?:chức|quyền)"
            r"|\bbầu\b|\btân (?:[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc)|miễn nhiệm|thôi (?:giữ|làm)",
            re.IGNORECASE,
        ),
    ),
    (
        "congress",
        Cue(r"đại hội (?:đại biểu )?(?:đảng bộ|đảng|chi bộ|mtt|mặt trận|đoàn)", re.IGNORECASE),
    ),
)


def kind_of(
    source: Source, title: str | None, sentences: Sequence[Sentence], *, is_life: bool, is_dead: bool
) -> DocumentKind:
    """Return the kind of a text.

    Args:
        is_life: it tells the life of one person. is_dead: and that person's death.
    """
    lead = source.text[:_LEAD]
    mourns = _MOURNS.search(title or lead) is not None
    if is_life:
        return "obituary" if is_dead and (mourns or _MOURNS.search(lead)) else "life"
    if mourns:
        return "obituary"
    if sum(_is_staff_line(source, sentence) for sentence in sentences) >= _LINES:
        return "staff_list"
    if "|" in source.text and sum(_is_row(source.text, sentence) for sentence in sentences) >= _ROWS:
        return "table"
    if len(_section_heads(source.text, sentences)) > 1:
        return "round_up"
    return _told_by(title or "") or _told_by(lead) or "report"


def _told_by(words: str) -> DocumentKind | None:
    for kind, pattern in _SUBJECTS:
        if pattern.search(words):
            return kind
    return None


def _is_staff_line(source: Source, sentence: Sentence) -> bool:
    """Return whether a line of a list is somebody and a post: "- Đồng chí A, Chủ tịch UBND phường"."""
    return (
        is_list_line(source, sentence) and _has(sentence.items, PersonMention) and _has(sentence.items, Post)
    )


def _is_row(text: str, sentence: Sentence) -> bool:
    """Return whether a line is a row of a table that names a person, a post or a unit."""
    bars = text.count("|", *sentence.span)
    return bars > 1 and any(isinstance(item, PersonMention | Post | UnitMention) for item in sentence.items)


def _section_heads(text: str, sentences: Sequence[Sentence]) -> set[str]:
    """Return the units that head sections: "Hải Phòng: Sáng nay, ..."."""
    firsts = [(sentence.span[0], sentence.items[0]) for sentence in sentences if sentence.items]
    return {
        item.bare
        for start, item in firsts
        if isinstance(item, UnitMention)
        and item.bare
        and item.start - start < len("** ")
        and text[item.end : item.end + 2].strip().startswith(":")
    }


def _has(items: Iterable[object], kind: type[PersonMention] | type[Post]) -> bool:
    return any(isinstance(item, kind) for item in items)


def unit_of_staff(sentences: Sequence[Sentence]) -> UnitMention | None:
    """Return whose staff a list names: the commune, else the district, that it names most often of all.

    Among the leaders of a province somebody may lead a commune: it is named once, in his line.
    """
    named = [unit for sentence in sentences for unit in unit_mentions(sentence.items) if unit.bare]
    first = next((sentence.span[0] for sentence in sentences if _has(sentence.items, PersonMention)), 0)
    for types in ((*COMMUNES, "đặc khu"), DISTRICTS):
        counts = Counter((unit.type, unit.bare) for unit in named if unit.type in types)
        (most, times), (_, next_times) = [*counts.most_common(2), (None, 0), (None, 0)][:2]
        if times > next_times:
            unit = next(unit for unit in named if (unit.type, unit.bare) == most)
            if times > 1 or unit.start < first:
                return unit
    return None
