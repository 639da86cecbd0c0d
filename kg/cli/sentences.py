"""Claims in lines of text: the sentence, what is to be known of it, and the document it stands in."""

from collections.abc import Iterable, Iterator, Mapping

from kg.cli.around import Around
from kg.model.graph import Node, Value

INDENT = "    "


def claims(ref: str, around: Around, depth: int = 1) -> Iterator[str]:
    """Yield the sentences behind a node, each with its document; those that dispute it are marked."""
    for mark, edge_type in (("", "SUPPORTS"), ("disputed: ", "DISPUTES")):
        for claim in by_day(around.sources(ref, edge_type), around):
            yield from sentence(claim, around, depth, mark)


def sentence(claim: Node, around: Around, depth: int, mark: str = "") -> Iterator[str]:
    """Yield a claim and its document.

    Args:
        mark: stands before it.
    """
    remarks = list(_remarks(claim.properties))
    yield f"{INDENT * depth}{mark}{_words(claim.properties)}" + (
        f" ({', '.join(remarks)})" if remarks else ""
    )
    for document in around.targets(claim.ref, "STATED_IN"):
        yield f"{INDENT * (depth + 1)}{document_line(document)}"


def by_day(found: Iterable[Node], around: Around) -> list[Node]:
    """Return claims in the order of the days of their documents, those of unknown days last."""
    return sorted(set_of(found), key=lambda claim: (_day(claim, around), claim.id))


def set_of(found: Iterable[Node]) -> list[Node]:
    """Return each node once, in the order given."""
    return list({node.ref: node for node in found}.values())


def document_line(node: Node) -> str:
    """Return what a document is: its id, title, publisher, day and address."""
    told = node.properties
    day = told.get("issued") or _possible_days(told.get("notBefore"), told.get("notAfter"))
    parts = (told["identifier"], told.get("title"), told.get("publisher"), day, told.get("source"))
    return ", ".join(str(part) for part in parts if part)


def _words(claim: Mapping[str, Value]) -> str:
    """The quote, or where it stands in its text, counted from 0."""
    if "quote" in claim:
        return f"“{claim['quote']}”"
    return f"characters {claim['spanStart']} to {claim['spanEnd']}"


def _remarks(claim: Mapping[str, Value]) -> Iterator[str]:
    if claim["modality"] != "stated":
        yield str(claim["modality"])
    if claim.get("statedStatus") in ("appointed", "elected", "leaves", "former", "disciplined-removed"):
        yield str(claim["statedStatus"])
    if claim["rank"] != "normal":
        yield str(claim.get("rankReason", claim["rank"]))


def _day(claim: Node, around: Around) -> str:
    """The day of its document; the first that is possible where it is not told."""
    told = next((one.properties for one in around.targets(claim.ref, "STATED_IN")), {})
    return str(told.get("issued") or told.get("notBefore") or "9999")


def _possible_days(first: object, last: object) -> str:
    """Say when an undated document may be of; an open side is said, never filled."""
    if first and first == last:
        return f"of {first}"
    if first and last:
        return f"of {first} to {last}"
    return f"not before {first}" if first else f"not after {last}" if last else "undated"
