"""A page of text about a person, a unit, a body or a position: what the graph says, and who said it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from kg.cli.around import Around, name_of
from kg.cli.posts import capacity, ends, headline, in_time, is_held, summary, tenure_lines
from kg.cli.sameness import identity_lines
from kg.cli.sentences import INDENT, claims
from kg.model.graph import Edge, Node, Value


def page(node: Node, around: Around) -> Iterator[str]:
    """Yield the lines of the page."""
    yield name_of(node)
    yield "=" * len(name_of(node))
    sections = {"Person": _person, "Unit": _unit, "Body": _body, "Position": _position}
    yield from sections[node.kind](node, around)


def describe(node: Node, around: Around) -> str:
    """Return one line that tells a node from others of its name."""
    if node.kind == "Person":
        tenures = in_time(around.targets(node.ref, "HAS_TENURE"), around)
        held = [one for one in tenures if is_held(one, around)] + [
            one for one in tenures if not is_held(one, around)
        ]
        return "; ".join(dict.fromkeys(name_of(ends(one, around)[1]) for one in held))
    if node.kind == "Unit":
        return ", ".join(part for part in (_place(node, around), _days(node)) if part)
    if node.kind == "Body":
        units = around.targets(node.ref, "OF_UNIT")
        return ", ".join(f"{name_of(unit)}, {_place(unit, around)}" for unit in units)
    return ", ".join(describe(body, around) or name_of(body) for body in around.targets(node.ref, "IN_BODY"))


def _person(node: Node, around: Around) -> Iterator[str]:
    yield f"person {node.id}"
    if spellings := _list(node.properties.get("spellings")):
        yield f"also written {', '.join(spellings)}"
    for tenure in in_time(around.targets(node.ref, "HAS_TENURE"), around):
        yield ""
        yield headline(tenure, around, of_person=True)
        yield from tenure_lines(tenure, around)
    yield from _section("took part in", around.out(node.ref, "TOOK_PART"), around)
    yield from identity_lines(node, around)


def _unit(node: Node, around: Around) -> Iterator[str]:
    kind = (node.labels or ("Unit",))[0].lower()
    place = _place(node, around)
    yield f"{kind} {node.id}, code {node.properties['code']}" + (f", in {place}" if place else "")
    if days := _days(node):
        yield days
    periods = around.targets(node.ref, "IN_PERIOD")
    if len(periods) > 1:
        yield ""
        yield "names"
        yield from (f"{INDENT}{name_of(period)}  {_days(period)}" for period in periods)
    yield from _flows("came of", node, around, "MERGED_INTO", is_into=True)
    yield from _flows("may have come of", node, around, "MAY_HAVE_MERGED_INTO", is_into=True)
    yield from _flows("became", node, around, "MERGED_INTO", is_into=False)
    yield from _flows("may have become", node, around, "MAY_HAVE_MERGED_INTO", is_into=False)
    yield from _figures(node, around)
    for body in around.sources(node.ref, "OF_UNIT"):
        yield ""
        yield name_of(body)
        yield from _holders_in(body, around)
        yield from _figures(body, around)


def _body(node: Node, around: Around) -> Iterator[str]:
    yield f"body {node.id}, {node.properties['kind']}"
    if former := _list(node.properties.get("formerNames")):
        yield f"formerly {', '.join(former)}"
    if days := _days(node):
        yield days
    for word, edge_type in (
        ("of", "OF_UNIT"),
        ("part of", "PART_OF_BODY"),
        ("subordinate to", "SUBORDINATE_TO"),
        ("leads", "LEADS"),
        ("succeeds", "SUCCEEDS"),
    ):
        for other in around.targets(node.ref, edge_type):
            yield f"{word} {name_of(other)}" + (f", {_place(other, around)}" if other.kind == "Unit" else "")
    yield ""
    yield from _holders_in(node, around)
    for event in around.sources(node.ref, "ORGANISED_BY"):
        yield ""
        yield f"{name_of(event)}{_on(event.properties.get('on'))}"
        yield from claims(event.ref, around)
    yield from _figures(node, around)


def _position(node: Node, around: Around) -> Iterator[str]:
    yield f"position {node.id}"
    for body in around.targets(node.ref, "IN_BODY"):
        yield f"in {name_of(body)}"
    for tenure in in_time(around.sources(node.ref, "OF_POSITION"), around):
        if tenure.kind == "Tenure":
            yield ""
            yield headline(tenure, around, of_person=False)
            yield from tenure_lines(tenure, around)


def _holders_in(body: Node, around: Around) -> Iterator[str]:
    for position in around.sources(body.ref, "IN_BODY"):
        tenures = [one for one in around.sources(position.ref, "OF_POSITION") if one.kind == "Tenure"]
        for tenure in reversed(in_time(tenures, around)):
            person, _ = ends(tenure, around)
            held = "holds" if is_held(tenure, around) else "held"
            yield f"{INDENT}{name_of(position)}: {name_of(person)}{capacity(tenure)} ({held})"
            yield f"{INDENT * 2}{summary(tenure, around)}"
            yield from claims(tenure.ref, around, depth=2)


def _flows(word: str, node: Node, around: Around, edge_type: str, is_into: bool) -> Iterator[str]:
    edges = around.into(node.ref, edge_type) if is_into else around.out(node.ref, edge_type)
    if not edges:
        return
    yield ""
    yield word
    for edge in edges:
        other = around.nodes[edge.source if is_into else edge.target]
        act = f", {edge.properties['act']}" if "act" in edge.properties else ""
        told = f"{edge.properties['extent']}, {edge.properties['effective']}{act}"
        yield f"{INDENT}{name_of(other)} ({other.id}): {told}"
    changes = dict.fromkeys(f"UnitChange/{edge.properties['change']}" for edge in edges)
    for change in changes:
        yield from claims(change, around)


def _figures(node: Node, around: Around) -> Iterator[str]:
    for figure in around.sources(node.ref, "ABOUT"):
        told = figure.properties
        yield ""
        meant = f", {told['modality']}" if told["modality"] != "stated" else ""
        yield f"{told['variable']} {number(told['value'])}{meant}{_as_of(told)}"
        yield from claims(figure.ref, around)


def _as_of(told: Mapping[str, object]) -> str:
    if "asOf" in told:
        return f", as of {told['asOf']}"
    return f", as of {told['asOfNotBefore']} to {told['asOfNotAfter']}" if "asOfNotBefore" in told else ""


def _section(word: str, edges: Iterable[Edge], around: Around) -> Iterator[str]:
    for edge in edges:
        event = around.nodes[edge.target]
        yield ""
        yield f"{word} {name_of(event)}{_on(event.properties.get('on'))} ({edge.properties['role']})"


def _place(unit: Node, around: Around) -> str:
    """The units above a unit at its end, or now."""
    found: list[str] = []
    ref = unit.ref
    while above := _last_parent(ref, around):
        found.append(name_of(above))
        ref = above.ref
    return ", ".join(found)


def _last_parent(ref: str, around: Around) -> Node | None:
    edges = around.out(ref, "PART_OF")
    last = max(edges, key=lambda edge: str(edge.properties.get("until", "9")), default=None)
    return around.nodes[last.target] if last else None


def _days(node: Node) -> str:
    first, last = node.properties.get("from"), node.properties.get("until")
    parts = (f"from {first}" if first else "", f"until {last}" if last else "")
    return " ".join(part for part in parts if part)


def _on(day: Value | None) -> str:
    return f", {day}" if isinstance(day, date) else ""


def number(value: Value) -> str:
    """Return a value as it is shown: whole numbers without a decimal point."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _list(value: Value | None) -> list[str]:
    if value is None:
        return []
    return [str(one) for one in value] if isinstance(value, tuple) else [str(value)]
