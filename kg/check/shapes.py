"""ontology/shapes.ttl as questions to a store: SHACL compiled to SPARQL, one query a constraint.

Compiled is what that file uses and nothing else; any other construct is an error that names it and its shape:

targets     sh:targetClass, sh:targetSubjectsOf
paths       a predicate, sh:inversePath, a sequence
components  those of `kg.check.components`, and sh:sparql with sh:select
besides     sh:message, sh:severity (sh:Violation, the default, or sh:Warning)

The graph states every class of a node, so that no rdfs:subClassOf is followed.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pyoxigraph as ox

from kg.check.checks import SEVERITIES, Check, Question, Severity
from kg.check.components import NODE_COMPONENTS, PROPERTY_COMPONENTS, Place
from kg.check.shape_file import Node, ShapeFile, read_path
from kg.errors import RuleError
from kg.model.paths import data_path

_SEVERITIES: dict[str, Severity] = {"Violation": "error", "Warning": "warning"}
_SAID = {"message", "severity"}
_NODE = {*NODE_COMPONENTS, *_SAID, "property", "sparql", "targetClass", "targetSubjectsOf"}
_PROPERTY = {*PROPERTY_COMPONENTS, *_SAID, "path"}
_SPARQL = {"message", "prefixes", "select"}

_Asked = tuple[Severity, Question]


def read_shapes(path: Path | None = None) -> list[Check]:
    """Return a check for each shape, in order of their names; two where its constraints have both severities.

    Args:
        path: of the file; default ontology/shapes.ttl.
    Raises: RuleError: a construct that is not compiled, or a file that does not parse.
    """
    file = ShapeFile(path or data_path("ontology", "shapes.ttl"))
    return [check for shape in file.node_shapes() for check in _checks(shape, file)]


def _checks(shape: ox.NamedNode, file: ShapeFile) -> Iterator[Check]:
    name = shape.value.rpartition("#")[2]
    asked = list(_of_shape(shape, name, file))
    for severity in SEVERITIES:
        questions = tuple(question for known, question in asked if known == severity)
        if questions:
            yield Check(
                name=name,
                severity=severity,
                title=f"breaks shape:{name} of ontology/shapes.ttl",
                why="queries and exports rely on what the shapes promise",
                questions=questions,
            )


def _of_shape(shape: Node, name: str, file: ShapeFile) -> Iterator[_Asked]:
    _allow(_NODE, shape, name, file)
    place = Place(shape=name, target=_target(shape, name, file), file=file)
    for component, compile_ in NODE_COMPONENTS.items():
        for argument in file.values(shape, component):
            yield _asked(compile_(place, argument), shape, place)
    for constraint in file.values(shape, "sparql"):
        yield _asked(_sparql(constraint, place), shape, place)
    for part in file.values(shape, "property"):
        yield from _of_property(part, place)


def _of_property(part: Node, place: Place) -> Iterator[_Asked]:
    _allow(_PROPERTY, part, place.shape, place.file)
    path = read_path(place.file.one(part, "path", place.shape), place.file, place.shape)
    here = msgspec.structs.replace(place, path=path)
    for component, compile_ in PROPERTY_COMPONENTS.items():
        for argument in place.file.values(part, component):
            yield _asked(compile_(here, argument), part, here)


def _allow(known: set[str], node: Node, shape: str, file: ShapeFile) -> None:
    unknown = sorted(file.predicates(node) - known)
    if unknown:
        raise RuleError(
            f"shape {shape}: {unknown[0]} is not compiled here; known are {', '.join(sorted(known))}, "
            "anything else can be said as a rule in ontology/rules"
        )


def _target(shape: Node, name: str, file: ShapeFile) -> str:
    """Return the pattern of the nodes that the shape is about."""
    found = [f"{{ ?this a {one} }}" for one in file.values(shape, "targetClass")]
    found.extend(
        f"{{ SELECT DISTINCT ?this {{ ?this {one} ?any }} }}"
        for one in file.values(shape, "targetSubjectsOf")
    )
    if len(found) != 1:
        raise RuleError(f"shape {name}: {len(found)} targets where one must be")
    return found[0]


def _asked(question: Question, node: Node, place: Place) -> _Asked:
    """Return the question with the severity and the message that the shape gives it."""
    said = place.file.values(node, "severity")
    severity = str(said[0]).strip("<>").rpartition("#")[2] if said else "Violation"
    if severity not in _SEVERITIES:
        raise RuleError(
            f"shape {place.shape}: sh:severity must be {' or '.join(f'sh:{one}' for one in _SEVERITIES)}, "
            f"not {severity}"
        )
    messages = place.file.values(node, "message")
    if messages:
        question = msgspec.structs.replace(question, message=f"{{this}}: {_text(messages[0])}")
    return _SEVERITIES[severity], question


def _sparql(constraint: Node, place: Place) -> Question:
    file = place.file
    _allow(_SPARQL, constraint, place.shape, file)
    select = _text(file.one(constraint, "select", place.shape))
    message = _text(file.one(constraint, "message", place.shape))
    prefixes = "".join(f"PREFIX {prefix}: <{base}>\n" for prefix, base in _prefixes(constraint, place))
    return Question(
        text=f"{prefixes}SELECT DISTINCT ?this ?value WHERE {{ {{ {select} }} {place.target} }}",
        message=f"{{this}}: {message}: {{value}}",
        component="SPARQLConstraintComponent",
    )


def _prefixes(constraint: Node, place: Place) -> Iterator[tuple[str, str]]:
    file = place.file
    for declaring in file.values(constraint, "prefixes"):
        for one in file.values(declaring, "declare"):
            yield (
                _text(file.one(one, "prefix", place.shape)),
                _text(file.one(one, "namespace", place.shape)),
            )


def _text(term: Node) -> str:
    return term.value if isinstance(term, ox.Literal) else str(term)
