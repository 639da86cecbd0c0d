"""What a quote may show of a person: the finding and nothing of birth, home, health, family or contact.

First the quote is cut to the hull of the finding's spans, `LIMIT` code points at most. Then a private word
and what belongs to it, up to the next comma, bracket, end of sentence or part of the finding, becomes "…".
Parts of the finding (person, title, body) are never touched: "Ban Dân tộc" is a body, no ethnicity. Only the
names of people who are suppressed are masked there too.
Matching runs on normalised text, so that decomposed letters and "khoẻ" hide nothing.
"""

import re
from collections.abc import Iterator, Sequence

from kg.model.findings import Span, UnitChange
from kg.resolve.masks import NameMask, masked
from kg.resolve.parts import Finding
from kg.text.normalise import normalise

LIMIT = 200

# Which parts a quote that is too long is kept around, the most telling first.
_TELLING = ("person", "title", "value", "result", "ordinal", "kind", "body", "subject", "unit")

# "học sinh", "tuyển sinh", "Giáng sinh", "dân sinh" … are no births.
_NO_BIRTH = (
    "(?<!học )(?<!tuyển )(?<!phát )(?<!dân )(?<!an )(?<!vệ )(?<!hy )(?<!hi )(?<!giáo )(?<!thí )(?<!môn )"
    "(?<!thư )(?<!nữ )(?<!nam )(?<!giáng )(?<!song )(?<!nảy )(?<!đản )(?<!ký )(?<!sản )(?<!vi )"
)
# A pattern is tried only where its first word stands in the quote: most quotes hold none of them.
_WORDS = (
    # birth and age
    ("sinh", r"\b(?:ngày|năm|nơi|tháng)\s+sinh\b(?!\s+(?:hoạt|viên|nhật|thái|(?:của\s+)?chủ\s+tịch|học))"),
    ("sinh", rf"{_NO_BIRTH}\bsinh\s+(?:ngày|năm|tháng|quán|ra|tại|ở|trưởng)\b(?!\s+học)"),
    ("sinh", rf"{_NO_BIRTH}\bsinh\s*:?\s*\d"),
    ("sinh", rf"{_NO_BIRTH}\bsinh\s+(?:vào\s+)?(?:ngày|năm|tháng)\s+\d"),
    ("sinh", rf"{_NO_BIRTH}\bsinh\s+trong\s+(?:một\s+)?gia\s+đình\b"),
    ("chào", r"\bchào\s+đời\b"),
    ("", r"\bs\.?\s?n?\.?\s*:?\s*(?:19|20)\d\d\b"),
    ("sn", r"\bsn\.?\s*:?\s*\d"),
    ("tuổi", r"\b\d{2}\s+tuổi\b(?!\s+(?:đảng|trở))|\btuổi\s+đời\b|\btuổi\s*:\s*\d|\bở\s+tuổi\s+\d"),
    (
        "tuổi",
        r"\b(?:hai|ba|bốn|năm|sáu|bảy|tám)\s+mươi(?:\s+\w+)?\s+tuổi\b|\btuổi\s+(?:giáp|ất|bính|đinh"
        r"|mậu|kỷ|canh|tân|nhâm|quý)\b|\btuổi\s+cao\b",
    ),
    # home
    (
        "quê",
        r"(?<!làng )(?<!miền )(?<!đồng )(?<!thôn )(?<!vùng )(?<!xã )(?<!huyện )(?<!phường )(?<!trấn )"
        r"\bquê\b(?!\s+(?:hương|mùa|mới))",
    ),
    ("quê", r"\bquê\s+hương\s*:"),
    ("quán", r"\b(?:nguyên|trú|sinh)\s+quán\b"),
    ("trú", r"(?<!thường )(?<!viên )\b(?:cư\s+)?trú\s+(?:tại|ở)\b"),
    ("trú", r"(?<!viên )(?<!quan )\bthường\s+trú\s*(?:tại\b|ở\b|:)"),
    ("trú", r"(?<!thường )\btrú\s+số\s+\d"),
    ("trú", r"\b(?:nơi|đăng\s+ký)\s+(?:thường|tạm|cư)\s+trú\b"),
    ("ngụ", r"\b(?:cư\s+)?ngụ\s+(?:tại|ở)\b"),
    ("khẩu", r"\bhộ\s+khẩu\b"),
    ("địa", r"\bđịa\s+chỉ\s*(?:nhà\b|thường\s+trú\b|số\s+\d|:)"),
    ("nhà", r"\bnhà\s+(?:riêng\b|ở\s+số\s+\d)"),
    ("gốc", r"\bngười\s+gốc\b"),
    ("ở", r"\b(?:nơi|chỗ)\s+ở\b"),
    # faith
    ("tôn", r"\btôn\s+giáo\s*:?\s*(?:không|phật|công\s+giáo|thiên\s+chúa|tin\s+lành|cao\s+đài|hòa\s+hảo)\b"),
    ("tôn", r"\bkhông\s+(?:theo\s+)?tôn\s+giáo\b"),
    ("đạo", r"\btheo\s+đạo\b"),
    # family
    ("vợ", r"\bvợ\b"),
    ("chồng", r"\bchồng\b(?!\s+(?:chéo|lấn|chất|lên))"),
    ("con", r"\bcon\s+(?:trai|gái|rể|dâu|ruột|đẻ|nuôi|út)\b"),
    ("con", r"\bcó\s+(?:\d|một|hai|ba|bốn)\s+(?:người\s+)?con\b(?!\s+(?:đường|sông|số|tàu|suối|phố|em))"),
    ("", r"\b(?:bố|cha|mẹ|ba|má)\s+(?:đẻ|ruột|vợ|chồng|nuôi)\b"),
    ("mẹ", r"\b(?:bố|cha)\s+mẹ\b(?!\s+học\s+sinh)"),
    ("", r"\b(?:anh|chị|em)\s+(?:trai|gái|ruột|họ|rể|dâu)\b"),
    ("", r"\b(?:cháu|ông|bà)\s+(?:ruột|nội|ngoại)\b"),
    (
        "",
        r"\b(?:con|bố|cha|mẹ|em|cháu|vợ|chồng)\s+(?:(?:là|của)\s+)?(?:ông|bà)\b|\bem\s+của\b|\bcháu\s+của\b",
    ),
    ("con", r"\bcon\s+là\b"),
    ("phu", r"\bphu\s+(?:nhân|quân)\b"),
    ("thân", r"\bthân\s+(?:phụ|mẫu)\b"),
    ("lập", r"\blập\s+gia\s+đình\b"),
    ("ly", r"\bly\s+(?:dị|thân)\b"),
    ("hôn", r"\b(?:kết|ly|tái|đính)\s+hôn\b"),
    ("độc", r"\bđộc\s+thân\b"),
    ("đình", r"\bgia\s+đình\s+(?:ông|bà|anh|chị|riêng)\b"),
    # health
    ("bệnh", r"\b(?:bị|mắc|lâm|do|vì|căn|trọng|ốm)\s+bệnh\b(?!\s+(?:viện|xá|nhân|dịch))"),
    ("bệnh", r"\bbệnh\s+(?:trọng|nền|nặng|hiểm\s+nghèo|nan\s+y|tim|gan|thận|tình|tiểu\s+đường)\b"),
    ("ung", r"(?<!viện )(?<!bướu )(?<!hội )(?<!chống )(?<!quỹ )\bung\s+thư\b"),
    ("đột", r"(?<!tâm )(?<!vị )(?<!khoa )\bđột\s+(?:quỵ|tử)\b"),
    ("bệnh", r"\b(?:bạo|chữa|dưỡng)\s+bệnh\b"),
    (
        "",
        r"\bbị\s+(?:tai\s+(?:biến|nạn)|tiểu\s+đường|thương\s+tật|suy\s+(?:thận|tim|gan))|\btai\s+biến\s+mạch",
    ),
    (
        "",
        r"\b(?:mắc|bị|nhiễm)\s+(?:covid|sars|lao\b|hiv|ung\b)|\bchạy\s+thận\b|\btrầm\s+cảm\b|\bthai\s+sản\b",
    ),
    ("khỏe", r"\b(?:lý\s+do|tình\s+trạng|điều\s+kiện|vì|do)\s+sức\s+khỏe\b"),
    ("khỏe", r"\bsức\s+khỏe\s+(?:yếu|kém|không|giảm|suy)\b"),
    ("viện", r"\b(?:nhập|nằm)\s+viện\b"),
    ("trị", r"\bđiều\s+trị\s+(?:tại|ở|bệnh)\b"),
    ("", r"\b(?:dương\s+tính|nhiễm\s+(?:covid|hiv|ncov))\b"),
    # contact and papers
    ("thoại", r"\b(?:số\s+)?điện\s+thoại\b"),
    ("đt", r"\bs?đt\s*[:.]?\s*\+?\d|\bsđt\b"),
    ("", r"\b(?:zalo|e-?mail)\b"),
    ("", r"\b(?:cccd|cmnd|cmtnd|căn\s+cước(?:\s+công\s+dân)?|hộ\s+chiếu)\s*(?:số)?\s*:?\s*\d"),
    ("", r"(?<![\w.,])(?<!nghị quyết số )(?<!quyết định số )(?:\+84|0)[\s.\-]?\d(?:[\s.\-]?\d){7,9}(?!\w)"),
    ("", r"\((?:\+84|0\d{1,3})\)\s*\d[\d\s.\-]{5,}\d|(?<!\d)84[35789]\d{8}(?!\d)"),
    ("(a", r"[\w.+\-]+\(at\)[\w\-]+(?:\.[\w\-]+)+"),
    ("facebook", r"\b(?:www\.)?facebook\.com\S*"),
    ("", r"\b(?:cccd|cmnd|cmtnd|căn\s+cước(?:\s+công\s+dân)?|hộ\s+chiếu)\b[^\d,;()]{0,30}\d"),
    ("định", r"\bsố\s+định\s+danh\b"),
    ("@", r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+"),
)
_PRIVATE = tuple((word, re.compile(pattern, re.IGNORECASE)) for word, pattern in _WORDS)
# Lower case, or before a colon, and followed by a capital: "dân tộc Tày", not "Ban Dân tộc", "các dân tộc".
_ETHNICITY = re.compile(
    r"(?<!đồng )(?<!ban )(?<!kết )(?<!toàn )(?<!tác )\b(?:dân tộc\s*:?|Dân tộc\s*:)\s*(?!Việt\b|Nội\b)(\w)"
)
# "(1929 - 2018)" and "Mẫu (1975), Bí thư"; "(1980-1991)" is a time in office.
_LIFE = re.compile(r"(?<=\()\s*(19\d\d)\s*(?:[-–]\s*((?:19|20)\d\d)\s*(?=\))|(?=\)\s*,))")
_LIFETIME = 30
# The dot of "TP. Hà Tĩnh" ends nothing.
_STOP = re.compile(r"[,;()\[\]\n]|(?<!TP)(?<!TX)(?<!TT)(?<!\b[HQPX])[.!?](?=\s|$)")
# A place goes on: "quê quán xã A, huyện B, C (nay thuộc D)". A bare name is one to four capitalised words.
_CAPITALS = "A-Z" + "".join(filter(str.isupper, map(chr, (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA)))))
_TYPED_PLACE = re.compile(
    r",\s*(?:(?:tại|ở|nay|thuộc|nay là|nay thuộc)\s+)?"
    r"(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|tp|tx|thôn|ấp|tổ|khu phố|đường|số)\b"
    r"|,\s*tháng\s+\d+,\s*năm\s+(?=\d)",
    re.IGNORECASE,
)
_BARE_PLACE = re.compile(rf",\s*(?:[{_CAPITALS}]\w*[ -]?){{1,4}}(?=[,;.()\n]|$)")
_BRACKET = re.compile(r"\s*\([^()]*\)")
_WORD_BREAK = re.compile(r"\s")


def clean_quote(finding: Finding, names: NameMask | None = None) -> tuple[str, Span]:
    """Return the quote that may be shown, and the span of the document it was cut from.

    The span is that of the stretch before masking: the quote equals the text there but for each "…".

    Args:
        names: who must not be named in the document.
    """
    start, end = _cut(finding)
    offset = finding.span[0]
    quote = finding.quote[start - offset : end - offset]
    protected = [
        (max(a, start) - start, min(b, end) - start) for a, b in _spans(finding) if a < end and b > start
    ]
    spans = list(_private_spans(quote, sorted(protected)))
    if names is not None:
        # Found before the cut, which may go through a name.
        named = ((a + offset - start, b + offset - start) for a, b in names.spans(finding.quote, offset))
        spans.extend((max(a, 0), min(b, len(quote))) for a, b in named if a < len(quote) and b > 0)
    return masked(quote, spans), (start, end)


def mask_private(quote: str, protected: Sequence[Span] = ()) -> str:
    """Return the quote with "…" for what is private.

    >>> mask_private("Bí thư Đảng ủy xã (sinh năm 1975, quê quán xã A, tỉnh B)")
    'Bí thư Đảng ủy xã (…, …)'

    Args:
        protected: spans of the quote that stay as they are: the parts of the finding.
    """
    return masked(quote, _private_spans(quote, sorted(protected)))


def _private_spans(quote: str, protected: Sequence[Span]) -> Iterator[Span]:
    normalised = normalise(quote)
    text = normalised.text
    lower = text.lower()
    found = [match.span() for word, pattern in _PRIVATE if word in lower for match in pattern.finditer(text)]
    found.extend(match.span() for match in _ETHNICITY.finditer(text) if match.group(1).isupper())
    found.extend(
        match.span()
        for match in _LIFE.finditer(text)
        if match[2] is None or int(match[2]) - int(match[1]) >= _LIFETIME
    )
    for start, stop in sorted(found):
        raw_start, raw_stop = normalised.raw((start, stop))
        if any(a < raw_stop and raw_start < b for a, b in protected):
            continue
        raw_end = normalised.raw((start, _end(text, stop)))[1]
        limit = min((a for a, _ in protected if a >= raw_stop), default=len(quote))
        raw_end = min(raw_end, limit)
        yield raw_start, raw_start + len(quote[raw_start:raw_end].rstrip())


def _end(text: str, position: int) -> int:
    """Where what belongs to a private word ends."""
    end = _next_stop(text, position)
    while True:
        if bracket := _BRACKET.match(text, end):
            end = bracket.end()
        elif more := _TYPED_PLACE.match(text, end) or _BARE_PLACE.match(text, end):
            end = _next_stop(text, more.end())
        else:
            return end


def _next_stop(text: str, position: int) -> int:
    match = _STOP.search(text, position)
    return match.start() if match else len(text)


def _spans(finding: Finding) -> list[Span]:
    spans = list(finding.spans.values())
    if isinstance(finding, UnitChange):
        spans.extend(source.span for source in finding.sources)
    return spans


def _cut(finding: Finding) -> Span:
    """The hull of the parts within the quote; at most `LIMIT` code points around the most telling ones."""
    first, last = finding.span
    inside = [span for span in _spans(finding) if first <= span[0] < span[1] <= last]
    if not inside:
        return _window(finding, (first, last), (first, first))
    hull = min(a for a, _ in inside), max(b for _, b in inside)
    telling = [finding.spans[name] for name in _TELLING if finding.spans.get(name) in inside][:2] or inside[
        :1
    ]
    kept = min(a for a, _ in telling), max(b for _, b in telling)
    if kept[1] - kept[0] > LIMIT:
        kept = telling[0]
    return _window(finding, hull, kept)


def _window(finding: Finding, hull: Span, kept: Span) -> Span:
    """At most `LIMIT` code points of the hull that hold `kept`, from word to word."""
    if hull[1] - hull[0] <= LIMIT:
        return hull
    room = max(0, LIMIT - (kept[1] - kept[0]))
    start = max(hull[0], min(kept[0] - room // 2, hull[1] - LIMIT))
    end = min(hull[1], start + LIMIT)
    offset, quote = finding.span[0], finding.quote
    if start > hull[0] and (match := _WORD_BREAK.search(quote, start - 1 - offset, kept[0] - offset)):
        start = match.end() + offset
    if end < hull[1] and not quote[end - offset].isspace():
        cut = quote.rfind(" ", max(kept[1], start) - offset, end - offset)
        end = cut + offset if cut > 0 else end
    return start, end
