"""Confidence: the shipped table fits the reader, and what it leaves out is left out."""

from itertools import pairwise

import msgspec
import pytest

from kg.extract import extract, reader_version
from kg.extract.confidence import FEATURES, FEATURES_OF, Model, load_models
from kg.extract.mentions.evidence import Candidate
from kg.extract.reader import read_candidates
from kg.model.findings import Tenure, UnitChange

TEXT = (
    "Ngày 18/7/2025, Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030 được tổ chức. "
    "Đồng chí Nguyễn Văn Mẫu - Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh phát biểu khai mạc. "
    "Ông Trần Khắc Thử được bầu giữ chức Phó Chủ tịch UBND xã Đức Thọ. "
    "Sáp nhập xã Hòa Lạc và thị trấn Đức Thọ thành xã Đức Thọ, có diện tích 48,93 km2. "
)


def test_the_shipped_table_has_the_features_of_the_reader() -> None:
    models = load_models()
    assert set(models) == set(FEATURES) == set(FEATURES_OF)
    for name, model in models.items():
        assert {key.partition("=")[0] for key in model.weights} == set(FEATURES[name])
        assert 0 <= model.min_confidence < 1


def test_each_finding_has_a_value_for_each_feature(document) -> None:
    findings = read_candidates(document(TEXT))
    for name, names in FEATURES.items():
        rows = getattr(findings, name)
        assert rows, name
        for row in rows:
            assert tuple(FEATURES_OF[name](row)) == names


def test_a_tenure_of_unknown_making_has_a_confidence(document) -> None:
    tenure = Tenure(person="A B", title="Bí thư", body="", unit=None, status="holds", quote="q", span=(0, 1))
    assert 0 < load_models()["tenures"].probability(FEATURES_OF["tenures"](tenure)) < 1


def test_all_findings_have_a_confidence_between_nought_and_one(read, each_finding) -> None:
    found = list(each_finding(read(TEXT)))
    assert len(found) >= 4
    assert all(0 < one.confidence < 1 for one in found)


def test_evidence_is_not_written_out(document) -> None:
    assert any(isinstance(one, Candidate) for one in read_candidates(document(TEXT)).tenures)
    assert {type(one) for one in extract(document(TEXT), 0).tenures} == {Tenure}
    assert {type(one) for one in extract(document(TEXT), 0).unit_changes} == {UnitChange}
    assert b"evidence" not in msgspec.json.encode(extract(document(TEXT), 0))


def test_a_higher_threshold_leaves_fewer_findings(document, each_finding) -> None:
    counts = [len(list(each_finding(extract(document(TEXT), step / 20)))) for step in range(21)]
    assert all(more >= fewer for more, fewer in pairwise(counts))
    assert (counts[0] > 3, counts[-1]) == (True, 0)


def test_the_default_is_the_threshold_of_each_list(document) -> None:
    everything, default = extract(document(TEXT), 0), extract(document(TEXT))
    for name, model in load_models().items():
        kept = [one for one in getattr(everything, name) if one.confidence >= model.min_confidence]
        assert list(getattr(default, name)) == kept


def test_the_threshold_is_part_of_the_version(document) -> None:
    versions = {reader_version(), reader_version(0), reader_version(0.5)}
    assert len(versions) == 3
    assert extract(document(TEXT), 0.5).reader == reader_version(0.5)


@pytest.mark.parametrize(
    ("weights", "probability"),
    [({}, 0.5), ({"a=x": 2.0}, 0.881), ({"a=y": 2.0}, 0.5), ({"a=x": 50.0}, 0.999), ({"a=x": -50.0}, 0.001)],
)
def test_a_model_adds_the_weights_of_the_values(weights: dict[str, float], probability: float) -> None:
    assert Model(0.0, weights).probability({"a": "x", "b": "z"}) == probability
