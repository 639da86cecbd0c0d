"""Posts: a title with the body or the unit that follows it."""

import re

import msgspec

from kg.extract.mentions.abroad import is_abroad
from kg.extract.mentions.bodies import parse_body, parse_division
from kg.extract.mentions.cues import ACTING, ONCE
from kg.extract.mentions.delegates import elected_in, is_asked
from kg.extract.mentions.lexicon import TitleForm
from kg.extract.mentions.outside import is_denied, is_outside
from kg.extract.mentions.parents import with_parents
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Post, UnitMention
from kg.extract.mentions.units import parse_unit
from kg.extract.mentions.villages import parse_village
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.vocabulary import BodyKind

_PREFIX = Cue(
    rf"(?:(?P<former>(?:{ONCE}|(?-i:NGUYÊN))(?:\s+là|\s*:)?|cựu|cố)"
    rf"|(?P<acting>(?<!ủy )(?<!thẩm )(?<!thừa ){ACTING}|Q\.)"
    r"|(?P<in_charge>phụ trách)|(?P<new>tân))\s+$",
    re.IGNORECASE,
)
# "Chủ tịch BCH TƯ Hội Nông dân Việt Nam": who leads the board leads the organisation.
_BOARD = re.compile(
    r" (?:Ban Chấp hành|BCH)(?: (?:TƯ|T\.Ư|TW|Trung ương))?"
    r" (?=(?:Hội|Đoàn|Liên đoàn|LĐLĐ|Tổng (?:Liên|LĐLĐ))(?!\w))",
    re.IGNORECASE,
)
_OF_BOARDS = ("chu-tich", "chu-tich-thuong-truc", "bi-thu", "bi-thu-thuong-truc")
# Within a line: the next one begins something else.
_GAP = re.compile(
    rf"(?:,? *(?:kiêm |- )?[Nn]gười phát ngôn | +|(?<=CT)\.(?=[{UPPER}]))"
    r"(?:(?:phụ trách|lâm thời|đương nhiệm)\s+)?(?:(?:của|thuộc|tại|ở)\s+)?"
)
# "các khóa IX, X và XI"; of "nhiệm kỳ 2011-2016 và 2016-2021" the last counts
_AND_NTH = (
    r"(?:\s*\(dự khuyết\))?"
    r"(?:\s*(?:,|và|,\s*và)\s*(?:khóa\s+)?(?:[IVXL]+|\d{1,2})(?=\s*(?:[,.;()\-]|và\s|nhiệm kỳ|$)))*"
)
_TERM = re.compile(
    r" *,? *\(?(?:(?:khóa|Khóa)\s+(?:[IVXL]+|\d+),?\s*\(?)?(?:các\s+)?(?:nhiệm kỳ|NK"
    r"|nhiệm kì|giai đoạn|thời kỳ|niên khóa|khóa(?=\s+\d{4}))\s*:?\s*\(?"
    r"(?:\d{4}\s*-\s*\d{4}\s*(?:,|;|và|,\s*và)\s*(?:(?:nhiệm kỳ|giai đoạn)\s+)?)*"
    r"(?P<from>\d{4})(?:\s*-\s*|\s)(?P<until>\d{4})\)?"
    rf"| *[,:]? *\(?(?:[Kk]hóa|(?:các|hai|ba|2|3) khóa)\s+(?:[IVXL]+|\d+)(?!\w){_AND_NTH}"
    r"(?:\s*,?\s*(?:nhiệm kỳ|NK)\s*:?\s*(?P<from2>\d{4})\s*-\s*(?P<until2>\d{4}))?\)?"
)
# "UBND huyện A, B (nhiệm kỳ 2011-2016)"
_TERM_BEHIND = re.compile(r", [^\n,.;:()]{2,30} \(?(?:nhiệm kỳ|NK|giai đoạn|khóa) ")
# "Phó Giám đốc Sở": the department that the text spoke of last.
_DEPARTMENT_ALONE = re.compile(
    rf"[Ss]ở(?=\s*(?:[,.;)]|$|\n|\s(?:này|cho|từ|kể|và|đến|trong|theo|thay|nhiệm)|\s[{UPPER}]))"
)
_OF_UNION = re.compile(r"\s(?:Đoàn|Hội)(?!\w)")
# What may follow a title that leaves its body out; anything else names a body that we do not know.
_OPEN_END = re.compile(
    r"\s*(?:$|[,;:.()\-/|\t\n\"”]|(?:và|kiêm|đồng thời|là|gồm|đối với|cho|ông|bà|đồng chí|đ/c"
    r"|anh|chị|thay|từ|rồi|nhiệm kỳ|khóa|được|đã|sẽ|bị|hợp nhất|mới|khác|còn lại"
    r"|chủ (?:trì|tọa)|phát biểu|dự|nhấn mạnh|khẳng định|cho (?:biết|hay)|trao|cùng|báo cáo|kết luận|yêu cầu"
    r"|đề nghị|thông tin|kiểm tra|thăm|nói|giữ|thôi|nghỉ|giúp việc|làm"
    r"|trung tâm(?=\s*(?:[.,;]|$))|có(?=\s(?:\d|hai|ba|bốn)\s))(?!\w))",
    re.IGNORECASE,
)

# The rest of a longer title, not of a body: "Thường trực HĐND" is one.
_LONGER = re.compile(
    r"\sthường trực(?=\s*(?:$|[,;:.()\-]|[^\W\d_]+\s))(?!\s(?:HĐND|Hội đồng|Tỉnh|Thành|Huyện"
    r"|Đảng|Ủy ban|UBND|Ban Bí))",
    re.IGNORECASE,
)
# "làm Phó Bí thư ...": the rest of a headline
_CUT_SHORT = re.compile(r"\s*(?:\.\.\.|…)\]")


def parse_post(source: Source, start: int) -> Post | None:
    """Return the post whose title begins exactly at `start`, else None."""
    for end, form in source.anchors.titles.get(start, ()):
        if _LONGER.match(source.text, end):
            continue  # "Phó Bí thư" of "Phó Bí thư Thường trực"
        if form.title_id == "chu-tich" and source.lowered.endswith("đoàn ", 0, start):
            continue  # "Đoàn Chủ tịch" is all of them
        if form.kind_id == "ban-chap-hanh-trung-uong" and _OF_UNION.match(source.text, end):
            continue  # "Ủy viên Ban Chấp hành Trung ương Đoàn"
        post = _with_title(source, start, end, form)
        if post is not None:
            is_other = is_abroad(source.text, post) or is_outside(source, post)
            is_other = is_other or is_asked(source, post) or is_denied(source.text, post.start)
            return (
                None if is_other else elected_in(source, _with_late_term(source, with_parents(source, post)))
            )
    return None


def _with_late_term(source: Source, post: Post) -> Post:
    """Return the post with a term after what its unit lies in: "UBND xã A, tỉnh B nhiệm kỳ 2011-2016"."""
    end, parents, unit = post.end, post.parents, post.printed_unit
    if post.term is not None or unit is None or unit.bare is None:
        return post
    if not parents and _TERM_BEHIND.match(source.text, end):
        above = parse_unit(source.text, end + 2, allow_bare=True)
        if above is None or above.bare is None:
            return post
        end, parents = above.end, (above,)
    term = _TERM.match(source.text, end) if parents else None
    years = _years(term) if term else None
    if term is None or years is None:
        return post
    return msgspec.structs.replace(post, end=term.end(), term=years, parents=parents)


# "Vụ trưởng Kinh tế đối ngoại": the title holds the head of the body.
_DIVISION_HEADS = {
    "vu-truong": "vụ", "pho-vu-truong": "vụ", "cuc-truong": "cục", "pho-cuc-truong": "cục",
    "tong-cuc-truong": "tổng cục", "pho-tong-cuc-truong": "tổng cục",
    "chi-cuc-truong": "chi cục", "pho-chi-cuc-truong": "chi cục",
}  # fmt: skip


def _with_title(source: Source, start: int, end: int, form: TitleForm) -> Post | None:
    body, unit, stop = _what_follows(source, start, end, form)
    if body is None and unit is None and not form.kind_id and not _is_left_open(source, end):
        return None
    term = _TERM.match(source.text, stop)
    years = _years(term) if term else None
    if term and body is not None and body.unit is None and body.host is None:
        # "Trưởng đoàn ĐBQH khóa XV tỉnh Cao Bằng": the unit stands after the term.
        late = parse_unit(source.text, term.end() + 1)
        if late is not None:
            body = msgspec.structs.replace(body, unit=late, end=late.end)
            stop, term = late.end, None
    title_id = form.title_id
    bodies = source.lexicon.vocabulary.bodies
    if (
        title_id == "uy-vien"
        and body is not None
        and any(_has_executive_committee(bodies[kind]) for kind in body.kinds)
    ):
        title_id = "uy-vien-ban-chap-hanh"  # "Ủy viên Thành ủy": a member of its executive committee
    if title_id == "uy-vien" and body is not None and body.kinds == ("ban-bi-thu",):
        title_id = "bi-thu"  # who is in the Secretariat is a secretary of the central committee
    return Post(
        start=start,
        end=term.end() if term else stop,
        title_id=title_id,
        title_span=(start, end),
        body=body,
        unit=unit,
        prefix="acting" if source.lowered.startswith(" lâm thời", end) else _prefix(source, start),
        term=years,
    )


def _has_executive_committee(kind: BodyKind) -> bool:
    return kind.is_party_committee and (not kind.is_central or kind.kind_id.startswith("dang-uy-"))


def _years(term: re.Match[str]) -> str | None:
    first = term.group("from") or term.group("from2")
    last = term.group("until") or term.group("until2")
    return f"{first}-{last}" if first else None


def _prefix(source: Source, start: int) -> str:
    match = _PREFIX.search(source.text, max(0, start - 16), start)
    return (match.lastgroup or "") if match else ""


# Offices of a department, by who leads them: "Chánh Văn phòng Sở"
_OFFICES = {"chanh-van-phong": "van-phong-co-quan", "chanh-thanh-tra": "thanh-tra-so"}


def _what_follows(
    source: Source, start: int, end: int, form: TitleForm
) -> tuple[BodyMention | None, UnitMention | None, int]:
    """Return the body or else the unit after a title, and where it ends."""
    gap = _GAP.match(source.text, end)
    position = gap.end() if gap else end
    if form.kind_id:
        return _fused(source, start, end, position, form)
    if form.title_id in ("truong-thon", "pho-truong-thon"):
        village = _village(source, start, end)
        return village, None, village.end if village else end
    alone = _DEPARTMENT_ALONE.match(source.text, position)
    department = alone and BodyMention(start=position, end=alone.end(), kinds=("so-khac",))
    office_kind = _OFFICES.get(form.title_id.removeprefix("pho-")) if department else None
    if department and office_kind and not parse_body(source, position):
        office = BodyMention(start=start, end=department.end, kinds=(office_kind,), host=department)
        return office, None, office.end
    shared = _shared_head(source, start, end)
    if shared is not None:
        return shared, None, shared.end
    ministry = _ministry(source, form, position)
    if ministry is not None:
        return ministry, None, ministry.end
    command = _command(source, form, position)
    if command is not None:
        return command, None, command.end
    head = _DIVISION_HEADS.get(form.title_id)
    division = parse_division(source, end, head) if head else None
    if division is not None:
        return division, None, division.end
    board = _BOARD.match(source.text, end) if form.title_id.endswith(_OF_BOARDS) else None
    body = parse_body(source, board.end() if board else position) if gap else None
    if body is not None:
        return body, None, body.end
    if department:
        return department, None, department.end
    unit = parse_unit(source.text, position, allow_bare=True) if gap else None
    return None, unit, unit.end if unit else end


def _village(source: Source, start: int, end: int) -> BodyMention | None:
    """Return the village of "Trưởng thôn Nam Hòa", whose type word the title holds."""
    type_ = re.sub(r"^(?:phó\s)?(?:trưởng\s)?", "", source.lowered[start:end])
    found = parse_village(source, end, type_=type_)
    if found is None:
        return None
    return BodyMention(start=end - len(type_), end=found[1], kinds=("thon-to-dan-pho",), field=found[0])


def _command(source: Source, form: TitleForm, position: int) -> BodyMention | None:
    """Return the military command of "Chỉ huy trưởng quân sự xã A" and "Chỉ huy trưởng Quân sự"."""
    if not form.title_id.endswith("chi-huy-truong") or not source.lowered.startswith("quân sự", position):
        return None
    end = position + len("quân sự")
    unit = parse_unit(source.text, end + 1)
    if unit is None and not _OPEN_END.match(source.text, end):
        return None
    kinds = ("ban-chi-huy-quan-su-xa", "ban-chi-huy-quan-su-huyen", "bo-chi-huy-quan-su")
    return BodyMention(start=position, end=unit.end if unit else end, kinds=kinds, unit=unit)


# "Nội vụ", "Văn hóa, Thể thao và Du lịch"
_WORDS = re.compile(rf"[{UPPER}]\w*(?:[\s,\-]+\w+){{0,7}}")
_WORD = re.compile(r"\w+")


def _ministry(source: Source, form: TitleForm, position: int) -> BodyMention | None:
    """Return the ministry of "Bộ trưởng Nội vụ": its name without the word Bộ."""
    if form.title_id not in ("bo-truong", "thu-truong", "thu-truong-thuong-truc"):
        return None
    words = _WORDS.match(source.text, position)
    for end in [word.end() for word in _WORD.finditer(words.group())][::-1] if words else ():
        heads = source.lexicon.heads.get("bộ " + source.lowered[position : position + end])
        if heads:
            kinds = tuple(head.kind_id for head in heads)
            return BodyMention(start=position, end=position + end, kinds=kinds)
    return None


def _fused(
    source: Source, start: int, end: int, position: int, form: TitleForm
) -> tuple[BodyMention | None, UnitMention | None, int]:
    """Return the body that a title holds ("Tỉnh ủy viên"), with the unit after it."""
    kinds: tuple[str, ...] = (form.kind_id,)
    if form.kind_id == "dang-uy-xa":
        kinds = ("dang-uy-xa", "dang-uy-phuong", "dang-uy-thi-tran", "dang-uy-dac-khu", "dang-uy-khac")
        body = parse_body(source, position)
        if body is not None:
            return body, None, body.end
    is_central = source.lexicon.vocabulary.bodies[form.kind_id].is_central
    unit = None if is_central else parse_unit(source.text, position, allow_bare=True)
    stop = unit.end if unit else end
    return BodyMention(start=start, end=stop, kinds=kinds, unit=unit), None, stop


def _shared_head(source: Source, start: int, end: int) -> BodyMention | None:
    """Return the body whose head begins inside the title: "Trưởng [ban Tổ chức Tỉnh ủy]".

    Not for members: who is in the "Ban Thường vụ Tỉnh ủy" has a post of the Tỉnh ủy.
    """
    if source.lowered.startswith(("ủy viên", "uv"), start):
        return None
    for position in source.heads_in((start + 1, end - 1)):
        if source.text[position - 1] != " " or source.lowered.startswith("thường trực", position):
            continue
        body = parse_body(source, position)
        if body is not None and (body.end > end or (body.end == end and body.host)):
            return body
    return None


def _is_left_open(source: Source, end: int) -> bool:
    """Return whether nothing that could be an unknown body follows the title."""
    if _CUT_SHORT.match(source.text, end):
        return False
    if _OPEN_END.match(source.text, end):
        return True
    # A capitalised word that is a name of a person is judged by the caller.
    return bool(re.match(rf"\s+[{UPPER}]", source.text[end : end + 3]))
