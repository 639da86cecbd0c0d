"""Articles, clauses, points, and what an act says of itself."""

from datetime import date

import pytest

from kg.extract.changes.clauses import clauses, parse_act

LABELS = [
    ("Điều 1. A\n1. B\n2. C\nĐiều 2. D", ["Điều 1", "khoản 1 Điều 1", "khoản 2 Điều 1", "Điều 2"]),
    (
        "Điều 3: A\n1- B\na) C\nđ) D",
        ["Điều 3", "khoản 1 Điều 3", "điểm a khoản 1 Điều 3", "điểm đ khoản 1 Điều 3"],
    ),
    ("Điều 2\n12) A\n13.- B", ["Điều 2", "khoản 12 Điều 2", "khoản 13 Điều 2"]),
    ("Điều 4. A\na) B", ["Điều 4", "điểm a Điều 4"]),
    ("Mở đầu\n1. A", [None, "khoản 1"]),
    ("Xã A có\n13.40 km2 và\n2019 người", [None]),
    ("theo Điều 1 của Nghị quyết", [None]),
]


@pytest.mark.parametrize(("text", "labels"), LABELS)
def test_each_numbered_stretch_has_its_label(text, labels):
    found = list(clauses(text))
    assert [clause.label for clause in found] == labels
    assert all(clause.span[0] <= clause.span[1] for clause in found)


def test_a_clause_knows_the_words_above_it():
    text = "Điều 1. Huyện A\n1. Xã B\na) C"
    assert [text[slice(*lead)].strip() for lead in list(clauses(text))[-1].leads] == ["Huyện A", "Xã B"]


HEAD = "Số: 837/NQ-UBTVQH14\nHà Nội, ngày 17 tháng 12 năm 2019\nNGHỊ QUYẾT\nVỀ TỈNH QUẢNG NINH\nCăn cứ Luật số 77/2015/QH13;\n"

# last article, effective, basis
DAYS = [
    ("Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2020.", date(2020, 1, 1), "stated"),
    ("Nghị quyết này có hiệu lực thi hành kể từ ngày 01/02/2020.", date(2020, 2, 1), "stated"),
    ("Nghị quyết này có hiệu lực thi hành từ ngày được thông qua.", date(2019, 12, 17), "inferred"),
    ("Nghị định này có hiệu lực sau 15 ngày, kể từ ngày ký.", date(2020, 1, 1), "inferred"),
    (
        "Nghị quyết có hiệu lực từ ngày thông qua. Chính quyền chính thức hoạt động từ ngày 01 tháng 3 năm 2020.",
        date(2020, 3, 1),
        "stated",
    ),
    ("Nghị định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo.", None, None),
    ("Chính phủ chịu trách nhiệm thi hành.", None, None),
]


@pytest.mark.parametrize(("last", "effective", "basis"), DAYS)
def test_the_day_is_that_from_which_the_authorities_work(last, effective, basis):
    act = parse_act(f"{HEAD}Điều 1. Nhập xã A vào xã B\nĐiều 2. {last}")
    assert act is not None
    assert (act.effective, act.basis) == (effective, basis)
    assert act.adopted == date(2019, 12, 17)


@pytest.mark.parametrize(
    ("head", "number"),
    [
        (HEAD, "837/NQ-UBTVQH14"),
        ("Số: 142/2006/NĐ-CP\nCăn cứ Luật;\n", "142/2006/NĐ-CP"),
        ("Nghị quyết số 202/2025/QH15 về sắp xếp\n", "202/2025/QH15"),
        ("QUYẾT ĐỊNH số 119-HĐBT\n", "119-HĐBT"),
        ("Căn cứ Luật số 77/2015/QH13;\n", None),
    ],
)
def test_the_number_of_an_act_is_in_its_head_and_not_in_its_grounds(head, number):
    act = parse_act(f"{head}Điều 1. Nhập xã A vào xã B")
    assert act is not None
    assert act.number == number


@pytest.mark.parametrize(
    "text", ["Theo Điều 1 Nghị quyết số 837/NQ-UBTVQH14, xã A nhập vào xã B.", "1. Nhập xã A vào xã B", ""]
)
def test_what_has_no_article_is_no_act(text):
    assert parse_act(text) is None


@pytest.mark.parametrize(
    ("title", "is_draft"),
    [("Tán thành chủ trương sắp xếp", True), ("Sắp xếp", False), ("Thông qua Đề án sắp xếp", True)],
)
def test_an_opinion_on_a_plan_is_a_draft(title, is_draft):
    act = parse_act(f"{HEAD}Điều 1. {title} các xã\n1. Nhập xã A vào xã B")
    assert act is not None
    assert act.is_draft is is_draft
