"""The second of two authorities whose head word is said once: "Giám đốc Sở Y tế và Nội vụ" of two people."""

import re
from collections.abc import Sequence

from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Item, PersonMention, Post
from kg.extract.mentions.units import parse_unit

_GAPS = (" và ", ", ", ", và ")
_HEADS = {"so-": "sở", "bo-": "bộ"}
_WORDS = re.compile(r"\w+(?:(?:\s|\s-\s|,\s)\w+){0,7}")


def second_body(source: Source, position: int, items: Sequence[Item]) -> BodyMention | None:
    """Return Y of "A và B được bổ nhiệm làm Giám đốc Sở X và Y", where one post is that of several people."""
    post = items[-1] if items else None
    if not isinstance(post, Post) or post.body is None:
        return None
    head = _HEADS.get(post.body.kinds[0][:3])
    if head is None or source.text[post.end : position] not in _GAPS:
        return None
    if sum(isinstance(item, PersonMention) for item in items) < 2:
        return None
    words = _WORDS.match(source.lowered, position)
    run = words.group() if words else ""
    while run:
        heads = source.lexicon.heads.get(f"{head} {run}")
        if heads:
            end = position + len(run)
            kinds = tuple(dict.fromkeys(one.kind_id for one in heads))
            unit = parse_unit(source.text, end + 1, allow_bare=True)
            return BodyMention(
                start=position,
                end=unit.end if unit else end,
                kinds=kinds,
                unit=unit,
                printed=f"{head.capitalize()} {source.text[position:end]}",
            )
        run = run.rpartition(" ")[0].rstrip(" -,")
    return None
