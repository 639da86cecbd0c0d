"""What the verbs of a clause make of a post: "bầu", "bổ nhiệm", "miễn nhiệm", "giới thiệu để bầu"."""

import re

from kg.extract.mentions.source import lower
from kg.extract.roles.verbs import CLAUSE_END, PROPOSED, STATUS, TO_HOLD
from kg.model.findings import GIVEN, TenureStatus

_OF_ONESELF = re.compile(r"nghỉ|từ chức|từ nhiệm", re.IGNORECASE)
_PUT_FORWARD = re.compile(
    r"giới thiệu(?!\s*(?:,|và)\s+(?:bỏ phiếu\s+)?$)|đề cử|ứng cử|dự kiến|(?:thi|dự|ứng) tuyển"
    r"|đủ (?:điều kiện|tiêu chuẩn)|(?:được|bị) (?:trình|đề nghị)|trình (?:để|Quốc hội|HĐND)"
    r"|đề nghị\b[^.;]{0,120}\b(?:lãnh đạo|chỉ đạo)\b"
)
# "quy hoạch Bí thư" is planned for the post; the office "Phòng Quy hoạch" plans towns.
_OFFICE = ("Quy hoạch", "phòng ban")
# The last syllable of "Thái Nguyên", "ông Trần Cao Nguyên" says nothing of the past.
_NAMED_SO = re.compile(r"(?:Nguyên|NGUYÊN)(?<=\w (?:Nguyên|NGUYÊN))")


def governing_status(clause: str) -> TenureStatus | None:
    """Return the status that the last verb of the clause gives."""
    cut = [match.end() for match in CLAUSE_END.finditer(clause)]
    tail = clause[cut[-1] :] if cut else clause
    if cut and clause[: cut[-1]].endswith("để") and TO_HOLD.match(tail):
        return "appointed"
    for scope in (tail, clause) if cut else (clause,):
        last = _last_verb(scope)
        if last is None:
            continue
        before, status = scope[: last[0]], last[1]
        if scope is not tail and _OF_ONESELF.match(scope, last[0]):
            continue  # "ông A nghỉ hưu; ông B giữ chức C"
        if status in GIVEN and _PUT_FORWARD.search(
            before.rpartition("thay ")[2]  # "để bầu làm C1 thay ông B vừa được bổ nhiệm làm C2"
        ):
            return "nominated"
        return "holds" if status == "disciplined-removed" and PROPOSED.search(before) else status
    return None


def _last_verb(clause: str) -> tuple[int, TenureStatus] | None:
    """Return where the last verb of a clause begins, and the status it gives."""
    lowered = lower(_NAMED_SO.sub("______", clause.replace(*_OFFICE)))
    last: tuple[int, TenureStatus] | None = None
    for status, pattern in STATUS:
        for match in pattern.finditer(lowered):
            if last is None or match.start() > last[0]:
                last = match.start(), status
    return last
