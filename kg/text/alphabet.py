"""Letters of Vietnamese for regular expressions; ranges such as À-Ỹ mix the cases."""

_VOWELS = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"

# Inside square brackets.
UPPER = "A-ZĐ" + _VOWELS
LOWER = "a-zđ" + _VOWELS.lower()
_LONGEST_SYLLABLE = 6


def no_name(word: str) -> str:
    """Return the pattern of a word that ends no name: found in "làm Quyền Chủ tịch", not in "Lê Văn Quyền".

    To be used without regard to case.
    """
    capital = rf"(?-i:[{UPPER}])"
    after_no_name = (rf"(?<!{capital}\w{{{length}}} {word})" for length in range(_LONGEST_SYLLABLE))
    return rf"(?:(?-i:{word})|{word}{''.join(after_no_name)})"
