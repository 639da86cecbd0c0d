"""The types of units: words, levels, how many there are, and what of a name is its type word."""

from functools import lru_cache

LEVELS = {
    "tỉnh": ("province",), "thành phố": ("province", "district"), "huyện": ("district",),
    "quận": ("district",), "thị xã": ("district",), "phường": ("commune",), "xã": ("commune",),
    "thị trấn": ("commune",), "đặc khu": ("commune", "district"),
}  # fmt: skip
RANK = {"province": 0, "district": 1, "commune": 2}
# Of one level only: a thành phố may be a province, a đặc khu was a district.
COMMUNES = ("phường", "xã", "thị trấn")
DISTRICTS = ("huyện", "thị xã", "quận")
TYPE = rf"(?:{'|'.join(LEVELS)})"
COUNT = r"(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"


@lru_cache(maxsize=1 << 12)
def parted(name: str) -> tuple[str, str]:
    """Return type word and bare name of a unit, the type "" where it has none.

    >>> parted("thị xã Kỳ Anh"), parted("Hà Tĩnh")
    (('thị xã', 'Kỳ Anh'), ('', 'Hà Tĩnh'))
    """
    for type_ in LEVELS:
        if name.startswith(f"{type_} "):
            return type_, name[len(type_) + 1 :]
    return "", name
