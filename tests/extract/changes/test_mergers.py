"""Changes of units: who went into whom, wholly or partly; done, planned or proposed; and what is no change."""

import pytest

NEW = "2025-09-10"
SPRING = "2025-03-10"

DI_LINH = {
    ("thị trấn Di Linh", "whole"),
    ("xã Tân Châu", "whole"),
    ("xã Liên Đầm", "whole"),
    ("xã Gung Ré", "whole"),
}
KIEN_HAI = {
    ("xã Tân Phong", "whole"),
    ("xã Tú Sơn", "whole"),
    ("xã Đại Hợp", "whole"),
    ("xã Đoàn Xá", "part"),
}
VAN_AN = {("thị trấn Nam Đàn", "whole"), ("xã Xuân Hòa", "whole"), ("xã Thượng Tân Lộc", "whole")}
NGHIA_LO = {
    ("phường Pú Trạng", "whole"),
    ("phường Tân An", "whole"),
    ("xã Nghĩa An", "whole"),
    ("xã Nghĩa Sơn", "whole"),
}

KIM_BANG = {("xã Võ Liệt", "whole"), ("xã Thanh Long", "whole")}

# text, day, result, sources with extent, status
CHANGES = [
    (
        "Xã Di Linh được thành lập trên cơ sở sáp nhập thị trấn Di Linh và các xã Tân Châu, Liên Đầm, Gung Ré "
        "(huyện Di Linh cũ).",
        NEW,
        "xã Di Linh",
        DI_LINH,
        "done",
    ),
    (
        "Xã Di Linh mới hình thành từ thị trấn Di Linh cũ và 3 xã: Tân Châu, Liên Đầm, Gung Ré sáp nhập lại.",
        NEW,
        "xã Di Linh",
        DI_LINH,
        "done",
    ),
    (
        "Thị trấn Nam Đàn, xã Xuân Hòa và xã Thượng Tân Lộc sáp nhập thành xã Vạn An.",
        NEW,
        "xã Vạn An",
        VAN_AN,
        "done",
    ),
    (
        "Từ 1/7/2025, thị trấn Nam Đàn và các xã Xuân Hòa, Thượng Tân Lộc (huyện Nam Đàn) sáp nhập, lấy tên là xã Vạn An.",
        NEW,
        "xã Vạn An",
        VAN_AN,
        "done",
    ),
    (
        "Thành lập phường Nghĩa Lộ trên cơ sở nhập phường Pú Trạng, phường Tân An, xã Nghĩa An và xã Nghĩa Sơn.",
        NEW,
        "phường Nghĩa Lộ",
        NGHIA_LO,
        "done",
    ),
    (
        "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Nghĩa An, phường Tân An, phường Pú Trạng và "
        "xã Nghĩa Sơn thành phường mới có tên gọi là phường Nghĩa Lộ.",
        NEW,
        "phường Nghĩa Lộ",
        NGHIA_LO,
        "done",
    ),
    (
        "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Đại Hợp, Tân Phong, Tú Sơn và một phần dân số, "
        "diện tích tự nhiên của xã Đoàn Xá thành xã mới có tên gọi là xã Kiến Hải.",
        NEW,
        "xã Kiến Hải",
        KIEN_HAI,
        "done",
    ),
    (
        "Tỉnh Đắk Lắk mới được thành lập trên cơ sở hợp nhất hai tỉnh Phú Yên và Đắk Lắk.",
        NEW,
        "tỉnh Đắk Lắk",
        {("tỉnh Phú Yên", "whole"), ("tỉnh Đắk Lắk", "whole")},
        "done",
    ),
    (
        "Quốc hội đã đồng ý sáp nhập các tỉnh Hòa Bình, Vĩnh Phúc và Phú Thọ thành tỉnh Phú Thọ.",
        NEW,
        "tỉnh Phú Thọ",
        {("tỉnh Hòa Bình", "whole"), ("tỉnh Vĩnh Phúc", "whole"), ("tỉnh Phú Thọ", "whole")},
        "done",
    ),
    (
        "Nhập huyện Hoa Lư với thành phố Ninh Bình thành thành phố Hoa Lư từ đầu năm.",
        SPRING,
        "thành phố Hoa Lư",
        {("huyện Hoa Lư", "whole"), ("thành phố Ninh Bình", "whole")},
        "done",
    ),
    (
        "Dự kiến sáp nhập xã Võ Liệt và xã Thanh Long thành xã Kim Bảng, huyện Thanh Chương.",
        "2024-05-10",
        "xã Kim Bảng",
        {("xã Võ Liệt", "whole"), ("xã Thanh Long", "whole")},
        "planned",
    ),
    (
        "Xã Võ Liệt sẽ được sáp nhập với xã Thanh Long thành xã Kim Bảng.",
        "2024-05-10",
        "xã Kim Bảng",
        {("xã Võ Liệt", "whole"), ("xã Thanh Long", "whole")},
        "planned",
    ),
    (
        "Huyện đề xuất sáp nhập xã Võ Liệt và xã Thanh Long thành xã Kim Bảng.",
        "2024-05-10",
        "xã Kim Bảng",
        {("xã Võ Liệt", "whole"), ("xã Thanh Long", "whole")},
        "proposed",
    ),
    (
        "Trên cơ sở sáp nhập một phần diện tích, dân số của hai phường cũ: Pú Trạng, Tân An (thị xã Nghĩa Lộ cũ), cùng "
        "một phần xã Nghĩa An và xã Nghĩa Sơn, đã hình thành phường mới mang tên Nghĩa Lộ.",
        NEW,
        "phường Nghĩa Lộ",
        {(unit, "part") for unit, _ in NGHIA_LO},
        "done",
    ),
    (
        "Sáp nhập 3 xã (Xuân Hòa, Thượng Tân Lộc và Vân Diên) thành xã Vạn An.",
        NEW,
        "xã Vạn An",
        {("xã Xuân Hòa", "whole"), ("xã Thượng Tân Lộc", "whole"), ("xã Vân Diên", "whole")},
        "done",
    ),
    (
        "Xã Vạn An được sáp nhập từ thị trấn Nam Đàn và hai xã Xuân Hòa, Thượng Tân Lộc.",
        NEW,
        "xã Vạn An",
        VAN_AN,
        "done",
    ),
    (
        "Nhập toàn bộ xã Nghĩa Hiệp và xã Giai Phạm để thành lập xã Nguyễn Văn Linh.",
        "2025-02-10",
        "xã Nguyễn Văn Linh",
        {("xã Nghĩa Hiệp", "whole"), ("xã Giai Phạm", "whole")},
        "done",
    ),
    # the result stands apart from its sources
    (
        "Huyện Thanh Chương sáp nhập hai xã Võ Liệt, Thanh Long; tên gọi mới là xã Kim Bảng.",
        NEW,
        "xã Kim Bảng",
        KIM_BANG,
        "done",
    ),
    (
        "Huyện sáp nhập xã Võ Liệt và xã Thanh Long. Xã mới dự kiến có tên là xã Kim Bảng.",
        SPRING,
        "xã Kim Bảng",
        KIM_BANG,
        "planned",
    ),
    (
        "Theo đề án, xã Võ Liệt và xã Thanh Long sáp nhập thành xã Kim Bảng.",
        SPRING,
        "xã Kim Bảng",
        KIM_BANG,
        "proposed",
    ),
    ("Xã Kim Bảng mới gồm các xã Võ Liệt, Thanh Long.", NEW, "xã Kim Bảng", KIM_BANG, "done"),
    ("Xã Kim Bảng sau sáp nhập gồm 2 xã cũ: Võ Liệt và Thanh Long.", NEW, "xã Kim Bảng", KIM_BANG, "done"),
    (
        "Sau khi hợp nhất hai tỉnh Lâm Đồng và Bình Thuận, tỉnh Lâm Đồng mới có bờ biển dài.",
        NEW,
        "tỉnh Lâm Đồng",
        {("tỉnh Lâm Đồng", "whole"), ("tỉnh Bình Thuận", "whole")},
        "done",
    ),
    (
        "Sau khi TP Hải Phòng sáp nhập cùng tỉnh Hải Dương, TP Hải Phòng mới có hơn 4 triệu dân.",
        NEW,
        "thành phố Hải Phòng",
        {("thành phố Hải Phòng", "whole"), ("tỉnh Hải Dương", "whole")},
        "done",
    ),
    (
        "TP Hải Phòng mở rộng không gian, dự kiến hợp nhất với tỉnh Hải Dương.",
        SPRING,
        "thành phố Hải Phòng",
        {("thành phố Hải Phòng", "whole"), ("tỉnh Hải Dương", "whole")},
        "planned",
    ),
    (
        "Tỉnh Hải Dương sáp nhập vào TP Hải Phòng trở thành một thành phố mới, vẫn mang tên TP Hải Phòng.",
        NEW,
        "thành phố Hải Phòng",
        {("thành phố Hải Phòng", "whole"), ("tỉnh Hải Dương", "whole")},
        "done",
    ),
    (
        "Sau sáp nhập Lâm Đồng - Bình Thuận, nhiều cán bộ về làm việc ở trung tâm tỉnh Lâm Đồng mới.",
        NEW,
        "tỉnh Lâm Đồng",
        {("tỉnh Lâm Đồng", "whole"), ("tỉnh Bình Thuận", "whole")},
        "done",
    ),
    (
        "Ông hoạt động ở tỉnh Nghệ Tĩnh (Nghệ An và Hà Tĩnh sáp nhập lại).",
        NEW,
        "tỉnh Nghệ Tĩnh",
        {("tỉnh Nghệ An", "whole"), ("tỉnh Hà Tĩnh", "whole")},
        "done",
    ),
    ("Xã Kim Bảng (gồm xã Võ Liệt và xã Thanh Long cũ) có 40 thôn.", NEW, "xã Kim Bảng", KIM_BANG, "done"),
    (
        "Xã Võ Liệt sẽ nhập vào xã Thanh Long và lấy tên là xã Kim Bảng.",
        SPRING,
        "xã Kim Bảng",
        KIM_BANG,
        "planned",
    ),
    # what goes in is still there
    (
        "Thành lập xã Kim Bảng trên cơ sở nhập xã Võ Liệt và xã Thanh Long thuộc huyện Thanh Chương hiện nay.",
        SPRING,
        "xã Kim Bảng",
        KIM_BANG,
        "planned",
    ),
]


@pytest.mark.parametrize(("text", "on", "result", "sources", "status"), CHANGES)
def test_a_merger_names_its_result_and_its_sources(read, text, on, result, sources, status):
    (change,) = read(text, on=on).unit_changes
    assert (change.kind, change.result, change.status) == ("merge", result, status)
    assert {(source.unit, source.extent) for source in change.sources} == sources
    assert len(change.sources) == len(sources)


def test_the_units_of_a_merger_are_those_of_the_register(read):
    text = (
        "Xã Di Linh được thành lập trên cơ sở sáp nhập thị trấn Di Linh và các xã Tân Châu, Liên Đầm, Gung Ré "
        "(huyện Di Linh cũ)."
    )
    (change,) = read(text, on=NEW).unit_changes
    assert (change.result_id, change.result_parent) == ("25000-20250701", "tỉnh Lâm Đồng")
    assert [(source.unit_id, source.parent) for source in change.sources] == [
        ("25000-0", "huyện Di Linh"),
        ("25009-0", "huyện Di Linh"),
        ("25027-0", "huyện Di Linh"),
        ("25030-0", "huyện Di Linh"),
    ]


def test_sources_and_result_of_one_name_are_two_units(read):
    text = "Tỉnh Đắk Lắk mới được thành lập trên cơ sở hợp nhất hai tỉnh Phú Yên và Đắk Lắk."
    (change,) = read(text, on=NEW).unit_changes
    assert change.result_id == "66-20250701"
    assert {source.unit_id for source in change.sources} == {"54-0", "66-0"}


def test_of_two_units_of_one_name_the_result_is_the_one_that_the_sources_preceded(read):
    (change,) = read("Các xã Sơn Mai, Sơn Phúc sáp nhập thành xã Kim Hoa, tỉnh Hà Tĩnh.").unit_changes
    assert (change.result_id, [source.unit_id for source in change.sources]) == (
        "18211-20200101",
        ["18226-0", "18220-0"],
    )


def test_each_source_keeps_the_district_printed_with_it(read):
    text = "Thành lập xã Kiến Hải trên cơ sở nhập xã Tân Phong, xã Tú Sơn (huyện Kiến Thụy) và xã Đại Hợp, huyện Kiến Thụy."
    (change,) = read(text, on=NEW).unit_changes
    assert {source.parent for source in change.sources} == {"huyện Kiến Thụy"}
    assert {source.unit for source in change.sources} == {"xã Tân Phong", "xã Tú Sơn", "xã Đại Hợp"}


@pytest.mark.parametrize(
    ("tail", "area", "population"),
    [
        (" với diện tích 204,6 km2, dân số 61.502 người.", 204.6, 61502),
        (", có diện tích tự nhiên 204,6km² và quy mô dân số là 61.502 người.", 204.6, 61502),
        (", diện tích 20.460 ha.", 204.6, None),
        (", dân số hơn 61.500 người.", None, 61500),
        (".", None, None),
    ],
)
def test_area_and_population_of_the_result_are_read(read, tail, area, population):
    text = f"Xã Di Linh được thành lập trên cơ sở sáp nhập thị trấn Di Linh và các xã Tân Châu, Liên Đầm, Gung Ré{tail}"
    (change,) = read(text, on=NEW).unit_changes
    assert (change.area_km2, change.population) == (area, population)


@pytest.mark.parametrize(
    ("printed", "act"),
    [
        ("Theo Nghị quyết số 1671/NQ-UBTVQH15, ", "1671/NQ-UBTVQH15"),
        ("Thực hiện Nghị quyết 1671/NQ-UBTVQH15 ngày 16/6/2025, ", "1671/NQ-UBTVQH15"),
        ("", None),
    ],
)
def test_the_act_printed_with_a_merger_is_kept(read, printed, act):
    (change,) = read(
        f"{printed}thị trấn Nam Đàn và xã Xuân Hòa sáp nhập thành xã Vạn An.", on=NEW
    ).unit_changes
    assert change.act == act


@pytest.mark.parametrize(
    ("printed", "clause"),
    [
        ("Theo khoản 37 Điều 1 Nghị quyết số 1665/NQ-UBTVQH15, ", "khoản 37 Điều 1"),
        ("Theo Điều 1 của Nghị quyết số 1665/NQ-UBTVQH15, ", "Điều 1"),
        ("Theo khoản 37 Luật này và Nghị quyết số 1665/NQ-UBTVQH15, ", None),
    ],
)
def test_the_clause_printed_with_the_act_is_kept(read, printed, clause):
    (change,) = read(
        f"{printed}thị trấn Nam Đàn và xã Xuân Hòa sáp nhập thành xã Vạn An.", on=NEW
    ).unit_changes
    assert (change.act, change.clause) == ("1665/NQ-UBTVQH15", clause)


def test_a_clause_that_refers_to_another_clause_does_not_end_the_list(read):
    text = (
        "Sắp xếp phần còn lại của các xã Tú Sơn, Đại Hợp sau khi sắp xếp theo quy định tại khoản 7, khoản 31 Điều này "
        "và toàn bộ diện tích tự nhiên, quy mô dân số của xã Tân Phong thành xã mới có tên gọi là xã Kiến Hải."
    )
    (change,) = read(text, on=NEW).unit_changes
    assert [(source.unit, source.extent) for source in change.sources] == [
        ("xã Tú Sơn", "part"),
        ("xã Đại Hợp", "part"),
        ("xã Tân Phong", "whole"),
    ]


def test_a_name_that_the_register_lacks_is_kept_in_a_list_without_an_id(read):
    text = "Các phường Châu Phú A, Vĩnh Lạch, Châu Phú B sáp nhập thành phường Châu Đốc."
    (change,) = read(text, on=NEW, url="https://baoangiang.com.vn/a").unit_changes
    assert [(source.unit, source.unit_id) for source in change.sources] == [
        ("phường Châu Phú A", "30319-0"),
        ("phường Vĩnh Lạch", None),
        ("phường Châu Phú B", "30316-0"),
    ]


def test_a_merger_told_twice_is_one_change(read):
    text = "Thị trấn Nam Đàn và xã Xuân Hòa sáp nhập thành xã Vạn An. " * 2
    assert len(read(text, on=NEW).unit_changes) == 1


def test_two_mergers_in_two_sentences_are_two_changes(read):
    text = (
        "Thị trấn Nam Đàn và xã Xuân Hòa sáp nhập thành xã Vạn An. "
        "Xã Nam Hưng, xã Nghĩa Thái và xã Nam Thanh sáp nhập thành xã Nam Đàn."
    )
    assert [change.result for change in read(text, on=NEW).unit_changes] == ["xã Vạn An", "xã Nam Đàn"]


# text, rows "kind: source (extent) -> result (parent)"
OTHER_KINDS = [
    (
        "Ông quê xã Võ Liệt, huyện Thanh Chương (nay là xã Kim Bảng), tỉnh Nghệ An.",
        ["merge: xã Võ Liệt (unknown) -> xã Kim Bảng (tỉnh Nghệ An)"],
    ),
    # one of several that the register knows to have become it; a seat is no successor
    ("Vụ việc ở quận Tân Bình (nay là phường Tân Sơn Nhất), Thành phố Hồ Chí Minh.", []),
    ("Chợ huyện Đức Thọ (nay là xã Đức Thọ, tỉnh Hà Tĩnh) họp sáng sớm.", []),
    (
        "Huyện Kỳ Anh cũ, nay là thị xã Kỳ Anh, có cảng nước sâu.",
        ["rename: huyện Kỳ Anh (unknown) -> thị xã Kỳ Anh (tỉnh Hà Tĩnh)"],
    ),
    (
        "Bà sinh tại xã Liên Nghĩa, huyện Văn Giang, tỉnh Hải Hưng (nay là tỉnh Hưng Yên).",
        ["rename: tỉnh Hải Hưng (unknown) -> tỉnh Hưng Yên (None)"],
    ),
    (
        "Bà từng công tác ở Hà Tây (nay là Hà Nội).",
        ["merge: tỉnh Hà Tây (unknown) -> thành phố Hà Nội (None)"],
    ),
    (
        "Xã Võ Liệt nay thuộc xã Kim Bảng, tỉnh Nghệ An.",
        ["merge: xã Võ Liệt (unknown) -> xã Kim Bảng (tỉnh Nghệ An)"],
    ),
    (
        "Năm 1997, tỉnh Hưng Yên được tái lập từ tỉnh Hải Hưng.",
        ["split: tỉnh Hải Hưng (part) -> tỉnh Hưng Yên (None)"],
    ),
    (
        "Huyện Lâm Hà được thành lập trên cơ sở tách từ huyện Đức Trọng.",
        ["split: huyện Đức Trọng (part) -> huyện Lâm Hà (tỉnh Lâm Đồng)"],
    ),
    (
        "Năm 1991, tỉnh Hà Nam Ninh được chia tách thành hai tỉnh Nam Hà và Ninh Bình.",
        [
            "split: tỉnh Hà Nam Ninh (part) -> tỉnh Nam Hà (None)",
            "split: tỉnh Hà Nam Ninh (part) -> tỉnh Ninh Bình (None)",
        ],
    ),
    (
        "Xã Kim Liên chính thức đổi tên thành xã Nam Đàn.",
        ["rename: xã Kim Liên (whole) -> xã Nam Đàn (tỉnh Nghệ An)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OTHER_KINDS)
def test_renamings_and_splits_are_told_in_words_of_reports(read, text, expected):
    found = read(text, on=NEW).unit_changes
    assert [
        f"{change.kind}: {source.unit} ({source.extent}) -> {change.result} ({change.result_parent})"
        for change in found
        for source in change.sources
    ] == expected


def test_the_district_that_a_sentence_begins_with_is_above_its_sources(read):
    text = "Tại huyện Thanh Chương, xã Võ Liệt và xã Thanh Long sáp nhập thành xã Kim Bảng."
    (change,) = read(text, on="2024-12-20").unit_changes
    assert {source.parent for source in change.sources} == {"huyện Thanh Chương"}


def test_a_change_has_the_size_that_the_text_tells_later(read):
    text = (
        "Xã Kim Bảng được thành lập trên cơ sở sáp nhập xã Võ Liệt và xã Thanh Long. Người dân phấn khởi. Cán bộ bắt tay "
        "vào việc. Trụ sở được sửa sang. Hiện xã Kim Bảng có diện tích 30,5 km2, dân số 17.240 người."
    )
    (change,) = read(text, on=NEW).unit_changes
    assert (change.area_km2, change.population) == (30.5, 17240)


NO_CHANGE = [
    # today's name of what is no unit; the same name; a post
    "Ông học Trường Chính trị xã Gung Ré, nay là Học viện Lâm Đồng.",
    "Ông từng là Chủ tịch UBND xã Gung Ré, nay là Bí thư Đảng ủy xã Liên Đầm.",
    "Quê ông ở xã Gung Ré, huyện Di Linh (nay là xã Gung Ré, tỉnh Lâm Đồng).",
    "Quê ông ở thị trấn Di Linh, nay thuộc huyện Bảo Lâm.",
    # of another level
    "Tỉnh Lâm Đồng mới gồm 124 đơn vị, trong đó có xã Gung Ré và xã Liên Đầm.",
    "Huyện Di Linh hợp nhất với huyện Bảo Lâm.",
    # departments, party organisations, villages, schools, companies are no units
    "Sáp nhập Sở Xây dựng với Sở Giao thông vận tải thành Sở Xây dựng tỉnh Lâm Đồng.",
    "Hợp nhất Ban Tuyên giáo và Ban Dân vận thành Ban Tuyên giáo và Dân vận Tỉnh ủy Lâm Đồng.",
    "Sáp nhập Đảng bộ xã Xuân Hòa và Đảng bộ thị trấn Nam Đàn thành Đảng bộ xã Vạn An.",
    "Thôn 1 và thôn 2 của xã Gung Ré sáp nhập thành thôn Hàng Hải.",
    "Trường tiểu học xã Gung Ré và Trường tiểu học xã Liên Đầm sáp nhập thành một trường.",
    "Công an xã Gung Ré và Công an xã Liên Đầm sáp nhập.",
    # no result, or no sources
    "Sáp nhập xã Tân Châu với xã Liên Đầm.",
    "Sau khi sáp nhập, xã Di Linh có 25 thôn, tổ dân phố.",
    "Xã Di Linh được thành lập từ ngày 1/7/2025.",
    "Việc sáp nhập các xã ở huyện Di Linh được người dân đồng tình.",
    # a heading that runs into the sentence is no source; a post and a seat are no units
    "Chuyển trụ sở Ủy ban nhân dân xã Gung Ré về xã Liên Đầm.",
    "Thành lập phường Tương Mai thuộc quận Hai Bà Trưng.",
    # other uses of the words
    "Giữ nguyên xã Gung Ré là mong muốn của nhân dân.",
    "Điều chỉnh vốn của xã Gung Ré sang xã Liên Đầm trong năm nay là 2 tỷ đồng.",
    "Chuyển giao xã Gung Ré cho ngành y tế.",
    "Tách hộ tại xã Gung Ré thành hai hộ.",
    "Nhập dữ liệu của xã Gung Ré vào hệ thống của huyện Di Linh.",
    "Đổi tên trường tiểu học xã Gung Ré thành Trường Tiểu học Nguyễn Du.",
    "Giải thể Hợp tác xã Gung Ré.",
    "Xã Gung Ré nhập 200 con bò giống về xã Liên Đầm.",
    "Dân xã Gung Ré nhập cư vào xã Liên Đầm, huyện Di Linh từ lâu.",
    "Bí thư Đảng ủy xã Gung Ré chuyển đến xã Liên Đầm công tác.",
    # institutions that have a unit in their names
    "Trường Mầm non xã Gung Ré được đổi tên thành Trường Mầm non Sơn Ca.",
    "Trạm Y tế thị trấn Di Linh đổi tên thành Trạm Y tế xã Di Linh.",
    "Công an huyện Di Linh được đổi tên thành Công an khu vực Di Linh.",
    "Bến xe thành phố Đà Lạt đổi tên thành Bến xe tỉnh Lâm Đồng.",
    "Sở Xây dựng Bình Thuận, Đắk Nông và Lâm Đồng hợp nhất lấy tên Sở Xây dựng tỉnh Lâm Đồng.",
    "Đảng bộ các tỉnh Bình Thuận, Đắk Nông và Lâm Đồng hợp nhất lấy tên Đảng bộ tỉnh Lâm Đồng.",
    "Hội Văn nghệ tỉnh Bình Thuận và Lâm Đồng hợp nhất, lấy tên Hội Văn nghệ tỉnh Lâm Đồng.",
    "Quỹ tín dụng xã Gung Ré và Liên Đầm hợp nhất, mang tên Quỹ tín dụng Di Linh.",
    "Ngân hàng Chính sách xã hội huyện Di Linh sáp nhập vào tỉnh Lâm Đồng.",
    "Đài Phát thanh và Truyền hình tỉnh Bình Thuận và tỉnh Lâm Đồng hợp nhất, lấy tên Đài tỉnh Lâm Đồng.",
    "Bộ Chỉ huy Quân sự tỉnh Đắk Nông sáp nhập vào tỉnh Lâm Đồng.",
    "Thanh tra xã Gung Ré và xã Liên Đầm sáp nhập thành Thanh tra xã Di Linh.",
    "Câu lạc bộ bóng bàn tỉnh Bình Thuận sáp nhập vào tỉnh Lâm Đồng.",
]


@pytest.mark.parametrize("text", NO_CHANGE)
def test_what_is_no_merger_of_units_gives_no_change(read, text):
    assert read(text, on=NEW).unit_changes == ()


def told(read, text: str, day: str) -> list[tuple[str, set[str]]]:
    return [
        (change.result, {source.unit for source in change.sources})
        for change in read(text, on=day).unit_changes
    ]


# text, results with their sources
SEVERAL = [
    # one verb for several mergers
    (
        "Huyện Đức Thọ sáp nhập 3 xã Đức Lâm, Trung Lễ, Đức Thủy thành xã Lâm Trung Thủy; 3 xã Bùi Xá, Đức La, Đức Nhân "
        "thành xã Bùi La Nhân.",
        [
            ("xã Lâm Trung Thủy", {"xã Đức Lâm", "xã Trung Lễ", "xã Đức Thủy"}),
            ("xã Bùi La Nhân", {"xã Bùi Xá", "xã Đức La", "xã Đức Nhân"}),
        ],
    ),
    # the heading of a list is no source
    (
        "Huyện Cẩm Xuyên: xã Cẩm Huy nhập vào thị trấn Cẩm Xuyên.",
        [("thị trấn Cẩm Xuyên", {"xã Cẩm Huy"})],
    ),
    (
        "Tại huyện Cẩm Xuyên, xã Cẩm Huy sẽ nhập vào thị trấn Cẩm Xuyên.",
        [("thị trấn Cẩm Xuyên", {"xã Cẩm Huy"})],
    ),
    (
        "Huyện Đức Thọ thành lập xã Bùi La Nhân từ 3 xã Bùi Xá, Đức La và Đức Nhân.",
        [("xã Bùi La Nhân", {"xã Bùi Xá", "xã Đức La", "xã Đức Nhân"})],
    ),
    # founded on one unit, several in a sentence; with the parent in brackets
    (
        "Thị trấn Lộc Hà được thành lập trên cơ sở toàn bộ diện tích tự nhiên và dân số của xã Thạch Bằng; phường Đậu "
        "Liêu được thành lập trên cơ sở xã Đậu Liêu.",
        [("thị trấn Lộc Hà", {"xã Thạch Bằng"}), ("phường Đậu Liêu", {"xã Đậu Liêu"})],
    ),
    (
        "- Phường ĐẬU LIÊU (thị xã Hồng Lĩnh): được thành lập trên cơ sở nguyên trạng toàn bộ 24,27 km² diện tích tự "
        "nhiên của xã Đậu Liêu.",
        [("phường Đậu Liêu", {"xã Đậu Liêu"})],
    ),
    # a name that begins as a word of the grammar
    (
        "Tỉnh Yên Bái và tỉnh Lào Cai được sáp nhập thành tỉnh mới mang tên Lào Cai.",
        [("tỉnh Lào Cai", {"tỉnh Yên Bái", "tỉnh Lào Cai"})],
    ),
    # parties and schools are no units
    ("Đảng bộ xã Đức Lâm được thành lập trên cơ sở Đảng bộ xã Trung Lễ và Đảng bộ xã Đức Thủy.", []),
    ("Trạm Y tế xã Đức Lâm được sáp nhập vào Trạm Y tế xã Trung Lễ.", []),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_a_sentence_of_a_report_tells_several_changes(read, text, expected):
    assert told(read, text, "2020-01-05") == expected


TABLE = """| STT | Xã mới | Các xã, thị trấn sáp nhập | Diện tích (km2) |
| --- | --- | --- | --- |
| 1 | Xã Kim Bảng | xã Võ Liệt, xã Thanh Long | 30,5 |
| 2 | **Xã Vạn An** | Thị trấn Nam Đàn, các xã Xuân Hòa, Thượng Tân Lộc | 62,1 |
"""


def test_the_rows_of_a_table_are_changes(read):
    assert told(read, TABLE, NEW) == [
        ("xã Kim Bảng", {"xã Võ Liệt", "xã Thanh Long"}),
        ("xã Vạn An", {"thị trấn Nam Đàn", "xã Xuân Hòa", "xã Thượng Tân Lộc"}),
    ]


@pytest.mark.parametrize(
    "heads", ["| STT | Xã | Các xã lân cận | Diện tích |", "| STT | Xã mới | Bí thư | Chủ tịch |"]
)
def test_a_table_of_other_columns_tells_no_change(read, heads):
    assert told(read, heads + TABLE[TABLE.index("\n") :], NEW) == []


def test_a_report_tells_day_act_and_size_around_a_change(read):
    text = (
        "Quốc hội ban hành Nghị quyết số 827/NQ-UBTVQH14. Theo Nghị quyết, từ ngày 1/1/2020, nhập toàn bộ 11,91km2 diện "
        "tích tự nhiên và 1.515 người dân của xã Bản Péo vào xã Nậm Dịch. Sau khi nhập, xã Nậm Dịch có 30,56km2 diện tích "
        "tự nhiên và quy mô dân số 3.612 người."
    )
    (change,) = read(text, on="2019-12-20").unit_changes
    assert (change.act, change.effective, change.status) == ("827/NQ-UBTVQH14", "2020-01-01", "planned")
    assert (change.area_km2, change.population) == (30.56, 3612)
    assert (change.result_id, change.sources[0].unit_id) == ("01075-20200101", "01078-0")


def test_a_change_of_long_ago_is_linked_to_the_units_of_then(read):
    text = "Thành lập phường Ninh Thạnh trên cơ sở toàn bộ 1.519,11 ha diện tích tự nhiên của xã Ninh Thạnh."
    (change,) = read(text, on="2013-12-15").unit_changes
    assert (change.result_id, change.sources[0].unit_id) == ("25483-0", "25483-0")
    assert change.area_km2 == 15.1911
