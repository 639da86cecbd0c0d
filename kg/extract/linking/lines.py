"""Lines of a page that are no part of its article: links, captions, related news, keywords, shares."""

import re
from collections.abc import Iterator

from kg.model.findings import Span

_RELATED = (
    r"(?:(?:Xem|Đọc) (?:thêm|tiếp|ngay|nhiều)|(?:Các )?(?:[Tt]in|[Bb]ài)(?: viết| tức)? "
    r"(?:(?:có )?liên quan|cùng (?:chuyên mục|chủ đề)|khác|mới(?: nhất| hơn)?|cũ hơn|nóng|nổi bật|đọc nhiều)"
    r"|Mời (?:quý )?(?:bạn|độc giả|vị)\b[^:\n]{0,20}|Có thể bạn (?:quan tâm|thích)|Đừng bỏ lỡ)"
)
_LABEL = (
    r"(?:Ảnh(?: minh họa)?|Video|Clip|Infographic|Đồ họa|Nguồn|Tags?|Từ khóa|Từ khoá|Chủ đề|Chuyên mục"
    r"|Chia sẻ|Tác giả|Trang chủ|(?:Bài|Tin)(?: và|,)? ảnh|(?:Bài|Kỳ) (?:\d{1,2}|trước|sau|tới|cuối)|Theo dõi"
    r"|Bình luận)"
)
_MARKS = r"[\s>*•#_|+\-–—»›▶►\[(]*"
_IS_RELATED = re.compile(rf"{_MARKS}{_RELATED}[\s*_\])]*(?:[:>»|–—-]|$)", re.IGNORECASE)
_IS_OUTSIDE = re.compile(
    rf"\s*(?:>>|»|!\[)|{_MARKS}{_LABEL}[*_]*\s?[:|/]"
    r"|[\s>*•+\-–—]*\[[^\]\n]*\]\([^()\s]*\)[\s.]*$"
    r"|\s*\((?:Tác giả|Theo|Ảnh|Nguồn|Minh họa)\b[^()]*\)\s*$|\s*#[^\W\d]\w*(?:\s|$)"
)
_CREDIT = re.compile(r"[(\s](?:Ảnh|Nguồn|Đồ họa|Clip)\s?:[^.:\n]{1,40}[.)]*\s*$")
_IS_TITLED = re.compile(rf"{_MARKS}$|{_MARKS}{_RELATED}[\s*_:\])]*$", re.IGNORECASE)
_ENDS = re.compile(r"[.!?…;:”\"'»)][\s*_]*$")
_LONGEST = 300

# Between a finished sentence and the next line a line begins with a unit, has words behind it, and no stop
_AFTER_SENTENCE = re.compile(r"[.!?…”\"][\s*_]*\n[\s>*•+\-]*$")
_STOPS = re.compile(r"[.!?…;:”\"](?:\s|$)")
_MARKS_REACH = 16


def is_headline(text: str, start: int, end: int) -> bool:
    """Return whether a unit begins a bare headline between sentences: "Xã A mở hội làng"."""
    if not _AFTER_SENTENCE.search(text, max(0, start - _MARKS_REACH), start):
        return False
    line = text.find("\n", end, end + _LONGEST)
    rest = text[end:line].rstrip(" *_") if line >= 0 else ""
    return rest.count(" ") > 1 and not _STOPS.search(rest)


def outside(text: str) -> Iterator[Span]:
    """Yield the lines that are no part of the article, with the headlines below "Tin liên quan"."""
    start, is_list, has_begun = 0, False, False
    for line in text.splitlines(keepends=True):
        bare, end = line.rstrip(), start + len(line)
        if bare and len(bare) <= _LONGEST:
            ends = _ENDS.search(bare) is not None
            if _IS_RELATED.match(bare):
                is_list = has_begun and _IS_TITLED.match(bare) is not None
                yield start, end
            elif _IS_OUTSIDE.match(bare) or _CREDIT.search(bare) or (is_list and not ends):
                yield start, end
            else:
                is_list, has_begun = False, has_begun or ends
        elif bare:
            is_list, has_begun = False, True
        start = end
