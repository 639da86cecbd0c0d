"""robots.txt as RFC 9309 reads it."""

import pytest

from kg_loaders.robots import parse_robots

TEXT = """\
User-agent: *
Disallow: /rieng # a remark
Allow: /rieng/mo
Disallow: /*.pdf$
Disallow: /tim?
Crawl-delay: 2

User-agent: other-bot
User-agent: VietGov-KG
Disallow: /chi-minh
Sitemap: https://bao.example/map.xml

User-agent: vietgov-kg
Disallow: /them
"""


@pytest.mark.parametrize(
    ("agent", "path", "is_allowed"),
    [
        ("stranger", "/", True),
        ("stranger", "/rieng", False),
        ("stranger", "/rieng/tu", False),
        ("stranger", "/rieng/mo/1", True),
        ("stranger", "/a/b.pdf", False),
        ("stranger", "/a/b.pdf?x=1", True),
        ("stranger", "/tim?q=x", False),
        ("stranger", "/tim", True),
        ("stranger", "/%72ieng", False),
        ("vietgov-kg", "/rieng", True),
        ("vietgov-kg", "/chi-minh", False),
        ("vietgov-kg", "/them/1", False),
    ],
)
def test_the_longest_rule_of_the_own_group_decides(agent: str, path: str, is_allowed: bool) -> None:
    assert parse_robots(TEXT, agent).allows(path) is is_allowed


def test_the_delay_is_that_of_the_group_within_reason() -> None:
    assert parse_robots(TEXT, "stranger").delay == 2
    assert parse_robots(TEXT, "vietgov-kg").delay == 0
    assert parse_robots("User-agent: *\nCrawl-delay: 99999\n", "x").delay == 60
    assert parse_robots("User-agent: *\nCrawl-delay: x\n", "x").delay == 0


@pytest.mark.parametrize(
    "text", ["", "<html>no robots here</html>", "Disallow: /\n", "User-agent: *\nDisallow:\n"]
)
def test_a_file_without_rules_allows_all(text: str) -> None:
    assert parse_robots(text, "x").allows("/a")


def test_of_two_rules_of_one_length_allow_counts() -> None:
    assert parse_robots("User-agent: *\nDisallow: /ab\nAllow: /ab\n", "x").allows("/ab")
