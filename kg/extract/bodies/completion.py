"""Posts whose body the text leaves out or only begins, completed from their chain or from the text.

"Bí thư Đảng ủy, Giám đốc Sở Y tế": the committee of the department. "Thứ trưởng": of the ministry nearby.
"""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.bodies.police import in_police
from kg.extract.linking.context import Context
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.heads import AT_THE_CENTRE, COMMITTEE_TYPES, kinds_of_the_centre
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Post
from kg.extract.mentions.unit_words import LEVELS

COMMITTEE_SEATS = ("uy-vien-ban-thuong-vu", "uy-vien-ban-chap-hanh")
COMMITTEE_TITLES = frozenset(
    ["bi-thu", "pho-bi-thu", "pho-bi-thu-thuong-truc", "pho-bi-thu-chuyen-trach", *COMMITTEE_SEATS]
)
CAUCUSES = ("ban-can-su-dang", "dang-doan")
# Not ministers: "Bộ trưởng A" is named far from home.
_DEPUTY_MINISTERS = ("thu-truong", "thu-truong-thuong-truc")
_REACH_OF_MINISTRY = 250
_REACH_OF_CENTRE = 200
_REACH_OF_PARTY = 400
_NAME_BEGINS = 60
_ENDS = re.compile(r"[.!?]\s|\n")
_ANOTHER = re.compile(
    r"\b(?:xã|phường|thị trấn|đặc khu|trường|học viện|bệnh viện|công ty|tập đoàn|ngân hàng)\b", re.IGNORECASE
)
_THE_CENTRE = ("ban-chap-hanh-trung-uong", "bo-chinh-tri", "ban-bi-thu", "trung-uong-doan")
# Nobody has this title in a province, in a body that is also at the centre.
_OF_ALL = "tong-thu-ky"
_DIVISIONS = ("vu-thuoc-bo", "cuc-thuoc-bo")
# "Cục Đường bộ Việt Nam" and "Cục Cảnh sát hình sự" need no ministry; "Vụ Địa bàn" may be the party's.
_NATIONAL = re.compile(
    r"(?:Việt Nam|VN|^Cảnh sát|^An ninh|^Địa bàn|^Địa phương|Trung ương)(?!\w)", re.IGNORECASE
)
# "làm Vụ trưởng …; năm 2018 làm Vụ trưởng Vụ A": a step of its own
_NEXT_STEP = re.compile(r";[^;]*\b(?:năm|tháng|ngày)\s+\d")


def completed(source: Source, context: Context, post: Post, chain: Sequence[Post]) -> Post:
    """Return the post with the body that stands beside it, where its own is not named."""
    post = _with_host(source, context, in_police(source, context, _in_ministry(source, post)), chain)
    post = _in_organisation(source, post, chain)
    if post.is_open and post.title_id in _DEPUTY_MINISTERS:
        post = _with_ministry(source, post)
    if not post.is_open:
        return post
    return _in_ministry(source, _at_the_head_of_all(_with_body_of_next(source, post, chain), chain))


def _with_host(source: Source, context: Context, post: Post, chain: Sequence[Post]) -> Post:
    """Return the post with its party body completed: "Đảng bộ tỉnh" its committee, "Đảng ủy" its agency's."""
    body = post.body
    if body is None:
        return post
    if body.kinds == ("dang-bo",) and body.unit and post.title_id in COMMITTEE_TITLES:
        return msgspec.structs.replace(post, unit=body.unit, body=None)  # "Ủy viên BCH Đảng bộ tỉnh"
    if body.unit is not None or body.host is not None:
        return post
    if body.kinds == ("chi-bo",) and body.field is None:
        return _with_village(post, body, chain)
    if body.kinds[0] in AT_THE_CENTRE:
        return _at_the_head_of_all(post, chain)
    central = _at_the_centre(source, body)
    if central:
        return msgspec.structs.replace(post, body=msgspec.structs.replace(body, kinds=central))
    named = _named_committee(post, chain) if "dang-uy-khac" in body.kinds else None
    if named is not None:
        return msgspec.structs.replace(post, body=named)
    host = agency_beside(source, context, post, chain)
    if host is not None and "dang-uy-khac" in body.kinds:
        return msgspec.structs.replace(
            post, body=msgspec.structs.replace(body, kinds=("dang-uy-khac",), host=host)
        )
    if host is not None and body.kinds[0] in (*CAUCUSES, "dang-uy-co-quan"):
        return msgspec.structs.replace(post, body=msgspec.structs.replace(body, host=host))
    return post


def _at_the_head_of_all(post: Post, chain: Sequence[Post]) -> Post:
    """Return a post of the Front or of an organisation as one at the centre, where all tells of that."""
    body = post.body
    if body is None or body.unit is not None or body.host is not None or body.kinds[0] not in AT_THE_CENTRE:
        return post
    kinds = (AT_THE_CENTRE[body.kinds[0]],)
    heads = [other.body for other in chain if other.title_id == _OF_ALL]
    is_of_all = any(head is None or head.kinds[0] == body.kinds[0] for head in heads)
    if not is_of_all and not _is_of_the_centre(post, chain):
        return post
    name = body.printed if body.printed.endswith(("Việt Nam", "VN")) else f"{body.printed} Việt Nam"
    return msgspec.structs.replace(post, body=msgspec.structs.replace(body, kinds=kinds, printed=name))


def _in_organisation(source: Source, post: Post, chain: Sequence[Post]) -> Post:
    """Return "Bí thư Đảng ủy" of "Đảng bộ Chính phủ …, A làm Bí thư Đảng ủy": of the one named before.

    Not where a post beside it tells whose it is, or a commune or another body was named since, or it was told
    earlier than in the sentence before.
    """
    body = post.body
    alone = [one for one in (body, body.host if body else None) if one is not None and _is_bare_cell(one)]
    if body is None or not alone or any(not _is_of_cell(other) for other in chain):
        return post
    for start in reversed(source.heads_in((alone[0].start - _REACH_OF_PARTY, alone[0].start))):
        named = parse_body(source, start) if source.lowered.startswith("đảng bộ", start) else None
        if named is None:
            continue
        if named.kinds == ("dang-bo",) or _is_left(source, named, alone[0].start):
            return post
        found = named if alone[0] is body else msgspec.structs.replace(body, host=named, unit=named.unit)
        return msgspec.structs.replace(post, body=found)
    return post


def _is_left(source: Source, named: BodyMention, end: int) -> bool:
    """Return whether a text has come to another body than the one whose party it named."""
    words, bodies = source.text[named.end : end], source.lexicon.vocabulary.bodies
    if "\n\n" in words or len(_ENDS.findall(words)) > 1 or _ANOTHER.search(words):
        return True
    # "Đảng bộ Mặt trận Tổ quốc, các đoàn thể …": "Ủy ban Trung ương Mặt trận Tổ quốc" is its own
    own = source.lowered[named.start : named.end].removeprefix("đảng bộ ").split(",")[0]
    others = (
        start
        for start in source.heads_in((named.end, end))
        if own not in source.lowered[start : start + _NAME_BEGINS]
    )
    return any(bodies[source.anchors.kind(start)].system != "party" for start in others)


def _is_bare_cell(body: BodyMention) -> bool:
    """Return whether a body is "Đảng ủy" and no more."""
    return "dang-uy-khac" in body.kinds and len(body.kinds) > 1 and body.unit is None and body.host is None


def _is_of_cell(post: Post) -> bool:
    """Return whether a post is in "Đảng ủy" alone or in its committee of inspection."""
    body = post.body
    return body is not None and (_is_bare_cell(body) or (body.host is not None and _is_bare_cell(body.host)))


def _is_of_the_centre(post: Post, chain: Sequence[Post]) -> bool:
    """Return whether all else that somebody holds is at the centre: "Ủy viên TƯ Đảng, Chủ tịch Hội LHPN"."""
    others = {other.body.kinds[0] if other.body else "" for other in chain if other.start != post.start}
    return bool(others - {"quoc-hoi"}) and others <= {*_THE_CENTRE, "quoc-hoi"}


def _at_the_centre(source: Source, body: BodyMention) -> tuple[str, ...]:
    """Return the central kind of "Chủ nhiệm UBKT" where the text just named it, and no committee since."""
    bodies = source.lexicon.vocabulary.bodies
    if "{committee}" not in bodies[body.kinds[0]].pattern:
        return ()
    central = kinds_of_the_centre(source, body.kinds[0])
    near = source.heads_in((body.start - _REACH_OF_CENTRE + 1, body.start))
    kinds = (source.anchors.kind(start) for start in reversed(near))
    last = next((kind for kind in kinds if kind in (*central, body.kinds[0]) or kind in COMMITTEE_TYPES), "")
    return (last,) if last in central else ()


def _in_ministry(source: Source, post: Post) -> Post:
    """Return "Vụ trưởng Vụ Vận tải" with the ministry of the division: the only one that the text names."""
    body = post.body
    if body is None or body.host is not None or body.unit is not None or body.kinds[0] not in _DIVISIONS:
        return post
    if body.field is None or _NATIONAL.search(body.field):
        return post
    fits = source.lexicon.vocabulary.fits
    named = [kind for kind in source.anchors.of_kind if fits("bo-truong", kind)]
    if len(named) != 1:
        return post
    host = BodyMention(start=body.start, end=body.end, kinds=tuple(named))
    return msgspec.structs.replace(post, body=msgspec.structs.replace(body, host=host))


def _with_ministry(source: Source, post: Post) -> Post:
    """Return "Thứ trưởng" alone with the only ministry that is named nearby."""
    fits = source.lexicon.vocabulary.fits
    around = source.heads_in((post.start - _REACH_OF_MINISTRY + 1, post.start + _REACH_OF_MINISTRY))
    kinds = {source.anchors.kind(start) for start in around}
    near = {kind for kind in kinds if kind.startswith("bo-") and fits(post.title_id, kind)}
    if len(near) != 1:
        return post
    body = BodyMention(start=post.start, end=post.end, kinds=tuple(near))
    return msgspec.structs.replace(post, body=body)


def _named_committee(post: Post, chain: Sequence[Post]) -> BodyMention | None:
    """Return the committee that the chain names after a seat: "BTV Đảng ủy, Phó Bí thư Đảng ủy Khối A"."""
    if post.title_id not in COMMITTEE_SEATS:
        return None
    for other in chain:
        body = other.body
        if other.start > post.start and body is not None and body.kinds[0].startswith("dang-uy-"):
            is_named = body.unit is not None or body.host is not None or "dang-uy-khac" not in body.kinds
            if is_named:
                return body
    return None


def _with_village(post: Post, body: BodyMention, chain: Sequence[Post]) -> Post:
    """Return "Bí thư chi bộ" of "Bí thư chi bộ, Trưởng thôn A" with the village of the chain."""
    for other in chain:
        if other.body is not None and other.body.kinds[0] in ("thon-to-dan-pho", "ban-cong-tac-mat-tran"):
            return msgspec.structs.replace(
                post, body=msgspec.structs.replace(body, field=other.body.field, unit=other.body.unit)
            )
    return post


def _with_body_of_next(source: Source, post: Post, chain: Sequence[Post]) -> Post:
    """Return "Phó Giám đốc" of "Phó Giám đốc, Giám đốc Sở Y tế" with the body of the post after it."""
    # "Ủy viên Ban Chấp hành, Ban Thường vụ, Chủ tịch Hội Nông dân tỉnh": both seats are there
    later = [other for other in chain if other.start > post.start]
    after = next(
        (other for other in later if not (other.is_open and other.title_id in COMMITTEE_SEATS)), None
    )
    if after is None or (after.body is None and after.unit is None):
        return post
    if _NEXT_STEP.search(source.text, post.end, after.start):
        return post
    named = _named_committee(post, chain)
    if named is not None and after.body is not None and after.body.kinds[0].startswith("dang-uy-"):
        return msgspec.structs.replace(post, body=named)
    if post.title_id in COMMITTEE_TITLES and (after.body is None or "dang-bo" in after.body.kinds):
        return post
    body = after.body
    if body is not None and post.title_id == "uy-vien-thuong-truc" and after.title_id == "truong-ban":
        # nobody heads a board of a council and is a mere member of it: he is one of the council's
        body = msgspec.structs.replace(body, kinds=("hoi-dong-nhan-dan",), field=None, host=None, printed="")
    if body is not None and not _fits(source, post, body):
        # "Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh"
        body = body.host
        if body is None or not _fits(source, post, body):
            return post
    return msgspec.structs.replace(post, body=body, unit=after.unit)


def _fits(source: Source, post: Post, body: BodyMention) -> bool:
    return any(source.lexicon.vocabulary.fits(post.title_id, kind) for kind in body.kinds)


def agency_beside(source: Source, context: Context, post: Post, chain: Sequence[Post]) -> BodyMention | None:
    """Return the agency that a party body without a name belongs to: "Bí thư Đảng ủy, Giám đốc Sở Y tế"."""
    is_caucus = post.body is not None and post.body.kinds[0] in CAUCUSES
    bodies = source.lexicon.vocabulary.bodies
    for other in sorted(chain, key=lambda one: abs(one.start - post.start)):
        if other is post or other.body is None:
            continue
        kind = bodies[other.body.kinds[0]]
        if other.body.host is not None and other.body.host.kinds[0] in CAUCUSES:
            continue  # "Chánh Văn phòng Đảng đoàn"
        if kind.system == "party" or kind.kind_id in _NO_PARTY_BODY:
            continue
        if is_caucus or _has_own_committee(source, context, other.body):
            return _in_ministry(source, other).body
    return None


_NO_PARTY_BODY = ("quoc-hoi", "chinh-phu", "chu-tich-nuoc", "doan-dai-bieu-quoc-hoi")


def _has_own_committee(source: Source, context: Context, body: BodyMention) -> bool:
    """Return whether a body's party committee bears its name; in a commune the commune's leads all."""
    kinds = [source.lexicon.vocabulary.bodies[kind] for kind in body.kinds]
    if kinds[0].system in ("council", "front", "mass") and not kinds[0].is_central:
        return False
    if kinds[0].kind_id == "ban-quan-ly-khac":
        return True
    if kinds[0].kind_id == "uy-ban-nhan-dan":
        return body.unit is not None and context.names.is_province(context.link(body.unit))
    if body.unit is not None and body.unit.type:
        return "commune" not in LEVELS[body.unit.type]
    return not any("commune" in kind.levels for kind in kinds)


def named_bloc(source: Source, mention: BodyMention) -> tuple[BodyMention, tuple[str, ...]]:
    """Return "Đảng ủy Khối" as the committee of the bloc that the text names in full most often."""
    named, bodies = source.anchors.of_kind, source.lexicon.vocabulary.bodies
    blocs = [kind for kind in named if kind.startswith("dang-uy-khoi-") and not bodies[kind].is_central]
    ranked = sorted(blocs, key=lambda kind: -len(named[kind]))
    if not ranked or (len(ranked) > 1 and len(named[ranked[0]]) == len(named[ranked[1]])):
        return mention, mention.kinds
    start = named[ranked[0]][0]
    printed = source.text[start : source.anchors.heads[start][0][0]]
    return msgspec.structs.replace(mention, printed=printed), (ranked[0],)
