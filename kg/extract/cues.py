"""The words between posts and people that say how they belong together: the cues of `kg.extract.roles`."""

import re

from kg.extract.people import RANK
from kg.model.findings import TenureStatus
from kg.text.alphabet import UPPER, no_name
from kg.text.cue import Cue

# "nguyên Chủ tịch"; no cue in "ông Trần Thái Nguyên", "tỉnh Thái Nguyên", "Tây Nguyên".
ONCE = no_name("nguyên")
ACTING = no_name("quyền")
PREFIX_WORDS = r"(?:nguyên(?:\s+là|\s*:)?|cựu|đương kim|cố|quyền|tân|phụ trách|các|đồng chí|ông|bà|vị|Q\.)"
CHAIN = re.compile(
    rf"\s*(?:[,;\-–]|và|,?\s*rồi(?:\s+(?:làm|là))?|,?\s*sau đó là"
    rf"|,?\s*kiêm(?:\s+nhiệm)?(?:\s+chức)?|,?\s*đồng thời(?:\s+là)?|,\s*và"
    rf"|,\s*hiện(?:\s+là)?)?\s*(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
_GROUP = r"(?:\d+|hai|ba|bốn)?\s*(?:các\s+)?(?:(?:đồng chí|ông,? bà|ông/bà|ông|bà|vị|người|nhân sự)\s*:?\s*)?"
BEFORE_LIST = re.compile(
    rf"\s*(?::|,?\s*gồm(?:\s+có)?\s*:?|,?\s*lần lượt là\s*:?|(?:,\s*)?là\s*:?|tên"
    rf"|với(?=\s+(?:các|\d+|hai|ba|bốn)\s[^.;,:]{{2,20}}:))\s*{_GROUP}",
    re.IGNORECASE,
)
# "các Phó Chủ tịch HĐND khóa mới được bầu gồm: A, B"
BEFORE_FAR_LIST = re.compile(
    rf"(?P<verb>[^.;:()]{{0,80}}?)\s(?:(?:bao\s+)?gồm(?:\s+có)?|như sau|sau đây"
    r"|có\s+(?:\d|hai|ba|bốn)\s+(?:người|đồng chí|gương mặt)(?:\s+mới)?\s*(?:là|:)"
    r"|(?:(?<=trước tuổi )|(?<=nghỉ hưu )|(?<=theo chế độ ))là(?=\s+(?:các\s+)?(?:ông|bà|đồng chí)\s))"
    rf"\s*:?\s*{_GROUP}"
    r"(?:\d{1,2}[.)]\s*)?",
    re.IGNORECASE,
)
_AGE = r"(?:\d{2}\s+tuổi|SN\s*:?\s*\d{4}|sinh năm\s*:?\s+\d{4}|sinh ngày\s+[\d/.]+)"
_AGED = rf"\s*\({_AGE}[^()]{{0,40}},\s*(?:hiện\s+)?(?:là\s+)?|\s*,?\s*{_AGE}\s*,\s*(?:hiện\s+)?(?:là\s+)?"
AFTER = re.compile(
    rf"(?:{_AGED}|\s*,\s*{RANK}\s*,\s*)(?:{PREFIX_WORDS}\s+)*|"
    rf"\s*(?:\([^()]{{0,120}}\)\s*)?(?:là\s+(?:thạc|tiến|cử|kỹ|bác|phó giáo|giáo|người"
    rf"|con)[^,;.]{{1,40}},)?\s*(?:[,\-–(:|]|(?=(?:nguyên|cựu|đương kim)\s)|,?\s*(?:hiện\s+|hiện nay\s+"
    rf"|nay\s+|đang\s+|vốn\s+|từng\s+|đã\s+từng\s+|cũng\s+|vẫn\s+|mới\s+|chính\s+|(?:hiện\s+)?tiếp tục\s+"
    rf"|(?:cũng\s+)?đồng thời\s+)?là|,?\s*với (?:cương vị|tư cách|vai trò)(?:\s+là)?"
    rf"|,?\s*hiện(?:\s+đang)?(?:\s+giữ chức(?:\s+vụ)?)?)\s*(?:\([^()]{{0,30}}\)\s*[,-]?\s*)?(?:(?:hiện là"
    r"|hiện nay là|nay là|là|hiện)\s+)?(?:một trong\s+(?:số\s+)?(?:(?:\d+|hai|ba|bốn|năm|những)\s+)?)?"
    rf"(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
# "để nhận nhiệm vụ mới", "để nghỉ hưu trước tuổi"
_FOR_A_REASON = r"\s*,?\s*(?:để|do)\s+(?:nhận|nghỉ|chuyển|đảm nhận)\s[^.;:,()]{2,40}?"
TO = re.compile(
    rf"(?:{_FOR_A_REASON}(?=\s+đối với\s)|\s+nhiệm kỳ(?=\s+đối với\s))?"
    r"\s*(?:(?:,|và)\s+(?:các|những|mọi)\s+chức vụ\s[^,.;:()]{2,60}?(?=\s+(?:đối với|của)\s))?"
    r"\s*,?\s*(?:được\s+(?:giao|trao)\s+(?=cho))?(?:(?:đối v[ớố]i|cho|của|với|là|thuộc về)\s+)+"
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
HOLDING = Cue(
    r"(?:chức (?:vụ|danh)(?:\s+[^\W\d]+){0,6}?\s*,?\s*(?:bao gồm|gồm|như|sau)"
    r"|giữ(?:\s+\w+)?\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị|vị trí)|giữ|chức(?:\s+(?:vụ"
    r"|danh))?|vị trí|cương vị|(?:rời|ngồi)(?:\s+(?:bỏ|vào))? ghế"
    r"|làm|làm nhiệm vụ|công tác(?<=nhận công tác)|đảm nhiệm|đảm nhận|vào|tham gia|trở thành"
    r"|đề bạt(?:\s+(?:lên|giữ(?:\s+chức)?))?|chuyển\s+(?:sang|về|lên|qua)|(?:rồi|(?:19|20)\d\d|thăng)\s+lên"
    r"|nhiệm vụ(?:\s+mới)?(?!\s+của\s)|phụ trách|điều hành(?:\s+hoạt động)?"
    r"|(?P<verb>bầu|bổ nhiệm|chỉ định|miễn nhiệm|cách chức|bãi nhiệm|thôi|giao|ứng cử"
    r"|tái cử|(?:tái )?đắc cử|trúng cử|kiện toàn|phê chuẩn)(?:\s+(?:bổ sung|lại"
    r"|giữ|tạm thời|quyền|kiêm(?:\s+nhiệm)?))*)"
    r"\s*:?\s*(?:quyền\s+|các\s+|là\s+|của\s+|(?:[2-9]|hai|ba|bốn)\s+)*$",
    re.IGNORECASE,
)
# Verbs by which somebody gives a post: "ông A bổ nhiệm C"; "ông A được bổ nhiệm C" gets it.
GIVES = re.compile(r"bầu|bổ nhiệm|chỉ định|giao|kiện toàn|phê chuẩn", re.IGNORECASE)
PASSIVE = re.compile(r"\b(?:được|bị|trúng|nhận|quyết định|tái|đắc)\b", re.IGNORECASE)
# "ba trong số bốn chức danh C": of nobody named
AMONG = re.compile(r"\btrong (?:số|tổng số)\s+(?:\w+\s+){0,2}(?:chức danh|chức vụ|vị trí)\s*$", re.IGNORECASE)
# Of verbs, in lower case; where every alternative begins with a letter, others are passed over at once.
STATUS: tuple[tuple[TenureStatus, Cue], ...] = (
    (
        "disciplined-removed",
        Cue(r"(?<!tư )cách(?:\s+(?:tất cả|hết|mọi))?(?:\s+các)?\s+chức|khai trừ|bãi nhiệm"),
    ),
    (
        "leaves",
        Cue(
            r"miễn nhiệm(?<!bổ\smiễn nhiệm)|cho thôi|thôi (?:không )?(?:giữ|làm|tham gia)"
            r"|thôi chức|thôi tham gia"
            r"|thôi(?:\s+không)?(?:\s+giữ)?\s+(?:chức|nhiệm vụ|đảm)|nghỉ hưu|nghỉ hưởng|nghỉ chế độ"
            r"|từ chức(?!\s+(?:vụ|danh)\b)|từ nhiệm|rời (?:bỏ )?(?:chức|cương vị|ghế|vị trí)",
        ),
    ),
    (
        "nominated",
        Cue(r"giới thiệu|ứng cử|đề cử|đề nghị|dự kiến|thi tuyển|dự tuyển|ứng tuyển|quy hoạch"),
    ),
    (
        "former",
        Cue(
            r"từng|trước đó|trước đây|nguyên (?:là|giữ|làm)|lần lượt (?:giữ|đảm nhiệm)|quá trình công tác"
            r"|có \d+ năm|hơn \d+ năm|năm(?<=\d năm) (?:liền |liên tục )?(?:làm|giữ|đảm nhiệm)"
            r"|nhiệm kỳ(?<=\d nhiệm kỳ) (?:liền |liên tục )?(?:làm|giữ|đảm nhiệm)"
            r"|đương chức|tại chức|thời (?:còn |đương )?(?:làm|giữ|là)\b"
            r"|bắt đầu (?:sự nghiệp|công tác)|đã (?:giữ|đảm nhiệm) (?:các|nhiều)"
            r"|thời điểm(?!\s+(?:hiện|này))|giai đoạn|khi còn|trải qua|kinh qua"
            r"|lúc (?:đó|ấy|còn)|khi (?:đó|đang)|trong thời gian|xóa tư cách",
        ),
    ),
    ("elected", Cue(r"bầu|trúng cử|đắc cử|tái cử|tái đắc cử|tín nhiệm|hiệp thương")),
    (
        "appointed",
        Cue(
            r"bổ nhiệm|chỉ định|điều động|nhận quyết định|luân chuyển|phân công|phê chuẩn|chuẩn y|tiếp nhận"
            r"|biệt phái|điều chuyển|điều (?:về|lên|sang|đến|ra)|đề bạt"
            r"|giao giữ|giao nhiệm vụ|giao(?=\s+(?:đồng chí|ông|bà|quyền))|kiện toàn"
            r"|được giao|nhận nhiệm vụ|nhận công tác|trở thành|thay thế|kế nhiệm"
            r"|được bố trí|đã bố trí"
            # "được cử giữ chức C"; "hiệp thương cử", "tín nhiệm cử" elect
            r"|cử(?<!thương cử)(?<!nhiệm cử)(?<!ứng cử)(?<!trúng cử)(?<!tái cử)(?<!đắc cử)"
            r"(?=\s+(?:giữ|làm|đồng chí|ông|bà|tham gia)\b)",
        ),
    ),
)
# "ông A vẫn đang giữ chức C", whatever else the sentence speaks of
STILL = re.compile(
    r"\b(?:vẫn(?:\s+(?:đang|còn))?|hiện(?:\s+(?:đang|vẫn))?|đang)\s+(?:giữ|làm|đảm nhiệm)"
    r"(?:\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị))?\s*$"
    # "ông A với cương vị là C", whatever was proposed before
    r"|\b(?:với|trên)\s+(?:cương vị|tư cách|vai trò)\s+là\s*$",
    re.IGNORECASE,
)
# "dưới thời ông A làm C", "sau thời gian được điều động làm C"
BY_THEN = Cue(
    r"\b(?:dưới thời|(?:sau|có)\s+(?:một\s+)?thời gian)\b(?:(?!trước khi)[^,;.]){0,70}$", re.IGNORECASE
)
# "trợ lý Bí thư Tỉnh ủy A", "làm thư ký của Chủ tịch UBND tỉnh"; no "Tổng thư ký"
ASSISTS = re.compile(
    r"(?<!tổng )\b(?:(?:trợ lý|thư ký)(?: giúp việc)?|người giúp việc|lái xe|tài xế)(?:\s+(?:của|cho))?\s+$",
    re.IGNORECASE,
)
# "quyết định nghỉ hưu đối với ông A, C"
RETIRED = Cue(
    r"\bnghỉ\s+(?:hưu|công tác|chế độ|việc)\b[^.;:()]{0,60}?\s(?:cho|đối với)\s+(?:ông|bà|đồng chí)?\s*$"
    # "các Giám đốc nghỉ hưu từ 1/6 gồm: A - C1; B - C2"
    r"|(?<!xin )(?<!đơn )\bnghỉ\s+(?:hưu|công tác|việc)\b(?:(?!\bcòn\b)[^.;:()]){0,60}?\sgồm\s*:"
    r"(?:(?!\b(?:bổ nhiệm|thay|điều động)\b)[^.:])*$"
    r"|\b(?:miễn nhiệm|quyết định nghỉ hưu)\s+(?:đối với\s+)?(?:ông|bà|đồng chí)\s*$"
    # "cho nghỉ hưu trước tuổi C A"
    r"|\bcho\s+nghỉ\s+(?:hưu|việc|công tác)(?:\s+(?:trước tuổi|sớm))?\s+(?:ông\s+|bà\s+|đồng chí\s+)?$",
    re.IGNORECASE,
)
# "miễn nhiệm ông A, C1, khỏi chức vụ C2"
AWAY_FROM = re.compile(r"[^.;]{0,40}?\b(?:khỏi|chức|giữ|thôi)\b", re.IGNORECASE)
# "ông A, C, nghỉ hưu", "ông A, C huyện này, xin thôi việc"
RETIRES = re.compile(
    r"(?:(?:\s+(?:xã|phường|huyện|tỉnh|đơn vị|sở))?\s+này)?\s*,?\s*"
    r"(?:(?:sẽ|được|đã|vừa|cũng|xin|cho|bất ngờ|(?:viết|làm|nộp) đơn|(?:nhận|có) quyết định)\s+){0,4}"
    r"(?:nghỉ\s+(?:hưu|việc|công tác|chế độ|hưởng)|thôi việc"
    r"|về hưu|từ chức|từ nhiệm|(?P<last>thôi giữ chức(?:\s+vụ)?(?=\s*(?:[,.;]|và|để|từ|kể))))",
    re.IGNORECASE,
)
# "cách chức tất cả các chức vụ trong Đảng đối với ông A, C", "ông A, C, bị cách chức"
_REMOVES = (
    r"(?<!tư )(?P<verb>cách)\s+(?:chức\s+)?(?P<all>(?:hết|tất cả)\s+)?(?:các\s+)?chức(?:\s+vụ)?"
    r"(?P<party>\s+(?:(?:trong|về)\s+)?đảng)?"
)
REMOVED = Cue(
    rf"\b{_REMOVES}(?:\s+và chính quyền)?\s+(?:đối với|của|với)\s+"
    r"(?:(?:ông|bà|đồng chí)?\s*$"
    # "cách chức vụ trong Đảng đối với các đồng chí: A, C1; B, C2"
    r"|(?:các|\d+|hai|ba|bốn)\s+(?:đồng chí|ông,? bà|ông|bà|cá nhân|đảng viên|cán bộ|người)\b[^.;:,()]{0,30}:"
    r"(?:(?!\b(?:cảnh cáo|khiển trách|khai trừ|kỷ luật|đình chỉ|đề nghị)\b)[^.:])*$)",
    re.IGNORECASE,
)
# "cách chức ông A, C1, và ông B, C2": from what they are called. Whom no "và" joins, or who stands behind
# a word that tells more than a role, may be somebody who decides it or speaks of it.
DISMISSED = re.compile(
    r"\bcách chức\s+(?:ông|bà|đồng chí)\s+"
    r"(?:(?:(?!\b(?:cảnh cáo|khiển trách|khai trừ|kỷ luật|đình chỉ|đề nghị|thay|bổ nhiệm|bầu|giao|chức|theo"
    r"|được|bị|do|vì|khi|của|đã|cho|để|với|bởi|là)\b)[^.:;]){4,160}?,?\svà\s+(?:ông|bà|đồng chí)\s+)?$",
    re.IGNORECASE,
)
REMOVED_AFTER = re.compile(
    rf"\s*\)?\s*,?\s*(?:(?:đã|vừa|cũng)\s+)*(?:bị|chịu)\s+(?:[^.;,:()]{{0,40}}\s)?{_REMOVES}"
    r"(?=\s*(?:[.,;)]|$|vì|do|về|sau|từ|hồi|vào))",
    re.IGNORECASE,
)
# "đang xem xét cách chức", "đề nghị bãi nhiệm": not decided yet
PROPOSED = Cue(
    r"(?<!theo )\b(?:đề nghị|kiến nghị|yêu cầu|đề xuất|làm quy trình|đang xem xét|có thể|nếu)\b"
    r"(?:(?!quyết định|\bđã\b|thống nhất|biểu quyết|thông qua)[^.;])*$",
    re.IGNORECASE,
)
HANDS_OVER = Cue(
    r"trao (?:các |\d+ )?(?:quyết định|nghị quyết)|ký (?:ban hành )?(?:các |\d+ )?(?:quyết định|tờ trình)"
    r"|(?:chủ (?:trì|tọa)|điều hành|dự|khai mạc|triệu tập)\s+(?:kỳ họp|hội nghị|đại hội|phiên họp|cuộc họp)"
    r"|(?:đã|vừa|cũng)\s+(?:ký\s+)?phê chuẩn kết quả|công bố|thông báo|đến khi|đồng nghĩa|cảm ơn"
    r"|(?<!được )đề nghị"
    r"|nhận thấy|cho biết|yêu cầu",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(
    r";|\.\s|để\b(?<!\wđể)(?<!trình để)(?!(?:\s+[\w.]+){0,12}\s+bầu)"
    r"|sau khi\b(?<!\wsau khi)|trước khi\b(?<!\wtrước khi)"
)
# "A, C1, thay ông B giữ chức C2", "phát biểu": what somebody does who was called by a post before
HOLDS_LATER = re.compile(
    r"\s*(?:\([^()]*\))?\s*,?\s*(?:đi|giữ|làm|đảm nhiệm|chủ trì|dự|tham dự|phát biểu|ký|tiếp|trả lời"
    r"|điều hành|trình bày|đọc|giải trình)\s",
    re.IGNORECASE,
)
# "thôi giữ chức C1 để giữ chức C2"
_TO_HOLD = r"\s*(?:(?:nhận\s+)?(?:giữ|làm|đảm nhiệm|nhận)\s+(?:chức|nhiệm vụ|cương vị)|tham gia\s)"
TO_HOLD = re.compile(_TO_HOLD, re.IGNORECASE)
SEAT = re.compile(r"Ban Chấp hành|BCH|Ban Thường vụ|BTV", re.IGNORECASE)
SEAT_LINK = re.compile(
    r"\s*,?\s*(?:và\s+)?(?:tham gia|(?:thôi\s+)?giữ(?:\s+chức(?:\s+vụ)?|\s+cương vị)?)\s+", re.IGNORECASE
)
REPLACES = re.compile(
    r"[\s,(]*(?:(?:kể\s+)?từ\s+(?:ngày|tháng|năm)\s+[\d/.\- ]+[\s,]*)?(?:để\s+)?"
    r"(?:thay(?:\s+thế)?(?:\s+cho)?|kế nhiệm|tiếp nối)\s+(?:vị trí\s+(?:của\s+)?)?"
    r"(?:(?:\d+\s+)?người tiền nhiệm\s+(?:là\s+)?)?",
    re.IGNORECASE,
)
# "A là chính khách, hiện là C", "A, sinh năm 1962, từng là C"
_HELD = r"(?:là|làm|giữ(?:\s+(?:chức|cương vị)(?:\s+vụ)?)?)"
# "A là chính khách, hiện là C", "A lúc đó là C", "A, C1 (thời điểm cấp đất làm C)"
NOW_OR_THEN = re.compile(
    rf"(?:[,(;]\s*(?:(?:hiện nay|hiện đang|hiện|đang|nay)(?:\s+{_HELD})?|(?P<then>đã từng|từng|{ONCE}"
    rf"|trước(?:\s+(?:đó|đây|kia))?)\s+{_HELD})"
    rf"|[\s,(](?P<when>(?:(?:vào\s+)?(?:thời điểm|lúc|khi)\s+(?:đó|ấy|này|bấy giờ)|bấy giờ)"
    r"|\((?:tại\s+|vào\s+)?(?:thời điểm|lúc|khi)\s[^(),.;:]{0,40}?),?\s*(?:(?:đang|vẫn|còn)\s+)?"
    rf"{_HELD})\s*$",
    re.IGNORECASE,
)
# "từng kinh qua nhiều chức danh như: C1, C2": the posts of a life, all past
CAREER = Cue(
    r"\b(?:từng\s+(?:là|làm|giữ|đảm nhiệm|đảm nhận|nắm|được|có|công tác)|(?:trải|kinh)\s+qua"
    rf"|qua\s+(?:nhiều|các)\s+(?:chức|vị trí|cương vị)|{ONCE}\s+(?:giữ|làm)|đi lên từ"
    r"|(?:đã|lần lượt)\s+(?:giữ|đảm nhiệm|đảm nhận)\s+(?:các|nhiều|những)\s+(?:chức|vị trí|cương vị)"
    r"|lần lượt\s+(?:là|làm|giữ|đảm nhiệm|kinh qua))\b",
    re.IGNORECASE,
)
# "Chỉ định tham gia Ban Thường vụ và giữ chức C": a decision goes on about the person named before.
DECIDES = re.compile(
    r"(?:Đồng thời,?\s+)?(?:chỉ định|bổ nhiệm|phân công|điều động)\s+(?:(?:vào|tham gia|giữ|làm|đến|về)\s)",
    re.IGNORECASE,
)
# "Chức vụ: C" is the line of a form below the name.
OF_A_FORM = re.compile(
    r"\s*(?:[-–+*•]\s*)?Chức (?:vụ|danh)(?:\s+(?:hiện (?:nay|tại)|công tác|đảm nhiệm))?\s*:", re.IGNORECASE
)
# What comes after these is not past any more.
CAREER_END = re.compile(
    r"\b(?:hiện|nay|trước khi|sau khi|sau đó|thôi|để|rồi được|cho biết|đến khi|hôm|ngày)\b"
    r"|[;.,]\s*(?:vừa\s+|mới\s+)?được\s+(?:chỉ định|phân công|điều động)\b",
    re.IGNORECASE,
)
# "trong thời gian làm C (2003-2009), bà A", "trên cương vị C, ông A"
WHILE = re.compile(
    r"\b(?:trong\s+(?:suốt\s+)?(?:thời gian|quá trình|thời kỳ)|(?:khi|lúc|hồi|thời|thời gian)\s+(?:còn|đang))"
    r"(?:\s+(?:còn|đang))?\s+(?:là|làm|giữ|đương|đảm nhiệm|đảm nhận)"
    r"(?:\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị))?\s*$",
    re.IGNORECASE,
)
# "trước khi được bầu làm C, ông A": said in passing of who may have gone on since
UNTIL_HOLDING = re.compile(
    r"\btrước khi\s+(?:được\s+)?(?:[^\W\d]+\s+){0,5}?(?:làm|giữ|trở thành|nhận|bầu|bổ nhiệm)"
    r"(?:\s+chức(?:\s+(?:vụ|danh))?)?\s*$",
    re.IGNORECASE,
)
# "Trước khi được bổ nhiệm, ông A là C", "ông A trước khi nghỉ hưu là C"
BEFORE_THAT = re.compile(
    r"\s*(?:\([^()]{1,120}\))?\s*(?:,?\s*(?P<before>trước khi\s[^.;:()]{2,80}?),?)?"
    r"\s+(?:(?:đang|đã|vẫn|còn|từng)\s+)?"
    r"(?:(?:có|trải qua)\s+(?:\w+\s+){0,2}(?:năm|nhiệm kỳ|thời gian)\s+(?:\w+\s+)?)?"
    r"(?:là|làm|giữ|đảm nhiệm)(?:\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị))?\s+",
    re.IGNORECASE,
)
# "Sau 5 năm ngồi ghế C, ông A"
AFTER_YEARS = re.compile(
    r"\bsau\s+(?:(?:hơn|gần|khoảng)\s+)?(?:\d{1,2}|một|hai|ba|bốn|năm|nhiều)\s+(?:năm|tháng|nhiệm kỳ)\s+"
    r"(?:ngồi ghế|làm|là|giữ|đảm nhiệm|đảm nhận|ở (?:cương vị|vị trí))"
    r"(?:\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị))?\s*$",
    re.IGNORECASE,
)
BEFORE_SOMETHING = re.compile(r"Trước khi\s[^.;:()]{2,120}$")
AS = re.compile(r"\b(?:trên|với|ở)\s+(?:cương vị|vai trò|tư cách|trách nhiệm)(?:\s+là)?\s*$", re.IGNORECASE)
# "từ tháng 10/2010 đến 11/2015, với cương vị C, ông A"
OVER_BY = re.compile(
    r"\btừ\s[^.;:]{2,40}?\sđến\s+(?:(?:hết\s+)?(?:tháng|năm)\s+)?(?:\d{1,2}[/-])?\d{4}\s*,\s*"
    r"(?:trên|với|ở)\s[^,.;]*$",
    re.IGNORECASE,
)
# "Bí thư Tỉnh ủy khi đó là ông A"
WAS_HIM = re.compile(
    r"(?P<when>\s*(?:(?P<then>trước đó|trước đây|khi đó|khi ấy|lúc đó|lúc ấy|(?:lúc )?bấy giờ|thời điểm đó)"
    r"|hiện nay|hiện tại|hiện|đương nhiệm|mới))?\s+là\s+"
    r"(?=ông|bà|đồng chí|anh|chị|(?<=nay là )|(?<=tại là ))",
    re.IGNORECASE,
)
# "Bí thư Huyện ủy được chỉ định là ông A"
BECAME_HIM = re.compile(
    r"\s+(?:(?:vừa|mới)\s+)?(?P<verb>được\s+[^,.;:()]{2,40}?)\s+là\s+(?=ông|bà|đồng chí|anh|chị)",
    re.IGNORECASE,
)
# "Ông A 57 tuổi, quê xã B; C": what is said of a man before his posts
BORN = re.compile(
    rf"\s*(?:\([^()]{{1,40}}\)\s*)?,?\s*(?:năm nay\s+)?(?:{_AGE}[\s,;(]|\({_AGE}[^()]{{0,60}}\)\s*,)"
    r"(?:[^.:]|(?<=[Tt][Pp])\.|(?<=quán):|(?<=trú):|(?<=tộc):|(?<=giáo):|(?<=quê):){0,200}?(?:[,;(]|\s[-–])\s*"
    r"(?:(?:nghề nghiệp,\s+)?chức (?:vụ|danh)(?:\s+(?:hiện nay|hiện tại|công tác|đang giữ))?\s*:\s*)?"
    rf"(?:(?:hiện\s+)?là\s+)?(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
# "A (SN 1970, trú phường B), nguyên C", "A (SN 1970, trú phường B, nguyên C)", "A, đảng viên Chi bộ B, C"
ABOUT = re.compile(
    rf"\s*(?:\([^()]{{1,120}}\)\s*[,\-–:]|\(\s*{_AGE}[^()]{{0,100}},|,\s*đảng viên\s[^.:;()]{{2,140}}[,;])"
    rf"\s*(?:(?:hiện\s+)?là\s+)?(?:{PREFIX_WORDS}\s+)*",
    re.IGNORECASE,
)
# "30/06/2025 08:54": when it was put online
CLOCK = re.compile(r"[\s,|-]{1,4}\d{1,2}(?::|h|g)\d{2}(?!\d)")
# Days that tell something else: of an act, of a birth, of the beginning or end of something.
OF_OTHER_DAY = Cue(
    r"(?:\b(?:quyết định|nghị quyết|nghị định|tờ trình|công văn|thông báo|kết luận|quy định|kế hoạch|luật"
    r"|văn bản)\b[^,;]{0,60}"
    r"|\b(?:sinh|từ|đến|tới|trước|sau|hạn|hết|qua|so với)\s+(?:(?:hết|ngày|tháng|năm|sáng|chiều)\s+)*)$",
    re.IGNORECASE,
)
IN_TURN = re.compile(r"lần lượt", re.IGNORECASE)
BRACKETS = re.compile(r"\([^()]*\)")
LEAD_IN = re.compile(
    r"\s*(?P<past>\([^()]{1,60}\)|(?:từ|giai đoạn|nhiệm kỳ|cách đây|\d+\s+năm trước)[^,.;:()]{0,40})?\s*,\s*",
    re.IGNORECASE,
)
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
CANDIDATE = re.compile(r"\b(?:ứng cử viên|ứng viên|người ứng cử)\s+$", re.IGNORECASE)
AMONG_CANDIDATES = re.compile(rf"[^.;:()]{{0,60}}?(?:gồm|có|là|như)\s*:?\s*{_GROUP}", re.IGNORECASE)
# "Phó Giám đốc Sở Y tế, ông A, ..."
APPOSITION = re.compile(r",\s+(?:ông|bà|anh|chị|đồng chí)\s+", re.IGNORECASE)
