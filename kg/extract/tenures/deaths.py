"""Who has died, or is too old for a post: "ông A, Giám đốc Sở B, bị đột tử", "lễ viếng Chủ tịch nước C"."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from kg.extract.mentions.types import PersonMention, Sentence
from kg.extract.roles.modality import end_of_posts, start_of_posts
from kg.extract.tenures.old_age import is_too_old_for
from kg.extract.tenures.reading import Reading
from kg.extract.tenures.subjects import A_LIFE
from kg.extract.tenures.told import ToldTenure
from kg.text.cue import Cue

_TITLES = r"(?:(?:của|cố|nguyên|các|ông|bà|anh|chị|đồng chí)\s+)*$"
_DIES = re.compile(
    r"[\s,)(]*(?:\([^()]{1,40}\)[\s,]*)?"
    r"(?:(?:đã|vừa|bị|mới|cũng|đột ngột|bất ngờ|không may|được (?:phát hiện|xác định)|này|\d\d tuổi)[\s,]+)"
    r"{0,4}"
    r"(?:(?:qua đời|từ trần|tạ thế|đột tử|(?<=bị )(?:bắn chết|sát hại)(?!\s+hụt))(?!\w)"
    # what may have an object or fail: "hy sinh hạnh phúc", "chết lặng", "tự tử không thành"
    r"|(?:tử vong|thiệt mạng|hy sinh|tự sát|tự tử|(?<=đã )chết|(?<=bị )chết)"
    r"(?=\s*(?:[,.;)\n]|$)|\s+(?:khi|tại|ngày|ngay|lúc|do|trong (?:khi|lúc))\b)"
    # "mất ngày 2/5", not "mất năm triệu đồng"
    r"|mất (?:vì bệnh|do bệnh|lúc\s+\d"
    r"|(?:ngày|năm|vào)\s+(?:(?:ngày|tháng|năm)\s+)*(?:\d{1,2}\s?(?:[/.-]\s?\d|tháng\b)|(?:19|20)\d\d\b)))"
)
# "mặc niệm nguyên Tổng Bí thư A", "lễ viếng ông B"; not "Trưởng ban Lễ tang A"
_MOURNS = Cue(
    r"\b(?:mặc niệm|viếng|vĩnh biệt|tiễn biệt|linh cữu|thi hài|(?<!ban )(?<!tổ chức )(?:tang lễ|lễ tang)"
    r"|quốc tang|truy điệu|anh linh|hương hồn|di ảnh|(?<!hâm )(?<!mến )mộ|giỗ|tưởng niệm"
    rf"|\d+ năm ngày mất|(?:[89]\d|1\d\d) năm (?:ngày )?sinh)\s+{_TITLES}",
    re.IGNORECASE,
)
# What follows who is mourned; before any other verb he is the one who mourns: "Sau lễ viếng ông A nói".
_IS_MOURNED = re.compile(
    r"[\s,)]*(?:\([^()]{1,40}\)[\s,]*)?"
    r"(?:[.;\n]|$|(?:có|được|bắt đầu|diễn ra|tổ chức|sẽ|tại nhà|vào|lúc|từ|hôm)\b)"
)
# "dùng súng sát hại ông A"
_KILLS = re.compile(
    rf"\b(?:sát hại|bắn chết|đâm chết|chém chết|giết(?: chết| hại)?)\s+{_TITLES}", re.IGNORECASE
)
# "(1908 - 1945)", "(sinh năm 1910, mất năm 1968)" right behind a name
_DAY = r"(?:(?:năm\s+|ngày\s+)?(?:\d{1,2}\s?[/.-]\s?){0,2})"
_LIFE = re.compile(
    rf"\s*\(\s*(?:sinh\s+)?{_DAY}(?P<born>1[89]\d\d)(?:\s*[-–—]\s*|,?\s*mất\s+){_DAY}(?P<died>(?:19|20)\d\d)\s*\)",
    re.IGNORECASE,
)
_FELL = re.compile(r"\bliệt s[ĩỹ]\s+(?:(?:đồng chí|ông|bà|anh|chị)\s+)?$", re.IGNORECASE)
_NOT_DONE = re.compile(
    r"\b(?:mưu|(?<!xác )(?<!quyết )(?<!nhận )(?<!khẳng )định|dọa|đe|suýt|hụt|toan|tìm cách|thuê|kế hoạch|muốn"
    r"|hòng|nhằm|để|nếu|không|chưa)\s[^.;]*$",
    re.IGNORECASE,
)
_IS_RUMOUR = Cue(
    r"\b(?:tin đồn|bị đồn|đồn rằng|tin giả|bịa đặt|sai sự thật|không đúng sự thật)\b", re.IGNORECASE
)
# Before a name another dies, or somebody tells of it: "con trai ông A", "tài xế của ông A", "theo ông A".
_OF_ANOTHER = re.compile(
    r"\b(?:theo|của|thân (?:mẫu|phụ|sinh)|nhạc (?:mẫu|phụ)|phu nhân|mẹ|cha|(?<!công )(?<!tuyên )bố|vợ|chồng"
    r"|con|cháu|gia đình|người (?:nhà|thân)|(?:anh|chị|em) (?:ruột|trai|gái|rể|dâu|họ))\s+"
    r"(?:(?:đẻ|ruột|vợ|chồng|trai|gái|cả|út|rể|dâu)\s+)*(?:(?:ông|bà|anh|chị|đồng chí|nguyên|cựu)\s+)*$",
    re.IGNORECASE,
)
_REACH, _REACH_AFTER = 60, 200


def without_the_gone(reading: Reading, told: Iterable[ToldTenure]) -> list[ToldTenure]:
    """Return as over the posts of those who have died, or are too old for them."""
    dead = _told_dead(reading)
    return [
        one.of_the_dead()
        if one.tenure.person in dead or (one.tenure.person in reading.old and is_too_old_for(one.tenure))
        else one
        for one in told
    ]


def _told_dead(reading: Reading) -> frozenset[str]:
    """Return the names of those whom the text tells to have died."""
    spans = [sentence.span for sentence in reading.sentences]
    told = (
        person
        for index in reading.source.spotted.sentences("death", spans)
        if index >= 0
        for person in _dead_in(reading.text, reading.sentences[index])
    )
    return frozenset(
        reading.name(full)
        for person in chain(told, _of_old(reading))
        if (full := reading.known.full(person)) is not None
    )


def _of_old(reading: Reading) -> Iterator[PersonMention]:
    """Yield those with the years of their lives behind their names."""
    for sentence in reading.sentences:
        for item in sentence.items:
            if isinstance(item, PersonMention) and _has_years_of_life(reading.text, item.end):
                yield item


def _has_years_of_life(text: str, end: int) -> bool:
    """Return whether the years of a life stand behind a name, not those of a term: "(1908 - 1945)"."""
    life = _LIFE.match(text, end)
    return life is not None and int(life.group("died")) - int(life.group("born")) >= A_LIFE


def _dead_in(text: str, sentence: Sentence) -> Iterator[PersonMention]:
    if _IS_RUMOUR.search(text, *sentence.span):
        return
    for index, item in enumerate(sentence.items):
        if isinstance(item, PersonMention) and not item.is_pronoun:
            start = start_of_posts(text, item, sentence.items)
            end = end_of_posts(text, item, sentence.items[index + 1 :])
            before = text[max(sentence.span[0], start - _REACH) : start]
            if _is_dead(before, text[end : min(sentence.span[1], end + _REACH_AFTER)]):
                yield item


def _is_dead(before: str, after: str) -> bool:
    """Return whether the words around a name and its roles tell that he has died."""
    if _DIES.match(after) and not _OF_ANOTHER.search(before):
        return True
    if _FELL.search(before):
        return True
    if _MOURNS.search(before) and _IS_MOURNED.match(after):
        return True
    kills = _KILLS.search(before)
    return kills is not None and not _NOT_DONE.search(before[: kills.start()])
