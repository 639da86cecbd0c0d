"""Tables whose heads tell what their cells are: a column for each post, for old and new post, or for a place.

| Đơn vị | Bí thư | Chủ tịch UBND |            | Họ và tên | Chức vụ cũ | Chức vụ mới |
| Xã A   | Trần Văn B | Lê Thị C |            | Trần Văn B | C1 | C2 |

| Họ và tên | Chức vụ | Đơn vị |
| Trần Văn B | Chủ tịch | UBND xã A |
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.cues import ONCE
from kg.extract.mentions.heads import COMMITTEE_BY_TYPE
from kg.extract.mentions.parts import Assignment, Chain
from kg.extract.mentions.people import HONORIFIC
from kg.extract.mentions.posts import parse_post
from kg.extract.mentions.source import Source
from kg.extract.mentions.table_rows import ROW, RULE, cells_of
from kg.extract.mentions.types import BodyMention, PersonMention, Post, Sentence, UnitMention
from kg.extract.mentions.unit_words import LEVELS
from kg.extract.mentions.units import parse_name, parse_unit
from kg.extract.tenures.headings import in_unit
from kg.extract.tenures.name_cells import names_in
from kg.extract.tenures.reading import Reading
from kg.model.findings import Span, TenureStatus

_TYPE = r"(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố)"
_UNITS = re.compile(
    rf"(?:tên\s+)?(?:(?:đơn vị(?:\s+hành chính)?|địa phương)(?:\s+cấp xã)?|{_TYPE}(?:(?:,|/|\s|và)+{_TYPE})*)"
    r"(?:\s+mới)?",
    re.IGNORECASE,
)
_ONE_TYPE = re.compile(rf"(?:tên\s+)?(?P<type>{_TYPE})(?:\s+mới)?", re.IGNORECASE)
_NAMES = re.compile(r"(?:họ(?: và)?,? tên(?: đệm)?|tên|họ tên)(?:\s+(?:cán bộ|đồng chí))?", re.IGNORECASE)
_PLACES = re.compile(
    r"(?:tên\s+)?(?:(?:cơ quan|đơn vị|địa phương|nơi)(?:(?:,|/|\s|-|và)+(?:cơ quan|đơn vị|địa phương))*)"
    r"(?:\s+(?:đang\s+)?(?:công tác|làm việc))?",
    re.IGNORECASE,
)
_TITLES = ("chức vụ", "chức danh", "vị trí công tác")
_POST = r"(?:chức (?:vụ|danh)|vị trí)(?:\s+công tác)?\s+"
_STEPS: tuple[tuple[re.Pattern[str], TenureStatus], ...] = (
    (re.compile(rf"{_POST}(?:cũ|trước\b.*|đã giữ)", re.IGNORECASE), "former"),
    (re.compile(rf"{_POST}(?:hiện (?:tại|nay|giữ)|đang giữ|đang đảm nhiệm)", re.IGNORECASE), "holds"),
    (re.compile(rf"{_POST}(?:được|đã) bầu\b.*", re.IGNORECASE), "elected"),
    (
        re.compile(
            rf"{_POST}(?:mới|sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)"
            r"|(?:được |đã )?(?:bổ nhiệm|chỉ định|điều động|phân công|giao)\b.*)",
            re.IGNORECASE,
        ),
        "appointed",
    ),
)
# Of those who are to lead, or led before.
OF_OTHER_TIME = re.compile(
    r"\b(?:dự kiến|giới thiệu|quy hoạch|ứng cử|đề cử|trước (?:khi|sáp nhập|sắp xếp|ngày)|qua các|cũ"
    rf"|{ONCE}|nhiệm kỳ trước|thời kỳ)\b",
    re.IGNORECASE,
)
_BETWEEN_POSTS = re.compile(r"\s*(?:,|-|kiêm|và|/)\s*(?:kiêm\s+)?")
_CALLED = re.compile(rf"[\s*]*(?:{HONORIFIC}\s*:?\s*)?", re.IGNORECASE)
_BORN = re.compile(r"(?:\s*\((?:SN|sinh(?:\s+năm)?)?\s*:?\s*[\d/]{4,10}\))?", re.IGNORECASE)
_OF_COMMITTEE = ("bi-thu", "pho-bi-thu")
_MARGIN = " *\t\n"
_BELOW = re.compile(r"\s*[,(-]\s*|\s+(?=tỉnh|thành phố)", re.IGNORECASE)
_LONGEST = 1000


class _Column(msgspec.Struct, frozen=True):
    """What the head of a column says of its cells: units, names, posts of their status, holders of posts.

    Attributes:
        is_titles: the posts that their holders have, of the unit or body of the row.
        is_places: bodies, or units.
    """

    is_units: bool = False
    is_titles: bool = False
    is_places: bool = False
    type: str = ""
    is_names: bool = False
    status: TenureStatus | None = None
    posts: tuple[Post, ...] = ()


class Columns:
    """The table that the sentences read so far are rows of."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._is_told = "|" in reading.text
        self._columns: list[_Column] = []
        self._end = 0
        self._last: Span = (0, 0)

    def read(self, sentence: Sentence) -> Sequence[Assignment] | None:
        """Return what a sentence says that is a row of such a table, or its head; None for any other."""
        if not self._is_told:
            return None
        start = sentence.span[0]
        if start < self._end:
            return ()  # in the row read before
        before, self._last = self._last, sentence.span
        cells = cells_in(self._reading.text, sentence.span)
        if not cells:
            self._columns = []
            return None
        if self._columns and len(cells) == len(self._columns) - 1:
            cells.append((cells[-1][1], cells[-1][1]))  # the last one is empty
        if self._columns and len(cells) == len(self._columns):
            self._end = cells[-1][1]
            return list(self._row(sentence, cells))
        if self._columns and RULE.fullmatch(self._reading.text, *sentence.span):
            return ()
        heads = [_column(self._reading.source, cell) for cell in cells]
        self._columns = heads if _is_table(heads) and self._is_of_now(before) else []
        self._end = cells[-1][1] if self._columns else 0
        return () if self._columns else None

    def _is_of_now(self, before: Span) -> bool:
        """Return whether neither the title nor the line above a table tells of another time."""
        titles = (self._reading.document.title or "", self._reading.text[slice(*before)])
        return not any(OF_OTHER_TIME.search(title) for title in titles)

    def _row(self, sentence: Sentence, cells: Sequence[Span]) -> Iterator[Assignment]:
        if not any(column.is_names for column in self._columns):
            yield from self._led(cells)
            return
        names = next(cell for cell, column in zip(cells, self._columns, strict=True) if column.is_names)
        person = self._person(names)
        if person and any(column.is_places for column in self._columns):
            yield from self._placed(person, cells)
            return
        for cell, column in zip(cells, self._columns, strict=True) if person else ():
            posts = tuple(
                post for post in sentence.posts if cell[0] <= post.start < cell[1] and not post.is_open
            )
            if person and column.status and posts:
                yield Chain(posts).given(person, column.status, "list", Columns.read)

    def _placed(self, person: PersonMention, cells: Sequence[Span]) -> Iterator[Assignment]:
        """Yield the posts of a row in the body or unit of its cell; none that do not fit it."""
        source = self._reading.source
        of_kind = list(zip(cells, self._columns, strict=True))
        place, type_ = next((cell, column.type) for cell, column in of_kind if column.is_places)
        for cell, column in of_kind:
            titles = posts_in(source, _inner(source, cell)) if column.is_titles else ()
            posts = [_post_at(source, post, place, type_) for post in titles]
            if posts and None not in posts:
                yield Chain(tuple(filter(None, posts))).given(person, "holds", "list", Columns.read)

    def _led(self, cells: Sequence[Span]) -> Iterator[Assignment]:
        """Yield who leads the unit of a row."""
        source = self._reading.source
        at = next(place for place, column in enumerate(self._columns) if column.is_units)
        unit = _unit(source, cells[at], self._columns[at].type)
        for cell, column in zip(cells, self._columns, strict=True) if unit else ():
            person = self._person(cell) if column.posts else None
            posts = [post_of_unit(source, post, unit) for post in column.posts] if unit else []
            placed = tuple(post for post in posts if post is not None)
            if person and placed:
                yield Chain(placed).given(person, "holds", "list", Columns.read)

    def _person(self, cell: Span) -> PersonMention | None:
        """Return the person who is all that a cell names."""
        text = self._reading.text
        called = _CALLED.match(text, *cell)
        start = called.end() if called else cell[0]
        end = cell[0] + len(text[slice(*cell)].rstrip(_MARGIN))
        people = list(names_in(text, (start, end), self._reading.source.lexicon.vocabulary))
        is_all = len(people) == 1 and _BORN.fullmatch(text, people[0].person.end, end)
        return people[0].person if is_all else None


def cells_in(text: str, span: Span) -> list[Span]:
    """Return the cells of the row that begins with a sentence, between bars; none of other lines."""
    start = span[0]
    line = max(0, text.rfind("\n", max(0, start - 4), start) + 1)
    end = text.find("\n", span[1], start + _LONGEST)
    end = len(text) if end < 0 and len(text) < start + _LONGEST else end
    row = ROW.match(text, line, end) if end >= 0 and not text[line:start].strip(" |>*") else None
    return cells_of(row) if row else []


def _column(source: Source, cell: Span) -> _Column:
    inner = _inner(source, cell)
    head = source.text[slice(*inner)]
    if _UNITS.fullmatch(head):
        one = _ONE_TYPE.fullmatch(head)
        return _Column(is_units=True, is_places=True, type=one.group("type").lower() if one else "")
    if _PLACES.fullmatch(head):
        return _Column(is_places=True)
    if _NAMES.fullmatch(head):
        return _Column(is_names=True)
    status = next((status for step, status in _STEPS if step.fullmatch(head)), None)
    if status is not None or head.lower() in _TITLES:
        return _Column(status=status, is_titles=status in (None, "holds"))
    posts = posts_in(source, inner)
    return _Column(posts=posts if all(_is_told(post) for post in posts) else ())


def _is_told(post: Post) -> bool:
    """Return whether a post and a unit tell a body: "Bí thư", "Chủ tịch UBND", not "Chủ tịch"."""
    return not post.is_open or post.title_id.startswith(_OF_COMMITTEE)


def posts_in(source: Source, span: Span) -> tuple[Post, ...]:
    """Return the posts that are all a span says: "Bí thư, Chủ tịch HĐND"."""
    found, start = list[Post](), span[0]
    while True:
        post = parse_post(source, start)
        if post is None or post.end > span[1]:
            return ()
        found.append(post)
        between = _BETWEEN_POSTS.match(source.text, post.end, span[1])
        if between is None:
            return tuple(found) if post.end == span[1] else ()
        start = between.end()


def _is_table(columns: Sequence[_Column]) -> bool:
    """Return whether heads are of units and the posts of each, or of names and their steps or places."""
    posts, steps = [one for one in columns if one.posts], {one.status for one in columns if one.status}
    names, units, titles, places = (
        sum(getattr(one, kind) for one in columns)
        for kind in ("is_names", "is_units", "is_titles", "is_places")
    )
    if names == 1:
        return (titles == places == 1) if len(steps) < 2 else not places
    return not names and units == 1 and bool(posts)


def _inner(source: Source, cell: Span) -> Span:
    printed = source.text[slice(*cell)]
    start = cell[0] + len(printed) - len(printed.lstrip(_MARGIN))
    return start, max(start, cell[0] + len(printed.rstrip(_MARGIN)))


def _unit(source: Source, cell: Span, type_: str) -> UnitMention | None:
    """Return the unit that is all a cell names, with its type or without where the column has one."""
    start, end = _inner(source, cell)
    unit = parse_unit(source.text, start)
    if (unit is None or unit.bare is None) and type_:
        unit = parse_name(source.text, start, type_)
    is_all = unit is not None and _is_to(source, unit.end, end)
    return unit if is_all and unit is not None and unit.bare is not None else None


def _is_to(source: Source, start: int, end: int) -> bool:
    """Return whether what is left of a cell is nothing, or units above the one named before."""
    while start < end:
        above = _BELOW.match(source.text, start, end)
        unit = parse_unit(source.text, above.end()) if above else None
        if unit is None or unit.bare is None:
            return False
        start = unit.end
    return True


def _post_at(source: Source, post: Post, cell: Span, type_: str) -> Post | None:
    """Return a post in the body or the unit that is all a cell names; None where it does not fit."""
    start, end = _inner(source, cell)
    unit, body = _unit(source, cell, type_), parse_body(source, start)
    if unit is not None:
        return post_of_unit(source, post, unit)
    if body is None or not _is_to(source, body.end, end):
        return None
    if post.body is not None and body.unit is not None and set(post.body.kinds) & set(body.kinds):
        return post_of_unit(source, post, body.unit)
    fits = source.lexicon.vocabulary.fits
    if not post.is_open or not any(fits(post.title_id, kind) for kind in body.kinds):
        return None
    return msgspec.structs.replace(post, body=body)


def post_of_unit(source: Source, post: Post, unit: UnitMention) -> Post | None:
    """Return a post that prints no unit, or its type alone, as that of one; None where it is another's."""
    printed, body = post.printed_unit, post.body
    is_other = printed is not None and not set(LEVELS.get(printed.type, ())) & set(LEVELS.get(unit.type, ()))
    if is_other or (printed is not None and printed.bare is not None):
        return None
    is_of_party = body.kinds[0].startswith("dang-uy") if body else post.title_id.startswith(_OF_COMMITTEE)
    if is_of_party and post.unit is None and unit.type in COMMITTEE_BY_TYPE:
        kinds = (COMMITTEE_BY_TYPE[unit.type],)
        committee = BodyMention(start=post.start, end=post.end, kinds=kinds, unit=unit)
        return msgspec.structs.replace(post, body=committee)
    if post.unit is not None:
        return msgspec.structs.replace(post, unit=unit)
    alone = msgspec.structs.replace(post, body=body and msgspec.structs.replace(body, unit=None))
    placed = in_unit(source, alone, unit)
    return placed if placed.printed_unit is not None else None
