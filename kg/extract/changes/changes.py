"""A change of units as a sentence tells it, whichever grammar reads it."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.changes.unit_lists import ListedUnit
from kg.extract.mentions.types import UnitMention
from kg.model.findings import ChangeKind, Span

# The verbs by which several units become one.
MERGE = r"(?:sáp nhập|hợp nhất|nhập|sắp xếp)"
# "chưa thống nhất nâng …", "người dân mong muốn xã A và xã B được nâng …"
NOT_DONE = re.compile(
    r"(?<!\w)(?:chưa|không|muốn|(?<!theo )(?:đề nghị|kiến nghị|đề xuất))(?!\w)[^,;:]{0,40}$", re.IGNORECASE
)


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A change as a sentence tells it; positions are of the tidy text.

    Attributes:
        result: None where a unit is dissolved and the sentence names no other.
        parent: the unit above the result, where it is printed with it.
        span: from the verb to the last unit. rule: module and name of the function that found it.
    """

    kind: ChangeKind
    result: UnitMention | None
    parent: UnitMention | None = None
    sources: tuple[ListedUnit, ...] = ()
    span: Span
    rule: str = ""


def of_result(
    result: ListedUnit, results: Sequence[ListedUnit], listed: Sequence[ListedUnit]
) -> Iterator[ListedUnit]:
    """Yield what goes into one of several units founded together: what bears its name, else parts of all."""
    if len(results) == 1:
        yield from listed
        return
    own = [one for one in listed if one.mention.bare == result.mention.bare]
    if len(listed) == len(results) and len(own) == 1:
        yield own[0]
    else:
        yield from (msgspec.structs.replace(one, share="part") for one in listed)


def kind_of_founding(sources: Sequence[ListedUnit]) -> ChangeKind:
    """Return the kind of a change that founds a unit on sources."""
    if len(sources) > 1:
        return "merge"
    return "split" if sources and sources[0].share != "whole" else "establish"
