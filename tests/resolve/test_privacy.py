"""A quote shows its finding and nothing private; what only looks private stays."""

import unicodedata

import pytest

from kg.resolve.privacy import LIMIT, clean_quote, mask_private

MASKED = [
    ("Mẫu sinh ngày 1.2.1975, Bí thư", "Mẫu …, Bí thư"),
    ("Mẫu (sinh năm 1975), Bí thư", "Mẫu (…), Bí thư"),
    ("Mẫu (SN 1975, Bí thư)", "Mẫu (…, Bí thư)"),
    ("Năm sinh: 1975; Bí thư", "…; Bí thư"),
    ("Bà Mẫu, 45 tuổi, Bí thư", "Bà Mẫu, …, Bí thư"),
    ("quê quán xã A, huyện B, tỉnh C, Bí thư", "…, Bí thư"),
    ("Mẫu, dân tộc Mông, tại xã A, huyện B; Bí thư", "Mẫu, …; Bí thư"),
    ("sinh ở xã A, nay thuộc huyện B, Vĩnh Long, Bí thư", "…, Bí thư"),
    ("quê xã A (Phong Điền, Huế) là kỹ sư", "… là kỹ sư"),
    ("(46 tuổi, quê xã A, huyện B, Nam Định), Bí thư", "(…, …), Bí thư"),
    ("trưởng thành từ quê nhà Hà Tĩnh, Bí thư", "trưởng thành từ …, Bí thư"),
    ("quê TP. Vinh, Bí thư", "…, Bí thư"),
    ("nguyên quán: xã A; Bí thư", "…; Bí thư"),
    ("Mẫu, trú tại số 5 đường A, phường B, Chủ tịch", "Mẫu, …, Chủ tịch"),
    ("hộ khẩu thường trú tại xã A, Chủ tịch", "…, Chủ tịch"),
    ("Mẫu, dân tộc Tày, tôn giáo không, Bí thư", "Mẫu, …, …, Bí thư"),
    ("Dân tộc: Kinh; Bí thư", "…; Bí thư"),
    ("cùng vợ là bà B, Phó Chủ tịch", "cùng …, Phó Chủ tịch"),
    ("con trai ông A, Giám đốc", "…, Giám đốc"),
    ("Mẫu có hai con, Giám đốc", "Mẫu …, Giám đốc"),
    ("bị bệnh ung thư gan, thôi giữ chức", "…, thôi giữ chức"),
    ("vì lý do sức khoẻ, thôi giữ chức", "vì …, thôi giữ chức"),
    ("đang điều trị tại Hà Nội, Bí thư", "đang …, Bí thư"),
    ("Điện thoại: 0912.345.678, Chánh Văn phòng", "…, Chánh Văn phòng"),
    ("Mẫu - 0912 345 678 - Chánh Văn phòng", "Mẫu - …"),
    ("ĐT 02393 855 555; Chánh Văn phòng", "…; Chánh Văn phòng"),
    ("liên hệ mau.tran@vidu.gov.vn, Chánh Văn phòng", "liên hệ …, Chánh Văn phòng"),
    ("CCCD số 042075001234, Bí thư", "…, Bí thư"),
    ("Mẫu (1929 - 2018), Bí thư", "Mẫu (…), Bí thư"),
    ("Mẫu (1975), Bí thư", "Mẫu (…), Bí thư"),
    ("sinh ngày 1, tháng 2, năm 1975, Bí thư", "…, Bí thư"),
    ("tuổi Ất Mão; Bí thư", "…; Bí thư"),
    ("sinh trong một gia đình nghèo, Bí thư", "…, Bí thư"),
    ("thường trú: số 5, Bí thư", "…, Bí thư"),
    ("bố là ông B, mẹ là bà C, Bí thư", "…, …, Bí thư"),
    ("bị tai biến, mắc Covid-19, chạy thận, thôi giữ chức", "…, …, …, thôi giữ chức"),
    ("(0239) 3856789, Chánh Văn phòng", "…, Chánh Văn phòng"),
    ("mau(at)vidu.gov.vn, Chánh Văn phòng", "…, Chánh Văn phòng"),
]

KEPT = [
    "Giám đốc Sở Y tế",
    "Giám đốc Bệnh viện Đa khoa tỉnh",
    "Giám đốc Bệnh viện Ung bướu",
    "Trưởng Ban Chỉ đạo phòng chống dịch bệnh",
    "Giám đốc Trung tâm Kiểm soát bệnh tật",
    "Ban Bảo vệ, chăm sóc sức khỏe cán bộ",
    "Chủ tịch Hội Người cao tuổi",
    "40 năm tuổi Đảng",
    "Trưởng Ban Dân tộc Hội đồng nhân dân tỉnh",
    "Giám đốc Sở Dân tộc và Tôn giáo",
    "khối đại đoàn kết dân tộc Việt Nam",
    "Ủy ban Dân tộc",
    "học sinh năm học 2025 - 2026",
    "tuyển sinh năm 2025",
    "kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh",
    "Hội Sinh viên, sinh hoạt chi bộ",
    "Phó Bí thư Thường trực Tỉnh ủy",
    "phóng viên thường trú tại Hà Tĩnh",
    "quê hương Đức Thọ",
    "nhiệm vụ chồng chéo",
    "Bà mẹ Việt Nam Anh hùng",
    "Ban đại diện cha mẹ học sinh",
    "bố trí cán bộ, công bố quyết định",
    "có hai con đường",
    "Chi cục Dân số - Kế hoạch hóa gia đình",
    "quy mô dân số 40.065 người",
    "ngày 01.07.2025, diện tích 48,93km2",
    "Nghị quyết 1665/NQ-UBTVQH15",
    "Bí thư Tỉnh ủy (1980-1991), Chủ tịch",
    "xã Quê Mỹ Thạnh",
    "người 30 tuổi trở lên",
    "gia đình có công",
    "trường Phổ thông dân tộc Nội trú",
]


@pytest.mark.parametrize(("quote", "shown"), MASKED)
def test_what_is_private_is_masked(quote, shown):
    assert mask_private(quote) == shown


@pytest.mark.parametrize(("quote", "shown"), MASKED)
def test_decomposed_letters_hide_nothing(quote, shown):
    assert unicodedata.normalize("NFC", mask_private(unicodedata.normalize("NFD", quote))) == shown


@pytest.mark.parametrize("quote", KEPT)
def test_what_only_looks_private_stays(quote):
    assert mask_private(quote) == quote


def test_parts_of_the_finding_are_never_masked():
    quote = "Mẫu, quê Hà Tĩnh giữ chức Bí thư"
    assert mask_private(quote, [(0, 3), (quote.index("Bí"), len(quote))]) == "Mẫu, … Bí thư"
    assert mask_private("sinh năm 1975", [(0, 4)]) == "sinh năm 1975"


def test_a_quote_is_cut_to_the_hull_of_its_parts(post):
    finding = post("Trần Hoài Mẫu", "bi-thu", "dang-uy-xa", "18229-20250701", at=100)
    parts = {"title": (100, 106), "person": (126, 139)}
    around = finding.quote + ", sinh ra ở xã bên cạnh"
    wide = finding.__class__(
        **{name: getattr(finding, name) for name in finding.__struct_fields__}
        | {"quote": around, "span": (100, 100 + len(around)), "spans": parts}
    )
    assert clean_quote(wide) == ("Bí thư Đảng ủy xã Đức Thọ Trần Hoài Mẫu", (100, 139))


@pytest.mark.parametrize("gap", [100, 150, 170, 400])
def test_a_long_quote_keeps_the_person_and_whole_words(gap, post):
    finding = post("Trần Hoài Mẫu", "bi-thu", "dang-uy-xa", "18229-20250701")
    filler = "các đại biểu " * 60
    text = f"Bí thư {filler[:gap]} Trần Hoài Mẫu {filler}xã"
    person = (text.index("Trần"), text.index("Trần") + 13)
    spans = {"title": (0, 6), "person": person, "unit": (len(text) - 2, len(text))}
    fields = {name: getattr(finding, name) for name in finding.__struct_fields__}
    long = finding.__class__(**fields | {"quote": text, "span": (0, len(text)), "spans": spans})
    quote, (start, end) = clean_quote(long)
    assert len(quote) <= LIMIT
    assert quote == text[start:end]
    assert "Trần Hoài Mẫu" in quote
    assert ("Bí thư" in quote) is (gap < 180)
    assert set(quote.split()) <= set(text.split()) | {filler[:gap].split()[-1]}
