"""Whose life is told: the subject of a whole text, and of a passage of news about one person."""

import re
from collections.abc import Sequence

from kg.extract.carry import Sentence
from kg.extract.modality import is_relative
from kg.extract.people import PREFIX, parse_person
from kg.extract.source import Source
from kg.extract.tenures import full_name
from kg.extract.types import Item, PersonMention

_BORN = re.compile(
    r"\s*(?:\([^)]{0,40}\)\s*)?(?:,|-|\(|\|)?\s*(?:\(?\s*sinh (?:ngày|năm|tháng)|\(sinh|sinh:|\|?\s*Sinh"
    r"|\((?:\d{1,2} tháng \d{1,2}(?: năm|,) )?\d{4}\s*-\s*[\d ])",
    re.IGNORECASE,
)
_ALIAS = re.compile(
    r"\b(?:tên (?:thật|khác|khai sinh|thường gọi|gọi khác|cũ|húy|là)|bí danh|bút danh|tự|hiệu)"
    r"(?:\s+\w+){0,2}?(?:\s+(?:là|hoặc|như))?[\s,:*]*$",
    re.IGNORECASE,
)
_OR = re.compile(r"[\s,*]*(?:hoặc|hay|và|tức)?[\s,*]*")
_HEAD_LINE = re.compile(r"[\s|#*]*")
_ALONE = re.compile(r"[ |*]*(?:\n|$)")
# What a sentence of a life may begin with, whoever it names later.
_GOES_ON = re.compile(
    r"[\s\-*+•]*(?:(?:Từ|Năm|Tháng|Ngày|Đến|Sau đó|Trước đó|Trước khi|Trong|Trải qua|Quá trình|Về|Có|Là"
    r"|Quê|Trình độ|Tốt nghiệp|Hiện)\s|(?:Ông|Bà|Đồng chí|Anh|Chị)\s|\d)"
)


def find_head(source: Source, start: int) -> PersonMention | None:
    """Return the person that the line at `start` names alone: the head of an infobox."""
    head = _HEAD_LINE.match(source.text, start)
    if head is None:
        return None
    person = parse_person(source.text, head.end(), source.lexicon.vocabulary, is_expected=True)
    return person if person is not None and _ALONE.match(source.text, person.end) else None


def find_subject(source: Source, title: str | None) -> PersonMention | None:
    """Return the person whose life the text tells, else None: named by title or heading, or born in it."""
    text = source.text
    vocabulary = source.lexicon.vocabulary
    start = len(text) - len(text.lstrip("# \n*"))
    honorific = PREFIX.match(text, start)
    first = parse_person(text, honorific.end() if honorific else start, vocabulary, is_expected=True)
    if first is not None and (
        text[first.end : first.end + 2].strip(" ") in ("", "\n", "|") or _BORN.match(text, first.end)
    ):
        return first
    if title and (named := title.split(" - ")[0].split("–")[0].split("|")[0].strip()):
        position = text.find(named)
        if 0 <= position < 400:
            person = parse_person(text, position, vocabulary, is_expected=True)
            if person is not None and person.name == " ".join(named.split()):
                return person
    return None


def is_alias(text: str, person: PersonMention) -> bool:
    """Return whether a name is only another name of who was named before: "tên thật là Trần Văn B"."""
    return _ALIAS.search(text, max(0, person.start - 40), person.start) is not None


def without_aliases(text: str, sentence: Sentence) -> Sentence:
    """Return the sentence without other names of those it has named."""
    kept: list[Item] = []
    end = -1
    for item in sentence.items:
        if isinstance(item, PersonMention) and (
            is_alias(text, item) or (end >= 0 and _OR.fullmatch(text, end, item.start))
        ):
            end = item.end
            continue
        end = -1
        kept.append(item)
    return sentence if len(kept) == len(sentence.items) else Sentence(sentence.span, kept)


def is_same(person: PersonMention, subject: PersonMention) -> bool:
    """Return whether a mention may be the subject: a pronoun, the name, or its last part."""
    return person.is_pronoun or subject.name == person.name or subject.name.endswith(" " + person.name)


def others(text: str, sentence: Sentence, subject: PersonMention) -> list[PersonMention]:
    """Return the people named that are neither the subject nor the subject's relatives."""
    return [
        item
        for item in sentence.items
        if isinstance(item, PersonMention) and not is_same(item, subject) and not is_relative(text, item)
    ]


def subjects(
    source: Source, sentences: Sequence[Sentence], known: Sequence[PersonMention]
) -> list[PersonMention | None]:
    """Return for each sentence of news the person whose life it tells: "Ông A sinh năm 1964 ...".

    A passage begins where somebody is said to be born, and ends with the first sentence that names somebody
    else or begins in another way than a life goes on.
    """
    found: list[PersonMention | None] = []
    subject: PersonMention | None = None
    for sentence in sentences:
        born = next(
            (
                item
                for item in sentence.items
                if isinstance(item, PersonMention)
                and not item.is_pronoun
                and _BORN.match(source.text, item.end)
            ),
            None,
        )
        if born is not None:
            subject = full_name(born, known)
        elif subject is not None and (
            others(source.text, sentence, subject) or not _GOES_ON.match(source.text, *sentence.span)
        ):
            subject = None
        found.append(subject)
    return found
