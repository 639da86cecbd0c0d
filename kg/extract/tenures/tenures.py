"""From assignments to tenures: which kind of body, which unit, which full name."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Literal

from kg.extract.bodies.decide import Body, decide_body
from kg.extract.linking.context import Context
from kg.extract.mentions.cues import THEN
from kg.extract.mentions.evidence import Candidate, evidence_of
from kg.extract.mentions.outside import OWNER
from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Post
from kg.extract.tenures.times_after import in_printed_time
from kg.model.findings import HELD, Tenure, TenureStatus
from kg.vocabulary import BodyKind, Scope

_PREFIX_STATUS: dict[str, TenureStatus] = {"former": "former", "acting": "acting", "in_charge": "acting"}
_CAPACITIES: dict[str, Literal["acting", "in_charge"]] = {"acting": "acting", "in_charge": "in_charge"}


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


def scope(kind: BodyKind, name: str | None) -> Scope:
    """Return the scope of a body; that of a party committee named for a firm is "other"."""
    return "other" if name and kind.kind_id.startswith("dang-uy-") and OWNER.match(name) else kind.scope
