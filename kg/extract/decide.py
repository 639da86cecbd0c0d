"""Which body a post is in: its kind by title and level, its unit by print, chain or context."""

from collections.abc import Sequence

import msgspec

from kg.extract.body_names import canonical_body
from kg.extract.body_units import REACH, chain_unit, printed_unit, unprinted_unit
from kg.extract.context import Context, Link
from kg.extract.heads import COMMITTEE_BY_TYPE
from kg.extract.source import Source
from kg.extract.types import BodyMention, Post, UnitMention
from kg.extract.units import LEVELS
from kg.vocabulary import BodyKind

_COMMITTEE_TITLES = frozenset(
    [
        "bi-thu",
        "pho-bi-thu",
        "pho-bi-thu-thuong-truc",
        "pho-bi-thu-chuyen-trach",
        "uy-vien-ban-thuong-vu",
        "uy-vien-ban-chap-hanh",
    ]
)
_CHAIR_TITLES = frozenset(["chu-tich", "pho-chu-tich", "pho-chu-tich-thuong-truc"])
_PARTY_CELLS = frozenset(COMMITTEE_BY_TYPE.values())
_CAUCUSES = ("ban-can-su-dang", "dang-doan")
# Kinds that are nothing without the body they are in.
_OF_A_HOST = (*_CAUCUSES, "van-phong-co-quan", "thanh-tra-so")
_CENTRE = "ban-chap-hanh-trung-uong"


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """The body of a post, decided."""

    kind: BodyKind
    name: str
    field: str | None
    unit: Link
    is_central: bool


def decide_body(source: Source, context: Context, post: Post, chain: Sequence[Post]) -> Body | None:
    """Return the body of a post: as printed, implied by the unit, or taken from the chain or the context."""
    vocabulary = source.lexicon.vocabulary
    post = _with_host(source, context, post, chain)
    if post.is_open and post.title_id in _DEPUTY_MINISTERS:
        post = _with_ministry(source, post)
    if post.is_open:
        post = _with_body_of_next(source, post, chain)
    if post.body is not None:
        kinds = [kind for kind in post.body.kinds if vocabulary.fits(post.title_id, kind)]
        return resolve_body(source, context, post.body, tuple(kinds), chain) if kinds else None
    if post.unit is not None:
        link = printed_unit(context, post.unit, chain)
        type_ = _type(link, post.unit)
    elif post.title_id in _COMMITTEE_TITLES:
        link = chain_unit(context, post.start, chain, tuple(LEVELS)) or context.last(post.start, REACH)
        type_ = _type(link, None)
    else:
        return None
    kind_id = None
    if post.title_id in _COMMITTEE_TITLES:
        kind_id = COMMITTEE_BY_TYPE.get(type_)
    elif post.title_id in _CHAIR_TITLES and post.unit is not None:
        kind_id = "uy-ban-nhan-dan"
    if kind_id is None:
        return None
    kind = vocabulary.bodies[kind_id]
    return Body(
        kind=kind,
        name=canonical_body(kind, link.name or type_, field=None, host=None, vocabulary=vocabulary),
        field=None,
        unit=link,
        is_central=False,
    )


def _with_host(source: Source, context: Context, post: Post, chain: Sequence[Post]) -> Post:
    """Return the post with its party body completed: "Đảng bộ tỉnh" its committee, "Đảng ủy" its agency's."""
    body = post.body
    if body is None:
        return post
    if body.kinds == ("dang-bo",) and body.unit and post.title_id in _COMMITTEE_TITLES:
        return msgspec.structs.replace(post, unit=body.unit, body=None)  # "Ủy viên BCH Đảng bộ tỉnh"
    if body.unit is not None or body.host is not None:
        return post
    if body.kinds == ("chi-bo",) and body.field is None:
        return _with_village(post, body, chain)
    named = _named_committee(post, chain) if "dang-uy-khac" in body.kinds else None
    if named is not None:
        return msgspec.structs.replace(post, body=named)
    host = _agency_beside(source, context, post, chain)
    if host is not None and "dang-uy-khac" in body.kinds:
        return msgspec.structs.replace(
            post, body=msgspec.structs.replace(body, kinds=("dang-uy-khac",), host=host)
        )
    if host is not None and body.kinds[0] in (*_CAUCUSES, "dang-uy-co-quan"):
        return msgspec.structs.replace(post, body=msgspec.structs.replace(body, host=host))
    return post


# Not ministers: "Bộ trưởng A" is named far from home.
_DEPUTY_MINISTERS = ("thu-truong", "thu-truong-thuong-truc")
_REACH_OF_MINISTRY = 250


def _with_ministry(source: Source, post: Post) -> Post:
    """Return "Thứ trưởng" alone with the only ministry that is named nearby."""
    vocabulary = source.lexicon.vocabulary
    named: dict[int, str] = {}
    for start, forms in source.anchors.heads.items():
        kind = forms[0][1][0].kind_id
        if kind.startswith("bo-") and vocabulary.fits(post.title_id, kind):
            named[start] = kind
    near = {kind for start, kind in named.items() if abs(start - post.start) < _REACH_OF_MINISTRY}
    if len(near) != 1:
        return post
    body = BodyMention(start=post.start, end=post.end, kinds=tuple(near))
    return msgspec.structs.replace(post, body=body)


def _named_committee(post: Post, chain: Sequence[Post]) -> BodyMention | None:
    """Return the committee that the chain names after a seat: "BTV Đảng ủy, Phó Bí thư Đảng ủy Khối A"."""
    if post.title_id not in ("uy-vien-ban-chap-hanh", "uy-vien-ban-thuong-vu"):
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
    after = next((other for other in chain if other.start > post.start), None)
    if after is None or (after.body is None and after.unit is None):
        return post
    named = _named_committee(post, chain)
    if named is not None and after.body is not None and after.body.kinds[0].startswith("dang-uy-"):
        return msgspec.structs.replace(post, body=named)
    if post.title_id in _COMMITTEE_TITLES and (after.body is None or "dang-bo" in after.body.kinds):
        return post
    if after.body is not None and not any(
        source.lexicon.vocabulary.fits(post.title_id, kind) for kind in after.body.kinds
    ):
        return post
    return msgspec.structs.replace(post, body=after.body, unit=after.unit)


def _agency_beside(source: Source, context: Context, post: Post, chain: Sequence[Post]) -> BodyMention | None:
    """Return the agency that a party body without a name belongs to: "Bí thư Đảng ủy, Giám đốc Sở Y tế"."""
    is_caucus = post.body is not None and post.body.kinds[0] in _CAUCUSES
    bodies = source.lexicon.vocabulary.bodies
    for other in sorted(chain, key=lambda one: abs(one.start - post.start)):
        if other is post or other.body is None:
            continue
        kind = bodies[other.body.kinds[0]]
        if other.body.host is not None and other.body.host.kinds[0] in _CAUCUSES:
            continue  # "Chánh Văn phòng Đảng đoàn"
        if kind.system == "party" or kind.kind_id in _NO_PARTY_BODY:
            continue
        if is_caucus or _has_own_committee(source, context, other.body):
            return other.body
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
        return body.unit is not None and context.is_certain_province(context.link(body.unit))
    if body.unit is not None and body.unit.type:
        return "commune" not in LEVELS[body.unit.type]
    return not any("commune" in kind.levels for kind in kinds)


def _type(link: Link, mention: UnitMention | None) -> str:
    for type_ in LEVELS:
        if link.name and link.name.startswith(type_ + " "):
            return type_
    return mention.type if mention else ""


def resolve_body(
    source: Source, context: Context, mention: BodyMention, kinds: tuple[str, ...], chain: Sequence[Post]
) -> Body | None:
    """Return the body of a mention: kind by the level of its unit, unit by print, chain or context."""
    vocabulary = source.lexicon.vocabulary
    candidates = [vocabulary.bodies[kind] for kind in kinds]
    if mention.kinds in (("so-khac",), ("chi-bo",)) and mention.field is None:
        return None
    if all(kind.is_central for kind in candidates):
        return _central_body(source, context, mention, candidates[0], chain)
    candidates = [kind for kind in candidates if not kind.is_central]
    is_cell = mention.host is None and ("dang-uy-khac" in kinds or "dang-uy-co-quan" in kinds)
    if is_cell:  # "Đảng ủy" alone: a commune's
        candidates = [kind for kind in candidates if kind.kind_id in _PARTY_CELLS]
        if not candidates:
            return None
    unit = mention.unit
    if unit is None:
        link = unprinted_unit(context, mention, candidates, chain)
    else:
        link = printed_unit(context, unit, chain)
    kind = _by_type(candidates, _type(link, unit))
    if kind is None or (not link.name and (is_cell or kind.kind_id == "doan-thanh-nien")):
        return None
    host = None
    is_central = False
    if mention.host is not None:
        owner = resolve_body(source, context, mention.host, mention.host.kinds, chain)
        if owner is not None:
            host = "Trung ương" if owner.kind.kind_id == _CENTRE else owner.name
            is_central = owner.is_central
            link = owner.unit if unit is None and owner.unit.name else link
    elif "{committee}" in kind.pattern or "{council}" in kind.pattern:
        host = _implied_host(source, kind, link, _type(link, unit))
    if host is None and kind.kind_id in _OF_A_HOST:
        return None
    shown = link.name or (unit.type if unit is not None else None)
    return Body(
        kind=kind,
        name=canonical_body(
            kind, shown, field=mention.field, host=host, vocabulary=vocabulary, printed=mention.printed
        ),
        field=_own_name(kind, mention, host),
        unit=Link(name="") if is_central else link,
        is_central=is_central,
    )


def _central_body(
    source: Source, context: Context, mention: BodyMention, kind: BodyKind, chain: Sequence[Post]
) -> Body:
    owner = mention.host and resolve_body(source, context, mention.host, mention.host.kinds, chain)
    host = owner.name if owner else None
    return Body(
        kind=kind,
        name=canonical_body(
            kind,
            None,
            field=mention.field,
            host=host,
            vocabulary=source.lexicon.vocabulary,
            printed=mention.printed,
        ),
        field=_own_name(kind, mention, host),
        unit=Link(name=""),
        is_central=True,
    )


def _own_name(kind: BodyKind, mention: BodyMention, host: str | None) -> str | None:
    """Return what tells a body from the others of its kind: "Ngân sách Sở Tài chính tỉnh Nghệ An"."""
    parts = (mention.field, host if "{body}" in kind.pattern else None)
    return " ".join(filter(None, parts)) or None


def _implied_host(source: Source, kind: BodyKind, link: Link, type_: str) -> str | None:
    vocabulary = source.lexicon.vocabulary
    owner = "hoi-dong-nhan-dan" if "{council}" in kind.pattern else COMMITTEE_BY_TYPE.get(type_, "tinh-uy")
    return canonical_body(vocabulary.bodies[owner], link.name, field=None, host=None, vocabulary=vocabulary)


def _by_type(kinds: Sequence[BodyKind], type_: str) -> BodyKind | None:
    """Return the kind that a unit of this type can have, named kinds before catch-alls."""
    fitting = [kind for kind in kinds if not type_ or set(kind.levels) & set(LEVELS.get(type_, ()))]
    exact = [
        kind
        for kind in fitting
        if kind.kind_id not in _PARTY_CELLS or not type_ or COMMITTEE_BY_TYPE.get(type_) == kind.kind_id
    ]
    ordered = sorted(exact, key=lambda kind: (kind.is_catch_all, "{body}" in kind.pattern))
    return ordered[0] if ordered else None
