"""Documents as nodes."""

from kg.model.dates import last_day
from kg.model.graph import Node, Value
from kg.model.ids import document_graph
from kg.resolve.masks import NameMask
from kg.resolve.parts import Reading
from kg.resolve.privacy import mask_private


def document_node(reading: Reading, names: NameMask | None = None) -> Node:
    """Return the node of a document.

    `issued` is there only where the day is exactly one day and not just the day the text opens with (it may
    have been printed on the next); otherwise `notBefore` and `notAfter` (the last
    possible day, inclusive) say what is known. `sha256` is that of the text, to which all offsets refer.

    Args:
        names: who must not be named; an address that spells the name is left out.
    """
    header = reading.header
    title = mask_private(header.title) if header.title else None
    found: dict[str, Value | None] = {
        "identifier": header.doc_id,
        "title": names.masked(title) if names and title else title,
        "publisher": header.publisher,
        "source": None if names and header.url and names.is_spelled(header.url) else header.url,
        "sha256": header.sha256_text,
        **_day(reading),
    }
    return Node(
        kind="Document",
        id=header.doc_id,
        graph=document_graph(header.doc_id),
        properties={name: value for name, value in found.items() if value is not None},
    )


def _day(reading: Reading) -> dict[str, Value | None]:
    day = reading.day
    if day.first is None and day.until is None:
        return {}
    stated = reading.findings.day or reading.header.day
    basis = stated.basis if stated else None
    if day.is_one_day and basis != "dateline":
        return {"issued": day.first, "dayBasis": basis}
    last = last_day(day.until) if day.until else None
    return {"notBefore": day.first, "notAfter": last, "dayBasis": basis}
