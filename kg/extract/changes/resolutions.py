"""The sentences by which acts change units, one grammar for every age of the genre.

    MOVE    (Sắp xếp | Nhập | Điều chỉnh | Chuyển …) LIST (thành | vào | về) RESULT PARENT?
    FOUND   (Thành lập | Mở rộng …) RESULTS PARENT? (trên cơ sở | gồm) LIST
    DIVIDE  (Chia | Tách) UNIT thành RESULTS
    RENAME  Đổi tên UNIT thành UNIT
    ABOLISH Giải thể LIST
    KEEP    không thực hiện sắp xếp là LIST

LIST is that of `unit_lists`; FOUND is read by `founding_in_acts`. The verb begins a
sentence or a part of one. Sentences that tell of what is so afterwards ("Sau khi nhập, xã B có …") begin
otherwise and are no changes.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.changes.changes import Told
from kg.extract.changes.founding_in_acts import BASIS, founded
from kg.extract.changes.results import INTO, parse_result, result_after
from kg.extract.changes.statements import is_of_another_act, is_title
from kg.extract.changes.unit_lists import ListedUnit, before_next, parse_list, same_level
from kg.extract.changes.units_above import GOES_ON, parse_parent, rank
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.model.findings import ChangeKind, Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

_VERB = Cue(
    r"(?<!\w)(?:(?P<move>Sắp xếp(?! lại)|Nhập|Sáp nhập|Hợp nhất|Điều chỉnh|Chuyển|Giao|Cắt|Tách"
    r"|Lấy(?= (?:toàn bộ|một phần|\d[\d.,]* (?:ha|km2|thôn|xóm))))"
    r"|(?P<found>Thành lập|(?<!thành )(?<!tái )(?<!độc )(?-i:lập|(?<![^\W\d_] )Lập)|Tái lập"
    r"|Mở rộng(?: địa giới hành chính)?|Nâng cấp|Sắp xếp lại)"
    r"|(?P<rename>Đổi tên)|(?P<divide>Chia(?: tách)?)|(?P<abolish>Giải thể)|(?P<keep>Giữ nguyên))(?!\w)",
    re.IGNORECASE,
)
# What a verb follows that begins a statement: nothing, a mark, a word of decision.
_BEFORE = re.compile(
    r"(?:[.;:,\n\"“)•+*-] ?|(?<!\w)(?:và|nay|phép|việc|định|hiện|ý|nghị|xuất|kiến|trương|án) )$",
    re.IGNORECASE,
)
# "Thành lập các phường A, B"; not "Thành lập 13 phường thuộc quận A".
_NEAR = 5
# "chuyển huyện A thành thị xã A và thành lập phường B trên cơ sở thị trấn C": two changes.
_ON_OTHERS = re.compile(r",? (?:dựa )?trên cơ sở(?!\w)")
_BORDERS = re.compile(r" địa giới(?: đơn vị)?(?: hành chính)? ", re.IGNORECASE)
_MORE_RESULTS = re.compile(rf"(?:,| và) ?(?:{TYPE} )?[{UPPER}]")
# "… vào xã B và 1,26 km2 diện tích tự nhiên của xã A vào xã C".
_AND_MORE = re.compile(
    r"[;,]?(?: và)? (?=(?:toàn bộ|một phần|phần còn lại|(?:diện tích tự nhiên là )?\d[\d.,]* ?(?:km2|ha|m2))"
    r"(?!\w))"
)
# "nhập xã A vào xã B, xã C vào xã D": one verb serves both.
_NEXT = re.compile(rf"[,;] ?(?:và )?(?={TYPE} )", re.IGNORECASE)
_KEPT = Cue(
    r"không thực hiện (?:việc )?sắp xếp,?(?: giữ nguyên,?)? (?:là|gồm|bao gồm|đối với)(?: có)? ?:?",
    re.IGNORECASE,
)


def enacted(text: str, sentence: Span, *, is_act: bool) -> Iterator[Told]:
    """Yield the changes that a sentence of an act, or of a report in its words, tells.

    Args:
        is_act: the text is an act, where "Thành lập xã A" alone tells a change.
    """
    end = sentence[0]
    if is_act and is_of_another_act(text, sentence):
        return
    for verb in _VERB.finditer(text, *sentence):
        if verb.start() < end or (is_act and is_title(text, sentence[0], verb.start())):
            continue
        begins = verb.start() == sentence[0] or _BEFORE.search(text, sentence[0], verb.start())
        if (not begins and is_act and verb.lastgroup != "found") or (verb.lastgroup == "keep" and not is_act):
            continue
        is_plain = False
        is_heading = is_act and _BORDERS.match(text, verb.end()) is not None
        for told in _FORMS[verb.lastgroup or ""](text, verb, sentence[1]):
            is_found = verb.lastgroup == "found"
            if is_heading and told.kind == "split":
                continue  # its clauses tell what goes where; a report may tell no more
            is_told = begins or not is_found or "cơ sở" in text[slice(*told.span)] or len(told.sources) > 1
            is_near = told.result is not None and told.result.start <= verb.end() + _NEAR
            is_new = verb.group().lower().endswith("lập")
            is_plain = is_plain or bool(is_act and begins and is_near and is_new)
            if is_told and (told.sources or is_plain):
                end = max(end, told.span[1])
                yield told
    for kept in _KEPT.finditer(text, *sentence):
        yield from _keep(text, kept, sentence[1])


def _move(text: str, verb: re.Match[str], stop: int) -> Iterator[Told]:
    start, end, more = verb.start(), verb.end(), True
    while more:
        more = False
        for told in _moved(text, verb, (start, end, stop)):
            yield told
            following = _AND_MORE.match(text, told.span[1], stop) or _NEXT.match(text, told.span[1], stop)
            if following and following.end() > end:
                start, end, more = following.end(), following.end(), True


def _moved(text: str, verb: re.Match[str], place: tuple[int, int, int]) -> Iterator[Told]:
    """Yield what goes where. Args: place: where the telling begins, where the list does, where it stops."""
    start, position, stop = place
    if text.startswith((" với ", " cùng ", " thêm ", " từ "), position):
        return  # one stands before the verb: "xã A sáp nhập với xã B thành C", "xã A chuyển từ huyện B về …"
    listed, end = parse_list(text, position, stop)
    into = INTO.match(text, end, stop)
    if not listed or into is None:
        return
    result = result_after(text, into)
    if result is None:
        return
    is_new = any(word in into.group().lower() for word in ("thành", "lập"))
    is_divided = verb.group().lower() == "tách" or _MORE_RESULTS.match(text, result.end)
    if is_new and len(listed) == 1 and is_divided:
        divided = list(_divide(text, verb, stop))
        if len(divided) > 1 or verb.group().lower() == "tách":
            yield from divided
            return
    is_larger = "mở rộng" in into.group()
    if _BORDERS.match(text, position) and (is_larger or "thành lập" in into.group()):
        if not _MORE_RESULTS.match(text, result.end):
            others = [one for one in listed if one.mention.bare != result.bare or not is_larger]
            parts = tuple(msgspec.structs.replace(one, share="part") for one in others)
            kind: ChangeKind = "adjust" if is_larger else "split"
            yield Told(kind=kind, result=result, sources=parts, span=(start, result.end))
        return
    parent, end = parse_parent(text, result.end, result)
    further = INTO.match(text, end, stop)
    final = result_after(text, further) if further and "thành" in further.group().lower() else None
    if final is not None and not _ON_OTHERS.match(text, final.end):  # "nhập xã A vào xã B để thành lập xã C"
        listed, result = [*listed, ListedUnit(mention=result, parent=parent)], final
        parent, end = parse_parent(text, result.end, result)
        is_new = True
    span = (start, end)
    level = rank(result)
    if not is_new and all(rank(one.mention) > level and one.share == "whole" for one in listed):
        # A unit below another one comes below a third: it stays what it is.
        for one in listed:
            yield Told(kind="adjust", result=one.mention, parent=result, sources=(one,), span=span)
        return
    yield Told(
        kind=_kind_of_move(verb.group().lower(), listed, is_new=is_new),
        result=result,
        parent=parent,
        sources=tuple(listed),
        span=span,
    )


def _kind_of_move(verb: str, listed: Sequence[ListedUnit], *, is_new: bool) -> ChangeKind:
    if is_new:
        return "establish" if verb == "chuyển" else "merge"
    return "merge" if any(one.share == "whole" for one in listed) else "adjust"


def _found(text: str, verb: re.Match[str], stop: int) -> Iterator[Told]:
    """Yield what is founded; "Nâng cấp thị xã A thành thành phố A" says it as one that gets a new name."""
    if verb.group().lower() != "nâng cấp":
        yield from founded(text, verb, stop)
        return
    for told in _rename(text, verb, stop):
        yield msgspec.structs.replace(told, kind="establish")


def _divide(text: str, verb: re.Match[str], stop: int) -> Iterator[Told]:
    listed, end = parse_list(text, verb.end(), stop)
    into = INTO.match(text, end, stop)
    if len(listed) != 1 or into is None:
        return
    results, end = parse_list(text, into.end(), stop)
    results = same_level(before_next(text, results), listed[0].mention)
    source = msgspec.structs.replace(listed[0], share="part" if len(results) > 1 else listed[0].share)
    for result in results:
        yield Told(
            kind="split",
            result=result.mention,
            parent=result.parent or source.parent,
            sources=(source,),
            span=(verb.start(), end),
        )


def _rename(text: str, verb: re.Match[str], stop: int) -> Iterator[Told]:
    listed, end = parse_list(text, verb.end(), stop)
    into = INTO.match(text, end, stop)
    if len(listed) != 1 or into is None:
        return
    result = parse_result(text, into.end(), type_=listed[0].mention.type)
    if result is None:
        return
    parent, end = parse_parent(text, result.end, result)
    span = (verb.start(), end)
    yield Told(
        kind="rename",
        result=result,
        parent=parent or listed[0].parent,
        sources=tuple(listed),
        span=span,
    )


_TO_FOUND = re.compile(
    rf",? (?:(?:và |để )+(?:thành lập|lập) (?:mới )?(?={COUNT} {TYPE} )"
    rf"|(?:và |để )*(?:sáp nhập|nhập|hợp nhất) (?:địa bàn )?vào (?=(?:{COUNT}|các) {TYPE} ))",
    re.IGNORECASE,
)


def _abolish(text: str, verb: re.Match[str], stop: int) -> Iterator[Told]:
    if text.startswith(",", verb.end()):
        return  # "huyện A giải thể, thị trấn B …"
    listed, end = parse_list(text, verb.end(), stop)
    if not listed or GOES_ON.match(text, listed[-1].mention.end):  # the register knows a shorter name only
        return
    alike = same_level(listed, listed[0].mention)
    if len(alike) < len(listed):  # "giải thể huyện A, xã B và xã C nhập thành …"
        listed, end = alike, alike[-1].mention.end
    found = _TO_FOUND.match(text, end, stop) if len(listed) == 1 else None
    results, last = parse_list(text, found.end(), stop) if found else ([], end)
    if len(results) > 1:  # "Giải thể xã A để thành lập hai phường B và C"
        source = msgspec.structs.replace(listed[0], share="part")
        for one in results:
            yield Told(kind="split", result=one.mention, sources=(source,), span=(verb.start(), last))
        return
    into = INTO.match(text, end, stop)
    result = result_after(text, into) if into else None
    if result is not None and not BASIS.match(text, result.end):  # "… và thành lập xã B trên cơ sở …"
        parent, end = parse_parent(text, result.end, result)
        span = (verb.start(), end)
        yield Told(kind="merge", result=result, parent=parent, sources=tuple(listed), span=span)
        return
    for one in listed:
        yield Told(kind="dissolve", result=None, sources=(one,), span=(verb.start(), end))


def _keep(text: str, verb: re.Match[str], stop: int) -> Iterator[Told]:
    listed, end = parse_list(text, verb.end(), stop)
    for one in listed:
        yield Told(
            kind="keep", result=one.mention, parent=one.parent, sources=(one,), span=(verb.start(), end)
        )


_FORMS = {
    "move": _move,
    "found": _found,
    "divide": _divide,
    "rename": _rename,
    "abolish": _abolish,
    "keep": _keep,
}
