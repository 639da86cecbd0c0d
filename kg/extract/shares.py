"""Who of several people gets which post: each his own, all the same, or one title in as many bodies."""

from collections.abc import Sequence

import msgspec

from kg.extract.cues import LIST_GAP
from kg.extract.lists import is_shared
from kg.extract.parts import Assignment, Chain, Statement
from kg.extract.types import BodyMention, PersonMention, Post, UnitMention
from kg.model.findings import TenureStatus


def given_to_each(chain: Chain, people: Sequence[PersonMention], status: TenureStatus) -> list[Assignment]:
    """Return posts given to several people: to each his own if there are as many, seats to all.

    "A và B thôi giữ chức Chủ tịch, Phó Chủ tịch": A was the one, B the other. Nothing where it is not clear
    who gets which.
    """
    own = [post for post in chain.posts if not post.title_id.startswith("uy-vien")]
    if len(people) < 2 or len(chain.posts) < 2 or not own:
        return [chain.given(person, status, "governed") for person in people]
    if len(people) == len(chain.posts):
        return [
            Assignment(
                person=person, posts=(post,), status=status, construction="governed", among=chain.posts
            )
            for post, person in zip(chain.posts, people, strict=True)
        ]
    if len(own) == 1 and own[0].title_id.startswith("pho-"):
        return [chain.given(person, status, "governed") for person in people]
    return []


def in_turn(
    said: Statement, index: int, chain: Chain, people: Sequence[PersonMention], status: TenureStatus
) -> list[Assignment]:
    """Return "A và B lần lượt giữ chức Chủ tịch HĐND, UBND huyện": one title in as many bodies or units."""
    post = chain.posts[0]
    posts, end = [post], post.end
    for part in said.parts[index + 1 :]:
        if isinstance(part, PersonMention | Chain) or not LIST_GAP.fullmatch(said.text, end, part.start):
            break
        posts.append(_moved_to(post, part))
        end = part.end
    if len(posts) != len(people):
        return [] if post.is_open or not is_shared(post) else given_to_each(chain, people, status)
    unit = posts[-1].body.unit if posts[-1].body else None
    if post.body and post.body.unit is None and post.body.host is None:
        posts[0] = msgspec.structs.replace(post, body=msgspec.structs.replace(post.body, unit=unit))
    return given_to_each(Chain(tuple(posts)), people, status)


def _moved_to(post: Post, place: BodyMention | UnitMention) -> Post:
    """Return the same title in another body, or in that body of another unit."""
    if isinstance(place, BodyMention):
        return msgspec.structs.replace(post, body=place, end=place.end, unit=None)
    body = post.body and msgspec.structs.replace(post.body, unit=place)
    return msgspec.structs.replace(post, body=body, unit=None if body else place, end=place.end)
