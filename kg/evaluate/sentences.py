"""The sentence around a mistake."""

from kg.evaluate.report import Mistake
from kg.text.sentences import sentences


def sentence_of(mistake: Mistake, text: str) -> str:
    """Return the sentences of a text around a mistake's quote, on one line; "" if it is not in the text.

    >>> quoted = Mistake(doc_id="a", measure="event", verdict="missed", fact=(), quote="họp", span=None)
    >>> sentence_of(quoted, "Trời mưa. Xã họp sáng nay. Hết.")
    'Xã họp sáng nay.'
    """
    span = mistake.span
    if span is None or (mistake.quote and text[slice(*span)] != mistake.quote):
        start = text.find(mistake.quote) if mistake.quote else -1
        if start < 0:
            return ""
        span = start, start + len(mistake.quote)
    around = [text[first:end] for first, end in sentences(text) if first < span[1] and span[0] < end]
    return " ".join(" ".join(around).split())
