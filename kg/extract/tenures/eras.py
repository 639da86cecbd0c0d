"""Times of old without a year that open a sentence: "Thời bao cấp, C A", "Sau giải phóng, A làm C"."""

import re

from kg.extract.mentions.cues import CALLED
from kg.extract.mentions.types import Sentence
from kg.extract.roles.notes import LEADS_A_PLACE
from kg.extract.tenures.reading import Reading
from kg.model.findings import Tenure
from kg.text.cue import Cue

# What somebody became, or was: "ông A làm C".
DID = re.compile(r"\b(?:làm|giữ|đảm nhiệm|đảm nhận|chuyển sang|chuyển về|lên)\b")
# Who speaks does so now, of what was then.
OF_NOW = re.compile(
    r"\b(?:nay|hiện|vẫn|nói|phát biểu|nhấn mạnh|cho (?:biết|hay|rằng)|chia sẻ|thông tin|khẳng định|xác nhận"
    rf"|thừa nhận|trả lời|kể|theo {CALLED})\b",
    re.IGNORECASE,
)
_COUNTRY = r"(?:đất nước|nước nhà|Tổ quốc|Bắc Nam|hai miền)"
# "Sau khi đất nước thống nhất", not "Sau khi thống nhất nhân sự", "giải phóng mặt bằng"
_PEACE = (
    rf"{_COUNTRY}\s(?:được\s|hoàn toàn\s)*thống nhất|thống nhất\s{_COUNTRY}|ngày thống nhất"
    r"|giải phóng(?! mặt bằng)|hòa bình lập lại|lập lại hòa bình|Cách mạng tháng (?:Tám|8)"
)
_WAR = (
    r"kháng chiến(?! chống dịch)|chiến tranh(?! thương mại)|chống (?:Mỹ|Pháp)\b|chiến dịch Hồ Chí Minh"
    r"|bao cấp|Pháp thuộc|tiền khởi nghĩa|tổng khởi nghĩa"
    r"|(?:đầu|thời(?: kỳ)?|những năm)(?: (?:đầu|tiền))? đổi mới"
    r"|(?:những năm|thập niên|thập kỷ)(?: (?:đầu|cuối|giữa))?(?: thập niên| thập kỷ)? (?:19)?[3-9]0\b"
    r"|thế kỷ (?:trước|XX)\b"
)
# No occasion on which it is remembered: "Trong lễ kỷ niệm ngày giải phóng"
_LEAD = (
    r"(?:Trong|Thời|Suốt|Những|Các|Đầu|Cuối|Giữa|Vào|Từ|Sau|Ngay|Khi|Lúc|Hồi|Trước|Bước|Ở|Cuộc|Hai|Kỳ|Năm"
    r"|Ngày|Giai đoạn|Thời gian|Còn|Đang|Gian khổ|Ác liệt|Quê hương|Quê nhà|Tỉnh nhà|Miền Nam|Hoàn toàn"
    r"|Được|Đất nước)"
)
_ERA = Cue(
    rf"\W*(?:{_LEAD}\s+){{0,8}}(?:{_PEACE}|{_WAR})(?![^.;:,\n]*\bnay\b)[^.;:,\n]{{0,40}},",
    re.IGNORECASE,
)
# A later time than that which the sentence opens with.
_LATER = re.compile(r"\b(?:nay|hiện)\b|(?<!\d)(?:19|20)\d\d(?!\d)", re.IGNORECASE)
_RIGHT_BEFORE = re.compile(r"\s+(?:[^\W\d]+\s+){0,2}")
_REACH = 160
# Who led a place then is too old by then.
_SINCE = 2015


def is_of_an_era(reading: Reading, sentence: Sentence, tenure: Tenure, between: str) -> bool:
    """Return whether a sentence opens with a time of old in which somebody led a place, or got a post.

    Args:
        between: the words between the name and the post.
    """
    start, end = sentence.span
    era = _ERA.match(reading.text, start, min(end, start + _REACH))
    first = min(span[0] for span in tenure.spans.values() if span[0] >= reading.raw((start, end))[0])
    if era is None or reading.raw(era.span())[1] > first:
        return False
    if _LATER.search(between):
        return False
    if DID.search(between):
        return True
    if reading.today is not None and reading.today.year < _SINCE:
        return False
    is_beside = _RIGHT_BEFORE.fullmatch(reading.document.text, reading.raw(era.span())[1], first)
    is_led = (tenure.body_kind or "").startswith(LEADS_A_PLACE)
    return is_beside is not None and is_led and OF_NOW.search(reading.text, start, end) is None
