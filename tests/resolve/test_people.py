"""Who is one person and who is two: equal names and something shared, else two."""

import msgspec
import pytest

THO = "18229-20250701"  # xã Đức Thọ, Hà Tĩnh, since 1/7/2025
THO_TOWN = "18229-20200101"  # thị trấn Đức Thọ, wholly into it
TUNG_ANH = "18259-0"  # xã Tùng Ảnh, wholly into it
HUONG_KHE = "18496-20250701"  # xã Hương Khê, Hà Tĩnh
HA_TINH, NGHE_AN = "42-0", "40-0"
BAC_NINH, OLD_BAC_NINH, BAC_GIANG = "24-20250701", "27-0", "24-0"
HUONG_SON = "439-0"  # huyện Hương Sơn, Hà Tĩnh
CONG_VI, NGOC_HA, GIANG_VO = "00007-0", "00008-20250701", "00025-20250701"  # one split between two
NAME = "Trần Hoài Mẫu"

SAME = {
    "one post in one commune": (("bi-thu", "dang-uy-xa", THO), ("bi-thu", "dang-uy-xa", THO)),
    "two posts of one body": (("bi-thu", "tinh-uy", HA_TINH), ("uy-vien-ban-chap-hanh", "tinh-uy", HA_TINH)),
    "two bodies of one commune": (("bi-thu", "dang-uy-xa", THO), ("chu-tich", "hoi-dong-nhan-dan", THO)),
    "two bodies of one district": (
        ("bi-thu", "huyen-uy", HUONG_SON),
        ("truong-phong", "phong-noi-vu", HUONG_SON),
    ),
    "a commune and its predecessor": (
        ("bi-thu", "dang-uy-xa", TUNG_ANH),
        ("chu-tich", "uy-ban-nhan-dan", THO),
    ),
    "two leading posts of one province": (
        ("chu-tich", "uy-ban-nhan-dan", HA_TINH),
        ("bi-thu", "tinh-uy", HA_TINH),
    ),
    "one leading post in a province and its predecessor": (
        ("bi-thu", "tinh-uy", OLD_BAC_NINH),
        ("bi-thu", "tinh-uy", BAC_NINH),
    ),
    "one post at the head of a ministry": (("bo-truong", "bo-noi-vu", ""), ("bo-truong", "bo-noi-vu", "")),
    "a seat in the Politburo": (("uy-vien", "bo-chinh-tri", ""), ("uy-vien", "bo-chinh-tri", "")),
}

# A name that is rare makes more of what is shared than one that is frequent.
RARE, FREQUENT = NAME, "Nguyễn Văn Hùng"
JUDGED = {
    "departments of one province": (
        (("giam-doc", "so-y-te", HA_TINH), ("giam-doc", "so-tai-chinh", HA_TINH)),
        ("same", "unsure"),
    ),
    "a department and the province's leaders": (
        (("giam-doc", "so-y-te", HA_TINH), ("bi-thu", "tinh-uy", HA_TINH)),
        ("same", "unsure"),
    ),
    "members of the Central Committee": (
        (("uy-vien", "ban-chap-hanh-trung-uong", ""), ("uy-vien", "ban-chap-hanh-trung-uong", "")),
        ("same", "unsure"),
    ),
    "two communes of one province": (
        (("bi-thu", "dang-uy-xa", THO), ("bi-thu", "dang-uy-xa", HUONG_KHE)),
        ("unsure", "unsure"),
    ),
    "two communes formed from one": (
        (("chu-tich", "uy-ban-nhan-dan", NGOC_HA), ("chu-tich", "uy-ban-nhan-dan", GIANG_VO)),
        ("unsure", "unsure"),
    ),
    "a commune and its province": (
        (("bi-thu", "dang-uy-xa", THO), ("bi-thu", "tinh-uy", HA_TINH)),
        ("unsure", "unsure"),
    ),
    "communes of two provinces": (
        (("bi-thu", "dang-uy-xa", THO), ("bi-thu", "dang-uy-xa", GIANG_VO)),
        ("different", "different"),
    ),
    "departments of two provinces": (
        (("giam-doc", "so-y-te", HA_TINH), ("giam-doc", "so-y-te", NGHE_AN)),
        ("unsure", "different"),
    ),
    "two officers of one ministry": (
        (("chuyen-vien", "bo-noi-vu", ""), ("chuyen-vien", "bo-noi-vu", "")),
        ("unsure", "different"),
    ),
}


@pytest.mark.parametrize("posts", SAME.values(), ids=SAME)
def test_mentions_in_two_documents_are_one_person_when_they_share(posts, post, document, resolved):
    first, second = (post(NAME, *one) for one in posts)
    graph = resolved(document("a", "2024-03-01", first), document("b", "2025-08-01", second))
    assert graph.names("Person") == [NAME]


@pytest.mark.parametrize(("posts", "verdicts"), JUDGED.values(), ids=JUDGED)
def test_a_rare_name_makes_more_of_what_two_documents_share(posts, verdicts, post, document, resolved):
    for name, verdict in zip((RARE, FREQUENT), verdicts, strict=True):
        first, second = (post(name, *one) for one in posts)
        graph = resolved(document("a", "2024-03-01", first), document("b", "2025-08-01", second))
        people, doubts = len(graph.nodes("Person")), len(graph.edges("POSSIBLY_SAME"))
        assert (people, doubts) == {"same": (1, 0), "unsure": (2, 1), "different": (2, 0)}[verdict]


def test_an_unsure_pair_says_why(post, document, resolved):
    graph = resolved(
        document("a", "2024-03-01", post(FREQUENT, "giam-doc", "so-y-te", HA_TINH)),
        document("b", "2025-08-01", post(FREQUENT, "giam-doc", "so-tai-chinh", HA_TINH)),
    )
    (edge,) = graph.edges("POSSIBLY_SAME")
    assert 0.3 <= edge.properties["score"] < 0.9
    assert edge.properties["reasons"] == (
        "a name of one person in 1,000",
        "posts in one province",
        "seen within 2 years of each other",
    )


def test_a_joined_pair_says_why(post, document, resolved):
    person = resolved(
        document("a", "2024-03-01", post(NAME, "giam-doc", "so-y-te", HA_TINH)),
        document("b", "2025-08-01", post(NAME, "giam-doc", "so-tai-chinh", HA_TINH)),
    ).node("Person")
    (reason,) = person.properties["sameReasons"]
    assert reason.startswith(f"{person.id} = {person.properties['mentionIds'][0]}: posts in one province; ")


def test_a_letter_in_a_name_may_be_a_misprint_in_one_post_at_one_time(post, document, resolved):
    def people(other: str, day: str, unit: str) -> tuple[int, int]:
        graph = resolved(
            document("a", "2025-08-01", post("Trần Hoài Mẫu", "bi-thu", "dang-uy-xa", THO)),
            document("b", day, post(other, "bi-thu", "dang-uy-xa", unit)),
        )
        return len(graph.nodes("Person")), len(graph.edges("POSSIBLY_SAME"))

    assert people("Trần Hoài Mậu", "2025-08-02", THO) == (1, 0)
    assert people("Trần Hoàng Mẫu", "2025-08-02", THO) == (2, 1)
    assert people("Trần Hoài Mậu", "2019-08-02", THO) == (2, 0)
    assert people("Trần Hoài Bình", "2025-08-02", THO) == (2, 0)
    assert people("Trần Hoài Mậu", "2025-08-02", HUONG_KHE) == (2, 0)


def test_who_is_called_a_woman_is_no_man(post, document, resolved):
    def people(*words: str) -> int:
        readings = [
            document(doc_id, "2025-08-01", post("Lê Thanh Bình", "bi-thu", kind, unit, addressed=word))
            for doc_id, word, kind, unit in zip(
                "ab", words, ("tinh-uy", "dang-uy-xa"), (HA_TINH, THO), strict=True
            )
        ]
        return len(resolved(*readings).edges("POSSIBLY_SAME"))

    assert people("ông", "ông") == 1
    assert people("ông", "bà") == 0


def test_a_deputy_with_another_shared_post_is_one_person(post, document, resolved):
    readings = [
        document(
            doc_id,
            None,
            post(NAME, "dai-bieu", "quoc-hoi", spans={"person": (0, 9)}),
            post(NAME, "truong-doan", "doan-dai-bieu-quoc-hoi", HA_TINH, spans={"person": (0, 9)}),
        )
        for doc_id in ("a", "b")
    ]
    assert resolved(*readings).names("Person") == [NAME]


def test_a_name_in_both_predecessors_of_a_commune_is_joined_to_neither(post, document, resolved):
    graph = resolved(
        document("a", "2024-03-01", post(FREQUENT, "bi-thu", "dang-uy-xa", TUNG_ANH)),
        document("b", "2024-03-01", post(FREQUENT, "chu-tich", "uy-ban-nhan-dan", THO_TOWN)),
        document("c", "2025-08-01", post(FREQUENT, "bi-thu", "dang-uy-xa", THO)),
    )
    assert len(graph.nodes("Person")) == 3
    assert len(graph.edges("POSSIBLY_SAME")) >= 2


def test_heads_of_two_communes_on_one_day_are_not_joined_by_a_chain(post, document, resolved):
    shared = post(NAME, "uy-vien-ban-chap-hanh", "huyen-uy", HUONG_SON, spans={"person": (0, 9)})
    heads = [
        post(NAME, "chu-tich", "uy-ban-nhan-dan", unit, spans={"person": (0, 9)})
        for unit in (TUNG_ANH, "18280-20200101")
    ]
    day = "2024-03-01"
    apart = resolved(document("a", day, shared, heads[0]), document("b", day, shared, heads[1]))
    assert len(apart.nodes("Person")) == 2
    later = resolved(document("a", day, shared, heads[0]), document("b", "2024-09-01", shared, heads[1]))
    assert len(later.nodes("Person")) == 1


def test_posts_in_one_document_are_one_person_where_the_units_lie_in_each_other(post, document, resolved):
    district = post(NAME, "bi-thu", "huyen-uy", HUONG_SON)
    province = post(NAME, "pho-chu-tich", "uy-ban-nhan-dan", HA_TINH, at=300, status="elected")
    elsewhere = post(NAME, "bi-thu", "tinh-uy", NGHE_AN, at=600)
    graph = resolved(document("a", "2024-03-01", district, province, elsewhere))
    assert len(graph.nodes("Person")) == 2


def test_that_one_table_of_posts_has_a_name_twice_is_no_reason(post, document, resolved):
    posts = (
        post(FREQUENT, "pho-giam-doc", "so-noi-vu", HA_TINH),
        post(FREQUENT, "chu-tich", "uy-ban-nhan-dan", THO, at=200),
    )
    header, findings = document("a", "2025-09-01", *posts)
    for kind, people in (("report", 1), ("posts", 2)):
        graph = resolved((header, msgspec.structs.replace(findings, kind=kind)))
        assert len(graph.nodes("Person")) == people


def test_the_earliest_mention_gives_the_id_and_the_others_redirect(post, document, resolved):
    late = document("a", "2025-09-01", post(NAME, "bi-thu", "dang-uy-xa", THO))
    early = document("b", "2025-08-01", post(NAME, "bi-thu", "dang-uy-xa", THO))
    undated = document("c", None, post(NAME, "bi-thu", "dang-uy-xa", THO))
    alone = resolved(early).node("Person")
    person = resolved(late, early, undated).node("Person")
    assert person.id == alone.id
    assert len(person.properties["mentionIds"]) == 2
    assert resolved(late).node("Person").id in person.properties["mentionIds"]


def test_several_posts_of_one_stretch_are_one_mention(post, document, resolved):
    posts = [
        post(NAME, title, "dang-uy-xa", THO, spans={"person": (0, 9)})
        for title in ("bi-thu", "uy-vien-ban-thuong-vu")
    ]
    person = resolved(document("a", "2025-08-01", *posts)).node("Person")
    assert person.properties == {"name": NAME}


def test_spellings_of_one_name_stay_and_the_usual_one_is_shown(post, document, resolved):
    spellings = ("Trần Hoà Mẫu", "Trần Hòa Mẫu", "Trần Hòa Mẫu", "TRẦN HÒA MẪU")
    readings = [
        document(f"d{number}", "2025-08-01", post(name, "bi-thu", "dang-uy-xa", THO))
        for number, name in enumerate(spellings)
    ]
    person = resolved(*readings).node("Person")
    assert person.properties["name"] == "Trần Hòa Mẫu"
    assert person.properties["spellings"] == ("TRẦN HÒA MẪU", "Trần Hoà Mẫu")


def test_a_person_whose_units_are_all_unresolved_is_a_claim_and_no_person(post, document, resolved):
    lost = post(NAME, "bi-thu", "dang-uy-xa", THO, unit=None, unit_id=None, unit_candidates=("b", "a"))
    graph = resolved(document("a", "2025-08-01", lost))
    assert graph.nodes("Person") == graph.nodes("Body") == graph.nodes("Tenure") == []
    assert graph.node("Claim").properties["statedUnitCandidates"] == ("a", "b")
    assert graph.report.left_out == {"unit unresolved": 1}
