"""Villages and residential groups: "thôn Nam Hòa", "tổ dân phố số 5", "khu phố 3"."""

import re

from kg.extract.mentions.people import parse_person
from kg.extract.mentions.source import Source
from kg.text.alphabet import LOWER, UPPER

# Those that all who ask for villages mean.
VILLAGES = "thôn|ấp|bản|buôn|làng|xóm|khóm|khu phố|tổ dân phố"
_TYPES = f"{VILLAGES}|khu dân cư|khu|tổ|TDP|KP"
_NUMBERS = r"\d{1,3}[A-Z]?(?:\s*(?:,|và|-)\s*\d{1,3})?"
_NAME = rf"(?:số\s+)?(?:{_NUMBERS}|[{UPPER}]\w*(?:\s(?:[{UPPER}]\w*|\d{{1,2}}))*)"
_VILLAGE = re.compile(rf"\s+(?P<village>(?i:{_TYPES})\s+{_NAME})(?!\w)")
# "Thôn Nam Hòa, xã A, có …", "Ấp hiện có …", "thôn đông nhất có …"; no "9 thôn", "văn bản".
_SMALL = f"{VILLAGES}|bon|sóc|phum|khu dân cư|cụm dân cư"
_AS_SUBJECT = re.compile(
    r"(?<!\w)(?<!\d )(?<!các )(?<!những )(?<!mỗi )(?<!nhiều )(?<!ăn )(?<!ơ )"
    rf"(?:{_SMALL}|(?<!\w )(?i:{_SMALL}|TDP|KP)(?! Ma Thuột| Hồ| Đôn))"
    rf"\s+(?:{_NAME}(?!\w)|(?=(?:này|đó|hiện|có|rộng|còn lại|\w+(?: dân| hộ)? nhất)\s))"
)
_PLACE = re.compile(r"(?<!\w)(?:tại|ở|từ|đến|giáp|cạnh|đặt)\s+(?:địa bàn\s+)?$", re.IGNORECASE)
_UNIT_AGAIN = re.compile(
    r"(?<!\w)(?:toàn|cả)\s+(?:xã|phường|thị trấn|huyện)|(?<!\w)(?:xã|phường|thị trấn|huyện)\s+(?:hiện\s+)?"
    r"(?:có|rộng|gồm|với)\s",
    re.IGNORECASE,
)
# "Xã A có 8 bản là bản B, bản C và …": they are told by the way, unless their own numbers follow.
_COUNTED = re.compile(
    rf"\d\s+(?:{_SMALL})(?:\s[{LOWER}]+){{0,3}}\s*(?::|là|gồm)\s(?:(?! có )[^.;]){{0,200}}$"
)
_OWN = re.compile(r"\s+(?:hiện )?(?:có|rộng|với)(?!\w)|\s*[(:]")
_BARE = re.compile(rf"\s+(?P<village>{_NAME})(?!\w)")


_COUNT_REACH = 250


def parse_village(source: Source, end: int, *, type_: str = "") -> tuple[str, int] | None:
    """Return the name of the village that follows `end`, with its type word, and where it ends.

    Args:
        type_: the type word where the title has it ("Trưởng thôn Nam Hòa"): only the name follows.
    """
    match = (_BARE if type_ else _VILLAGE).match(source.text, end)
    if match is None:
        return None
    start = match.start("village")
    stop = before_person(source, start, match.end("village"))
    name = source.text[start:stop].rstrip()
    return (f"{type_} {name}".strip(), start + len(name)) if name else None


# Of whom roads and funds are named.
_UNCLE_HO = "Hồ Chí Minh"
_ACTS = re.compile(rf" [{LOWER}]")


def before_person(source: Source, start: int, stop: int) -> int:
    """Return where the name of a person begins that ends a run of capitals, else `stop`.

    "Cục Đường bộ Trần Văn A nhấn mạnh": what he does is no part of the name.
    """
    for match in re.finditer(rf"(?<=\s)[{UPPER}]", source.text[start:stop]):
        person = parse_person(
            source.text, start + match.start(), source.lexicon.vocabulary, is_expected=False
        )
        if person is None or len(person.name.split()) < 3:
            continue
        if person.end >= stop or (_ACTS.match(source.text, person.end) and person.name != _UNCLE_HO):
            return person.start
    return stop


def is_of_village(text: str, start: int, stop: int, unit: int | None) -> bool:
    """Return whether what a sentence goes on to tell, from `stop` on, is said of a village in a commune.

    "Thôn 3, xã A, có 120 hộ"; not "Xã A, trụ sở ở thôn 3, có 2.100 hộ", "…, toàn xã có 2.100 hộ".

    Args:
        start: of the sentence. unit: where the commune ends that the sentence names last before it.
    """
    found = [
        one
        for one in _AS_SUBJECT.finditer(text, start, stop)
        if _OWN.match(text, one.end())
        or not _COUNTED.search(text, max(start, one.start() - _COUNT_REACH), one.start())
    ]
    if not found or _UNIT_AGAIN.search(text, found[-1].end(), stop):
        return False
    is_place = _PLACE.search(text, start, found[-1].start()) is not None
    return not (is_place and unit is not None and unit <= found[-1].start())
