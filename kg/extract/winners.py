"""Who is put forward and then wins, as a text tells later: "Kết quả, chị A trúng cử"."""

import re
from functools import lru_cache

import msgspec

from kg.extract.spotted import ends_of_word
from kg.model.findings import Tenure
from kg.text.alphabet import UPPER

_WINNING = ("trúng cử", "đắc cử")
# "Kết quả, cả 3 nhân sự được giới thiệu đều trúng cử"
_ALL_WIN = re.compile(
    r"\b(?:[Cc]ả|[Tt]ất cả|[Tt]oàn bộ|100%)(?:\s[^\W_]+){0,2}\s(?:nhân sự|ứng viên)[^.;:\n]{0,60}?"
    rf"\s(?<!không )(?:{'|'.join(_WINNING)})"
)
# More than may stand between who wins and the word for it.
_REACH_OF_WIN = 80


def chosen(text: str, tenure: Tenure) -> Tenure:
    """Return as elected who is put forward and then, as the text says, wins: "Kết quả, chị A trúng cử"."""
    if tenure.status != "nominated" or not any(verb in text for verb in _WINNING):
        return tenure
    if _do_all_win(text):
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
def _do_all_win(text: str) -> bool:
    """Return whether all that a text puts forward are elected."""
    return _ALL_WIN.search(text) is not None
