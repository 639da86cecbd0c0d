"""A text in colour with the findings that its sentences gave, and the rules that fired."""

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

    from kg.extract.explain import Explanation, Passage, Reason
    from kg.model.document import DocumentDay

_COLOURS = {
    "person": "bold green",
    "title": "bold magenta",
    "body": "cyan",
    "unit": "bold blue",
    "date": "yellow",
}
_NAMES = {"tenures": "tenure", "unit_changes": "change", "events": "event", "figures": "figure"}
_FACT, _DETAIL = "  ", "      "
# Log odds below this move no probability by more than a percent or so.
_SMALL = 0.05


def print_explanation(explanation: "Explanation") -> None:
    """Print a text with its findings: coloured on a terminal, else with the mentions listed."""
    from rich.console import Console

    has_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    console = Console(file=sys.stdout, highlight=False, no_color=not has_colour)
    for line in _lines(explanation, has_colour=has_colour):
        console.print(line, soft_wrap=True)


def _lines(explanation: "Explanation", *, has_colour: bool) -> Iterator["Text"]:
    from rich.text import Text

    yield from _head(explanation)
    if has_colour:
        kinds = [part for kind, style in _COLOURS.items() for part in ((kind, style), " ")]
        yield Text.assemble("colours    ", *kinds)
    for number, passage in enumerate(explanation.passages, start=1):
        yield Text()
        yield Text.assemble((f"[{number}] ", "dim"), _sentence(explanation, passage))
        if passage.marks and not has_colour:
            yield Text(f"{_FACT}mentions {_mentions(explanation, passage)}")
        for reason in passage.reasons:
            yield from _reason(reason)
    yield Text()


def _head(explanation: "Explanation") -> Iterator["Text"]:
    """Yield what the reader knows of the document as a whole."""
    from rich.text import Text

    document = explanation.document
    yield Text(document.doc_id, "bold")
    provinces = ", ".join(f"{name} {votes}" for name, votes in explanation.provinces) or "none"
    told = {
        "title": document.title,
        "address": document.url,
        "day": _day(explanation.day),
        "kind": explanation.kind,
        "provinces": provinces + ("; news of several" if explanation.is_roundup else ""),
        "published": ", ".join(explanation.published),
        "life of": explanation.subject,
    }
    for name, value in told.items():
        if value:
            yield Text(f"{name:<11}{' '.join(value.split())}")


# What the bases of a document's day mean (`kg.model.document.DocumentDay`).
_BASES = {
    "metadata": "the day that came with the text",
    "address": "the day in its web address",
    "dateline": "the day it opens or closes with",
    "retrieved": "the day it was fetched",
    "years": "years that it names",
    "appointment": "the day of the appointment it opens with",
    "terms": "terms of office that it names",
    "units": "units at work in it that lived only then",
}


def _day(day: "DocumentDay | None") -> str:
    if day is None:
        return "unknown"
    first = f"from {day.first} " if day.first else ""
    until = f"until before {day.until} " if day.until else ""
    meaning = f" ({_BASES[day.basis]})" if day.basis in _BASES else ""
    return f"{first}{until}by {day.basis}{meaning}"


def _sentence(explanation: "Explanation", passage: "Passage") -> "Text":
    """Return the sentence with its mentions coloured; line ends inside it become spaces."""
    from rich.text import Text

    start, end = passage.span
    shown = Text(explanation.document.text[start:end].translate(_ONE_LINE))
    for mark in passage.marks:
        shown.stylize(_COLOURS[mark.kind], mark.span[0] - start, mark.span[1] - start)
    return shown


_ONE_LINE = str.maketrans(dict.fromkeys("\r\n\t\v\f\x1b", " "))


def _mentions(explanation: "Explanation", passage: "Passage") -> str:
    ordered = sorted(passage.marks, key=lambda mark: (mark.span[0], -mark.span[1]))
    text = explanation.document.text
    return "; ".join(f"{mark.kind} {' '.join(text[slice(*mark.span)].split())}" for mark in ordered)


def _reason(reason: "Reason") -> Iterator["Text"]:
    """Yield a finding and why; one that is left out is grey and says so."""
    from rich.text import Text

    lead, body = ("bold", "") if reason.is_kept else ("bright_black", "bright_black")
    kept = "" if reason.is_kept else f"   LEFT OUT: below {reason.least:g}"
    fact = f"{_FACT}{_NAMES[reason.list]}: {reason.fact}"
    yield Text.assemble((fact, lead), (f"   {reason.confidence:.3f}{kept}", body))
    yield Text(f"{_DETAIL}rule       {reason.rule}", body)
    if reason.decided:
        yield Text(f"{_DETAIL}decided    {'; '.join(reason.decided)}", body)
    for line in reason.units:
        yield Text(f"{_DETAIL}unit       {line}", body)
    yield Text(f"{_DETAIL}confidence {_parts(reason)}", body)


def _parts(reason: "Reason") -> str:
    """Return the log odds of a finding in its parts; the small ones are one."""
    large = [(name, share) for name, share in reason.shares if abs(share) >= _SMALL]
    rest = sum(share for _, share in reason.shares if abs(share) < _SMALL)
    parts = [f"any {reason.base:+.2f}", *(f"{name} {share:+.2f}" for name, share in large)]
    total = reason.base + sum(share for _, share in reason.shares)
    return (
        f"{', '.join(parts)}, the rest {rest:+.2f}: log odds {total:.2f}, probability {reason.confidence:.3f}"
    )
