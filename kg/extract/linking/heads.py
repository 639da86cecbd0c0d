"""Heads of sections that name no unit of the register: misspelt provinces, and what is not known."""

import re
from collections.abc import Sequence

from kg.extract.mentions.gazetteer import load_gazetteer
from kg.extract.mentions.types import UnitMention
from kg.text.alphabet import LOWER, UPPER
from kg.text.fold import joined

# "Đông Nai: Trước đó, chiều 25/6": a head misspelt, or of no unit that is known
_TIMED = re.compile(
    r"\s?:[\s*_]+(?=(?:Ngày|Sáng|Chiều|Tối|Trưa|Cùng ngày|Hôm|Mới đây|Vừa qua|Trước đó)(?!\w))"
)
_NAME_BEFORE = re.compile(
    rf"(?:^|[.!?…\n])[\s*_#]*(?P<name>[{UPPER}][{LOWER}]+(?: (?:- )?[{UPPER}][{LOWER}]+){{1,3}})$"
)
_NAME_REACH = 40


def unknown_heads(text: str, mentions: Sequence[UnitMention]) -> tuple[list[UnitMention], list[int]]:
    """Return misspelt provinces that head sections, and where other heads begin that name nothing known."""
    known = {mention.end for mention in mentions}
    named: list[UnitMention] = []
    breaks: list[int] = []
    for timed in _TIMED.finditer(text):
        before = timed.start()
        head = _NAME_BEFORE.search(text, max(0, before - _NAME_REACH), before)
        if head is None or before in known:
            continue
        province = _province_spelt(head.group("name"))
        if province is None:
            breaks.append(head.start("name"))
        else:
            start = head.start("name")
            named.append(UnitMention(start=start, end=before, type="", bare=province, key=province))
    return named, breaks


def _province_spelt(name: str) -> str | None:
    """Return the province of a name whose marks are misprinted: "Đông Nai"."""
    gazetteer, letters = load_gazetteer(), joined(name)
    ids = [ident for known, ident in gazetteer.provinces if known == letters]
    return gazetteer.register.units[ids[-1]].periods[-1].bare if ids else None
