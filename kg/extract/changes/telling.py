"""Where a text may tell changes of units: what the grammars of changes are tried on."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kg.extract.changes.renamings import NOW, ONCE_WAS
from kg.extract.mentions.source import Source
from kg.extract.mentions.spotted import WORDS
from kg.model.findings import Span
from kg.text.fold import lower
from kg.text.sentences import sentences
from kg.text.words import Words

_WORDS = Words(*WORDS["change"])
_TOLD_BY = re.compile(
    r"(?<!thu )(?<!hội )(?<!gia )(?<!xâm )(?<!\w)nhập(?! khẩu| ngũ| học| viện)|hợp nhất|sắp xếp|trên cơ sở"
    rf"|đổi tên|cải tên|đổi lại|giải thể|tái lập|tách|nâng cấp|nâng lên (?:thành|thị)|về chung|về một nhà"
    r"|gộp thêm|gồm:? (?:xã|phường|thị trấn|tỉnh)(?! lân| giáp)"
    rf"|mới (?:sẽ )?(?:bao )?gồm|[(]gồm|[(]bao gồm|{NOW}|{ONCE_WAS}"
    r"|chia (?:tách |ra )?(?:làm |thành )"
    r"|(?<!\w)\w+(?: \w+)?(?= (?:[\w,.]+ ){0,6}(?:xã|phường|thị|đặc khu|đơn vị|huyện|quận"
    r"|tỉnh|thành phố|tp|diện tích|địa giới|nguyên trạng|toàn bộ|một phần))"
)
_LINE_ENDS = frozenset("\n.:;!?|")


def paragraphs(source: Source) -> Iterator[Span]:
    """Yield the lines in which a change may be told, with those that a broken sentence joins to them."""
    return _around(source.lowered, source.spotted["change"])


def _around(lowered: str, words: Sequence[int]) -> Iterator[Span]:
    end = 0
    for word in words:
        if word < end or not _TOLD_BY.match(lowered, word):
            continue
        start = lowered.rfind("\n", end, word)
        while start > end and lowered[start - 1] not in _LINE_ENDS:
            start = lowered.rfind("\n", end, start)
        start = max(start, end)
        end = lowered.find("\n", word)
        while end >= 0 and lowered[end - 1] not in _LINE_ENDS:
            end = lowered.find("\n", end + 1)
        end = len(lowered) if end < 0 else end
        yield start, end


def sentences_telling(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of a stretch in which a change may be told."""
    lowered = lower(text[slice(*span)])
    words = _WORDS.starts(lowered)
    for paragraph in _around(lowered, words):
        offset = span[0] + paragraph[0]
        for start, end in sentences(text[offset : span[0] + paragraph[1]]):
            first, stop = paragraph[0] + start, paragraph[0] + end
            told = words[bisect_left(words, first) : bisect_left(words, stop)]
            if any(_TOLD_BY.match(lowered, word, stop) for word in told):
                yield offset + start, offset + end
