"""What ONE document says: the form in which extraction hands over to resolution.

All spans are half-open ranges of code points of `Document.text`; `quote == text[span[0]:span[1]]`.
Printed dates are ISO strings of day, month or year precision; *_basis is "stated" where the text
prints the year, "inferred" where it was completed from the document's day, None without a date.
`unit_id` is the unit the name stands for on the document's day where the context decides;
`unit_candidates` are the ids it may stand for where it does not.
"""

from typing import Literal

import msgspec

from kg.model.document import DocumentDay

Span = tuple[int, int]
Basis = Literal["stated", "inferred"]
TenureStatus = Literal[
    "holds",
    "acting",
    "appointed",
    "elected",
    "leaves",
    "former",
    "nominated",
    "disciplined-removed",
    "vacant",
]
# Who has a post, and who was given one: both have it.
IN_OFFICE: tuple[TenureStatus, ...] = ("holds", "acting")
GIVEN: tuple[TenureStatus, ...] = ("elected", "appointed")
CURRENT = (*IN_OFFICE, *GIVEN)
# Who is said to have a post or to be given one, and who gave it up or lost it.
HELD: tuple[TenureStatus, ...] = ("holds", *GIVEN)
LOST: tuple[TenureStatus, ...] = ("leaves", "disciplined-removed")
ChangeKind = Literal["merge", "split", "adjust", "rename", "establish", "dissolve", "keep"]
# life: of one person, with or without an infobox; round_up: news of several units one after another;
# decision: appointments and elections; congress: a congress and whom it elects; posts: a table of posts
# that was given as one (`Document.posts`); report: none of these.
DocumentKind = Literal[
    "life",
    "obituary",
    "staff_list",
    "table",
    "round_up",
    "congress",
    "discipline",
    "decision",
    "posts",
    "report",
]
EventKind = Literal["congress", "council_session", "conference", "election"]
Variable = Literal[
    "area_km2", "population", "households", "party_members", "party_organisations", "delegates"
]


class _Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Fields of every finding.

    Attributes:
        quote, span: the shortest stretch that shows it.
        spans: the span of each part that is printed: person, title, body, unit, start, ...
        confidence: probability 0..1 that the finding is right, fitted on gold; 1 before it is weighed.
    """

    quote: str
    span: Span
    spans: dict[str, Span] = {}
    confidence: float = 1.0


class Tenure(_Finding, frozen=True, kw_only=True):
    """A person and a post (a vacancy: a post and the person "").

    Attributes:
        person: full name with plain spaces, no honorific, no rank.
        addressed: the word for a man or a woman right before the name, if there is one.
        title, title_id: without the body, and its id in the vocabulary where it is known.
        body: full canonical name; "" for offices without a body.
        body_kind: kind_id of the vocabulary; None where the body fits none.
        body_name: own name of a body of a catch-all kind ({field}, {body}), else None.
        unit: unit with type word; "" for central bodies; None where unresolved.
        capacity: full, acting (quyền), in_charge (phụ trách).
        term: "2025-2030" where the text prints it with this post.
        scope: "gov", or "other" for companies, schools, hospitals, newspapers, associations.
    """

    person: str
    addressed: Literal["ông", "bà"] | None = None
    title: str
    title_id: str | None = None
    body: str
    body_kind: str | None = None
    body_name: str | None = None
    unit: str | None
    unit_id: str | None = None
    unit_candidates: tuple[str, ...] = ()
    status: TenureStatus
    capacity: Literal["full", "acting", "in_charge"] = "full"
    term: str | None = None
    start: str | None = None
    end: str | None = None
    start_basis: Basis | None = None
    end_basis: Basis | None = None
    scope: Literal["gov", "other"] = "gov"


class ChangeSource(msgspec.Struct, frozen=True, kw_only=True):
    """One unit that goes into a change, wholly or partly.

    Attributes:
        is_remainder: the part is what other clauses leave of it ("phần còn lại").
    """

    unit: str
    parent: str | None = None
    extent: Literal["whole", "part", "unknown"]
    is_remainder: bool = False
    unit_id: str | None = None
    unit_candidates: tuple[str, ...] = ()
    span: Span


class UnitChange(_Finding, frozen=True, kw_only=True):
    """A change of units: which became which.

    Attributes:
        kind: adjust moves land, or a unit to another parent; keep says that a unit stays as it is.
        result: unit with type word; "" where a unit is dissolved and no other is named.
        act: number of the resolution or decree as printed.
        clause: its place in the act, "khoản 37 Điều 1", "điểm a khoản 2 Điều 1".
        effective: printed day of effect; of an act the day from which the authorities work, where it says so.
    """

    kind: ChangeKind
    result: str
    result_parent: str | None = None
    result_id: str | None = None
    result_candidates: tuple[str, ...] = ()
    sources: tuple[ChangeSource, ...]
    area_km2: float | None = None
    population: int | None = None
    act: str | None = None
    clause: str | None = None
    effective: str | None = None
    effective_basis: Basis | None = None
    status: Literal["done", "planned", "proposed"]


class Participant(msgspec.Struct, frozen=True, kw_only=True):
    """Who did what at an event, as the text says it."""

    person: str
    role: Literal["chaired", "reported", "spoke", "attended"]
    span: Span


class Event(_Finding, frozen=True, kw_only=True):
    """A congress, council session, conference or election of a body."""

    kind: EventKind
    body: str
    body_kind: str | None = None
    body_name: str | None = None
    unit: str | None
    unit_id: str | None = None
    unit_candidates: tuple[str, ...] = ()
    ordinal: int | None = None
    term: str | None = None
    date: str | None = None
    date_basis: Basis | None = None
    participants: tuple[Participant, ...] = ()


class Figure(_Finding, frozen=True, kw_only=True):
    """A number about a unit, a party organisation or a congress.

    Attributes:
        subject: unit with type word, or body ("Đảng bộ xã Đức Thọ").
        body_kind: kind of the body, None where the subject is the unit itself.
        value: km2, people, households, members, organisations, delegates.
        as_of: printed date the number is valid for.
    """

    subject: str
    body_kind: str | None = None
    unit: str | None
    unit_id: str | None = None
    unit_candidates: tuple[str, ...] = ()
    variable: Variable
    value: float
    as_of: str | None = None
    modality: Literal["stated", "planned", "draft"]


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """All that one document says; one line of JSON.

    Attributes:
        reader: version hash of code and data of the reader.
        sha256_text: of the text that was read.
        day: the document's day as read from metadata, address, dateline or the units named.
        kind: what kind of text it is, as its form tells.
        on_topic: False where nothing in it is about the party-state or its units.
    """

    doc_id: str
    reader: str
    sha256_text: str
    day: DocumentDay | None = None
    kind: DocumentKind | None = None
    on_topic: bool = True
    tenures: tuple[Tenure, ...] = ()
    unit_changes: tuple[UnitChange, ...] = ()
    events: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
