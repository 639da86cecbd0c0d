"""One pass over a sentence: posts, bodies, units and people, from left to right, never overlapping."""

import re
from collections.abc import Sequence

from kg.extract.mentions import people
from kg.extract.mentions.abroad import PLACE_ABROAD
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.delegates import parse_delegate
from kg.extract.mentions.labelled_units import labelled_unit
from kg.extract.mentions.posts import parse_post
from kg.extract.mentions.seats import committee_seat, in_charge, in_committee, standing_member
from kg.extract.mentions.second_bodies import second_body
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Item, PersonMention, Post
from kg.extract.mentions.unit_words import COMMUNES, DISTRICTS
from kg.extract.mentions.units import may_begin_unit, parse_unit
from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER
from kg.text.cue import Cue

_PRONOUN_NEXT = re.compile(
    r"\s*(?:,?\s*từng|được|là|nguyên|hiện|giữ|cũng|đã|bị|sinh|còn|vừa|tham gia|trưởng thành|thôi|sẽ|có|quê"
    r"|này|trải qua|kinh qua|đảm nhiệm|đảm nhận|làm|trở thành|tốt nghiệp|bắt đầu|trúng cử|đắc cử|tái cử"
    r"|lần lượt|vốn|nhận|thay|lên|về|năm nay)(?!\w)"
)
# Shorter heads that stand alone ("đoàn", "khu") are words, not bodies.
_SHORTEST_BODY = 6
# "chức vụ Trưởng ban" is a chief of a board (Trưởng ban), not a "Vụ trưởng".
_CHUC_VU = re.compile(r"(?:chức|nhiệm)\s$", re.IGNORECASE)
# Schools, streets and prizes bear names of people.
_NAMED_AFTER = Cue(
    r"(?<!\w)(?:(?<![Mm]ôi )(?<![Tt]hị )[Tt]rường|[Đđ]ường"
    r"|(?<![Tt]hành )(?<![Kk]hu )(?<![Dd]ân )[Pp]hố|[Gg]iải|[Hh]ọc viện|THPT|THCS|[Qq]uỹ"
    r"|(?<![Yy]êu )[Cc]ầu|[Tt]ượng đài|[Cc]ông viên|TNCS|[Ll]ăng|[Bb]ảo tàng"
    r"|[Bb]ệnh viện|[Tt]ập đoàn|[Cc]ông ty|[Đđ]ền thờ|[Kk]hu lưu niệm|[Tt]ư tưởng|[Nn]hà máy"
    r"|[Đđ]ội TNTP|[Kk]hu [Kk]inh tế|KKT|[Kk]hu [Cc]ông nghiệp|KCN|[Ss]ân bay|[Tt]hủy điện|[Cc]ửa khẩu"
    r"|[Kk]hu di tích|[Qq]uảng trường)(?:\s(?!ông|bà|đồng|Nguyễn)[^\s,.;:()]+){0,2}\s$"
)
# Who has a memorial holds no post: "Khu lưu niệm Tổng Bí thư A", also at the second word of "Tổng Bí thư".
_MEMORIAL = Cue(
    r"(?<!\w)(?:(?:[Kk]hu|[Nn]hà) (?:lưu|tưởng) niệm|[Tt]ượng đài|[Ll]ăng|[Đđ]ền thờ|[Pp]hần mộ"
    r"|(?:[Aa]nh|[Vv]ong) linh|[Hh]ương hồn)(?: Tổng)? $"
)
# "Họ và tên: Hồ Đức B"
_IS_NAME = re.compile(r"[Tt]ên(?: khai sinh)?\s*[:|]\s*$")
# "A, B và C"
_NEXT_NAME = re.compile(r"\s*(?:,|;|và|cùng)\s+")
# "Bí thư Huyện ủy Đakrông Ly Thị B": a unit that is not known stands before the name
_UNKNOWN_UNIT = re.compile(rf" [{UPPER}][{LOWER}]+ ")
_HONORIFIC = re.compile(people.HONORIFIC + r"(?!\w)")


def scan(source: Source, span: Span) -> list[Item]:
    """Return the mentions in a span of normalised text, in order."""
    items: list[Item] = []
    pointer = span[0]
    for position in source.starts_in(span):
        if position < pointer:
            continue
        item = _item_at(source, position, items)
        if item is not None and item.end <= span[1] + 1 and not _is_wrapped(source.text, item):
            items.append(item)
            pointer = item.end
    return items


# "ông A, Chủ tịch UBND" / "huyện B": a line that ends in the midst of a name
_GOES_ON = re.compile(r"\n(?:tỉnh|huyện|xã|phường|thị (?:xã|trấn)|thành phố|quận|của|thuộc) ")


def _is_wrapped(text: str, item: Item) -> bool:
    """Return whether a post or a body without a unit ends with its line, and its unit begins the next."""
    return (
        text.startswith("\n", item.end)
        and isinstance(item, Post | BodyMention)
        and (item.printed_unit if isinstance(item, Post) else item.unit) is None
        and _GOES_ON.match(text, item.end) is not None
    )


def _item_at(source: Source, position: int, items: list[Item]) -> Item | None:
    text, anchors = source.text, source.anchors
    if position in anchors.titles or position in anchors.heads or source.lowered[position] == "b":
        anchored = _anchored(source, position, items)
        if anchored is not None:
            return anchored
    first = source.word_at(position)
    if first in ("Thường", "thường"):
        return standing_member(source, position, items)
    if first.lower() in people.FIRST_WORDS:
        prefix = people.PREFIX.match(text, position)
        if prefix is not None:
            return _after_prefix(source, position, prefix.end())
    is_capital = text[position].isupper()
    second = second_body(source, position, items) if is_capital else None
    if second is not None:
        return second
    if may_begin_unit(first):
        unit = parse_unit(text, position, allow_bare=is_capital)
        if unit is not None:
            return labelled_unit(text, unit)
    return _person_at(source, position, items, first) if is_capital else None


def _anchored(source: Source, position: int, items: list[Item]) -> Item | None:
    """Return the post, seat or body whose first word is one of the vocabulary."""
    if position in source.anchors.titles and not _is_word_of_another(source, position):
        post = parse_delegate(source, position) or parse_post(source, position)
        if post is not None and not _is_remembered(source, position):
            return post
    if source.lowered[position] == "b":
        seat = committee_seat(source, position, items)
        if seat is not None:
            return seat
    if position in source.anchors.heads:
        body = parse_body(source, position)
        given = body and (in_charge(source, body, items) or in_committee(source, body))
        if given:
            return given
        if body is not None and (body.end - body.start > _SHORTEST_BODY or body.unit or body.host):
            return body
    return None


def _is_remembered(source: Source, position: int) -> bool:
    return _MEMORIAL.search(source.text, max(0, position - 30), position) is not None


def _is_word_of_another(source: Source, position: int) -> bool:
    """Return whether a title is but part of a longer word: "chức [vụ Trưởng] ban", "đại hội [đại biểu]"."""
    if source.lowered.startswith("vụ ", position) and not source.text.startswith("Vụ trưởng", position):
        return _CHUC_VU.search(source.text, max(0, position - 6), position) is not None
    return source.lowered.startswith("đại biểu ", position) and source.lowered.endswith(
        "đại hội ", 0, position
    )


def _person_at(source: Source, position: int, items: list[Item], first: str) -> PersonMention | None:
    """Return the person whose name begins with this capital: by surname, or as the one expected here."""
    text, vocabulary = source.text, source.lexicon.vocabulary
    last = items[-1] if items else None
    may_be_short = isinstance(last, PersonMention) and last.is_short
    is_name = people.may_begin_name(first, vocabulary)
    if not (may_be_short or is_name):
        return _placed(text, position, last)
    is_next = last is not None and not text[last.end : position].strip(" ")
    if not is_next and isinstance(last, PersonMention):
        is_next = _NEXT_NAME.fullmatch(text, last.end, position) is not None
    is_short = is_next and may_be_short
    if not (is_short or is_name):
        return None
    if PLACE_ABROAD.match(text, position):
        return None
    if not is_next and _NAMED_AFTER.search(text, max(0, position - 40), position):
        return None
    if is_short:
        return people.parse_short(text, position)  # "ông Thụ và Khuê"
    if is_next and isinstance(last, Post) and _is_unknown_unit(source, position, last, first):
        return None
    is_next = is_next or _is_past_unknown_unit(text, position, items)
    expected = is_next or (last is not None and text[last.end : position].strip(" ") in (":", "-"))
    has_role = first not in vocabulary.surnames and (
        _has_role_after(source, position)
        or _IS_NAME.search(text, max(0, position - 24), position) is not None
    )
    return (
        people.parse_person(text, position, vocabulary, is_expected=expected or has_role)
        or people.parse_capitals(text, position, vocabulary, is_expected=has_role)
        or _placed(text, position, last)
    )


# Behind the name of such a unit stands that of a person: all of them are known.
_CLOSED = ("tỉnh", "thành phố", *DISTRICTS, "")


def _placed(text: str, position: int, last: Item | None) -> PersonMention | None:
    """Return the name of unknown surname right behind a post that ends with the name of a unit."""
    unit = last.printed_unit if isinstance(last, Post) else None
    if last is None or unit is None or unit.bare is None or unit.type not in _CLOSED:
        return None
    return people.parse_placed(text, position) if text[last.end : position] == " " else None


# Kinds of unit of which some are in no register, or are spelled otherwise there.
_SMALL = (*COMMUNES, "huyện")


def _is_unknown_unit(source: Source, position: int, post: Post, first: str) -> bool:
    """Return whether two words after the type of a unit are its name: "Chủ tịch xã Cư Pang tự ý bán gỗ"."""
    unit = post.printed_unit
    if unit is None or unit.bare is not None or unit.type not in _SMALL or unit.end != post.end:
        return False
    run = people.RUN.match(source.text, position)
    is_weak = first in source.lexicon.vocabulary.weak_surnames
    return is_weak and run is not None and run.group().count(" ") == 1


def _is_past_unknown_unit(text: str, position: int, items: Sequence[Item]) -> bool:
    last = items[-1] if items else None
    if not isinstance(last, Post) or last.printed_unit is not None:
        return False
    return _UNKNOWN_UNIT.fullmatch(text, last.end, position) is not None


def _after_prefix(source: Source, position: int, end: int) -> Item | None:
    """Return the person after honorifics and ranks; the mention is the name alone."""
    text = source.text
    # The prefix may swallow the space and a full stop: "TS. Nguyễn".
    vocabulary = source.lexicon.vocabulary
    if end < len(text) and text[end].isupper():
        if end in source.anchors.titles:
            return None
        person = people.parse_person(text, end, vocabulary, is_expected=True)
        if person is None:
            person = people.parse_capitals(text, end, vocabulary)
        if person is None and _HONORIFIC.search(text, position, end):
            person = people.parse_called(text, end) or people.parse_short(text, end)
        return person
    honorific = _HONORIFIC.match(text, position)
    if source.lowered.startswith("các ", position) or source.lowered.endswith("các ", 0, position):
        return None  # "và các đồng chí là Ủy viên Ban Chấp hành": of none of those named
    if honorific and honorific.end() >= end - 1 and _PRONOUN_NEXT.match(text, honorific.end()):
        return PersonMention(start=position, end=honorific.end(), name="", is_pronoun=True)
    return None


# "(1968), Trưởng ban", " - nguyên Chủ tịch", "2. A: Phó Chủ tịch"
_BEFORE_ROLE = re.compile(r"\s*(?:\((?:19|20)\d\d\)\s*)?[,(|:-]\s*(?:nguyên\s+|cựu\s+|quyền\s+)?")
# "**Hồ Đức B**" / "*Phó Chủ tịch*": a line of its own above a post
_ABOVE_ROLE = re.compile(r"[ *_|]*\n[ *_|]*")
_OWN_LINE = re.compile(r"(?:^|\n)[\s*_|\d.)-]*$")
_AGED = re.compile(r"\s*(?:[,(]\s*\d\d tuổi\b|,?\s*\(?\s*(?:SN|sinh năm|sinh ngày)\s*:?\s*\d)")


def _has_role_after(source: Source, position: int) -> bool:
    """Return whether ", TITLE" or an age follows the run of capitals here: then a weak surname is enough."""
    run = people.CAPITALS.match(source.text, position) or people.RUN.match(source.text, position)
    if run is None:
        return False
    if _AGED.match(source.text, run.end()):
        return True
    if run.group().count(" ") > 1 and _is_above_role(source, position, run.end()):
        return True
    after = _BEFORE_ROLE.match(source.text, run.end())
    if after is None or after.end() not in source.anchors.titles:
        return False
    # "Châu Thành: Bí thư Huyện ủy …" and "HỒ SƠ CÁN BỘ: …" head what comes
    is_name = run.group().count(" ") > 1 and not run.group().isupper()
    return ":" not in after.group() or is_name


def _is_above_role(source: Source, position: int, end: int) -> bool:
    """Return whether the capitals are a line of their own and the next line begins with a title."""
    below = _ABOVE_ROLE.match(source.text, end)
    if below is None or below.end() not in source.anchors.titles:
        return False
    return _OWN_LINE.search(source.text, max(0, position - 8), position) is not None
