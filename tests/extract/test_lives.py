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
    (
        "- 1990-1996: Trưởng phòng Nội vụ huyện Di Linh; từ năm 1993 kiêm Chủ tịch Hội Nông dân huyện Di Linh.",
        [
            "Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | 1990 | 1996",
            "Chủ tịch | Hội Nông dân huyện Di Linh | former | 1993 | None",
        ],
    ),
    (
        "Ông làm Phó Chủ tịch UBND huyện Di Linh (9/2000 - 5/2004), Chủ tịch UBND huyện Di Linh (5/2004-8/2007).",
        [
            "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2000-09 | 2004-05",
            "Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2004-05 | 2007-08",
        ],
    ),
    (
        "Bí thư Huyện ủy Di Linh, Chủ tịch HĐND huyện Di Linh (2005 - nay)",
        [
            "Bí thư | Huyện ủy Di Linh | holds | 2005 | None",
            "Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds | 2005 | None",
        ],
    ),
    (
        "Từ tháng 3 đến tháng 8/1990, ông là Trưởng phòng Nội vụ huyện Di Linh.",
        ["Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | 1990-03 | 1990-08"],
    ),
    (
        "Từ năm 1990 đến khi nghỉ hưu, ông là Chủ tịch UBND huyện Di Linh.",
        ["Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1990 | None"],
    ),
    (
        "Tháng 5/2015, ông thôi giữ chức Bí thư Huyện ủy Di Linh.",
        ["Bí thư | Huyện ủy Di Linh | former | None | 2015-05"],
    ),
    (
        "Năm 1990, khi tỉnh họp ngày 2/3/1991, ông là Phó Chủ tịch UBND huyện Di Linh.",
        ["Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | None | None"],
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


BOX = f"{NAME}\n\n{NAME} | |\n|---|---|\nChức vụ | |\n"
LIFE = f"Thông tin cá nhân | |\n| Sinh | 1962 Nam Đàn |\n\n**{NAME}** (sinh năm 1962) là một chính khách Việt Nam."
PROVINCE = "Ủy ban nhân dân tỉnh Lâm Đồng"
TERM = "Chủ tịch UBND tỉnh Lâm Đồng | |\n| Nhiệm kỳ | 20 tháng 7 năm 2015 – 3 tháng 5 năm 20193 năm, 287 ngày |\n"
HELD = f"{NAME} | Chủ tịch | {PROVINCE} | former | 2015-07-20 | 2019-05-03"
BOXES = [
    # as lines, the bars lost
    (
        f"{NAME}\n\nPhó Chủ tịch UBND tỉnh Lâm Đồng\nNhiệm kỳ\n20 tháng 7 năm 2015 – 3 tháng 5 năm 2019\n"
        f"Tiền nhiệm\tĐặng Bá Thụ\n\n{NAME} (sinh năm 1962) là một chính khách Việt Nam.",
        [
            f"{NAME} | Phó Chủ tịch | {PROVINCE} | former | 2015-07-20 | 2019-05-03",
            f"Đặng Bá Thụ | Phó Chủ tịch | {PROVINCE} | former | None | None",
        ],
    ),
    (
        f"{BOX}{TERM}| Tiền nhiệm | Đặng Bá Thụ |\n| Kế nhiệm | Lê Thị Sương Mai |\n{LIFE}",
        [HELD, f"Đặng Bá Thụ | Chủ tịch | {PROVINCE} | former | None | None"],
    ),
    # several names in a cell, with what stands in brackets after each
    (
        f"{BOX}{TERM}| Phó Chủ tịch | Đặng Bá Thụ (từ 12/2016) Lê Sương Trần Thị Hồ Mai (thường trực)Hồ Kế |\n{LIFE}",
        [
            HELD,
            f"Đặng Bá Thụ | Phó Chủ tịch | {PROVINCE} | former | 2016-12 | None",
            f"Lê Sương | Phó Chủ tịch | {PROVINCE} | former | None | None",
            f"Trần Thị Hồ Mai | Phó Chủ tịch Thường trực | {PROVINCE} | former | None | None",
            f"Hồ Kế | Phó Chủ tịch | {PROVINCE} | former | None | None",
        ],
    ),
    # an open term; the holders of other offices during it
    (
        f"{BOX}Bí thư Tỉnh ủy Lâm Đồng | |\n| Nhiệm kỳ | 10/2020 – nay5 năm |\n| Phó Bí thư | Đặng Bá Thụ |\n"
        f"| Chủ tịch Quốc hội | Lê Thị Sương Mai Vũ Kế Toàn |\n{LIFE}",
        [
            f"{NAME} | Bí thư | Tỉnh ủy Lâm Đồng | holds | 2020-10 | None",
            "Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds | None | None",
            "Lê Thị Sương Mai | Chủ tịch | Quốc hội | former | None | None",
            "Vũ Kế Toàn | Chủ tịch | Quốc hội | holds | None | None",
        ],
    ),
    # a surname that no list has
    (
        f"{BOX}{TERM}| Tiền nhiệm | Ksia Đen |\n{LIFE}",
        [HELD, f"Ksia Đen | Chủ tịch | {PROVINCE} | former | None | None"],
    ),
    # a block whose post is lost is the one that the text says began when its term did
    (
        f"{BOX}| Nhiệm kỳ | 20 tháng 7 năm 2015 – 3 tháng 5 năm 2019 |\n| Tiền nhiệm | Đặng Bá Thụ |\n{LIFE}\n\n"
        "Ngày 20/7/2015, ông được bầu làm Chủ tịch UBND tỉnh Lâm Đồng.",
        [
            f"{NAME} | Chủ tịch | {PROVINCE} | former | 2015-07-20 | None",
            f"Đặng Bá Thụ | Chủ tịch | {PROVINCE} | former | None | None",
        ],
    ),
    # the text does not say which post it is: nothing is found
    (
        f"{BOX}| Nhiệm kỳ | 20 tháng 7 năm 2015 – 3 tháng 5 năm 2019 |\n| Tiền nhiệm | Đặng Bá Thụ |\n{LIFE}",
        [],
    ),
    # no names in the cells
    (
        f"{BOX}{TERM}| Tiền nhiệm | Chức vụ thành lập |\n| Kế nhiệm | đương nhiệm |\n| Vị trí | Việt Nam |\n{LIFE}",
        [HELD],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BOXES)
def test_an_infobox_dates_its_posts_and_names_who_held_them_before_or_meanwhile(read, text, expected):
    found = read(text, title=NAME).tenures
    assert {
        " | ".join((one.person, one.title, one.body, one.status, str(one.start), str(one.end)))
        for one in found
    } == set(expected)


def test_another_name_of_the_subject_is_nobody_else(read):
    text = f"**{NAME}** (1926 – 2014), tên thật là **Phạm Văn Tèo**, nguyên là Bí thư Tỉnh ủy Lâm Đồng."
    assert {(one.person, one.body) for one in read(text, title=NAME).tenures} == {(NAME, "Tỉnh ủy Lâm Đồng")}


def test_the_line_that_heads_an_infobox_names_its_subject(read):
    text = BOX.replace(f"{NAME}\n\n", "Phạm Tèo\n\n") + TERM + LIFE
    assert {one.person for one in read(text, title="Phạm Tèo").tenures} == {NAME}


def test_lines_with_dates_give_nothing_where_no_person_is_the_subject(read):
    assert read("Lịch sử huyện\n\n- 1990-1996: Chủ tịch UBND huyện Di Linh điều hành.").tenures == ()


def test_the_quote_of_a_career_line_leaves_the_far_off_name_out(read):
    text = f"{BORN}- 1990 - 1996: Phó Chủ tịch UBND huyện Di Linh."
    (tenure,) = read(text, title=NAME).tenures
    assert tenure.quote == "Phó Chủ tịch UBND huyện Di Linh"
