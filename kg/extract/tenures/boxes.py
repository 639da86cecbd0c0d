"""The form of an infobox: cells between bars or line ends, in blocks of one post each.

A post alone heads a block; "Nhiệm kỳ" gives its term; the labels below it name other people. A box has
a cell "Nhiệm kỳ".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from kg.extract.mentions.types import Post, Sentence
from kg.extract.tenures.periods import Period, parse_term
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

BEFORE_LABEL = "tiền nhiệm"
_TERM_LABEL = "nhiệm kỳ"
_LABELS = frozenset([_TERM_LABEL, BEFORE_LABEL, "kế nhiệm", "vị trí", "đại diện", "chức vụ", "khu vực"])
_BEGINS = Cue(r"(?m)^[| ]*Nhiệm kỳ[ ]*(?:\||$|[^|\n]{4,40}-[^|\n]{0,40}$)")
_PERSONAL = re.compile(r"(?m)^[| ]*(?:Thông tin (?:cá nhân|chung)|Sinh|Quốc tịch)[ ]*(?:\||$)")
_BLANK = re.compile(r"\n[ ]*\n(?![|])")
# A line of running text.
_TOLD = re.compile(r"(?m)^(?![ ]*[|])[^|\n]{60,}[.][ ]*\n")
_CELL = re.compile(r"[^|\n]*[^|\n\s-][^|\n]*")
# Where the bar or tab between the two cells is lost.
_GLUED = re.compile(r"(Nhiệm kỳ|Tiền nhiệm|Kế nhiệm|Vị trí)[ ]+(?=\S)")
_NAME_ALONE = re.compile(rf"[{UPPER}]\w*(?: [{UPPER}]\w*){{1,4}}(?: \([^()]{{1,40}}\))?")
_LONGEST_CELL = 300
_LONGEST_BOX = 6000


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """A cell that is not empty.

    Attributes:
        is_row: it stands in a row that a bar begins: a label or the value of one, never a heading.
    """

    span: Span
    text: str
    is_row: bool


class Block(msgspec.Struct, kw_only=True):
    """A post of the subject with its term, and the labelled cells below it; the post may not be printed."""

    posts: tuple[Post, ...] = ()
    period: Period | None = None
    rows: list[tuple[Cell, Cell]]

    def has_label(self, start: int) -> bool:
        """Return whether one of its labels begins there."""
        return any(label.span[0] == start for label, _ in self.rows)


class Infobox(msgspec.Struct, frozen=True, kw_only=True):
    """The box of one person: its place in the text and its blocks, the newest first."""

    span: Span
    blocks: Sequence[Block]
    sentences: Sequence[Sentence]


def find_infobox(text: str, sentences: Sequence[Sentence]) -> Infobox | None:
    """Return the infobox of a text, else None: it has a cell "Nhiệm kỳ"."""
    begins = _BEGINS.search(text)
    if begins is None:
        return None
    start = _start(text, begins.start())
    personal = _PERSONAL.search(text, begins.end())
    blank = _BLANK.search(text, begins.end())
    told = _TOLD.search(text, begins.end())
    end = min([match.start() for match in (blank, told) if match] + [start + _LONGEST_BOX, len(text)])
    posts_end = min(end, personal.start()) if personal else end
    if not text.startswith("|", begins.start()):
        end = posts_end  # without bars nothing tells where the box ends
    inside = [sentence for sentence in sentences if start <= sentence.span[0] < posts_end]
    cells = list(_cells(text, (start, posts_end)))
    return Infobox(span=(start, end), blocks=_blocks(cells, inside), sentences=inside)


def _start(text: str, position: int) -> int:
    """Return where the box begins: after the last blank line, or the last line of running text, before it."""
    blank = text.rfind("\n\n", 0, position)
    told = [match.end() for match in _TOLD.finditer(text, max(0, blank), position)]
    return max(blank + 2 if blank >= 0 else 0, *told[-1:], 0)


def _cells(text: str, span: Span) -> Iterator[Cell]:
    for match in _CELL.finditer(text, *span):
        cell = match.group().strip(" *")
        if not cell or len(cell) > _LONGEST_CELL:
            continue
        start = text.index(cell, match.start())
        is_row = text.startswith("|", text.rfind("\n", 0, start) + 1)
        glued = _GLUED.match(cell)
        if glued:
            label = glued.group(1)
            yield Cell(span=(start, start + len(label)), text=label, is_row=is_row)
            start, cell = start + glued.end(), cell[glued.end() :]
        yield Cell(span=(start, start + len(cell)), text=cell, is_row=is_row)


def _blocks(cells: Sequence[Cell], sentences: Sequence[Sentence]) -> list[Block]:
    posts = {post.start: post for post in box_posts(sentences)}
    blocks = [Block(rows=[])]
    for cell, value in pairwise([*_joined(cells, posts), Cell(span=(0, 0), text="", is_row=False)]):
        label = cell.text.lower()
        post = posts.get(cell.span[0])
        if label == _TERM_LABEL:
            if blocks[-1].period or blocks[-1].rows:
                blocks.append(Block(rows=[]))
            blocks[-1].period = parse_term(value.text)
        elif post is not None and not cell.is_row and not _is_named(value, posts) and not post.is_open:
            blocks.append(Block(posts=_chain(cell, posts), rows=[]))
        elif label == BEFORE_LABEL or (post is not None and label not in _LABELS):
            blocks[-1].rows.append((cell, value))
    return blocks


def _joined(cells: Sequence[Cell], posts: dict[int, Post]) -> list[Cell]:
    """Return the cells with names that stand in lines of their own, one below the other, as one cell."""
    found: list[Cell] = []
    for cell in cells:
        last = found[-1] if found else None
        is_name = not cell.is_row and _NAME_ALONE.fullmatch(cell.text) and cell.span[0] not in posts
        if last and is_name and _NAME_ALONE.match(last.text) and last.span[0] not in posts and len(found) > 1:
            text = f"{last.text} {cell.text}"
            found[-1] = Cell(span=(last.span[0], cell.span[1]), text=text, is_row=last.is_row)
        else:
            found.append(cell)
    return found


def _is_named(value: Cell, posts: dict[int, Post]) -> bool:
    """Return whether the next cell names people: then the cell before is their title, not a heading."""
    return value.text[:1].isupper() and value.text.lower() not in _LABELS and value.span[0] not in posts


def _chain(cell: Cell, posts: dict[int, Post]) -> tuple[Post, ...]:
    return tuple(post for start, post in sorted(posts.items()) if cell.span[0] <= start < cell.span[1])


def box_posts(sentences: Sequence[Sentence]) -> list[Post]:
    """Return the posts in a box, in order."""
    return [post for sentence in sentences for post in sentence.posts]
