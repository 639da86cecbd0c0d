"""Texts typed for fonts from before Unicode, made from our own sentences by the tables of the two encodings."""

import random

import pytest

from kg.text.encodings import old_encoding

_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ"
_TCVN3 = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢§£¤¥¦"
_VNI = (
    "aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò "
    "oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î "
    "AÊ AÂ Ñ EÂ OÂ Ô Ö"
)
_TABLES = {
    "TCVN3": dict(zip(_LETTERS, _TCVN3, strict=True)),
    "VNI": dict(zip(_LETTERS, _VNI.split(), strict=True)),
}
OWN = (
    "Đồng chí Trần Văn Tâm, Bí thư Huyện ủy Đức Thọ, được điều động giữ chức Giám đốc Sở Nội vụ tỉnh Hà Tĩnh.",
    "Sau khi sắp xếp, xã mới có diện tích tự nhiên 45,2 km2 và quy mô dân số 38.120 người.",
)


@pytest.mark.parametrize("encoding", ["TCVN3", "VNI"])
@pytest.mark.parametrize("text", [*OWN, " ".join(OWN) * 40])
def test_an_old_encoding_is_named(text: str, encoding: str) -> None:
    table = _TABLES[encoding]
    typed = "".join(table.get(letter, letter) for letter in text)
    assert old_encoding(typed) == encoding


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12.345 © 2025",
        *OWN,
        "Bi thu Huyen uy Duc Tho Tran Van Tam",
        "Le président de la région a été élu à Genève; où est-il allé, le garçon naïf de la forêt?",
        "Größere Straßen für schöne Städte und Mädchen über Übungen hören",
        "São três irmãos; não há ação nem atenção à região",
        "第十四届全国人民代表大会",
        "price = ¥120 · £30 «quoted» ® ™ ½ cup",
    ],
)
def test_other_texts_are_in_none(text: str) -> None:
    assert old_encoding(text) is None


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("length", [300, 3000])
def test_bytes_that_are_no_text_are_in_none(seed: int, length: int) -> None:
    assert old_encoding(random.Random(seed).randbytes(length).decode("latin-1")) is None
