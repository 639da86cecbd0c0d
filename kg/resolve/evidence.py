"""What two mentions of one name must share to be one person, and what speaks against it.

Between documents, equal names count as one person only where they share one of these:

position   the same post; not a seat in a central body of many seats (a deputy of the National Assembly, a
           member of the Central Committee): there are 500 and 200 of them at a time
body       the same body; in central bodies only for heads and deputies, since ministries have thousands of
           officers
leaders    leading posts (party committee, council, people's committee, Front, delegation) of one province:
           about twenty people. Any other two posts of one province say nothing: thousands work for it, and
           the deputies of its media centre and of its road projects board may well bear one name
unit       posts of any body of one commune or district, staff and village posts excepted
lineage    the same of a commune or district and of its predecessor or successor by certain flows; of
           provinces only for the same leading post, as a province of 2025 took in up to three

Within one document units that are the same or lie in each other count as well: "Bí thư Huyện ủy X" is a
few lines further down elected to the province's committee.

Against it: heads or deputies of two units of one level, neither the other's predecessor, seen in office on
one day. Then no chain of shared posts may join them.
"""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from kg.resolve.bodies import Body
from kg.resolve.positions import Post
from kg.units import Flow, Register
from kg.vocabulary import Title, Vocabulary

# Central bodies of at most some twenty members: here a seat is evidence.
_SMALL_CENTRAL = frozenset({"bo-chinh-tri", "ban-bi-thu"})
_LEADING = frozenset(
    {"hoi-dong-nhan-dan", "uy-ban-nhan-dan", "uy-ban-mttq", "doan-dai-bieu-quoc-hoi", "tinh-uy", "thanh-uy"}
)
_LEADING_MEMBER = "uy-vien-ban-thuong-vu"
_PASSING = frozenset({"ban-chi-dao", "to-cong-tac", "doan-cong-tac", "ban-chi-huy-phong-thu-dan-su"})
_VILLAGE = frozenset({"thon-to-dan-pho", "ban-cong-tac-mat-tran", "chi-bo"})
_IN_OFFICE = ("holds", "acting")

Key = tuple[str, str]
Moment = tuple[str, str]


class Mention(msgspec.Struct, frozen=True):
    """One stretch of a document that names a person, with all posts said of it there.

    Attributes:
        order: (day or the last day of all, doc_id, offset); the earliest mention gives a person its id.
    """

    id: str
    order: tuple[date, str, int]
    posts: tuple[Post, ...]

    @property
    def doc_id(self) -> str:
        """The document it stands in."""
        return self.order[1]


class Lineage:
    """Predecessors and successors of units by certain flows, over any number of changes; remembered."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._later: dict[str, frozenset[str]] = {}

    def later(self, unit_id: str) -> frozenset[str]:
        """All units that something of this one went into, itself excepted."""
        if unit_id not in self._later:
            found: set[str] = set()
            waiting = [unit_id]
            while waiting:
                flows = self._register.successors(waiting.pop())
                targets = {flow.target_id for flow in flows if flow.is_certain and not self._is_piece(flow)}
                waiting.extend(targets - found)
                found |= targets
            self._later[unit_id] = frozenset(found - {unit_id})
        return self._later[unit_id]

    def _is_piece(self, flow: Flow) -> bool:
        """Whether a part of a district became part of a commune: that makes no lineage."""
        levels = {self._register.units[end].level for end in (flow.source_id, flow.target_id)}
        return len(levels) > 1 and flow.extent != "whole"

    def are_related(self, a: str, b: str) -> bool:
        """Whether the units are the same, or one came of the other; siblings of a merger are not."""
        return a == b or b in self.later(a) or a in self.later(b)


def shared_keys(mention: Mention, register: Register, vocabulary: Vocabulary) -> set[Key]:
    """Return what a mention of another document must have one of, to be the same person."""
    keys: set[Key] = set()
    for post in mention.posts:
        if post.body is not None:
            keys.update(_body_keys(post, post.body, register, vocabulary))
        if post.unit_id is None or _is_minor(post):
            continue
        if register.units[post.unit_id].level != "province":
            keys.add(("unit", post.unit_id))
    return keys


def lineage_anchors(mention: Mention, register: Register) -> set[Key]:
    """Return pairs of facet and unit id; a lineage is shared where facets are equal and units related."""
    anchors: set[Key] = set()
    for post in mention.posts:
        if post.unit_id is None or _is_minor(post):
            continue
        if register.units[post.unit_id].level != "province":
            anchors.add(("", post.unit_id))
        elif post.body is not None and post.title is not None and _is_leading(post.body, post.title):
            anchors.add((f"{post.body.kind_id}.{post.title.title_id}", post.unit_id))
    return anchors


def offices(mention: Mention, register: Register) -> Iterator[tuple[Moment, str]]:
    """Yield the units whose heads or deputies the mention is among, each with (day or document, level)."""
    for post in mention.posts:
        if post.unit_id is None or post.title is None or post.finding.status not in _IN_OFFICE:
            continue
        if post.title.role not in ("head", "deputy") or (post.body and post.body.kind_id in _PASSING):
            continue
        day = post.stated.one_day
        moment = day.isoformat() if day else f"in {mention.doc_id}"
        yield (moment, register.units[post.unit_id].level), post.unit_id


def lie_together(a: Sequence[Post], b: Sequence[Post], register: Register) -> bool:
    """Whether a unit of the one is, holds or lies in a unit of the other; the centre holds provinces."""
    return any(
        _one_holds_the_other(x, y, register) for x in a for y in b if not (_is_minor(x) or _is_minor(y))
    )


def _one_holds_the_other(x: Post, y: Post, register: Register) -> bool:
    if x.unit_id is None or y.unit_id is None:
        other = x.unit_id or y.unit_id
        is_central = any(post.body is not None and post.body.unit_id is None for post in (x, y))
        return is_central and (other is None or register.units[other].level == "province")
    if x.unit_id == y.unit_id:
        return True
    return x.unit_id in register.parents(y.unit_id) or y.unit_id in register.parents(x.unit_id)


def _body_keys(post: Post, body: Body, register: Register, vocabulary: Vocabulary) -> Iterator[Key]:
    title = post.title
    is_large = body.unit_id is None and body.kind_id not in _SMALL_CENTRAL
    if is_large and (title is None or title.role not in ("head", "deputy")):
        return
    if post.position_id is not None:
        yield "position", post.position_id
    yield "body", body.id
    if (
        body.unit_id
        and title
        and register.units[body.unit_id].level == "province"
        and _is_leading(body, title)
    ):
        yield "leaders", body.unit_id


def _is_leading(body: Body, title: Title) -> bool:
    if body.kind_id not in _LEADING:
        return False
    return title.role in ("head", "deputy") or title.title_id == _LEADING_MEMBER


def _is_minor(post: Post) -> bool:
    """Whether a unit has too many of such posts for the unit alone to say anything."""
    is_staff = post.title is not None and post.title.role == "staff"
    return is_staff or (post.body is not None and post.body.kind_id in _VILLAGE)
