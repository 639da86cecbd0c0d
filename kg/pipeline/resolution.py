"""Where the pipeline meets resolution: what documents say together, and what each of them says."""

from collections.abc import Iterable, Mapping, Sequence

from kg.model.document import Document, DocumentHeader
from kg.model.findings import Findings
from kg.model.graph import Quotes
from kg.resolve.compose import Conclusions, conclude, document_part
from kg.resolve.concealed import Concealed
from kg.resolve.parts import Part, Verdict
from kg.resolve.rulings import Rulings
from kg.units import load_register
from kg.vocabulary import load_vocabulary

Verdicts = Mapping[str, Mapping[str, Sequence[Verdict]]]
"""What claims mean, by doc_id and claim id."""


def conclusions(readings: Iterable[tuple[DocumentHeader, Findings]], rulings: Rulings) -> Conclusions:
    """Return what all documents say together; each reading is needed only while it is read.

    Raises: ContradictingRulings.
    """
    return conclude(readings, load_register(), load_vocabulary(), rulings)


def part_of(
    document: Document, findings: Findings, verdicts: Verdicts, concealed: Concealed, quotes: Quotes
) -> Part:
    """Return what one document says, in its own graph, without what is concealed."""
    return document_part(document.header(), findings, verdicts, concealed, quotes)
