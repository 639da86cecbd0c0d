"""Whose life is told: the subject of a whole text, and of a passage of news about one person."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.mentions.cues import CAREER
from kg.extract.mentions.known import Known
from kg.extract.mentions.people import NAME_LABEL, PREFIX, parse_capitals, parse_person
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Item, PersonMention, Post, Sentence
from kg.extract.mentions.units import parse_unit
from kg.extract.roles.modality import is_named_aside
from kg.extract.tenures.cards import are_of_several
from kg.extract.tenures.heads_of_lives import HeadOfLife, whose_career
from kg.extract.tenures.periods import parse_period
from kg.text.alphabet import LOWER, UPPER
from kg.text.cue import Cue, past

_BORN = re.compile(
    r"\s*(?:,?\s*tức\s[^.,;()\n]{2,30}?(?=,?\s(?:sinh|quê)\b))?"
    r"\s*(?:\([^)]{0,40}\)\s*)?(?:,?\s*(?:năm nay\s+)?\d\d tuổi)?(?:,\s*đảng viên[^,;.\n]{0,40})?"
    r"(?:,|-|\(|\|)?\s*"
    r"(?:\(?\s*sinh (?:ngày|năm|tháng)|quê\s|\(sinh|sinh:"
    r"|\|?\s*Sinh"
    r"|\((?:\d{1,2} tháng \d{1,2}(?: năm|,) )?\d{4}\s*-\s*[\d ])",
    re.IGNORECASE,
)
# "Ông A (SN 1964, quê B) là …", in news that goes on to tell his life
_BORN_IN_SHORT = Cue(r"\s*\(SN:?\s*\d{4}\b")
_ALIAS = Cue(
    r"\b(?:tên (?:thật|khác|khai sinh|thường gọi|gọi khác|cũ|húy|là)|bí danh|bút danh|tự|hiệu)"
    r"(?:\s+\w+){0,2}?(?:\s+(?:là|hoặc|như))?[\s,:*]*$",
    re.IGNORECASE,
)
_DIED = r"\s+(?:đã\s+)?(?:mất (?:ngày|năm|tháng|lúc|vào|tại)|qua đời|từ trần|hy sinh|tạ thế)"
_OR = re.compile(r"[\s,*]*(?:hoặc|hay|và|tức)?[\s,*]*")
_LIFE = Cue(r"tiểu sử|lý lịch|lí lịch|quá trình công tác|cuộc đời và sự nghiệp|\bthân thế\b", re.IGNORECASE)
# A form that somebody has filled in: "Họ và tên: Trần Văn A".
_FORM = Cue(rf"(?m)^[\s\-*+•|\d.]*{NAME_LABEL}\s*[:|]\s*")
_FORM_REACH = 1500
# "… và gia đình vô cùng thương tiếc báo tin: Đồng chí A, sinh ngày …"
_GRIEVES = Cue(r"\bthương tiếc\b", re.IGNORECASE)
_GRIEF_REACH = 1000
_REPORTS = Cue(r"\bthương tiếc\s(?:[^.;\n]{0,20}\s)?báo tin\b\s*:?", re.IGNORECASE)
# The lines below the name of somebody mourned: "(tên thường gọi Hai Nghĩa)", "Sinh ngày …".
_BORN_BELOW = re.compile(
    r"[^\S\n]*(?:\([^()\n]{1,60}\)[^\S\n]*)?(?:\n\s*\([^\n]{0,60})?\n\s*[Ss]inh (?:ngày|năm)\b"
)
_SUFFIX = re.compile(r"\s*(?:[-–|]\s*(?:Wikipedia|Bách khoa)|\([^()]*(?:\)\s*(?=$|[-–|])|$)|\|).*$")
_GETS = re.compile(r"\b(?:được\s+(?:bầu|bổ nhiệm|chỉ định|điều động|phê chuẩn|giao)|trúng cử|đắc cử)\b")
_FIRST = 12
_NAME = re.compile(rf"(?:[{UPPER}][{LOWER}]*\s?){{2,5}}")
_HEAD_LINE = re.compile(r"[\s|#*]*")
_ALONE = re.compile(r"[ |*]*(?:\n|$)")
# What a sentence of a life may begin with, whoever it names later.
_GOES_ON = re.compile(
    r"[\s\-*+•]*(?:(?:Từ|Năm|Tháng|Ngày|Đến|Sau đó|Trước đó|Trước khi|Trong|Trải qua|Quá trình|Về|Có|Là"
    r"|Quê|Trình độ|Tốt nghiệp|Hiện|Tiếp đó|Ít lâu"
    r"|(?:Một|Hai|Ba|Bốn|Nhiều) (?:năm|tháng|nhiệm kỳ) sau)[\s,]|(?:Ông|Bà|Đồng chí|Anh|Chị)\s|\d)"
)
# Headings of what a life is drawn from.
_CITATIONS = (
    "tham khảo", "chú thích", "nguồn", "nguồn tham khảo", "liên kết ngoài", "tài liệu tham khảo",
    "ghi chú",
)  # fmt: skip


# "Chỉ định tham gia Ban Thường vụ và giữ chức C": a decision goes on about the person named before.
_DECIDES = re.compile(
    r"(?:Đồng thời,?\s+)?(?:chỉ định|bổ nhiệm|phân công|điều động)\s+(?:(?:vào|tham gia|giữ|làm|đến|về)\s)",
    re.IGNORECASE,
)
# "Chức vụ: C" is the line of a form below the name.
_OF_A_FORM = re.compile(
    r"\s*(?:[-+*•]\s*)?Chức (?:vụ|danh)(?:\s+(?:hiện (?:nay|tại)|công tác|đảm nhiệm))?\s*:", re.IGNORECASE
)


def find_head(source: Source, start: int) -> PersonMention | None:
    """Return the person that the line at `start` names alone: the head of an infobox."""
    start = past(_HEAD_LINE, source.text, start)
    person = parse_person(source.text, start, source.lexicon.vocabulary, is_expected=True)
    return person if person is not None and _ALONE.match(source.text, person.end) else None


def find_subject(source: Source, title: str | None, sentences: Sequence[Sentence]) -> PersonMention | None:
    """Return the person whose life the whole text tells, else None.

    The title names that person and says no more, or says that it is a life; or the first line is the name;
    or the text begins with a birth, or mourns, and tells of no other birth.
    """
    text = source.text
    start = len(text) - len(text.lstrip("# \n*"))
    honorific = PREFIX.match(text, start)
    vocabulary = source.lexicon.vocabulary
    start_of_name = honorific.end() if honorific else start
    first = parse_person(text, start_of_name, vocabulary, is_expected=True)
    if first is None and honorific:
        first = parse_capitals(text, start_of_name, vocabulary, is_expected=True)
    place = parse_unit(text, start, allow_bare=True) if first else None
    if first is not None and place is not None and place.end >= first.end:
        first = None  # "Lâm Đồng: ..."
    born = [person for sentence in sentences if (person := _born_in(text, sentence, _BORN))]
    heading = _bare(title or text[start:].split("\n", 1)[0])
    is_news = title is None and _is_news(text, sentences)
    is_life = not is_news and _LIFE.search(title or text[start : start + 120]) is not None
    form = _FORM.search(text, 0, _FORM_REACH)
    named = form and parse_person(text, form.end(), vocabulary, is_expected=True)
    if named is None and form:
        named = parse_capitals(text, form.end(), vocabulary)
    if named and form:
        # Two forms are a list of staff.
        return None if _FORM.search(text, form.end()) else named
    if title is None and first is not None and are_of_several(text, sentences):
        return None
    for person in (first, *_named_first(sentences)):
        if person is not None and (person.name == heading or (is_life and person.name in heading)):
            return person
        if person is not None and heading.startswith(person.name + " ") and _NAME.fullmatch(heading):
            # "Lưu Khắc Sở": the last word of the name is also a word for a department
            stop = person.start + len(heading)
            if text[person.start : stop] == heading:
                return PersonMention(start=person.start, end=stop, name=heading)
    if born and _GRIEVES.search(text, 0, min(born[0].start, _GRIEF_REACH)):
        return born[0] if all(is_same(person, born[0]) for person in born) else None
    if first is None or not all(is_same(person, first) for person in born):
        return None
    is_line = _ALONE.match(text, first.end) is not None
    birth = _BORN.match(text, first.end) if title is None else None
    is_birth = birth is not None and "quê" not in birth.group().lower() and not is_news
    is_above = _BORN_BELOW.match(text, first.end) is not None
    return first if is_birth or is_above or (is_line and born) else None


def _is_news(text: str, sentences: Sequence[Sentence]) -> bool:
    """Return whether the first sentence tells who got a post: "Ông A, sinh năm 1980, được bầu giữ chức C"."""
    return bool(sentences) and _GETS.search(text, *sentences[0].span) is not None


def mourns(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence names only those who mourn: "… và gia đình vô cùng thương tiếc báo tin:"."""
    report = _REPORTS.search(text, *sentence.span)
    return report is not None and not text[report.end() : sentence.span[1]].strip()


def _bare(title: str) -> str:
    """Return a title without honorific, and without what names the site or the years of a life."""
    title = _SUFFIX.sub("", title.strip(" #*\n"))
    return " ".join(title[past(PREFIX, title) :].split())


def _named_first(sentences: Sequence[Sentence]) -> Iterator[PersonMention]:
    """Yield those whom the first sentences name in full."""
    for sentence in sentences[:_FIRST]:
        yield from (person for person in sentence.named if not person.is_short)


def _born_in(text: str, sentence: Sentence, *forms: re.Pattern[str] | Cue) -> PersonMention | None:
    """Return the first person that a sentence says is born, or from where, in one of these forms."""
    return next((one for one in sentence.named if any(form.match(text, one.end) for form in forms)), None)


A_LIFE = 20  # years; those of a term are less: "(2021 - 2026)"


def has_died(text: str, subject: PersonMention) -> bool:
    """Return whether a text tells that its subject is dead: "(1926 - 2014)", "Ông mất ngày ..."."""
    name = re.escape(subject.name)
    years = re.search(
        rf"{name}[*\s]*\([^()]{{0,60}}(\d{{4}})\s*-\s*[^()]{{0,60}}(\d{{4}})[^()]{{0,30}}\)", text
    )
    if years is not None and int(years.group(2)) - int(years.group(1)) >= A_LIFE:
        return True
    return re.search(rf"(?:Ông|Bà|ông|bà|Đồng chí|đồng chí|{name}){_DIED}", text) is not None


def _is_alias(text: str, person: PersonMention) -> bool:
    """Return whether a name is only another name of who was named before: "tên thật là Trần Văn B"."""
    return _ALIAS.search(text, max(0, person.start - 40), person.start) is not None


def without_aliases(text: str, sentence: Sentence) -> Sentence:
    """Return the sentence without other names of those it has named."""
    kept: list[Item] = []
    end = -1
    for item in sentence.items:
        if isinstance(item, PersonMention) and (
            _is_alias(text, item) or (end >= 0 and _OR.fullmatch(text, end, item.start))
        ):
            end = item.end
            continue
        end = -1
        kept.append(item)
    return sentence if len(kept) == len(sentence.items) else Sentence(sentence.span, kept)


def is_same(person: PersonMention, subject: PersonMention) -> bool:
    """Return whether a mention may be the subject: a pronoun, the name, or its last part."""
    name = subject.name
    return person.is_pronoun or person.name == name or f" {name} ".find(f" {person.name} ") >= 0


def others(text: str, sentence: Sentence, subject: PersonMention | None) -> list[PersonMention]:
    """Return the people named that are neither the subject nor the subject's relatives."""
    if subject is None:
        return []
    return [
        person
        for person in sentence.people
        if not is_same(person, subject) and not is_named_aside(text, person, sentence.items)
    ]


def _begins_with_post(sentence: Sentence) -> bool:
    """Return whether a sentence is what somebody was: "Bí thư Tỉnh ủy A từ 11/1945 đến 4/1946."."""
    first = sentence.items[0] if sentence.items else None
    return isinstance(first, Post) and first.start == sentence.span[0]


def subjects(
    source: Source, sentences: Sequence[Sentence], known: Known, heads: Sequence[HeadOfLife] = ()
) -> list[PersonMention | None]:
    """Return for each sentence of news the person whose life it tells: "Ông A sinh năm 1964 ...".

    A passage begins where somebody is said to be born, or with a heading below a name, and ends with the
    first sentence that names somebody else or begins in another way than a life goes on. A dated step of his
    goes on with it as long as nobody else was named.
    """
    headed = {head.career: head.person for head in heads}
    found: list[PersonMention | None] = []
    subject = paused = alone = None
    is_one = True
    for sentence in sentences:
        born = _born_in(source.text, sentence, _BORN, _BORN_IN_SHORT) or whose_career(
            source.text, sentence, alone
        )
        for person in sentence.named if is_one and (alone or sentence.posts) else ():
            is_one = alone is None or is_same(person, alone)
            alone = (alone or known.full(person)) if is_one else None
        if sentence.span[0] in headed:
            subject = headed[sentence.span[0]]
        elif born is not None:
            subject = known.full(born)
        elif others(source.text, sentence, subject or paused):
            subject = paused = None
        elif subject is not None and not (
            _GOES_ON.match(source.text, *sentence.span) or _begins_with_post(sentence)
        ):
            subject, paused = None, subject
        elif paused is not None and _is_step_of(source.text, sentence, paused):
            subject = paused
        found.append(subject)
    return found


def _is_step_of(text: str, sentence: Sentence, person: PersonMention) -> bool:
    """Return whether a sentence begins with a period of a person: "Từ 2/2014 đến 5/2016, ông A"."""
    period = parse_period(text, sentence.span)
    first = next((item for item in sentence.items if isinstance(item, PersonMention | Post)), None)
    return (
        period is not None and period.is_range and isinstance(first, PersonMention) and is_same(first, person)
    )


def cites(text: str, sentence: Sentence) -> bool:
    """Return whether a line heads the sources of a life: what follows cites other texts."""
    return text[slice(*sentence.span)].strip(" #*=:").lower() in _CITATIONS


def speaks_on(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence that names nobody speaks of the one named before it."""
    decides = _DECIDES.match(text, *sentence.span) or _OF_A_FORM.match(text, *sentence.span)
    return decides is not None or CAREER.search(text, *sentence.span) is not None
