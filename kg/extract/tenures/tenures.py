"""From assignments to tenures: which kind of body, which unit, which full name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import zip_longest
from typing import Literal

import msgspec

from kg.extract.bodies.decide import Body, decide_body
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.cues import THEN
from kg.extract.mentions.evidence import Candidate, evidence_of
from kg.extract.mentions.outside import OWNER
from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.people import is_masked
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Post
from kg.extract.tenures.times_after import in_printed_time
from kg.model.dates import Interval, day_after, interval
from kg.model.findings import HELD, Tenure, TenureStatus
from kg.vocabulary import BodyKind

_OTHER = (
    "bao-", "dai-", "ngan-hang-", "lien-minh", "lien-hiep", "to-chuc-hoi-", "tap-chi", "thong-tan",
    "truong-chinh-tri", "hoi-",
)  # fmt: skip
_GOV_STATE = ("ngan-hang-nha-nuoc", "bao-hiem-xa-hoi")
_GOV_HOI = (
    "hoi-lien-hiep-thanh-nien", "hoi-lien-hiep-phu-nu", "hoi-nong-dan", "hoi-cuu-chien-binh", "hoi-dong-",
)  # fmt: skip
_PREFIX_STATUS: dict[str, TenureStatus] = {"former": "former", "acting": "acting", "in_charge": "acting"}
_CAPACITIES: dict[str, Literal["acting", "in_charge"]] = {"acting": "acting", "in_charge": "in_charge"}
# A status said of a post wins over a mere mention of it as held.
_STRENGTH = {
    "holds": 0, "vacant": 0, "nominated": 1, "acting": 2, "former": 3, "elected": 4, "appointed": 4,
    "leaves": 5, "disciplined-removed": 6,
}  # fmt: skip
_STEPS = ("elected", "appointed", "leaves")
_CHOSEN = ("elected", "appointed", "nominated")
_STEPS_OF_LIFE = ("timeline", "passing")


def tenures(
    source: Source, raw: str, context: Context, assignment: Assignment, name: str
) -> Iterator[Tenure]:
    """Yield a tenure for each post of the assignment whose body can be told.

    Args:
        raw: the text as read. name: the full name of the person.
    """
    prefix = ""
    for post, following in zip_longest(assignment.posts, assignment.posts[1:]):
        prefix = post.prefix or (prefix if prefix == "former" else "")
        body = decide_body(source, context, post, assignment.among or assignment.posts)
        if body is None:
            continue
        status = _PREFIX_STATUS.get(prefix, assignment.status)
        if status == "holds" and post.printed_unit is not None and post.printed_unit.is_former:
            status = "former"  # "Chủ tịch UBND phường A (cũ)"
        has_gone_on = following and THEN.fullmatch(source.text, post.end, following.start)
        if has_gone_on and status in HELD:
            status = "former"  # "làm C1 rồi C2"
        if prefix == "acting" and assignment.status in ("leaves", "former"):
            status = assignment.status
        tenure = _tenure(source, raw, assignment, post, body, status, name)
        yield in_printed_time(source, context, assignment, post, tenure)


def _tenure(
    source: Source, raw: str, assignment: Assignment, post: Post, body: Body, status: TenureStatus, name: str
) -> Tenure:
    person = assignment.person
    spans = {"person": (person.start, person.end), "title": post.title_span}
    if post.body is not None:
        spans["body"] = (post.body.start, post.body.end)
    unit = post.printed_unit
    if unit is not None:
        spans["unit"] = (unit.start, unit.end)
    hull = min(start for start, _ in spans.values()), max(end for _, end in spans.values())
    raw_spans = {part: source.normalised.raw(span) for part, span in spans.items()}
    span = source.normalised.raw(hull)
    title = source.lexicon.vocabulary.titles[post.title_id]
    return Candidate(
        person=name,
        title=title.name,
        title_id=post.title_id,
        body=body.name,
        body_kind=body.kind.kind_id,
        body_name=body.field,
        unit="" if body.is_central else body.unit.name,
        unit_id=None if body.is_central else body.unit.id,
        unit_candidates=() if body.is_central else body.unit.candidates,
        status=status,
        capacity=_CAPACITIES.get(post.prefix, "full"),
        term=post.term,
        scope=scope(body.kind, body.field),
        quote=raw[span[0] : span[1]],
        span=span,
        spans=raw_spans,
        evidence=evidence_of(source.text, assignment, post, body.unit.by),
    )


_SOME_YEARS = timedelta(days=5 * 365)
_MANY_YEARS = timedelta(days=20 * 365)
# How long before a unit is founded its leaders are named.
_EVE = timedelta(days=10)
# Since when nobody has had a post who is said to have had it once.
_A_WHILE = timedelta(days=60)
_DASH = re.compile(r" ?- ?")


def in_its_time(context: Context, tenure: Tenure) -> Tenure:
    """Return a post with the unit of its own time: "Năm 2005, Chủ tịch UBND huyện A".

    A past post without dates may be of the unit that had the name some years before; who is chosen on the eve
    of a merger may be chosen for the unit that it founds.
    """
    ids = (tenure.unit_id,) if tenure.unit_id else tenure.unit_candidates
    days = _own_days(context.days, tenure) if ids else None
    if days is None:
        return tenure
    link = context.other_days.on(Link(name=tenure.unit, ids=ids), days)
    return msgspec.structs.replace(tenure, unit_id=link.id, unit_candidates=link.candidates)


def _own_days(days: Interval | None, tenure: Tenure) -> Interval | None:
    """Return the days that decide what unit a post is of, None where they are the document's."""
    printed = [interval(day) for day in (tenure.start, tenure.end) if day]
    if tenure.status == "former" and tenure.term and not printed:
        return Interval(interval(tenure.term[:4]).first, interval(tenure.term[-4:]).first)
    first = days.first if days else None
    if tenure.status == "former":
        if printed:
            return Interval(printed[0].first, printed[-1].until)
        until = days.until and days.until - _A_WHILE if days else None
        return Interval(first - _years_back(tenure), until) if first else None
    if tenure.status not in _CHOSEN or days is None or first is None:
        return None
    if isinstance(tenure, Candidate) and tenure.evidence.is_new:
        first = max(first, printed[0].first or first) if printed else first
        return Interval(first + _EVE, day_after(first) + _EVE)
    return _when_chosen(days, first, printed)


def _when_chosen(days: Interval, first: date, printed: Sequence[Interval]) -> Interval | None:
    """Return the days from that on which somebody is chosen to that on which his unit may be founded."""
    begins, until = (printed[0].first, printed[-1].until) if printed else (None, None)
    if begins is None or until is None:
        return Interval(first, day_after(first) + _EVE) if days.is_one_day else None
    if begins > first:
        return Interval(begins, until)  # "giữ chức C từ ngày 1/7", in June
    is_day = printed[-1].is_one_day
    if until <= first or (is_day and days.is_one_day):
        # "Năm 2021, bà được bầu làm …", in 2026
        return Interval(begins, until + _EVE if is_day else until)
    return None


def _years_back(tenure: Tenure) -> timedelta:
    """Return how long ago a past post without dates may have been held; the steps of a life, long ago."""
    is_step = isinstance(tenure, Candidate) and tenure.evidence.construction in _STEPS_OF_LIFE
    return _MANY_YEARS if is_step else _SOME_YEARS


def scope(kind: BodyKind, name: str | None) -> Literal["gov", "other"]:
    """Return "gov", or "other" for the press, banks and associations, and a party committee named for one."""
    ident = kind.kind_id
    if name and ident.startswith("dang-uy-") and OWNER.match(name):
        return "other"
    is_other = ident.startswith(_OTHER) and not ident.startswith((*_GOV_HOI, *_GOV_STATE))
    return "other" if is_other else "gov"


def each_once(found: Sequence[Tenure], subject: str | None = None) -> tuple[Tenure, ...]:
    """Return one tenure a (person, title, body), with the strongest status said of it; none of "Trần Văn X".

    Args:
        subject: full name of the person whose life the text tells: the steps of a life are past, but for
            what its text says is held.
    """
    best: dict[tuple[str | None, ...], Tenure] = {}
    posts = [(_post_of(tenure), tenure) for tenure in found if not is_masked(tenure.person)]
    times = Counter(key for key, _ in posts)
    # the longest of the names that a body has: "Sở Kế hoạch và Đầu tư"
    full = dict(sorted(posts, key=lambda post: len(post[1].body)))
    for key, tenure in posts:
        if tenure.person == subject and tenure.status in _STEPS:
            tenure = msgspec.structs.replace(tenure, status="former")
        known = best.get(key)
        if known is None or _STRENGTH[tenure.status] > _STRENGTH[known.status]:
            best[key] = tenure
        elif tenure.status == known.status and _dates(tenure) > _dates(known):
            best[key] = tenure  # the same, with its time
    told = (
        _told(msgspec.structs.replace(tenure, body=full[key].body, unit=full[key].unit), times[key])
        for key, tenure in best.items()
    )
    return tuple(sorted(told, key=lambda tenure: (tenure.span, tenure.title, tenure.body)))


def _post_of(tenure: Tenure) -> tuple[str | None, ...]:
    """Return what tells a person's post, however the joiners of its body are printed.

    "Sở Kế hoạch - Đầu tư" is "Sở Kế hoạch và Đầu tư", "Bà Rịa-Vũng Tàu" is "Bà Rịa - Vũng Tàu"; a body of
    which the state has one is the same in short: "Hội đồng Dân tộc", "Hội đồng Dân tộc của Quốc hội".
    """
    is_only_one = (tenure.body_kind or "").startswith("so-") or not tenure.unit
    by_kind = tenure.body_kind if is_only_one and tenure.body_name is None else None
    body = by_kind or _DASH.sub("-", tenure.body).lower()
    unit = tenure.unit and _DASH.sub("-", tenure.unit) if by_kind else None
    return tenure.person, tenure.title, body, unit


def _dates(tenure: Tenure) -> float:
    """Return how many of its days the text tells; where none, less than one for the term of what is over."""
    days = (tenure.start is not None) + (tenure.end is not None)
    return days or (0.5 if tenure.status == "former" and tenure.term else 0)


def _told(tenure: Tenure, times: int) -> Tenure:
    """Return the tenure with how often the text says it as evidence."""
    if not isinstance(tenure, Candidate):
        return tenure
    return msgspec.structs.replace(tenure, evidence=msgspec.structs.replace(tenure.evidence, times=times))
