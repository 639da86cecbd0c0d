"""How much of a unit goes into a change: the words before it in a list.

"toàn bộ 5,32 km2 diện tích tự nhiên, quy mô dân số 3.257 người của các xã", "và phần còn lại của xã".
"""

import re
from typing import Literal

import msgspec

from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.extract.mentions.villages import VILLAGES
from kg.text.alphabet import UPPER
from kg.text.cue import past
from kg.text.numbers import NUMBER

Share = Literal["whole", "part", "remainder", "unknown"]
_VERBS = r"(?:sáp nhập|tiếp nhận|nhập|hợp nhất|sắp xếp|điều chỉnh|chia tách|tách)"
_WHOLE = r"(?:toàn bộ|(?:giữ )?nguyên trạng|cả)"
_REMAINDER = r"(?:(?:toàn bộ )?(?:phần )?(?:diện tích tự nhiên (?:và|,) (?:quy mô )?dân số )?còn lại)"
_PART = (
    r"(?:(?:một |1 )?(?:phần|nửa)(?: (?:lớn|nhỏ|khác|đất(?: đai)?))?|đất(?: đai)?"
    rf"|{COUNT} (?:thôn|ấp|bản|buôn|làng|xóm|khóm|khu phố|tổ dân phố)(?= (?:của|thuộc) ))"
)
_MEASURE = rf"\(?(?:{NUMBER}) ?(?:km ?[2²]|km|ha|héc ta|hécta|m ?[2²])(?!\w)\)?"
_PEOPLE = rf"\(?(?:{NUMBER}) ?(?:người(?: dân)?|nhân khẩu|khẩu|dân|hộ)(?!\w)\)?"
_FILLER = (
    r"(?:địa giới(?: hành chính)?|hành chính|diện tích(?: đất)?(?: tự nhiên)?|quy mô\w?(?: dân(?: số)?)?"
    rf"|dân số|cơ sở (?:hạ tầng|vật chất)|nhân khẩu|dân cư|hiện (?:có|tại|nay)|khoảng|hơn|gần|trên(?= \d)"
    rf"|cùng|với|của|từ|và|là|việc|bộ|thêm|{_VERBS}"
    rf"|{TYPE}(?= [Xx]ã| [Pp]hường)"
    r"|(?:số|các) (?:xã|phường|thị trấn)(?:,? (?:và )?(?:xã|phường|thị trấn))*(?= của)"
    r"|đơn vị(?: hành chính)?(?: cấp (?:xã|huyện|tỉnh)| trực thuộc)?|các|số"
    rf"|{COUNT}(?= (?:{TYPE}|đơn vị)))"
)
_VILLAGES_AT_HEAD = "|".join(word.capitalize() for word in VILLAGES.split("|"))
_NAME = rf"[{UPPER}\d][\w']*(?: [{UPPER}\d][\w']*){{0,3}}"
_SIZE = r"\([^()\n]{1,90}\)"
_VILLAGE = (
    rf"(?:thuộc |của |gồm )?(?:các |{COUNT} )?(?:{VILLAGES}|tiểu khu|khu kinh tế"
    r"|[Nn]ông trường|[Ll]âm trường)(?: |: ?)"
    r"(?:(?!(?<!\w)(?:xã|phường|thị trấn) )(?:[^.;()]|\.(?=\d))){1,200}?"
    rf"(?: {_SIZE})? (?:thuộc|của)(?= )"
    # "và Làng A (rộng 4,2 km2) thuộc xã B"; not "các xã Bản A, B thuộc huyện C"
    rf"|(?:{_VILLAGES_AT_HEAD}) {_NAME}(?: {_SIZE})? (?:thuộc|của)(?= (?:xã|phường|thị trấn) )"
    rf"|(?:(?:{COUNT}|các|một số|nhiều) {TYPE}(?:(?:,| và) {TYPE})*(?: phía \w+| còn lại)?(?:,| và)? ?)+"
    rf"(?:thuộc|của|từ)(?= (?:các |{COUNT} )?{TYPE} )"
)
# "2.974 người (gồm toàn bộ dân số của ấp A) của xã B".
_OF_VILLAGES = (
    rf"\((?:bao )?gồm (?:(?!{TYPE} )[^()\n]){{0,80}}?(?:thôn|ấp|bản|xóm|khóm|khu phố) [^()\n]{{1,80}}\)"
)
# "471 km2 (quy mô dân số 35.000 người) của huyện A".
_SIZE_TOO = r"\((?:với |có |cùng |và )*(?:quy mô )?(?:dân số|diện tích)(?!\w)[^()\n]{1,60}\)"
_ATOM = re.compile(
    rf"[\s:]*(?:(?:(?P<remainder>{_REMAINDER})|(?P<whole>{_WHOLE})|(?P<part>{_PART})|(?P<measure>{_MEASURE})"
    rf"|{_PEOPLE}|{_OF_VILLAGES}|{_SIZE_TOO}|(?P<village>{_VILLAGE})|{_FILLER})(?!\w)"
    rf"|(?P<comma>,|;(?! ?(?:{_VERBS}|chuyển|thành lập))))"
)
_SPACE = re.compile(r"[\s:]*")
# ", có diện tích 12 km2, dân số 4.000 người" behind a unit, up to a last amount.
HAS_SIZE = (
    r",? (?:(?:có|với|rộng) )?(?:tổng )?(?:diện tích|quy mô|dân số)(?:[^.;:()\n]|\.(?=\d)){1,110}?"
    r"\d ?(?:người|nhân khẩu|dân|km2|ha)(?!\w)"
)
# "nhập toàn bộ xã A và điều chỉnh xã B"; "các thôn của xã A sáp nhập với xã B".
_CUT = re.compile(r"(?<!\w)(?:điều chỉnh|tách)(?!\w)")
# "trên cơ sở điều chỉnh địa giới hành chính từ xã A"
_ADJUSTED = re.compile(r"(?<!\w)(?:điều chỉnh|chia tách)(?!\w).*(?<!\w)(?:từ|của)$")
_JOINED = re.compile(r"(?<!\w)(?:với|cùng)(?: các)?(?: \d+)?$|(?<!\w)(?:nhập|hợp nhất)(?!\w)")
_SOME = re.compile(rf"\s*(?:{COUNT}|các|một số|nhiều) {TYPE}(?!\w)")
# So many words stand between two units of a list; a text of nothing else is no list.
_MOST_ATOMS = 60


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """What stands before a unit in a list."""

    end: int
    share: Share | None
    is_open: bool  # a name without a type word may follow
    is_of_some: bool  # communes of a district, not all of them


def parse_gap(text: str, position: int, *, is_first: bool) -> Gap:
    """Return the amount and the words before the next unit."""
    start = position
    share: Share | None = None
    measured = is_of_some = False
    for _ in range(_MOST_ATOMS):
        atom = _ATOM.match(text, position)
        if (
            atom is None
            or atom.end() == position
            or (atom.group("comma") and re.match(r",? ?sau khi", atom.group()))
        ):
            break
        kind = atom.lastgroup
        if kind == "remainder":
            share = "remainder"
        elif kind == "village" or (kind in ("whole", "part") and share is None):
            share = "whole" if kind == "whole" else "part"
            is_of_some = _SOME.match(atom.group()) is not None
        measured = measured or kind == "measure"
        position = atom.end()
    between = text[start:position].lower()
    if measured and share is None and re.search(r"(?:của|từ)(?: các)?(?: \d+)?$", between):
        share = "part"
    if share is None and not is_first:
        share = "part" if _CUT.search(between) else "whole" if _JOINED.search(between) else None
    if share is None and is_first and _ADJUSTED.search(between):
        share = "part"
    end = past(_SPACE, text, position)
    is_open = (
        is_first
        or re.search(r"[,;:]|(?<!\w)và(?!\w)|các$|của$|với ?$", between + text[position:end]) is not None
    )
    return Gap(end=end, share=share, is_open=is_open, is_of_some=is_of_some)
