"""A picture as pixels, by resvg (extra `png`): it needs no browser, but a font of the machine."""

from kg.errors import MissingExtra, OutputError
from kg.export.svg.drawing import Picture

# Above it the pixels of a picture take more memory than they are worth.
MOST_PIXELS = 100_000_000
_SOME_TEXT = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    '<text y="15" font-family="{font}">{text}</text></svg>'
)
# The first that is there is taken for "sans-serif"; all have the letters of Vietnamese.
SANS = (
    *("Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial", "Helvetica Neue", "Helvetica"),
    *("Inter", "Roboto", "Segoe UI", "Open Sans", "Ubuntu"),
)


def to_png(picture: Picture, scale: float) -> bytes:
    """Return a picture of SVG as PNG.

    Args:
        scale: pixels of the result for one of the picture.
    Raises: MissingExtra: resvg-py is not installed. OutputError: it would be too large, or no font is there.
    """
    try:
        import resvg_py
    except ImportError as error:
        raise MissingExtra("PNG needs resvg-py: pip install '.[png]' in the checkout, or take svg") from error
    wide, high = picture.width * scale, picture.height * scale
    if wide * high > MOST_PIXELS:
        raise OutputError(
            f"the picture would be {wide:.0f} by {high:.0f} pixels; take a smaller --scale, or svg"
        )
    pixels = resvg_py.svg_to_bytes(
        svg_string=picture.content.decode(), zoom=scale, sans_serif_family=_font_that_is_there()
    )
    return bytes(pixels)


def _font_that_is_there() -> str:
    """Return a font of the machine that has letters.

    Raises: OutputError: there is none, so that all text would be missing from the picture.
    """
    import resvg_py

    blank = resvg_py.svg_to_bytes(svg_string=_SOME_TEXT.format(font=SANS[0], text=""))
    for font in SANS:
        if resvg_py.svg_to_bytes(svg_string=_SOME_TEXT.format(font=font, text="Thọ")) != blank:
            return font
    raise OutputError(
        "no font with Vietnamese letters was found, the text would be missing; install one "
        "(apt install fonts-dejavu-core or fonts-noto-core), or take svg"
    )
