"""Which posts nobody holds at once: the heads of two authorities or offices, of places of two levels."""

from typing import Literal

from kg.extract.mentions.heads import COMMITTEE_BY_TYPE
from kg.extract.mentions.parts import kind_of
from kg.extract.mentions.types import Post
from kg.extract.mentions.unit_words import LEVELS
from kg.vocabulary import load_vocabulary

_Led = Literal["unit", "council", "front", "office", "party"]
_CHAIRS: dict[str, _Led] = {
    "uy-ban-nhan-dan": "unit", "hoi-dong-nhan-dan": "council", "uy-ban-mttq": "front",
    "hoi-nong-dan": "front", "hoi-lien-hiep-phu-nu": "front", "hoi-cuu-chien-binh": "front",
    "lien-doan-lao-dong": "front",
}  # fmt: skip
_AUTHORITIES = ("uy-ban-nhan-dan", "hoi-dong-nhan-dan")
_COMMITTEES = ("tinh-uy", "huyen-uy", "quan-uy", "thi-uy")
# Offices of an authority.
_OFFICES = (
    "so-", "phong-", "thanh-tra-", "cong-an-", "van-phong-hdnd", "van-phong-ubnd", "van-phong-doan", "bo-",
    "cuc-", "vu-", "chi-cuc-", "tand-", "vksnd-", "bo-chi-huy-quan-su", "ban-chi-huy-quan-su",
)  # fmt: skip
_TYPES = {kind: type_ for type_, kind in COMMITTEE_BY_TYPE.items()}


def cannot_both(one: Post, other: Post) -> bool:
    """Return whether nobody has both posts: "Giám đốc Sở A" and "Chủ tịch UBND huyện B".

    Who leads a committee may lead the council or the authority of its unit, a deputy chair an office.
    """
    if "former" in (one.prefix, other.prefix) or one.term or other.term:
        return False  # one after the other
    if kind_of(one) == kind_of(other) and all(_is_chair(post) for post in (one, other)):
        return True
    first, second = _led(one), _led(other)
    if first is None or second is None:
        led = second if _is_deputy(one) else first if _is_deputy(other) else None
        return led in ("unit", "office") and are_apart(one, other)
    if first == second or "party" not in (first, second) or "office" in (first, second):
        return True
    return are_apart(one, other)


def _is_chair(post: Post) -> bool:
    """Return whether a post is that of a chair of an authority, a secretary of a committee, or a deputy."""
    kind = kind_of(post)
    if kind in _AUTHORITIES:
        return "chu-tich" in post.title_id
    return kind in _COMMITTEES and "bi-thu" in post.title_id


def _led(post: Post) -> _Led | None:
    """Return what a post leads: a committee only where it is surely that of a unit."""
    kind = kind_of(post)
    if kind in _TYPES:
        is_party = post.title_id == "bi-thu" and (
            not kind.startswith("dang-uy-") or post.printed_unit is not None
        )
        return "party" if is_party else None
    if kind in _CHAIRS:
        return _CHAIRS[kind] if post.title_id == "chu-tich" else None
    is_head = load_vocabulary().titles[post.title_id].role == "head"
    return "office" if is_head and kind.startswith(_OFFICES) else None


def _is_deputy(post: Post) -> bool:
    """Return whether a post is that of a deputy chair of an authority, or of a deputy director."""
    kind = kind_of(post)
    if kind == "uy-ban-nhan-dan":
        return post.title_id.startswith("pho-chu-tich")
    return kind.startswith("so-") and post.title_id.startswith("pho-giam-doc")


def are_apart(one: Post, other: Post) -> bool:
    """Return whether posts are surely in two units: of two levels, or of one type and two names."""
    first, second = _levels(one), _levels(other)
    if first and second and not set(first) & set(second):
        return True
    mine, others = one.printed_unit, other.printed_unit
    if mine is None or others is None or mine.type != others.type:
        return False
    return bool(mine.key and others.key) and mine.key != others.key


def _levels(post: Post) -> tuple[str, ...]:
    """Return the levels that the unit of a post may be of, none where any."""
    kind, unit = kind_of(post), post.printed_unit
    printed = LEVELS.get(unit.type if unit else "") or LEVELS.get(_TYPES.get(kind, ""))
    return printed or (load_vocabulary().bodies[kind].levels if kind else ())
