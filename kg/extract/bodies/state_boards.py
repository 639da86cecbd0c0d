"""Boards that both the state and a council have: "Ban Dân tộc" of the province, or of its council."""

import re
from collections.abc import Sequence

from kg.extract.linking.context import Context
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention
from kg.vocabulary import BodyKind

# A council, or what it and its committees do: they are elected, supervise and examine.
_COUNCIL = re.compile(
    r"(?<!\w)(?:HĐND|Hội đồng [Nn]hân dân|[Bb]an [Pp]háp chế|[Kk]ỳ họp|[Bb]ầu|[Gg]iám sát|[Tt]hẩm tra"
    r"|[Cc]ử tri)(?!\w)"
)
_NEAR = 300


def of_state_or_council(
    source: Source, context: Context, mention: BodyMention, kinds: Sequence[BodyKind]
) -> Sequence[BodyKind]:
    """Return the kinds of the state among those that a council has too, where nothing tells of a council.

    "Trưởng ban Dân tộc" beside directors is of the agency while there was one; on an unknown day of either.
    """
    of_state = [kind for kind in kinds if kind.system == "state"]
    if not of_state or not any(kind.system == "council" for kind in kinds):
        return kinds
    if _COUNCIL.search(source.text, max(0, mention.start - _NEAR), mention.end + _NEAR):
        return kinds
    day = context.today
    if day is None:
        return ()
    return [kind for kind in of_state if day in kind.valid] or kinds
