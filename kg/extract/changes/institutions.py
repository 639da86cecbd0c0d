"""What has a unit in its name and is none: a school, a bank, an office of a commune."""

import re

from kg.extract.changes.changes import Told
from kg.extract.mentions.unit_words import COUNT
from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER

_HOUSE = (
    r"(?:HTX|hợp tác xã|cụm|(?<!quân )đội|giáo xứ|giáo họ|họ đạo|chợ|quỹ|trạm|câu lạc bộ|CLB|bưu (?:điện|cục)"
    r"|(?<!môi )(?<!thị )(?<!hội )trường|công ty|doanh nghiệp|ngân hàng|chi nhánh|bệnh viện|phòng khám"
    r"|khu công nghiệp)"
)
# Heads of names that begin with a capital letter, and what they go on with.
_OFFICE = (
    r"(?:Bến (?:xe|cảng|phà)|Trường|Trạm|Trung tâm|Công (?:an|ty|đoàn)|Chợ|Quỹ|Ngân hàng|Bưu (?:điện|cục)|Sở"
    r"|Phòng|Ban|Chi (?:cục|bộ|nhánh)|Cục|Tổng (?:cục|công ty)|Đảng (?:bộ|ủy)|Hội(?= [^\W\d_]+ [^\W\d_])"
    r"|Liên (?:đoàn|minh|hiệp)|Đoàn(?= (?:[Tt]hanh|[Đđ]ại|[Nn]ghệ))|(?:Tỉnh|Thành|Huyện) đoàn|Tòa|Viện"
    r"|Bệnh viện|Văn phòng|Hạt|Đồn|Kho bạc|Thuế|Bảo (?:hiểm|tàng)|Thư viện|Nhà|Đài|Báo|Tạp chí|Học viện"
    r"|Đại học|Cao đẳng|Ủy ban|UBND|HĐND|MTTQ|Mặt trận|Bộ|Câu lạc bộ|CLB|Hợp tác xã|HTX|Khu|Cụm|Tổ|Đội"
    r"|Xí nghiệp|Nhà máy|Tập đoàn|Nông trường|Lâm trường|Giáo (?:xứ|hội)|Phật giáo|Hiệp hội|Nghĩa trang|Sân"
    r"|Vườn|Cảng|Ga|Điện lực|Viễn thông|Phân hiệu|Thanh tra|Thi hành án|Cơ quan|Siêu thị|Trại|Mỏ|Làng|Thôn)"
)
# A word that goes on with a name: "Phát thanh và Truyền hình", but no verb of those who decide on changes.
_GOES_ON = (
    r"(?:(?!(?:tại|ở|của|về|đến|thăm|với|là|trên|cho|do|từ|trình|thì|khi|được|đã|sẽ|và|quyết (?:định|nghị)"
    r"|thông qua|ban hành|đề (?:nghị|xuất)|kiến nghị|thống nhất|đồng (?:ý|tình|thuận)|nhất trí) )[\w-]+"
    rf"|và(?= [{UPPER}]))"
)
# "xã Trường Sơn" is no school.
_HEAD = r"(?<!\w)(?<!xã )(?<!phường )(?<!trấn )(?<!huyện )(?<!Xã )(?<!Phường )"
_OF_HOUSE = re.compile(rf"{_HEAD}{_HOUSE}(?: {_GOES_ON}){{0,4}} $", re.IGNORECASE)
_OF_OFFICE = re.compile(rf"{_HEAD}{_OFFICE}(?!\w)(?: {_GOES_ON}){{0,8}} (?:(?i:các|hai|ba|{COUNT}) )?$")
# "Trường Tiểu học …", and no commune of a name like "Trường Sơn".
_BEGINS = re.compile(rf"{_OFFICE}(?!\w) (?:[{LOWER}]|[{UPPER}]\w* [{LOWER}]|[{UPPER}]{{2}})")
_REACH = 90


def is_of_house(text: str, start: int, unit: int) -> bool:
    """Return whether a unit only tells where a school, a bank or a team is. Args: unit: where it begins."""
    return _OF_HOUSE.search(text, max(start, unit - _REACH), unit) is not None


def begins_institution(text: str, position: int) -> bool:
    """Return whether the name of an office, a school or a company begins at a position."""
    return _BEGINS.match(text, position) is not None


def is_of_institution(text: str, sentence: Span, told: Told) -> bool:
    """Return whether what is merged or renamed is an institution: "Công an xã A đổi tên thành …"."""
    first = min((one.mention.start for one in told.sources), default=None)
    if first is None or told.span[0] < first:  # the verb or the result stands before them
        return False
    near = max(sentence[0], first - _REACH), first
    return _OF_HOUSE.search(text, *near) is not None or _OF_OFFICE.search(text, *near) is not None
