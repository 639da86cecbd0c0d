"""Measure how wide letters are, for the pictures of kg export svg, and write kg/export/svg/widths.csv.

    uv run --with fonttools python tools/measure_letters.py REGULAR.ttf=BOLD.ttf …

Pictures name several fonts and carry none, so each width is the widest of the fonts given: text that fits
here fits in all of them. What is committed was measured on DejaVu Sans 2.37, Inter 4.0 and Roboto 2.138, bold
on DejaVu Sans Bold, Inter SemiBold and Roboto Bold.
"""

import csv
import math
import sys
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

WIDTHS = Path(__file__).resolve().parent.parent / "kg/export/svg/widths.csv"
# What Vietnamese and English are printed in; letters with marks are as wide as those without.
LETTERS = [chr(code) for code in range(0x20, 0x7F)] + list("đĐơƠưƯ–—…·•“”‘’«»×→←≤≥°§ªº€₫")


def widest(fonts: list[TTFont], letter: str) -> int | None:
    """Return the width in thousandths of the size, None where no font has the letter."""
    found = []
    for font in fonts:
        glyph = font.getBestCmap().get(ord(letter))
        if glyph is not None:
            found.append(math.ceil(font["hmtx"][glyph][0] * 1000 / font["head"].unitsPerEm))
    return max(found, default=None)


def main() -> int:
    """Measure and write; return the exit code."""
    pairs = [argument.split("=") for argument in sys.argv[1:]]
    if not pairs or any(len(pair) != 2 for pair in pairs):
        print(__doc__, file=sys.stderr)
        return 2
    regular, bold = ([TTFont(pair[side]) for pair in pairs] for side in (0, 1))
    with WIDTHS.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("letter", "regular", "bold"))
        for letter in sorted(LETTERS):
            widths = (widest(regular, letter), widest(bold, letter))
            if None not in widths:
                rows.writerow((f"U+{ord(letter):04X}", *widths))
    print(f"{WIDTHS}: {len(LETTERS)} letters", file=sys.stderr)
    return 0


if __name__ == "__main__":
    assert unicodedata.is_normalized("NFC", "".join(LETTERS))
    sys.exit(main())
