"""Posts of those whom a text tells to have died."""

import pytest

OLD = "2023-05-10"
_C = "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré"
_NAMED = "Ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré"

# Every row is a text and the status of the post of the one who may be dead.
TOLD = [
    *(
        (f"{_NAMED},{words} tại nhà riêng.", "former")
        for words in (
            " qua đời",
            " đã từ trần",
            " vừa đột ngột qua đời",
            " bị đột tử",
            " được phát hiện tử vong",
            " bị sát hại",
            " tự tử",
            " mất ngày 2/5",
        )
    ),
    (f"{_NAMED} (52 tuổi), tử vong tại chỗ.", "former"),
    (f"{_NAMED}, tiếp đoàn hồi tháng 3. Ông Khuê đã qua đời sau đó ít ngày.", "former"),
    ("Lãnh đạo huyện đến viếng ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré.", "former"),
    ("Lễ tang Chủ tịch UBND xã Gung Ré Phạm Đình Khuê bắt đầu từ sáng nay.", "former"),
    ("Sau khi Chủ tịch UBND xã Gung Ré Phạm Đình Khuê qua đời, xã chưa có người thay.", "former"),
    ("Nghi phạm dùng súng sát hại ông Phạm Đình Khuê (Chủ tịch UBND xã Gung Ré).", "former"),
    # others die, and somebody tells of it or comes to it
    (f"{_NAMED}, cho biết bà Vũ Thảo Vi đã qua đời.", "holds"),
    (f"{_NAMED}, viếng bà Vũ Thảo Vi.", "holds"),
    (f"{_NAMED}, đến dự lễ tang bà Vũ Thảo Vi.", "holds"),
    (f"{_NAMED}, viếng nghĩa trang liệt sĩ huyện.", "holds"),
    (f"{_NAMED}, cho hay hai người tử vong do lũ.", "holds"),
    (f"{_NAMED}, là con liệt sĩ; bố ông hy sinh năm 1972.", "holds"),
    (f"Vụ việc khiến ba công nhân tử vong. {_NAMED}, xác nhận.", "holds"),
]


@pytest.mark.parametrize(("text", "status"), TOLD)
def test_who_has_died_holds_nothing(posts, text, status):
    assert {row for row in posts(text, on=OLD) if "Khuê" in row} == {f"{_C} | {status}"}
