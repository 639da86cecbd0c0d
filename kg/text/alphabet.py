"""Letters of Vietnamese for regular expressions; ranges such as À-Ỹ mix the cases."""

_VOWELS = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"

# Inside square brackets.
UPPER = "A-ZĐ" + _VOWELS
LOWER = "a-zđ" + _VOWELS.lower()
