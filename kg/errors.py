"""Everything that can go wrong, as one tree.

KgError
├── UnreadableInput      an input that cannot be read as a document (file, line, reason)
│   ├── EmptyInput       nothing in it, or no text in its HTML
│   └── UnreachableSource  a URL that cannot be fetched or must not be (robots.txt)
├── ConflictingDocument  one doc_id with two different texts in one run
├── MisquotedDocument    findings that quote what the text does not say
├── UnknownUnit          no unit of that name on that day
├── AmbiguousUnit        several, and the context does not decide
├── NotFound             no node of that name in the store
├── AmbiguousName        several nodes of that name in the store
├── RulingError          something is wrong with what people decided
│   ├── UnreadableRuling     a line that is no ruling (file, line, reason)
│   ├── ContradictingRulings rulings that cannot all hold, each named
│   └── UnknownRuling        a ruling on what no document says
├── StoreError
│   ├── StoreMissing     the folder is no store
│   ├── StoreVersion     a store of another version
│   ├── StoreDamaged     a file of a store that cannot be read
│   └── StoreBusy        another process is building in it
├── QueryError           a query that does not parse or cannot be run
│   └── WrongParameter   a parameter that is missing, unknown or no value of its type
├── RuleError            a shape or a rule of the checks that cannot be read
├── ServerError          Neo4j does not answer, or refuses
├── DisjointIntervals    two intervals without a common day
├── InvalidDate          a date that is none
├── OutputError          a file that cannot or should not be written
├── MissingExtra         a package that only some commands need is not installed
├── DataMissing          a data file of the package is not where it must be
└── SchemaError          a node or an edge that breaks the schema table

A message is one line: what is wrong, where, and what to do.
"""


class KgError(Exception):
    """Root of all errors of this project; its text is one line for the user."""


class UnreadableInput(KgError):
    """An input that cannot be read as a document."""

    def __init__(self, where: str, reason: str, remedy: str = "") -> None:
        self.where = where
        self.reason = reason
        self.remedy = remedy
        super().__init__(f"{where}: {reason}" + (f"; {remedy}" if remedy else ""))


class EmptyInput(UnreadableInput):
    """Nothing in it, or no text in its HTML."""


class UnreachableSource(UnreadableInput):
    """A URL that cannot be fetched or must not be."""


class ConflictingDocument(KgError):
    """One doc_id with two different texts in one run."""

    def __init__(self, doc_id: str, sources: tuple[str, ...]) -> None:
        self.doc_id = doc_id
        self.sources = sources
        super().__init__(
            f"{', '.join(sources)}: doc_id {doc_id!r} stands for different texts; "
            "all of them were left out, give each text its own doc_id"
        )


class MisquotedDocument(KgError):
    """Findings that quote what the text does not say."""

    def __init__(self, doc_id: str, reason: str, kept: str) -> None:
        self.doc_id = doc_id
        self.reason = reason
        super().__init__(
            f"{doc_id}: {reason}; the document was left out, remove {kept} to have it read again"
        )


class UnknownUnit(KgError):
    """No unit of that name on that day."""


class AmbiguousUnit(KgError):
    """Several units, and the context does not decide."""


class NotFound(KgError):
    """No node of that name in the store."""


class AmbiguousName(KgError):
    """Several nodes of that name in the store.

    Attributes:
        candidates: reference, name and what tells it from the others.
    """

    def __init__(self, message: str, candidates: tuple[tuple[str, str, str], ...] = ()) -> None:
        self.candidates = candidates
        super().__init__(message)


class RulingError(KgError):
    """Something is wrong with what people decided."""


class UnreadableRuling(RulingError):
    """A line that is no ruling."""

    def __init__(self, where: str, reason: str, remedy: str = "") -> None:
        self.where = where
        self.reason = reason
        super().__init__(f"{where}: {reason}" + (f"; {remedy}" if remedy else ""))


class ContradictingRulings(RulingError):
    """Rulings that cannot all hold."""

    def __init__(self, rulings: tuple[str, ...]) -> None:
        self.rulings = rulings
        super().__init__(f"rulings contradict each other: {'; '.join(rulings)}; take one of them back")


class UnknownRuling(RulingError):
    """A ruling on what no document says; it is left out."""

    def __init__(self, ruling: str, missing: str) -> None:
        self.ruling = ruling
        self.missing = missing
        super().__init__(f"{ruling}: {missing}; the ruling was left out, correct its id or take it out")


class StoreError(KgError):
    """Something about the store folder."""


class StoreMissing(StoreError):
    """The folder is no store."""


class StoreVersion(StoreError):
    """A store of another version."""


class StoreDamaged(StoreError):
    """A file of a store that cannot be read."""


class StoreBusy(StoreError):
    """Another process is building in it."""


class QueryError(KgError):
    """A query that does not parse or cannot be run."""


class WrongParameter(QueryError):
    """A parameter of a query that is missing, unknown or no value of its type."""


class RuleError(KgError):
    """A shape or a rule of the checks that cannot be read."""


class ServerError(KgError):
    """Neo4j does not answer, or refuses."""


class DisjointIntervals(KgError):
    """Two intervals without a common day."""


class InvalidDate(KgError):
    """A date that is none."""


class OutputError(KgError):
    """A file that cannot or should not be written."""


class MissingExtra(KgError):
    """A package that only some commands need is not installed."""


class DataMissing(KgError):
    """A data file of the package is not where it must be."""


class SchemaError(KgError):
    """A node or an edge that breaks the schema table."""
