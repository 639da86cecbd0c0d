"""Text as XML 1.0 can carry it.

XML forbids most control characters even as references (XML 1.0, section 2.2), as well as surrogates, U+FFFE
and U+FFFF; each of them becomes U+FFFD. Line ends and tabs are written as references, so that an attribute
keeps them.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from kg.export.graph_files import BATCH
from kg.export.neo4j_source import batches

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPECIAL = re.compile("[^ !#-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "\t": "&#9;",
        "\n": "&#10;",
        "\r": "&#13;",
    }
)


def escape(text: str) -> str:
    r"""Return a text for an element or an attribute in double quotes.

    >>> escape('Ban "Tổ chức" <b>\n\x0b')
    'Ban &quot;Tổ chức&quot; &lt;b&gt;&#10;\ufffd'
    """
    if _SPECIAL.search(text) is None:
        return text
    return _FORBIDDEN.sub("\ufffd", text).translate(_ESCAPES)


def is_plain(json: bytes) -> bool:
    """Return whether all texts of lines of JSON stand in XML as they are.

    There a backslash stands for each control character and quotation mark; EF BF begins U+FFFE and U+FFFF.
    """
    return not (b"&" in json or b"<" in json or b">" in json or b"\\" in json or b"\xef\xbf" in json)


def written(lines: Iterable[bytes], row: Callable[[bytes, bool], str]) -> Iterator[bytes]:
    """Yield what is written for each line, many at once, in UTF-8.

    Args:
        row: takes a line, and whether all its texts stand in XML as they are.
    """
    for batch in batches(lines, BATCH):
        all_plain = is_plain(b"".join(batch))
        yield "".join([row(line, all_plain or is_plain(line)) for line in batch]).encode()
