"""Plain text files."""

from pathlib import Path

import pytest

from kg.errors import EmptyInput, UnreadableInput
from kg.model.document import Document
from kg_loaders import Settings, load
from kg_loaders.source import make_document


def only(path: Path, **limits: int) -> object:
    (outcome,) = load([str(path)], settings=Settings(**limits))
    return outcome


def test_a_text_is_kept_exactly_with_its_line_ends_and_forms(tmp_path: Path) -> None:
    text = "Đa\u0309ng bộ xã\u00a0Đức Thọ\r\n\r\nÐại hội\rhết "
    (tmp_path / "seed.txt").write_bytes(text.encode())
    document = only(tmp_path / "seed.txt")
    assert isinstance(document, Document)
    assert (document.doc_id, document.text) == ("seed", text)
    assert document.day is None
    assert document.url is None


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + "xã".encode())
    document = only(tmp_path / "a.txt")
    assert isinstance(document, Document)
    assert document.text == "xã"


@pytest.mark.parametrize("content", [b"", b" \r\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_an_error_that_says_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    error = only(tmp_path / "a.txt")
    assert isinstance(error, EmptyInput)
    assert "a.txt: the file is empty; " in str(error)


@pytest.mark.parametrize(
    ("content", "line", "convert"),
    [
        ("xã\nphường ".encode() + b"\xd0\xcf", 2, "iconv -f OLD_ENCODING"),
        ("xã".encode("utf-16"), 1, "iconv -f UTF-16"),
        (b"PK\x03\x04\x00\xd0\xcf", 1, "(byte 0xd0), and no text; leave it out"),
    ],
)
def test_what_is_not_utf8_is_named_with_its_line_and_not_guessed(
    tmp_path: Path, content: bytes, line: int, convert: str
) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    error = only(tmp_path / "a.txt")
    assert isinstance(error, UnreadableInput)
    assert f"a.txt:{line}: not UTF-8" in str(error)
    assert convert in str(error)


def test_a_lone_surrogate_becomes_the_replacement_character_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x\xed\xa0\x80y")
    document = only(tmp_path / "a.txt")
    assert isinstance(document, Document)
    assert document.text == "x\ufffdy"
    assert document.warnings == ("1 lone surrogate became U+FFFD",)


def test_two_halves_of_a_pair_become_the_character_they_mean() -> None:
    document = make_document("x\ud83d\ude00y", b"", doc_id="a", source="a")
    assert (document.text, document.warnings) == ("x\U0001f600y", ())


def test_a_text_over_the_limit_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 101)
    error = only(tmp_path / "a.txt", longest_text=100)
    assert isinstance(error, UnreadableInput)
    assert "longer than" in str(error)


def test_bytes_of_an_old_font_encoding_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(
        "§ång chÝ TrÇn V¨n T©m, BÝ th­ HuyÖn ñy §øc Thä, tØnh Hµ TÜnh".encode("latin-1")
    )
    error = only(tmp_path / "a.txt")
    assert isinstance(error, UnreadableInput)
    assert "not UTF-8 (byte 0xa7) but TCVN3; convert it to Unicode first" in str(error)


def test_a_text_typed_for_an_old_font_is_kept_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ñoàng chí Traàn Vaên Taâm, Bí thö Huyeän uûy Ñöùc Thoï", "utf-8")
    document = only(tmp_path / "a.txt")
    assert isinstance(document, Document)
    assert document.warnings[0].startswith("typed in VNI, an encoding from before Unicode")
