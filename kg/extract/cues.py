"""The words between posts and people that say how they belong together: the cues of `kg.extract.roles`."""

import re

from kg.model.findings import TenureStatus

PREFIX_WORDS = r"(?:nguyên(?:\s+là|\s*:)?|cựu|cố|quyền|tân|phụ trách|các|đồng chí|ông|bà|vị|Q\.)"
CHAIN = re.compile(
    rf"\s*(?:[,;\-–]|và|,?\s*rồi(?:\s+(?:làm|là))?|,?\s*sau đó là"
    rf"|,?\s*kiêm(?:\s+nhiệm)?(?:\s+chức)?|,?\s*đồng thời(?:\s+là)?|,\s*và"
    rf"|,\s*hiện(?:\s+là)?)?\s*(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
BEFORE_LIST = re.compile(
    r"\s*(?::|,?\s*gồm(?:\s+có)?\s*:?|là\s*:?|lần lượt là\s*:?)\s*(?:\d+\s+)?(?:các\s+)?", re.IGNORECASE
)
_AGED = r"\s*\((?:\d{2}\s+tuổi|SN\s*\d{4}|sinh năm\s+\d{4}|sinh ngày\s+[\d/.]+)[^()]{0,40},\s*"
AFTER = re.compile(
    rf"{_AGED}(?:{PREFIX_WORDS}\s+)*|"
    rf"\s*(?:\([^()]{{0,60}}\)\s*)?(?:là\s+(?:thạc|tiến|cử|kỹ|bác|phó giáo|giáo|người"
    rf"|con)[^,;.]{{1,40}},)?\s*(?:[,\-–(:|]|(?=nguyên\s)|,?\s*(?:hiện\s+|hiện nay\s+|nay\s+"
    rf"|đang\s+|vốn\s+|từng\s+|đã\s+từng\s+)?là|,?\s*với (?:cương vị|tư cách|vai trò)(?:\s+là)?"
    rf"|,?\s*hiện(?:\s+đang)?(?:\s+giữ chức(?:\s+vụ)?)?)\s*(?:\([^()]{{0,30}}\)\s*[,-]?\s*)?(?:(?:hiện là"
    rf"|hiện nay là|nay là|là|hiện)\s+)?(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
TO = re.compile(
    r"\s*,?\s*(?:(?:đối với|cho|của|với|là|thuộc về)\s+)+(?:(?:các|\d+|\w+)\s+(?:ông,?\s+bà"
    r"|ông/bà|đồng chí|cán bộ|người|ông bà|nhân sự))?[\s,]*(?:(?:gồm|là"
    r"|sau đây)\s*)*:?\s*(?:-\s*)?",
    re.IGNORECASE,
)
LIST_GAP = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?(?:,|và|;|,\s*và|&)\s*(?:\d+\s+)?", re.IGNORECASE)
HOLDING = re.compile(
    r"(?:giữ(?:\s+\w+)?\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị|vị trí)|giữ|chức(?:\s+(?:vụ"
    r"|danh))?|vị trí|cương vị|làm|làm nhiệm vụ|đảm nhiệm|đảm nhận|vào|tham gia|trở thành"
    r"|nhiệm vụ|phụ trách|điều hành|(?P<verb>bầu|bổ nhiệm|chỉ định|miễn nhiệm|cách chức"
    r"|bãi nhiệm|thôi|giao|ứng cử|đắc cử|trúng cử|kiện toàn|phê chuẩn)(?:\s+(?:bổ sung|lại|giữ"
    r"|tạm thời|quyền))*)\s*:?\s*(?:quyền\s+|các\s+|là\s+|của\s+)*$",
    re.IGNORECASE,
)
STATUS: tuple[tuple[TenureStatus, re.Pattern[str]], ...] = (
    (
        "disciplined-removed",
        re.compile(r"cách(?:\s+(?:tất cả|hết|mọi))?(?:\s+các)?\s+chức|khai trừ", re.IGNORECASE),
    ),
    (
        "leaves",
        re.compile(
            r"(?<!bổ\s)miễn nhiệm|bãi nhiệm|cho thôi|thôi giữ|thôi làm|thôi chức|thôi tham gia"
            r"|thôi(?:\s+không)?(?:\s+giữ)?\s+(?:chức|nhiệm vụ|đảm)|nghỉ hưu|nghỉ hưởng|nghỉ chế độ"
            r"|từ chức|từ nhiệm|rời (?:chức|cương vị)",
            re.IGNORECASE,
        ),
    ),
    ("nominated", re.compile(r"giới thiệu|ứng cử|đề cử|đề nghị|dự kiến|quy hoạch", re.IGNORECASE)),
    (
        "former",
        re.compile(
            r"từng|trước đó|trước đây|nguyên là|thời điểm|giai đoạn|khi còn|trải qua|kinh qua"
            r"|lúc (?:đó|ấy|còn)|khi (?:đó|đang)|trong thời gian",
            re.IGNORECASE,
        ),
    ),
    ("elected", re.compile(r"bầu|trúng cử|đắc cử|tái cử|tái đắc cử|tín nhiệm", re.IGNORECASE)),
    (
        "appointed",
        re.compile(
            r"bổ nhiệm|chỉ định|điều động|luân chuyển|phân công|phê chuẩn|chuẩn y|tiếp nhận|biệt phái"
            r"|điều chuyển|giao giữ|giao nhiệm vụ|giao(?=\s+(?:đồng chí|ông|bà|quyền))|kiện toàn"
            r"|được giao|nhận nhiệm vụ|trở thành|thay thế|kế nhiệm",
            re.IGNORECASE,
        ),
    ),
)
HANDS_OVER = re.compile(
    r"trao (?:các |\d+ )?(?:quyết định|nghị quyết)|ký (?:ban hành )?(?:các )?quyết định"
    r"|công bố|đến khi|đồng nghĩa|cảm ơn|đề nghị|nhận thấy|cho biết|yêu cầu",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(r";|\.\s|\bđể\b(?!(?:\s+[\w.]+){0,7}\s+bầu)|\bsau khi\b|\btrước khi\b")
# "thôi giữ chức C1 để giữ chức C2"
_TO_HOLD = r"\s*(?:nhận\s+)?(?:giữ|làm|đảm nhiệm|nhận)\s+(?:chức|nhiệm vụ|cương vị)"
TO_HOLD = re.compile(_TO_HOLD, re.IGNORECASE)
SEAT = re.compile(r"Ban Chấp hành|BCH|Ban Thường vụ|BTV", re.IGNORECASE)
SEAT_LINK = re.compile(
    r"\s*,?\s*(?:và\s+)?(?:tham gia|(?:thôi\s+)?giữ(?:\s+chức(?:\s+vụ)?|\s+cương vị)?)\s+", re.IGNORECASE
)
REPLACES = re.compile(
    r"[\s,(]*(?:để\s+)?thay(?:\s+thế)?(?:\s+cho)?\s+(?:vị trí\s+(?:của\s+)?)?"
    r"(?:(?:\d+\s+)?người tiền nhiệm\s+(?:là\s+)?)?",
    re.IGNORECASE,
)
# "A là chính khách, hiện là C", "A, sinh năm 1962, từng là C"
NOW_OR_THEN = re.compile(
    r",\s+(?:(?:hiện|hiện nay|hiện đang|đang|nay)|(?P<then>từng|đã từng|nguyên))\s+"
    r"(?:là|giữ(?:\s+chức(?:\s+vụ)?)?)\s*$",
    re.IGNORECASE,
)
# "Phó Giám đốc Sở Y tế, ông A, ..."
APPOSITION = re.compile(r",\s+(?:ông|bà|đồng chí)\s+", re.IGNORECASE)
