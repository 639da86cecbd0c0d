"""A file of shapes, read node by node."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pyoxigraph as ox

from kg.check.words import curie
from kg.errors import RuleError

Node = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

_SH = "http://www.w3.org/ns/shacl#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TYPE, _FIRST, _REST = (ox.NamedNode(f"{_RDF}{name}") for name in ("type", "first", "rest"))
_NIL = f"{_RDF}nil"


class ShapeFile:
    """Triples of a Turtle file; predicates of SHACL go by their local names."""

    def __init__(self, path: Path) -> None:
        self._store = ox.Store()
        try:
            self._store.load(path=str(path), format=ox.RdfFormat.TURTLE)
        except SyntaxError as error:
            raise RuleError(f"{path}: {error}") from error

    def node_shapes(self) -> list[ox.NamedNode]:
        """Return the shapes that have a name, in its order.

        Raises: RuleError: a shape without one.
        """
        found = [
            quad.subject
            for quad in self._store.quads_for_pattern(None, _TYPE, ox.NamedNode(f"{_SH}NodeShape"))
        ]
        named = [node for node in found if isinstance(node, ox.NamedNode)]
        if len(named) < len(found):
            raise RuleError("a node shape without a name; give it one, so that reports can name it")
        return sorted(named, key=lambda node: node.value)

    def predicates(self, node: Node) -> set[str]:
        """Return the local names of what is said of a node, CURIEs of other vocabularies; types left out."""
        found = {quad.predicate.value for quad in self._quads(node)} - {_TYPE.value}
        return {one.removeprefix(_SH) if one.startswith(_SH) else curie(one) for one in found}

    def values(self, node: Node, name: str) -> list[Node]:
        """Return what a predicate of SHACL says of a node, in the order of the terms."""
        predicate = f"{_SH}{name}"
        return sorted(
            (quad.object for quad in self._quads(node) if quad.predicate.value == predicate), key=str
        )

    def one(self, node: Node, name: str, shape: str) -> Node:
        """Return the only value.

        Raises: RuleError: there is none, or there are several.
        """
        found = self.values(node, name)
        if len(found) != 1:
            raise RuleError(f"shape {shape}: {len(found)} values of sh:{name} where one must be")
        return found[0]

    def members(self, node: Node) -> list[Node]:
        """Return the members of a list, in its order; of anything else nothing."""
        found: list[Node] = []
        while isinstance(node, ox.BlankNode):
            ends = {quad.predicate: quad.object for quad in self._quads(node)}
            if _FIRST not in ends or _REST not in ends:
                return []
            found.append(ends[_FIRST])
            node = ends[_REST]
        return found

    def _quads(self, node: Node) -> Iterator[ox.Quad]:
        if isinstance(node, ox.NamedNode | ox.BlankNode):
            yield from self._store.quads_for_pattern(node, None, None)


class PropertyPath(msgspec.Struct, frozen=True):
    """A path from a node to its values: predicates or their inverses in SPARQL, and how it is shown."""

    steps: tuple[str, ...]
    shown: str

    @property
    def pattern(self) -> str:
        """Pattern of the nodes ?this and their values ?value."""
        if len(self.steps) == 1:
            return f"?this {self.steps[0]} ?value"
        ends = ["?this", *(f"?step{number}" for number in range(1, len(self.steps))), "?value"]
        # Each step on its own, so that they are joined by hash tables.
        steps = zip(ends, self.steps, ends[1:], strict=False)
        return " ".join(f"{{ SELECT {a} {b} {{ {a} {step} {b} }} }}" for a, step, b in steps)


def read_path(node: Node, file: ShapeFile, shape: str) -> PropertyPath:
    """Return a predicate, its inverse, or a sequence of such.

    Raises: RuleError: the path is another one.
    """
    if isinstance(node, ox.NamedNode):
        return PropertyPath((str(node),), curie(node.value))
    steps = [read_path(step, file, shape) for step in file.members(node)]
    if steps:
        return PropertyPath(
            tuple(one for step in steps for one in step.steps), "/".join(step.shown for step in steps)
        )
    said = file.predicates(node)
    if said != {"inversePath"}:
        raise RuleError(f"shape {shape}: a path of {', '.join(sorted(said))} is not compiled here")
    inner = file.one(node, "inversePath", shape)
    if not isinstance(inner, ox.NamedNode):
        raise RuleError(f"shape {shape}: the inverse of a path that is no predicate is not compiled here")
    return PropertyPath((f"^{inner}",), f"^{curie(inner.value)}")
