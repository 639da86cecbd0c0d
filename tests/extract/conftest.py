"""Reading a text of a test: own sentences, real units, invented people."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from hashlib import sha256

import pytest

from kg.extract import extract
from kg.model.document import Document, DocumentDay
from kg.model.findings import Event, Figure, Findings, Tenure, UnitChange

Finding = Tenure | UnitChange | Event | Figure
Read = Callable[..., Findings]
Rows = Callable[..., set[str]]


def _document(
    text: str, *, on: str | None = None, url: str | None = None, title: str | None = None
) -> Document:
    first = date.fromisoformat(on) if on else None
    day = DocumentDay(first=first, until=first + timedelta(days=1), basis="metadata") if first else None
    digest = sha256(text.encode()).hexdigest()
    return Document(
        doc_id="test",
        text=text,
        url=url,
        title=title,
        day=day,
        sha256_bytes=digest,
        sha256_text=digest,
        source="test",
    )


def _findings(findings: Findings) -> Iterator[Finding]:
    yield from findings.tenures
    yield from findings.unit_changes
    yield from findings.events
    yield from findings.figures


def _check_spans(text: str, findings: Findings) -> None:
    """Fail where a quote is not the text at its span, or a part lies outside the text."""
    for finding in _findings(findings):
        start, end = finding.span
        assert 0 <= start < end <= len(text), finding
        assert finding.quote == text[start:end], finding
        assert 0 < finding.confidence <= 1, finding
        parts = list(finding.spans.values())
        if isinstance(finding, UnitChange):
            parts += [source.span for source in finding.sources]
        for first, until in parts:
            assert 0 <= first < until <= len(text), finding


@pytest.fixture(scope="session")
def document() -> Callable[..., Document]:
    """Make a document: text, and by keyword on="2025-08-12", url, title."""
    return _document


@pytest.fixture(scope="session")
def each_finding() -> Callable[[Findings], Iterator[Finding]]:
    """Iterate over the findings of all four kinds."""
    return _findings


@pytest.fixture(scope="session")
def check_spans() -> Callable[[str, Findings], None]:
    """Fail where a quote is not text[i:j]."""
    return _check_spans


@pytest.fixture(scope="session")
def read() -> Read:
    """Read a text, given as to `document`: all findings, however likely; every quote is compared with the text."""

    def reading(text: str, **given: str | None) -> Findings:
        findings = extract(_document(text, **given), min_confidence=0)
        _check_spans(text, findings)
        return findings

    return reading


@pytest.fixture(scope="session")
def posts(read: Read) -> Rows:
    """Read a text and show its tenures as "person | title | body | status"."""

    def rows(text: str, **given: str | None) -> set[str]:
        found = read(text, **given).tenures
        return {
            " | ".join((one.person, one.title, one.body, one.status)) for one in found if one.scope == "gov"
        }

    return rows
