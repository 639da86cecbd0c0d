"""Deeds that were not done: posts given or lost only by hearsay, on paper, in a question, or not at all."""

import re
from typing import Literal

from kg.extract.mentions.cues import CALLED
from kg.extract.mentions.types import PersonMention
from kg.model.findings import Span
from kg.text.alphabet import LOWER
from kg.text.cue import Cue

_GIVE = (
    r"(?:bổ nhiệm|bầu|chỉ định|phê chuẩn|công nhận|điều động|luân chuyển|phân công|giới thiệu|đề cử|đề bạt"
    r"|miễn nhiệm|bãi nhiệm|cách chức|cho thôi)"
)
# From the verb to whom or what it is done to
_OBJECT = (
    rf"{_GIVE}(?:(?:,|,?\s+và)?\s+(?:lại|bổ sung|kết quả|để|được|{_GIVE})){{0,4}}"
    rf"(?:\s+(?:(?:đối với|cho|thôi|làm|giữ|chức|vụ|danh|vị trí)\s+)*{CALLED}?)?\s*$"
)
# "không bổ nhiệm lại bà A làm C", "chưa có văn bản nào điều động ông A", "dừng việc bổ nhiệm ông A"
_UNDOES = Cue(
    r"\b(?:(?<!bầu )không(?!\s+(?:lâu|ít|chỉ|quá|đầy|phải ai|chuyên|quân|gian|khí|thường))"
    r"|chưa(?!\s+(?:đầy|lâu|bao lâu|tới|đến))|chẳng|(?:tạm\s+)?dừng|tạm ngừng|hoãn|hủy|thu hồi|bãi bỏ|rút"
    r"|bác(?: bỏ)?|từ chối|phủ nhận|phản đối)"
    rf"(?:,?\s+(?!(?:đã|nên|mà|sau|vì|do|tái cử)\b)(?-i:[{LOWER}])+){{0,8}}?"
    r"(?:\s+(?:quyết định|nghị quyết)\s[^.;:]{0,80}?\s(?:việc|kết quả))?"
    rf"\s+{_OBJECT}",
    re.IGNORECASE,
)
# "việc bổ nhiệm ông A bị hủy bỏ", "kết quả bầu … chưa được Thủ tướng phê chuẩn"
_CANCELLED = re.compile(
    r"[^.;]{0,60}\bbị\s+(?:hủy|thu hồi|bãi bỏ|bác)\b"
    r"|[^.;,:]{0,40}\s(?:bị|được|đã|phải)\s+(?:tạm\s+)?(?:dừng|hoãn|hủy|thu hồi|bãi bỏ|đình chỉ)\b"
    r"|\s+tạm\s+(?:dừng|hoãn)\b"
    r"|[^.;,:]{0,40}\s(?:không|chưa)\s+được\s(?:[^\W\d]+\s){0,4}?"
    r"(?:phê chuẩn|chấp thuận|chấp nhận|thông qua|công nhận|đồng ý)\b",
    re.IGNORECASE,
)
_DECISION = re.compile(r"\b(?:quyết định|kết quả|việc|đề nghị)\b", re.IGNORECASE)
# "không có chuyện ông A được bầu", "Liệu ông A có …", "mong ông A làm C", "tưởng ông A được bầu"
_DOUBTS = Cue(
    r"\b(?:(?:không|chưa) (?:hề )?có (?:chuyện|việc|quyết định)"
    r"|liệu(?= (?:rằng|ông|bà|anh|chị|đồng chí))|cho (?:rằng|là)"
    r"|(?:mong|muốn|hy vọng|kỳ vọng|ước)(?: muốn| mỏi| rằng| gì)?\s+(?:ông|bà|anh|chị|đồng chí|có)\s*$"
    rf"|(?:(?<!tư )(?<!tin )(?<!lý )tưởng|nghĩ|ngỡ|đoán|đồn)(?: (?:rằng|là))?\s+{CALLED}\s*$)"
    r"[^,;:]*$",
    re.IGNORECASE,
)
# What nobody is said to be: "Lẽ ra ông A được bổ nhiệm", "ông A tự xưng vừa được bổ nhiệm"
_UNREAL = Cue(
    r"\b(?:lẽ ra|đáng (?:lẽ|ra)|suýt|giả (?:sử|định|thiết|dụ)|phải chăng|có hay không|loan tin"
    r"|hụt|thiếu [^,.;]{0,12}phiếu"
    r"|(?:mạo (?:danh|nhận)|giả danh|tự (?:xưng|nhận)|làm giả (?:quyết định|văn bản))(?![^.;]*\bbị\b))",
    re.IGNORECASE,
)
_TO_COME = Cue(r"\b(?:(?:sáng|trưa|chiều|tối|ngày) mai|(?:tuần|tháng) (?:tới|sau)|tới đây)\b", re.IGNORECASE)
_UNTRUE = Cue(
    r"sai sự thật|không đúng sự thật|bịa đặt|tin (?:đồn|giả|vịt)|bị đồn|đồn (?:đoán|thổi)|thất thiệt"
    r"|(?:là|hoàn toàn) (?:không (?:chính xác|đúng|có (?:thật|căn cứ|cơ sở))|sai)\b"
    r"|(?:bác bỏ|phủ nhận|đính chính)(?! đơn)",
    re.IGNORECASE,
)
_WHY = re.compile(r"\W*(?:vì sao|tại sao|vì đâu|do đâu)\b", re.IGNORECASE)
# "kiến nghị miễn nhiệm ông A", "phương án bổ nhiệm ông A", not "thông qua tờ trình miễn nhiệm ông A"
_PROPOSES = Cue(
    r"(?<!thông qua )(?<!phê duyệt )(?<!đồng ý )(?<!theo )\b(?:đề xuất|kiến nghị|đề nghị|gợi ý|yêu cầu|đòi"
    r"|kêu gọi|tiến cử|đề cử|cân nhắc|dự định|ý định|muốn|mong|ủng hộ|lấy ý kiến|thẩm định|tờ trình|phương án"
    r"|đề án|hồ sơ|(?<!, )thủ tục|có thể|khả năng|(?:rằng|là|cũng|ý kiến) nên)"
    r"(?:\s+(?!(?:đã|quyết|nghị|thông|thống|biểu|tiến|theo|sau|rồi|nên|và|của)\b)[^\s,.;:()]+){0,8}?"
    rf"\s+{_OBJECT}",
    re.IGNORECASE,
)


def told_of_deed(
    text: str, sentence: Span, person: PersonMention, posts: Span
) -> Literal["done", "proposed", "not done"]:
    """Return what a sentence says of the deed by which somebody gets or loses posts.

    Args:
        posts: first and last code point of the chain.
    """
    start, end = sentence
    first, last = min(person.start, posts[0]), max(person.end, posts[1])
    if _UNTRUE.search(text, start, end) or _UNREAL.search(text, start, posts[0]):
        return "not done"
    if any(_UNDOES.search(text, start, at) for at in (person.start, posts[0])):
        return "not done"
    is_proposed = any(_PROPOSES.search(text, start, at) for at in (person.start, posts[0]))
    if is_proposed or _TO_COME.search(text, start, first):
        return "proposed"
    is_asked = text[start:end].rstrip("\"”' \n").endswith("?") and not _WHY.match(text, start)
    if is_asked or _DOUBTS.search(text, start, first):
        return "not done"
    is_cancelled = any(_CANCELLED.match(text, at, end) for at in (posts[1], last))
    return "not done" if is_cancelled and _DECISION.search(text, start, last) else "done"
