"""Heads without a name who act behind a post that somebody gets: "A được bầu làm C1, C2 phê chuẩn"."""

import re

from kg.extract.mentions.parts import NATION_HEADS, Chain, Statement, kind_of
from kg.extract.mentions.types import PersonMention, Post
from kg.extract.roles.together import are_apart, cannot_both
from kg.text.alphabet import LOWER
from kg.vocabulary import is_seat

_ADVERB = r"\s+(?:(?:đã|sẽ|vừa|cũng|đang|cùng)\s+)*"
# What is done to who gets a post, or at another post.
_ACTS = re.compile(
    rf"{_ADVERB}(?:phê chuẩn|chuẩn y|trao|tặng|chúc mừng|yêu cầu|giao|ký|ban hành|bổ nhiệm|làm|là|giữ|đứng)"
    r"(?!\w)"
    r"(?!\s+(?:từ|kể từ|nhiệm kỳ|khóa)(?!\w))",
    re.IGNORECASE,
)
_OF_THE_STATE = ("chinh-phu", "quoc-hoi", "chu-tich-nuoc")
_IS = re.compile(r"\s+là\s+", re.IGNORECASE)
# What he may do himself, or another: no word that goes on with the post.
_MAY_ACT = re.compile(
    r"\s(?!(?:nhiệm kỳ|khóa|khoá|lần|với|thay|kế nhiệm|từ|kể|vào|và|sau|trước|theo|trong|ngày|tháng|năm|tại|ở"
    r"|cho(?! (?:biết|hay|rằng)(?!\w))|để|do|vì|kiêm|đồng thời|cùng|của|đối|như|nhưng|thì|mà|hiện|cũ|mới"
    r"|này|đó|khi|gồm|nay|(?:[^\W\d]+ ){0,3}nhận nhiệm vụ"
    rf"|lâm thời|chuyên trách|phụ trách|(?:đến|tới) (?:khi|hết|ngày|tháng|năm|nay))(?!\w))[{LOWER}]"
)


def without_nameless(said: Statement, index: int, chain: Chain) -> Chain:
    """Return the posts that somebody gets, without those of a head who is not named and acts then."""
    first, after = chain.posts[0], said.at(index + 1)
    end = said.span[1]
    if len(chain.posts) == 1 or chain.posts[-1].term:
        return chain
    if isinstance(after, PersonMention) and said.up_to_name(_IS, chain.end, after.start):
        return chain  # "bầu C1, C2 là ông B"
    if _ACTS.match(said.text, chain.end, end):
        kept = 1 if first.is_open else _before_last(said, chain)
    elif _MAY_ACT.match(said.text, chain.end, end):
        kept = len(chain.posts)
    else:
        return chain
    apart = (
        place
        for place in range(1, kept)
        if _are_two_s(first, chain.posts[place]) or _begins_anew(said, *chain.posts[place - 1 : place + 1])
    )
    kept = next(apart, kept)
    return chain if kept == len(chain.posts) else Chain(chain.posts[:kept])


def is_nameless_s(said: Statement, index: int) -> bool:
    """Return whether a head without a name gets a post: C3 of "A làm C1, C2 làm C3"."""
    before = said.at(index - 1)
    return isinstance(before, Chain) and without_nameless(said, index - 1, before).end < before.end


def _before_last(said: Statement, chain: Chain) -> int:
    """Return how many posts stand before the last row of them, or the last one."""
    gaps = zip(chain.posts, chain.posts[1:], strict=False)
    texts = [said.text[one.end : other.start] for one, other in gaps]
    rows = [place for place, gap in enumerate(texts, 1) if ";" in gap]
    return rows[0] if rows else len(chain.posts) - ("kiêm" not in texts[-1])


def _begins_anew(said: Statement, one: Post, other: Post) -> bool:
    """Return whether a post printed with its unit is over, and only a mark stands before one with a body."""
    gap = said.text[one.end : other.start]
    return one.printed_unit is not None and other.body is not None and gap in (", ", "; ")


def _are_two_s(one: Post, other: Post) -> bool:
    """Return whether two have the posts: of one office the head and a deputy, or what none has at once."""
    if is_seat(one.title_id) or is_seat(other.title_id):
        return False
    is_deputy = one.title_id in (f"pho-{other.title_id}", other.title_id.removeprefix("pho-"))
    is_of_one = is_deputy and one.title_id != other.title_id and kind_of(one) == kind_of(other)
    is_far = one.printed_unit is not None and _leads_the_state(other)
    return (is_of_one and one.body is not None) or is_far or cannot_both(one, other) or are_apart(one, other)


def _leads_the_state(post: Post) -> bool:
    """Return whether a post is at the head of the state."""
    return post.title_id in NATION_HEADS or kind_of(post) in _OF_THE_STATE
