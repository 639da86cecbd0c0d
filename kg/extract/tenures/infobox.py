"""What infoboxes say: posts with their terms, and who held them before, above or below the subject.

"Tiền nhiệm" names who held the post before; a title ("Phó Chủ tịch") who held that title of the same body
meanwhile. Who came after ("Kế nhiệm") is not said to hold it.
"""

from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.mentions.parts import Chain
from kg.extract.mentions.types import PersonMention, Post
from kg.extract.tenures.boxes import BEFORE_LABEL, Block, Cell, Infobox, box_posts
from kg.extract.tenures.name_cells import Named, names_in
from kg.extract.tenures.periods import Period
from kg.extract.tenures.reading import Reading
from kg.extract.tenures.same_posts import PostKey, post_of
from kg.model.findings import Tenure, TenureStatus
from kg.vocabulary import is_deputy


def read_infobox(
    reading: Reading, box: Infobox, subject: PersonMention, told: Sequence[Tenure]
) -> Iterator[Tenure]:
    """Yield what an infobox says; of each person and post the newest.

    Args:
        told: what the text tells elsewhere of the subject: a block without heading is the post that began
            when its term did.
    """
    seen: set[PostKey] = set()
    starts = [block.period.start for block in box.blocks if block.period and block.period.start]
    newest = max((start.year or 0 for start in starts), default=0)
    for block in box.blocks:
        for tenure in _said(reading, box, block, subject, told, newest):
            key = post_of(tenure)
            if key not in seen:
                seen.add(key)
                yield tenure


def _said(
    reading: Reading, box: Infobox, block: Block, subject: PersonMention, told: Sequence[Tenure], newest: int
) -> Iterator[Tenure]:
    period = block.period
    is_open = period is not None and period.is_open
    line = Chain(block.posts).given(subject, "holds" if is_open else "former", "timeline", read_infobox)
    held = reading.alone(line)
    yield from (period.dated(tenure) if period else tenure for tenure in held)
    held = held or _begun_with(reading, box, block, told)
    for label, value in block.rows:
        people = list(names_in(reading.text, value.span, reading.source.lexicon.vocabulary))
        if label.text.lower() == BEFORE_LABEL:
            for named in people:
                yield from (_held_by(reading, tenure, named, label, "former") for tenure in held)
            continue
        post = next(item for item in box_posts(box.sentences) if item.start == label.span[0])
        ended = period.end.year if period and period.end else None
        is_now = is_open or (ended == newest and not post.is_open)
        for index, named in enumerate(people):
            model = _model(reading, post, held, named)
            is_last = index == len(people) - 1 or not _is_single(reading, post)
            status: TenureStatus = "holds" if is_now and is_last else "former"
            if model is not None:
                yield _held_by(reading, model, named, label, status)


def _begun_with(reading: Reading, box: Infobox, block: Block, told: Sequence[Tenure]) -> list[Tenure]:
    """Return the one post of the subject that a block without heading can be.

    It began when the term did, and the deputies or heads named below are its.
    """
    if block.posts:
        return []
    start = block.period.start.iso() if block.period and block.period.start else None
    ranks = [
        post.title_id for post in box_posts(box.sentences) if post.is_open and block.has_label(post.start)
    ]
    posts = {
        (one.title, one.body): one
        for one in told
        if all(_is_beside(reading, one, title_id) for title_id in ranks)
    }
    begun = [
        one
        for one in told
        if one.start and start and _agree(one.start, start) and (one.title, one.body) in posts
    ]
    dated = {(one.title, one.body): one for one in begun}
    found = dated if len(dated) == 1 or not ranks else posts
    return list(found.values()) if len(found) == 1 else []


def _is_beside(reading: Reading, tenure: Tenure, title_id: str) -> bool:
    """Return whether a title is that of the deputy, or the head, of a tenure in the same body."""
    own = tenure.title_id or ""
    if not tenure.body_kind or not reading.source.lexicon.vocabulary.fits(title_id, tenure.body_kind):
        return False
    return is_deputy(title_id, own) or is_deputy(own, title_id)


def _agree(one: str, other: str) -> bool:
    """Return whether two dates are the same to the month, or to the day where both print it."""
    size = min(len(one), len(other))
    return size >= len("2010-01") and one[:size] == other[:size]


def _model(reading: Reading, post: Post, held: Sequence[Tenure], named: Named) -> Tenure | None:
    """Return the tenure of a row but for its holder: the post, or the title in the body of the block."""
    if not post.is_open:
        said = Chain((post,)).given(named.person, "holds", "timeline", read_infobox)
        return next(iter(reading.tenures(said)), None)
    vocabulary = reading.source.lexicon.vocabulary
    for tenure in held:
        for title_id in (f"{post.title_id}-thuong-truc" if named.is_standing else "", post.title_id):
            title = vocabulary.titles.get(title_id)
            if title and tenure.body_kind and vocabulary.fits(title_id, tenure.body_kind):
                return msgspec.structs.replace(tenure, title=title.name, title_id=title_id, capacity="full")
    return None


def _held_by(reading: Reading, model: Tenure, named: Named, label: Cell, status: TenureStatus) -> Tenure:
    span = named.person.start, named.person.end
    tenure = msgspec.structs.replace(
        model,
        person=reading.name(named.person),
        status=status,
        quote=reading.document.text[slice(*reading.raw((label.span[0], span[1])))],
        span=reading.raw((label.span[0], span[1])),
        spans={"person": reading.raw(span), "title": reading.raw(label.span)},
    )
    return (named.period or Period()).dated(tenure)


def _is_single(reading: Reading, post: Post) -> bool:
    return reading.source.lexicon.vocabulary.titles[post.title_id].role == "head"
