"""Whose secretary "Bí thư" alone is: of the organisation of the party or youth union that the text is about.

"Đảng bộ Sở Y tế họp. Ông A được bầu làm Bí thư": none of the Tỉnh ủy of the province that is named with it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from kg.extract.bodies.completion import agency_beside
from kg.extract.linking.context import Context
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.cues import CALLED, HOLDS, OFFICE
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Post
from kg.text.alphabet import LOWER, UPPER

_REACH = 400
# What is told of the same congress, its guests and what it came to, goes on with it.
_ENDS = re.compile(
    r"(?:(?<!TP)(?<!T\.P)[.!?]\s+|\n+)(?!(?:(?:Tại )?Đại hội|Hội nghị|Kết quả"
    r"|(?:(?:Tới|Đến|Tham|Cùng) )?[Dd]ự)(?!\w)|[^\n:.]{1,30}:)"
)
_NAMED = re.compile(
    # "Đảng bộ huyện có 40 chi bộ"
    r"(?<!\w)(?:(?:các|những|nhiều|mỗi|từng|số|cấp|hai|ba|bốn|năm|trăm|chục|mươi|\d+)\s+"
    r"(?P<several>chi bộ|liên chi|đảng bộ|đảng ủy)"
    # "Chi bộ A được thành lập do ông B làm Bí thư"; not whom one above sends
    r"|(?P<cell>chi bộ|chi ủy|liên chi|chi đoàn|(?:phủ|châu|tổng) ủy"
    r"|(?:xứ|khu) ủy(?![^.;]{0,30}\b(?:cử|chỉ định|phân công|điều|giao|quyết định)\b))"
    r"|(?P<party>đảng (?:bộ|ủy))"
    r"|(?P<union>(?:tỉnh|thành|huyện|thị|quận|xã) đoàn"
    r"|đoàn (?:thanh niên|tncs|trường|cơ sở|khối"
    # not a delegation: "Đoàn xã A đến chúc mừng"
    r"|(?:xã|phường|thị trấn|đặc khu)(?![^.;\n]{0,40}\b(?:đến|tới|thăm|làm việc|chúc mừng)\b)))"
    r"|(?P<committee>(?:tỉnh|thành|huyện|thị|quận) ủy|(?:tỉnh|huyện|thành) bộ|cấp ủy)"
    r"|(?P<alone>bí thư))(?!\w)",
    re.IGNORECASE,
)
# Of these no authority has a committee: "Đảng bộ Trường Đại học A", "Đảng ủy Công ty B".
_OUTSIDE = re.compile(
    r"\s(?:cơ sở\s|bộ phận\s)?(?:trường|học viện|đại học|cao đẳng|bệnh viện|trung tâm|viện|(?:tổng )?công ty"
    r"|tập đoàn|ngân hàng|nhà máy|xí nghiệp|hợp tác xã|nông trường|lâm trường|khối|cơ quan|chi cục|hạt"
    r"|kho bạc|bảo hiểm|báo(?! cáo)|đài|văn phòng|ban(?! hành)|đồn|trại|bưu điện|điện lực"
    r"|hải quan|thuế)(?!\w)",
    re.IGNORECASE,
)
# "Đảng bộ Cảng hàng không A"; not "Đảng bộ Thạch Hà họp", nor "Đảng bộ Vinh họp"
_UNKNOWN = re.compile(
    rf"\s[{UPPER}][{LOWER}]+\s(?!(?:lần|đã|vừa|sẽ|đang|họp|tổ|tiến|có|là|gồm|và|nhiệm|kh[óo][aá])\b)"
    rf"[{LOWER}]"
)
_OF_TITLE = re.compile(r"\s(?:(?:Ban|Văn phòng|Ủy ban|UBKT|BTV|BCH)(?:\s\w+){0,4}\s)?")
_LONGEST_TITLE = 60
_ELECTS = re.compile(r"\b(?:bầu|tái cử|trúng cử|tái đắc cử)\b", re.IGNORECASE)
# To where is not said: "A, Chủ tịch UBND xã B, được điều động làm Bí thư".
_MOVES = re.compile(
    r"\b(?:điều động|luân chuyển)(?:,?\s(?:và\s|để\s)?(?:bổ nhiệm|chỉ định|phân công))?"
    rf"\s{HOLDS}(?:\s{OFFICE})?\s$",
    re.IGNORECASE,
)
_GUESTS = re.compile(r"\b(?:dự|cùng đi|chúc mừng|chủ trì|chỉ đạo)\b", re.IGNORECASE)
_COMMITTEES = ("dang-bo", "dang-uy-xa", "dang-uy-phuong", "dang-uy-thi-tran", "dang-uy-dac-khu")


SECRETARIES = ("bi-thu", "pho-bi-thu", "pho-bi-thu-thuong-truc", "pho-bi-thu-chuyen-trach")
# Who leads a unit leads the party in it; a division has only a cell.
_OF_UNITS = ("uy-ban-nhan-dan",)
_OF_DIVISIONS = ("truong-phong", "pho-truong-phong")
_NEXT_NAME = re.compile(rf",\s(?:và\s)?(?:{CALLED}\s)?[^\W\d_][^,.;:()\n]{{3,40}},\s")


class Organisation(msgspec.Struct, frozen=True):
    """An organisation that is named before a post.

    Attributes:
        kind: "unit" a committee of a unit, "cell" one that leads nobody whom we know, "body" another's.
        in_title: printed with somebody's post: "Bí thư Tỉnh ủy".
    """

    start: int
    kind: Literal["unit", "cell", "body"]
    body: BodyMention | None
    in_title: bool


def with_committee_beside(source: Source, context: Context, post: Post, chain: Sequence[Post]) -> Post:
    """Return a secretary in the committee of the agency that he helps to lead, or of the deputy named next.

    "Phó Bí thư, Phó Giám đốc Sở Y tế"; "A, Bí thư, B, Phó Bí thư Đảng ủy xã C".
    """
    if not post.is_open or post.title_id not in SECRETARIES:
        return post
    others = [other for other in chain if other.start != post.start]
    if not others:
        body = _of_next_deputy(source, post)
        return post if body is None else msgspec.structs.replace(post, body=body)
    if any(_is_of_unit(source, other) or other.prefix != post.prefix for other in others):
        return post
    host = agency_beside(source, context, post, chain)
    if host is None:
        return post
    body = BodyMention(start=post.start, end=post.end, kinds=("dang-uy-khac",), host=host)
    return msgspec.structs.replace(post, body=body)


def _is_of_unit(source: Source, post: Post) -> bool:
    """Return whether a post is one of the party, of what governs a unit, or of a division."""
    kind = post.body.kinds[0] if post.body is not None else ""
    if not kind or kind in _OF_UNITS or post.title_id in _OF_DIVISIONS:
        return True
    return source.lexicon.vocabulary.bodies[kind].system == "party"


def _of_next_deputy(source: Source, post: Post) -> BodyMention | None:
    """Return the committee of "A, Bí thư, B, Phó Bí thư Đảng ủy xã C"."""
    name = _NEXT_NAME.match(source.text, post.end) if post.title_id == "bi-thu" else None
    for end, form in source.anchors.titles.get(name.end(), ()) if name else ():
        if form.title_id.startswith("pho-bi-thu") and end + 1 in source.anchors.heads:
            return parse_body(source, end + 1)
    return None


def is_of_unit(source: Source, position: int) -> tuple[bool, BodyMention | None]:
    """Return whether a post in a committee left out may be a unit's, and the body it is in, if known."""
    sentence = _sentence_start(source, position)
    if _MOVES.search(source.text, sentence, position):
        return False, None
    is_elected = _ELECTS.search(source.text, sentence, position) is not None
    named = list(_organisations(source, position, 2 if is_elected else 1))
    if not named:
        return True, None
    last = named[0]
    if is_elected:
        last = next((one for one in named if not one.in_title), last)
        return last.kind == "unit", last.body
    others = [one for one in named if not one.in_title]
    if last.kind == "unit":
        is_doubted = last.in_title and last.start < sentence and others and others[0].kind != "unit"
        return not is_doubted, None
    if last.kind == "cell" or not any(one.kind == "unit" for one in named):
        return False, last.body
    return _GUESTS.search(source.text, last.start, position) is not None, None


def elects_its_own(source: Source, position: int) -> bool:
    """Return whether "Đảng ủy" alone is that of who elects and has no unit: "Đảng bộ Công ty A bầu ông B"."""
    if not _ELECTS.search(source.text, _sentence_start(source, position), position):
        return False
    last = next(_organisations(source, position, 0), None)
    is_cell = last is not None and last.kind == "cell"
    return is_cell and not (last and _GUESTS.search(source.text, last.start, position))


def board_of_agency(
    source: Source, board: BodyMention, kinds: tuple[str, ...]
) -> tuple[BodyMention, tuple[str, ...]]:
    """Return a board alone with its agency's committee: "Đảng ủy Khối A họp. Trưởng Ban Tổ chức B"."""
    bodies = source.lexicon.vocabulary.bodies
    boards = tuple(kind for kind in kinds if "{committee}" in bodies[kind].pattern)
    if not boards or board.host is not None or board.unit is not None:
        return board, kinds
    is_units, owner = is_of_unit(source, board.start)
    is_before = owner is not None and owner.end <= board.start  # "Đảng bộ Ban Tổ chức" is the board's own
    if is_units or owner is None or not is_before or not owner.kinds[0].startswith("dang-uy-"):
        return board, kinds
    return msgspec.structs.replace(board, host=owner), boards


def _organisations(source: Source, position: int, sentences: int) -> Iterator[Organisation]:
    """Yield the organisations of the sentence and so many before, nearest first."""
    near = position
    for match in reversed(list(_NAMED.finditer(source.text, max(0, position - _REACH), position))):
        if len(_ENDS.findall(source.text, match.end(), near)) > sentences:
            return
        if match.group("several"):
            continue
        found = None if match.group("alone") else _organisation(source, match)
        if found is None:
            near = match.start()  # "Bí thư", "Đảng ủy": of the one named before
        else:
            yield found


def _organisation(source: Source, match: re.Match[str]) -> Organisation | None:
    """Return the organisation that begins at a match, None for "Đảng ủy" alone."""
    start = match.start()
    in_title = is_in_title(source, start)
    if match.group("cell"):
        return Organisation(start, "cell", None, in_title)
    body = parse_body(source, start) if start in source.anchors.heads else None
    if match.group("committee"):
        return Organisation(start, "unit", body, in_title)
    is_nameless = body is None or (body.unit is None and body.host is None)
    if match.group("union"):
        return Organisation(start, "body", None if is_nameless else body, in_title)
    if body is None or body.kinds[0] in _COMMITTEES:
        if not is_nameless:
            return Organisation(start, "unit", body, in_title)
        is_outside = any(form.match(source.text, match.end()) for form in (_OUTSIDE, _UNKNOWN))
        return Organisation(start, "cell", None, in_title) if is_outside else None
    return Organisation(start, "body", body, in_title)


def is_in_title(source: Source, start: int) -> bool:
    """Return whether a body is printed with somebody's post."""
    near = source.titles_in((max(0, start - _LONGEST_TITLE), start))
    titles = [
        title for title in near if not source.lowered.startswith("đại biểu", title)
    ]  # "Đại hội đại biểu"
    ends = (end for title in titles for end, _ in source.anchors.titles[title])
    return any(_OF_TITLE.fullmatch(source.text, end, start) for end in ends)


def _sentence_start(source: Source, position: int) -> int:
    ends = [
        match.end()
        for match in re.finditer(r"[.!?;]\s|\n", source.text[max(0, position - _REACH) : position])
    ]
    return max(0, position - _REACH) + (ends[-1] if ends else 0)
