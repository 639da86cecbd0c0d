"""What a mention stands for, and what a text says of which unit that is."""

import msgspec

from kg.extract.mentions.unit_words import LEVELS, parted


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """What a mention stands for.

    Attributes:
        name: with type word; None where unknown.
        ids: one id where decided, several candidates, or none.
        by: how it came to a post: printed, chain, last unit before, or an evidence of `topics`; "" before.
    """

    name: str | None = None
    ids: tuple[str, ...] = ()
    by: str = ""

    @property
    def id(self) -> str | None:
        """The unit, where decided."""
        return self.ids[0] if len(self.ids) == 1 else None

    def told_by(self, evidence: str) -> "Link":
        """Return the link with how it came about."""
        return msgspec.structs.replace(self, by=evidence)

    @property
    def type(self) -> str:
        """The type word that its name begins with, "" where it has none."""
        return parted(self.name)[0] if self.name else ""

    @property
    def candidates(self) -> tuple[str, ...]:
        """The units that it may be, where that is not decided."""
        return () if self.id else self.ids


class Stated(msgspec.Struct, frozen=True):
    """The ids of provinces and of districts that a text names, or whose newspaper it is from."""

    provinces: frozenset[str] = frozenset()
    districts: frozenset[str] = frozenset()


class Printed(msgspec.Struct, frozen=True, kw_only=True):
    """What is printed with a unit.

    Attributes:
        parents: ids of what it lies in. are_former: "huyện B cũ".
        became: ids of what it is today: "(nay là xã B)".
        is_past: it is that of a post that is over. is_new: "xã A mới", perhaps one to come.
    """

    parents: frozenset[str] = frozenset()
    are_former: bool = False
    became: frozenset[str] = frozenset()
    is_past: bool = False
    is_new: bool = False


class Asked(msgspec.Struct, frozen=True):
    """The unit of one of these types at a position; where `is_province`, of the first level only."""

    position: int
    types: tuple[str, ...]
    is_province: bool

    @property
    def may_be_province(self) -> bool:
        """Whether one of the types is of the first level."""
        return any("province" in LEVELS[type_] for type_ in self.types)
