"""Posts that somebody speaks of, and posts of relatives: they are others'."""

import pytest

OLD = "2023-05-10"
SECRETARY = "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"
DEPUTY = "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"

SPEECHES = [
    (
        "Bí thư Huyện ủy Di Linh Đặng Bá Thụ chúc mừng 9 cán bộ vừa được bổ sung vào Ban Chấp hành, Ban Thường vụ Huyện "
        "ủy Di Linh.",
        [SECRETARY],
    ),
    (
        "Ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh, chúc mừng các đồng chí được bầu giữ chức Chủ tịch, Phó Chủ tịch UBND "
        "huyện Di Linh.",
        [SECRETARY],
    ),
    (
        "Bí thư Huyện ủy Di Linh Đặng Bá Thụ khẳng định, việc kiện toàn nhân sự, đặc biệt là chức danh Phó Chủ tịch HĐND "
        "huyện Di Linh, có ý nghĩa quan trọng.",
        [SECRETARY],
    ),
    (
        "Bí thư Huyện ủy Di Linh Đặng Bá Thụ tin tưởng những người vừa được bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện "
        "Di Linh sẽ làm tốt.",
        [SECRETARY],
    ),
    ("Hội nghị tặng hoa 3 người vừa trúng cử chức Phó Chủ tịch UBND huyện Di Linh.", []),
    # Who speaks of himself, and who is spoken of.
    ("Ông Phạm Đình Khuê là một trong 3 người được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.", [DEPUTY]),
    ("Ông Phạm Đình Khuê cùng 2 đồng chí được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.", [DEPUTY]),
    (
        "Ông Phạm Đình Khuê khẳng định quyết tâm khi được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
    (
        "Ông Phạm Đình Khuê được tập thể tin tưởng bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
    (
        "Ông Phạm Đình Khuê được cử tri đánh giá cao, được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
    (
        "Cùng các đồng chí được điều động, ông Phạm Đình Khuê được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*SPEECHES])
def test_a_post_is_not_of_who_speaks_of_it(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)
