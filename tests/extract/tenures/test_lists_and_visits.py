"""Posts without a unit in a committee's list or a report of a visit: of the list's unit, of the visitors'."""

import pytest

NAMED_BEFORE = [
    (
        "Hội Nông dân tỉnh Lâm Đồng tặng bò giống tại xã Gung Ré, huyện Di Linh. Phó Chủ tịch Hội Nông dân Vũ "
        "Thị Thảo Vi trao quà.",
        ["Vũ Thị Thảo Vi | Phó Chủ tịch | Hội Nông dân tỉnh Lâm Đồng | holds"],
    ),
    (
        "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng Đặng Bá Thụ tới kiểm tra Huyện ủy Di Linh. Phó Chủ nhiệm Ủy ban "
        "Kiểm tra Phạm Đình Khuê nêu nội dung.",
        [
            "Đặng Bá Thụ | Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Phó Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds",
        ],
    ),
    (  # of which of the two is not said
        "Hội Nông dân tỉnh Lâm Đồng làm việc với Hội Nông dân huyện Di Linh. Chủ tịch Hội Nông dân Đặng Bá Thụ "
        "nêu khó khăn.",
        ["Đặng Bá Thụ | Chủ tịch | Hội Nông dân | holds"],
    ),
    (  # nobody heads a body that another was just said to head
        "Trưởng ban Dân vận Tỉnh ủy Lâm Đồng Đặng Bá Thụ về huyện Di Linh. Trưởng ban Dân vận Phạm Đình Khuê báo "
        "cáo.",
        [
            "Đặng Bá Thụ | Trưởng ban | Ban Dân vận Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Trưởng ban | Ban Dân vận Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Hội Nông dân tỉnh Lâm Đồng tổng kết phong trào. Năm qua, nông dân làm tốt. Tại huyện Di Linh, Chủ tịch "
        "Hội Nông dân Đặng Bá Thụ tặng quà.",
        ["Đặng Bá Thụ | Chủ tịch | Hội Nông dân huyện Di Linh | holds"],
    ),
]


@pytest.mark.parametrize(("text", "found"), NAMED_BEFORE)
def test_a_post_without_a_unit_is_of_the_list_or_of_those_who_came(posts, text, found):
    assert posts(text, on="2023-05-10") == set(found)
