"""What the vocabulary knows of a body, a title, an abbreviation, a surname and a type of unit."""

from typing import Literal

import msgspec

from kg.model.dates import Interval

System = Literal["party", "state", "council", "front", "mass", "armed", "justice"]
SystemLabel = Literal["PartyBody", "StateBody", "FrontBody"]
Level = Literal["central", "province", "district", "commune"]
Scope = Literal["gov", "other"]
Role = Literal["head", "deputy", "member", "staff"]

_SYSTEM_LABELS: dict[str, SystemLabel] = {"party": "PartyBody", "front": "FrontBody", "mass": "FrontBody"}


class BodyKind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of body: people's committee (Ủy ban nhân dân), provincial party committee (Tỉnh ủy).

    Attributes:
        pattern: canonical name with placeholders: {unit} "tỉnh Hà Tĩnh", {name} "Hà Tĩnh", {committee}
            "Tỉnh ủy Hà Tĩnh", {council} "Hội đồng nhân dân tỉnh Hà Tĩnh", {body} any host body, {field} a
            subject, {region} a number or region; "" for the offices of the State President.
        english: usual term of the Vietnamese press in English.
        levels: from central to commune.
        valid: days on which the kind exists; open before 2010 as a rule. The district tier of every kind
            ended on 2025-06-30, also where this is open because the kind goes on at other levels.
        parent_kinds: kinds of the superior or host body, the likeliest first.
        aliases: other printed forms; one that ends in a type word ("UBND tỉnh") goes before a unit's name.
            Those of a catch-all kind are examples or beginnings of its names, not other names of one body.
        predecessor_kinds: kinds merged into this one or replaced by it.
        scope: "other" of the press, banks, schools and associations, "gov" of all else.
        is_party_committee: a committee (cấp ủy) that leads a party organisation.
        source: the legal acts that name it, "" where only usage does.
    """

    kind_id: str
    pattern: str
    english: str
    system: System
    levels: tuple[Level, ...]
    valid: Interval = Interval()
    parent_kinds: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    predecessor_kinds: tuple[str, ...] = ()
    scope: Scope = "gov"
    is_party_committee: bool = False
    source: str = ""

    @property
    def is_central(self) -> bool:
        """Whether its bodies are at the centre only."""
        return self.levels == ("central",)

    @property
    def is_catch_all(self) -> bool:
        """Whether the kind takes bodies that no named kind fits: try it last."""
        return "{field}" in self.pattern or "{body}" in self.pattern

    @property
    def system_label(self) -> SystemLabel:
        """Label of its bodies in the graph: mass organisations stand with the Front."""
        return _SYSTEM_LABELS.get(self.system, "StateBody")


class Title(msgspec.Struct, frozen=True, kw_only=True):
    """A post without its body: secretary (Bí thư), chair (Chủ tịch).

    Attributes:
        name: canonical form in Vietnamese. english: usual English.
        rank: 1 is the highest within a body; equal numbers are one rank.
        body_kinds: kinds it occurs in; `*` stands for any letters of a kind_id.
        role: head, deputy, member or staff of the body.
        is_single_seat: one holder at a time.
        shared_in: kinds of bodies that have several holders all the same: the Secretariat has secretaries.
        aliases: other printed forms of the title alone.
        phrases: printed forms that hold (part of) the body as well: "Giám đốc Sở", "Thủ tướng Chính phủ".
        source: the legal acts that name it, "" where only usage does.
    """

    title_id: str
    name: str
    english: str
    rank: int
    body_kinds: tuple[str, ...]
    role: Role
    is_single_seat: bool
    shared_in: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    source: str = ""

    def has_one_seat(self, kind_id: str) -> bool:
        """Whether a body of this kind has one holder of the title at a time."""
        return self.is_single_seat and kind_id not in self.shared_in


_DEPUTIES = {"bo-truong": "thu-truong"}


def is_deputy(title_id: str, head_id: str) -> bool:
    """Return whether a title is that of a deputy of another: "pho-bi-thu-thuong-truc" of "bi-thu"."""
    return title_id.removesuffix("-thuong-truc") in (f"pho-{head_id}", _DEPUTIES.get(head_id))


def is_seat(title_id: str | None) -> bool:
    """Return whether a title is held beside another post: a member of a committee, a deputy."""
    return (title_id or "").startswith(("uy-vien", "dai-bieu"))


class FusedTitle(msgspec.Struct, frozen=True, kw_only=True):
    """A printed title that holds its body: "Tỉnh ủy viên" is a member of the Tỉnh ủy's committee."""

    form: str
    title_id: str
    kind_id: str


class Abbreviation(msgspec.Struct, frozen=True, kw_only=True):
    """A short form of the press: "UBND" for "Ủy ban nhân dân".

    Attributes:
        expansion: what it stands for; a form with several readings has several rows, the usual one first.
        note: other readings, or what decides.
    """

    form: str
    expansion: str
    note: str = ""


class Surname(msgspec.Struct, frozen=True, kw_only=True):
    """A Vietnamese surname; weak ones are also common words or begin place names ("Hà", "Văn")."""

    name: str
    strength: Literal["strong", "weak"]


class UnitType(msgspec.Struct, frozen=True, kw_only=True):
    """A type of administrative unit: commune (xã), ward (phường).

    Attributes:
        name: lower-case type word.
        levels: a city (thành phố) is of two levels.
        abbreviations: printed before a name: "TP.", "TX".
    """

    type_id: str
    name: str
    english: str
    levels: tuple[Level, ...]
    abbreviations: tuple[str, ...] = ()


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """A value that findings and graph use, with its labels: "merge" is "nhập" and "merger".

    Attributes:
        scheme: change_kind, event_kind, variable or tenure_status.
    """

    term_id: str
    scheme: Literal["change_kind", "event_kind", "variable", "tenure_status"]
    vietnamese: str
    english: str
