"""Pictures as pixels, where resvg-py is installed."""

import struct
import sys
from itertools import pairwise

import pytest

from kg.errors import MissingExtra, OutputError
from kg.export.svg import Asked, BuildFacts, Picture, Relations, draw, png
from kg.export.svg.drawing import FONTS, Face, document, line
from tests.viewer.graphs import NEW, explored

FACTS = BuildFacts(build_id="0123456789abcdef", documents=2, program="vietgov-kg 1.0")


@pytest.fixture
def picture() -> Picture:
    graph = explored()
    asked = Asked(view="lineage", seeds=(f"Unit/{NEW}",))
    return draw(Relations(graph.nodes, graph.edges), asked, FACTS)


def written(text: str) -> Picture:
    return document(60, 40, "a", "b", "vi", [line(text, 10, 30, Face(24))])


@pytest.mark.parametrize("scale", [0.5, 1, 2])
def test_a_picture_has_the_size_that_was_asked_for(picture: Picture, scale: float) -> None:
    pytest.importorskip("resvg_py")
    found = png.to_png(picture, scale)
    assert found.startswith(b"\x89PNG")
    wide, high = struct.unpack(">II", found[16:24])
    assert wide == pytest.approx(picture.width * scale, abs=1)
    assert high == pytest.approx(picture.height * scale, abs=1)


def test_letters_with_two_marks_are_all_there_and_none_is_another() -> None:
    pytest.importorskip("resvg_py")
    letters = "aăâeêoơôuưyđ" + "ấầẩẫậ" + "ắằẳẵặ" + "ếềểễệ" + "ốồổỗộ" + "ớờởỡợ" + "ứừửữự" + "ỳỷỹỵ"
    drawn = sorted(png.to_png(written(letter), 1) for letter in letters)
    assert all(one != other for one, other in pairwise(drawn))
    missing = png.to_png(written("\ufffe"), 1)
    assert missing not in drawn


def test_the_same_picture_gives_the_same_pixels(picture: Picture) -> None:
    pytest.importorskip("resvg_py")
    assert png.to_png(picture, 1) == png.to_png(picture, 1)


def test_a_picture_that_is_too_large_is_refused(picture: Picture) -> None:
    pytest.importorskip("resvg_py")
    with pytest.raises(OutputError, match=r"by .* pixels; take a smaller --scale"):
        png.to_png(picture, 100)


def test_without_a_font_nothing_is_drawn_that_lacks_its_text(
    picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("resvg_py")
    monkeypatch.setattr(png, "SANS", ("No Such Font",))
    with pytest.raises(OutputError, match="no font with Vietnamese letters was found"):
        png.to_png(picture, 1)


def test_without_the_extra_it_is_said_how_to_get_it(
    picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(MissingExtra, match=r"pip install '\.\[png\]' in the checkout"):
        png.to_png(picture, 1)


def test_fonts_end_with_the_generic_family() -> None:
    assert FONTS.endswith(", sans-serif")
