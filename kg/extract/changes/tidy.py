r"""A text as its writer meant it, for the grammar of changes: acts come wrapped, marked up, run together.

Order of steps: marks of Markdown and of notes away (`**`, the backslash of "1\.", `<sup>`, "[5]"); a line end
inside a sentence to a space, unless the next line begins an article, a clause, a point, a list or a row; a
space between words that were run together ("củathị trấn", "Tuấn Việtsau khi", "gồm60 xã", "Phú,xã", "phường
1,3"); "sát nhập" and "tháp nhập" to "sáp nhập".
A map leads back.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER
from kg.text.normalise import Normalised, rewrite

# Words of the genre; two of them, or one and a name or a number, without a space between are run together.
_WORD = (
    r"(?:của|các|vào|và|là|số|lại|này|tại|khoản|gồm|ngày|xếp|bộ|thành|xã|phường|thị|trấn|đặc|khu|thuộc"
    r"|huyện|quận|tỉnh|phố|từ|sau|khi|một|phần|toàn|nhiên|mới|được|theo|còn|gọi)"
)
# Words that are run onto the end of a name: "Việtsau", "Tâmvàcác", "Bthành".
_TAIL = rf"(?:sau|thành|và|xã|của|này|phường|vào|thuộc){_WORD}*(?:[{UPPER}]\w*)?(?!\w)"
_TOGETHER = rf"(?<!\w)(?:{_WORD}+?(?:{_WORD}|\d+|[{UPPER}]\w*)(?!\w)|[{UPPER}\d][{LOWER}\d]*?{_TAIL})"
_PIECE = re.compile(rf"[{UPPER}\d][{LOWER}\d]*?(?={_TAIL})|{_WORD}|\d+|\w+")
_BEGINS = (
    r"[\-•+#|!]|\* |[a-zđ]\\?[.)] |[^|\n]{0,30} \| "
    r"|(?:Trên cơ sở|Sau khi|Theo|Cụ thể|Ngoài ra|Như vậy|Trước đó)(?!\w)"
    r"|(?:Nhập|Sáp nhập|Hợp nhất|Sắp xếp|Thành lập|Điều chỉnh|Đổi tên|Giải thể|Chuyển|Chia|Tách|Mở rộng"
    r"|Giữ nguyên) (?:toàn|nguyên|một|phần|các|xã|phường|thị|đặc|huyện|quận|tỉnh|thành|diện|địa|\d)"
    rf"|(?:\*\*)?(?:Điều|ĐIỀU) \d+[a-zđ]?(?: ?[.:-]|\*| ?[{UPPER}]| ?\n)"
    # not the next of a list: "Phường I,\nPhường II và Phường III thành"
    r"|(?<!,\n)(?<!,\n )(?<!, \n)(?<!và\n)(?<!của\n)"
    rf"(?:Xã|Phường|Thị trấn|Thị xã|Huyện|Quận|Tỉnh|Thành phố) [{UPPER}]"
    r"|(?:\*\*)?(?:Chương|Mục) [IVX\d]|(?:\*\*)?(?:QUYẾT NGHỊ|NGHỊ ĐỊNH|QUYẾT ĐỊNH) ?:"
)
# Words that the number which begins the next line belongs to.
_COUNTED = "|".join(rf"(?<={word})" for word in ("uận", "hường", "hoản", "Điều", "số", "năm", "háng", "gày"))

# "các phường 1,3,5": no fraction
_NUMBERS_BEFORE = re.compile(r"hường:? \d{1,2}(?:,\d{1,2}){0,30}$")
_NUMBERS_AFTER = re.compile(
    r"\d{1,2}(?:,\d{1,2}){0,30}(?![\d.]|,\d| ?(?:km|ha|m2|hecta|triệu|tỷ|tỉ|nghìn|%))"
)
_NUMBERS_ALONE = re.compile(r"\d{1,2}(?:,\d{1,2})+[.,;)]?")
# So far back the word stands that a row of numbers belongs to.
_ROW = 100


def _gaps() -> str:
    """Return what inserts a space, or takes marks away, within a line."""
    gap = (
        rf"(?=[({UPPER}])(?:(?<=\w)(?=\()|(?<=\d\.)(?!\()|(?<=[{LOWER}])(?<!Ea)(?!\())"
        r"|(?=\w)(?<=[,;)])(?:(?<=\))|(?=[^\W\d]))"
    )
    return (
        rf"(?P<together>{_TOGETHER})|(?P<comma>(?<=\d),(?=\d{{1,2}}(?!\d)))|(?P<gap>{gap})"
        r"|(?P<misspelt>(?<=[Ss])át(?= nhập))|(?P<dialect>(?<!\w)tháp(?= nhập(?! khẩu| viện)))"
    )


_MARKS = r"(?P<between>(?<=\w)\*+(?=\w))|(?P<mark>\*+|</?sup>|\[\d{1,3}\]|\\(?=[.\-*_()\[\]#!'>]))"


def _pattern(line_end: str) -> re.Pattern[str]:
    wrapped = rf"(?<=[^\n.:;!?|]){line_end}[ ]?(?:(?!{_BEGINS}|[ \n]))|(?:{_COUNTED}){line_end}[ ]?(?=\d)"
    return re.compile(
        rf"(?P<numbered>(?:\A|{line_end})[ >]*(?=(?P<number>\d{{1,3}})\\?[.)-](?!\d)))"
        rf"|{_MARKS}|(?P<wrap>{wrapped})|{_gaps()}"
    )


_IN_LINE = re.compile(f"{_MARKS}|{_gaps()}")
_ONE_LINE_END, _TWO_LINE_ENDS = _pattern(r" ?\n"), _pattern(r" ?\n[ ]?\n")
_ENDS = tuple(".:;!?|*")
_HEADING = re.compile(r"[ *]*(?:Điều \d|ĐIỀU \d|$)")
_REPLACED = {"between": " ", "mark": "", "wrap": " ", "gap": " ", "misspelt": "áp", "dialect": "sáp"}


def tidy(text: str, *, has_double_ends: bool = False, spans: Sequence[Span] | None = None) -> Normalised:
    r"""Return the tidy text and the way back to the text given.

    >>> tidy("1\\. Nhập xã Sơn Tâyvà các\nxã Sơn Lĩnh thànhxã **Sơn Hồng**.").text
    '1. Nhập xã Sơn Tây và các xã Sơn Lĩnh thành xã Sơn Hồng.'

    Args:
        text: normalised (see `kg.text.normalise`).
        spans: the stretches to tidy, ascending and apart; all of the text where not given.
        has_double_ends: every line ends twice, as normalising makes of "\r\n".
    """
    pattern = _TWO_LINE_ENDS if has_double_ends else _ONE_LINE_END
    last = 0

    def replacement(match: re.Match[str]) -> str:
        nonlocal last
        kind = match.lastgroup or ""
        if kind == "together":
            return " ".join(_PIECE.findall(match.group()))
        if kind == "comma":
            is_row = _NUMBERS_BEFORE.search(text, max(0, match.start() - _ROW), match.start())
            return ", " if is_row and _NUMBERS_AFTER.match(text, match.end()) else ","
        if kind != "numbered":
            return _REPLACED[kind]
        number = int(match.group("number"))
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if (
            not line.endswith(_ENDS) and not _HEADING.match(line) and number not in (1, last + 1)
        ):  # "thành xã Bảo Lâm" / "5."
            return " "
        last = number
        return match.group()

    matches = pattern.finditer(text) if spans is None else _matches(text, pattern, spans)
    tidied, shifts = rewrite(text, matches, replacement)
    return Normalised(tidied, tuple(shifts))


def _matches(text: str, pattern: re.Pattern[str], spans: Sequence[Span]) -> Iterator[re.Match[str]]:
    """Yield what to replace in stretches; in one line, with the line end before it, there is less."""
    for start, end in spans:
        if text.find("\n", start + 1, end) >= 0:
            yield from pattern.finditer(text, start, end)
        elif any(map(_is_untidy, text[start:end].split())):
            yield from _IN_LINE.finditer(text, start, end)


@lru_cache(maxsize=1 << 14)
def _is_untidy(word: str) -> bool:
    """Return whether a word needs anything that is done within a line: most never do."""
    if word.lstrip('(“"').lower() in ("sát", "tháp") or _NUMBERS_ALONE.fullmatch(word):
        return True
    return _IN_LINE.search(word) is not None
