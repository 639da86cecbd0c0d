"""What people decided about the graph, replayed at every build.

A ruling names who made it, on which day, and why. Rulings are inputs like documents: their order does not
matter, one that stands twice counts once, and a build with the same documents and the same rulings is the
same build. How they are written is in docs/review.md and docs/privacy.md; `kg.resolve.ruling_lines` reads
them.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Literal
from urllib.parse import unquote

import msgspec

from kg.errors import InvalidDate
from kg.model.dates import Interval, interval
from kg.model.ids import RESOURCES, digest, ref

_HASHED = re.compile(r"sha256:[0-9a-f]{16,64}:[0-9a-f]{64}")
Field = Literal["claim", "start", "end", "over", "held", "value"]
# The one value that these fields can be given.
_ONLY: dict[str, str] = {"claim": "wrong", "held": "never"}
# Of what a ruling can be about.
_KINDS = ("Person", "Claim", "Tenure", "Figure")
_SAID: dict[Field, str] = {
    "claim": "is",
    "start": "started",
    "end": "ended",
    "over": "was over on",
    "held": "was held",
    "value": "is",
}


def plain_id(text: str) -> str:
    """Return an id without what the outputs of the program put before it.

    >>> plain_id("https://w3id.org/vietgov/id/claim/c0123"), plain_id("Person/m0123"), plain_id(" c0123 ")
    ('c0123', 'm0123', 'c0123')
    """
    text = text.strip()
    if text.startswith(RESOURCES):
        return unquote(text[len(RESOURCES) :].partition("/")[2])
    kind, _, ident = text.partition("/")
    return ident if kind in _KINDS else text


class Ruling(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Fields of every ruling.

    Attributes:
        by: who decided. on: the day of the decision. why: the reason, one sentence.
    """

    by: str
    on: date
    why: str

    def __post_init__(self) -> None:
        for name in ("by", "why"):
            text = " ".join(unicodedata.normalize("NFC", getattr(self, name)).split())
            if not text:
                raise ValueError(f"{name} is empty")
            msgspec.structs.force_setattr(self, name, text)


class Judgement(Ruling, frozen=True, kw_only=True):
    """Two mentions are one person, or are not.

    Attributes:
        a, b: ids of mentions, or of people (the id of a person is that of a mention); in ascending order.
    """

    a: str
    b: str
    verdict: Literal["same", "different"]

    def __post_init__(self) -> None:
        super().__post_init__()
        first, second = sorted((plain_id(self.a), plain_id(self.b)))
        if first == second:
            raise ValueError("a and b are one mention; a judgement is about two")
        msgspec.structs.force_setattr(self, "a", first)
        msgspec.structs.force_setattr(self, "b", second)

    @property
    def ref(self) -> str:
        """Reference of its node."""
        parts = (self.a, self.b, self.verdict, self.by, self.on.isoformat(), self.why)
        return ref("Judgement", "j" + digest("judgement", *parts))

    def __str__(self) -> str:
        meant = "the same" if self.verdict == "same" else "different people"
        return f"{self.by} said on {self.on} that {self.a} and {self.b} are {meant} ({self.why})"


class Correction(Ruling, frozen=True, kw_only=True):
    """Something in the graph is wrong, and what holds instead.

    Attributes:
        id: of a claim; for the other fields also of the tenure (`start`, `end`, `over`, `held`) or the
            figure (`value`) that is meant. The person in a tenure's id may be any mention of that person.
        field, value:
            claim, "wrong": the claim supports nothing.
            start, end: the first or last day of the tenure, as printed: YYYY, YYYY-MM or YYYY-MM-DD.
            over: a day (YYYY-MM-DD) on which the tenure had ended already.
            held, "never": the person never held this position, in no capacity.
            value: the number that the figure is.
    """

    id: str
    field: Field
    value: str | int | float

    def __post_init__(self) -> None:
        super().__post_init__()
        msgspec.structs.force_setattr(self, "id", plain_id(self.id))
        if self.field == "value":
            if isinstance(self.value, str):
                raise ValueError(f"value is {self.value!r}, and must be a number, without quotes")
            msgspec.structs.force_setattr(self, "value", round(float(self.value), 6) + 0.0)
        elif self.field in _ONLY:
            if self.value != _ONLY[self.field]:
                raise ValueError(f"value of {self.field} is {self.value!r}; write {_ONLY[self.field]!r}")
        else:
            msgspec.structs.force_setattr(self, "value", str(self.value))
            self._check_day()

    @property
    def ref(self) -> str:
        """Reference of its node."""
        parts = (self.id, self.field, self.printed, self.by, self.on.isoformat(), self.why)
        return ref("Correction", "r" + digest("correction", *parts))

    @property
    def printed(self) -> str:
        """The value as it is shown: 40065, 2025-07, wrong, never.

        >>> from datetime import date
        >>> about = {"by": "Lan", "on": date(2026, 11, 20), "why": "niên giám"}
        >>> Correction(id="c1", field="value", value=40065.0, **about).printed
        '40065'
        """
        return (
            f"{self.value:.6f}".rstrip("0").rstrip(".") if isinstance(self.value, float) else str(self.value)
        )

    @property
    def days(self) -> Interval:
        """The days that a start or an end may be on; `over`: those before the day."""
        days = interval(str(self.value))
        return Interval(None, days.first) if self.field == "over" else days

    def __str__(self) -> str:
        return f"{self.by} said on {self.on} that {self.id} {_SAID[self.field]} {self.printed} ({self.why})"

    def _check_day(self) -> None:
        try:
            days = interval(str(self.value))
        except InvalidDate as error:
            raise ValueError(f"value of {self.field}: {error}") from error
        if self.field == "over" and not days.is_one_day:
            raise ValueError(f"value of over is {self.value!r}; write the day, YYYY-MM-DD")


class Suppression(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody or something is not to be shown; one of `person`, `document` and `claim` says what.

    Attributes:
        person: "sha256:SALT:HEX", the salted hash of the id of any mention of the person; never the id.
        mentions: the same hash (HEX) of ids of further mentions, so that the person stays out when the
            document of the first is gone.
        document: doc_id. claim: id of a claim.
        by, on, why: who decided it, when, and why; nobody's name.
    """

    person: str | None = None
    mentions: tuple[str, ...] = ()
    document: str | None = None
    claim: str | None = None
    by: str | None = None
    on: date | None = None
    why: str | None = None

    def __post_init__(self) -> None:
        if sum(bool(one) for one in (self.person, self.document, self.claim)) != 1:
            raise ValueError("a line is about one of person, document and claim")
        if self.person and not _HASHED.fullmatch(self.person):
            raise ValueError(
                "person is no salted hash sha256:SALT:HEX; let `kg suppress person ID` write the line"
            )
        if self.mentions and not self.person:
            raise ValueError("mentions are of a person")

    @property
    def ref(self) -> str:
        """What tells it from others."""
        return digest("suppression", msgspec.json.encode(self).decode())

    def __str__(self) -> str:
        about = f"document {self.document}" if self.document else f"claim {self.claim}"
        return f"suppression of {'a person' if self.person else about}"


class Rulings(msgspec.Struct, frozen=True, kw_only=True):
    """All rulings of a build, each once and in one order, whatever order they came in."""

    judgements: tuple[Judgement, ...] = ()
    corrections: tuple[Correction, ...] = ()
    suppressions: tuple[Suppression, ...] = ()

    def __post_init__(self) -> None:
        for name in ("judgements", "corrections", "suppressions"):
            distinct = {ruling.ref: ruling for ruling in getattr(self, name)}
            msgspec.structs.force_setattr(self, name, tuple(distinct[key] for key in sorted(distinct)))

    @property
    def version(self) -> str:
        """Hash of their content: part of what a build is made of."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:16]

    @property
    def suppressed(self) -> str:
        """Hash of the suppressions alone, "" for none: builds that differ in it do not hide the same."""
        if not self.suppressions:
            return ""
        return hashlib.sha256(msgspec.json.encode(self.suppressions)).hexdigest()[:16]

    def warnings(self, today: date) -> Iterator[str]:
        """Yield a line for each ruling that is dated after today."""
        rulings: tuple[Ruling | Suppression, ...] = (*self.judgements, *self.corrections, *self.suppressions)
        for ruling in rulings:
            if ruling.on and ruling.on > today:
                yield f"{ruling}: that day is yet to come (today is {today}); check the clock and the file"


NO_RULINGS = Rulings()
