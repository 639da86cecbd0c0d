"""Pages that a party committee heads: rows "| Phó Bí thư (2) | A B |"."""

import re
from collections.abc import Iterator

from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.heads import COMMITTEE_TYPES
from kg.extract.mentions.parts import Chain
from kg.extract.mentions.types import BodyMention, Post
from kg.extract.tenures.name_cells import names_in
from kg.extract.tenures.reading import Reading
from kg.model.findings import Tenure
from kg.text.cue import past

_FIRST_LINE = re.compile(r"[\s#*]*")
_ENDS = re.compile(r"[ *]*(?:\n|$)")
_ROW = re.compile(
    r"(?m)^\| *(?P<title>(?:Phó )?Bí thư(?P<standing> [Tt]hường trực)?) *(?:\(\d{1,2}\))? *"
    r"\| *(?P<names>[^|\n]{4,300}?) *\|"
)
_TITLES = {"Bí thư": "bi-thu", "Phó Bí thư": "pho-bi-thu"}
_STANDING = "pho-bi-thu-thuong-truc"


def committee_page(reading: Reading) -> Iterator[Tenure]:
    """Yield who leads the committee that heads a page."""
    body = _committee(reading)
    if body is not None:
        yield from _rows(reading, body)


def _committee(reading: Reading) -> BodyMention | None:
    """Return the committee that is all the first line says."""
    body = parse_body(reading.source, past(_FIRST_LINE, reading.text))
    if body is None or body.kinds[0] not in COMMITTEE_TYPES or body.unit is None:
        return None
    return body if _ENDS.match(reading.text, body.end) else None


def _rows(reading: Reading, body: BodyMention) -> Iterator[Tenure]:
    for row in _ROW.finditer(reading.text):
        start, end = row.span("names")
        stop = next(iter(reading.source.titles_in((start + 1, end))), end)
        title_id = _STANDING if row.group("standing") else _TITLES[row.group("title")]
        for named in names_in(reading.text, (start, stop), reading.source.lexicon.vocabulary):
            own = _STANDING if named.is_standing and title_id == "pho-bi-thu" else title_id
            title = row.span("title")
            post = Post(start=title[0], end=title[1], title_id=own, title_span=title, body=body)
            said = Chain((post,)).given(named.person, "holds", "list", committee_page)
            yield from reading.in_row(said, row.span(), None)
