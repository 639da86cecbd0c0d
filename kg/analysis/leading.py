"""Which posts are leading ones, by the ranks of the vocabulary.

Leading bodies are the four that stand side by side in every unit: the committee of the Party (Tỉnh ủy, Đảng
ủy xã), the People's Committee, the People's Council, the Front. A head is whoever has their highest title (Bí
thư, Chủ tịch), a deputy whoever stands in for the head (Phó Bí thư, Phó Chủ tịch, standing ones too).
"""

from typing import Literal

from kg.analysis.posts import Position
from kg.vocabulary import load_vocabulary

COMMITTEES = frozenset(
    {
        "tinh-uy",
        "thanh-uy",
        "huyen-uy",
        "thi-uy",
        "quan-uy",
        "dang-uy-xa",
        "dang-uy-phuong",
        "dang-uy-thi-tran",
        "dang-uy-dac-khu",
    }
)
"""Kinds of the committee of a unit; those of its offices, of the army or the police lead no unit."""

SEATS = ("committee", "uy-ban-nhan-dan", "hoi-dong-nhan-dan", "uy-ban-mttq")
"""The leading bodies of a unit; the committee is one seat, whatever its kind is called."""


def seat_of(position: Position) -> str | None:
    """Return in which of the `SEATS` a position is, None where its body is no leading one or central."""
    if position.body.unit is None:
        return None
    kind = "committee" if position.body.kind in COMMITTEES else position.body.kind
    return kind if kind in SEATS else None


def role_of(position: Position) -> Literal["head", "deputy"] | None:
    """Return whether a position leads its unit, as head or as deputy; None where it does not.

    >>> from kg.analysis.posts import Body
    >>> from kg.model.dates import Interval
    >>> body = Body("42-0.tinh-uy", "Tỉnh ủy Hà Tĩnh", "tinh-uy", "42-0", Interval())
    >>> role_of(Position("42-0.tinh-uy.pho-bi-thu", "Phó Bí thư Tỉnh ủy Hà Tĩnh", "pho-bi-thu", body))
    'deputy'
    """
    title = load_vocabulary().titles.get(position.title)
    if title is None or seat_of(position) is None:
        return None
    if title.role == "head" and title.rank == 1:
        return "head"
    return "deputy" if title.role == "deputy" else None


def has_one_seat(position: Position) -> bool:
    """Return whether the position has one holder at a time; a title outside the vocabulary has not."""
    title = load_vocabulary().titles.get(position.title)
    return title is not None and title.has_one_seat(position.body.kind)
