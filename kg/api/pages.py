"""An object as a page: plain text for print, HTML for a notebook, both with the same lines."""

from collections.abc import Iterator

from kg.api.markup import ROWS_SHOWN, counted, html_page, html_table
from kg.api.tenures import Seated, Tenure
from kg.api.things import Body, Person, Position
from kg.api.units import Flow, Unit

_COLUMNS = ("status", "person", "position", "time", "told by")


def page_text(node: Seated) -> str:
    """Return name, facts and tenures as lines."""
    lines = [node.name, *_facts(node)]
    lines += [_line(tenure) for tenure in node.tenures[:ROWS_SHOWN]]
    if len(node.tenures) > ROWS_SHOWN:
        lines.append(counted(ROWS_SHOWN, len(node.tenures)))
    return "\n".join(lines)


def page_html(node: Seated) -> str:
    """Return the same as HTML; each tenure with the first sentence behind it."""
    rows = [_row(tenure) for tenure in node.tenures[:ROWS_SHOWN]]
    table = html_table(_COLUMNS, rows, len(node.tenures)) if rows else ""
    return html_page(node.name, _facts(node), table)


def _facts(node: Seated) -> Iterator[str]:
    yield f"{node.kind.lower()} {node.id}"
    if isinstance(node, Person):
        yield from _of_person(node)
    elif isinstance(node, Position):
        yield from _of_position(node)
    elif isinstance(node, Body):
        yield from _of_body(node)
    elif isinstance(node, Unit):
        yield from _of_unit(node)


def _of_person(person: Person) -> Iterator[str]:
    if person.spellings:
        yield f"also written {', '.join(person.spellings)}"
    if person.possibly_same:
        yield f"may be the same as {', '.join(one.id for one in person.possibly_same)}"


def _of_position(position: Position) -> Iterator[str]:
    yield f"in {position.body.name}"
    yield from (str(vacancy) for vacancy in position.vacancies)


def _of_body(body: Body) -> Iterator[str]:
    if body.former_names:
        yield f"formerly {', '.join(body.former_names)}"
    if body.unit:
        yield f"of {_placed(body.unit)}"
    yield from (f"succeeds {one.name}" for one in body.predecessors)
    yield from (str(figure) for figure in body.figures)


def _of_unit(unit: Unit) -> Iterator[str]:
    days = [f"from {unit.founded}" if unit.founded else "", f"until {unit.until}" if unit.until else ""]
    yield ", ".join(
        part for part in (f"code {unit.code}", *(one.name for one in unit.above()), *days) if part
    )
    if len(unit.periods) > 1:
        yield f"names {', '.join(dict.fromkeys(period.name for period in unit.periods))}"
    yield from (_flow_line("came of", flow.source, flow) for flow in unit.predecessors)
    yield from (_flow_line("became", flow.target, flow) for flow in unit.successors)
    yield from (str(figure) for figure in unit.figures)


def _flow_line(word: str, other: Unit, flow: Flow) -> str:
    sure = "" if flow.is_certain else "perhaps "
    law = ", ".join(part for part in (flow.clause, flow.act) if part)
    return (
        f"{sure}{word} {other.name} ({other.id}), {flow.extent}, {flow.effective}{f', {law}' if law else ''}"
    )


def _placed(unit: Unit) -> str:
    return ", ".join(one.name for one in (unit, *unit.above()))


def _line(tenure: Tenure) -> str:
    return f"{tenure.status:5}  {tenure.person.name}, {tenure.post}: {tenure.time}"


def _row(tenure: Tenure) -> tuple[str, ...]:
    told = next((str(source) for source in tenure.sources), "")
    return tenure.status, tenure.person.name, tenure.post, tenure.time, told
