"""Whose an area or a number of people is: a unit's before it, after "của", before a bracket, just founded."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from kg.extract.figures.beside import are_comprised, goes_into, is_of_several, went_later
from kg.extract.figures.lands import is_likely, is_of_thing, is_own, is_threshold
from kg.extract.figures.measured import MeasuredUnits, Subject
from kg.extract.mentions.amounts import Size, side_by_side
from kg.extract.mentions.source import Source
from kg.extract.mentions.unit_words import TYPE, parted
from kg.model.findings import Span
from kg.text.cue import Cue
from kg.units import load_register

_MOVE = re.compile(
    r"(?<!\w)(?:sáp nhập|nhập|hợp nhất|sắp xếp|điều chỉnh|trên cơ sở|tách|chuyển|chia)(?!\w)", re.IGNORECASE
)
_WHOLE = re.compile(r"(?<!\w)(?:toàn bộ|nguyên trạng|toàn xã|toàn phường)(?!\w)", re.IGNORECASE)
_PART = re.compile(
    r"(?<!\w)phần(?: diện tích| đất)?(?: tự nhiên)?(?: còn lại)?(?: của [^,;.]{2,30})?"
    r"\s+(?:(?:là|có|khoảng|rộng)\s+)*$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:(?:,| và)? \d+ (?:phường|xã|thị trấn|đơn vị)[^.;()]{0,40}?)?\s*\)?\s*"
    r"(?P<word>của|thuộc)(?!\w)\s*(?:toàn\s+)?"
)
_SEVERAL = re.compile(
    r"(?:các|cả|hai|ba|bốn|năm|\d+)\s+(?:xã|phường|thị trấn|huyện|quận|tỉnh|đơn vị)(?!\w)", re.IGNORECASE
)
_NOBODY = re.compile(r"\s*(?:[.;,)]|$)")
_AND_ANOTHER = re.compile(r"\s*(?:,|và)\s+(?:xã|phường|thị trấn)\s")
_MORE = re.compile(r"(?:người|khẩu|dân|tích|nhiên|km2|km²|ha)\s+(?:của|thuộc)(?!\w)|(?<!\w)phần(?!\w)")
# "trên cơ sở toàn bộ diện tích và dân số của xã A; 80 ha diện tích tự nhiên của xã B"
_GIVEN_TOO = re.compile(r"(?:người|khẩu|dân|số|tích|nhiên|km2|km²|ha)\s+của(?!\w)")
_GIVES = re.compile(
    r"(?<!\w)(?:điều chỉnh|phần(?: (?:lãnh thổ|diện tích|đất|địa giới|địa bàn))?(?: (?:của|thuộc))?)\s+$",
    re.IGNORECASE,
)
_AFTER_LOSS = re.compile(r"[^.;]{0,60}?\ssau khi (?:được )?(?:điều chỉnh|sắp xếp|tách|chia)")
_OPEN_BRACKET = re.compile(r"\([^()]*$")
_LONGEST_BRACKET = _LIST_REACH = 200
# Between a unit and its size: "xã A mới có tổng diện tích …".
_HAS = re.compile(
    r"(?:\s+mới)?(?:\s*\([^()\n]{1,40}\))?[\s,:*-]*"
    r"(?:(?:mới|cũ|hiện|nay|sẽ|lại|đã|chỉ|rộng|với|tổng|quy mô|khoảng|là|đạt)\s+)*"
    r"(?P<has>(?:có|còn(?: lại)?)\s)?\s*(?:(?:tổng|quy mô|khoảng)\s+)*"
)
_BESIDE_THE_POINT = re.compile(r"(?<!\w)(?:tại|ở|giáp|của|thuộc|nhất|cả|nhì)\s+$", re.IGNORECASE)
_IN = re.compile(r"(?<!\w)(?:tại|ở|trên địa bàn|thuộc)\s+$", re.IGNORECASE)
_LEAST_KM2 = 1
# Where a clause about another unit begins.
_CLAUSE = re.compile(r"(?:;|, còn|,? trong khi)\s+(?:và\s+)?$")
_BEGINS = re.compile(r"(?:[,;:]|\svà|\scùng)\s+$")
# "Với diện tích 48 km2 và dân số 9.500 người, xã A là …": the unit follows.
_WITH = re.compile(r"\W*với\s+(?:tổng\s+)?(?:diện tích|quy mô|dân số|số dân)", re.IGNORECASE)
_COMMA = re.compile(r"(?<!\d), ?|,(?= )")
# "Các xã mới của huyện A như sau: xã B có …".
_AS_FOLLOWS = re.compile(r"(?:như sau|cụ thể)\s?:\s+", re.IGNORECASE)
# A sentence or a line of a list that leaves its subject to those before it.
_OPEN = re.compile(
    r"[\s>*+•|\-]*(?:Sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)[^,.;\n]{0,40},\s*)?(?:\**\s*)?"
    r"(?:(?:nơi (?:đây|này)|địa phương này)\s+(?:sẽ\s+)?(?:có|rộng)\s+)?"
    r"(?:\d\s?[.)-]\s+)?(?:[^:.;\d\n]{3,30}:\s+)?"
    r"(?:tổng\s+)?(?:diện tích|dân số|quy mô|số dân|tổng cộng[\s|]*\d"
    r"|(?:số|cộng|hiện(?: nay| tại)?,?(?: có)?(?: tổng số)?)\s*:?\s*[\d.]+\s+hộ\s*(?:[,;/\d]|với|và))",
    re.IGNORECASE,
)
# "Đây là phường được thành lập trên cơ sở phường A và B, có …": neither of these.
_THIS_FROM = re.compile(r"\W*Đây (?:cũng |chính )?là\s[^.;]{0,200}?(?:trên cơ sở|hợp nhất|nhập|(?<!\w)từ)\s")
# "Tỉnh A và tỉnh B hợp nhất thành một đơn vị hành chính mới, có …": what it is called is told elsewhere.
_INTO_UNNAMED = Cue(
    rf"(?<!\w)(?:hợp nhất|nhập)(?: lại| [^.;]{{3,400}}?)?(?P<into> thành) (?:(?:một|0?1) )?"
    rf"(?:đơn vị|{TYPE})(?: hành chính)?(?: cấp (?:xã|huyện|tỉnh))? mới(?=,| có| với)",
    re.IGNORECASE,
)
# "Là trung tâm của huyện A, có …", "Đây là phường đông dân nhất quận A, với …": of whom is said before.
_UNSAID = re.compile(r"\W*(?:Đây (?:cũng |chính )?là|Là)\s[^.;]{0,120}?(?:của|thuộc|nhất|ở|tại)\s+")
_OF_SEVERAL = re.compile(
    r"\W*(?:hai|ba|bốn|năm|các|\d+)\s+(?:xã|phường|thị trấn|huyện)\s[^.;]{0,80}?(?:của|thuộc)\s+",
    re.IGNORECASE,
)
_HAVE = re.compile(r"\s+(?:hiện |nay |cùng |đều )*(?:có|với|rộng)\s")
_LIES_IN = re.compile(r"(?<!\w)(?:là|nằm) [^;.]{1,80}?(?:của|thuộc)\s+$", re.IGNORECASE)
_AFTER_CHANGE = re.compile(
    r"(?:sau|trước)\s+(?:khi\s+)?(?:được\s+)?(?:sáp nhập|sắp xếp|hợp nhất|thành lập)"
    r"|thành lập|sáp nhập|hợp nhất|hình thành|(?<!\w)mới(?!\w)",
    re.IGNORECASE,
)


class Owners:
    """The owners of the sizes of one document."""

    def __init__(self, source: Source, measured: MeasuredUnits) -> None:
        self._text = source.text
        self._units = load_register().units
        self._measured = measured

    def each(self, span: Span, sizes: Iterable[Size]) -> Iterator[tuple[Size, Subject]]:
        """Yield the sizes of a sentence that have an owner, of each owner the first of a kind.

        Args:
            sizes: in the order of the text.
        """
        seen: set[tuple[str, bool, str]] = set()
        last: Subject | None = None
        groups = list(side_by_side(self._text, sizes))
        heads = _AS_FOLLOWS.finditer(self._text, span[0], groups[0][0].amount.span[0]) if groups else ()
        start = max((head.end() for head in heads), default=span[0])
        span = start, span[1]
        for group in groups:
            last = owner = self._owner(span, start, group, last)
            start = group[-1].amount.span[1]
            if owner is None or not owner.link.name or self._is_of_list(span, owner, start):
                continue
            for size in group:
                told = owner.link.name, owner.is_new, size.variable
                if not self._is_own(span, size, owner):
                    break  # what stands beside it is of the same thing
                if told not in seen and is_likely(self._units.get(owner.link.id or ""), size):
                    seen.add(told)
                    yield size, owner

    def of(self, span: Span, amount: Span) -> Subject | None:
        """Return the unit that a sentence with a number is about.

        Order: the first, before it went into another; named in its words; what is formed; the first, or the
        last that "có" follows; after the number ("Với diện tích …, xã A là …"); carried over.
        """
        opens = next(self._measured.named((span[0], amount[0])), None)
        if opens is not None and opens.end and went_later(self._text, opens.end, amount[0]):
            return opens
        is_told, whose = self._measured.inside(amount)
        if is_told:
            return whose
        unnamed = _INTO_UNNAMED.search(self._text, span[0], amount[0])
        if unnamed is not None:
            return self._measured.merged((span[0], unnamed.start("into")))
        result = self._measured.result((span[0], amount[0]))
        if result is not None and result.mention is not None:
            return self._after_result(result, result.mention.end, amount[0]) or result
        first = self._measured.first((span[0], amount[0]))
        if first is not None and (_THIS_FROM.match(self._text, *span) or self._is_around(span, first)):
            return None
        unit = first.mention if first is not None else None
        if unit and (is_of_several(self._text, unit, amount[0]) or goes_into(self._text, unit)):
            return None
        if unit and _UNSAID.fullmatch(self._text, span[0], unit.start):
            return self._measured.before(span[0])
        if first is not None:
            clause = self._text.rfind(";", span[0], first.mention.start if first.mention else span[1]) + 1
            if is_of_thing(self._text, (max(span[0], clause), span[1])):
                return None
            is_new = first.is_new or _AFTER_CHANGE.search(self._text, first.end or span[0], amount[0])
            return msgspec.structs.replace(first, is_new=bool(is_new))
        if _WITH.match(self._text, *span):
            commas = _COMMA.finditer(self._text, amount[1], span[1])
            named = (self._measured.at(comma.end()) for comma in commas)
            following = next(filter(None, named), None) or self._named_again(span, amount[1])
            if following is None and next(self._measured.named((amount[1], span[1])), None) is None:
                return self._measured.before(span[0])
            return following and msgspec.structs.replace(following, mention=None)
        return self._measured.before(span[0]) if _OPEN.match(self._text, *span) else None

    def _is_around(self, span: Span, unit: Subject) -> bool:
        """Return whether a unit is what something lies in: "B, là cửa ngõ của tỉnh A, có", "Hai xã của …"."""
        mention = unit.mention
        if mention and _OF_SEVERAL.fullmatch(self._text, span[0], mention.start):
            return _HAVE.match(self._text, mention.end) is not None
        lies_in = _LIES_IN.search(self._text, span[0], mention.start) if mention else None
        return mention is not None and lies_in is not None and self._text.startswith(",", mention.end)

    def _named_again(self, span: Span, start: int) -> Subject | None:
        """Return what the sentences before are about if its name alone follows: "…, Đống Đa là …"."""
        before = self._measured.before(span[0])
        _, name = parted((before.link.name if before else None) or "")
        commas = _COMMA.finditer(self._text, start, span[1]) if name else ()
        return before if any(self._text.startswith(f"{name} ", comma.end()) for comma in commas) else None

    def _after_result(self, result: Subject, start: int, stop: int) -> Subject | None:
        """Return the other unit of "để thành lập huyện A, huyện B còn lại 860 km2".

        Or the one of "thành lập xã A trên cơ sở xã B có 12 km2 và xã C", that more than it goes into.
        """
        is_moved = _MOVE.search(self._text, start, stop)
        other = self._nearest(start, stop, None if is_moved else result)
        unit = other.mention if other else None
        is_own = unit is not None and self._measured.formed.is_source_of_several(unit.start)
        return other if is_own or not is_moved else None

    def _is_own(self, span: Span, size: Size, owner: Subject) -> bool:
        place = owner.mention.start if owner.mention else span[0]
        if (
            size.variable == "area_km2"
            and size.amount.value < _LEAST_KM2
            and _IN.search(self._text, span[0], place)
        ):
            return False  # "khu dân cư ở xã A, tổng diện tích 11 ha"
        end = self._measured.end_of(owner, size.amount.span[0])
        return is_own(self._text, span, end, size, is_new=owner.is_new) and not is_threshold(
            self._text, span, end, size.amount.span
        )

    def _is_of_list(self, span: Span, owner: Subject, stop: int) -> bool:
        """Return whether a unit is one of a list that something comprises: what that has is the sum."""
        mention = owner.mention
        if mention is None or owner.is_new:
            return False
        near = (max(span[0], mention.start - _LIST_REACH), min(stop, mention.end + _LIST_REACH))
        units = [one.mention for one in self._measured.named(near) if one.mention]
        return are_comprised(self._text, units, mention)

    def _owner(self, span: Span, start: int, group: list[Size], last: Subject | None) -> Subject | None:
        """Return the owner of sizes that stand side by side.

        Args:
            start: of what stands before them, back to the group before. last: the owner of that.
        """
        first, end = group[0].amount.span[0], group[-1].amount.span[1]
        of = _OF.match(self._text, end, span[1])
        if of is not None and self._says_whose(of, span):
            return self._after(span, start, first, of.end())
        if _PART.search(self._text, start, first):
            return None
        bracket = _OPEN_BRACKET.search(self._text, max(start, first - _LONGEST_BRACKET), first)
        if bracket is not None:
            bracketed = self._measured.ending(bracket.start())
            return self._kept(bracketed) if bracketed else self._nearest(bracket.start(), first)
        if start == span[0]:
            return self.of(span, group[0].amount.span)
        is_told, whose = self._measured.inside(group[0].amount.span)
        if is_told:
            return whose
        return self._nearest(start, first) or last

    def _says_whose(self, of: re.Match[str], span: Span) -> bool:
        """Return whether the words after a size give it to others; "thuộc huyện B" says it of none."""
        if of.group("word") == "của":
            return not _NOBODY.match(self._text, of.end(), span[1])
        return ")" not in of.group() and _SEVERAL.match(self._text, of.end(), span[1]) is not None

    def _kept(self, owner: Subject) -> Subject | None:
        """Return a unit unless its size is what it gives away: "điều chỉnh xã A (12 km2) về xã B"."""
        start = owner.mention.start if owner.mention else 0
        if owner.mention and _GIVES.search(self._text, max(0, start - 20), start):
            return None
        grows = self._text.endswith(" vào ", 0, start)  # "nhập … vào xã B (15 km2)": that is there already
        return msgspec.structs.replace(owner, is_planned=False, is_there=True) if grows else owner

    def _after(self, span: Span, start: int, first: int, position: int) -> Subject | None:
        """Return the unit after "của", unless it gives the size away: then what the change results in."""
        text = self._text
        owner = None if _SEVERAL.match(text, position) else self._measured.at(position)
        if owner is None and not _SEVERAL.match(text, position):
            return None
        is_whole = _WHOLE.search(text, max(start, text.rfind(";", start, first)), position)
        is_given = _PART.search(text, start, first) or (not is_whole and _MOVE.search(text, span[0], first))
        is_joint = owner is None or (owner.end and _AND_ANOTHER.match(text, owner.end))
        is_rest = owner is not None and owner.end and _AFTER_LOSS.match(text, owner.end)
        if owner is not None and not (is_given or is_joint or is_rest):
            return msgspec.structs.replace(
                owner, mention=None, is_there=bool(_MOVE.search(text, span[0], first))
            )
        is_alone = start == span[0] and not _MORE.search(text, position, span[1])
        result = following = self._measured.result((span[0], first)) if is_alone else None
        while following is not None:  # "chuyển xã A thành thị trấn A và thành lập xã B trên cơ sở …"
            result, following = following, self._measured.result((following.end or first, first))
        if result is not None and _GIVEN_TOO.search(text, result.end or first, first):
            result = None  # "trên cơ sở toàn bộ dân số của xã A; 80 ha diện tích tự nhiên của xã B"
        return result or (None if is_given or is_joint else owner)

    def _nearest(self, start: int, stop: int, before: Subject | None = None) -> Subject | None:
        """Return the last unit of a stretch that "có" or the size follows, or that begins a clause.

        Args:
            before: the unit that ends where the stretch begins.
        """
        found = None
        for subject, head in self._measured.placed((start, stop), before):
            mention = subject.mention
            gap = _HAS.match(self._text, mention.end) if mention else None
            if mention is None or gap is None:
                continue
            if head is not subject and gap.group("has"):
                found = head  # "xã A ở huyện B sẽ có"
                continue
            if _BESIDE_THE_POINT.search(self._text, start, mention.start):
                continue
            begins = _CLAUSE.search(self._text, start, mention.start)
            is_next = gap.end() >= stop and (
                "," not in gap.group() or _BEGINS.search(self._text, start, mention.start)
            )
            if gap.group("has") or is_next or begins:
                found = subject
        return found
