"""Vietnamese typed for fonts that were in use before Unicode, recognised by the characters it leaves."""

import re
from typing import Literal

# One character a letter with its marks: "x· §øc Thä" is "xã Đức Thọ".
_TCVN3 = re.compile("[A-Za-zÀ-ÿ][§¨©ª¬®µ¶·¸¹¼½¾Æ]|[§¨©ª¬®µ¶·¸¹¼½¾Æ][A-Za-zÀ-ÿ]")
# A letter and its mark in a second character: "xaõ Ñöùc Thoï" is "xã Đức Thọ".
_VNI = re.compile("[aeouyöôAEOUYÖÔ][ùøûõïáàåãäéèúüëâêÙØÛÕÏÁÀÅÃÄÉÈÚÜËÂÊ]")
# The letters that each leaves, as the plain ones they stand for; of VNI after the marks are dropped.
_PLAIN = {
    "TCVN3": str.maketrans(
        "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË¡¢®§ÌÎÏÐÑªÒÓÔÕÖ£×ØÜÝÞßáâãä«åæçèé¬êëìíî¤¥ïñòóô\u00adõö÷øù¦úûüýþ",
        "aaaaaaaaaaaaaaaaaaaddeeeeeeeeeeeeiiiiiooooooooooooooooooouuuuuuuuuuuuyyyyy",
    ),
    "VNI": str.maketrans("ÑñÖöÔôìæóòíîÌÆÓÒÍÎ", "dduuooiiiiiyiiiiiy"),
}
_VNI_MARK = re.compile("(?<=[aeouyöôAEOUYÖÔ])[ùøûõïáàåãäéèúüëâêÙØÛÕÏÁÀÅÃÄÉÈÚÜËÂÊ]")
_WORD = re.compile(r"[^\W\d_]+")
_SYLLABLE = re.compile(
    r"(?:ngh?|[gkt]h|gi|tr|ch|nh|ph|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?", re.IGNORECASE
)
# What of the text is looked at, and the share of its words that are syllables of Vietnamese once decoded:
# bytes that are no text have signs of either encoding, but no words.
_LOOKED_AT = 20_000
_SYLLABLES = 0.7
_UNICODE = re.compile("[Ạ-ỹđĐăĂơƠưƯ]")
# The least share of such signs in words, and their least number; other languages and symbols stay below.
_SHARES = {"TCVN3": 0.06, "VNI": 0.2}
_FEWEST = 3
# Above this share of words with a letter that only Unicode has, the text is in Unicode.
_LETTERS = 0.05


def old_encoding(text: str) -> Literal["TCVN3", "VNI"] | None:
    """Return the name of the encoding of old fonts that a text is in, None for Unicode and other languages.

    >>> old_encoding("Ñoàng chí Traàn Vaên Taâm, Bí thö Huyeän uûy Ñöùc Thoï")
    'VNI'
    """
    words = len(text.split())
    if not words or len(_UNICODE.findall(text)) > words * _LETTERS:
        return None
    counts = (len(_TCVN3.findall(text)), len(_VNI.findall(text)))
    if counts[0] >= max(_FEWEST, words * _SHARES["TCVN3"]) and counts[0] > counts[1] / 4:
        return "TCVN3" if _is_vietnamese(text[:_LOOKED_AT].translate(_PLAIN["TCVN3"])) else None
    if counts[1] >= max(_FEWEST, words * _SHARES["VNI"]):
        without_marks = _VNI_MARK.sub("", text[:_LOOKED_AT])
        return "VNI" if _is_vietnamese(without_marks.translate(_PLAIN["VNI"])) else None
    return None


def _is_vietnamese(text: str) -> bool:
    """Whether most words of a text without diacritics are syllables as Vietnamese has them."""
    words = _WORD.findall(text)
    return sum(bool(_SYLLABLE.fullmatch(word)) for word in words) >= len(words) * _SYLLABLES
