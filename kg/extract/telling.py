"""Where a text may tell changes of units: what the grammars of changes are tried on."""

import re
from collections.abc import Iterator

from kg.extract.renamings import NOW, ONCE
from kg.extract.source import lower
from kg.model.findings import Span
from kg.text.sentences import sentences

# No change is told without one of these words, in lower case; some tell one only of a unit or its land.
_WORD = re.compile(
    "nhập|hợp nhất|sắp xếp|trên cơ sở|đổi tên|giải thể|điều chỉnh|thành lập|tái lập|mở rộng|nâng cấp|chia"
    "|tách|hình thành|chuyển|giao|cắt|giữ nguyên|mới gồm|mới bao gồm|[(]gồm|[(]bao gồm"
    "|gộp|ghép|được lập|đổi thành|hợp thành|tổ chức lại"
    "|nâng (?:lên|xã|thị)|đưa (?:xã|thị)|tiếp nhận|về chung|về một nhà"
    "|gồm (?:toàn bộ|nguyên trạng|các|một phần)|" + NOW + "|" + ONCE
)
_TOLD_BY = re.compile(
    r"(?<!thu )(?<!hội )(?<!gia )(?<!xâm )(?<!\w)nhập(?! khẩu| ngũ| học| viện)|hợp nhất|sắp xếp|trên cơ sở"
    rf"|đổi tên|giải thể|tái lập|tách|nâng cấp|nâng lên (?:thành|thị)|về chung|về một nhà"
    rf"|mới gồm|mới bao gồm|[(]gồm|[(]bao gồm|{NOW}|{ONCE}"
    r"|chia (?:tách |ra )?(?:làm |thành )"
    r"|(?<!\w)\w+(?: \w+)?(?= (?:[\w,.]+ ){0,6}(?:xã|phường|thị|đặc khu|huyện|quận"
    r"|tỉnh|thành phố|tp|diện tích|địa giới|nguyên trạng|toàn bộ|một phần))"
)
_LINE_ENDS = frozenset("\n.:;!?|")


def paragraphs(lowered: str) -> Iterator[Span]:
    """Yield the lines in which a change may be told, with those that a broken sentence joins to them."""
    end = 0
    for match in _WORD.finditer(lowered):
        if match.start() < end or not _TOLD_BY.match(lowered, match.start()):
            continue
        start = lowered.rfind("\n", end, match.start())
        while start > end and lowered[start - 1] not in _LINE_ENDS:
            start = lowered.rfind("\n", end, start)
        start = max(start, end)
        end = lowered.find("\n", match.end())
        while end >= 0 and lowered[end - 1] not in _LINE_ENDS:
            end = lowered.find("\n", end + 1)
        end = len(lowered) if end < 0 else end
        yield start, end


def sentences_telling(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of a stretch in which a change may be told."""
    stretch = text[slice(*span)]
    for paragraph in paragraphs(lower(stretch)):
        first = span[0] + paragraph[0]
        for start, end in sentences(text[first : span[0] + paragraph[1]]):
            if is_told(text[first + start : first + end]):
                yield first + start, first + end


def is_told(text: str) -> bool:
    """Return whether a change may be told in a text."""
    lowered = text.lower()
    return any(_TOLD_BY.match(lowered, match.start()) for match in _WORD.finditer(lowered))
