"""Biographies: lines of a career, tables and infoboxes of one person."""

import pytest

NAME = "Phạm Đình Khuê"
BORN = f"{NAME} (sinh năm 1962) là một chính khách Việt Nam, quê ở huyện Nam Đàn, tỉnh Nghệ An.\n\n"


@pytest.fixture
def career(read):
    """Read the lines of a career and show "title | body | status | start | end"."""

    def rows(lines: str, *, head: str = BORN) -> set[str]:
        found = read(head + lines, title=NAME).tenures
        assert {one.person for one in found} <= {NAME}
        return {" | ".join((one.title, one.body, one.status, str(one.start), str(one.end))) for one in found}

    return rows


LINES = [
    (
        "- 1990 - 1996: Phó Chủ tịch UBND huyện Di Linh.",
        ["Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1990 | 1996"],
    ),
    (
        "* Từ tháng 5/2004 đến tháng 8/2010: Bí thư Huyện ủy Di Linh",
        ["Bí thư | Huyện ủy Di Linh | former | 2004-05 | 2010-08"],
    ),
    (
        "Từ 3/2013 đến 4/2016, ông là Giám đốc Sở Tư pháp tỉnh Lâm Đồng.",
        ["Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former | 2013-03 | 2016-04"],
    ),
    (
        "- Từ ngày 15/12/2015 đến nay: Phó Chủ tịch UBND tỉnh Lâm Đồng.",
        ["Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds | 2015-12-15 | None"],
    ),
    (
        "- 10/2010: Bí thư Huyện ủy Di Linh.",
        ["Bí thư | Huyện ủy Di Linh | former | 2010-10 | None"],
    ),
    (
        "- 2004–2009: Tỉnh ủy viên, Bí thư Huyện ủy Di Linh, tỉnh Lâm Đồng.",
        [
            "Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | former | 2004 | 2009",
            "Bí thư | Huyện ủy Di Linh | former | 2004 | 2009",
        ],
    ),
    (
        "- 1990-1996: Giữ các chức vụ: Trưởng phòng Nội vụ huyện Di Linh; rồi Phó Chủ tịch UBND huyện Di Linh.",
        [
            "Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | 1990 | 1996",
            "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1990 | 1996",
        ],
    ),
    (
        "- 1990-1996: Trưởng phòng Nội vụ huyện Di Linh.\n- 1996-2001: Chủ tịch UBND huyện Di Linh.",
        [
            "Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | 1990 | 1996",
            "Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1996 | 2001",
        ],
    ),
    (
        "Tháng 5 năm 2004, ông được bầu làm Chủ tịch HĐND huyện Di Linh.",
        ["Chủ tịch | Hội đồng nhân dân huyện Di Linh | former | 2004-05 | None"],
    ),
    # no post in the line
    ("- 1980-1984: Sinh viên Trường Đại học Nông Lâm.", []),
    ("- 1984: Vào Đảng Cộng sản Việt Nam.", []),
]


@pytest.mark.parametrize(("lines", "expected"), LINES)
def test_a_line_of_a_career_gives_dated_posts(career, lines, expected):
    assert career(lines) == set(expected)


def test_the_present_post_in_the_first_sentence_is_held(read):
    text = f"{NAME} (sinh năm 1962) là chính khách Việt Nam, hiện là Bí thư Tỉnh ủy Lâm Đồng."
    found = read(text, title=NAME).tenures
    assert [(one.person, one.title, one.body, one.status) for one in found] == [
        (NAME, "Bí thư", "Tỉnh ủy Lâm Đồng", "holds")
    ]


def test_the_subject_is_known_from_the_title_of_the_page(read):
    text = f"# {NAME}\n\n- 1990-1996: Chủ tịch UBND huyện Di Linh."
    (tenure,) = read(text, title=f"{NAME} – Bách khoa toàn thư").tenures
    assert (tenure.person, tenure.start, tenure.start_basis) == (NAME, "1990", "stated")


@pytest.mark.xfail(strict=True, reason="the date of a second clause is not read")
def test_an_honorific_at_the_head_is_no_surname_and_each_clause_has_its_own_date(read):
    text = (
        f"Ông {NAME} sinh năm 1962. Năm 1990, ông làm Phó Chủ tịch UBND huyện Di Linh; năm 1996 làm Chủ tịch UBND "
        "huyện Di Linh. Từ tháng 3/2020 đến nay, ông là Bí thư Huyện ủy Di Linh."
    )
    found = read(text, title=NAME).tenures
    assert {(one.person, one.title, one.status, one.start) for one in found} == {
        (NAME, "Phó Chủ tịch", "former", "1990"),
        (NAME, "Chủ tịch", "former", "1996"),
        (NAME, "Bí thư", "holds", "2020-03"),
    }


@pytest.mark.xfail(strict=True, reason="terms and predecessors of infoboxes are not read")
def test_an_infobox_dates_the_post_and_names_the_predecessor(read):
    text = (
        f"{NAME}\n\nPhó Chủ tịch UBND tỉnh Lâm Đồng\nNhiệm kỳ\n20 tháng 7 năm 2015 – 3 tháng 5 năm 2019\n"
        f"Tiền nhiệm\tĐặng Bá Thụ\n\n{NAME} (sinh năm 1962) là một chính khách Việt Nam."
    )
    found = read(text, title=NAME).tenures
    body = "Ủy ban nhân dân tỉnh Lâm Đồng"
    assert {(one.person, one.title, one.body, one.status, one.start, one.end) for one in found} == {
        (NAME, "Phó Chủ tịch", body, "former", "2015-07-20", "2019-05-03"),
        ("Đặng Bá Thụ", "Phó Chủ tịch", body, "former", None, None),
    }


def test_lines_with_dates_give_nothing_where_no_person_is_the_subject(read):
    assert read("Lịch sử huyện\n\n- 1990-1996: Chủ tịch UBND huyện Di Linh điều hành.").tenures == ()


def test_the_quote_of_a_career_line_leaves_the_far_off_name_out(read):
    text = f"{BORN}- 1990 - 1996: Phó Chủ tịch UBND huyện Di Linh."
    (tenure,) = read(text, title=NAME).tenures
    assert tenure.quote == "Phó Chủ tịch UBND huyện Di Linh"
