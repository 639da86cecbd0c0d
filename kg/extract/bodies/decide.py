"""Which body a post is in: its kind by title and level, its unit by print, chain or context."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.bodies.body_names import canonical_body
from kg.extract.bodies.body_units import REACH, chain_unit, printed_unit, unit_beside, unprinted_unit
from kg.extract.bodies.completion import CAUCUSES, COMMITTEE_TITLES, completed, named_bloc
from kg.extract.bodies.elected_there import elected_there
from kg.extract.bodies.named_after import named_after
from kg.extract.bodies.named_before import unit_just_named
from kg.extract.bodies.organiser import COMMITTEES, of_organiser
from kg.extract.bodies.party_before import (
    SECRETARIES,
    board_of_agency,
    elects_its_own,
    is_of_unit,
    with_committee_beside,
)
from kg.extract.bodies.state_boards import of_state_or_council
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.heads import COMMITTEE_BY_TYPE
from kg.extract.mentions.outside import is_of_an_employer
from kg.extract.mentions.people import parse_person
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Post, UnitMention
from kg.extract.mentions.unit_words import LEVELS
from kg.text.alphabet import LOWER, UPPER
from kg.vocabulary import BodyKind

_CHAIR_TITLES = frozenset(["chu-tich", "pho-chu-tich", "pho-chu-tich-thuong-truc"])
_YOUTH = "doan-thanh-nien"
_PARTY_CELLS = frozenset(COMMITTEE_BY_TYPE.values())
# Kinds that are nothing without the body they are in.
_OF_A_HOST = (*CAUCUSES, "van-phong-co-quan", "thanh-tra-so")
# Who heads an agency leads the party in it, and not in a commune.
_AGENCY_HEADS = frozenset([
    "truong-phong", "truong-cong-an", "giam-doc", "tong-giam-doc", "cuc-truong", "chi-cuc-truong",
    "vien-truong", "hieu-truong",
])  # fmt: skip
_CENTRE = "ban-chap-hanh-trung-uong"
# "Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên Tổng Công ty A"
_OF_A_COMPANY = re.compile(
    r"\s*[,-]\s*(?:nguyên\s+)?(?:Phó\s+)?"
    r"(?:Chủ tịch (?:Hội đồng(?! [Nn]hân dân)|HĐ(?!ND)|Công ty|Tập đoàn|Tổng)"
    r"|Tổng Giám đốc|Hiệu trưởng|Viện trưởng|Tổng Biên tập"
    r"|Giám đốc (?:Công ty|Bệnh viện|Nhà máy|Ngân hàng|Học viện|Trường))",
    re.IGNORECASE,
)
# "Phó Chủ tịch UBND các huyện": of which one is not said
_OF_SEVERAL = re.compile(r" (?:của )?(?:các|những) (?:tỉnh|huyện|quận|thị xã|xã|phường|địa phương)(?!\w)")
_COMMITTEE = re.compile(r"\b(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng)\s+ủy\b", re.IGNORECASE)
_NEAR_COMMITTEE = 200
_CAPITAL = re.compile(rf" [{UPPER}](?=[{LOWER}])")


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
    post = with_committee_beside(source, context, completed(source, context, post, chain), chain)
    if post.body is not None:
        if _is_agency_s(post, chain):
            return None
        return _resolved(source, context, post, chain)
    if post.unit is not None:
        link = printed_unit(context, post.unit, chain)
        type_ = _type(link, post.unit)
    elif post.title_id in COMMITTEE_TITLES and not _goes_on(source, post.end):
        of_chain = chain_unit(context, post.start, chain, tuple(LEVELS))
        beside = None if of_chain else unit_beside(post, chain)
        if beside is not None:
            of_chain = Link()  # "Phó Bí thư, Chủ tịch UBND huyện": of which huyện is not said
        may_be, other = (True, None) if of_chain is not None else is_of_unit(source, post.start)
        if not may_be and post.title_id not in SECRETARIES:
            return None  # "bầu Ban Thường vụ: A, C, được bầu làm Bí thư": a list may go on with other posts
        if not may_be:
            return _resolved(source, context, msgspec.structs.replace(post, body=other), chain)
        unit = other.unit if other is not None else None
        around = context.link(unit) if unit is not None else context.last(post.start, REACH)
        around = of_organiser(source, context, post.start, COMMITTEES, around)
        link = around if of_chain is None else of_chain
        type_ = _type(link, beside)
    else:
        return None
    kind_id = None
    if post.title_id in COMMITTEE_TITLES:
        kind_id = COMMITTEE_BY_TYPE.get(type_)
    elif post.title_id in _CHAIR_TITLES and post.unit is not None:
        kind_id = "uy-ban-nhan-dan"
    if kind_id is None:
        return None
    kind = vocabulary.bodies[kind_id]
    return Body(
        kind=kind,
        name=canonical_body(kind, link.name or type_),
        field=None,
        unit=link,
        is_central=False,
    )


def _resolved(source: Source, context: Context, post: Post, chain: Sequence[Post]) -> Body | None:
    """Return the body printed with a post, where it has such a post."""
    if post.body is None:
        return None
    fits = source.lexicon.vocabulary.fits
    kinds = tuple(kind for kind in post.body.kinds if fits(post.title_id, kind))
    return resolve_body(source, context, post.body, kinds, chain) if kinds else None


def _is_agency_s(post: Post, chain: Sequence[Post]) -> bool:
    """Return whether "Đảng ủy" alone is that of an agency not known: "Bí thư Đảng ủy, Trưởng phòng PA 90"."""
    body = post.body
    if body is None or post.title_id != "bi-thu" or "dang-uy-khac" not in body.kinds:
        return False
    is_alone = body.host is None and body.unit is None
    return is_alone and any(other.title_id in _AGENCY_HEADS for other in chain)


def _type(link: Link, mention: UnitMention | None) -> str:
    return link.type or (mention.type if mention else "")


def resolve_body(
    source: Source, context: Context, mention: BodyMention, kinds: tuple[str, ...], chain: Sequence[Post]
) -> Body | None:
    """Return the body of a mention: kind by the level of its unit, unit by print, chain or context."""
    vocabulary = source.lexicon.vocabulary
    if mention.place:
        known = context.known_by_name(mention.place)
        if known is None or context.is_gone(context.link(known)):
            return None
        mention = msgspec.structs.replace(mention, unit=known)
    if kinds == ("dang-uy-khoi",):
        mention, kinds = named_bloc(source, mention)
    mention, kinds = board_of_agency(source, mention, kinds)
    candidates: Sequence[BodyKind] = [vocabulary.bodies[kind] for kind in kinds]
    if mention.kinds in (("so-khac",), ("chi-bo",)) and mention.field is None:
        return None
    if all(kind.is_central for kind in candidates):
        return _central_body(source, context, mention, candidates[0], chain)
    candidates = [kind for kind in candidates if not kind.is_central]
    is_cell = mention.host is None and ("dang-uy-khac" in kinds or "dang-uy-co-quan" in kinds)
    if is_cell:  # "Đảng ủy" alone: a commune's
        candidates = [kind for kind in candidates if kind.kind_id in _PARTY_CELLS]
        is_other = _goes_on(source, mention.end) or _OF_A_COMPANY.match(source.text, mention.end)
        is_firm_s = elects_its_own(source, mention.start)
        if not candidates or (mention.unit is None and (is_other or is_firm_s)):
            return None
    unit = mention.unit
    if unit is None and _OF_SEVERAL.match(source.text, mention.end):
        return None
    if unit is None and chain_unit(context, mention.start, chain, tuple(LEVELS)) is None:
        if is_of_an_employer(source, mention):
            return None  # "Công ty A … Bí thư Đoàn Thanh niên"
        if _YOUTH in kinds and context.names.is_province(unprinted_unit(context, mention, candidates, chain)):
            candidates = [kind for kind in candidates if kind.kind_id == _YOUTH]
    if unit is None:
        link = unprinted_unit(context, mention, candidates, chain)
        link = named_after(source, context, mention, link)
        link = elected_there(source, context, mention, link, is_board=_is_of_council(candidates, chain))
        link = unit_just_named(source, context, mention, candidates, link)
        link = of_organiser(source, context, mention.start, mention.kinds, link)
    else:
        link = printed_unit(context, unit, chain)
    if unit is None and mention.host is None and context.names.is_province(link):
        candidates = of_state_or_council(source, context, mention, candidates)
    kind = _by_type(candidates, _type(link, unit))
    if kind is None or (not link.name and (is_cell or kind.kind_id == "doan-thanh-nien")):
        return None
    host = None
    is_central, is_a_committee_s = False, "{committee}" in kind.pattern
    if mention.host is not None:
        owner = resolve_body(source, context, mention.host, mention.host.kinds, chain)
        if owner is None and is_a_committee_s:
            return None  # "Ban Tổ chức Đảng ủy" of an agency that is not named
        if owner is not None:
            host = "Trung ương" if owner.kind.kind_id == _CENTRE else owner.name
            is_central = owner.is_central
            link = owner.unit if unit is None and owner.unit.name else link
    elif kind.kind_id == "ban-to-chuc-cap-uy" and unit is None and not _is_of_the_party(source, mention):
        return None
    elif is_a_committee_s and unit is None and not link.name and context.rows.are_of_several(mention.start):
        return None  # "Trưởng ban Tổ chức" of one of two units
    elif is_a_committee_s or "{council}" in kind.pattern:
        host = _implied_host(source, kind, link, _type(link, unit))
    if host is None and kind.kind_id in _OF_A_HOST:
        return None
    shown = link.name or (unit.type if unit is not None else None)
    return Body(
        kind=kind,
        name=canonical_body(kind, shown, field=mention.field, host=host, printed=mention.printed),
        field=_own_name(kind, mention, host),
        unit=Link(name="") if is_central else link,
        is_central=is_central,
    )


def _is_of_the_party(source: Source, mention: BodyMention) -> bool:
    """Return whether "Ban tổ chức", as a festival has one, is written large or near to a committee."""
    if "Tổ" in source.text[mention.start : mention.end]:
        return True
    start = max(0, mention.start - _NEAR_COMMITTEE)
    return _COMMITTEE.search(source.text, start, mention.end + _NEAR_COMMITTEE) is not None


def _goes_on(source: Source, end: int) -> bool:
    """Return whether a name that is not known follows: "Đảng ủy Mặt trận Tổ quốc" is no commune's."""
    after = _CAPITAL.match(source.text, end)
    if after is None:
        return False
    vocabulary = source.lexicon.vocabulary
    return parse_person(source.text, after.end() - 1, vocabulary, is_expected=True) is None


def _central_body(
    source: Source, context: Context, mention: BodyMention, kind: BodyKind, chain: Sequence[Post]
) -> Body:
    owner = mention.host and resolve_body(source, context, mention.host, mention.host.kinds, chain)
    host = owner.name if owner else None
    return Body(
        kind=kind,
        name=canonical_body(kind, None, field=mention.field, host=host, printed=mention.printed),
        field=_own_name(kind, mention, host),
        unit=Link(name=""),
        is_central=True,
    )


def _own_name(kind: BodyKind, mention: BodyMention, host: str | None) -> str | None:
    """Return what tells a body from the others of its kind: "Ngân sách Sở Tài chính tỉnh Nghệ An"."""
    parts = (mention.field, host if "{body}" in kind.pattern else None)
    return " ".join(filter(None, parts)) or None


def _is_of_council(kinds: Sequence[BodyKind], chain: Sequence[Post]) -> bool:
    """Return whether a post alone is in a committee of some council: "được bầu làm Trưởng ban Pháp chế"."""
    return len(chain) < 2 and bool(kinds) and all("{council}" in kind.pattern for kind in kinds)


def _implied_host(source: Source, kind: BodyKind, link: Link, type_: str) -> str | None:
    vocabulary = source.lexicon.vocabulary
    owner = "hoi-dong-nhan-dan" if "{council}" in kind.pattern else COMMITTEE_BY_TYPE.get(type_, "tinh-uy")
    return canonical_body(vocabulary.bodies[owner], link.name)


def _by_type(kinds: Sequence[BodyKind], type_: str) -> BodyKind | None:
    """Return the kind that a unit of this type can have, named kinds before catch-alls."""
    fitting = [kind for kind in kinds if not type_ or set(kind.levels) & set(LEVELS.get(type_, ()))]
    exact = [
        kind
        for kind in fitting
        if kind.kind_id not in _PARTY_CELLS or not type_ or COMMITTEE_BY_TYPE.get(type_) == kind.kind_id
    ]
    return min(exact, key=lambda kind: (kind.is_catch_all, "{body}" in kind.pattern), default=None)
