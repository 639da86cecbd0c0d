"""Units in text: where a name begins and ends, and which unit it stands for on the document's day."""

import pytest

OLD = "2023-05-10"
SPRING = "2025-03-10"
NEW = "2025-09-10"

# printed unit, day, address, unit as the guide writes it, id in the register
DECIDED = [
    # the same name on two days is two units
    ("xã Di Linh", NEW, None, "xã Di Linh", "25000-20250701"),
    ("thị trấn Di Linh", OLD, None, "thị trấn Di Linh", "25000-0"),
    ("huyện Di Linh", OLD, None, "huyện Di Linh", "679-0"),
    ("xã Tân Phong", OLD, "https://baosonla.vn/a", "xã Tân Phong", "03970-0"),
    ("xã Tân Phong", NEW, "https://baosonla.vn/a", "xã Tân Phong", "03970-20250701"),
    ("thành phố Huế", OLD, None, "thành phố Huế", "474-0"),
    ("thành phố Huế", NEW, None, "thành phố Huế", "46-0"),
    ("tỉnh Thừa Thiên Huế", OLD, None, "tỉnh Thừa Thiên Huế", "46-0"),
    # a province gone for long
    ("tỉnh Hà Tây", "2005-05-10", None, "tỉnh Hà Tây", "28-0"),
    # the province of the address decides among units of one name
    ("phường Hải Châu", SPRING, "https://baodanang.vn/a", "phường Hải Châu", "20236-0"),
    ("phường Hải Châu", SPRING, "https://baothanhhoa.vn/a", "phường Hải Châu", "16564-0"),
    ("phường Hải Châu", NEW, "https://danang.gov.vn/a", "phường Hải Châu", "20242-20250701"),
    ("xã Lâm Thao", NEW, "https://baophutho.vn/a", "xã Lâm Thao", "08494-20250701"),
    ("xã Lâm Thao", NEW, "https://baobacninh.vn/a", "xã Lâm Thao", "09529-20250701"),
    ("xã Phù Cát", NEW, "https://baogialai.com.vn/a", "xã Phù Cát", "21853-20250701"),
    # abbreviated type words
    ("TP. Vinh", OLD, None, "thành phố Vinh", "412-0"),
    ("TP Vinh", OLD, None, "thành phố Vinh", "412-0"),
    ("Tp.Vinh", OLD, None, "thành phố Vinh", "412-0"),
    ("TX. Hoàng Mai", OLD, None, "thị xã Hoàng Mai", "432-20130404"),
    ("H. Di Linh", OLD, None, "huyện Di Linh", "679-0"),
    ("Q.5", OLD, None, "quận 5", "774-0"),
    ("Q. Hải Châu", OLD, None, "quận Hải Châu", "492-0"),
    # spellings of one name; the printed one is kept
    ("tỉnh Đăk Lăk", OLD, None, "tỉnh Đăk Lăk", "66-0"),
    ("tỉnh Đắk Lắk", NEW, None, "tỉnh Đắk Lắk", "66-20250701"),
    ("tỉnh Bà Rịa – Vũng Tàu", OLD, None, "tỉnh Bà Rịa - Vũng Tàu", "77-0"),
    ("Tỉnh Bà Rịa - Vũng Tàu", OLD, None, "tỉnh Bà Rịa - Vũng Tàu", "77-0"),
    ("tỉnh Hoà Bình", OLD, None, "tỉnh Hòa Bình", "17-0"),
    # long names, names with digits and hyphens
    ("phường Xuân Hương - Đà Lạt", NEW, None, "phường Xuân Hương - Đà Lạt", "24781-20250701"),
    # the first half alone, where no other commune is called so
    ("phường Xuân Hương", NEW, None, "phường Xuân Hương", "24781-20250701"),
    ("đặc khu Côn Đảo", NEW, None, "đặc khu Côn Đảo", "26732-20250701"),
    ("phường Hồ", OLD, None, "phường Hồ", "09400-0"),
    # names that begin like other words: xã hội, huyện đoàn, xã giao, thị ủy
    ("huyện Giao Thủy", OLD, None, "huyện Giao Thủy", "365-0"),
    ("xã Đoàn Xá", OLD, None, "xã Đoàn Xá", "11746-0"),
    ("xã Đoàn Đào", NEW, None, "xã Đoàn Đào", "12406-20250701"),
    ("phường Hội An", NEW, None, "phường Hội An", "20410-20250701"),
    ("xã Hóa Quỳ", NEW, None, "xã Hóa Quỳ", "16186-20250701"),
    # Roman and Arabic numbers, i and y, apostrophes, one letter small
    ("xã Tam Xuân 2", OLD, None, "xã Tam Xuân 2", "20971-0"),
    ("huyện Đắk R’Lấp", OLD, None, "huyện Đắk R'Lấp", "666-0"),
    ("tỉnh Nghệ an", OLD, None, "tỉnh Nghệ An", "40-0"),
    ("tỉnh Bắc Cạn", OLD, None, "tỉnh Bắc Cạn", "06-0"),
    # Ho Chi Minh City
    ("TPHCM", OLD, None, "thành phố Hồ Chí Minh", "79-0"),
    ("TP.HCM", OLD, None, "thành phố Hồ Chí Minh", "79-0"),
    ("TP Hồ Chí Minh", NEW, None, "thành phố Hồ Chí Minh", "79-20250701"),
]


@pytest.mark.parametrize(("printed", "on", "url", "unit", "unit_id"), DECIDED)
def test_a_printed_unit_is_linked_to_the_unit_of_its_day(read, printed, on, url, unit, unit_id):
    (tenure,) = read(f"Chủ tịch UBND {printed} Phạm Đình Khuê dự họp.", on=on, url=url).tenures
    assert (tenure.unit, tenure.unit_id, tenure.unit_candidates) == (unit, unit_id, ())


BY_CONTEXT = [
    # a parent printed beside or before it
    ("Phạm Đình Khuê, Chủ tịch UBND xã Tân Phong, huyện Kiến Thụy, dự họp.", OLD, "11734-0"),
    ("Phạm Đình Khuê, Chủ tịch UBND xã Tân Phong (huyện Vũ Thư), dự họp.", OLD, "13210-0"),
    ("Phạm Đình Khuê, Chủ tịch UBND xã Tân Phong thuộc huyện Ninh Giang, dự họp.", OLD, "11197-0"),
    ("Chủ tịch UBND xã Tân Phong (huyện Vũ Thư) Phạm Đình Khuê dự họp.", OLD, "13210-0"),
    ("Phạm Đình Khuê, Chủ tịch UBND phường 4, quận 5, TP.HCM, dự họp.", OLD, "27301-0"),
    ("Phạm Đình Khuê, Chủ tịch UBND P.4, Q.5, dự họp.", OLD, "27301-0"),
    ("Tại quận 5, TPHCM, nước lên nhanh. Chủ tịch UBND phường 4 Phạm Đình Khuê cho bơm.", OLD, "27301-0"),
    (
        "Tại thành phố Đà Lạt (Lâm Đồng), mưa lớn. Chủ tịch UBND phường 4 Phạm Đình Khuê cho bơm.",
        OLD,
        "24793-0",
    ),
    ("Huyện Thạnh Phú mưa lớn. Chủ tịch UBND xã Tân Phong Phạm Đình Khuê cho bơm.", OLD, "29194-0"),
    # a name without type word tells the province
    ("(Sơn La) - Chủ tịch UBND xã Tân Phong Phạm Đình Khuê dự họp.", NEW, "03970-20250701"),
]


@pytest.mark.parametrize(("text", "on", "unit_id"), BY_CONTEXT)
def test_the_units_around_decide_among_units_of_one_name(read, text, on, unit_id):
    (tenure,) = read(text, on=on).tenures
    assert tenure.unit_id == unit_id


GONE = [
    # printed with its district, or in a text that names district and province; nobody speaks of Bắc Ninh
    ("Phạm Đình Khuê, Chủ tịch UBND xã An Lạc, huyện Hạ Lang, tỉnh Cao Bằng, dự họp.", "01555-0"),
    ("Huyện Hạ Lang (tỉnh Cao Bằng) mưa. Chủ tịch UBND xã An Lạc Phạm Đình Khuê dự họp.", "01555-0"),
    ("Chủ tịch UBND phường Tân Dân Phạm Đình Khuê dự họp tại TP Chí Linh, tỉnh Hải Dương.", "10603-0"),
    ("Công an tỉnh Vĩnh Phúc báo cáo. Chủ tịch UBND xã Chấn Hưng Phạm Đình Khuê dự họp.", "09085-0"),
    # of two units of a province the one whose district is printed
    ("Phạm Đình Khuê, Chủ tịch UBND xã Tam Hợp, huyện Tương Dương, tỉnh Nghệ An, dự họp.", "16936-0"),
    ("Phạm Đình Khuê, Chủ tịch UBND xã Tam Hợp (huyện Quỳ Hợp, Nghệ An), dự họp.", "17059-0"),
    # the new one, where a text names its province, or no other, or says that the district was before
    ("Phạm Đình Khuê, Chủ tịch UBND xã Tam Hợp, tỉnh Nghệ An, dự họp.", "17059-20250701"),
    ("Phạm Đình Khuê, Chủ tịch UBND xã Tam Hợp (huyện Quỳ Hợp cũ, Nghệ An), dự họp.", "17059-20250701"),
    # of a district that is gone there is no new commune of that name
    ("Phạm Đình Khuê, Chủ tịch UBND xã Đào Xá (huyện Phú Bình cũ, tỉnh Thái Nguyên), dự họp.", "05926-0"),
    ("Phạm Đình Khuê, Chủ tịch UBND xã Đào Xá thuộc huyện Phú Bình (cũ), Thái Nguyên, dự họp.", "05926-0"),
    ("Phạm Đình Khuê, nguyên Chủ tịch UBND xã Yên Thái, huyện Yên Mô cũ, tỉnh Ninh Bình.", "14749-0"),
    # a post that is over was one of the old commune
    ("Phạm Đình Khuê, nguyên Chủ tịch UBND xã Mường Giôn, huyện Quỳnh Nhai cũ, tỉnh Sơn La.", "03694-0"),
    # a province that kept its name has what lay in those that went into it
    ("Phạm Đình Khuê, nguyên Chủ tịch UBND xã Đông Thành (cũ), tỉnh Tuyên Quang.", "01219-0"),
    ("Phạm Đình Khuê, Giám đốc Sở Y tế tỉnh Tuyên Quang (trước sáp nhập), dự họp.", "08-0"),
    ("Phạm Đình Khuê, Chủ tịch UBND xã Hải Tân (huyện Hải Hậu, tỉnh Ninh Bình), dự họp.", "14275-0"),
    # what it is today tells which it was
    ("Phạm Đình Khuê, nguyên Chủ tịch UBND xã Đồng Thịnh cũ (nay là xã Định Hóa, Thái Nguyên).", "05572-0"),
    ("Phạm Đình Khuê, Chủ tịch UBND xã Hồng Thủy (nay thuộc xã Cam Hồng, tỉnh Quảng Trị), dự.", "19252-0"),
    ("Tại Tây Ninh, Chủ tịch UBND xã Đồng Khởi (tỉnh Vĩnh Long) Phạm Đình Khuê dự.", "28945-20250701"),
    ("Chủ tịch UBND xã Đồng Khởi Phạm Đình Khuê dự họp.", "28945-20250701"),
    ("Tỉnh Phú Thọ đón đoàn tỉnh Bắc Ninh. Chủ tịch UBND xã Tiên Du Phạm Đình Khuê dự.", "09319-20250701"),
]


@pytest.mark.parametrize(("text", "unit_id"), GONE)
def test_a_unit_that_has_just_gone_is_meant_where_the_text_names_what_it_lay_in(read, text, unit_id):
    (tenure,) = read(text, on=NEW).tenures
    assert tenure.unit_id == unit_id


def test_a_unit_gone_for_long_stays_beside_one_that_the_text_does_not_place(read):
    (tenure,) = read("Tỉnh Tuyên Quang mưa. Chủ tịch UBND xã Xuân Tân Phạm Đình Khuê dự họp.", on=OLD).tenures
    assert tenure.unit_candidates == ("14110-0", "02236-0")


CLOSED_LISTS = [
    # provinces, districts and cities are closed lists: a person follows the type word
    ("Chủ tịch UBND tỉnh Hồ Viết Rạng dự họp.", "Hồ Viết Rạng", "tỉnh Nghệ An"),
    ("Chủ tịch UBND tỉnh Hà Thị Nhạn dự họp.", "Hà Thị Nhạn", "tỉnh Nghệ An"),
    ("Chủ tịch UBND tỉnh Nguyễn Văn Linh Sang dự họp.", "Nguyễn Văn Linh Sang", "tỉnh Nghệ An"),
    ("Chủ tịch UBND tỉnh Tây Ninh Phạm Đình Khuê dự họp.", "Phạm Đình Khuê", "tỉnh Tây Ninh"),
    ("Phó Chủ tịch UBND tỉnh Hà Giang Hà Thị Nhạn dự họp.", "Hà Thị Nhạn", "tỉnh Hà Giang"),
    ("Giám đốc Công an tỉnh Lâm Đồng Đại tá Phạm Đình Khuê dự họp.", "Phạm Đình Khuê", "tỉnh Lâm Đồng"),
]


@pytest.mark.parametrize(("text", "person", "unit"), CLOSED_LISTS)
def test_a_person_after_a_type_word_is_no_unit(read, text, person, unit):
    (tenure,) = read(text, on=OLD, url="https://baonghean.vn/a").tenures
    assert (tenure.person, tenure.unit) == (person, unit)


ANAPHORA = [
    # a type word alone is the last unit of that level
    ("Huyện Di Linh họp. Chủ tịch UBND huyện Phạm Đình Khuê dự.", "huyện Di Linh"),
    ("Huyện Di Linh họp. Chủ tịch UBND tỉnh Phạm Đình Khuê dự.", "tỉnh Lâm Đồng"),
    ("Xã Gung Ré họp. Chủ tịch UBND xã Phạm Đình Khuê dự.", "xã Gung Ré"),
    ("Xã Gung Ré và xã Liên Đầm, huyện Di Linh họp. Bí thư Huyện ủy Phạm Đình Khuê dự.", "huyện Di Linh"),
    ("Quận Hải Châu họp. Bí thư Thành ủy Phạm Đình Khuê dự.", "thành phố Đà Nẵng"),
    ("TP Vinh họp. Bí thư Thành ủy Phạm Đình Khuê dự.", "thành phố Vinh"),
    ("Đoàn từ huyện Di Linh sang huyện Nam Đàn. Chủ tịch UBND huyện Phạm Đình Khuê dự.", "huyện Nam Đàn"),
]


@pytest.mark.parametrize(("text", "unit"), ANAPHORA)
def test_a_type_word_alone_is_the_unit_the_text_speaks_of(read, text, unit):
    (tenure,) = read(text, on=OLD).tenures
    assert tenure.unit == unit


BY_EVIDENCE = [
    # the clause: where somebody is sent
    (
        "HĐND tỉnh Hà Tĩnh họp. Ông Phạm Đình Khuê, Chủ tịch UBND tỉnh Hà Tĩnh, được điều động về Hà Giang "
        "làm Bí thư Tỉnh ủy.",
        "Tỉnh ủy Hà Giang",
    ),
    ("Ông Phạm Đình Khuê vừa được luân chuyển lên Lai Châu giữ chức Phó Bí thư Tỉnh ủy.", "Tỉnh ủy Lai Châu"),
    # the head of a section, with and without a type word
    (
        "Thừa Thiên Huế: Tỉnh họp. TP.HCM: Sáng 6/12, ông Phạm Đình Khuê được bầu làm Chủ tịch HĐND thành phố.",
        "Hội đồng nhân dân Thành phố Hồ Chí Minh",
    ),
    (
        "Quảng Trị họp hôm qua. Thừa Thiên Huế: HĐND tỉnh bầu ông Phạm Đình Khuê làm Chủ tịch UBND tỉnh. "
        "Quảng Trị: HĐND tỉnh bầu bà Hà Thị Nhạn.",
        "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
    ),
    # the sign of a newspaper
    ("(BĐ) - Sáng 22.4, Bí thư Tỉnh ủy Phạm Đình Khuê dự họp.", "Tỉnh ủy Bình Định"),
    ("(QNO) - Chủ tịch UBND tỉnh Phạm Đình Khuê dự họp.", "Ủy ban nhân dân tỉnh Quảng Nam"),
    # not where somebody comes from
    (
        "HĐND tỉnh Lạng Sơn họp. Ông Phạm Đình Khuê, quê huyện Kiến Xương, tỉnh Thái Bình, làm Chủ tịch UBND "
        "tỉnh.",
        "Ủy ban nhân dân tỉnh Lạng Sơn",
    ),
    # one of several provinces: the last named in an office, not the most frequent
    (
        "Chủ tịch UBND tỉnh Sơn La họp. Sở Y tế tỉnh Sơn La và Công an tỉnh Sơn La dự. Phó Chủ tịch UBND tỉnh "
        "Lai Châu trao quyết định ngày 5/3 cho nhiều người, trong đó ông Phạm Đình Khuê giữ chức Giám đốc Sở "
        "Công Thương.",
        "Sở Công Thương tỉnh Lai Châu",
    ),
    # the chain names the district after its own post
    (
        "Huyện ủy Di Linh họp. Tỉnh chỉ định ông Phạm Đình Khuê tham gia BCH Đảng bộ huyện, giữ chức Bí thư "
        "Huyện ủy Lạc Dương.",
        "Huyện ủy Lạc Dương",
    ),
    # a level that the text before speaks of
    (
        "Tỉnh Lâm Đồng, xã Di Linh.\n\n2. Hội đồng nhân dân xã:\n\n- Đồng chí Phạm Đình Khuê - Trưởng Ban Kinh "
        "tế - Ngân sách",
        "Ban Kinh tế - Ngân sách Hội đồng nhân dân xã Di Linh",
    ),
    # a battle is no province
    (
        "Tỉnh Cao Bằng kỷ niệm Chiến thắng Điện Biên Phủ; dự lễ có ông Phạm Đình Khuê, Phó Bí thư Tỉnh ủy.",
        "Tỉnh ủy Cao Bằng",
    ),
    # no town of another province than the one that the sentence speaks of
    (
        "TP Hải Phòng họp. Thủ tướng phê chuẩn chức vụ Phó Chủ tịch UBND tỉnh Bắc Kạn đối với ông Phạm Đình "
        "Khuê, Chủ tịch UBND TP. Hôm sau, TP Hải Phòng họp.",
        "Ủy ban nhân dân thành phố",
    ),
    # posts of one chain lie in one province
    (
        "Tỉnh ủy Trà Vinh họp. Huyện ủy Hướng Hóa có vi phạm. Ông Phạm Đình Khuê, Tỉnh ủy viên, Bí thư Huyện "
        "ủy, chịu trách nhiệm.",
        "Tỉnh ủy Quảng Trị",
    ),
    # an abbreviated type word
    ("Quận 5, TPHCM họp. Ông Phạm Đình Khuê, Chủ tịch UBND TP.", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
    # nothing tells it: a tax is no Huế, a sign that is none tells nothing
    ("(ABC) - Chủ tịch UBND tỉnh Phạm Đình Khuê dự họp về thuế.", "Ủy ban nhân dân tỉnh"),
]


@pytest.mark.parametrize(("text", "body"), BY_EVIDENCE)
def test_a_body_without_its_unit_takes_that_of_the_nearest_evidence(read, text, body):
    assert body in {tenure.body for tenure in read(text, on=OLD).tenures if tenure.person == "Phạm Đình Khuê"}


# What a text only has to do with is not what it goes on about: title, text, body.
ASIDE = [
    (None, "Xã Sơn Tây (Hà Tĩnh) học tập mô hình của xã Sơn Hồng. Bí thư Đảng ủy xã Lê Văn Tố nói.", "Đảng ủy xã Sơn Tây"),
    (None, "Tỉnh Quảng Ngãi hỗ trợ tỉnh Lào Cai 3 tỷ đồng. Chủ tịch UBND tỉnh Lê Văn Tố trao tiền.", "Ủy ban nhân dân tỉnh Quảng Ngãi"),
    (None, "UBND tỉnh Cà Mau họp. Đoàn công tác của tỉnh An Giang đến chúc mừng. Bí thư Tỉnh ủy Lê Văn Tố kết luận.", "Tỉnh ủy Cà Mau"),
    ("Xã Sơn Kim 1 được mùa", "Cam bán sang xã Sơn Kim 2, tỉnh Hà Tĩnh. Chủ tịch UBND xã Lê Văn Tố vui mừng.", "Ủy ban nhân dân xã Sơn Kim 1"),
    ("Xã Sơn Kim 1 mở hội", "Thợ xây xã Sơn Kim 2, tỉnh Hà Tĩnh đến dựng rạp. Chủ tịch UBND xã Lê Văn Tố vui mừng.", "Ủy ban nhân dân xã Sơn Kim 1"),
    ("Xã Sơn Kim 1 mở hội", "Muốn tới bến phải vòng qua xã Sơn Kim 2. Chủ tịch UBND xã Lê Văn Tố vui mừng.", "Ủy ban nhân dân xã Sơn Kim 1"),
    ("Tỉnh Cà Mau được mùa", "Thương lái tỉnh An Giang mua hết. Chủ tịch UBND tỉnh Lê Văn Tố vui mừng.", "Ủy ban nhân dân tỉnh Cà Mau"),
    # where one goes it is
    ("Đoàn từ thiện thăm xã Sơn Kim 1", "Chiều, đoàn về xã Sơn Kim 2, tỉnh Hà Tĩnh. Chủ tịch UBND xã Lê Văn Tố đón.", "Ủy ban nhân dân xã Sơn Kim 2"),
    # in the same sentence it is
    (None, "UBND tỉnh Cà Mau họp. Đoàn công tác tỉnh An Giang do Bí thư Tỉnh ủy Lê Văn Tố dẫn đầu.", "Tỉnh ủy An Giang"),
    # and where the text has no other
    (None, "Cam chuyển từ xã Sơn Kim 2, tỉnh Hà Tĩnh. Chủ tịch UBND xã Lê Văn Tố vui mừng.", "Ủy ban nhân dân xã Sơn Kim 2"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "body"), ASIDE)
def test_a_unit_that_a_sentence_only_has_to_do_with_is_not_meant_after_it(read, title, text, body):
    assert {tenure.body for tenure in read(text, on=NEW, title=title).tenures} == {body}


# Of the unit that a page introduces by its name, not of what that lies in: text, body.
INTRODUCED = [
    ("Quỳ Hợp là một huyện miền núi của tỉnh Nghệ An.\nLãnh đạo\nChủ tịch UBND: Lê Văn Tố", "Ủy ban nhân dân huyện Quỳ Hợp"),
    ("Quỳ Hợp là huyện thuộc tỉnh Nghệ An, có 21 xã. Chủ tịch HĐND là ông Lê Văn Tố.", "Hội đồng nhân dân huyện Quỳ Hợp"),
    ("Xã Nghĩa Xuân là một xã thuộc huyện Quỳ Hợp, tỉnh Nghệ An.\nChủ tịch UBND: Lê Văn Tố", "Ủy ban nhân dân xã Nghĩa Xuân"),
    ("**Quỳ Hợp** (tiếng Thái: Mường Hin) là một huyện ở tỉnh Nghệ An.\nChủ tịch UBND: Lê Văn Tố", "Ủy ban nhân dân huyện Quỳ Hợp"),
    # another body's unit is printed, or what lies above is spoken of later
    ("Quỳ Hợp là một huyện của tỉnh Nghệ An. Chủ tịch UBND tỉnh Lê Văn Tố đến thăm.", "Ủy ban nhân dân tỉnh Nghệ An"),
    ("Quỳ Hợp là một huyện của tỉnh Nghệ An. HĐND tỉnh Nghệ An họp. Chủ tịch UBND: Lê Văn Tố", "Ủy ban nhân dân tỉnh Nghệ An"),
    # no unit is called so, or not of that type
    ("Sen Vàng là một huyện của tỉnh Nghệ An. Chủ tịch UBND: Lê Văn Tố", "Ủy ban nhân dân tỉnh Nghệ An"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body"), INTRODUCED)
def test_a_page_goes_on_about_the_unit_that_it_introduces(read, text, body):
    assert {tenure.body for tenure in read(text, on=OLD).tenures} == {body}


# Where somebody was, or still is, says nothing of where he gets a post.
MOVED = [
    "Tại tỉnh Phú Thọ, Bộ Chính trị chỉ định ông Lê Văn Tố giữ chức Bí thư Tỉnh ủy. Trước đó ông Tố là Bí thư Tỉnh ủy Vĩnh Phúc.",
    "Sáng 29/6, tại Phú Thọ, Bộ Chính trị điều động ông Lê Văn Tố giữ chức Bí thư Tỉnh ủy. Ông Tố hiện là Phó Bí thư Tỉnh ủy Hà Tĩnh.",
    "Phú Thọ: Bộ Chính trị chỉ định ông Lê Văn Tố giữ chức Bí thư Tỉnh ủy. Ông Lê Văn Tố đang là Phó Chủ tịch UBND tỉnh Hà Tĩnh.",
]  # fmt: skip


@pytest.mark.parametrize("text", MOVED)
def test_where_somebody_was_is_not_where_he_is_sent(read, text):
    (given,) = [one for one in read(text, on="2025-06-30").tenures if one.status == "appointed"]
    assert given.body == "Tỉnh ủy Phú Thọ"


TWO_PROVINCES = [
    # "tỉnh" is that of the newspaper
    (
        "Tây Ninh tiếp đoàn tỉnh Đồng Tháp. Chủ tịch UBND tỉnh Phạm Đình Khuê dự.",
        "tỉnh Tây Ninh",
    ),
    ("Đồng Tháp và Tây Ninh hợp tác. Chủ tịch UBND tỉnh Phạm Đình Khuê báo cáo.", "tỉnh Tây Ninh"),
    (
        "Tỉnh Đồng Tháp xây cầu. Tỉnh Đồng Tháp bố trí vốn. Tây Ninh dự. Bí thư Tỉnh ủy Phạm Đình Khuê mừng.",
        "tỉnh Tây Ninh",
    ),
    # but for the sentence, an office of the other, who receives a delegation, and a text on the other alone
    (
        "Tây Ninh họp. Đoàn tỉnh Đồng Tháp do ông Phạm Đình Khuê, Chủ tịch UBND tỉnh, dẫn đầu.",
        "tỉnh Đồng Tháp",
    ),
    ("Tây Ninh dự. Sở Y tế tỉnh Đồng Tháp họp. Chủ tịch UBND tỉnh Phạm Đình Khuê dự.", "tỉnh Đồng Tháp"),
    (
        "Đoàn Tây Ninh thăm tỉnh Đồng Tháp. Tiếp đoàn có ông Phạm Đình Khuê, Chủ tịch UBND tỉnh.",
        "tỉnh Đồng Tháp",
    ),
    ("Công an tỉnh Đồng Tháp điều tra. Chủ tịch UBND tỉnh Phạm Đình Khuê bị bắt.", "tỉnh Đồng Tháp"),
]


@pytest.mark.parametrize(("text", "unit"), TWO_PROVINCES)
def test_of_two_provinces_a_type_word_alone_is_that_of_the_newspaper(read, text, unit):
    (tenure,) = read(text, on=OLD, url="https://baotayninh.vn/a").tenures
    assert tenure.unit == unit


@pytest.mark.parametrize(
    ("url", "title", "body"),
    [
        ("https://baodongkhoi.vn/a", None, "Ủy ban nhân dân tỉnh Bến Tre"),
        ("https://www.baoapbac.vn/a", None, "Ủy ban nhân dân tỉnh Tiền Giang"),
        ("https://huengaynay.vn/a", None, "Ủy ban nhân dân tỉnh Thừa Thiên Huế"),
        (None, "Tỉnh Lạng Sơn bàn việc làm", "Ủy ban nhân dân tỉnh Lạng Sơn"),
        (None, "Bàn việc thu thuế", "Ủy ban nhân dân tỉnh"),
        ("https://thuetoday.vn/a", None, "Ủy ban nhân dân tỉnh"),
    ],
)
def test_a_newspaper_or_a_title_tells_the_province(read, url, title, body):
    (tenure,) = read("Chủ tịch UBND tỉnh Phạm Đình Khuê dự họp.", on=OLD, url=url, title=title).tenures
    assert tenure.body == body


def test_the_site_of_a_district_tells_which_one(read):
    text = "Huyện Can Lộc, huyện Đức Thọ, huyện Hương Sơn. Chủ tịch UBND huyện Phạm Đình Khuê họp."
    (tenure,) = read(text, on=OLD, url="https://huongson.hatinh.gov.vn/a").tenures
    assert tenure.unit == "huyện Hương Sơn"
    (tenure,) = read(
        "Chủ tịch UBND huyện Phạm Đình Khuê họp.", on=OLD, url="https://vuban.namdinh.gov.vn/a"
    ).tenures
    assert (tenure.unit, tenure.unit_id) == ("huyện Vụ Bản", "359-0")
    (tenure,) = read(
        "Chủ tịch UBND huyện Phạm Đình Khuê họp.", on=OLD, url="https://dienbiendong.dienbien.gov.vn/a"
    ).tenures
    assert tenure.unit == "huyện Điện Biên Đông"
    (tenure,) = read("Chủ tịch UBND huyện Phạm Đình Khuê họp.", on=OLD, url="https://baohatinh.vn/a").tenures
    assert tenure.unit is None
    # a department is the province's, and no city's that has its name
    (tenure,) = read(
        "Giám đốc Sở Y tế Phạm Đình Khuê họp.", on=OLD, url="https://sotuphap.kontum.gov.vn/a"
    ).tenures
    assert tenure.unit == "tỉnh Kon Tum"


@pytest.mark.parametrize(
    ("text", "on", "basis"),
    [
        # all units named exist only since, or only before, the reform
        ("Bí thư Đảng ủy đặc khu Côn Đảo Phạm Đình Khuê đi chợ.", "2025-07-01", "units"),
        ("Ngày 12/8/2025, xã Nam Đàn họp bàn kế hoạch.", "2025-08-12", "dateline"),
        ("Xã Nam Đàn công bố nghị quyết\nSáng ngày 12/8/2025, xã họp.", "2025-08-12", "dateline"),
        ("Xã Nam Đàn họp bàn kế hoạch 14/08/2025 07:41 Nhiều việc.", "2025-08-14", "dateline"),
    ],
)
def test_a_document_without_metadata_gets_its_day_from_the_text(read, text, on, basis):
    day = read(text).day
    assert (day.first.isoformat(), day.basis) == (on, basis)


def test_districts_tell_that_a_document_is_older_than_the_reform(read):
    day = read("Chủ tịch UBND huyện Di Linh Phạm Đình Khuê dự họp.").day
    assert (day.first, day.until.isoformat(), day.basis) == (None, "2025-07-01", "units")


@pytest.mark.parametrize(
    ("text", "first", "until", "basis"),
    [
        # years and days that a text names as past; of a day some months are allowed for what lies ahead
        ("Năm 2018, ông Phạm Đình Khuê làm việc tại Hà Nội.", "2017-01-01", None, "years"),
        ("Văn bản ký 20/5/2019 và 3/2/2018, Hà Nội mưa lớn.", "2019-01-20", None, "years"),
        # plans and long gone years tell nothing
        ("Đến năm 2020 và tầm nhìn 2045, Hà Nội giàu lên từ 1990.", None, None, None),
        # terms, listed ones too
        ("Chủ tịch HĐND TP Hà Nội nhiệm kỳ 2016 - 2021 họp.", "2015-01-01", "2024-01-01", "terms"),
        ("HĐND TP Hà Nội các nhiệm kỳ 2011-2016, 2016-2021.", "2015-01-01", "2024-01-01", "terms"),
        # not where somebody is disciplined for what was long ago
        ("Kỷ luật Ban Thường vụ Thành ủy Hà Nội nhiệm kỳ 2010-2015.", "2009-01-01", None, "years"),
        # districts at work, without their names; units of former posts and merged ones tell nothing
        ("Chủ tịch UBND huyện Phạm Đình Khuê dự họp.", None, "2025-07-01", "units"),
        ("Nguyên Chủ tịch UBND tỉnh Bắc Giang Phạm Đình Khuê dự họp.", None, None, None),
        ("Sau khi sáp nhập với tỉnh Bình Dương, TP.HCM lớn hơn.", None, None, None),
        # what a text cannot name before
        ("Chủ tịch UBND TP Hà Nội Phạm Đình Khuê họp về Covid-19.", "2020-01-01", None, "years"),
        # departments that were merged away, where somebody leads them now
        ("Giám đốc Sở Kế hoạch và Đầu tư TP Đà Nẵng Phạm Đình Khuê.", None, "2025-07-01", "units"),
        ("Phó Giám đốc Sở TN-MT TP Đà Nẵng Phạm Đình Khuê dự họp.", None, "2025-07-01", "units"),
        ("Giám đốc Sở Nông nghiệp và Môi trường TP Đà Nẵng Phạm Đình Khuê.", None, None, None),
        ("Nguyên Giám đốc Sở Kế hoạch và Đầu tư TP Đà Nẵng Phạm Đình Khuê.", None, None, None),
        ("Ông Phạm Đình Khuê từng là Phó Giám đốc Sở TN&MT TP Đà Nẵng.", None, None, None),
        # years win over units
        ("Văn bản ký 20/12/2025: huyện Di Linh họp.", "2025-08-22", None, "years"),
        # the act that appoints somebody, or the day from which he is appointed, is some weeks off
        (
            "Quyết định số 12/QĐ-UBND ngày 3/9/2022 bổ nhiệm ông Phạm Đình Khuê làm Giám đốc Sở Y tế.",
            "2022-09-03",
            "2022-10-04",
            "appointment",
        ),
        (
            "Ông Phạm Đình Khuê giữ chức Giám đốc Sở Y tế, thời hạn 5 năm, từ ngày 20/9/2022.",
            "2022-08-20",
            "2022-10-21",
            "appointment",
        ),
        (
            "Từ ngày 1/7/2025, ông Phạm Đình Khuê được chỉ định làm Bí thư Đảng ủy xã Di Linh.",
            "2025-07-01",
            "2025-08-01",
            "units",
        ),
        # an act that is only cited is of any time, one by which somebody is appointed is not
        *(
            (f"{cited} số 45 ngày 12/4/2018, Hà Nội đã bầu thêm 2 người.", "2017-12-13", None, "years")
            for cited in (
                "Thực hiện Nghị quyết",
                "Căn cứ các Quyết định",
                "Quán triệt, triển khai Kết luận",
                "Theo Thông báo",
            )
        ),
        (
            "Theo Quyết định 12 ngày 3/9/2022, ông Phạm Đình Khuê giữ chức Giám đốc Sở Y tế.",
            "2022-09-03",
            "2022-10-04",
            "appointment",
        ),
        # other acts and beginnings are of any time
        ("Theo Quyết định 15 ngày 9/3/2012, xã được công nhận.", "2011-11-10", None, "years"),
        ("Từ ngày 5/4/2021, Hà Nội thu phí.", None, None, None),
        # when a page was put online
        ("Hà Nội mưa. Giờ đăng: 13:22 22-05-2021", "2021-05-22", "2021-05-23", "dateline"),
        ("Hà Nội mưa\nThứ Ba, 12/03/2015\nTrời mát.", "2015-03-12", "2015-03-13", "dateline"),
        ("(12/03/2015)\nHà Nội mưa.", "2015-03-12", "2015-03-13", "dateline"),
        # a line that is the date of another thing
        *(
            (f"{head}\n12/03/2015\nChiều 20/11, ông Lê Văn Cảnh đến Hà Nội.", "2014-11-12", None, "years")
            for head in (
                "Bài liên quan",
                "Tin cùng chuyên mục",
                "Ngày vào Đảng",
                "Sinh ngày",
                "Hiệu lực:",
                "Lê Văn Cảnh\nNgày vào Đảng",
                "Hà Nội mưa\nTrời mát.\nTin khác",
            )
        ),
    ],
)
def test_a_text_without_a_day_allows_some(read, text, first, until, basis):
    day = read(text).day
    shown = (day.first, day.until, day.basis) if day else (None, None, None)
    assert tuple(str(one) if one else None for one in shown) == (first, until, basis)


@pytest.mark.parametrize(
    ("line", "unit_id"),
    [
        ("- Từ 7/2008 đến 9/2010: Bí thư Thành ủy Hạ Long", "193-0"),
        ("- Từ 7/2021 đến 9/2022: Bí thư Thành ủy Hạ Long", "193-20200101"),
        ("- Từ 2005 đến 2007: Phó Chủ tịch UBND thành phố Hà Nội", "01-0"),
        ("- Từ 2010 đến 2012: Phó Chủ tịch UBND thành phố Hà Nội", "01-20080801"),
        ("- Từ 2010 đến 2012: Phó Chủ tịch UBND tỉnh Quảng Trị", "45-0"),
    ],
)
def test_a_past_post_is_linked_to_the_unit_of_its_time(read, line, unit_id):
    text = f"Phạm Đình Khuê (sinh năm 1962) là một chính khách Việt Nam.\n\n{line}."
    found = read(text, on=NEW, title="Phạm Đình Khuê").tenures
    assert [tenure.unit_id for tenure in found] == [unit_id]


@pytest.mark.parametrize(
    ("text", "unit_id", "candidates"),
    [
        # a past post without dates may be of either of two units of one name
        ("Nguyên Chủ tịch UBND tỉnh Đồng Nai Phạm Đình Khuê dự họp.", None, ("75-0", "75-20250701")),
        ("Chủ tịch UBND tỉnh Đồng Nai Phạm Đình Khuê dự họp.", "75-20250701", ()),
        # but not of one that was gone long before
        ("Nguyên Chủ tịch UBND thành phố Hà Nội Phạm Đình Khuê dự họp.", "01-20080801", ()),
        # the steps of a life may be long ago
        (
            "Ông Phạm Đình Khuê từng là Phó Chủ tịch UBND thành phố Hà Nội.",
            None,
            ("01-0", "01-20080801"),
        ),
        # what bore the name with another type is not meant
        ("Ông Phạm Đình Khuê từng là Bí thư Thị ủy Bình Long.", "690-20090812", ()),
        # a unit of before, as the text says, is not the one that bears its name now
        ("Bí thư Đảng ủy phường Tương Mai (cũ) Phạm Đình Khuê dự họp.", "00313-0", ()),
        ("Bí thư Đảng ủy phường Tương Mai Phạm Đình Khuê dự họp.", "00322-20250701", ()),
        # who was chosen before a merger was chosen for the older unit
        (
            "Ông Phạm Đình Khuê được bổ nhiệm giữ chức Giám đốc Sở Xây dựng tỉnh Đồng Nai từ ngày 1/3/2023.",
            "75-0",
            (),
        ),
        (
            "Ông Phạm Đình Khuê được bổ nhiệm giữ chức Giám đốc Sở Xây dựng tỉnh Đồng Nai từ ngày 1/9/2025.",
            "75-20250701",
            (),
        ),
    ],
)
def test_a_past_post_keeps_the_units_that_it_may_have_been_of(read, text, unit_id, candidates):
    (tenure,) = read(text, on=NEW).tenures
    assert (tenure.unit_id, tenure.unit_candidates) == (unit_id, candidates)


@pytest.mark.parametrize(
    ("text", "on", "candidates"),
    [
        ("Ông Phạm Đình Khuê được chỉ định giữ chức {}.", "2025-06-29", ("68-0", "68-20250701")),
        ("Giới thiệu ông Phạm Đình Khuê để bầu giữ chức {}.", "2025-06-30", ("68-0", "68-20250701")),
        # long before, from the day on, and who holds the post already
        ("Ông Phạm Đình Khuê được chỉ định giữ chức {}.", "2025-06-10", ("68-0",)),
        ("Ông Phạm Đình Khuê được chỉ định giữ chức {}.", "2025-07-01", ("68-20250701",)),
        ("Ông Phạm Đình Khuê, {}, dự họp.", "2025-06-30", ("68-0",)),
        # the day of the choice is no other evidence; the day from which it counts is; and so is "mới"
        ("Ngày 29/6, ông Phạm Đình Khuê được chỉ định giữ chức {}.", "2025-06-29", ("68-0", "68-20250701")),
        ("Ông Phạm Đình Khuê được chỉ định giữ chức {} từ ngày 1/7.", "2025-06-29", ("68-20250701",)),
        ("Ông Phạm Đình Khuê được chỉ định giữ chức {} mới.", "2025-06-29", ("68-20250701",)),
        # who once was something when the unit was just founded was so in the older one
        ("Ông Phạm Đình Khuê từng kinh qua các chức vụ: {}.", "2025-07-02", ("68-0",)),
    ],
)
def test_who_is_chosen_on_the_eve_of_a_merger_may_lead_either_unit(read, text, on, candidates):
    (tenure,) = read(text.format("Phó Bí thư Tỉnh ủy Lâm Đồng"), on=on).tenures
    assert (tenure.unit_candidates or (tenure.unit_id,)) == candidates


def test_a_former_unit_is_not_meant_by_a_type_word(read):
    text = (
        "Phường Tương Mai họp. Ông Phạm Đình Khuê, Phó Bí thư Đảng ủy phường Tương Mai (cũ), dự họp. "
        "Trưởng ban Kinh tế - Ngân sách HĐND phường Trần Thị Nhạn báo cáo."
    )
    tenures = read(text, on=NEW, url="https://hanoi.gov.vn/a").tenures
    assert [tenure.unit_id for tenure in tenures] == ["00313-0", "00322-20250701"]


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("Bí thư Tỉnh ủy Hà Đông", "Tỉnh ủy Hà Đông"),
        ("Phó Bí thư Tỉnh ủy Sơn Tây", "Tỉnh ủy Sơn Tây"),
        ("Bí thư Tỉnh ủy Gò Công", "Tỉnh ủy Gò Công"),
        ("Bí thư Thị ủy Sơn Tây", "Thị ủy Sơn Tây"),
    ],
)
def test_a_province_gone_for_long_is_known_by_its_committee(read, printed, body):
    (tenure,) = read(f"Ông Phạm Đình Khuê từng là {printed}.", on=OLD).tenures
    assert (tenure.person, tenure.body) == ("Phạm Đình Khuê", body)


def test_a_person_may_begin_with_the_name_of_a_town(read):
    (tenure,) = read("Tỉnh Lâm Đồng họp. Bí thư Tỉnh ủy Hà Đông Phong dự.", on=OLD).tenures
    assert (tenure.person, tenure.body) == ("Hà Đông Phong", "Tỉnh ủy Lâm Đồng")


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # xã Chương Dương was merged on 1/1/2025 into one of its name; a term tells which is meant
        ("Ông Phạm Đình Khuê, Chủ tịch UBND xã Chương Dương nhiệm kỳ 2016 - 2021, dự.", ["10237-0"]),
        (
            "Ông Phạm Đình Khuê, nguyên Chủ tịch UBND xã Chương Dương, dự. Ông Khuê làm Chủ tịch UBND xã giai đoạn "
            "2016 - 2021.",
            ["10237-0"],
        ),
        ("Ông Phạm Đình Khuê, nguyên Chủ tịch UBND xã Chương Dương, dự.", ["10237-0", "10237-20250101"]),
        ("Ông Phạm Đình Khuê, Chủ tịch UBND xã Chương Dương, dự.", ["10237-20250101"]),
    ],
)
def test_a_post_of_the_time_before_a_merger_keeps_the_old_unit(read, text, ids):
    (tenure,) = read(f"Huyện Thường Tín (TP Hà Nội) họp. {text}", on=SPRING).tenures
    assert [*([tenure.unit_id] if tenure.unit_id else []), *tenure.unit_candidates] == ids


def test_lives_of_a_name_stay_open_where_no_day_decides(read):
    (tenure,) = read("Tỉnh Đồng Nai mưa. Bí thư Tỉnh ủy Phạm Đình Khuê dự họp.").tenures
    assert (tenure.unit, tenure.unit_id) == ("tỉnh Đồng Nai", None)
    assert tenure.unit_candidates == ("75-0", "75-20250701")


def test_the_next_news_item_names_no_unit_of_the_one_before(read):
    text = "Bí thư Huyện ủy Phạm Đình Khuê dự họp.\n\n* Chiều 5/11, huyện Di Linh họp."
    (tenure,) = read(text, on=OLD).tenures
    assert tenure.unit is None


@pytest.mark.parametrize(
    "text",
    [
        "Rừng rộng 3,56 km2, phường 560 không có ở đây.",
        "Hợp tác xã Di Linh và các tổ chức chính trị - xã hội cùng làm.",
        "Sư đoàn bộ binh và lữ đoàn 4 hành quân.",
    ],
)
def test_words_that_look_like_units_give_nothing(read, each_finding, text):
    assert list(each_finding(read(text, on=OLD))) == []


def test_an_old_head_of_a_city_may_be_of_the_city_in_what_has_its_name_now(read):
    (tenure,) = read("Nguyên Chủ tịch UBND thành phố Huế Đặng Bá Thụ dự lễ.", on="2025-10-01").tenures
    assert (tenure.unit_id, tenure.unit_candidates) == (None, ("46-0", "474-0"))


@pytest.mark.parametrize(
    ("text", "on", "expected"),
    [
        ("Chủ tịch HĐND Hương Khê - Hà Tĩnh là bà Hà Thị Nhạn.", "2020-10-20", []),
        (
            "Mưa to ở huyện Hương Khê. Bà Hà Thị Nhạn, Chủ tịch HĐND Hương Khê (Hà Tĩnh), cho biết.",
            "2020-10-20",
            ["Hà Thị Nhạn | Chủ tịch | Hội đồng nhân dân huyện Hương Khê | holds"],
        ),
        # where the type of the one above is printed, that is meant
        (
            "Hương Khê (Hà Tĩnh): Chủ tịch UBND tỉnh Hà Thị Nhạn tiếp dân.",
            "2020-10-20",
            ["Hà Thị Nhạn | Chủ tịch | Ủy ban nhân dân tỉnh Hà Tĩnh | holds"],
        ),
        # the old district is not the commune that bears its name
        (
            "Mưa to ở nơi trước là huyện Hương Khê. Bà Hà Thị Nhạn, Chủ tịch HĐND Hương Khê (Hà Tĩnh), cho biết.",
            "2025-10-20",
            [],
        ),
        (
            "Bà Hà Thị Nhạn, Bí thư Tỉnh ủy, Chủ tịch HĐND Hà Tĩnh (Bắc Trung Bộ), cho biết.",
            "2020-10-20",
            [
                "Hà Thị Nhạn | Bí thư | Tỉnh ủy Hà Tĩnh | holds",
                "Hà Thị Nhạn | Chủ tịch | Hội đồng nhân dân tỉnh Hà Tĩnh | holds",
            ],
        ),
    ],
)
def test_a_unit_without_its_type_is_what_the_text_calls_so(posts, text, on, expected):
    assert posts(text, on=on) == set(expected)
