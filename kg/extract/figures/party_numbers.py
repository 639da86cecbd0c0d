"""Numbers of party organisations and their congresses: members, organisations, delegates."""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from kg.extract.events.occasions import EventText, Organiser
from kg.extract.events.party_organisations import of_unit, organisation
from kg.extract.figures.congress_words import CONGRESS, is_congress_of, is_of_others, own_congress
from kg.extract.figures.measured import MeasuredUnits, Subject
from kg.extract.figures.owners import Owners
from kg.extract.figures.party_counts import IN_BRACKETS, delegates, members, organisations
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.amounts import Size
from kg.extract.mentions.source import Source
from kg.extract.mentions.spotted import Spotted
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.cue import Cue

_HEAD = re.compile(r"Đảng (?:bộ|ủy)\s+", re.IGNORECASE)
_PARTY = Cue(
    r"(?<!\w)(?<!\d )(?<!chi, )(?<!chi bộ, )(?:Đảng bộ|Đảng ủy)"
    r"(?=\s+(?!trực|cơ sở|bộ phận|hiện|có|với|gồm|đã|lần thứ|khóa|nhiệm kỳ)\w)",
    re.IGNORECASE,
)
_WHOLE_PARTY = re.compile(r"(?:toàn\s+)?Đảng bộ(?=\s+(?:hiện\s+)?(?:có|với|gồm))", re.IGNORECASE)
_HOLDS = re.compile(
    r"(?<!\w)(?:tổ chức|tiến hành|khai mạc|bế mạc|diễn ra)\s+(?:[^\W\d_]+\s+){0,6}?đại hội(?!\w)",
    re.IGNORECASE,
)
# "Xã A tổ chức Đại hội đại biểu Đảng bộ lần thứ I".
_UNIT_HOLDS = Cue(
    r"(?<!\w)tổ chức\s+(?:[^\W\d_]+\s+){0,4}?đại hội(?: đại biểu)? đảng bộ (?=lần|khóa|nhiệm kỳ)",
    re.IGNORECASE,
)
# "138 đại biểu đại diện cho gần 950 đảng viên sinh hoạt tại 29 chi, đảng bộ".
_REPRESENTED = re.compile(
    r"đại biểu[^.;]{1,200}?(?:(?:đại diện|thay mặt|tiêu biểu) cho|trong tổng số|chỉ định từ) "
    r"|đại biểu(?: chính thức)? của $",
    re.IGNORECASE,
)
# "Dự Đại hội có 140 đại biểu chính thức", before it is told which.
_ATTENDS = Cue(
    r"(?<!\w)dự (?:(?:và |, )?chỉ đạo )?đại hội(?!\w)"
    r"|đại hội [^.;]{1,100}? (?:tham gia|tham dự|có mặt) của [^.;\d]{0,12}\d+ đại biểu",
    re.IGNORECASE,
)
_AHEAD = 1500
# "Tổng số đảng viên là 1.130 đồng chí" goes on about the organisation named just before.
_TOTAL = re.compile(r"[\W\d]*(?:(?:hiện|hiện nay|đến nay),? )?(?:tổng )?số đảng viên", re.IGNORECASE)
_CARRIED = 150
# "Đảng bộ xã A khen Công ty B. Tổng số đảng viên là 120": the total is theirs.
_OF_OTHERS = re.compile(
    r"(?<!\w)(?:(?<!\d )chi bộ|công ty|(?<!hội )(?<!môi )(?<!thị )trường|lớp|học viên|doanh nghiệp"
    r"|hợp tác xã|bệnh viện|cơ quan|nhà máy|tập đoàn)(?!\w)",
    re.IGNORECASE,
)
# What has an organisation of the party of its own, that "Đảng bộ" may be.
_HAS_ITS_OWN = re.compile(
    r"(?<!\w)(?:công ty|doanh nghiệp|tập đoàn|ngân hàng|bệnh viện|nhà máy"
    r"|trường (?:đại học|cao đẳng|chính trị)"
    r"|đảng (?:bộ|ủy)|huyện ủy|tỉnh ủy|công an|biên phòng|quân sự)(?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"đại hội", re.IGNORECASE)
# Who comes from a committee holds no congress of it: "Phó Bí thư Đảng ủy xã A và 120 đại biểu".
_POST = re.compile(r"(?:thư|thường trực|ủy viên|thường vụ|chấp hành|BCH|BTV)\s+$", re.IGNORECASE)
# "290 đại biểu, đại diện cho 41.000 đảng viên thuộc Đảng bộ tỉnh A".
_OF_PARTY = re.compile(
    r"(?:[^.;]|(?<=\d)\.(?=\d)){0,90}?(?:thuộc|của|trong)\s+(?:toàn\s+)?(?=(?:Đảng bộ|Đảng ủy)\s)",
    re.IGNORECASE,
)
# "Xã A hiện có 35 chi bộ với 1.250 đảng viên": both counts right after the unit.
_HAS_BRANCHES = re.compile(
    r"\s*(?:(?:mới|hiện|hiện nay|nay)\s+)*có\s+(?:(?:[^.]|\.(?=\d)){1,160}?[,;]\s+)?"
    r"(?:[^\W\d_]+\s+){0,2}[\d.]+\s+(?:chi|đảng bộ|tổ chức)"
    r"[^.;\d]{0,60}[\d.]+\s+đảng viên",
    re.IGNORECASE,
)
# "Đảng bộ xã A trực thuộc Đảng bộ tỉnh B, có …", "Chi bộ thôn C, Đảng bộ xã A có …": not of the upper one
_OF_LOWER = re.compile(
    r"\W*(?:Chi bộ|Đảng bộ)\s[^.;]{2,80}?\s(?:trực thuộc|thuộc|của)\s+$"
    r"|\W*(?:Chi bộ|Đảng bộ bộ phận)\s[^.;]{2,60}?\s*[,-]\s*$"
)
# "Đảng bộ xã A được thành lập trên cơ sở hợp nhất Đảng bộ xã B và Đảng bộ xã C, có 400 đảng viên".
_MERGED = re.compile(
    r"(?:(?:sáp nhập|hợp nhất|trên cơ sở|thành lập từ) (?:(?:các|\d+) )?"
    r"|(?:trước|chưa)(?: khi)? (?:sáp nhập|hợp nhất|nhập) (?:vào|với) )$",
    re.IGNORECASE,
)


def are_told(spotted: Spotted, spans: Sequence[Span]) -> bool:
    """Return whether a text may count anything of the kind."""
    if "members" in spotted or spotted.counted("party counted", spans):
        return True
    return "congress" in spotted and "delegate" in spotted


class Counted(msgspec.Struct, frozen=True):
    """A number, whose it is, and the rule that says so; the body is a party organisation of the subject."""

    rule: Callable[..., object]
    size: Size
    subject: Subject
    body: Organiser | None = None


class PartyNumbers:
    """The numbers of one document; a sentence may leave its organisation or congress to the next ones."""

    def __init__(self, source: Source, context: Context, measured: MeasuredUnits, owners: Owners) -> None:
        self._reading = EventText(source, context)
        self._measured = measured
        self._owners = owners
        self._congress: Organiser | None = None
        self._party: Organiser | None = None
        self._earlier: Organiser | None = None
        self._named_in: Span = (0, 0)
        self._attended: list[Organiser] = []

    def of(self, span: Span) -> Iterator[Counted]:
        """Yield what a sentence counts; sentences are given in the order of the text."""
        text = self._reading.text
        congress = own_congress(text, span)
        held = organisation(self._reading, congress.end()) if congress else None
        if held and held[0].unit and held[0].unit.name:
            self._congress = held[0]
        elif is_of_others(text, span):
            self._congress = None
        else:
            self._congress = self._holding(span) or self._congress
            if self._congress is None and _ATTENDS.search(text, *span):
                self._congress = self._following(span[1])
        named = [one for match in _PARTY.finditer(text, *span) if (one := self._named(match.start()))]
        self._earlier = self._party
        self._party = named[-1] if named else (held[0] if held else self._party)
        self._named_in = span if named or held else self._named_in
        yield from self._members(span)
        yield from self._delegates(span)

    def _following(self, position: int) -> Organiser | None:
        """Return the organisation whose congress is the first to be named behind a place."""
        text = self._reading.text
        match = CONGRESS.search(text, position, position + _AHEAD)
        if match is None or is_of_others(text, (max(0, position - _AHEAD), match.start())):
            return None
        held = organisation(self._reading, match.end())
        return held[0] if held and held[0].unit and held[0].unit.name else None

    def _holding(self, span: Span) -> Organiser | None:
        """Return the organisation of "Đảng bộ xã A tổ chức Đại hội"."""
        text = self._reading.text
        for match in _PARTY.finditer(text, *span):
            is_named_with_it = is_congress_of(text, span[0], match.start())
            if not is_named_with_it and _HOLDS.search(text, match.end(), span[1]):
                return self._named(match.start())
        held = _UNIT_HOLDS.search(text, *span)
        units = (
            [one for one in self._measured.named((span[0], held.start())) if one.link.name] if held else []
        )
        return of_unit(units[-1].link) if units else None

    def _members(self, span: Span) -> Iterator[Counted]:
        text = self._reading.text
        counts = (("party_organisations", organisations(text, span)), ("party_members", members(text, span)))
        for variable, amount in counts:
            found = self._counting(span, amount.span) if amount else None
            if amount is not None and found is not None:
                yield Counted(PartyNumbers, Size(variable=variable, amount=amount), *found)

    def _counting(self, span: Span, amount: Span) -> tuple[Subject, Organiser] | None:
        """Return the organisation that a number is of, named in its sentence, before, or with its unit."""
        text = self._reading.text
        printed = [
            one
            for one in _PARTY.finditer(text, span[0], amount[0])
            if not IN_BRACKETS.search(text, span[0], one.start()) or ")" not in text[one.end() : amount[0]]
        ]
        printed = _before_merged(text, printed)
        if printed and _OF_LOWER.match(text, span[0], printed[-1].start()):
            printed = printed[:-1]
            if not printed:
                return None
        if printed:
            return _whole(self._named(printed[-1].start()))
        if self._congress and _REPRESENTED.search(text, span[0], amount[0]):
            return _whole(self._congress)
        if _WHOLE_PARTY.search(text, span[0], amount[0]):
            is_before = _PARTY.search(text, span[0], amount[0]) or CONGRESS.search(text, span[0], amount[0])
            party = self._party if is_before else self._earlier
            formed = self._place(span[0]) if party is None else None
            return (formed, of_unit(formed.link)) if formed else _whole(party)
        if self._party and self._goes_on(span):
            return _whole(self._party)
        is_cell = _OF_OTHERS.search(
            text, span[0], amount[0]
        )  # "Chi bộ thôn A có 46 đảng viên, thuộc Đảng bộ …"
        after = None if is_cell else self._after(amount[1], span[1])
        if after is not None:
            return _whole(after)
        subject = self._owners.of(span, amount)  # "Phường A sau sáp nhập có … 138 tổ chức cơ sở đảng"
        if subject is None or not subject.link.name:
            return None
        if not subject.is_new and not (subject.end and _HAS_BRANCHES.match(text, subject.end)):
            return None
        return subject, of_unit(subject.link)

    def _place(self, position: int) -> Subject | None:
        """Return the unit whose organisation "Đảng bộ" alone is: just founded, or the commune told of."""
        formed = self._measured.formed_before(position)
        if formed is not None or _HAS_ITS_OWN.search(self._reading.text, max(0, position - _AHEAD), position):
            return formed
        place = self._measured.before(position)
        is_commune = place and (place.link.name or "").startswith(("xã ", "phường ", "thị trấn "))
        return place if is_commune else None

    def _goes_on(self, span: Span) -> bool:
        """Return whether a sentence tells the total of the organisation named shortly before it."""
        text, (start, stop) = self._reading.text, self._named_in
        if (
            span[0] - stop > _CARRIED
            or not _TOTAL.match(text, *span)
            or _OF_OTHERS.search(text, start, span[0])
        ):
            return False
        place = self._party.unit.name if self._party and self._party.unit else None
        return all(one.link.name in (None, place) for one in self._measured.named((stop, span[0])))

    def _named(self, position: int) -> Organiser | None:
        """Return the organisation named at a position; "Đảng ủy xã A" stands for its own."""
        text = self._reading.text
        head = _HEAD.match(text, position)
        unit = parse_unit(text, head.end()) if head else None
        if unit is not None and unit.bare is None and _is_of(self._congress, unit.type):
            return self._congress
        if unit is not None:
            link = self._measured.of_mention(unit).link
            return of_unit(link) if link.name else None
        found = organisation(self._reading, position)
        return found[0] if found and found[0].unit != Link() else None

    def _after(self, position: int, stop: int) -> Organiser | None:
        """Return the organisation named after a number: "41.000 đảng viên thuộc Đảng bộ tỉnh A"."""
        match = _OF_PARTY.match(self._reading.text, position, stop)
        return self._named(match.end()) if match else None

    def _in_sentence(self, span: Span) -> Organiser | None:
        """Return the one organisation of "Đảng bộ xã A dự kiến triệu tập 150 đại biểu dự Đại hội"."""
        text = self._reading.text
        named = [
            self._named(match.start())
            for match in _PARTY.finditer(text, *span)
            if not _POST.search(text, span[0], match.start())
            and not is_congress_of(text, span[0], match.start())
        ]
        return named[0] if len(named) == 1 and _WORD.search(self._reading.text, *span) else None

    def _delegates(self, span: Span) -> Iterator[Counted]:
        if self._reading.source.lowered.find("đại biểu", *span) < 0:
            return
        amount = delegates(self._reading.text, span)
        congress = self._congress or (self._after(amount.span[1], span[1]) if amount else None)
        congress = congress or self._in_sentence(span)
        if amount is None or congress is None or congress in self._attended:
            return
        self._attended.append(congress)
        yield Counted(PartyNumbers, Size(variable="delegates", amount=amount), _subject(congress), congress)


def _whole(body: Organiser | None) -> tuple[Subject, Organiser] | None:
    """Return an organisation with what its numbers are about."""
    return (_subject(body), body) if body else None


def _subject(body: Organiser) -> Subject:
    return Subject(link=body.unit or Link())


def _before_merged(text: str, printed: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return organisations up to those that went into the one before them."""
    for index in range(1, len(printed)):
        if _MERGED.search(text, printed[index - 1].end(), printed[index].start()):
            return printed[:index]
    return printed


def _is_of(organiser: Organiser | None, type_: str) -> bool:
    return bool(organiser and organiser.unit and (organiser.unit.name or "").startswith(type_ + " "))
