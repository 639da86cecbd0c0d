"""The kind of a text is told by its form: title and lead, lines, headings."""

import pytest

NAME = "Phạm Đình Khuê"
STAFF = "".join(
    f"- Đồng chí {name}, {title} UBND phường\n"
    for name, title in [
        (NAME, "Chủ tịch"),
        ("Vũ Thị Thảo Vi", "Phó Chủ tịch"),
        ("Đặng Bá Thụ", "Phó Chủ tịch"),
        ("Lê Thị Sương Mai", "Chánh Văn phòng"),
    ]
)
ROWS = "".join(f"| {name} | Chủ tịch UBND xã |\n" for name in (NAME, "Vũ Thị Thảo Vi", "Đặng Bá Thụ"))

KINDS = [
    ("life", NAME, f"**{NAME}** (sinh năm 1962) là một chính khách Việt Nam."),
    ("life", f"Tóm tắt tiểu sử đồng chí {NAME}", f"Đồng chí {NAME} quê ở huyện Nam Đàn, tỉnh Nghệ An."),
    ("life", None, f"Ông {NAME} sinh năm 1962 tại huyện Nam Đàn. Ông từng là Bí thư Huyện ủy Di Linh."),
    ("obituary", f"Tin buồn: Đồng chí {NAME} từ trần", f"Đồng chí {NAME}, nguyên Bí thư Huyện ủy Di Linh."),
    ("obituary", None, f"Lễ viếng đồng chí {NAME}, nguyên Bí thư Huyện ủy Di Linh, diễn ra sáng 5/3."),
    ("staff_list", "Bộ máy phường Tương Mai", STAFF),
    ("table", "Danh sách chủ tịch xã", ROWS),
    (
        "round_up",
        "Nhân sự mới các tỉnh",
        "Hải Phòng: Sáng nay, HĐND thành phố bầu phó chủ tịch.\n\nNghệ An: Ngày 3/5, Tỉnh ủy họp.",
    ),
    ("discipline", f"Kỷ luật cảnh cáo ông {NAME}", "Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng họp."),
    ("discipline", None, f"Ngày 5/3, Tỉnh ủy Lâm Đồng quyết định cách chức ông {NAME}."),
    ("decision", "Lâm Đồng có tân Chủ tịch", "Sáng 5/3, HĐND tỉnh Lâm Đồng họp."),
    ("decision", None, f"Ngày 5/3, Tỉnh ủy Lâm Đồng trao quyết định bổ nhiệm ông {NAME}."),
    # appointed after a discipline is told in the title
    ("decision", f"Ông {NAME} giữ chức Bí thư Huyện ủy Di Linh", "Người tiền nhiệm bị kỷ luật."),
    ("congress", "Khai mạc Đại hội Đảng bộ huyện Di Linh", "Sáng 5/3, 250 đại biểu dự."),
    ("report", "Di Linh thu hoạch cà phê", "Chủ tịch UBND huyện Di Linh thăm các hộ trồng cà phê."),
    # two lines are no list, one unit with a colon is a dateline
    (
        "report",
        "Lãnh đạo dự lễ",
        "- Ông Đặng Bá Thụ, Chủ tịch UBND xã.\n- Bà Vũ Thị Thảo Vi, Phó Chủ tịch UBND xã.",
    ),
    ("report", None, "Nghệ An: Sáng nay, người dân xuống đồng."),
]


@pytest.mark.parametrize(("kind", "title", "text"), KINDS)
def test_a_text_is_of_a_kind(read, kind, title, text):
    assert read(text, title=title).kind == kind


def test_an_empty_text_is_of_no_kind(read):
    assert read("").kind is None
