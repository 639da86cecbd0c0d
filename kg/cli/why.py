"""Everything behind one thing of the graph, in lines of text: sentences with places, ranks and reasons."""

from collections.abc import Iterable, Iterator

from kg.cli.around import Around, name_of
from kg.cli.page import describe, number
from kg.cli.posts import capacity, ends, headline, in_time, tenure_lines
from kg.cli.sameness import identity_lines, union_lines
from kg.cli.sentences import INDENT, by_day, document_line
from kg.model.graph import Node

EXPLAINED = ("Tenure", "Person", "Position", "Figure", "Event", "Vacancy", "UnitChange", "Claim")
_PRINTED = (
    ("statedStatus", "{}"),
    ("statedStart", "from {}"),
    ("statedEnd", "until {}"),
    ("statedTerm", "term {}"),
    ("statedVariable", "{}"),
    ("statedValue", "{}"),
    ("statedDate", "of {}"),
)


def find(ident: str, around: Around) -> list[Node]:
    """Return the nodes of an id or a reference ("Tenure/ID"); of a mention, its person."""
    if ident in around.nodes and around.nodes[ident].kind in EXPLAINED:
        return [around.nodes[ident]]
    found = [around.nodes[ref] for kind in EXPLAINED if (ref := f"{kind}/{ident}") in around.nodes]
    return found or [node for node in around.nodes.values() if ident in _mentions(node)]


def explain(node: Node, around: Around) -> Iterator[str]:
    """Yield the lines."""
    yield f"{node.kind.lower()} {node.id}"
    explained = {"Tenure": _tenure, "Person": _person, "Position": _position, "Claim": _claim}
    yield from explained.get(node.kind, _other)(node, around)


def _tenure(node: Node, around: Around) -> Iterator[str]:
    person, position = ends(node, around)
    yield f"{name_of(person)}, {name_of(position)}{capacity(node)}"
    yield ""
    yield from tenure_lines(node, around, depth=0, most=0)
    yield ""
    yield from _sentences(node, around)
    yield ""
    yield from union_lines(person, around)


def _person(node: Node, around: Around) -> Iterator[str]:
    yield name_of(node)
    for tenure in in_time(around.targets(node.ref, "HAS_TENURE"), around):
        yield ""
        yield headline(tenure, around, of_person=True)
        yield f"{INDENT}{tenure.ref}"
        yield from _sentences(tenure, around, depth=1)
    if around.sources(node.ref, "SUPPORTS"):
        yield ""
        yield from _sentences(node, around)
    yield ""
    yield from union_lines(node, around)
    yield from identity_lines(node, around)


def _position(node: Node, around: Around) -> Iterator[str]:
    yield name_of(node)
    for one in in_time(around.sources(node.ref, "OF_POSITION"), around):
        yield ""
        yield headline(one, around, of_person=False) if one.kind == "Tenure" else "vacant"
        yield f"{INDENT}{one.ref}"
        yield from _sentences(one, around, depth=1)
    yield from _sentences(node, around)


def _claim(node: Node, around: Around) -> Iterator[str]:
    yield from _in_full([node], around, 0)
    for word, edge_type in (("supports", "SUPPORTS"), ("disputes", "DISPUTES")):
        yield from (f"{word} {target.ref}" for target in around.targets(node.ref, edge_type))


def _other(node: Node, around: Around) -> Iterator[str]:
    yield name_of(node)
    yield from (f"{name}: {number(value)}" for name, value in node.properties.items() if name != "name")
    for edge_type in ("ABOUT", "ORGANISED_BY", "OF_POSITION"):
        for target in around.targets(node.ref, edge_type):
            yield ", ".join(part for part in (name_of(target), describe(target, around)) if part)
    yield ""
    yield from _sentences(node, around)


def _sentences(node: Node, around: Around, depth: int = 0) -> Iterator[str]:
    """All sentences that support a node, then those that dispute it."""
    yield from _in_full(around.sources(node.ref, "SUPPORTS"), around, depth)
    disputing = around.sources(node.ref, "DISPUTES")
    if disputing:
        yield f"{INDENT * depth}disputed by"
        yield from _in_full(disputing, around, depth)


def _in_full(claims: Iterable[Node], around: Around, depth: int) -> Iterator[str]:
    edge = INDENT * depth
    for claim in by_day(claims, around):
        told = claim.properties
        place = f"characters {told['spanStart']} to {told['spanEnd']}"
        yield f"{edge}“{told['quote']}”" if "quote" in told else f"{edge}without its quote"
        for document in around.targets(claim.ref, "STATED_IN"):
            yield f"{edge}{INDENT}{place} of {document_line(document)}"
        printed = [form.format(number(told[name])) for name, form in _PRINTED if name in told]
        weighed = [
            str(told["modality"]),
            f"confidence {float(str(told['confidence'])):.2f}",
            str(told["rank"]),
        ]
        reason = f" ({told['rankReason']})" if "rankReason" in told else ""
        yield f"{edge}{INDENT}{', '.join((*printed, *weighed))}{reason}"
        ids = [claim.ref, *([f"mention {told['mention']}"] if "mention" in told else [])]
        yield f"{edge}{INDENT}{', '.join(ids)}"


def _mentions(node: Node) -> tuple[object, ...]:
    found = node.properties.get("mentionIds", ()) if node.kind == "Person" else ()
    return found if isinstance(found, tuple) else (found,)
