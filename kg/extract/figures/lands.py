"""Sizes that are no unit's own: of land, works or a village in it, of a part of its people; thresholds."""

import re

from kg.extract.mentions.amounts import Size
from kg.extract.mentions.unit_words import TYPE
from kg.extract.mentions.villages import VILLAGES, is_of_village
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.units import Unit

# "Địa bàn có Khu du lịch A. Diện tích 120 ha": what is told next is of that.
_TOLD_THING = re.compile(
    r"(?<!\w)(?:có|là)\s+(?:một\s+)?(?:khu(?! vực| phố| dân cư)|cụm|dự án|rừng|vườn|công viên|sân bay|hồ"
    r"|đập|đầm|vịnh|đảo|nghĩa trang|quần thể|đồng cỏ)\s[^.;\n]{1,80}[.;]\s*$",
    re.IGNORECASE,
)
_THING_REACH = 120
# "Rừng phòng hộ huyện A rộng 250 km2": the subject is no unit.
_THING = re.compile(
    r"\W*(?:(?:các|những|toàn bộ|hai|ba|tại|ở)\s+)?"
    r"(?:dự án|khu(?! vực hành chính)|đất(?! nước)|đồng bằng|trung tâm|đồn|đô thị|đơn vị bầu cử"
    r"|tòa án|viện kiểm sát|thuế|kho bạc|chi cục|hạt kiểm lâm|cụm"
    r"|rừng|vườn|công viên|sân bay|hồ|đập|đầm|vịnh|sông|núi|đồi|hang"
    r"|cánh đồng|vùng|nhà|trang trại|bãi|di tích|quần thể|mỏ|cảng|trường|chợ|đảo|công trình|tuyến|mô hình"
    r"|nghĩa trang|công ty|doanh nghiệp|hợp tác xã|htx|lễ hội|đền|chùa|đình|bệnh viện|trạm|tòa nhà|khách sạn"
    r"|giáo xứ|giáo họ|họ đạo|lưu vực|thềm lục địa|cao nguyên|quần đảo|bán đảo|đồng cỏ"
    rf"|đồng bào|dòng họ|bà con|phía|người(?= (?-i:[{UPPER}]))"
    rf"|phần|một phần|quy hoạch|đồ án|{VILLAGES}|khu dân cư|tổ|điểm dân cư|sóc|phum|đội|tiểu khu)(?!\w)",
    re.IGNORECASE,
)
# No "8 khu dân cư" that make up a ward.
_ESTATE = r"khu(?! vực hành chính|(?<=\d khu) (?:dân cư|phố))"
_LAND = re.compile(
    rf"(?<!\w)(?:{_ESTATE}|dự án|rừng|trồng|lúa|thửa|nhà|công viên|nghĩa trang|sân bay|sân|đất"
    r"|canh tác|ruộng|mỏ|cụm|quy hoạch|thiệt hại|cây|hồ|trụ sở|trường|chợ|vườn|công trình|tuyến|bãi|mặt bằng"
    r"|giải phóng|thu hồi|bàn giao|xây dựng|ngập|cháy|khai thác|nuôi|mặt nước|đảo|giảm|tăng"
    r"|cánh đồng|vùng (?:trồng|sản xuất|nguyên liệu|chuyên canh|đệm|lõi)|hành lang)(?!\w)"
    r"|trong đó (?:có )?\d+ [^,.;]{2,40}(?<!\w)là\s"
    r"|thềm lục địa|(?<!\w)(?:lưu vực|cao nguyên|bình nguyên|đồng bằng|nay là trung tâm)(?!\w)"
    r"|(?<!\w)có (?:vùng |một )?(?:vịnh|đầm|phá|cảng|biển|quần đảo|bán đảo|đồng cỏ|lưu vực)(?!\w)"
    r"|(?:(?<!người )(?<!dân )(?<!có )trên|hết|giao|chiếm)\s+(?:tổng\s+)?$",
    re.IGNORECASE,
)
# Who is counted is a part of the people.
_SOME = re.compile(
    r"(?<!\w)(?:đe dọa|sạt lở|nguy cơ"
    r"|di dời|di dân|sơ tán|hỗ trợ|bố trí|tái định cư|cấp|tặng|trao|cứu trợ|ảnh hưởng|ngập|cô lập"
    r"|thiệt hại|mất|vận động|tiếp nhận|giải tỏa|thu hồi|nghèo|khám|tiêm|xét nghiệm|phục vụ|thiếu"
    r"|(?-i:cần)|giúp|trong đó|riêng|diện(?! tích)|đồng bào|theo đạo|tín đồ|phật giáo|công giáo"
    r"|(?<!\d )dân tộc|vay|giảm|tăng|thêm"
    rf"|cách ly|phong tỏa|nước sạch|quy hoạch|dự án|{_ESTATE}|cụm|chợ|trường|công ty|đáp ứng|cho"
    r"|ngoài)(?!\w)",
    re.IGNORECASE,
)
# "lập khu kinh tế với quy mô dân số 20.000 người"
_WORKS = re.compile(
    rf"(?<!\w)(?:{_ESTATE}|dự án|chung cư|cụm|tòa nhà|nhà máy|đô thị mới"
    r"|làng (?:nghề|chài|cổ|nổi|gốm|bích họa))(?!\w)[^,;.]{0,50}$",
    re.IGNORECASE,
)
_POPULATION = re.compile(r"dân số|số dân", re.IGNORECASE)
# "tiêu chuẩn của huyện là dân số 80.000 người", "diện tích 850 km2 trở lên".
_STANDARD = re.compile(
    r"(?<!với )(?:tiêu chuẩn|tiêu chí|quy định)\s+(?:của|về|đối với|là|cấp)(?!\w)"
    r"|(?<!\w)phải có(?!\w)|(?<!\w)từ\s+$"
    r"|(?:tối thiểu|ít nhất|bình quân|trung bình|mỗi(?! (?:xã|phường|thị trấn|huyện|tỉnh|đơn vị))|dưới"
    r"|(?:không|chưa) (?:đạt|đủ|đảm bảo))\s[^,;]{0,40}$"
    r"|(?:bác sĩ|giường|điều dưỡng)(?: bệnh)?\s+trên\s+$",
    re.IGNORECASE,
)
# "Dân số xã A giảm 3.200 người": no more than what came or went.
_GREW = re.compile(
    r"(?<!\w)(?:tăng|giảm)(?:\s+(?:thêm|đi|mất|hơn|gần|khoảng|trên|chừng))*\s+[\d.,]+(?:\s*km2|[^\d]*)$",
    re.IGNORECASE,
)
# "Dân số xã A không quá 5.000 người", "chỉ bằng một nửa xã B (9.000 người)", "gấp đôi xã B với 9.000 người"
_COMPARED = re.compile(
    r"(?:dân số|số dân|diện tích)(?!\w)[^,;]*?(?<!\w)"
    r"(?:(?:bằng|gấp|kém|vượt|tương đương|ngang|sau|(?:lớn|nhỏ|ít|đông|nhiều|cao|thấp|rộng) hơn)"
    rf"\s[^,;]*?(?<!\w){TYPE}\s(?-i:[{UPPER}])"
    r"|(?:không|chưa)(?: phải| quá| đến| tới| đạt| đủ| vượt)+\s|dưới\s|tối đa\s)",
    re.IGNORECASE,
)
# "Theo thống kê cũ, dân số là 18.000 người"
_OUTDATED = re.compile(
    r"(?<!\w)(?:báo cáo|thống kê|số liệu|con số)(?: \w+){0,2} (?:cũ|sai|trước đó|chưa chính xác)[^.;]*$",
    re.IGNORECASE,
)
# "Với diện tích hơn 450 ha, xã A là vùng trồng bưởi"
_GROWS = re.compile(
    r"[^.;]{0,80}?(?<!\w)(?:là|trở thành)(?: \w+){0,3} (?:vùng|vựa|thủ phủ|xứ|cánh đồng|nơi trồng)(?!\w)"
    r"|\s(?:cam|bưởi|lúa|chè|cà phê|cao su|hồ tiêu|rừng|keo|dừa|mía|sắn|tôm|cây|vải|nhãn)(?!\w)",
    re.IGNORECASE,
)
_OR_MORE = re.compile(r"\s*trở (?:lên|xuống)(?!\w)", re.IGNORECASE)
# "2.130 nhân khẩu ở vùng nguy hiểm"
_WHERE_SOME = re.compile(
    r"\s*(?:(?:đang )?(?:sinh sống|sống|cư trú) )?(?:ở|trong|thuộc|tại|nằm(?: trong| ở)?)(?: các)?"
    r" (?:vùng|diện|khu vực|khu|nơi|ven|bãi|hành lang|vành đai)(?!\w)",
    re.IGNORECASE,
)
# "hai bản người Đan Lai với 240 hộ", not "12 thôn với 2.310 hộ"
_SOME_VILLAGES = re.compile(
    rf"(?<!\w)(?:{VILLAGES}) (?!với|và|gồm|có|hiện|hành chính|dân cư|trực thuộc)[^,;.\d]{{3,80}}"
    r"(?<!\w)(?:với|có|gồm) [^,;.\d]*$",
    re.IGNORECASE,
)
# All that a unit has is called natural (diện tích tự nhiên): what is told long before it is beside the point.
_NEAR = 40
_COMPARED_REACH, _VILLAGES_REACH = 120, 160
# Well below the smallest province there ever was: what is less is of something in it; well above any commune.
_LEAST_OF_PROVINCE = {"area_km2": 400, "population": 60_000, "households": 15_000}
_MOST_OF_COMMUNE = {"area_km2": 1_300, "population": 350_000, "households": 100_000}
# Lands smaller than the smallest wards are none of a unit.
_SMALLEST_KM2 = 0.1


def is_of_thing(text: str, sentence: Span) -> bool:
    """Return whether a sentence begins with something in a unit: a village, a forest, a company."""
    return _THING.match(text, *sentence) is not None


def is_behind_thing(text: str, position: int) -> bool:
    """Return whether the sentence before a position ends with a thing that lies in a unit."""
    return _TOLD_THING.search(text, max(0, position - _THING_REACH), position) is not None


def is_threshold(text: str, sentence: Span, named: int | None, amount: Span) -> bool:
    """Return whether a size is a bound or a mean, or that of what the unit is compared with.

    Args:
        named: as of `is_own`.
    """
    if _STANDARD.search(text, sentence[0], amount[0]) or _OUTDATED.search(text, sentence[0], amount[0]):
        return True
    if _OR_MORE.match(text, amount[1], sentence[1]):
        return True
    compared = _COMPARED.search(text, max(sentence[0], amount[0] - _COMPARED_REACH), amount[1])
    return compared is not None and (named is None or named < compared.end())


def is_likely(unit: Unit | None, size: Size) -> bool:
    """Return whether a unit may be so large, or so small."""
    value, variable = size.amount.value, size.variable
    if unit is not None and unit.level == "commune":
        return value <= _MOST_OF_COMMUNE[variable]
    return unit is None or unit.level != "province" or value >= _LEAST_OF_PROVINCE[variable]


def is_own(text: str, sentence: Span, named: int | None, size: Size, *, is_new: bool) -> bool:
    """Return whether a size is that of the whole of its unit.

    Args:
        named: where the unit's name ends in the sentence; None where it is not in it, or follows.
        is_new: the unit was just founded, so that it is told what it has.
    """
    first, last = size.amount.span
    start = first if named is None else named
    if _GREW.search(text, first, last) or is_of_village(text, sentence[0], first, named):
        return False
    if size.variable == "area_km2":
        if text[first:last].endswith("ha") and _GROWS.match(text, last, sentence[1]):
            return False
        near = max(start, first - _NEAR) if "tự nhiên" in text[first:last] else start
        return size.amount.value >= _SMALLEST_KM2 and (is_new or not _LAND.search(text, near, first))
    if _WORKS.search(text, start, first) or _WHERE_SOME.match(text, last, sentence[1]):
        return False
    if _SOME_VILLAGES.search(text, max(start, first - _VILLAGES_REACH), first):
        return False
    return bool(_POPULATION.search(text, first, last)) or not _SOME.search(text, start, first)
