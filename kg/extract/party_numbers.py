"""Numbers of party organisations and their congresses: members, organisations, delegates."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.amounts import ABOUT, Amount
from kg.extract.context import Context, Link
from kg.extract.measured import Subject, Subjects
from kg.extract.occasions import Organiser
from kg.extract.party_organisations import of_unit, organisation
from kg.extract.source import Source
from kg.extract.spotted import Spotted
from kg.extract.units import parse_unit
from kg.model.findings import Span
from kg.text.cue import Cue
from kg.text.numbers import NUMBER, parse_number

_NEW_MEMBERS = r"(?!\s+(?:mới|dự|tham|vi phạm|bị|được|đã|là|trẻ|cao|ưu|tiêu|xuất|hoàn|đi|về|đến từ|trong số))"
_MEMBERS = Cue(rf"(?P<n>{NUMBER})\s*đảng viên(?!\w){_NEW_MEMBERS}", re.IGNORECASE)
_ORGANISATIONS = Cue(
    rf"(?P<n>{NUMBER})\s*(?P<all>tổ chức(?:\s+cơ sở)?\s+đảng|chi,?\s*đảng bộ|chi bộ,? đảng bộ"
    r"|(?:chi bộ|đảng bộ|chi, đảng bộ)(?:\s+cơ sở)?)"
    r"\s*(?:cơ sở\s*)?(?:trực thuộc)?(?!\w)",
    re.IGNORECASE,
)
_GAINED = re.compile(
    r"(?:kết nạp|khai trừ|kỷ luật|phát triển|bồi dưỡng|đào tạo|(?<!đại diện )cho|trao|chuyển|xóa tên"
    r"|đối với|trong đó)[^,.;]{0,40}$"
    r"|(?:hợp nhất|sáp nhập|các|(?<!hoạt )(?:ở|tại)|của|từ)\s+$",
    re.IGNORECASE,
)
_PLANNED = re.compile(r"dự kiến|(?<!\w)sẽ(?!\w)", re.IGNORECASE)
_HEAD = re.compile(r"Đảng (?:bộ|ủy)\s+", re.IGNORECASE)
_OF_COUNCIL = r"(?!\s+(?:Quốc hội|HĐND))"
_DELEGATES = re.compile(
    rf"(?:tổng số\s+)?đại biểu\s+(?:\w+\s+){{0,4}}(?:đại hội\s+)?là\s+(?P<n>{NUMBER})(?!\w)"
    rf"|(?P<n2>{NUMBER})\s*đại biểu(?:\s+\w+){{0,3}}\s+(?:tham dự|dự|về dự|tham gia)\s+"
    r"(?:\w+\s+){0,2}đại hội"
    rf"|đại hội[^.;]{{0,80}}?(?:có|với|của|triệu tập)\s+(?P<n3>{NUMBER})\s*đại biểu{_OF_COUNCIL}"
    rf"|(?:sự (?:tham dự|tham gia|có mặt) của|triệu tập)\s+{ABOUT}(?P<n4>{NUMBER})\s*đại biểu{_OF_COUNCIL}"
    rf"|(?P<n5>{NUMBER})\s*đại biểu (?:chính thức|ưu tú|được triệu tập|đại diện cho)",
    re.IGNORECASE,
)
_PARTY = re.compile(
    r"(?<!\w)(?<!\d )(?<!chi, )(?<!chi bộ, )(?:Đảng bộ|Đảng ủy)"
    r"(?=\s+(?!trực thuộc|cơ sở|bộ phận|hiện|có|với|gồm|đã)\w)",
    re.IGNORECASE,
)
_WHOLE_PARTY = re.compile(r"(?:toàn\s+)?Đảng bộ(?=\s+(?:hiện\s+)?(?:có|với|gồm))", re.IGNORECASE)
_CONGRESS = re.compile(r"Đại hội(?:\s+đại biểu)?\s+(?=Đảng bộ\s)", re.IGNORECASE)
_HOLDS = re.compile(
    r"(?<!\w)(?:tổ chức|tiến hành|khai mạc|bế mạc|diễn ra)\s+(?:[^\W\d_]+\s+){0,6}?đại hội(?!\w)",
    re.IGNORECASE,
)
# "177 đại biểu đại diện cho hơn 1.200 đảng viên sinh hoạt tại 56 chi, đảng bộ".
_REPRESENTED = re.compile(r"đại biểu(?:\s+[^\W\d_]+){0,14},? (?:đại diện|thay mặt) cho ", re.IGNORECASE)
_AMONG = re.compile(r"\d[^.;]*?(?<!\w)trong đó(?!\w)[^.;]*$", re.IGNORECASE)
_IN_TOTAL = re.compile(r"tổng (?:số|cộng)(?: là| có)? $", re.IGNORECASE)
# "450 đại biểu, trong đó có 90 đại biểu đương nhiên, đại diện cho 152.000 đảng viên" are all members again.
_FOR_ALL = re.compile(
    r"(?:, |\d{4}\) )(?:đại diện|thay mặt) cho (?:hơn |gần |trên |khoảng )?$", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\([^()]*$")
# Who goes to the congress above: "bầu Đoàn đại biểu dự Đại hội cấp trên gồm 9 đại biểu chính thức".
_SENT = re.compile(r"đoàn đại biểu (?:đi )?dự", re.IGNORECASE)
_CONGRESS_WORD = re.compile(r"đại hội|phiên (?:trù bị|khai mạc|chính thức)", re.IGNORECASE)


def are_told(spotted: Spotted, spans: Sequence[Span]) -> bool:
    """Return whether a text may count anything of the kind."""
    if spotted.counted("party counted", spans):
        return True
    return "congress" in spotted and "delegate" in spotted


def _is_some(text: str, start: int, position: int) -> bool:
    """Return whether a number counts some of those told before it: in brackets, or after "trong đó"."""
    if _IN_TOTAL.search(text, start, position) or _FOR_ALL.search(text, start, position):
        return False
    return any(form.search(text, start, position) for form in (_AMONG, _IN_BRACKETS))


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """A number of a party organisation."""

    variable: str
    amount: Amount
    body: Organiser
    subject: Subject


class Numbers:
    """The numbers of one document; a sentence may leave its organisation or congress to the next ones."""

    def __init__(self, source: Source, context: Context, subjects: Subjects) -> None:
        self._source = source
        self._context = context
        self._subjects = subjects
        self._congress: Organiser | None = None
        self._party: Organiser | None = None

    def of(self, span: Span) -> Iterator[Counted]:
        """Yield what a sentence counts; sentences are given in the order of the text."""
        text = self._source.text
        congresses = list(_CONGRESS.finditer(text, *span))
        held = organisation(self._source, self._context, congresses[-1].end()) if congresses else None
        if held and held[0].unit and held[0].unit.name:
            self._congress = held[0]
        else:
            self._congress = self._holding(span) or self._congress
        named = [one for match in _PARTY.finditer(text, *span) if (one := self._named(match.start()))]
        self._party = named[-1] if named else (held[0] if held else self._party)
        yield from self._members(span)
        yield from self._delegates(span)

    def _holding(self, span: Span) -> Organiser | None:
        """Return the organisation of "Đảng bộ xã A tổ chức Đại hội"."""
        text = self._source.text
        for match in _PARTY.finditer(text, *span):
            if _HOLDS.search(text, match.end(), span[1]):
                return self._named(match.start())
        return None

    def _members(self, span: Span) -> Iterator[Counted]:
        text = self._source.text
        for variable, pattern in (("party_organisations", _ORGANISATIONS), ("party_members", _MEMBERS)):
            matches = [
                one
                for one in pattern.finditer(text, *span)
                if not _GAINED.search(text, max(span[0], one.start() - 60), one.start())
                and not _is_some(text, span[0], one.start())
            ]
            is_whole = bool(matches) and "tổ chức" in matches[0].group().lower()
            if len(matches) != 1 and not is_whole:
                continue
            amount = Amount(parse_number(matches[0].group("n")), matches[0].span())
            found = self._counting(span, amount.span)
            if found is not None:
                yield Counted(variable=variable, amount=amount, body=found[0], subject=found[1])

    def _counting(self, span: Span, amount: Span) -> tuple[Organiser, Subject] | None:
        """Return the organisation that a number is of, named in its sentence, before, or with its unit."""
        text = self._source.text
        printed = [
            one
            for one in _PARTY.finditer(text, span[0], amount[0])
            if not _IN_BRACKETS.search(text, span[0], one.start()) or ")" not in text[one.end() : amount[0]]
        ]
        if not printed and self._congress and _REPRESENTED.search(text, span[0], amount[0]):
            return self._congress, Subject(link=self._congress.unit or Link())
        if printed:
            body = self._named(printed[-1].start())
            return (body, Subject(link=body.unit or Link())) if body else None
        if _WHOLE_PARTY.search(text, span[0], amount[0]):
            party = self._party
            formed = self._subjects.formed_before(span[0]) if party is None else None
            if formed is not None:
                return of_unit(self._source, formed.link), formed
            return (party, Subject(link=party.unit or Link())) if party else None
        subject = self._subjects.of(span, amount)  # "Phường A sau sáp nhập có … 138 tổ chức cơ sở đảng"
        if subject is None or not subject.is_new or not subject.link.name:
            return None
        return of_unit(self._source, subject.link), subject

    def _named(self, position: int) -> Organiser | None:
        """Return the organisation named at a position; "Đảng ủy xã A" stands for its own."""
        text = self._source.text
        head = _HEAD.match(text, position)
        unit = parse_unit(text, head.end(), self._source.gazetteer) if head else None
        if unit is not None:
            link = self._subjects.of_mention(unit).link
            return of_unit(self._source, link) if link.name else None
        found = organisation(self._source, self._context, position)
        return found[0] if found and found[0].unit != Link() else None

    def _delegates(self, span: Span) -> Iterator[Counted]:
        text, congress = self._source.text, self._congress
        if congress is None or self._source.lowered.find("đại biểu", *span) < 0:
            return
        match = _DELEGATES.search(text, *span)
        if match is None or _SENT.search(text, span[0], match.end()):
            return
        if (match.group("n4") or match.group("n5")) and not _CONGRESS_WORD.search(text, *span):
            return
        number = next(one for one in match.groups() if one)
        start = span[0] if _PLANNED.match(text, span[0]) else match.start()
        yield Counted(
            variable="delegates",
            amount=Amount(parse_number(number), (start, match.end())),
            body=congress,
            subject=Subject(link=congress.unit or Link()),
        )
