"""Counts of members, organisations and delegates, as the news of congresses prints them."""

import re

from kg.extract.mentions.amounts import ABOUT, Amount
from kg.model.findings import Span
from kg.text.cue import Cue
from kg.text.numbers import NUMBER, parse_number

_NEW_MEMBERS = (
    r"(?!\s+(?:mới|dự|tham|vi phạm|bị|được(?! chia)|đã|là|trẻ|cao|ưu|tiêu|xuất|hoàn|đi|về|đến từ(?! \d)"
    r"|trong số))"
)
_MEMBERS = Cue(
    rf"(?P<n>{NUMBER})\s*đảng viên(?!\w){_NEW_MEMBERS}"
    rf"|(?:tổng\s+)?số đảng viên(?:\s+(?:của |toàn |trong )?(?:toàn )?đảng bộ[^,.;:\d]{{0,40}}?)?"
    r"(?:,? tính đến (?:hết |cuối |ngày |tháng |năm )*[\d/.-]{4,10},?)?"
    rf"(?:\s*:|\s+(?:là|có|đạt|hiện có|lên)){ABOUT}(?P<n2>{NUMBER})(?![\d.,]*\s*%)",
    re.IGNORECASE,
)
_ORGANISATION = (
    rf"(?P<n>{NUMBER})\s*"
    r"(?:tổ chức(?:\s+cơ sở)?\s+đảng|cơ sở đảng(?= trực thuộc)"
    r"|TCCS\s?Đ(?:ảng)?|chi,?\s*đảng bộ|chi bộ,? đảng bộ"
    r"|(?:chi bộ|đảng bộ|chi, đảng bộ)(?:\s+cơ sở)?)"
    r"\s*(?:cơ sở\s*)?(?:trực thuộc)?(?!\w)"
)
_ORGANISATIONS = Cue(
    _ORGANISATION + r"(?!\s+(?:thôn|ấp|bản|trường|khu phố|cơ quan|nông thôn|đạt|hoàn thành))",
    re.IGNORECASE,
)
_GAINED = re.compile(
    r"(?:kết nạp|khai trừ|kỷ luật|phát triển|bồi dưỡng|đào tạo|"
    r"(?<!đại diện )(?<!thay mặt )(?<!tiêu biểu )cho|trao|tặng|chuyển|tiếp nhận|bàn giao"
    r"|xóa tên|đối với|trong đó)[^,.;]{0,40}$"
    r"|(?:hợp nhất|sáp nhập|các|(?<!hoạt )(?<!đảng viên )(?:ở|tại)|(?<!viên )(?<!biểu )(?<!chính thức )của"
    r"|(?<!đến )(?<!định )từ)\s+$",
    re.IGNORECASE,
)
# "150 đại biểu tham dự, gồm 120 đảng viên"
_OF_PEOPLE = re.compile(
    rf"(?:{NUMBER})\s*(?:đại biểu|học viên|người|cán bộ|đồng chí|hội viên|cử tri|quần chúng)(?!\w)"
    r"[^.;\d]{0,60}(?:gồm|trong đó)(?: có)?(?: hơn| gần| trên| khoảng)? $",
    re.IGNORECASE,
)
# Who is inspected, honoured or sent, how many more there are: "giám sát 85 tổ chức đảng và 240 đảng viên".
_DONE_TO = re.compile(
    r"(?<!\w)(?:kiểm tra|giám sát|thi hành|đưa ra khỏi|chọn|huy động|khen|biểu dương|công nhận|xếp loại|thăm"
    r"|vận động|giải thể|thành lập mới|cảnh cáo|khiển trách|giải tán)(?!\w)"
    r"(?:(?!\s(?:có|gồm|hiện|tổng|bộ)\s)(?:[^,.;]|\.(?=\d)))*$"
    r"|(?<!\w)(?:tăng|giảm)(?: thêm)?(?: hơn| gần| khoảng)? $"
    # a mean or a bound
    r"|(?<!\w)(?:mỗi|bình quân|trung bình)(?!\w)[^,.;]{0,60}$"
    r"|(?<!\w)(?:tối đa|tối thiểu|ít nhất|không quá|chưa đến|dưới) $",
    re.IGNORECASE,
)
# What follows the number of all of them; with any other word some are told.
_ALL = re.compile(
    r"\s*(?:[^\w\s]|$|\n|(?:với|và|cùng|của|thuộc|trực thuộc|trong(?! sạch)|toàn|đang|hiện|ở|tại|được chia"
    r"|gồm|trên|bộ phận|đến từ|đồng chí|tham gia sinh hoạt|sinh hoạt(?! chuyên| chính| định| hè))(?!\w)"
    r"|(?-i:(?:Tỉnh|Thành|Thị|Huyện|Quận|Đảng) (?:ủy|bộ)))",
    re.IGNORECASE,
)
_BRANCHES = re.compile(_ORGANISATION, re.IGNORECASE)
# "18 chi bộ thôn với 560 đảng viên"
_WITH = re.compile(r"[^,.;\d]*(?<!\w)(?:với|có|và|gồm)\s(?:hơn\s|gần\s|trên\s)?", re.IGNORECASE)
# "Lúc đầu chỉ có 4 đảng viên, đến nay có 322 đảng viên"
_TODAY = Cue(r"(?<!\w)(?:đến nay|hiện nay|ngày nay)(?!\w)", re.IGNORECASE)
_GAIN_REACH, _AMONG_REACH = 80, 200
_AMONG = Cue(r"(?<!\w)trong đó(?!\w)[^.;]{0,200}$", re.IGNORECASE)
_DIGIT = re.compile(r"\d[^.;]{0,200}$")
_IN_TOTAL = re.compile(r"tổng (?:số|cộng)(?: là| có)? $", re.IGNORECASE)
# "trong đó 290 đại biểu chính thức đại diện cho 65 đảng bộ và hơn 9.400 đảng viên"
_FOR_ALL = re.compile(
    rf"(?:đại diện|thay mặt) cho(?: (?:{NUMBER}) [^\d,.;]{{1,40}} và)?(?: hơn| gần| trên| khoảng)? $",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"\([^()]*$")
_THEREOF = re.compile(r"trong đó|gồm|\(|bao gồm", re.IGNORECASE)
# Delegates of councils, and some of those of a congress.
_OF_COUNCIL = (
    r"(?!\s+(?:Quốc hội|HĐND|nữ|trẻ|là|dân tộc|đương nhiên|được (?:bầu|chỉ định)|dự khuyết|dự thính"
    r"|khách mời|cao tuổi|thanh niên|trình bày|phát biểu|tham luận|vắng|nguyên|(?:dưới|trên) \d+ tuổi)(?!\w))"
)
_DELEGATES = Cue(
    rf"(?:tổng số\s+)?đại biểu\s+(?:\w+\s+){{0,4}}(?:đại hội\s+)?là\s+(?P<n>{NUMBER})(?!\w)"
    rf"|(?:tổng số|số lượng) đại biểu[^.;:\d]{{0,90}}?(?:\s+là|:)\s+(?P<n6>{NUMBER})(?!\w)"
    rf"|(?P<n2>{NUMBER})\s*đại biểu{_OF_COUNCIL}(?:\s+\w+){{0,3}}\s+(?:tham dự|dự|về dự|tham gia)\s+"
    r"(?:\w+\s+){0,2}đại hội"
    rf"|đại hội[^.;]{{0,80}}?(?:có|với|của|triệu tập)\s+{ABOUT}(?P<n3>{NUMBER})\s*đại biểu{_OF_COUNCIL}"
    rf"|(?:sự (?:tham dự|tham gia|có mặt) của|triệu tập)\s+{ABOUT}(?P<n4>{NUMBER})\s*đại biểu{_OF_COUNCIL}"
    # "Đại hội khai mạc sáng nay. Tham dự có 140 đại biểu."
    rf"|(?:^|(?<=[.!?] )|(?<=\n))(?:cùng )?(?:tham dự|về dự|dự)(?: đại hội)? có {ABOUT}(?P<n7>{NUMBER})"
    rf"\s*đại biểu{_OF_COUNCIL}"
    rf"|(?P<n5>{NUMBER})\s*đại biểu (?:chính thức|ưu tú|tiêu biểu|được triệu tập|đại diện cho|thay mặt)",
    re.IGNORECASE,
)
# "… là 446 đại biểu, gồm 350 đại biểu chính thức": the others are guests.
_OFFICIAL = re.compile(rf"(?:(?<=gồm )|(?<=đó ))(?:có )?(?P<n>{NUMBER})\s*đại biểu chính thức", re.IGNORECASE)
# Who goes to the congress above: "bầu Đoàn đại biểu dự Đại hội cấp trên gồm 9 đại biểu chính thức".
_SENT = re.compile(
    r"đoàn đại biểu (?:đi )?(?:dự|gồm)|đại biểu[^.;]{0,40} cấp trên"
    r"|(?<!\w)(?:bầu|cử)\s(?:[^.;]{0,80}\s)?\d+\s+đại biểu",
    re.IGNORECASE,
)
# "Tham dự Đại hội Đảng bộ tỉnh A, Đoàn đại biểu xã B có 18 đại biểu": of one of those that came.
_DELEGATION = re.compile(
    r"(?<!\w)(?<!Đại hội )(?<!đại biểu )(?:Đoàn|Đảng bộ|Đảng ủy|Chi bộ|[Ll]ớp|[Hh]ội thảo)(?!\w)"
    r"(?:(?! [Đđ]ại hội| phiên)[^,.;\d]){1,60} có (?:hơn |gần |trên )?$"
)
_SENT_REACH = 20
_BEFORE = 150
# Who comes to hear of a congress is no delegate: "hội nghị tuyên truyền kết quả Đại hội".
_NO_CONGRESS = re.compile(
    r"(?<!\w)(?:(?<!trung tâm )hội nghị|lễ(?! khai mạc)|tuyên truyền|tập huấn|quán triệt|học tập"
    r"|chào mừng)(?!\w)",
    re.IGNORECASE,
)
_FOR_MEMBERS = re.compile(
    r"(?:[^.;\d]{0,40}(?:đại diện|thay mặt))?(?: cho)?[^.;\d]{0,30}\d[\d.]* đảng viên", re.IGNORECASE
)
_CONGRESS_WORD = re.compile(r"đại hội|phiên (?:trù bị|khai mạc|chính thức)", re.IGNORECASE)


def members(text: str, span: Span) -> Amount | None:
    """Return the number of party members that a sentence tells; of several the whole."""
    return _whole(text, _MEMBERS, span)


def organisations(text: str, span: Span) -> Amount | None:
    """Return the number of organisations below: of "tổ chức cơ sở đảng" rather than of one kind of them."""
    return _whole(text, _ORGANISATIONS, span)


def delegates(text: str, span: Span) -> Amount | None:
    """Return the number of delegates to a congress."""
    match = _DELEGATES.search(text, *span)
    if match is None or _SENT.search(text, span[0], min(match.end() + _SENT_REACH, span[1])):
        return None
    start = max(0, span[0] - _BEFORE) if match.group("n7") else span[0]
    if match.group("n7") and _NO_CONGRESS.search(text, start, match.start()):
        return None
    if _DELEGATION.search(text, span[0], match.start(match.lastindex or 0)):
        return None
    is_bare = match.group("n4") or match.group("n5") or match.group("n7")
    if is_bare and not (
        _CONGRESS_WORD.search(text, start, span[1]) or _FOR_MEMBERS.match(text, match.end(), span[1])
    ):
        return None
    official = _OFFICIAL.search(text, match.end(), span[1])
    match = official or match
    return Amount(parse_number(next(one for one in match.groups() if one)), match.span())


def _whole(text: str, pattern: Cue, span: Span) -> Amount | None:
    found = [
        one
        for one in pattern.finditer(text, *span)
        if (not one.group("n") or _ALL.match(text, one.end(), span[1]))
        and not _is_some(text, span, one.start())
    ]
    general = [one for one in found if "tổ chức" in one.group().lower()]
    chosen = general if len(general) == 1 else found
    today = _TODAY.search(text, *span)
    chosen = [one for one in chosen if today and one.start() >= today.end()] or chosen
    if not chosen:
        return None
    if len(chosen) > 1 and not (general or _THEREOF.search(text, chosen[0].end(), chosen[1].start())):
        return None
    number = next(one for one in chosen[0].groups() if one)
    return Amount(parse_number(number), chosen[0].span())


def _is_some(text: str, span: Span, position: int) -> bool:
    """Return whether a number counts what came or went, or some of those told before it."""
    if _FOR_ALL.search(text, span[0], position):
        return False
    reach = max(span[0], position - _GAIN_REACH)
    if any(some.search(text, reach, position) for some in (_GAINED, _DONE_TO, _OF_PEOPLE)):
        return True
    if _IN_TOTAL.search(text, span[0], position):
        return False
    for branches in _BRANCHES.finditer(text, reach, position):
        if _WITH.fullmatch(text, branches.end(), position) and not _ALL.match(text, branches.end()):
            return True
    among = _AMONG.search(text, span[0], position)
    is_among = among is not None and _DIGIT.search(
        text, max(span[0], among.start() - _AMONG_REACH), among.start()
    )
    return bool(is_among or IN_BRACKETS.search(text, span[0], position))
