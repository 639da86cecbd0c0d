"""Posts by which somebody is called in a deed of long ago: "Ngày 3/2/1997, C A ký", "do C A ký ngày 3/2"."""

import re

import msgspec

from kg.extract.mentions.cues import BRACKETS
from kg.extract.mentions.types import Sentence
from kg.extract.tenures.eras import DID, OF_NOW, is_of_an_era
from kg.extract.tenures.reading import Reading
from kg.model.findings import GIVEN, Tenure
from kg.text.cue import Cue
from kg.vocabulary import is_seat

IS = re.compile(r"\blà\b")
# "Sau khi tái lập huyện năm 1997, ông A giữ chức C"
_SINCE_EVENT = re.compile(
    r"\W*(?:Sau|Khi|Từ khi)\s[^.;:]{3,60}?\s(?:năm\s|tháng\s\d\d?[/-])(?P<year>(?:19|20)\d\d),\s"
)
_HEAD_OF_SENTENCE = re.compile(
    r"\W*(?:(?:Trước (?:đó|đây|kia)|Cụ thể|Theo đó),?\s+)?"
    r"(?:(?:vào|hồi|từ|trong|trước|sau|đến|tới|đầu|giữa|cuối|khoảng"
    r"|mùa (?:xuân|hè|thu|đông)|sáng|chiều|tối|giai đoạn|thời (?:gian|kỳ|điểm)"
    r"|những|các|ngày|tháng|năm)\s+)*+(?:\d{1,2}(?:\s?[/.-]\s?|\s+tháng\s+|,?\s+năm\s+)){0,2}(?:19|20)\d\d(?!\d)",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# "…, ngày 3/2/1971, Đại tá A - C gửi điện": what A was on that day; no "Sinh ngày 3/2/1971, ông A …"
_ON_DAY = Cue(
    r"(?:^|[,;]\s+)(?:(?:vào|trong)\s+)?(?:(?:sáng|trưa|chiều|tối|đêm)\s+)?(?:ngày|tháng|năm)\s"
    r"[^,;]{0,18}?(?P<year>(?:19|20)\d\d),\s+(?:[^\W\d]+\s+){0,3}$",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:nay|hiện)\b", re.IGNORECASE)
# "Từ năm 2016, hội do bà A, C, dẫn dắt": since then; what follows ";" is of another time
_GOES_ON = re.compile(
    r"\W*(?:kể\s+)?từ\s(?![^,;]{0,24}(?:đến|tới|-))[^,;]{0,24},|[^;]*;(?!.*\b(?:19|20)\d\d,)", re.IGNORECASE
)
# Associations, cells and villages are led for long.
_LED_FOR_LONG = re.compile(r"hoi-(?!dong)|chi-bo|chi-hoi|thon-|uy-ban-mttq|doan-thanh-nien")
_ON = r"(?:ngày|tháng)\s[^,;\n]{0,18}?(?P<year>(?:19|20)\d\d)(?!\d)"
# "Quyết định số 12 ngày 3/2/1997 của C A", "… do ông A, C ký"
_OF_HIS_ACT = Cue(
    r"\b(?:quyết định|văn bản|công văn|nghị quyết|thông báo|kết luận|tờ trình|chỉ thị|giấy phép|hợp đồng)\b"
    rf"[^;]{{0,60}}?\b{_ON}(?:\s+của\s[^,;]{{2,40}}?)?\s+(?:do|của)\s+(?:[^\W\d]+\s+){{0,3}}$",
    re.IGNORECASE,
)
# "do C A ký ngày 3/2/1997"
_SIGNED_ON = re.compile(
    r"(?:,\s(?:tỉnh|huyện|thành phố|TP)\s[^,;.()]{2,24}?)*[\s,)]+(?:đã\s+)?"
    rf"(?:ký(?:\s+ban hành)?|ban hành|phê duyệt)\s+(?:(?:vào|từ)\s+)?{_ON}",
    re.IGNORECASE,
)
# A day that stands behind another or behind an act is not that of the post.
_TELLS_OTHER_DAYS = re.compile(
    r"(?:19|20)\d\d|\b(?:căn cứ|luật|nghị định|nghị quyết|quyết định|đơn)\b", re.IGNORECASE
)
# "ông A nhớ lại ngày được bầu làm C": whether he has it still is not said
_RECALLED = Cue(
    r"\b(?:nhớ|kể|nhắc|hồi tưởng|hồi ức|ôn lại|(?:không|chưa|chẳng)(?: bao giờ)? quên)\b[^.;:]{0,40}?"
    r"\b(?:ngày|lúc|khi|hồi|dịp|thời điểm|thời gian|giây phút|khoảnh khắc|buổi|kỷ niệm|năm)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
# "ông A nhớ lại: "Năm 1986, tôi được bầu làm C"": a year that opens what he says
_IN_QUOTE = re.compile(rf"[:,]\s*[\"“]{_HEAD_OF_SENTENCE.pattern}", re.IGNORECASE)
# "Theo cáo trạng, tháng 8/2020, ông A (C) yêu cầu …"
_CHARGES = Cue(r"\b(?:cáo trạng|cáo buộc|kết luận điều tra)\b", re.IGNORECASE)
# "Theo điều tra, từ tháng 3/2020 đến tháng 6/2022, A (C) lập khống hồ sơ"
_WRONG = Cue(
    r"\b(?:điều tra|bị (?:can|cáo)|sai phạm|hối lộ|chiếm đoạt|tham ô|trục lợi|lợi dụng chức vụ|buông lỏng"
    r"|(?:lập|ký) khống|trái (?:phép|luật|pháp luật|thẩm quyền|quy định)|(?:cấp|giao|bán|ký|thu|chi) sai"
    r"|làm giả|sai lệch|nhận (?:số tiền )?\d+ (?:triệu|tỷ))\b",
    re.IGNORECASE,
)
# Who says or gets something may be called what he is now.
_SAYS = Cue(
    r"\b(?:cho biết|cho hay|nói|chia sẻ|khẳng định|nhấn mạnh|thông tin|trao đổi|phát biểu|bày tỏ|kể"
    r"|theo(?! (?:cáo|điều tra|kết luận|hồ sơ|cơ quan))"
    r"|đánh giá|tặng|biểu dương|vinh danh|đến nay|tới nay)\b",
    re.IGNORECASE,
)
_REACH = 90
_LONGEST_TENURE = 12
# After a term and a year hardly anybody has the post by which he was called.
_A_TERM_AGO = 6
# Who is charged with what he did has lost his post long before the court reads it out.
_TO_COURT = 2
# Who did wrong in office some years ago is tried for it afterwards.
_SINCE_THE_DEED = 3


def words_before(reading: Reading, sentence: Sentence, tenure: Tenure) -> str:
    """Return the words between a name and its post, or before the post where the name stands elsewhere."""
    (start, end), title = reading.raw(sentence.span), tenure.spans["title"][0]
    name = tenure.spans["person"][1]
    if title < name <= end:
        return ""
    return reading.document.text[name if start <= name <= title else start : title]


def is_recalled(reading: Reading, sentence: Sentence, tenure: Tenure) -> bool:
    """Return whether somebody recalls the day on which he got a post, and may have it still."""
    if tenure.status not in GIVEN or tenure.person in reading.old:
        return False
    return _RECALLED.search(words_before(reading, sentence, tenure)) is not None


def as_long_ago(reading: Reading, sentence: Sentence, tenure: Tenure) -> Tenure:
    """Return a bare post as over where the sentence tells of a year long past.

    "Năm 1985, Chủ tịch UBND tỉnh A đến thăm": nobody has a post for so long. In the life of somebody dead the
    year may stand anywhere in the sentence; in that of somebody living it dates a step.
    """
    (start, end), text = sentence.span, reading.text
    is_of_the_dead = reading.is_dead or reading.kind == "obituary"
    if tenure.status not in ("holds", *GIVEN) or (reading.subject is not None and not is_of_the_dead):
        return tenure
    between = words_before(reading, sentence, tenure)
    of_old = (is_of_an_era, _is_since_long_ago, _is_quoted_of_old)
    if any(tells(reading, sentence, tenure, between) for tells in of_old):
        return msgspec.structs.replace(tenure, status="former")
    if tenure.status != "holds":
        return tenure
    is_others = is_of_the_dead and reading.subject is None  # whoever mourns is called what he is
    name = tenure.spans["person"][1]
    told = BRACKETS.sub(
        " ", reading.document.text[reading.raw((start, end))[0] : name] if is_others else text[start:end]
    )
    years = [int(year) for year in _ANY_YEAR.findall(told)]
    year = _year_before(reading, sentence, tenure)
    is_dated = is_of_the_dead or _CHARGES.search(told) or _HEAD_OF_SENTENCE.match(told)
    if not is_dated and _WRONG.search(told) and not _SAYS.search(told):
        is_dated = _ANY_YEAR.search(reading.document.text, reading.raw((start, end))[0], _first(tenure))
    if not year and (not years or not is_dated):
        return tenure
    is_over = max([*years, year]) <= reading.last_year - _longest(reading, sentence, tenure)
    return msgspec.structs.replace(tenure, status="former") if is_over else tenure


def _is_since_long_ago(reading: Reading, sentence: Sentence, tenure: Tenure, between: str) -> bool:
    """Return whether a sentence says that somebody took up a post after what happened long ago."""
    since = _SINCE_EVENT.match(reading.text, *sentence.span)
    if since is None or int(since.group("year")) > reading.last_year - _LONGEST_TENURE:
        return False
    is_told_before = reading.raw(since.span())[1] <= tenure.spans["person"][1]
    return is_told_before and DID.search(between) is not None


def _is_quoted_of_old(reading: Reading, sentence: Sentence, tenure: Tenure, between: str) -> bool:
    """Return whether what somebody says of himself opens with a year long past."""
    quote = _IN_QUOTE.search(between)
    return quote is not None and int(quote.group()[-4:]) <= reading.last_year - _LONGEST_TENURE


def _longest(reading: Reading, sentence: Sentence, tenure: Tenure) -> int:
    """Return for how many years a post may be held by which somebody is called in a sentence."""
    (start, end), text = sentence.span, reading.text
    if _CHARGES.search(text, start, end):
        return _TO_COURT
    is_kept = is_seat(tenure.title_id) or _LED_FOR_LONG.match(tenure.body_kind or "") is not None
    if is_kept or reading.today is None or OF_NOW.search(text, start, end):
        return _LONGEST_TENURE
    told = reading.document.text[reading.raw((start, end))[0] : _first(tenure)]
    is_on = _GOES_ON.match(told) is not None or IS.search(words_before(reading, sentence, tenure)) is not None
    if is_on:
        return _LONGEST_TENURE
    is_wrong = _WRONG.search(text, start, end) and not _SAYS.search(text, start, end)
    return _SINCE_THE_DEED if is_wrong else _A_TERM_AGO


def _first(tenure: Tenure) -> int:
    """Return where somebody or his post is first named."""
    return min(tenure.spans["person"][0], tenure.spans["title"][0])


def _year_before(reading: Reading, sentence: Sentence, tenure: Tenure) -> int:
    """Return the year of the day right before a name with its post, or of what he signed.

    0 without one, or for a post held now.
    """
    text, start = reading.document.text, reading.raw(sentence.span)[0]
    parts = [span for part, span in tenure.spans.items() if start <= span[0]]
    first, last = min(span[0] for span in parts), max(span[1] for span in parts)
    signed = _OF_HIS_ACT.search(text[max(start, first - 2 * _REACH) : first]) or _SIGNED_ON.match(
        text, last, last + _REACH
    )
    on_day = signed or _ON_DAY.search(text[start:first])
    if on_day is None or _NOW.search(words_before(reading, sentence, tenure)):
        return 0
    if signed is None and _TELLS_OTHER_DAYS.search(text, start, start + on_day.start()):
        return 0
    return int(on_day.group("year"))
