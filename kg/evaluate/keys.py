"""When two wordings count as one: the keys that are compared.

Order of steps of `key`: NFC, case folding, modern tone placement, abbreviations written out, one kind of
dash, words without weight dropped, punctuation to spaces, hyphens to spaces, one space.

A key is for counting only. It is coarser than `kg.text.fold`: what it makes equal would not be equal in the
graph, and no reader must be praised for spelling out an abbreviation or blamed for printing it.
"""

import re
import unicodedata

_OLD_TONE = re.compile(r"o[àáảãạèéẻẽẹ]\b|u[ỳýỷỹỵ]\b")

# Applied in this order: "tp hcm" before "tp".
_ABBREVIATIONS = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"\bubnd\b", "ủy ban nhân dân"),
        (r"\bhđnd\b", "hội đồng nhân dân"),
        (r"\bub\.?\s?mttq\b", "ủy ban mặt trận tổ quốc"),
        (r"\bmttq\b", "mặt trận tổ quốc"),
        (r"\b(?:tp\.?\s?hcm|tphcm|t\.p hồ chí minh)\b", "thành phố hồ chí minh"),
        (r"\btp\.?\s", "thành phố "),
        (r"\bbch\b", "ban chấp hành"),
        (r"\bbtv\b", "ban thường vụ"),
        (r"\bt[wư]\b", "trung ương"),
        (r"\bđbqh\b", "đại biểu quốc hội"),
        (r"\bcatp\b", "công an thành phố"),
        (r"\bchqs\b", "chỉ huy quân sự"),
        (r"\bpct\b", "phó chủ tịch"),
    )
)
_WEIGHTLESS = ("việt nam", "cộng sản", "các cấp")
_DASHES = str.maketrans({"–": "-", "—": "-"})
_PUNCTUATION = re.compile(r"[^\w\s/-]")
_HYPHEN = re.compile(r"\s*-\s*")
_SPACES = re.compile(r"\s+")

_TYPE = r"(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu)"
_LEADING_TYPE = re.compile(rf"^{_TYPE}\s+")
_TRAILING_TYPE = re.compile(rf"\s{_TYPE}$")
# "Ban Chấp hành Đảng bộ tỉnh X" is "Tỉnh ủy X".
_EXECUTIVE = re.compile(r"^(?:bcđ|ban chấp hành) đảng bộ (tỉnh|thành phố|huyện|quận|thị xã)")
_COMMITTEES = {
    "tỉnh": "tỉnh ủy",
    "thành phố": "thành ủy",
    "huyện": "huyện ủy",
    "quận": "quận ủy",
    "thị xã": "thị ủy",
}
# "Tỉnh ủy viên" is a member of the executive committee.
_COMMITTEE_MEMBER = re.compile(r"^(?:tỉnh|thành|huyện|quận|thị|đảng) ủy viên$")
_ORGANISATION = re.compile(r"^(?:đảng bộ|đại hội.*?đảng bộ|đại hội)\s+")


def key(text: str | None) -> str:
    """Return the key of a wording; "" for nothing.

    >>> key("UBND TP.HCM") == key("Uỷ ban nhân dân Thành phố Hồ Chí Minh")
    True
    """
    wording = _OLD_TONE.sub(_modern, unicodedata.normalize("NFC", text or "").casefold())
    for pattern, words in _ABBREVIATIONS:
        wording = pattern.sub(words, wording)
    wording = wording.translate(_DASHES)
    for words in _WEIGHTLESS:
        wording = wording.replace(words, " ")
    return _SPACES.sub(" ", _HYPHEN.sub(" ", _PUNCTUATION.sub(" ", wording))).strip()


def unit_key(unit: str | None) -> str:
    """Return the key of a unit without its type word.

    >>> unit_key("xã Đức Thọ"), unit_key("quận 5")
    ('đức thọ', '5')
    """
    return _LEADING_TYPE.sub("", key(unit))


def body_key(body: str | None, unit: str | None) -> tuple[str, str]:
    """Return the kind of a body and the bare name of its unit.

    >>> body_key("UBND tỉnh Hà Tĩnh", "tỉnh Hà Tĩnh")
    ('ủy ban nhân dân', 'hà tĩnh')
    """
    name = unit_key(unit)
    kind = _EXECUTIVE.sub(lambda match: _COMMITTEES[match.group(1)], key(body))
    if name:
        kind = kind.removesuffix(name).strip()
    return _TRAILING_TYPE.sub("", kind), name


def title_key(title: str | None) -> str:
    """Return the key of a title.

    >>> title_key("Tỉnh ủy viên") == title_key("Ủy viên BCH")
    True
    """
    return _COMMITTEE_MEMBER.sub("ủy viên ban chấp hành", key(title))


def subject_key(subject: str | None) -> str:
    """Return the key of the unit a figure is about, be it of its party organisation or congress.

    >>> subject_key("Đại hội Đảng bộ xã Đức Thọ") == subject_key("xã Đức Thọ")
    True
    """
    return _LEADING_TYPE.sub("", _ORGANISATION.sub("", key(subject)))


def _modern(match: re.Match[str]) -> str:
    pair = match.group()
    vowel = unicodedata.normalize("NFD", pair[1])
    return unicodedata.normalize("NFC", pair[0] + vowel[1:]) + vowel[0]
