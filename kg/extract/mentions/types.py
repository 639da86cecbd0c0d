"""Mentions, and the sentences that hold them. All offsets are code points of the normalised text."""

from collections.abc import Iterable

import msgspec

from kg.extract.mentions.unit_words import LEVELS, RANK
from kg.model.findings import Span


class UnitMention(msgspec.Struct, frozen=True, kw_only=True):
    """A unit: "xã Đức Thọ", "Hà Tĩnh", or only its type ("tỉnh"), which the context names.

    Attributes:
        type: type word; "" for a bare name of a province.
        bare: name as printed without type word; None where only the type is printed.
        key: the register's spelling of the name.
        is_former: "(cũ)" follows, or "nguyên"/"trước đây" says that it is gone.
    """

    start: int
    end: int
    type: str
    bare: str | None = None
    key: str = ""
    is_former: bool = False

    @property
    def printed(self) -> str:
        """Type and name: "xã Đức Thọ"."""
        return f"{self.type} {self.bare}".strip()

    @property
    def ranks(self) -> tuple[int, ...]:
        """The levels that it may be of, 0 for provinces."""
        return tuple(RANK[level] for level in LEVELS.get(self.type, ("province",)))

    def is_above(self, other: "UnitMention") -> bool:
        """Return whether it may be of a higher level than another."""
        return min(self.ranks) < max(other.ranks)


class BodyMention(msgspec.Struct, frozen=True, kw_only=True):
    """A body: head, its own field, host body and unit, as printed.

    Attributes:
        kinds: kind_ids its head may stand for.
        field: own name of a body of a catch-all kind.
        host: the body it belongs to ("Tỉnh ủy" in "Ban Tổ chức Tỉnh ủy").
        printed: the head as the text has it; "" where its wording says nothing of the name.
        place: the name of its unit, where that is printed without a type: "UBND Hương Khê (Hà Tĩnh)".
    """

    start: int
    end: int
    kinds: tuple[str, ...]
    field: str | None = None
    host: "BodyMention | None" = None
    unit: UnitMention | None = None
    printed: str = ""
    place: str = ""


class Post(msgspec.Struct, frozen=True, kw_only=True):
    """A title with what is printed of its body.

    Attributes:
        body: None where only a unit ("Chủ tịch xã X") or nothing follows the title.
        is_open: nothing follows that names the body: it comes from the chain or the context.
        prefix: "former" (nguyên), "acting" (quyền), "in_charge" (phụ trách), "" or "new" (tân).
        term: "2020-2025" where printed with it.
        parents: units printed after the unit as its parents: "xã A (huyện B)".
    """

    start: int
    end: int
    title_id: str
    title_span: tuple[int, int]
    body: BodyMention | None = None
    unit: UnitMention | None = None
    prefix: str = ""
    term: str | None = None
    parents: tuple[UnitMention, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the text leaves the body out."""
        return self.body is None and self.unit is None

    @property
    def printed_unit(self) -> UnitMention | None:
        """The unit printed with the post or its body."""
        return self.unit or (self.body.unit if self.body else None)


class PersonMention(msgspec.Struct, frozen=True, kw_only=True):
    """A name, full or short ("ông Tân"), or a pronoun ("Ông").

    Attributes:
        name: with plain spaces.
        is_short: only the last part of a name. is_pronoun: no name at all.
    """

    start: int
    end: int
    name: str
    is_short: bool = False
    is_pronoun: bool = False


Item = UnitMention | BodyMention | Post | PersonMention


class Sentence(msgspec.Struct, frozen=True):
    """A sentence and its mentions."""

    span: Span
    items: list[Item]

    @property
    def only(self) -> Item | None:
        """The mention that it has, where it has one."""
        return self.items[0] if len(self.items) == 1 else None

    @property
    def posts(self) -> list[Post]:
        """Its posts, in order."""
        return [item for item in self.items if isinstance(item, Post)]

    @property
    def people(self) -> list[PersonMention]:
        """Those that it names or calls "ông", in order."""
        return [item for item in self.items if isinstance(item, PersonMention)]

    @property
    def named(self) -> list[PersonMention]:
        """Those that it names, in order."""
        return [person for person in self.people if not person.is_pronoun]


def unit_mentions(items: Iterable[Item]) -> list[UnitMention]:
    """Return the units in mentions, those inside posts and bodies included."""
    found: list[UnitMention] = []
    for item in items:
        if isinstance(item, UnitMention):
            found.append(item)
        elif isinstance(item, BodyMention) and item.unit:
            found.append(item.unit)
        elif isinstance(item, Post) and item.printed_unit:
            found.extend((item.printed_unit, *item.parents))
    return found
