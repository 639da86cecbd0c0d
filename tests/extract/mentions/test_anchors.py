"""Where titles and heads of bodies begin in a text."""

import pytest

from kg.extract.mentions.source import open_source

TEXT = "Ông Lê Văn Hòa, Bí thư Huyện ủy, làm Giám đốc Sở Y tế. Sở Y tế đã họp."


@pytest.mark.parametrize(
    ("span", "titles", "heads"),
    [
        ((0, len(TEXT)), ["Bí thư", "Giám đốc"], ["Huyện ủy", "Sở Y tế", "Sở Y tế"]),
        # half-open
        ((TEXT.index("Bí thư"), TEXT.index("Huyện")), ["Bí thư"], []),
        ((TEXT.index("Bí thư") + 1, TEXT.index("Huyện") + 1), [], ["Huyện ủy"]),
        ((-20, 5), [], []),
    ],
)
def test_titles_and_heads_are_found_by_position(span, titles, heads):
    source = open_source(TEXT)
    assert [_begins(start, titles) for start in source.titles_in(span)] == titles
    assert [_begins(start, heads) for start in source.heads_in(span)] == heads


def test_heads_are_found_by_kind():
    anchors = open_source(TEXT).anchors
    first = TEXT.index("Sở")
    assert anchors.of_kind["so-y-te"] == [first, TEXT.index("Sở", first + 1)]
    assert anchors.kind(first) == "so-y-te"
    assert "cong-an-tinh" not in anchors.of_kind


def _begins(start, forms):
    return next((form for form in forms if TEXT.startswith(form, start)), TEXT[start : start + 8])
