"""Leaders of units and bodies that are gone: former, where the day of the text is known."""

from collections.abc import Callable

import pytest

_A, _B = "Đỗ Văn Khiêm", "Lý Văn Tuất"
_DISTRICT = f"Ông {_A}, Chủ tịch UBND huyện Cẩm Xuyên, tỉnh Hà Tĩnh, bị khởi tố."
_HEAD_OF_DISTRICT = f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Cẩm Xuyên"
_PROVINCE = f"Bí thư Tỉnh ủy Bình Dương {_B} ký văn bản."
_HEAD_OF_PROVINCE = f"{_B} | Bí thư | Tỉnh ủy Bình Dương"

CASES = [
    (_DISTRICT, "2025-12-10", f"{_HEAD_OF_DISTRICT} | former"),
    (_DISTRICT, "2025-07-20", f"{_HEAD_OF_DISTRICT} | holds"),
    (_DISTRICT, "2025-06-20", f"{_HEAD_OF_DISTRICT} | holds"),
    (_DISTRICT, None, f"{_HEAD_OF_DISTRICT} | holds"),
    (_PROVINCE, "2025-10-10", f"{_HEAD_OF_PROVINCE} | former"),
    (_PROVINCE, "2025-05-10", f"{_HEAD_OF_PROVINCE} | holds"),
    (
        f"Ông {_B}, Phó Chủ tịch UBND tỉnh Hà Tây, ký quyết định.",
        "2024-05-10",
        f"{_B} | Phó Chủ tịch | Ủy ban nhân dân tỉnh Hà Tây | former",
    ),
    # a name that a unit of today has too
    *(
        (f"Ông {_B}, {post}, dự.", "2025-10-10", f"{_B} | {body} | holds")
        for post, body in (
            ("Bí thư Tỉnh ủy Quảng Trị", "Bí thư | Tỉnh ủy Quảng Trị"),
            ("Chủ tịch UBND xã Đức Thọ, tỉnh Hà Tĩnh", "Chủ tịch | Ủy ban nhân dân xã Đức Thọ"),
        )
    ),
    # many communes share a name: which one is meant is less sure
    (
        f"Chủ tịch UBND xã Cẩm Dương, huyện Cẩm Xuyên, tỉnh Hà Tĩnh {_B} dự.",
        "2025-10-10",
        f"{_B} | Chủ tịch | Ủy ban nhân dân xã Cẩm Dương | holds",
    ),
    # who gets a post got it in its time
    (
        f"Ông {_B} được bầu làm Chủ tịch UBND huyện Cẩm Xuyên, tỉnh Hà Tĩnh.",
        "2025-12-10",
        f"{_B} | Chủ tịch | Ủy ban nhân dân huyện Cẩm Xuyên | elected",
    ),
    # committees of the wars need no day
    *(
        (
            f"Mộ Chủ tịch Ủy ban {kind.lower()} huyện Cẩm Xuyên {_A} được trùng tu.",
            day,
            f"{_A} | Chủ tịch | Ủy ban {kind} huyện Cẩm Xuyên | former",
        )
        for kind in ("Kháng chiến Hành chính", "Hành chính")
        for day in ("2024-05-10", None)
    ),
]


def test_who_is_moved_comes_from_what_he_is_called_by(posts: Callable[..., set[str]]) -> None:
    text = f"Ông {_B}, Bí thư Tỉnh ủy Trà Vinh, được chỉ định giữ chức Bí thư Tỉnh ủy Vĩnh Long."
    assert posts(text, on="2025-10-10") == {
        f"{_B} | Bí thư | Tỉnh ủy Trà Vinh | holds",
        f"{_B} | Bí thư | Tỉnh ủy Vĩnh Long | appointed",
    }


def test_news_of_an_election_there_are_older_than_their_day(posts: Callable[..., set[str]]) -> None:
    text = (
        f"Ông {_A}, Bí thư Huyện ủy Cẩm Xuyên, chủ trì kỳ họp. Ông {_B} được bầu làm Phó Chủ tịch UBND huyện Cẩm "
        "Xuyên, tỉnh Hà Tĩnh."
    )
    assert posts(text, on="2025-10-10") == {
        f"{_A} | Bí thư | Huyện ủy Cẩm Xuyên | holds",
        f"{_B} | Phó Chủ tịch | Ủy ban nhân dân huyện Cẩm Xuyên | elected",
    }


@pytest.mark.parametrize(("text", "day", "expected"), CASES)
def test_who_led_what_is_gone_leads_nothing(
    posts: Callable[..., set[str]], text: str, day: str | None, expected: str
) -> None:
    assert posts(text, on=day) == {expected}
