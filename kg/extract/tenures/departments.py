"""Departments (sở) that a post prints as "Sở" alone: those named before it."""

from collections.abc import Iterable, Sequence

import msgspec

from kg.extract.mentions.types import BodyMention, Item, Post


def _departments(items: Iterable[Item]) -> list[BodyMention]:
    bodies = [
        item.body if isinstance(item, Post) else item
        for item in items
        if isinstance(item, Post | BodyMention)
    ]
    # "Trưởng phòng Quản lý công trình, Sở Y tế": a department owns the division
    owners = [body.host if body and body.host else body for body in bodies]
    return [
        body
        for body in owners
        if body and body.kinds[0].startswith("so-") and (body.field or body.kinds[0] != "so-khac")
    ]


def last_department(items: Sequence[Item]) -> BodyMention | None:
    """Return the department (sở) named last."""
    found = _departments(items)
    return found[-1] if found else None


def _department_alone(body: BodyMention | None) -> BodyMention | None:
    """Return "Sở" of "Phó Giám đốc Sở" and "Chánh Văn phòng Sở"."""
    owner = body.host if body and body.host else body
    return owner if owner and owner.kinds == ("so-khac",) and owner.field is None else None


def with_department(
    posts: Sequence[Post], items: Sequence[Item], department: BodyMention | None
) -> tuple[Post, ...]:
    """Return the posts with "Sở" alone filled in by the last department named before it.

    "A, Phó Giám đốc Sở Y tế tỉnh, giữ chức Giám đốc Sở Y tế": both are of the province.
    """
    filled = []
    for post in posts:
        alone = _department_alone(post.body)
        if post.body is not None and post.body.unit is None and alone is None:
            post = _of_the_same_unit(post, post.body, items)
        if post.body is not None and alone is not None:
            before = last_department([item for item in items if item.end <= post.start]) or department
            if before is not None:
                body = msgspec.structs.replace(before, start=alone.start, end=alone.end)
                if alone is not post.body:
                    body = msgspec.structs.replace(post.body, host=body, unit=body.unit)
                post = msgspec.structs.replace(post, body=body)
        filled.append(post)
    return tuple(filled)


def _of_the_same_unit(post: Post, body: BodyMention, items: Sequence[Item]) -> Post:
    """Return a post of a department with the type of unit that the sentence printed with it before."""
    before = _departments([item for item in items if item.end <= post.start])
    same = [one for one in before if (one.kinds, one.field) == (body.kinds, body.field)]
    unit = same[-1].unit if same else None
    if unit is None or unit.bare is not None:
        return post
    return msgspec.structs.replace(post, body=msgspec.structs.replace(body, unit=unit))
