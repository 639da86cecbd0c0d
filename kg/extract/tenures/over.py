"""What is over by all that is told of somebody: steps to what he holds now, posts outgrown, terms ended."""

from collections.abc import Sequence
from datetime import date

import msgspec

from kg.extract.tenures.same_posts import post_of
from kg.extract.tenures.told import ToldTenure
from kg.model.findings import CURRENT, GIVEN, HELD, Tenure
from kg.vocabulary import is_seat

# For so many years hardly anybody keeps one post.
_LONG = 10


def settled(told: Sequence[ToldTenure]) -> list[Tenure]:
    """Return the tenures without the steps by which somebody came to what is said to be held now."""
    told = _with_seats(told)
    now = {one.post for one in told if one.is_now}
    starts = {one.post: one.tenure for one in told if one.is_past and one.tenure.start and not one.tenure.end}
    return [
        _begun(one.tenure, starts.get(one.post)) if one.is_now else one.tenure
        for one in told
        if one.is_now or not one.is_past or one.post not in now or _is_over(one)
    ]


def _with_seats(told: Sequence[ToldTenure]) -> list[ToldTenure]:
    """Return seats that are announced with the post that somebody got in the same committee as got with it.

    "A được chỉ định giữ chức C. Ông sẽ tham gia Ban Chấp hành và giữ chức C": both are given.
    """
    led = {
        (one.tenure.person, one.tenure.body): one.tenure.status
        for one in told
        if one.tenure.status in GIVEN and not is_seat(one.tenure.title_id)
    }
    return [
        one.with_status(status)
        if one.tenure.status == "nominated"
        and is_seat(one.tenure.title_id)
        and (status := led.get((one.tenure.person, one.tenure.body)))
        else one
        for one in told
    ]


def without_echoes(told: Sequence[ToldTenure]) -> list[ToldTenure]:
    """Return what is told without what is said in passing of posts that the text speaks of otherwise.

    What is said with the years from and until which somebody had it stays; what he may have still, where
    another post tells that he has not.
    """
    known = {one.post for one in told if not one.is_past}
    led = [one.tenure for one in told if one.is_now or not one.is_past]
    return [
        one
        for one in told
        if not one.is_passing
        or _is_over(one)
        or (
            one.post not in known
            and not (one.may_last and not any(rules_out(tenure, one.tenure) for tenure in led))
        )
    ]


def _is_over(one: ToldTenure) -> bool:
    """Return whether something said in passing has the years from and until which it was."""
    return one.is_passing and bool(one.tenure.start and one.tenure.end)


def outgrown(told: Sequence[ToldTenure], year: int) -> list[ToldTenure]:
    """Return posts that somebody got in an earlier year or step as former, where they hold another since.

    Who only now gets another post comes from the last of these. Seats are held beside other posts.

    Args:
        year: when the text was written.
    """
    told = _promoted(told)
    led = [one for one in told if not (one.is_passing or is_seat(one.tenure.title_id))]
    now = {one.post for one in led if one.tenure.status in HELD and _is_undated(one)}
    held = [one.tenure for one in led if one.tenure.status == "holds" and _is_undated(one)]
    taken = [one.tenure for one in led if one.tenure.status in GIVEN and _year(one.tenure) < year]
    return [
        one.with_status("former")
        if one.tenure.status in GIVEN
        and one.post not in now
        and not is_seat(one.tenure.title_id)
        and (
            ((one.is_next or _year(one.tenure) < year - 1) and any(rules_out(it, one.tenure) for it in held))
            or any(_year(one.tenure) < _year(it) and rules_out(it, one.tenure) for it in taken)
        )
        else one
        for one in told
    ]


def is_over(tenure: Tenure, later: Sequence[Tenure]) -> bool:
    """Return whether what somebody got is over by what he got in later steps of his life."""
    if is_seat(tenure.title_id):
        return any(one.status != "nominated" for one in later)
    return any(
        post_of(one) != post_of(tenure) and (rules_out(one, tenure) or not _is_together(one, tenure))
        for one in later
        if not is_seat(one.title_id)
    )


def _is_together(one: Tenure, other: Tenure) -> bool:
    """Return whether two posts were got within a year or so."""
    return bool(one.start and other.start) and abs(_year(one) - _year(other)) < 2


def long_over(tenure: Tenure, today: date | None, *, is_lasting: bool = False) -> Tenure:
    """Return as former what somebody got long before the text was written, or had until a day before."""
    is_taken = tenure.status in GIVEN
    is_ended = (
        tenure.end is not None and today is not None and tenure.end < today.isoformat()[: len(tenure.end)]
    )
    is_ended = is_ended and (is_taken or tenure.status == "holds")
    is_old = is_taken and today is not None and _year(tenure) <= today.year - _LONG
    if is_old and is_lasting:
        return msgspec.structs.replace(tenure, status="holds")
    return msgspec.structs.replace(tenure, status="former") if is_ended or is_old else tenure


def in_their_terms(found: Sequence[Tenure], year: int) -> list[Tenure]:
    """Return as former what is held in a term that was over when the text was written.

    "Phó Bí thư Đảng ủy, Chủ tịch UBND xã A nhiệm kỳ 2011-2016": the term is that of both.

    Args:
        found: posts of one person in a row. year: when the text was written.
    """
    over: Tenure | None = None
    told: list[Tenure] = []
    for tenure in reversed(found):
        is_over = tenure.term is not None and int(tenure.term[-4:]) < year
        if tenure.status == "holds" and (
            is_over or (over and tenure.term is None and over.unit == tenure.unit)
        ):
            tenure = msgspec.structs.replace(tenure, status="former")
            over = None if is_seat(tenure.title_id) else tenure
        else:
            over = None
        told.insert(0, tenure)
    return told


def _promoted(told: Sequence[ToldTenure]) -> list[ToldTenure]:
    """Return a post that somebody got as former where the text goes on to a higher one in the same body.

    "Năm 2015, ông được bầu làm Phó Chủ tịch UBND tỉnh A, năm 2018 làm Chủ tịch UBND tỉnh A."
    """
    heads = {
        (one.tenure.person, one.tenure.body, one.tenure.title_id): one.tenure.spans["title"][0]
        for one in told
        if one.tenure.status in CURRENT
    }
    return [
        one.with_status("former")
        if one.tenure.status in GIVEN
        and one.tenure.spans["title"][0]
        < heads.get((one.tenure.person, one.tenure.body, _head(one.tenure)), 0)
        else one
        for one in told
    ]


def _head(tenure: Tenure) -> str | None:
    """Return the title whose deputy a title is: "pho-bi-thu-thuong-truc" is that of "bi-thu"."""
    title = tenure.title_id or ""
    return title.removeprefix("pho-").removesuffix("-thuong-truc") if title.startswith("pho-") else None


def _is_undated(one: ToldTenure) -> bool:
    return not (one.is_next or one.tenure.start)


def rules_out(other: Tenure, tenure: Tenure) -> bool:
    """Return whether nobody has both posts: who leads a committee may lead the authority beside it."""
    if other.person != tenure.person or post_of(other) == post_of(tenure) or other.body == "Ban Bí thư":
        return False
    return other.unit != tenure.unit or _is_of_party(other) == _is_of_party(tenure)


def _is_of_party(tenure: Tenure) -> bool:
    return (tenure.title_id or "").startswith(("bi-thu", "pho-bi-thu"))


def _year(tenure: Tenure) -> int:
    """Return the year in which a post began, one that never comes where it is not told."""
    return int(tenure.start[:4]) if tenure.start else 9999


def _begun(tenure: Tenure, step: Tenure | None) -> Tenure:
    if tenure.start or step is None:
        return tenure
    return msgspec.structs.replace(tenure, start=step.start, start_basis=step.start_basis)
