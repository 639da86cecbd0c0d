"""Who is put forward and then wins, as a text tells later: "Kết quả, chị A trúng cử"."""

import re
from functools import lru_cache

import msgspec

from kg.extract.mentions.spotted import ends_of_word
from kg.model.findings import Span, Tenure
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

_WINNING = ("trúng cử", "đắc cử")
# "Kết quả, cả 3 nhân sự được giới thiệu đều trúng cử"
_ALL_WIN = Cue(
    r"\b(?:[Cc]ả|[Tt]ất cả|[Tt]oàn bộ|100%)(?:\s[^\W_]+){0,2}\s(?:nhân sự|ứng viên)[^.;:\n]{0,60}?"
    rf"\s(?:(?:đều|đã)\s(?:đã\s)?(?:tái\s)?(?:{'|'.join(_WINNING)})|(?:{'|'.join(_WINNING)})\s+với)"
)
# Not so, not yet, or at another time.
_UNSURE = re.compile(
    r"\b(?:không|nếu|để|dự kiến|sẽ|khó|chưa|khi|có thể|mong|hy vọng|kỳ vọng|giả sử)\b|(?:19|20)\d\d",
    re.IGNORECASE,
)
_SENTENCE_BEFORE = re.compile(r"[^.;:!?\n]{0,120}$")
# More than may stand between who wins and the word for it.
_REACH_OF_WIN = 80


def chosen(text: str, tenure: Tenure) -> Tenure:
    """Return as elected who is put forward and then, as the text says, wins: "Kết quả, chị A trúng cử"."""
    if tenure.status != "nominated" or not any(verb in text for verb in _WINNING):
        return tenure
    put_forward = tenure.spans["title"][0]
    if any(start <= put_forward < win for start, win in _wins_of_all(text)):
        return msgspec.structs.replace(tenure, status="elected")
    name, last = re.escape(tenure.person), tenure.person.split()[-1]
    wins = re.compile(
        rf"(?:{name}|(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị) {last}(?! [{UPPER}]))\b(?!\s+(?:không|chưa))"
        rf"[^.;:\n]{{0,60}}\b(?<!không )(?:{'|'.join(_WINNING)})(?!\s+(?:đại biểu|Ủy viên))"
    )
    reach = len(tenure.person) + _REACH_OF_WIN
    is_won = any(
        wins.search(text, max(0, end - reach), end + _REACH_OF_WIN)
        for verb in _WINNING
        for end in ends_of_word(text, verb)
    )
    return msgspec.structs.replace(tenure, status="elected") if is_won else tenure


@lru_cache(maxsize=4)
def _wins_of_all(text: str) -> tuple[Span, ...]:
    """Return where those are put forward of whom the text says right after that all win."""
    return tuple(
        (_paragraph_before(text, win.start()), win.start())
        for win in _ALL_WIN.finditer(text)
        if not _UNSURE.search(_lead(text, win.start()))
        and not _UNSURE.search(win.group().replace(" để ", " "))
    )


def _lead(text: str, position: int) -> str:
    """Return the words of its sentence before a position."""
    lead = _SENTENCE_BEFORE.search(text, max(0, position - 120), position)
    return lead.group() if lead else ""


def _paragraph_before(text: str, position: int) -> int:
    """Return where the paragraph before that of a position begins."""
    start = text.rfind("\n", 0, position) + 1
    while start and text[start - 1].isspace():
        start -= 1
    return text.rfind("\n", 0, start) + 1
