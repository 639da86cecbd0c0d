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
    *(
        (f"{lead} ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré.", "former")
        for lead in (
            "Kỷ niệm 100 năm ngày sinh",
            "Lễ tưởng niệm 5 năm ngày mất của",
            "Đoàn thắp hương trước mộ",
        )
    ),
    (f"{_NAMED} (mất ngày 1/5/2023).", "former"),
    (f"Nhân dịp sinh nhật, xã chúc mừng {_NAMED[0].lower()}{_NAMED[1:]}.", "holds"),
    (f"Sau lễ tưởng niệm, {_NAMED[0].lower()}{_NAMED[1:]}, tặng quà.", "holds"),
    (f"Lễ tưởng niệm các liệt sĩ có {_NAMED[0].lower()}{_NAMED[1:]}.", "holds"),
    ("Người hâm mộ ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré.", "holds"),
    (f"{_NAMED}, tiếp đoàn hồi tháng 3. Ông Khuê đã qua đời sau đó ít ngày.", "former"),
    ("Lãnh đạo huyện đến viếng ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré.", "former"),
    ("Lễ tang Chủ tịch UBND xã Gung Ré Phạm Đình Khuê bắt đầu từ sáng nay.", "former"),
    ("Sau khi Chủ tịch UBND xã Gung Ré Phạm Đình Khuê qua đời, xã chưa có người thay.", "former"),
    ("Nghi phạm dùng súng sát hại ông Phạm Đình Khuê (Chủ tịch UBND xã Gung Ré).", "former"),
    (f"Sáng qua, {_NAMED}, hy sinh khi cứu dân trong lũ.", "former"),
    (f"{_NAMED}, bị sát hại dã man.", "former"),
    (f"{_NAMED}, mất lúc 5 giờ sáng.", "former"),
    (f"{_NAMED}, mất năm 2021.", "former"),
    # one of his family or of his people
    *(
        (text, "holds")
        for text in (
            "Thân mẫu của đồng chí Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, từ trần lúc 5 giờ.",
            "Con trai ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, tử vong tại chỗ.",
            "Anh ruột của Chủ tịch UBND xã Gung Ré Phạm Đình Khuê đã qua đời.",
            "Mẹ vợ ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, qua đời.",
            "Tài xế của ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, tử vong tại chỗ.",
        )
    ),
    # it was planned or said, not done
    *(
        (f"{words} ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, bị lộ.", "holds")
        for words in (
            "Âm mưu sát hại",
            "Kế hoạch bắn chết",
            "Kẻ dọa giết",
            "Kẻ định đâm chết",
            "Kẻ suýt giết chết",
        )
    ),
    (f"Tin đồn {_NAMED}, đã qua đời là sai sự thật.", "holds"),
    # who buries or mourns
    ("Trưởng ban Lễ tang Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, đọc điếu văn.", "holds"),
    ("Trưởng ban Tổ chức lễ tang Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré.", "holds"),
    ("Sau lễ viếng đồng chí Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, chia sẻ với gia đình.", "holds"),
    ("Tham gia lễ viếng Chủ tịch UBND xã Gung Ré Phạm Đình Khuê nói lời cảm ơn.", "holds"),
    # others die, and somebody tells of it or comes to it
    ("Theo ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, tử vong trong vụ lũ là hai học sinh.", "holds"),
    *(
        (f"{_NAMED},{words}.", "holds")
        for words in (
            " đã hy sinh hạnh phúc riêng",
            " mất năm triệu đồng",
            " mất ngày công",
            " mất năm 3 triệu đồng",
            " đã chết lặng khi nghe tin",
            " tự tử không thành",
            " bị sát hại hụt",
        )
    ),
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
