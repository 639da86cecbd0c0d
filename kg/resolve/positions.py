"""Posts of the findings, placed: the body, the position in it, and the person's mention."""

from collections.abc import Iterable

import msgspec

from kg.model.dates import Interval
from kg.model.findings import Span, Tenure
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, mention_id, ref
from kg.resolve.bodies import Body, Unplaced, find_body
from kg.resolve.names import position_name
from kg.resolve.parts import Part, Stated
from kg.units import Register
from kg.vocabulary import Title, Vocabulary


class Post(msgspec.Struct, frozen=True):
    """A tenure finding of scope "gov" with what it resolves to.

    Attributes:
        mention: permanent id of the person's mention; None for a vacancy.
        unit_id: of the unit, also where the body is unknown.
        body: None where there is none. title: None where the vocabulary does not know it.
        unplaced: why there is no position; None where there is one.
    """

    stated: Stated[Tenure]
    mention: str | None
    unit_id: str | None
    body: Body | None
    title: Title | None
    unplaced: str | None

    @property
    def position_id(self) -> str | None:
        """Body and title; None where one of them is unknown."""
        return f"{self.body.id}.{self.title.title_id}" if self.body and self.title else None

    @property
    def finding(self) -> Tenure:
        """What the document says."""
        return self.stated.finding

    @property
    def day(self) -> Interval:
        """The document's day."""
        return self.stated.day

    @property
    def capacity(self) -> str:
        """Full, acting or in_charge; status "acting" without a closer word is acting."""
        finding = self.finding
        return "acting" if finding.status == "acting" and finding.capacity == "full" else finding.capacity


def person_span(finding: Tenure) -> Span:
    """Return where the person's name stands; the whole finding where the reader does not say."""
    return finding.spans.get("person", finding.span)


def place_post(stated: Stated[Tenure], register: Register, vocabulary: Vocabulary) -> Post | None:
    """Return the post of a finding; None for scope "other" (companies, schools, associations)."""
    finding = stated.finding
    if finding.scope != "gov":
        return None
    body = find_body(finding, register, vocabulary)
    title = vocabulary.titles.get(finding.title_id or "")
    mention = mention_id(stated.doc_id, person_span(finding)) if finding.person else None
    unplaced = body.reason if isinstance(body, Unplaced) else None if title else "title of no known kind"
    return Post(
        stated=stated,
        mention=mention,
        unit_id=finding.unit_id if finding.unit_id in register.units else None,
        body=None if isinstance(body, Unplaced) else body,
        title=title,
        unplaced=unplaced,
    )


def resolve_positions(posts: Iterable[Post], names: dict[str, str], vocabulary: Vocabulary) -> Part:
    """Return a node for each position that a finding names, whether held, vacant or only sought.

    Args:
        names: of the bodies, by id.
    """
    found = {post.position_id: post for post in posts if post.position_id}
    nodes: list[Node] = []
    edges: list[Edge] = []
    for ident, post in sorted(found.items()):
        assert post.body is not None
        assert post.title is not None
        name = position_name(post.title, names[post.body.id], vocabulary.bodies[post.body.kind_id])
        properties: dict[str, Value] = {"name": name, "title": post.title.title_id}
        nodes.append(Node(kind="Position", id=ident, graph=DERIVED_GRAPH, properties=properties))
        target = ref("Body", post.body.id)
        edges.append(Edge(type="IN_BODY", source=ref("Position", ident), target=target, graph=DERIVED_GRAPH))
    return Part(nodes=tuple(nodes), edges=tuple(edges))
