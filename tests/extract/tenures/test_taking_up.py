"""The day on which a post is taken up or given up."""

import pytest

OLD = "2023-05-10"
A = "Ủy ban nhân dân huyện Di Linh"
_NOMINATED = "ông Phạm Đình Khuê được giới thiệu để bầu làm Phó Chủ tịch UBND huyện Di Linh"

DAYS = [
    # The day of the sentence.
    (
        "Ngày 9/5, HĐND huyện Di Linh bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | 2023-05-09 inferred | None"},
    ),
    (
        "(baolamdong.vn) - Sáng 9/5/2023, HĐND huyện Di Linh bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | 2023-05-09 stated | None"},
    ),
    (
        "Tại kỳ họp của HĐND huyện Di Linh ngày 9/5, ông Phạm Đình Khuê được bầu giữ chức Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | 2023-05-09 inferred | None"},
    ),
    (
        "HĐND huyện Di Linh bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh vào ngày 28/12.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | 2022-12-28 inferred | None"},
    ),
    (
        "Ngày 9/5, HĐND huyện Di Linh miễn nhiệm chức vụ Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | leaves | None | 2023-05-09 inferred"},
    ),
    (  # The day of another council's session.
        "Ngày 9/5, HĐND xã Gia Hiệp bầu ông Phạm Đình Khuê làm Chủ tịch UBND xã Gia Hiệp. HĐND xã Tân Thượng bầu ông "
        "Đặng Bá Thụ làm Chủ tịch UBND xã Tân Thượng.",
        {
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | elected | 2023-05-09 inferred | None",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Tân Thượng | elected | None | None",
        },
    ),
    (  # The day on which somebody else left.
        "Ngày 9/5/2023, ông Phạm Đình Khuê được bầu giữ chức Chủ tịch UBND huyện Di Linh thay ông Vũ Khắc Mộc nghỉ hưu từ "
        "ngày 1/4/2023.",
        {
            f"Phạm Đình Khuê | Chủ tịch | {A} | elected | 2023-05-09 stated | None",
            f"Vũ Khắc Mộc | Chủ tịch | {A} | former | None | None",
        },
    ),
    (  # "This morning" is the day of the text, not of the news before.
        "Ngày 4/5, HĐND tỉnh Lâm Đồng họp phiên bất thường. Tại kỳ họp sáng nay, HĐND huyện Di Linh bầu ông Phạm Đình Khuê "
        "giữ chức Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | None | None"},
    ),
    (  # Signed on one day, counting from another.
        "Ông Phạm Đình Khuê được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng. Quyết định ký ngày 4.5 có hiệu lực từ ngày "
        "1/6/2023.",
        {"Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed | 2023-06-01 stated | None"},
    ),
    (  # Behind the post that he has.
        "Chủ tịch UBND tỉnh Lâm Đồng giao quyền Giám đốc Sở Y tế tỉnh Lâm Đồng đối với ông Phạm Đình Khuê, Bí thư Huyện ủy "
        "Di Linh nhiệm kỳ 2020-2025, kể từ ngày 15/5 đến khi có người chính thức.",
        {
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | acting | 2023-05-15 inferred | None",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds | None | None",
        },
    ),
    (  # Got before what the news tells of.
        "Ngày 9/5, HĐND huyện Di Linh miễn nhiệm chức danh Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê, vì trước "
        "đó đã được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        {
            f"Phạm Đình Khuê | Chủ tịch | {A} | leaves | None | 2023-05-09 inferred",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed | None | None",
        },
    ),
    (  # Some time after what the month tells of.
        "Ông Phạm Đình Khuê 52 tuổi, quê Lâm Đồng. Tháng 3/2012, ông được bầu làm Chủ tịch UBND huyện Di Linh, sau đó được "
        "bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng. Tháng 6/2016, ông được bầu làm Chủ tịch HĐND tỉnh Lâm Đồng.",
        {
            f"Phạm Đình Khuê | Chủ tịch | {A} | former | 2012-03 stated | None",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former | None | None",
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng | elected | 2016-06 stated | None",
        },
    ),
    (  # The day on which it is said, not on which it was done.
        "Sáng 9/5, ông Đặng Bá Thụ cho biết UBND tỉnh Lâm Đồng đã ký quyết định bổ nhiệm ông Phạm Đình Khuê làm Giám đốc Sở Y "
        "tế tỉnh Lâm Đồng.",
        {"Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed | None | None"},
    ),
    (  # The time at which the page was put online.
        "Lâm Đồng bổ nhiệm giám đốc sở 09/05/2023 16:20\n\nCụ thể, ông Phạm Đình Khuê được bổ nhiệm làm Giám đốc Sở Y tế tỉnh "
        "Lâm Đồng.",
        {"Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed | None | None"},
    ),
    (  # For all whom the sentence before names.
        "Ông Phạm Đình Khuê được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng; bà Vũ Thị Thảo Vi được bổ nhiệm làm Giám đốc Sở "
        "Tài chính tỉnh Lâm Đồng. Cả hai có thời hạn bổ nhiệm 5 năm, tính từ ngày 15/5.",
        {
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed | 2023-05-15 inferred | None",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tài chính tỉnh Lâm Đồng | appointed | 2023-05-15 inferred | None",
        },
    ),
    (  # For all of the sentences before.
        "UBND tỉnh Lâm Đồng bổ nhiệm ông Phạm Đình Khuê làm Giám đốc Sở Y tế tỉnh Lâm Đồng. UBND tỉnh bổ nhiệm bà Vũ Thị Thảo "
        "Vi làm Giám đốc Sở Tài chính tỉnh Lâm Đồng. Các quyết định trên có hiệu lực từ ngày 15/5.",
        {
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed | 2023-05-15 inferred | None",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tài chính tỉnh Lâm Đồng | appointed | 2023-05-15 inferred | None",
        },
    ),
    (  # Not for those of another province.
        "Đắk Nông: UBND tỉnh bổ nhiệm ông Phạm Đình Khuê làm Giám đốc Sở Y tế. Lâm Đồng: UBND tỉnh bổ nhiệm bà Vũ Thị Thảo "
        "Vi làm Giám đốc Sở Tài chính. Các quyết định trên có hiệu lực từ ngày 15/5.",
        {
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Đắk Nông | appointed | None | None",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tài chính tỉnh Lâm Đồng | appointed | 2023-05-15 inferred | None",
        },
    ),
    (  # A month behind "before that", and what somebody took up in one.
        "Trước đó, tháng 2/2022, ông Phạm Đình Khuê được bầu giữ chức Bí thư Huyện ủy Di Linh.",
        {"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | elected | 2022-02 stated | None"},
    ),
    (
        "Tháng 8/2014, ông Phạm Đình Khuê giữ chức Bí thư Huyện ủy Di Linh.",
        {"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former | 2014-08 stated | None"},
    ),
    (  # Lately: it has only begun.
        "Tháng 11/2022, ông Phạm Đình Khuê giữ chức Bí thư Huyện ủy Di Linh.",
        {"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed | 2022-11 stated | None"},
    ),
    (  # Unless the next step of his life tells otherwise.
        "Ông Phạm Đình Khuê 52 tuổi, quê Lâm Đồng. Tháng 2/2022, ông giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng. Tháng 11/2022, "
        "ông được bầu làm Bí thư Huyện ủy Di Linh.",
        {
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former | 2022-02 stated | None",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | elected | 2022-11 stated | None",
        },
    ),
    (  # Until when.
        "Ông Phạm Đình Khuê 52 tuổi, quê Lâm Đồng. Tháng 8/2014, ông được bầu làm Bí thư Huyện ủy Di Linh đến tháng 1/2020.",
        {"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former | 2014-08 stated | 2020-01 stated"},
    ),
    (  # The day of what comes next.
        "Ông Phạm Đình Khuê 52 tuổi, quê Lâm Đồng. Tháng 8/2021, ông được bầu làm Bí thư Huyện ủy Di Linh, đến tháng 1/2023 đi "
        "học.",
        {"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former | 2021-08 stated | None"},
    ),
    (  # A step behind an abbreviation.
        "Đầu năm 2016, ông Phạm Đình Khuê được bầu vào Ban Chấp hành T.Ư. Đến tháng 4/2016, ông được bổ nhiệm làm Giám đốc Sở Y "
        "tế tỉnh Lâm Đồng.",
        {
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | elected | 2016 stated | None",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed | 2016-04 stated | None",
        },
    ),
    *(  # All who are put forward win, or none.
        (
            "Nhân sự được giới thiệu để bầu làm Phó Chủ tịch UBND huyện Di Linh gồm các ông: Phạm Đình Khuê, Đặng Bá Thụ. "
            f"Kết quả, cả hai nhân sự {outcome}.",
            {
                f"Phạm Đình Khuê | Phó Chủ tịch | {A} | {status} | None | None",
                f"Đặng Bá Thụ | Phó Chủ tịch | {A} | {status} | None | None",
            },
        )
        for outcome, status in (("đều trúng cử", "elected"), ("đều không trúng cử", "nominated"))
    ),
    *(  # Of others, of another time, or not yet so.
        (text, {f"Phạm Đình Khuê | Phó Chủ tịch | {A} | nominated | None | None"})
        for text in (
            f"Tại huyện Lâm Hà, cả 3 nhân sự được giới thiệu đều trúng cử. Tại Di Linh, {_NOMINATED}.",
            f"Năm 2021, tất cả ứng viên đều đắc cử. Tại kỳ họp tới, {_NOMINATED}.",
            f"{_NOMINATED}. Năm 2021, tất cả ứng viên đều đắc cử.",
            f"{_NOMINATED}. Không phải tất cả nhân sự được giới thiệu đều trúng cử.",
            f"{_NOMINATED}. Nếu tất cả các ứng viên đều trúng cử thì huyện có đủ lãnh đạo.",
            f"{_NOMINATED}. Dự kiến cả hai nhân sự đều trúng cử với số phiếu cao.",
            f"{_NOMINATED}. Tất cả nhân sự đều khó trúng cử.",
            f"{_NOMINATED}. Tất cả nhân sự trúng cử phải qua đào tạo.",
            f"{_NOMINATED}.\n\nHội nghị bàn về giống lúa.\n\nKết quả, cả hai nhân sự đều trúng cử.",
        )
    ),
    (
        f"{_NOMINATED}.\n\nKết quả, cả hai nhân sự trúng cử với số phiếu cao.",
        {f"Phạm Đình Khuê | Phó Chủ tịch | {A} | elected | None | None"},
    ),
    (  # Put forward on one day, elected on another.
        "Ngày 4/5, Tỉnh ủy giới thiệu ông Phạm Đình Khuê để bầu làm Chủ tịch UBND huyện Di Linh. Kết quả, ông Phạm Đình Khuê "
        "trúng cử với số phiếu cao.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | None | None"},
    ),
    # The meeting told of before.
    (
        "Ngày 9/5, HĐND huyện Di Linh tổ chức kỳ họp bất thường. Theo đó, ông Phạm Đình Khuê được bầu giữ chức Chủ tịch "
        "UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | 2023-05-09 inferred | None"},
    ),
    (  # A decision of its own, whose day is not told.
        "Chiều 9/5, lãnh đạo Tỉnh ủy trao quyết định cho bà Vũ Thị Thảo Vi. Chủ tịch UBND tỉnh Lâm Đồng vừa ký quyết định "
        "bổ nhiệm ông Phạm Đình Khuê giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        {"Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed | None | None"},
    ),
    (
        "Ngày 9/5, HĐND huyện Di Linh tổ chức kỳ họp bất thường. Trước đó, ông Phạm Đình Khuê được bầu giữ chức Chủ tịch "
        "UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | None | None"},
    ),
    (
        "Ngày 9/5, mưa lớn trút xuống Di Linh. Ông Phạm Đình Khuê được bầu giữ chức Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | None | None"},
    ),
    (
        "Ngày 9/5, HĐND huyện Di Linh họp. Trước đó, ngày 5/4, UBND huyện Di Linh đã họp. Ông Phạm Đình Khuê được bầu giữ "
        "chức Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | None | None"},
    ),
    (
        "Ngày 9/5, HĐND huyện Di Linh họp. Ông Phạm Đình Khuê đã được bầu giữ chức Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | None | None"},
    ),
    (
        "Sáng 9/5, HĐND huyện Di Linh bầu ông Phạm Đình Khuê làm Chủ tịch UBND huyện Di Linh thay ông Đặng Bá Thụ, người "
        "vừa được bầu giữ chức Bí thư Huyện ủy Di Linh.",
        {
            f"Phạm Đình Khuê | Chủ tịch | {A} | elected | 2023-05-09 inferred | None",
            f"Đặng Bá Thụ | Chủ tịch | {A} | former | None | None",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | elected | None | None",
        },
    ),
    # A month or a year at the head.
    (
        "Hồi tháng 2/2023, ông Phạm Đình Khuê được bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện Di Linh.",
        {"Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed | 2023-02 stated | None"},
    ),
    # What is taken away from who had it once ended before.
    (
        "Ngày 9/5/2023, Tỉnh ủy Lâm Đồng cách chức Bí thư Huyện ủy Di Linh nhiệm kỳ 2010-2015 đối với ông Phạm Đình Khuê.",
        {"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | disciplined-removed | None | None"},
    ),
    # The day from which it counts.
    (
        "Ngày 9/5, UBND huyện Di Linh bổ nhiệm ông Phạm Đình Khuê giữ chức Trưởng phòng Nội vụ huyện Di Linh từ ngày "
        "15/5.",
        {
            "Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed | 2023-05-15 inferred | None"
        },
    ),
    (
        "Bổ nhiệm ông Phạm Đình Khuê giữ chức Trưởng phòng Nội vụ huyện Di Linh. Thời hạn giữ chức vụ là 3 "
        "năm, kể từ ngày 15/4/2023 đến ngày 14/4/2026.",
        {"Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed | 2023-04-15 stated | None"},
    ),
    (
        "Chiếu Quyết định 112, ông Phạm Đình Khuê, Trưởng phòng Nội vụ huyện Di Linh, nghỉ hưu từ ngày "
        "1/7/2023.",
        {"Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | leaves | None | 2023-07-01 stated"},
    ),
    (
        "Ông Phạm Đình Khuê, Trưởng phòng Nội vụ huyện Di Linh, xin nghỉ hưu. Từ ngày 1/8/2023, phòng dời chỗ.",
        {"Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | leaves | None | None"},
    ),
    # The next meeting has a month of its own.
    (
        "Ngày 4/3/2019, hai hội họp bàn về chung một nhà. Đại hội lần thứ IV (tháng 6 năm 2021) bầu 31 người. "
        "Ông Phạm Đình Khuê được bầu làm Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | None | None"},
    ),
    # Days of something else: an act, a birth, an event that is only mentioned.
    (
        "Theo Quyết định số 12/QĐ-UBND ngày 5/4/2023, ông Phạm Đình Khuê được bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện "
        "Di Linh.",
        {"Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed | None | None"},
    ),
    (
        "UBND huyện Di Linh bổ nhiệm ông Phạm Đình Khuê (sinh ngày 4/3/1975) giữ chức Trưởng phòng Nội vụ huyện Di Linh.",
        {"Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed | None | None"},
    ),
    (
        "Ngày 9/5, Trưởng phòng Nội vụ huyện Di Linh Phạm Đình Khuê đi kiểm tra.",
        {"Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds | None | None"},
    ),
    (
        "Ngày 9/5, HĐND huyện Di Linh giới thiệu ông Phạm Đình Khuê để bầu giữ chức Chủ tịch UBND huyện Di Linh.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | nominated | None | None"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_post_begins_or_ends_on_the_day_that_the_news_tells(read, text, expected):
    assert {_shown(one) for one in read(text, on=OLD).tenures} == expected


def _shown(one):
    start = f"{one.start} {one.start_basis}" if one.start else "None"
    end = f"{one.end} {one.end_basis}" if one.end else "None"
    return " | ".join((one.person, one.title, one.body, one.status, start, end))


def test_a_day_without_year_stays_without_where_the_document_has_none(read):
    text = "Ngày 9/5, HĐND huyện Di Linh bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh."
    assert [(one.status, one.start) for one in read(text).tenures] == [("elected", None)]


def test_a_post_has_both_days_of_a_sentence_where_the_document_has_none(read):
    text = "Hồi tháng 3/2012, ông Phạm Đình Khuê được bổ nhiệm làm Trưởng phòng Nội vụ huyện Di Linh đến tháng 8/2014."
    assert [(one.start, one.end) for one in read(text).tenures] == [("2012-03", "2014-08")]


def test_a_year_is_that_of_the_turn_of_the_year_next_to_the_document(read):
    text = "Ngày 30/12, HĐND huyện Di Linh bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh."
    assert [one.start for one in read(text, on="2023-01-02").tenures] == ["2022-12-30"]


HANDED_OVER = [
    # what is approved or told was decided some days before
    (
        "Ngày 9/5, Chủ tịch UBND tỉnh Lâm Đồng trao quyết định phê chuẩn kết quả bầu Chủ tịch UBND huyện Di Linh đối với "
        "ông Phạm Đình Khuê.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | None | None"},
    ),
    (
        "Sáng 9/5, Huyện ủy thông báo quyết định cho thôi giữ chức Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | leaves | None | None"},
    ),
    # the day of the deed, and that from which it counts
    (
        "Ngày 9/5, Thủ tướng phê chuẩn kết quả bầu Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | elected | 2023-05-09 inferred | None"},
    ),
    (
        "Sáng 9/5, Huyện ủy thông báo quyết định cho thôi giữ chức Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê "
        "kể từ ngày 1/5/2023.",
        {f"Phạm Đình Khuê | Chủ tịch | {A} | leaves | None | 2023-05-01 stated"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), HANDED_OVER)
def test_the_day_on_which_a_decision_is_told_is_not_that_of_the_post(read, text, expected):
    assert {_shown(one) for one in read(text, on=OLD).tenures} == expected


_GOT = "Ông Phạm Đình Khuê được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng"

# Every row is a text and the day on which the post of its verb begins.
OF_ANOTHER_DEED = [
    (f"{_GOT} ngày 4/5/2023.", "2023-05-04"),
    (f"{_GOT} tại buổi lễ ngày 4/5/2023.", "2023-05-04"),
    (f"{_GOT} theo Quyết định số 9/QĐ-UBND ngày 3/4/2021; bị tạm đình chỉ công tác ngày 4/5/2023.", None),
    (f"{_GOT}, bị kỷ luật khiển trách ngày 4/5/2023.", None),
    (f"{_GOT}; họp báo ngày 4/5/2023.", None),
    (f"Sau khi bà Vũ Thảo Vi bị bắt ngày 4/5/2023, {_GOT[0].lower()}{_GOT[1:]}.", None),
    (f"Ngày 4/5/2023, sau khi bà Vũ Thảo Vi bị bắt, {_GOT[0].lower()}{_GOT[1:]}.", "2023-05-04"),
    # what somebody does who was appointed before
    (f"Ngày 4/5/2023, tòa án xét xử {_GOT[0].lower()}{_GOT[1:]} nhờ bằng giả.", None),
    (f"Ngày 4/5/2023, tỉnh họp báo về việc {_GOT[0].lower()}{_GOT[1:]}.", None),
    (
        "Ngày 4/5/2023, ông Phạm Đình Khuê, vừa được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng, dự lễ khai giảng.",
        None,
    ),
    (
        "Ngày 4/5/2023, ông Phạm Đình Khuê, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng, thời hạn 5 năm.",
        "2023-05-04",
    ),
]


@pytest.mark.parametrize(("text", "start"), OF_ANOTHER_DEED)
def test_a_day_of_another_deed_begins_no_post(read, text, start):
    assert [one.start for one in read(text, on=OLD).tenures if one.status == "appointed"] == [start]


_LED = "ông Phạm Đình Khuê được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng"

# Every row is a text and the day on which the post begins.
OF_ANOTHER_THING = [
    # a law, a plan, an incident, an anniversary that a sentence opens with
    (f"Căn cứ Luật Viên chức, sửa đổi ngày 25/11/2019, UBND tỉnh họp, {_LED}.", None),
    (f"Trên cơ sở Đề án ngày 4/3/2021, {_LED}.", None),
    (f"Liên quan vụ ngộ độc ngày 4/3/2021, {_LED}.", None),
    (f"Kỷ niệm ngày thành lập ngành 27/2/1955, {_LED}.", None),
    (f"{_LED[0].upper()}{_LED[1:]} đúng vào Ngày Nhà giáo Việt Nam 20/11.", None),
    # the day behind its comma, or of the deed
    (f"Liên quan vụ ngộ độc, ngày 4/5/2023 {_LED}.", "2023-05-04"),
    (f"Trên cơ sở đề nghị của Sở Nội vụ, sáng 4/5/2023, {_LED}.", "2023-05-04"),
    (f"Thực hiện công tác cán bộ ngày 4/5/2023 UBND tỉnh bổ nhiệm lại và {_LED}, nói rõ.", "2023-05-04"),
    (f"Ngày Thứ Hai 8/5/2023, {_LED}.", "2023-05-08"),
    # who got it before does something on the day
    (
        "Sáng 8/5/2023, ông Phạm Đình Khuê, người được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng hồi đầu tháng, thăm bệnh viện.",
        None,
    ),
    (
        "Sáng 8/5/2023, ông Phạm Đình Khuê, người được đánh giá cao, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        "2023-05-08",
    ),
    # signed, made known and in force
    (
        f"{_LED[0].upper()}{_LED[1:]}, quyết định ký ngày 25/4/2023, công bố tại hội nghị ngày 4/5, có hiệu lực từ ngày 15/5/2023.",
        "2023-05-15",
    ),
    (f"{_LED[0].upper()}{_LED[1:]} từ 15/5/2023.", "2023-05-15"),
    # when he already was it, and when he became it
    ("Năm 2021, khi ông Phạm Đình Khuê làm Giám đốc Sở Y tế tỉnh Lâm Đồng, Sở có trụ sở mới.", None),
    ("Năm 2021, khi ông Phạm Đình Khuê được bầu làm Bí thư Huyện ủy Di Linh, huyện còn nghèo.", "2021"),
]


@pytest.mark.parametrize(("text", "start"), OF_ANOTHER_THING)
def test_a_day_of_a_law_an_incident_or_an_anniversary_begins_no_post(read, text, start):
    assert [one.start for one in read(text, on=OLD).tenures] == [start]
