"""The words between posts and people that say how they belong together: the cues of `kg.extract.roles`."""

import re

from kg.extract.mentions.people import RANK
from kg.text.alphabet import UPPER, no_name
from kg.text.cue import Cue

# Before a name, and what is held: "giữ chức danh C".
CALLED = r"(?:ông|bà|anh|chị|đồng chí|đ/c)"
OFFICE = r"chức(?:\s+(?:vụ|danh))?"
HOLDS = r"(?:làm|giữ|đảm nhiệm|đảm nhận)"
SEVERAL = r"(?:các|hai|ba|bốn|[2-9]|[1-9]\d)"
# Before a post that is another's: "tháp tùng C", "thư ký của C".
OF_ANOTHER = (
    "của|do|bởi|theo|với|cùng|cho|gặp|gặp gỡ|tiếp|đón|thăm|chào|mời|giúp|chất vấn|tháp tùng|thay mặt"
    "|đại diện|thư ký|trợ lý|giúp việc|cố vấn"
)
# "bổ nhiệm ông A làm C", "… giữ chức C"
TO_BE = rf"(?:làm|giữ\s+{OFFICE})"
# "nguyên Chủ tịch"; no cue in "ông Trần Thái Nguyên", "tỉnh Thái Nguyên", "Tây Nguyên".
ONCE = no_name("nguyên")
ACTING = no_name("quyền")
PREFIX_WORDS = r"(?:nguyên(?:\s+là|\s*:)?|cựu|đương kim|cố|quyền|tân|phụ trách|các|đồng chí|ông|bà|vị|Q\.)"
EARLIER = r"trước(?:\s+(?:đó|đây|kia|(?:khi\s+)?(?:sáp nhập|sắp xếp|hợp nhất)))?"
# "ông A, trước đó là C", "từng giữ các chức: C"
ONCE_WAS = Cue(
    rf"(?<!\w)(?:{EARLIER}|vốn|từng)\s+(?:là|(?:làm|giữ|đảm nhiệm|trải qua)"
    rf"(?:\s+(?:các|nhiều))?(?:\s+(?:{OFFICE}|vị trí|cương vị))?)(?:\s*:|\s+như)?\s+$",
    re.IGNORECASE,
)
GROUP = r"(?:\d+|hai|ba|bốn)?\s*(?:các\s+)?(?:(?:đồng chí|ông,? bà|ông/bà|ông|bà|vị|người|nhân sự)\s*:?\s*)?"
# "Phó Giám đốc Công an tỉnh A - Đại tá B"
RANKED = re.compile(rf"\s+-\s+(?={RANK}\s)")
BEFORE_LIST = re.compile(
    rf"\s*(?::|,?\s*gồm(?:\s+có)?\s*:?|,?\s*lần lượt là\s*:?|(?:,\s*)?là\s*:?|tên"
    rf"|với(?=\s+{SEVERAL}\s[^.;,:]{{2,20}}:))\s*(?:1[.)]\s+)?{GROUP}",
    re.IGNORECASE,
)
_AGE = r"(?:\d{2}\s+tuổi|SN\s*:?\s*\d{4}|sinh năm\s*:?\s+\d{4}|sinh ngày\s+[\d/.]+)"
_AGED = rf"\s*\({_AGE}[^()]{{0,40}},\s*(?:hiện\s+)?(?:là\s+)?|\s*,?\s*{_AGE}\s*,\s*(?:hiện\s+)?(?:là\s+)?"
AFTER = re.compile(
    rf"(?:{_AGED}|\s*,\s*{RANK}\s*,\s*)(?:{PREFIX_WORDS}\s+)*|"
    rf"\s*(?:\([^()]{{0,120}}\)\s*)?(?:là\s+(?:thạc|tiến|cử|kỹ|bác|phó giáo|giáo|người"
    rf"|con)[^,;.]{{1,40}},)?\s*(?:[,\-(:|]|(?:cũng\s+)?(?=(?:nguyên|cựu|đương kim)\s)"
    rf"|,?\s*(?:hiện\s+|hiện nay\s+"
    rf"|nay\s+|(?:(?:hiện|nay|đã)\s+)?không còn\s+"
    rf"|đang\s+|vốn\s+|từng\s+|đã\s+từng\s+|cũng\s+|vẫn\s+|mới\s+|chính\s+|(?:hiện\s+)?tiếp tục\s+"
    rf"|(?:cũng\s+)?đồng thời\s+)?là|,?\s*với (?:cương vị|tư cách|vai trò)(?:\s+là)?"
    rf"|,?\s*hiện(?:\s+đang)?(?:\s+giữ {OFFICE})?)\s*(?:\([^()]{{0,30}}\)\s*[,-]?\s*)?(?:(?:hiện là"
    r"|hiện nay là|nay là|là|hiện)\s+)?(?:một trong\s+(?:số\s+)?(?:(?:\d+|hai|ba|bốn|năm|những)\s+)?)?"
    rf"(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
# "để nhận nhiệm vụ mới", "để nghỉ hưu trước tuổi"
_FOR_A_REASON = r"\s*,?\s*(?:để|do)\s+(?:nhận|nghỉ|chuyển|đảm nhận)\s[^.;:,()]{2,40}?"
TO = re.compile(
    rf"(?:{_FOR_A_REASON}(?=\s+đối với\s)|\s+nhiệm kỳ(?=\s+đối với\s))?"
    r"\s*(?:(?:,|và)\s+(?:các|những|mọi)\s+chức vụ\s[^,.;:()]{2,60}?(?=\s+(?:đối với|của)\s))?"
    r"\s*,?\s*(?:được\s+(?:giao|trao)\s+(?=cho))?(?:(?:đối v[ớố]i|cho|của|với|là|thuộc về)(?:\s+|(?=:)))+"
    r"(?:(?:các|\d+|\w+)\s+(?:ông,?\s+bà|ông/bà|đồng chí|cán bộ|người|ông bà|nhân sự|(?:ông|bà)(?=\s*:)))?"
    r"[\s,]*(?:(?:gồm|là|sau đây)\s*)*:?\s*(?:-\s*)?",
    re.IGNORECASE,
)
LIST_GAP = re.compile(
    r"\s*\)?\s*(?:\([^()]{1,90}\)\s*|,?\s*(?:sinh năm|SN)\s+\d{4}\s*"
    rf"|{_FOR_A_REASON}(?=\s*[,;]|\s+và\s)\s*)?"
    r"(?:,\s*và|,|và|;|&)\s*(?:\d+[.)]?\s+)?",
    re.IGNORECASE,
)
SEAT = re.compile(r"Ban Chấp hành|BCH|Ban Thường vụ|BTV", re.IGNORECASE)
# "từng kinh qua nhiều chức danh như: C1, C2": the posts of a life, all past
CAREER = Cue(
    r"\b(?:từng\s+(?:là|làm|giữ|đảm nhiệm|đảm nhận|nắm|được|có|công tác)|(?:trải|kinh)\s+qua"
    rf"|qua\s+(?:nhiều|các)\s+(?:chức|vị trí|cương vị)|{ONCE}\s+(?:giữ|làm)|đi lên từ"
    r"|(?:đã|lần lượt)\s+(?:giữ|đảm nhiệm|đảm nhận)\s+(?:các|nhiều|những)\s+(?:chức|vị trí|cương vị)"
    r"|lần lượt\s+(?:là|làm|giữ|đảm nhiệm|kinh qua))\b",
    re.IGNORECASE,
)
# "trong thời gian làm C (2003-2009), bà A", "trên cương vị C, ông A"
WHILE = Cue(
    r"\b(?:(?:trong\s+(?:suốt\s+)?)?(?:thời gian|quá trình|thời kỳ)"
    r"|(?:khi|lúc|hồi|thời|thời gian)\s+(?:còn|đang|đó|ấy)"
    r"|(?<!mỗi )(?<!đồng )(?<!từ )(?<!đến )(?:hồi|thời|ngày)(?:\s+(?:tôi|mình))?"
    r"|(?<!từ )(?<!sau )(?<!trước )(?<!đến )khi(?=\s+(?:là|làm|giữ)\b))"
    r"(?:\s+(?:còn|đang))?\s+(?:là|làm|giữ|đương|đảm nhiệm|đảm nhận)"
    rf"(?:\s+(?:{OFFICE}|cương vị))?\s*$",
    re.IGNORECASE,
)
# "khi ông A làm C"
WHILE_HE = Cue(
    rf"{WHILE.pattern.pattern}"
    rf"|(?<!từ )(?<!sau )(?<!trước )(?<!đến )\b(?:khi|lúc)\s+{CALLED}\s+"
    rf"(?-i:[{UPPER}]\w*\s+){{0,5}}(?:(?:đang|còn)\s+)?(?:là|làm|giữ)(?:\s+{OFFICE})?\s*$",
    re.IGNORECASE,
)
# "Sau 5 năm ngồi ghế C, ông A"
AFTER_YEARS = re.compile(
    r"\bsau\s+(?:(?:hơn|gần|khoảng|chưa (?:đầy|đến|tới))\s+)?(?:\d{1,2}|một|hai|ba|bốn|năm|nhiều)\s+"
    r"(?:năm|tháng|nhiệm kỳ)\s+(?:ngồi ghế|làm|là|giữ|đảm nhiệm|đảm nhận|ở (?:cương vị|vị trí))"
    rf"(?:\s+(?:{OFFICE}|cương vị))?\s*$",
    re.IGNORECASE,
)
# "Ông A 57 tuổi, quê xã B; C": what is said of a man before his posts
BORN = re.compile(
    rf"\s*(?:\([^()]{{1,40}}\)\s*)?,?\s*(?:năm nay\s+)?(?:{_AGE}[\s,;(]|\({_AGE}[^()]{{0,60}}\)\s*,)"
    r"(?:[^.:]|(?<=[Tt][Pp])\.|(?<=quán):|(?<=trú):|(?<=tộc):|(?<=giáo):|(?<=quê):){0,200}?(?:[,;(]|\s-)\s*"
    r"(?:(?:nghề nghiệp,\s+)?chức (?:vụ|danh)(?:\s+(?:hiện nay|hiện tại|công tác|đang giữ))?\s*:\s*)?"
    rf"(?:(?:hiện\s+)?là\s+)?(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
# "A (SN 1970, trú phường B), nguyên C", "A (SN 1970, trú phường B, nguyên C)", "A, đảng viên Chi bộ B, C"
ABOUT = re.compile(
    rf"\s*(?:\([^()]{{1,120}}\)\s*[,\-:]|\(\s*{_AGE}[^()]{{0,100}},|,\s*đảng viên\s[^.:;()]{{2,140}}[,;])"
    rf"\s*(?:(?:hiện\s+)?là\s+)?(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
# "30/06/2025 08:54": when it was put online
CLOCK = re.compile(r"[\s,|-]{1,4}\d{1,2}(?::|h|g)\d{2}(?!\d)")
# Days that tell something else: of an act, of a birth, of the beginning or end of something.
OF_OTHER_DAY = Cue(
    r"(?:\b(?:quyết định|nghị quyết|nghị định|tờ trình|công văn|thông báo|kết luận|quy định|kế hoạch|luật"
    r"|văn bản)\b(?:[^,;]{0,60}|\s+số\s[^,;]{1,30},\s+(?:ngày\s+)?)"
    r"|\b(?:sinh|từ|đến|tới|trước|sau|hạn|hết|qua|so với)\s+(?:(?:hết|ngày|tháng|năm|sáng|chiều)\s+)*)$",
    re.IGNORECASE,
)
# "C1 rồi C2", one after the other
THEN = re.compile(r"\s*,?\s*rồi\s+(?:(?:lên\s+)?(?:làm|là)\s+)?", re.IGNORECASE)
IN_TURN = re.compile(r"lần lượt", re.IGNORECASE)
BRACKETS = re.compile(r"\([^()]*\)")
# What a body that is not known leaves between two posts: "Phó Giám đốc Học viện B, Bí thư Đảng ủy"
BETWEEN_POSTS = re.compile(
    rf"\s*(?:(?:[{UPPER}\d(“\"]|và\s+[{UPPER}\d])[^.;:]{{0,80}}|(?:\w+\s?){{1,3}})?[,;]\s*"
    rf"(?:(?:rồi|và|là|đồng thời là|kiêm)\s+)?(?:{PREFIX_WORDS}\s+)*"
)
CLAUSE_WORD = re.compile(
    r"\b(?:cho|cùng|đã|đang|sẽ|được|bị|với|nói|phát biểu|dự|chủ trì|trao|đến|tới|thăm|yêu cầu|đề nghị|khi|vì"
    r"|do|nhằm|theo|là|có|tham gia|trong|tại|từ|sau|trước|báo cáo|kiểm tra|chúc|tặng|tiếp|ký|nhấn mạnh"
    r"|khẳng định|thay mặt|nhưng|mà|thì|không|chưa|đại diện|lãnh đạo|các|hiện|nay|gồm|ảnh|làm)\b",
    re.IGNORECASE,
)
CANDIDATE = Cue(
    r"\b(?:ứng cử viên|ứng viên|người ứng cử"
    r"|(?:dự kiến|phương án)\s+nhân sự(?:\s+(?:cho\s+)?chức (?:danh|vụ))?)\s+$",
    re.IGNORECASE,
)
