"""The verbs by which posts are given, held and lost, and what they make of a post."""

import re

from kg.model.findings import TenureStatus
from kg.text.cue import Cue

HOLDING = Cue(
    r"(?:chức (?:vụ|danh)(?:\s+[^\W\d]+){0,6}?\s*,?\s*(?:bao gồm|gồm|như|sau)"
    r"|giữ(?:\s+\w+)?\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị|vị trí)|giữ|chức(?:\s+(?:vụ"
    r"|danh))?|vị trí|cương vị|(?:rời|ngồi)(?:\s+(?:bỏ|vào))? ghế"
    r"|làm|làm nhiệm vụ|công tác(?<=nhận công tác)|đảm nhiệm|đảm nhận|vào|tham gia|trở thành"
    r"|đề bạt(?:\s+(?:lên|giữ(?:\s+chức)?))?|chuyển\s+(?:sang|về|lên|qua)|(?:rồi|(?:19|20)\d\d|thăng)\s+lên"
    r"|nhiệm vụ(?:\s+mới)?(?!\s+của\s)|giao (?:thực hiện )?(?:các )?nhiệm vụ(?:,?\s+(?:và\s+)?quyền hạn)?"
    r"|phụ trách|điều hành(?:\s+hoạt động)?"
    r"|(?P<verb>bầu|bổ nhiệm|chỉ định|miễn nhiệm|cách chức|bãi nhiệm|thôi|giao|trao(?=\s+quyền\s)|ứng cử"
    r"|tái cử|(?:tái )?đắc cử|trúng cử|kiện toàn|phê chuẩn)(?:\s+(?:bổ sung|lại"
    r"|giữ|tạm thời|quyền|kiêm(?:\s+nhiệm)?))*)"
    r"\s*:?\s*(?:quyền\s+|các\s+|là\s+|của\s+|(?:[2-9]|hai|ba|bốn)\s+)*$",
    re.IGNORECASE,
)
# Verbs by which somebody gives a post: "ông A bổ nhiệm C"; "ông A được bổ nhiệm C" gets it.
GIVES = re.compile(r"bầu|bổ nhiệm|chỉ định|giao|trao|kiện toàn|phê chuẩn", re.IGNORECASE)
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
        Cue(
            r"giới thiệu|ứng cử|đề cử|đề nghị|dự kiến|thi tuyển|dự tuyển|ứng tuyển|quy hoạch"
            r"|(?:chọn|nhân sự|người) cho (?:chức danh|vị trí)"
        ),
    ),
    (
        "former",
        Cue(
            r"từng|trước đó|trước đây|nguyên (?:là|giữ|làm)|lần lượt (?:giữ|đảm nhiệm)|quá trình công tác"
            r"|có \d+ năm|hơn \d+ năm|năm(?<=\d năm) (?:liền |liên tục )?(?:làm|giữ|đảm nhiệm)"
            r"|nhiệm kỳ(?<=\d nhiệm kỳ) (?:liền |liên tục )?(?:làm|giữ|đảm nhiệm)"
            r"|đương chức|tại chức|(?:thời(?: kỳ)?|lúc) (?:còn |đương )?(?:làm|giữ|là)\b"
            r"|bắt đầu (?:sự nghiệp|công tác)|đã (?:giữ|đảm nhiệm) (?:các|nhiều)"
            r"|thời điểm(?!\s+(?:hiện|này))|giai đoạn|khi còn|trải qua|kinh qua"
            r"|lúc (?:đó|ấy|còn)|khi (?:đó|đang)|trong thời gian|xóa tư cách"
            r"|khi(?<!trước khi)(?<!sau khi)(?<!đến khi)(?<!từ khi) (?:làm|là|giữ)\b",
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
# "được giao (thực hiện) nhiệm vụ Chủ tịch": stands in for one; not "được giao nhiệm vụ làm Chủ tịch"
STANDS_IN = re.compile(
    r"\bgiao\b(?:[^.;:]{0,120}\s(?:thực hiện|đảm nhiệm|đảm đương))?(?:\s+các)?\s+"
    r"(?:nhiệm vụ(?:,?\s+(?:và\s+)?quyền hạn)?|chức trách)(?:\s+của)?\s+$",
    re.IGNORECASE,
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
    r"|về hưu|từ chức|từ nhiệm|thôi chức(?!\s+(?:vụ|danh)\b)"
    r"|(?P<last>thôi giữ chức(?:\s+vụ)?(?=\s*(?:[,.;]|và|để|từ|kể))))",
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
# "cử tri đề nghị bãi nhiệm C A": who is to go has not gone
ASKED_FOR = re.compile(
    r"\b(?:đề nghị|kiến nghị|đề xuất|(?<!thông qua )(?<!quy trình, )thủ tục)(?:\s+[^\W\d]+){0,5}?\s+"
    r"(?:bãi nhiệm|miễn nhiệm|cách chức|cho thôi)\b[^.;,]{0,60}$",
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
# "giới thiệu để phân công giữ chức C" is as little decided as "giới thiệu để bầu làm C"
CLAUSE_END = re.compile(
    r";|\.\s|để\b(?<!\wđể)(?<!trình để)(?<!giới thiệu để)(?!(?:\s+[\w.]+){0,12}\s+bầu)"
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
REPLACES = re.compile(
    r"[\s,(]*(?:(?:kể\s+)?từ\s+(?:ngày|tháng|năm)\s+[\d/.\- ]+[\s,]*)?(?:để\s+)?"
    r"(?:thay(?:\s+thế)?(?:\s+cho)?|kế nhiệm|tiếp nối)\s+(?:vị trí\s+(?:của\s+)?)?"
    r"(?:(?:\d+\s+)?người tiền nhiệm\s+(?:là\s+)?)?",
    re.IGNORECASE,
)
