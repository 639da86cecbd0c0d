"""Posts that a table gives: each row a tenure, its cells read by the grammars of posts, bodies and units.

Title, body and unit of a row are put together as a text prints them ("Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà
Tĩnh") and read as one post. The unit is looked up in the register as its cell names it, on the day the row
begins, else ends, else on the day of its source (of a former post before it too). Where body and unit cell
contradict each other, or a cell holds more than is understood, the row keeps its words and leads to no body.
"""

import msgspec

from kg.extract.linking.context import Context, Scene
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.parts import Chain
from kg.extract.mentions.people import printed_name
from kg.extract.mentions.posts import parse_post
from kg.extract.mentions.scan import scan
from kg.extract.mentions.source import Source, open_source
from kg.extract.mentions.types import PersonMention, Post, Sentence, unit_mentions
from kg.extract.mentions.unit_words import parted
from kg.extract.tenures.tenures import tenures
from kg.model.dates import Interval, interval
from kg.model.document import Document, GivenPost
from kg.model.findings import Findings, Span, Tenure, TenureStatus
from kg.text.fold import fold
from kg.units import Ambiguous, Register, Unit, load_register

# Columns of a row by the names of the parts of a finding.
_PARTS = {
    "person": "person",
    "title": "title",
    "body": "body",
    "unit": "unit",
    "from": "start",
    "until": "end",
}
_BEFORE_TITLE = ("", "quyền", "q.", "phụ trách", "nguyên", "cựu", "tân")
# Units of which a central body may be said to be.
_COUNTRY = frozenset(fold(name) for name in ("Trung ương", "Việt Nam", "cả nước", "toàn quốc"))


def read_post_table(document: Document) -> Findings:
    """Return what a table of posts says: a tenure a row, of confidence 1, in order of the rows."""
    register = load_register()
    found = tuple(_Row(document, row, register).tenure() for row in document.posts)
    return Findings(
        doc_id=document.doc_id,
        reader="",
        sha256_text=document.sha256_text,
        day=document.day,
        kind="posts",
        on_topic=bool(found),
        tenures=found,
    )


class _Place(msgspec.Struct, frozen=True, kw_only=True):
    """What the unit cell of a row names.

    Attributes:
        names: the unit and those above it on the days of the row; as printed where that is not decided.
        ids: one where it is decided, several candidates, none where it is unknown or there is no cell.
    """

    names: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


class _Row:
    """One row of a table."""

    def __init__(self, document: Document, row: GivenPost, register: Register) -> None:
        self._document = document
        self._row = row
        self._register = register
        self._days = _days(document, row)
        self._place = self._placed(self._cell("unit"))

    def _cell(self, column: str) -> str:
        span = self._row.cells.get(column)
        return self._document.text[slice(*span)] if span else ""

    def tenure(self) -> Tenure:
        """Return the row as a finding, with the row as its quote."""
        row = self._row
        return msgspec.structs.replace(
            self._read() or self._as_printed(),
            quote=self._document.text[slice(*row.span)],
            span=row.span,
            spans={part: row.cells[column] for column, part in _PARTS.items() if column in row.cells},
            confidence=1.0,
            start=row.start,
            end=row.end,
            start_basis="stated" if row.start else None,
            end_basis="stated" if row.end else None,
        )

    def _read(self) -> Tenure | None:
        """Return the row as the grammars understand it; None where they do not, or not all of it."""
        if self._place.names and not self._place.ids:
            return None
        said = _joined(self._cell("title"), self._cell("body"))
        source = open_source(_phrase(said, self._place.names))
        post = _first_post(source, len(said))
        if post is None:
            return None
        person = PersonMention(start=post.start, end=post.start, name=self._name())
        assignment = Chain((post,)).given(person, self._status(), "given", read_post_table)
        context = _context(source, self._days)
        found = next(tenures(source, source.text, context, assignment, self._name()), None)
        return found and self._at_its_unit(Tenure(**{name: getattr(found, name) for name in _FIELDS}))

    def _as_printed(self) -> Tenure:
        """Return a row that is not understood: its words, and its unit if that is known."""
        ids = self._place.ids
        return Tenure(
            quote="",
            span=self._row.span,
            person=self._name(),
            title=self._cell("title"),
            body=self._cell("body"),
            unit=self._place.names[0] if self._place.names else None,
            unit_id=ids[0] if len(ids) == 1 else None,
            unit_candidates=ids if len(ids) > 1 else (),
            status=self._status(),
        )

    def _name(self) -> str:
        return printed_name(self._document.text, self._row.cells["person"])

    def _status(self) -> TenureStatus:
        """A post with an end is a former one, unless its source was written before."""
        day, end = self._document.day, self._row.end
        last = interval(end).until if end else None
        is_ahead = day is not None and day.until is not None and last is not None and day.until < last
        return "former" if self._row.is_over and not is_ahead else "holds"

    def _placed(self, cell: str) -> _Place:
        if not cell or fold(cell) in _COUNTRY:
            return _Place()
        match = self._register.match(cell, self._days)
        if isinstance(match.answer, Unit) and match.corrected is None:
            ident = match.answer.id
            above = self._register.parents(ident, self._days)
            names = tuple(self._register.name_on(one, self._days) for one in (ident, *above))
            return _Place(names=names, ids=(ident,))
        candidates = match.answer.candidates if isinstance(match.answer, Ambiguous) else ()
        return _Place(names=(cell,), ids=tuple(unit.id for unit in candidates))

    def _at_its_unit(self, found: Tenure) -> Tenure:
        """Return the tenure with the unit that both body and unit cell name; undecided where there is none.

        The cell may also name a unit above that of the body.
        """
        place = self._place
        if found.unit == "" or not place.names:
            return found
        named = (found.unit_id,) if found.unit_id else found.unit_candidates
        both = [one for one in named if one in place.ids] or [
            one for one in named if not set(self._register.parents(one)).isdisjoint(place.ids)
        ]
        is_same_name = found.unit is not None and fold(found.unit) == fold(place.names[0])
        if len(place.ids) == 1 and (is_same_name or not named):
            both = list(place.ids)
        if len(both) == 1:
            name = self._register.name_on(both[0], self._days)
            return msgspec.structs.replace(found, unit=name, unit_id=both[0], unit_candidates=())
        candidates = both or sorted({*named, *place.ids})
        return msgspec.structs.replace(found, unit_id=None, unit_candidates=tuple(candidates))


_FIELDS = Tenure.__struct_fields__


def _days(document: Document, row: GivenPost) -> Interval | None:
    """Return the days that decide which unit a name means; None where nothing does."""
    printed = row.start or row.end
    if printed:
        return interval(printed)
    if document.day is None:
        return None
    return Interval(None if row.is_over else document.day.first, document.day.until)


def _joined(title: str, body: str) -> str:
    """Return title and body in a row, without the words that end the one and begin the other.

    >>> _joined("Chánh Văn phòng", "Văn phòng Tỉnh ủy"), _joined("Trưởng ban", "Ban Tổ chức Tỉnh ủy")
    ('Chánh Văn phòng Tỉnh ủy', 'Trưởng ban Tổ chức Tỉnh ủy')
    """
    words = body.split()
    for count in range(len(words), 0, -1):
        if f" {fold(title)}".endswith(f" {fold(' '.join(words[:count]))}"):
            words = words[count:]
            break
    return " ".join((title, *words))


def _phrase(said: str, names: tuple[str, ...]) -> str:
    """Return a post as a text prints it: its unit once, and those above it behind.

    >>> _phrase("Bí thư Đảng ủy xã", ("xã Đức Thọ", "tỉnh Hà Tĩnh"))
    'Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh'
    """
    if not names:
        return said
    unit, folded = names[0], fold(said)
    type_, bare = parted(unit)
    if not any(folded.endswith(f" {fold(name)}") for name in (unit, bare)):
        is_typed = bool(type_) and folded.endswith((f" {type_}", f"{type_} ủy"))
        said = f"{said} {bare if is_typed else unit}"
    return ", ".join((said, *names[1:]))


def _first_post(source: Source, length: int) -> Post | None:
    """Return the post that the text begins with and that is all of its first code points, else None.

    Args:
        length: code points of title and body.
    """
    for start in sorted(source.anchors.titles):
        if source.lowered[:start].strip() not in _BEFORE_TITLE:
            return None
        post = parse_post(source, start)
        if post is not None:
            return post if _is_whole(source, post, length) else None
    return None


def _is_whole(source: Source, post: Post, length: int) -> bool:
    """Whether a post is all of the words; a title that holds its body may be followed by that body."""
    if post.end >= length:
        return True
    again = parse_body(source, post.end + 1)
    kinds = post.body.kinds if post.body else ()
    return again is not None and again.end >= length and not set(kinds).isdisjoint(again.kinds)


def _context(source: Source, days: Interval | None) -> Context:
    span: Span = (0, len(source.text))
    sentence = Sentence(span, scan(source, span))
    mentions = unit_mentions(sentence.items)
    scene = Scene(
        text=source.text, mentions=mentions, offices=frozenset(), sentences=[span], title=[], url=None
    )
    return Context(scene, days=days)
