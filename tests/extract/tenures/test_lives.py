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
    # a term parts a post from the time of the next, and what a life begins with is held
    (
        "Ông là Đại biểu Quốc hội khóa XIII; Bí thư Huyện ủy Di Linh từ 9 tháng 9 năm 2008 đến tháng 10 năm 2010.",
        [
            "Đại biểu | Quốc hội | holds | None | None",
            "Bí thư | Huyện ủy Di Linh | former | 2008-09-09 | 2010-10",
        ],
    ),
    (
        "Ông từng là Đại biểu Quốc hội khóa VI, VII, Bí thư Huyện ủy Di Linh (1980-1991).",
        ["Đại biểu | Quốc hội | former | None | None", "Bí thư | Huyện ủy Di Linh | former | 1980 | 1991"],
    ),
    # so does the mark of a note, but one that stands before its own years does not
    (
        "Ông từng giữ các chức vụ: Trưởng phòng Nội vụ huyện Di Linh,[2] Chủ tịch UBND huyện Lâm Hà (1991 - 1996).",
        [
            "Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | None | None",
            "Chủ tịch | Ủy ban nhân dân huyện Lâm Hà | former | 1991 | 1996",
        ],
    ),
    (
        "Ông từng giữ các chức vụ: Trưởng phòng Nội vụ huyện Di Linh, Chủ tịch UBND huyện Di Linh[2] (1991 - 1996).",
        [
            "Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | 1991 | 1996",
            "Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1991 | 1996",
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
    (
        "- 1990-1996: Phó Chủ tịch rồi Chủ tịch UBND huyện Di Linh.",
        [
            "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1990 | None",
            "Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | None | 1996",
        ],
    ),
    (
        "- 2016 - nay: Phó Chủ tịch rồi làm Chủ tịch UBND huyện Di Linh.",
        [
            "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2016 | None",
            "Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds | None | None",
        ],
    ),
    # one who moves on begins the next post
    (
        "Ngày 6/5/2021, ông thôi giữ chức Bí thư Huyện ủy Di Linh, được bầu làm Chủ tịch UBND huyện Di Linh.",
        [
            "Bí thư | Huyện ủy Di Linh | former | None | 2021-05-06",
            "Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2021-05-06 | None",
        ],
    ),
    # who decides is somebody else
    ("Năm 1990, Thủ tướng Chính phủ quyết định thưởng ông một huy chương.", []),
    ("Ngày 3/2/2005, Thường trực Ban Bí thư đã tổ chức hội nghị công bố quyết định.", []),
    # of a firm, not of a commune named before
    ("- 1982-1988: Phó Bí thư Đoàn, Bí thư Đoàn Xí nghiệp Đóng tàu Hạ Long.", []),
    ("- 1982-1988: Bí thư Đảng ủy, Phó Giám đốc Công ty Chè Bảo Lộc.", []),
    ("- 1982-1988: Phó Trưởng phòng Kỹ thuật, rồi Giám đốc Xí nghiệp Chè Bảo Lộc.", []),
    # somebody else's post
    ("- 1988-1990: Giúp việc Chủ tịch UBND tỉnh Lâm Đồng.", []),
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


def test_a_name_whose_last_word_is_one_for_a_department_is_read_as_the_title_has_it(read):
    text = "Lưu Khắc Sở sinh năm 1960 tại huyện Di Linh. Năm 2005-2010: Bí thư Huyện ủy Di Linh."
    assert [one.person for one in read(text, title="Lưu Khắc Sở").tenures] == ["Lưu Khắc Sở"]


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
# Rows of other people that no post is said of.
LIFE = f"Thông tin cá nhân | |\n| Sinh | 1962 Nam Đàn |\n| Họ hàng | Phạm Đình Nho, Bí thư Huyện ủy Di Linh |\n\n**{NAME}** (sinh năm 1962) là một chính khách Việt Nam."
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
    # or the one whose deputies are named below
    (
        f"{BOX}| Nhiệm kỳ | 20 tháng 7 năm 2015 – 3 tháng 5 năm 2019 |\n| Phó Chủ tịch | Lê Thị Sương Mai |\n"
        f"| Tiền nhiệm | Đặng Bá Thụ |\n{LIFE}\n\nÔng từng là Bí thư Huyện ủy Di Linh, Chủ tịch UBND tỉnh Lâm Đồng.",
        [
            f"{NAME} | Bí thư | Huyện ủy Di Linh | former | None | None",
            f"{NAME} | Chủ tịch | {PROVINCE} | former | None | None",
            f"Lê Thị Sương Mai | Phó Chủ tịch | {PROVINCE} | former | None | None",
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


def test_a_box_ends_where_running_text_does(read):
    text = (
        f"{NAME} là chính khách Việt Nam. Ông hiện là Bí thư Huyện ủy Di Linh, từng làm Giám đốc Sở Tư pháp tỉnh Lâm "
        f"Đồng.\n{NAME}\nChức vụ\nBí thư Huyện ủy Di Linh\nNhiệm kỳ 2020 – nay\nTiền nhiệm Đặng Bá Thụ\n"
    )
    found = {" | ".join((one.person, one.title, one.status)) for one in read(text, title=NAME).tenures}
    assert found == {
        f"{NAME} | Bí thư | holds",
        f"{NAME} | Giám đốc | former",
        "Đặng Bá Thụ | Bí thư | former",
    }


@pytest.mark.parametrize(("text", "expected"), BOXES)
def test_an_infobox_dates_its_posts_and_names_who_held_them_before_or_meanwhile(read, text, expected):
    found = read(text, title=NAME).tenures
    assert {
        " | ".join((one.person, one.title, one.body, one.status, str(one.start), str(one.end)))
        for one in found
    } == set(expected)


@pytest.mark.parametrize(
    "cell",
    [
        "Lê Hoàng Mẫu Vũ Thảo Vi Trần Quang Sự",
        "Lê Hoàng MẫuVũ Thảo ViTrần Quang Sự",
        "Lê Hoàng Mẫu, Vũ Thảo Vi, Trần Quang Sự",
        "Lê Hoàng Mẫu[1] Vũ Thảo Vi (quyền)Trần Quang Sự",
        "Lê Hoàng Mẫu\nVũ Thảo Vi\nTrần Quang Sự",
    ],
)
def test_names_run_together_in_a_cell_are_told_apart(read, cell):
    text = (
        f"{NAME}\n\nThứ trưởng Bộ Nội vụ\nNhiệm kỳ | 20 tháng 7 năm 2015 – nay\nBộ trưởng | {cell}\n"
        f"Thông tin chung\nSinh | 1962\n\n{NAME} (sinh năm 1962) là chính khách."
    ).replace(" | ", "\n" if "\n" in cell else " | ")
    found = {one.person: one.status for one in read(text, title=NAME).tenures if one.title == "Bộ trưởng"}
    assert found == {"Lê Hoàng Mẫu": "former", "Vũ Thảo Vi": "former", "Trần Quang Sự": "holds"}


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


_LINES = f"Quá trình công tác của ông {NAME}:\n- 2010 - 2015: Chủ tịch UBND huyện Di Linh\n"
_FIRST = f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2010 | 2015"
_LAST = f"{NAME} | Bí thư | Huyện ủy Di Linh"
_DEPUTY = "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh"
PASSAGES = [
    # the last line is open where it is late and nothing comes after it
    *(
        (f"{_LINES}{rest}", [_FIRST, f"{_LAST} | {told}"])
        for rest, told in (
            ("- Từ 7/2022: Bí thư Huyện ủy Di Linh.", "holds | 2022-07 | None"),
            ("- Từ tháng 7/2022: Bí thư Huyện ủy Di Linh.", "holds | 2022-07 | None"),
            ("- Từ 7/2015: Bí thư Huyện ủy Di Linh.", "former | 2015-07 | None"),
            ("- 7/2022: Bí thư Huyện ủy Di Linh.", "former | 2022-07 | None"),
            ("- Từ 7/2022: Bí thư Huyện ủy Di Linh.\n- Tháng 3/2024: nghỉ hưu.", "former | 2022-07 | None"),
            (
                "- Từ 7/2022: Bí thư Huyện ủy Di Linh.\n- Từ 3/2024: Giám đốc Công ty Chè.",
                "former | 2022-07 | None",
            ),
        )
    ),
    (
        f"Ông {NAME} làm Phó Chủ tịch rồi Chủ tịch UBND huyện Di Linh từ năm 2016 đến 2020.",
        [
            f"{NAME} | {_DEPUTY} | former | None | None",
            f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2016 | 2020",
        ],
    ),
    (
        f"Ông {NAME} từng làm Phó Chủ tịch rồi Chủ tịch UBND huyện Di Linh (2016-2020).",
        [
            f"{NAME} | {_DEPUTY} | former | None | None",
            f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2016 | 2020",
        ],
    ),
    # the day behind several posts of a life is that of the last
    (
        f"Ông {NAME} từng là Giám đốc Sở Tư pháp tỉnh Lâm Đồng, Phó Chủ tịch UBND huyện Di Linh từ năm 2021.",
        [
            f"{NAME} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former | None | None",
            f"{NAME} | {_DEPUTY} | former | 2021 | None",
        ],
    ),
    (
        f"Ông {NAME} từng là Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Di Linh từ năm 2021.",
        [
            f"{NAME} | Phó Bí thư | Huyện ủy Di Linh | former | 2021 | None",
            f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2021 | None",
        ],
    ),
    # a year of birth in short begins a life too
    (
        f"Ông {NAME} (SN 1962 tại huyện Di Linh) là thạc sĩ. Từ tháng 3/2001 - 5/2006, ông {NAME} là Giám đốc Sở Tư pháp tỉnh "
        "Lâm Đồng, Đại biểu HĐND tỉnh Lâm Đồng.",
        [
            f"{NAME} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former | 2001-03 | 2006-05",
            f"{NAME} | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | former | 2001-03 | 2006-05",
        ],
    ),
    # whom a list tells of by his other name too
    (
        f"Lịch sử\n\n1. {NAME} tức Năm Khuê sinh năm 1906 tại làng Đông Nam Đàn. Bí thư Huyện ủy Di Linh từ tháng 3/1946 đến "
        "tháng 5/1948. Mất năm 1979.\n\n2. Vũ Thị Thảo Vi sinh năm 1910. Chủ tịch UBND huyện Di Linh 1976 - 1979.",
        [
            f"{NAME} | Bí thư | Huyện ủy Di Linh | former | 1946-03 | 1948-05",
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1976 | 1979",
        ],
    ),
    # the rest of a list of past posts
    (
        "Ông Phạm Đình Khuê sinh năm 1962, quê Nam Đàn. Ông từng giữ các chức vụ: Trưởng phòng Nội vụ huyện Di Linh; "
        "Phó Chủ tịch UBND huyện Di Linh, rồi Bí thư Huyện ủy Di Linh.",
        [
            f"{NAME} | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | None | None",
            f"{NAME} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | None | None",
            f"{NAME} | Bí thư | Huyện ủy Di Linh | former | None | None",
        ],
    ),
    (
        "Trước khi được bầu, bà Vũ Thị Thảo Vi đã trải qua nhiều vị trí như Bí thư Huyện ủy Di Linh (2010 - 2015), "
        "Giám đốc Sở Tư pháp tỉnh Lâm Đồng.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | former | 2010 | 2015",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former | None | None",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, 55 tuổi, quê Nam Đàn. Từ 2000 đến 2005, ông giữ chức Chủ tịch UBND huyện Di Linh. "
        "Đến tháng 12/2015, ông là Giám đốc Sở Tư pháp tỉnh Lâm Đồng. Hiện nay, ông là Bí thư Huyện ủy Di Linh.",
        [
            f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 2000 | 2005",
            f"{NAME} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former | None | None",
            f"{NAME} | Bí thư | Huyện ủy Di Linh | holds | None | None",
        ],
    ),
    # what somebody was before
    (
        "Huyện họp sáng nay. Trước khi được điều động, ông Phạm Đình Khuê là Chủ tịch UBND huyện Di Linh.",
        [f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | None | None"],
    ),
    (
        "Huyện họp sáng nay. Trước đó, ông Phạm Đình Khuê (hiện là Bí thư Huyện ủy Di Linh) đã đến.",
        [f"{NAME} | Bí thư | Huyện ủy Di Linh | holds | None | None"],
    ),
    (
        "Huyện họp sáng nay. Trước đó, người đến đầu tiên là Bí thư Huyện ủy Di Linh Phạm Đình Khuê.",
        [f"{NAME} | Bí thư | Huyện ủy Di Linh | holds | None | None"],
    ),
    (
        "Huyện họp sáng nay. Trước đó, ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh, đã đến.",
        [f"{NAME} | Bí thư | Huyện ủy Di Linh | holds | None | None"],
    ),
    # a list that goes on in the next line
    (
        "Ông Phạm Đình Khuê sinh năm 1962. Ông từng giữ các chức vụ: Trưởng phòng Nội vụ huyện Di Linh; "
        "Phó Chủ tịch UBND huyện Di Linh.\nBí thư Huyện ủy Di Linh, Giám đốc Sở Tư pháp tỉnh Lâm Đồng.",
        [
            f"{NAME} | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | None | None",
            f"{NAME} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | None | None",
            f"{NAME} | Bí thư | Huyện ủy Di Linh | former | None | None",
            f"{NAME} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former | None | None",
        ],
    ),
    # one life after another, each with its dates
    (
        "Ông Phạm Đình Khuê sinh năm 1962. Từ năm 1990 đến năm 1996, ông là Chủ tịch UBND huyện Di Linh.\n"
        "Bà Vũ Thị Thảo Vi sinh năm 1970. Từ tháng 3/2010 đến nay, bà Vi là Giám đốc Sở Tư pháp tỉnh Lâm Đồng.",
        [
            f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1990 | 1996",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds | 2010-03 | None",
        ],
    ),
    # of several dated steps only the last is news
    (
        "Huyện họp sáng nay. Ông Phạm Đình Khuê sinh năm 1962. Năm 1996, ông được bầu làm Chủ tịch UBND huyện Di Linh. "
        "Tháng 8/2020, ông được bổ nhiệm làm Giám đốc Sở Tư pháp tỉnh Lâm Đồng.",
        [
            f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | 1996 | None",
            f"{NAME} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | appointed | 2020-08 | None",
        ],
    ),
    (
        "Huyện họp sáng nay. Ông Phạm Đình Khuê sinh năm 1962. Tháng 1/2016, ông được bầu làm Bí thư Huyện ủy Di Linh; "
        "tháng 10/2018, ông được bổ nhiệm làm Giám đốc Sở Tư pháp tỉnh Lâm Đồng.",
        [
            f"{NAME} | Bí thư | Huyện ủy Di Linh | former | 2016-01 | None",
            f"{NAME} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former | 2018-10 | None",
        ],
    ),
    # what the news says is held stays so, whatever the life tells of how it came
    (
        "Ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh, đã tiếp dân. Ông Khuê sinh năm 1962. "
        "Từ năm 2010 đến năm 2015, ông là Bí thư Huyện ủy Di Linh.",
        [f"{NAME} | Bí thư | Huyện ủy Di Linh | holds | None | None"],
    ),
    # posts lost all at once
    (
        "Ông Phạm Đình Khuê bị cách tất cả các chức vụ trong Đảng mà ông từng được bầu như: Huyện ủy viên Di Linh, "
        "Bí thư Huyện ủy Di Linh.",
        [
            f"{NAME} | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | disciplined-removed | None | None",
            f"{NAME} | Bí thư | Huyện ủy Di Linh | disciplined-removed | None | None",
        ],
    ),
    # a father is somebody else
    (
        "Ông Phạm Đình Khuê, quê Nam Đàn, là con nguyên Bí thư Huyện ủy Di Linh Phạm Đình Nho.\n"
        "Ông từng giữ các chức vụ Trưởng phòng Nội vụ huyện Di Linh, Phó Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Nho | Bí thư | Huyện ủy Di Linh | former | None | None",
            f"{NAME} | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | None | None",
            f"{NAME} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | None | None",
        ],
    ),
]


PASSAGES += [
    # under a heading that names whose life it is
    (
        "Quá trình công tác của ông Phạm Đình Khuê:\n2010 - 2015: Bí thư Huyện ủy Di Linh\n"
        "Tháng 5/2020: Phó Giám đốc Sở Tư pháp tỉnh Lâm Đồng",
        [
            f"{NAME} | Bí thư | Huyện ủy Di Linh | former | 2010 | 2015",
            f"{NAME} | Phó Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former | 2020-05 | None",
        ],
    ),
    (
        "Quá trình công tác của ông Phạm Đình Khuê gắn với huyện.\n2010 - 2015: Bí thư Huyện ủy Di Linh",
        [],
    ),
    (
        "Ông Phạm Đình Khuê sinh năm 1962, là Bí thư Huyện ủy Di Linh. Năm 2010, ông làm Trưởng phòng Nội vụ huyện "
        "Di Linh. Ba năm sau, ông được bầu làm Chủ tịch UBND huyện Di Linh. Năm 2020, ông được bầu làm Bí thư Huyện "
        "ủy Di Linh.",
        [
            f"{NAME} | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former | None | None",
            f"{NAME} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former | None | None",
            f"{NAME} | Bí thư | Huyện ủy Di Linh | elected | 2020 | None",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_news_tells_lives_in_passages(read, text, expected):
    found = read(text, on="2024-08-12", title="Tin trong tỉnh").tenures
    assert {
        " | ".join((one.person, one.title, one.body, one.status, str(one.start), str(one.end)))
        for one in found
    } == set(expected)


NOW_OR_PAST = [
    ("Ông hiện là Bí thư Huyện ủy Di Linh, Đại biểu Quốc hội.", {"Bí thư": "holds", "Đại biểu": "holds"}),
    (
        "Ông hiện là Bí thư Huyện ủy Di Linh, nguyên là Chủ tịch UBND huyện Di Linh.",
        {"Bí thư": "holds", "Chủ tịch": "former"},
    ),
    # the step that led to it is not the end of it
    (
        "Ông hiện là Bí thư Huyện ủy Di Linh.\n\nNgày 20/7/2020, ông được bầu làm Bí thư Huyện ủy Di Linh.",
        {"Bí thư": "holds"},
    ),
    # told after the first dated step
    (
        "- 1990-1996: Chủ tịch UBND huyện Di Linh.\nSau đó ông giữ chức Bí thư Huyện ủy Di Linh.",
        {"Chủ tịch": "former", "Bí thư": "former"},
    ),
    # what stands under the sources cites news, where the subject acts or others are meant
    (
        'Ông hiện là Bí thư Huyện ủy Di Linh.\n\n## Tham khảo\n\n"Chủ tịch UBND huyện Di Linh bị kỷ luật". Báo A.',
        {"Bí thư": "holds"},
    ),
    (
        'Ông hiện là Bí thư Huyện ủy Di Linh.\n\n## Chú thích\n\n"Chủ tịch UBND huyện Di Linh Phạm Đình Khuê đi cơ sở".',
        {"Bí thư": "holds", "Chủ tịch": "former"},
    ),
    # but a post alone there is the subject's
    ('## Tham khảo\n\n"Sách A".\n\n- Đại biểu Quốc hội khóa X', {"Đại biểu": "former"}),
    # a son is somebody else
    ("Con út là Phạm Đình Nho (sinh năm 1990), từng là Bí thư Huyện ủy Di Linh.", {}),
    # the dead hold nothing
    ("Ông là Bí thư Huyện ủy Di Linh.\n\nÔng mất ngày 4 tháng 8 năm 2014.", {"Bí thư": "former"}),
]


@pytest.mark.parametrize(("text", "expected"), NOW_OR_PAST)
def test_a_life_holds_only_what_it_says_is_so_now(read, text, expected):
    found = read(f"**{NAME}** (sinh năm 1962) là chính khách.\n\n{text}", title=NAME).tenures
    assert {one.title: one.status for one in found if one.person == NAME} == expected


FORMS = [
    "- Từ 09/1990 - 12/1995: {}",
    "- T9/1990 - T12/1995: {}",
    "+ 09.1990 - 12.1995: {}",
    "* 9-1990 đến 12-1995: {}",
    "Từ tháng 9 năm 1990 đến hết tháng 12 năm 1995, ông giữ chức {}",
    "| 9/1990 - 12/1995 | {} |",
    "(9/1990 - 12/1995): {}",
    "Từ tháng 9-1990 đến tháng 12-1995 là {}",
    "Giai đoạn 9/1990 – 12/1995: {}",
    "[sửa | sửa mã nguồn]Từ 9/1990 đến 12/1995, ông là {}",
]


@pytest.mark.parametrize("form", FORMS)
def test_periods_are_printed_in_many_forms(career, form):
    assert career(form.format("Bí thư Huyện ủy Di Linh")) == {
        "Bí thư | Huyện ủy Di Linh | former | 1990-09 | 1995-12"
    }


def test_a_form_filled_in_is_a_life(read):
    text = (
        f"Họ và tên: {NAME.upper()}\nChức vụ: Bí thư Huyện ủy Di Linh\nQuá trình công tác:\n"
        "- 1990 - 1995: Chủ tịch UBND huyện Di Linh"
    )
    found = read(text, title="Bí thư Huyện ủy").tenures
    assert {(one.person, one.title, one.status, one.start) for one in found} == {
        (NAME, "Bí thư", "holds", None),
        (NAME, "Chủ tịch", "former", "1990"),
    }


# What the sheet of a candidate asks, and what of it he is.
SHEETS = [
    *(
        (f"{mark}Là đại biểu Quốc hội{hint}: {none}\n{mark}Là đại biểu HĐND{hint}: {none}", {})
        for mark in ("", "- ", "7. ")
        for hint in ("", " (nếu có)", " khóa")
        for none in ("Không", "không", "")
    ),
    ("Là đại biểu Quốc hội: đại biểu Quốc hội khóa XV", {"Đại biểu": "former"}),
    ("Chức vụ hiện nay: Bí thư Huyện ủy Di Linh", {"Bí thư": "holds"}),
    *(
        (f"Nghề nghiệp: kỹ sư; Chức vụ {where}: Bí thư Huyện ủy Di Linh", {"Bí thư": "holds"})
        for where in ("trong Đảng", "về Đảng", "Đảng, chính quyền, đoàn thể", "trong các tổ chức đoàn thể")
    ),
    ("Chức vụ cao nhất đã qua: Bí thư Huyện ủy Di Linh", {"Bí thư": "former"}),
]


@pytest.mark.parametrize(("lines", "expected"), SHEETS)
def test_a_sheet_says_what_is_filled_in(read, lines, expected):
    found = read(f"1. Họ và tên: {NAME.upper()}\n2. Ngày sinh: 12/5/1975\n{lines}", on="2026-02-20").tenures
    assert {one.title: one.status for one in found} == expected


def test_a_seat_before_a_colon_is_no_question(posts):
    assert posts(f"Ông {NAME} là đại biểu Quốc hội: nhiều cử tri nhắc đến ông.", on="2026-02-20") == {
        f"{NAME} | Đại biểu | Quốc hội | holds"
    }


SUBJECTS = [
    (NAME, f"{NAME}\n\n- 1990-1996: Bí thư Huyện ủy Di Linh.", True),
    (f"Tóm tắt tiểu sử đồng chí {NAME}", f"Đồng chí {NAME}\n- 1990-1996: Bí thư Huyện ủy Di Linh.", True),
    ("Phạm Đình Sở", "# Phạm Đình Sở\n\n- 1990-1996: Bí thư Huyện ủy Di Linh.", True),
    (None, f"Ông {NAME} sinh năm 1962.\n- 1990-1996: Bí thư Huyện ủy Di Linh.", True),
    # the title says what somebody did: news
    (f"Ông {NAME} - Bí thư Di Linh thăm xã", f"Ông {NAME}\n- 1990-1996: Bí thư Huyện ủy Di Linh.", False),
    ("Huyện Di Linh có bí thư mới", f"Ông {NAME}\n- 1990-1996: Bí thư Huyện ủy Di Linh.", False),
]


@pytest.mark.parametrize(("title", "text", "is_life"), SUBJECTS)
def test_a_life_is_known_by_its_title_its_first_line_or_its_first_birth(read, title, text, is_life):
    found = read(text, title=title).tenures
    assert [one.status for one in found] == (["former"] if is_life else [])


def test_a_list_of_staff_has_the_unit_of_its_headings(read):
    text = (
        "Cơ cấu tổ chức phường Tương Mai, thành phố Hà Nội\n\n1. Hội đồng nhân dân phường:\n\n"
        f"- Đồng chí {NAME} - Chủ tịch HĐND\n- Đồng chí Vũ Thị Thảo Vi - Trưởng ban Kinh tế - Ngân sách\n"
        "2. Ủy ban Mặt trận Tổ quốc phường\n- Đồng chí Đặng Bá Thụ - Phó Chủ tịch MTTQ phụ trách Hội Phụ nữ"
    )
    found = read(text, on="2025-08-01").tenures
    council = "Hội đồng nhân dân phường Tương Mai"
    assert {(one.person, one.title, one.body, one.unit, one.quote) for one in found} == {
        (NAME, "Chủ tịch", council, "phường Tương Mai", f"{NAME} - Chủ tịch HĐND"),
        (
            "Vũ Thị Thảo Vi",
            "Trưởng ban",
            f"Ban Kinh tế - Ngân sách {council}",
            "phường Tương Mai",
            "Vũ Thị Thảo Vi - Trưởng ban Kinh tế - Ngân sách",
        ),
        (
            "Đặng Bá Thụ",
            "Phó Chủ tịch",
            "Ủy ban Mặt trận Tổ quốc Việt Nam phường Tương Mai",
            "phường Tương Mai",
            "Đặng Bá Thụ - Phó Chủ tịch MTTQ",
        ),
    }


_LINES = {
    "no dash": ("2015-2018 Phó Chủ tịch UBND huyện Di Linh", "2018-2023 Chủ tịch UBND huyện Di Linh"),
    "months": (
        "3/2015 - 6/2018 Phó Chủ tịch UBND huyện Di Linh",
        "6/2018 - 1/2023 Chủ tịch UBND huyện Di Linh",
    ),
    "arrows": ("2015 → 2018: Phó Chủ tịch UBND huyện Di Linh", "2018 -> 2023 Chủ tịch UBND huyện Di Linh"),
    "words": (
        "Tháng 3/2015 đến tháng 6/2018 là Phó Chủ tịch UBND huyện Di Linh",
        "Tháng 6/2018 đến 2/2023 là Chủ tịch UBND huyện Di Linh",
    ),
}
_HEADS_OF_LINES = {
    "named": "Quá trình công tác của ông Đặng Bá Thụ:",
    "only one": "Ông Đặng Bá Thụ được bầu giữ chức Bí thư Huyện ủy Di Linh.\nQuá trình công tác:",
    "what he was": "Ông Đặng Bá Thụ là Bí thư Huyện ủy Di Linh. Trước đó, ông đã trải qua các chức vụ:",
}


@pytest.mark.parametrize("lines", _LINES.values(), ids=_LINES)
@pytest.mark.parametrize("head", _HEADS_OF_LINES.values(), ids=_HEADS_OF_LINES)
def test_dated_lines_below_a_heading_are_the_steps_of_whom_alone_it_can_be(read, head, lines):
    text, title = "\n".join((head, *lines)), "Di Linh có tân Bí thư Huyện ủy"
    steps = [one for one in read(text, on="2023-05-10", title=title).tenures if "thư" not in one.title]
    assert [(one.title, one.status) for one in steps] == [("Phó Chủ tịch", "former"), ("Chủ tịch", "former")]
    assert [(one.start[:4], one.end[:4]) for one in steps] == [("2015", "2018"), ("2018", "2023")]


def test_a_heading_that_names_nobody_is_of_none_of_two(posts):
    said = "Ông Đặng Bá Thụ là Bí thư Huyện ủy Di Linh. Hội nghị do ông Vũ Khắc Hạnh chủ trì."
    text = "\n".join((said, "Quá trình công tác:", *_LINES["no dash"]))
    assert posts(text, on="2023-05-10", title="Tin") == {"Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"}


@pytest.mark.parametrize(
    ("last", "status"),
    [("6/2018 Bí thư Huyện ủy Di Linh", "holds"), ("6/2018: Bí thư Huyện ủy Di Linh", "holds"),
     ("7/2018 Bí thư Huyện ủy Di Linh", "former")],
)  # fmt: skip
def test_a_last_line_with_one_date_lasts_where_it_begins_with_the_end_of_the_one_before(read, last, status):
    text = f"Quá trình công tác của ông Đặng Bá Thụ:\n3/2015-6/2018 Chủ tịch UBND huyện Di Linh\n{last}"
    found = [(one.title, one.status, one.start) for one in read(text, on="2023-05-10").tenures]
    assert found == [("Chủ tịch", "former", "2015-03"), ("Bí thư", status, f"2018-0{last[0]}")]


def test_who_just_got_a_post_has_it_above_the_lines_of_his_life(posts):
    text = "Ông Đặng Bá Thụ được bầu giữ chức Bí thư Huyện ủy Di Linh.\nQuá trình công tác:\n"
    text += "\n".join(_LINES["no dash"])
    assert "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | elected" in posts(text, on="2023-05-10")


def test_a_dated_line_of_another_who_signs_is_no_step(posts):
    text = "Quá trình công tác của ông Đặng Bá Thụ:\n2018 Chủ tịch UBND huyện Di Linh Vũ Khắc Hạnh ký."
    assert not [one for one in posts(text, on="2023-05-10") if one.startswith("Đặng")]
