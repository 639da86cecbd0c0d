"""Units below provinces that a body prints without their type: "UBND Hương Khê (Hà Tĩnh)"."""

import re

from kg.extract.mentions.source import Source
from kg.extract.mentions.unit_words import COMMUNES, DISTRICTS
from kg.extract.mentions.units import parse_name, parse_unit
from kg.text.alphabet import UPPER

_RUN = re.compile(rf" ?(?P<name>[{UPPER}][\w']*(?:[ -][{UPPER}\d][\w']*){{0,4}})(?!\w| [{UPPER}])")
_OPENS = re.compile(r"\s*\(\s*|\s+[-–]\s+|,\s*(?=tỉnh |thành phố |TP)")
_TYPES = (*COMMUNES, *DISTRICTS, "thành phố")


def place_at(source: Source, end: int) -> str:
    """Return the name that begins there, where units have it and a province follows, else ""."""
    run = _RUN.match(source.text, end)
    opens = _OPENS.match(source.text, run.end()) if run else None
    above = opens and parse_unit(source.text, opens.end(), allow_bare=True)
    if not run or not above or above.bare is None or 0 not in above.ranks:
        return ""
    named = (parse_name(source.text, run.start("name"), type_) for type_ in _TYPES)
    return run.group("name") if any(unit is not None and unit.end == run.end() for unit in named) else ""
