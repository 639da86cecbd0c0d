"""Where mentions may begin: no mention begins anywhere else."""

import json
import re
from pathlib import Path

import msgspec
import pytest

from kg.extract.mentions.scan import scan
from kg.extract.mentions.source import open_source
from kg.text.sentences import sentences

EXAMPLES = Path(__file__).parents[3] / "kg" / "examples" / "articles.jsonl"
_OWN = (
    "Đ/c Trần Văn Tâm, bí thư huyện ủy Đức Thọ, cùng các ông Lê A, thượng tá Bùi Văn Bính và thạc sĩ Võ Thị Cúc. "
    "đại tá Phan Văn Danh, giám đốc công an tỉnh; bác sĩ Lê Thị Én, tx. Hồng Lĩnh; anh Đỗ Văn Gia, ubnd xã Sơn Lộc. "
    "tham gia Ban Chấp hành, BTV Tỉnh ủy; tỉnh đã họp; nhà giáo Ngô Thị Hạnh phụ trách Sở Y tế; TP.HCM, thị trấn Phố Châu."
)
TEXTS = [_OWN, _OWN.upper(), *(json.loads(line)["text"] for line in EXAMPLES.read_text("utf-8").splitlines())]


@pytest.mark.parametrize("text", TEXTS)
def test_scanning_at_every_word_finds_no_more(text: str) -> None:
    source = open_source(text)
    words = tuple(match.start() for match in re.finditer(r"(?<!\w)\w", source.text))
    everywhere = msgspec.structs.replace(source, starts=words)
    for span in sentences(source.text):
        assert scan(source, span) == scan(everywhere, span)
