"""What is known of a group of mentions of one name, in the form in which groups are compared."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec

from kg.model.findings import CURRENT
from kg.resolve.evidence import Lineage, Mention
from kg.resolve.positions import Post
from kg.resolve.spelling import name_key
from kg.units import Register
from kg.vocabulary import Vocabulary

# Central bodies of at most some twenty members: here a seat is evidence.
_SMALL_CENTRAL = frozenset({"bo-chinh-tri", "ban-bi-thu"})
_LEADING = frozenset(
    {"hoi-dong-nhan-dan", "uy-ban-nhan-dan", "uy-ban-mttq", "doan-dai-bieu-quoc-hoi", "tinh-uy", "thanh-uy"}
)
_LEADING_MEMBER = "uy-vien-ban-thuong-vu"
_PASSING = frozenset({"ban-chi-dao", "to-cong-tac", "doan-cong-tac", "ban-chi-huy-phong-thu-dan-su"})
_VILLAGE = frozenset({"thon-to-dan-pho", "ban-cong-tac-mat-tran", "chi-bo"})


class Seen(msgspec.Struct, frozen=True):
    """Days on which somebody is seen at the head of a unit's body, as head or deputy; both inclusive."""

    unit_id: str
    first: date
    last: date


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """A group of mentions that are one person.

    Attributes:
        name: as printed first. key: under which its spellings are equal.
        members: mention ids, the earliest first.
        documents: doc_ids; none of documents in which equal names are to be expected.
        positions: ids; seats in large central bodies left out.
        seats: (kind and title, unit id) of the same.
        bodies: ids; of central ones only those that they lead.
        leading: units of whose leadership they are. is_leader: whether one of these is a province.
        units: communes and districts; not of staff, not of villages.
        provinces: of all their units, at any time. provinces_now: those that took these in.
        is_central: whether they have a post in a central body, more than staff.
        is_top: whether they head a central body or one of a province's leadership.
        is_local: whether all their units are communes.
        is_placed: whether any of their bodies is known.
        first, last: days of the documents, of those that have exactly one.
        seen: by unit.
        addressed: "ông", "bà": how they are spoken of.
    """

    name: str
    key: str
    members: tuple[str, ...]
    documents: frozenset[str]
    positions: frozenset[str]
    seats: frozenset[tuple[str, str]]
    bodies: frozenset[str]
    leading: frozenset[str]
    is_leader: bool
    units: frozenset[str]
    provinces: frozenset[str]
    provinces_now: frozenset[str]
    is_central: bool
    is_top: bool
    is_local: bool
    is_placed: bool
    first: date | None
    last: date | None
    seen: tuple[Seen, ...]
    addressed: frozenset[str]


class Profiler:
    """Makes profiles; remembers which provinces units lie in."""

    def __init__(self, register: Register, vocabulary: Vocabulary, lineage: Lineage) -> None:
        self._register = register
        self._vocabulary = vocabulary
        self._lineage = lineage
        self._provinces: dict[str, frozenset[str]] = {}

    def profile(self, mentions: Sequence[Mention], crowded: frozenset[str]) -> Profile:
        """Return the profile of mentions, which must be in order.

        Args:
            crowded: doc_ids in which equal names are to be expected.
        """
        posts = [post for mention in mentions for post in mention.posts]
        units = {unit_id for post in posts for unit_id in self.units_of(post)}
        provinces = frozenset(one for unit_id in units for one in self.provinces(unit_id))
        days = [post.stated.one_day for post in posts if post.stated.one_day]
        name = posts[0].finding.person
        return Profile(
            name=name,
            key=name_key(name),
            members=tuple(mention.id for mention in mentions),
            documents=frozenset(mention.doc_id for mention in mentions) - crowded,
            positions=frozenset(self.positions(posts)),
            seats=frozenset(self._seats(posts)),
            bodies=frozenset(self._bodies(posts)),
            leading=frozenset(self._leading(posts)),
            is_leader=any(is_leading(post) and self._is_province(post) for post in posts),
            units=frozenset(self._units(posts)),
            provinces=provinces,
            provinces_now=frozenset(now for one in provinces for now in self._now(one)),
            is_central=any(self._is_central(post) for post in posts),
            is_top=any(self._is_top(post) for post in posts),
            is_local=bool(units) and all(self._register.units[one].level == "commune" for one in units),
            is_placed=bool(units) or any(post.body is not None for post in posts),
            first=min(days, default=None),
            last=max(days, default=None),
            seen=tuple(self._seen(posts)),
            addressed=frozenset(post.finding.addressed for post in posts if post.finding.addressed),
        )

    def provinces(self, unit_id: str) -> frozenset[str]:
        """Return the provinces a unit ever lay in, or itself."""
        found = self._provinces.get(unit_id)
        if found is None:
            line = (unit_id, *self._register.parents(unit_id))
            units = self._register.units
            found = frozenset(one for one in line if units[one].level == "province")
            self._provinces[unit_id] = found
        return found

    def _now(self, province: str) -> frozenset[str]:
        return self._lineage.later(province) or frozenset({province})

    def units_of(self, post: Post) -> tuple[str, ...]:
        """Return the unit of a post; where the day leaves several of one line, all of them."""
        if post.unit_id is not None:
            return (post.unit_id,)
        possible = tuple(one for one in post.finding.unit_candidates if one in self._register.units)
        places = {
            frozenset(now for one in self.provinces(unit) for now in self._now(one)) for unit in possible
        }
        is_one_line = len(places) == 1 and all(
            self._lineage.are_related(possible[0], other) for other in possible
        )
        return possible if is_one_line else ()

    def positions(self, posts: Iterable[Post]) -> Iterator[str]:
        """Yield the positions that make two mentions one person; not seats in large central bodies.

        There are 500 deputies of the National Assembly and 200 members of the Central Committee at a time,
        and ministries have thousands of officers.
        """
        for post in posts:
            if post.position_id is not None and self._is_telling(post):
                yield post.position_id

    def _is_telling(self, post: Post) -> bool:
        body, title = post.body, post.title
        if body is None:
            return False
        is_large = body.unit_id is None and body.kind_id not in _SMALL_CENTRAL
        return not is_large or (title is not None and title.role in ("head", "deputy"))

    def _is_central(self, post: Post) -> bool:
        is_staff = post.title is not None and post.title.role == "staff"
        return post.body is not None and post.body.unit_id is None and not is_staff

    def _is_top(self, post: Post) -> bool:
        title, kind_id = post.title, post.finding.body_kind
        if title is None or kind_id is None:
            return False
        if post.body is not None and post.body.unit_id is None:
            return title.role == "head" or kind_id in _SMALL_CENTRAL
        return title.role == "head" and kind_id in _LEADING and self._is_province(post)

    def _is_province(self, post: Post) -> bool:
        return any(self._register.units[unit].level == "province" for unit in self.units_of(post))

    def _seats(self, posts: Iterable[Post]) -> Iterator[tuple[str, str]]:
        for post in posts:
            if post.title is not None and post.finding.body_kind and not is_minor(post):
                seat = f"{post.finding.body_kind}.{post.title.title_id}.{post.finding.body_name or ''}"
                yield from ((seat, unit_id) for unit_id in self.units_of(post))

    def _bodies(self, posts: Iterable[Post]) -> Iterator[str]:
        return (post.body.id for post in posts if post.body is not None and self._is_telling(post))

    def _leading(self, posts: Iterable[Post]) -> Iterator[str]:
        for post in posts:
            if is_leading(post):
                yield from self.units_of(post)

    def _units(self, posts: Iterable[Post]) -> Iterator[str]:
        for post in posts:
            if not is_minor(post) and not self._is_province(post):
                yield from self.units_of(post)

    def _seen(self, posts: Iterable[Post]) -> Iterator[Seen]:
        found: dict[str, list[date]] = {}
        for post in posts:
            day = post.stated.one_day
            if day and post.unit_id and is_office(post) and post.finding.status in CURRENT:
                found.setdefault(post.unit_id, []).append(day)
        for unit_id, days in sorted(found.items()):
            yield Seen(unit_id, min(days), max(days))


def is_leading(post: Post) -> bool:
    """Whether a post is in the leadership of its unit: some twenty people."""
    if post.title is None or post.finding.body_kind not in _LEADING:
        return False
    return post.title.role in ("head", "deputy") or post.title.title_id == _LEADING_MEMBER


def is_minor(post: Post) -> bool:
    """Whether a unit has too many of such posts for the unit alone to say anything."""
    is_staff = post.title is not None and post.title.role == "staff"
    return is_staff or (post.body is not None and post.body.kind_id in _VILLAGE)


def is_office(post: Post) -> bool:
    """Whether it is a post of head or deputy that nobody holds in two units of one level at once."""
    if post.title is None or post.title.role not in ("head", "deputy"):
        return False
    return not (post.body and post.body.kind_id in _PASSING)
