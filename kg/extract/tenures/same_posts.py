"""Which tenures are of one post, and each once, with the strongest that is said of it."""

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.evidence import Candidate
from kg.extract.mentions.people import is_masked
from kg.model.findings import Tenure

# A status said of a post wins over a mere mention of it as held.
_STRENGTH = {
    "holds": 0, "vacant": 0, "nominated": 1, "acting": 2, "former": 3, "elected": 4, "appointed": 4,
    "leaves": 5, "disciplined-removed": 6,
}  # fmt: skip
PostKey = tuple[str | None, ...]
_STEPS = ("elected", "appointed", "leaves")
_DASH = re.compile(r" ?- ?")


def each_once(found: Sequence[Tenure], subject: str | None = None) -> tuple[Tenure, ...]:
    """Return one tenure a (person, title, body), with the strongest status said of it; none of "Trần Văn X".

    Args:
        subject: full name of the person whose life the text tells: the steps of a life are past, but for
            what its text says is held.
    """
    best: dict[PostKey, Tenure] = {}
    posts = [(post_of(tenure), tenure) for tenure in found if not is_masked(tenure.person)]
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


def post_of(tenure: Tenure) -> PostKey:
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
