"""Components of SHACL as SPARQL: each returns a question for what breaks it.

All questions are set-based, in forms that Oxigraph answers by one pass over a table and a hash of another:
what is wrong is selected among all nodes and joined with those of the target then, what is missing is a
MINUS. FILTER NOT EXISTS, or the target first, would look each node up, ten times slower.
"""

from collections.abc import Callable

import msgspec
import pyoxigraph as ox

from kg.check.checks import Question
from kg.check.shape_file import Node, PropertyPath, ShapeFile
from kg.check.words import curie
from kg.errors import RuleError

_XSD = "http://www.w3.org/2001/XMLSchema#"
_CASTS = {f"{_XSD}{name}" for name in ("date", "integer", "decimal", "boolean")}


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a constraint stands.

    Attributes:
        target: pattern of the nodes ?this that the shape is about.
        path: to the values that are looked at; None where the nodes are looked at themselves.
        file: where lists and inner shapes are read.
    """

    shape: str
    target: str
    path: PropertyPath | None = None
    file: ShapeFile

    @property
    def values(self) -> str:
        """Pattern of the nodes with their values."""
        assert self.path is not None
        return self.path.pattern


Compile = Callable[[Place, Node], Question]


def _min_count(place: Place, argument: Node) -> Question:
    least = _number(argument)
    enough = place.values if least <= 1 else _counted(place, f"COUNT(DISTINCT ?value) >= {least}")
    return _missing(place, "MinCount", enough, f"fewer than {least}")


def _max_count(place: Place, argument: Node) -> Question:
    most = _number(argument)
    wrong = _counted(place, f"COUNT(DISTINCT ?value) > {most}")
    question = _wrong(place, "MaxCount", wrong, f"more than {most}", columns="?this")
    return msgspec.structs.replace(question, first=_counted(place, f"COUNT(*) > {most}"))


def _datatype(place: Place, argument: Node) -> Question:
    holds = f"DATATYPE(?value) = {argument}"
    if _iri(place, argument) in _CASTS:
        # "soon"^^xsd:date has the datatype and is none of its values.
        holds += f" && DATATYPE({argument}(STR(?value))) = {argument}"
    return _each(place, "Datatype", holds, f"{{value}} is no {curie(_iri(place, argument))}")


def _node_kind(place: Place, argument: Node) -> Question:
    if _iri(place, argument).rpartition("#")[2] != "IRI":
        raise RuleError(f"shape {place.shape}: of sh:nodeKind only sh:IRI is compiled here")
    return _each(place, "NodeKind", "isIRI(?value)", "{value} is no IRI")


def _pattern(place: Place, argument: Node) -> Question:
    holds = f"!isBlank(?value) && REGEX(STR(?value), {argument})"
    return _each(place, "Pattern", holds, f"{{value}} is not of the form {_text(argument)}")


def _min_length(place: Place, argument: Node) -> Question:
    holds = f"!isBlank(?value) && STRLEN(STR(?value)) >= {_number(argument)}"
    return _each(place, "MinLength", holds, f"{{value}} is shorter than {_number(argument)}")


def _max_length(place: Place, argument: Node) -> Question:
    holds = f"!isBlank(?value) && STRLEN(STR(?value)) <= {_number(argument)}"
    return _each(place, "MaxLength", holds, f"{{value}} is longer than {_number(argument)}")


def _min_inclusive(place: Place, argument: Node) -> Question:
    return _each(place, "MinInclusive", f"?value >= {argument}", f"{{value}} is less than {_text(argument)}")


def _max_inclusive(place: Place, argument: Node) -> Question:
    return _each(place, "MaxInclusive", f"?value <= {argument}", f"{{value}} is more than {_text(argument)}")


def _in(place: Place, argument: Node) -> Question:
    members = place.file.members(argument)
    holds = " || ".join(f"sameTerm(?value, {member})" for member in members) or "false"
    known = ", ".join(curie(one.value) if isinstance(one, ox.NamedNode) else _text(one) for one in members)
    return _each(place, "In", holds, f"{{value}} is none of {known}")


def _class(place: Place, argument: Node) -> Question:
    wrong = f"SELECT ?this ?value {{ {place.values} MINUS {{ ?value a {argument} }} }}"
    return _wrong(place, "Class", wrong, f"{{value}} is no {curie(_iri(place, argument))}")


def _less_than_or_equals(place: Place, argument: Node) -> Question:
    values = f"{{ SELECT ?this ?value {{ {place.values} }} }}"
    others = f"{{ SELECT ?this ?other {{ ?this {argument} ?other }} }}"
    wrong = f"SELECT ?this ?value ?other {{ {values} {others} FILTER(!COALESCE(?value <= ?other, false)) }}"
    said = f"{{value}} is more than {curie(_iri(place, argument))}, {{other}}"
    return _wrong(place, "LessThanOrEquals", wrong, said, columns="?this ?value ?other")


def _equals(place: Place, argument: Node) -> Question:
    other = f"?this {argument} ?value"
    one_way, back = (f"{{ {a} MINUS {{ {b} }} }}" for a, b in ((place.values, other), (other, place.values)))
    wrong = f"SELECT ?this ?value {{ {one_way} UNION {back} }}"
    return _wrong(place, "Equals", wrong, f"{{value}} is not on both sides, {curie(_iri(place, argument))}")


def _node_class(place: Place, argument: Node) -> Question:
    where = f"{place.target} MINUS {{ ?this a {argument} }}"
    return _of_node(place, "Class", where, f"is no {curie(_iri(place, argument))}")


def _not(place: Place, argument: Node) -> Question:
    unwanted = _inner_class(place, argument)
    where = f"{place.target} {{ SELECT ?this {{ ?this a {unwanted} }} }}"
    return _of_node(place, "Not", where, f"is a {curie(unwanted.value)}")


def _xone(place: Place, argument: Node) -> Question:
    classes = [_inner_class(place, inner) for inner in place.file.members(argument)]
    once = (
        f"SELECT ?this {{ VALUES ?class {{ {' '.join(map(str, classes))} }} ?this a ?class }} "
        "GROUP BY ?this HAVING (COUNT(DISTINCT ?class) = 1)"
    )
    said = f"is not exactly one of {', '.join(curie(one.value) for one in classes)}"
    return _of_node(place, "Xone", f"{place.target} MINUS {{ {once} }}", said)


PROPERTY_COMPONENTS: dict[str, Compile] = {
    "class": _class,
    "datatype": _datatype,
    "equals": _equals,
    "in": _in,
    "lessThanOrEquals": _less_than_or_equals,
    "maxCount": _max_count,
    "maxInclusive": _max_inclusive,
    "maxLength": _max_length,
    "minCount": _min_count,
    "minInclusive": _min_inclusive,
    "minLength": _min_length,
    "nodeKind": _node_kind,
    "pattern": _pattern,
}
"""Of a property shape, by the local name of the parameter."""

NODE_COMPONENTS: dict[str, Compile] = {"class": _node_class, "not": _not, "xone": _xone}
"""Of a node shape; inside sh:not and sh:xone stands a shape of one sh:class."""


def _each(place: Place, component: str, holds: str, said: str) -> Question:
    """Ask for the values of which something does not hold, or cannot be told."""
    wrong = f"SELECT ?this ?value {{ {place.values} FILTER(!COALESCE({holds}, false)) }}"
    return _wrong(place, component, wrong, said)


def _counted(place: Place, having: str) -> str:
    return f"SELECT ?this {{ {place.values} }} GROUP BY ?this HAVING ({having})"


def _missing(place: Place, component: str, enough: str, said: str) -> Question:
    text = f"SELECT DISTINCT ?this WHERE {{ {place.target} MINUS {{ {enough} }} }}"
    return _question(place, component, text, said)


def _wrong(place: Place, component: str, wrong: str, said: str, *, columns: str = "?this ?value") -> Question:
    """Ask for what is wrong among the nodes of the target, having asked for it among all nodes."""
    text = f"SELECT DISTINCT {columns} WHERE {{ {{ {wrong} }} {place.target} }}"
    return msgspec.structs.replace(_question(place, component, text, said), first=wrong)


def _question(place: Place, component: str, text: str, said: str) -> Question:
    assert place.path is not None
    return Question(
        text=text,
        message=f"{{this}}: {place.path.shown}: {said}",
        path=place.path.shown,
        component=f"{component}ConstraintComponent",
    )


def _of_node(place: Place, component: str, where: str, said: str) -> Question:
    """Ask for nodes that are wrong themselves: SHACL reports them as their own value."""
    return Question(
        text=f"SELECT DISTINCT ?this (?this AS ?value) WHERE {{ {where} }}",
        message=f"{{this}} {said}",
        component=f"{component}ConstraintComponent",
    )


def _inner_class(place: Place, shape: Node) -> ox.NamedNode:
    said = place.file.predicates(shape)
    if said != {"class"}:
        raise RuleError(
            f"shape {place.shape}: a shape inside sh:not or sh:xone is compiled only if it is one sh:class, "
            f"not {', '.join(f'sh:{name}' for name in sorted(said))}"
        )
    found = place.file.one(shape, "class", place.shape)
    assert isinstance(found, ox.NamedNode)
    return found


def _number(argument: Node) -> int:
    return int(_text(argument))


def _text(argument: Node) -> str:
    assert isinstance(argument, ox.Literal)
    return argument.value


def _iri(place: Place, argument: Node) -> str:
    if not isinstance(argument, ox.NamedNode):
        raise RuleError(f"shape {place.shape}: {argument} stands where an IRI must be")
    return argument.value
