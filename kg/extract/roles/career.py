"""The posts of a life in one sentence: "ông A từng kinh qua các chức vụ: C1; C2; C3 hiện nay"."""

import re

from kg.extract.mentions.cues import BRACKETS, CAREER, IN_TURN, OF_ANOTHER
from kg.extract.mentions.parts import Assignment, Chain, Statement
from kg.extract.mentions.types import PersonMention
from kg.extract.roles.notes import past_units
from kg.extract.roles.passing import those_spoken_of
from kg.model.findings import TenureStatus

# What comes after these is not past any more.
_CAREER_END = re.compile(
    r"\b(?:hiện|nay|trước khi|sau khi|sau đó|thôi|để|rồi được|cho biết|đến khi|hôm|ngày)\b"
    r"|[;.,]\s*(?:vừa\s+|mới\s+)?được\s+(?:chỉ định|phân công|điều động)\b",
    re.IGNORECASE,
)
# "cách chức tất cả các chức vụ mà ông từng giữ, như C1, C2"
_PUNISHED = re.compile(r"\bcách(?:\s+(?:tất cả|hết|mọi)(?:\s+các)?)?\s+chức\b", re.IGNORECASE)
# "từng là thư ký Bí thư Tỉnh ủy": a post that somebody else held
_OF_ANOTHER = re.compile(rf"\b(?:{OF_ANOTHER}|phục vụ|dưới thời)\s*$", re.IGNORECASE)
# "từng được quy hoạch chức danh C": he was only thought of for it
_PUT_FORWARD = re.compile(
    r"\b(?:quy hoạch|ứng cử|đề cử|dự kiến|đề nghị|giới thiệu)(?![^,;]*\b(?:được|đã|và)\s)[^,;]*$"
)
# "…, Bí thư Đảng ủy xã B hiện nay": the last step is the post of today
_NOW = re.compile(r"\s*\(?(?:như\s+)?(?:hiện nay|hiện tại|bây giờ)(?=\s*(?:[.,;)]|$))")


def career(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return the posts of a life: "A từng kinh qua các chức vụ: …, C1; …, C2"."""
    start = _end_of_last_person(said, index)
    cues = list(CAREER.finditer(said.text, start, chain.start))
    if not cues or _CAREER_END.search(BRACKETS.sub("", said.text[cues[-1].end() : chain.start])):
        return []
    left = said.left(index)
    if said.named_after(index) or _OF_ANOTHER.search(left) or _PUT_FORWARD.search(left):
        return []
    people = those_spoken_of(said, index)
    if len(people) > 1 and IN_TURN.search(cues[0].group()):
        return []
    is_punished = _PUNISHED.search(said.text, said.span[0], cues[0].start())
    status: TenureStatus = "disciplined-removed" if is_punished else "former"
    if people and status == "former" and _NOW.match(said.text, past_units(said, chain.end), said.span[1]):
        person, (*steps, last) = people[-1], chain.posts
        told = [Chain(tuple(steps)).given(person, status, "passing")] if steps else []
        return [*told, Chain((last,)).given(person, "holds", "after")]
    return [chain.given(person, status, "passing") for person in people[-1:]]


def _end_of_last_person(said: Statement, index: int) -> int:
    ends = [part.end for part in said.parts[:index] if isinstance(part, PersonMention)]
    return ends[-1] if ends else said.span[0]
