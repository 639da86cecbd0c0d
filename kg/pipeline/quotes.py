"""Quotes against the texts they are from."""

from collections.abc import Iterable

from kg.model.graph import Node
from kg.resolve.masks import MASK


def misquoted(text: str, nodes: Iterable[Node]) -> Node | None:
    """Return the first claim whose quote is not what the text says at its span, None if all are."""
    for node in nodes:
        if "quote" in node.properties:
            start, end, quote = (node.properties[name] for name in ("spanStart", "spanEnd", "quote"))
            assert isinstance(start, int)
            assert isinstance(end, int)
            if not is_quote(str(quote), text[start:end]):
                return node
    return None


def is_quote(quote: str, passage: str) -> bool:
    """Whether a quote is this passage, of which each "…" may hide some.

    >>> is_quote("ông … Mẫu, … sinh", "ông Nguyễn Văn Mẫu, cán bộ hưu trí, học sinh")
    True
    >>> is_quote("ông Mẫu", "ông Thử"), is_quote("ông …", "bà Thử"), is_quote("… ông", "ông Thử")
    (False, False, False)
    """
    first, *others = quote.split(MASK)
    if not others:
        return quote == passage
    last = others.pop()
    if len(first) + len(last) > len(passage) or not passage.startswith(first) or not passage.endswith(last):
        return False
    found, end = len(first), len(passage) - len(last)
    for piece in others:
        found = passage.find(piece, found, end)
        if found < 0:
            return False
        found += len(piece)
    return True
