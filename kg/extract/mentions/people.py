"""Names of people: a surname and one to four more capitalised syllables; short names after an honorific."""

import re
import unicodedata
from functools import lru_cache

import msgspec

from kg.extract.mentions.types import PersonMention
from kg.model.findings import Span, Tenure
from kg.text.alphabet import LOWER, UPPER
from kg.text.normalise import INVISIBLE
from kg.vocabulary import Vocabulary

HONORIFIC = (
    r"(?:các\s+)?(?:[Đđ]ồng chí|[Đđ]/c|[Đđ][Cc]|ĐỒNG CHÍ|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|ÔNG|BÀ|[Cc]ô|[Tt]hầy)"
)
# "Họ và tên: Trần Văn A"
NAME_LABEL = r"(?:Họ và tên|Họ, tên|Họ tên)(?: khai sinh)?"
RANK = (
    r"(?:(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu)\s(?:tướng|tá|úy)|[Đđ]ại tướng|GS\.?\s?,?"
    r"|PGS\.?\s?,?|TSKH\.?|TS\.?|"
    r"[Tt]iến sĩ|[Tt]iến sỹ|[Tt]hạc sĩ|[Tt]hạc sỹ|ThS\.?|Ths\.?|BS\.?|[Bb]ác sĩ|[Bb]ác sỹ"
    r"|KS\.?|[Kk]ỹ sư|[Ll]uật sư|LS\.?|BSCKII?\.?|CKII?|"
    r"[Gg]iáo sư|[Pp]hó [Gg]iáo sư|NGƯT\.?|NGND\.?|TTND\.?|[Nn]hà giáo|AHLLVT|[Cc]ử nhân)"
)
PREFIX = re.compile(rf"(?:(?:{HONORIFIC}|{RANK})(?!\w)[\s,.:]*){{1,8}}")
TITLES_OF_RESPECT = re.compile(rf"\s*(?:,\s*(?={RANK}\s))?(?:(?:là\s+)?(?:{HONORIFIC}|{RANK})[\s,.]*)*")
_SYLLABLE = rf"(?:[{UPPER}][{LOWER}]*(?:'[{UPPER}{LOWER}]+)?)"
RUN = re.compile(rf"(?<![\w'/.-]){_SYLLABLE}(?!\w)(?: {_SYLLABLE}(?!\w)){{0,6}}")
_SYLLABLES = re.compile(_SYLLABLE)
# The first words of honorifics and ranks, in lower case.
_FIRST_WORDS = (
    "các đồng đ đc ông bà anh chị cô thầy đại thượng trung thiếu gs pgs tskh ts tiến thạc ths bs bác ks kỹ"
    " luật ls bscki bsckii cki ckii giáo phó ngưt ngnd ttnd nhà ahllvt cử"
)
FIRST_WORDS = frozenset(_FIRST_WORDS.split())
_LONGEST = 5
# A verb run onto the end of a name: "Trần Thành Longyêu cầu"
_VERBS = (
    "dự", "chủ", "kiểm", "tham", "nói", "yêu", "phát", "nhấn", "khẳng", "được", "cùng", "trao", "đã",
    "và", "cho", "thăm", "trình", "đề",
)  # fmt: skip
_RUN_ON = re.compile(rf"(?<=[{LOWER}]{{2}})(?:{'|'.join(_VERBS)})$")
# Such a middle name makes a weak surname sure: "Châu Văn Tích", "Hồ Thị Lan".
_MIDDLE = re.compile(rf"\w+ (?:Văn|Thị) [{UPPER}]")
# Capitalised words that end a name, and beginnings of titles and bodies that do.
_STOP = frozenset(["Phó", "Ông", "Bà", "UBND", "HĐND"])
_BEGINS_TITLE = re.compile(
    r"(?:Trưởng (?:ban|phòng|đoàn|thôn)|Thường trực (?:Tỉnh|Thành|Huyện|Đảng|HĐND)|Đồng chí"
    r"|Chủ (?:tịch|nhiệm)|Viện trưởng|Đội trưởng|Cục trưởng|Vụ trưởng|Chính ủy"
    r"|Bí [Tt]hư|Giám [Đđ]ốc|Ủy (?:[Bb]an|[Vv]iên)|Chánh (?:[Áá]n|[Tt]hanh|[Vv]ăn)|Sở \w"
    rf"|Ban (?:[{UPPER}]|quản|chỉ|chấp|thường|tổ|tuyên|dân|nội|kiểm|cán|kinh)"
    rf"|(?:Tỉnh|Huyện) (?:ủy|đoàn|[{UPPER}])|Phó (?:Tổng|Chủ|Giám|Bí|Trưởng|Ban|Cục|Viện|Vụ|Chánh))"
)
# The first words of the next headline, glued to a name: "… Lê Văn Nam Hội nghị Ban Chấp hành".
_BEGINS_HEADLINE = re.compile(
    r"(?:Hội nghị|Đại hội|Khai mạc|Bế mạc|Công bố|Tăng cường|Trao (?:quyết|tặng)|Phát (?:huy|động|triển)"
    r"|Kỷ (?:niệm|luật)|Bổ nhiệm|Điều động|Tiếp (?:tục|xúc)|Xây dựng|Quốc hội|Thủ tướng|Tổng kết|Sơ kết"
    r"|Triển khai|Thông (?:báo|qua)|Thành lập|Tổ chức|Họp báo|Lãnh đạo|Chính (?:phủ|thức)|Nhân sự|Danh sách"
    r"|Khởi (?:tố|công)|Bắt (?:giam|tạm)|Đề (?:nghị|xuất)|Giải quyết|Ra mắt|Lễ (?:công|trao|khai|kỷ|ra)"
    r"|Tiểu sử|Kiểm tra|Hướng dẫn|Cách chức|Miễn nhiệm|Phê chuẩn|Chỉ đạo|Tin (?:tức|liên|khác|cùng))(?!\w)"
)
# The first words of a caption or a sentence whose line break is lost: "… Lê Văn Nam Phát biểu tại hội nghị".
_BEGINS_CAPTION = re.compile(
    r"(?:Phát biểu|(?:Ảnh|Nguồn|Tác giả)(?=\s*:)|Thăm(?=,)|Thăm(?: và| hỏi| các| gia| tặng| cơ| công| mô)"
    r"|Tặng (?:quà|hoa|bằng|cờ|giấy)|Chủ (?:trì|tọa)|Dự (?:hội|họp|lễ|ngày|đại|khai|buổi|phiên|kỳ|và)"
    rf"|(?:Tại|Trong|Theo) [{LOWER}]+|(?:Sáng|Chiều|Tối|Trưa) (?:\d+|nay|qua|ngày)|Làm việc"
    r"|Đọc (?:diễn|báo|lời|quyết|tờ|thư)|Cùng (?:dự|đi|tham|với|ngày)|Kết luận|Báo cáo|Tham (?:dự|gia|quan)"
    r"|Trao (?:đổi|quà|cờ|giải|bằng|giấy|học|thưởng|huy|kỷ)|Trả lời|Khảo sát|Gặp gỡ|Cắt băng|Dâng hương"
    r"|Động viên|Chúc (?:mừng|Tết)|Nhấn mạnh|Khẳng định|Yêu cầu|Trình bày|Điều hành)(?!\w)"
)
# "Lê Văn" is no whole name: "Nguyễn Thị Tặng hoa mắt".
_IN_NAME = re.compile(r"(?:Văn|Thị|Đình) $")
# What a headline in capitals says of somebody: "ÔNG LÊ VĂN NAM GIỮ CHỨC …".
_VERB_IN_CAPITALS = re.compile(
    r"(?:GIỮ|LÀM|LÀ|BỊ|SẼ|ĐÃ|VÀ|CỦA|CÙNG|VỚI|TẠI|NÓI|KHÔNG|THÔI|GẶP|VIẾNG|XIN|TẶNG|KHẢO SÁT|KIỂM TRA|TRẢ LỜI"
    r"|ĐƯỢC (?:BẦU|BỔ|CHỈ|PHÂN|ĐIỀU|GIỚI|TẶNG|TRAO|PHÊ|GIAO|TÍN|CỬ)"
    r"|DỰ (?:HỘI|HỌP|LỄ|NGÀY|ĐẠI|KHAI|BUỔI|PHIÊN|KỲ)"
    r"|TIẾP (?:XÚC|CÔNG|ĐOÀN|DÂN|TỤC)|PHÁT (?:BIỂU|ĐỘNG)|CHỦ (?:TRÌ|TỌA)|TRAO (?:QUYẾT|TẶNG|QUÀ|BẰNG)"
    r"|NHẬN (?:QUYẾT|NHIỆM|BẰNG|HUY)|THĂM(?:,| VÀ| CÁC| HỎI| GIA| TẶNG)|ĐẾN (?:THĂM|DỰ)|CHÚC (?:TẾT|MỪNG)"
    r"|ĐỐI THOẠI|NHẤN MẠNH|YÊU CẦU|CHỈ ĐẠO|QUA ĐỜI|TỪ (?:TRẦN|CHỨC|NHIỆM)|TRÚNG CỬ|TÁI (?:ĐẮC|CỬ)|ĐẮC CỬ"
    r"|TUYÊN THỆ|NHẬM CHỨC|NGHỈ (?:HƯU|VIỆC)|THAY (?:ÔNG|BÀ))(?!\w)"
)
_NO_SHORT_NAME = frozenset(
    ["Các", "Theo", "Tại", "Ngày", "Khi", "Đó", "Và", "Là", "Với", "Cùng", "Trong", "Sáng", "Chiều"]
)


# "Chủ tịch UBND tỉnh Nguyễn Văn ...": a headline cut short in the midst of a name
_CUT_OFF = re.compile(r" (?:\.\.\.|…)")


# "Nguyễn Văn A", whose name is not told; "Phạm S", "Lê Văn Y", "Phạm Văn A" may be names
_MASKED = re.compile(r".*(?: (?:Văn|Thị|Đình|Quang|Hữu|Đức) [BCDĐGHKLMNPQRSTVXZ]|Nguyễn (?:Văn|Thị) A)")


def is_masked(name: str) -> bool:
    """Return whether but a letter stands for the last part of a name."""
    return name[-2:-1] == " " and _MASKED.fullmatch(name) is not None


# "bà Trần Thị Hoa", "Ông: Lê Văn Nam"; "cùng ông, bà" says nothing.
_ADDRESS = re.compile(r"(?<![\w,;/])\s*(?<!ông, )(?<!ông/)(ông|bà)[\s:.]*\Z", re.IGNORECASE)
_BEFORE = 12


def addressed(text: str, tenure: Tenure) -> Tenure:
    """Return the tenure with how its person is spoken of right before the name."""
    span = tenure.spans.get("person")
    match = _ADDRESS.search(text[max(0, span[0] - _BEFORE) : span[0]]) if span else None
    if match is None:
        return tenure
    return msgspec.structs.replace(tenure, addressed="ông" if match[1].lower() == "ông" else "bà")


def printed_name(raw: str, span: Span) -> str:
    """Return a name as printed: NFC, plain spaces; a heading in capitals as a name."""
    return _as_name(raw[span[0] : span[1]])


@lru_cache(maxsize=1 << 12)
def _as_name(printed: str) -> str:
    visible = INVISIBLE.sub("", printed)
    name = " ".join(unicodedata.normalize("NFC", visible).split())
    return name.title() if name.isupper() else name


def may_begin_name(word: str, vocabulary: Vocabulary) -> bool:
    """Return whether a capitalised word is a surname, or all in capitals."""
    return word in vocabulary.surnames or word in vocabulary.weak_surnames or word.isupper()


def parse_person(text: str, start: int, vocabulary: Vocabulary, *, is_expected: bool) -> PersonMention | None:
    """Return the full name that begins exactly at `start`, else None.

    Args:
        is_expected: an honorific or a title stands before it, so that a weak surname is enough.
    """
    run = RUN.match(text, start)
    if run is None or _CUT_OFF.match(text, run.end()):
        return None
    name = run.group()
    if _BEGINS_TITLE.match(name):
        return None
    name = _RUN_ON.sub("", name) if name.endswith(_VERBS) else name
    syllables = list(_SYLLABLES.finditer(name))
    first = syllables[0].group()
    if not (_is_first(first, vocabulary) or _is_weak(name, vocabulary, is_expected=is_expected)):
        return None
    count = 1
    while count < min(len(syllables), _LONGEST):
        word = syllables[count].group()
        if len(word) > 7 or word in _STOP or _ends_name(text, start + syllables[count].start()):
            break
        if count >= 3 and first != "Y" and word in vocabulary.surnames and len(syllables) - count >= 2:
            break  # names printed one after another, as in the cells of an infobox
        count += 1
    if count < 2:
        return None
    end = start + syllables[count - 1].end()
    return PersonMention(start=start, end=end, name=" ".join(s.group() for s in syllables[:count]))


def parse_name(text: str, start: int, vocabulary: Vocabulary) -> PersonMention | None:
    """Return the full name that begins at `start` where one is expected, in capitals too."""
    person = parse_person(text, start, vocabulary, is_expected=True)
    return person or parse_capitals(text, start, vocabulary, is_expected=True)


def _ends_name(text: str, start: int) -> bool:
    """Return whether a title or the next headline begins there, in the run of capitals that a name is in."""
    if _BEGINS_HEADLINE.match(text, start) or _BEGINS_TITLE.match(text, start):
        return True
    return bool(_BEGINS_CAPTION.match(text, start) and not _IN_NAME.search(text, max(0, start - 5), start))


def _is_first(word: str, vocabulary: Vocabulary) -> bool:
    """Return whether a word is a surname, or a first name of the highlands: "H'Yim", "K'Tem"."""
    return word in vocabulary.surnames or (word[1:2] == "'" and word[:2] in vocabulary.surnames)


def _is_weak(name: str, vocabulary: Vocabulary, *, is_expected: bool) -> bool:
    return name.split()[0] in vocabulary.weak_surnames and bool(is_expected or _MIDDLE.match(name))


def parse_called(text: str, start: int) -> PersonMention | None:
    """Return a name of three or four syllables after an honorific, whatever its surname: "ông Vy Đức An"."""
    run = RUN.match(text, start)
    syllables = list(_SYLLABLES.finditer(run.group())) if run else []
    if not run or not 3 <= len(syllables) <= 4 or any(s.group() in _STOP for s in syllables):
        return None
    if any(len(s.group()) < 2 or _BEGINS_TITLE.match(text, start + s.start()) for s in syllables):
        return None
    return PersonMention(start=start, end=run.end(), name=" ".join(s.group() for s in syllables))


# What may follow a name that nothing but its place tells.
_ENDS_PLACED = re.compile(
    r"\s*(?:[,;.()\n]|$)|\s+(?:đã|cho|dự|và|cùng|trao|nói|yêu cầu|thăm|chủ trì|phát biểu|khẳng định|nhấn mạnh"
    r"|đề nghị|thông tin|báo cáo|được|bị|tặng|làm việc|tham dự|tham gia)(?!\w)"
)
# Capitalised words after a unit that begin no name.
_NO_FIRST = (
    "Khóa Nhiệm Ảnh Nguồn Tháng Năm Quý Việt Khu Số Tối Trưa Qua Từ Về Để Trao Một Những Nhiều Sau Trước Trên"
    " Dự Thăm Tặng Nguyên Cựu Quyền Tân Nam Bắc Đông Tây Cũ Mới Hai Ba Ban Làm Đọc"
)
_NO_PLACED_NAME = _NO_SHORT_NAME.union(_NO_FIRST.split())


def parse_placed(text: str, start: int) -> PersonMention | None:
    """Return a name of unknown surname right behind a unit: "Bí thư Huyện ủy Tuy Đức K'Thanh"."""
    run = RUN.match(text, start)
    syllables = run.group().split() if run else []
    if not run or not _ENDS_PLACED.match(text, run.end()) or _CUT_OFF.match(text, run.end()):
        return None
    is_long = len(syllables) > 1 or "'" in run.group()
    if syllables[0] in _NO_PLACED_NAME or len(syllables) > 4 or not is_long:
        return None
    if any(len(s.replace("'", "")) > 7 or s in _STOP for s in syllables):
        return None
    if any(_ends_name(text, start + one.start()) for one in _SYLLABLES.finditer(run.group())):
        return None
    return PersonMention(start=start, end=run.end(), name=" ".join(syllables))


def parse_capitals(
    text: str, start: int, vocabulary: Vocabulary, *, is_expected: bool = False
) -> PersonMention | None:
    """Return a full name printed in capitals ("NGUYỄN VĂN A") at `start`, else None.

    Args:
        is_expected: as in `parse_person`.
    """
    match = CAPITALS.match(text, start)
    name = " ".join(match.group().title().split()) if match else ""
    if match is None or _NO_NAME.match(match.group()):
        return None
    if not (name.split()[0] in vocabulary.surnames or _is_weak(name, vocabulary, is_expected=is_expected)):
        return None
    verb = next((one.start() for one in _WORDS.finditer(text, *match.span()) if _is_verb(text, one)), None)
    printed = match.group() if verb is None else text[start:verb].rstrip()
    if " " not in printed:
        return None
    return PersonMention(start=start, end=start + len(printed), name=" ".join(printed.title().split()))


def _is_verb(text: str, word: re.Match[str]) -> bool:
    return _VERB_IN_CAPITALS.match(text, word.start()) is not None


_WORDS = re.compile(r"\w+")
# "LÃNH ĐẠO HUYỆN DI LINH"
_NO_NAME = re.compile(r"LÃNH ĐẠO|[^ ]+(?: [^ ]+)* (?:HUYỆN|TỈNH|XÃ|PHƯỜNG|QUẬN) ")
CAPITALS = re.compile(rf"(?<!\w)[{UPPER}]{{2,6}}(?: [{UPPER}]{{1,6}}){{1,3}}(?!\w)")
_SHORT = re.compile(rf"{_SYLLABLE}(?:[ ]{_SYLLABLE})?(?![\w'])")


def parse_short(text: str, start: int) -> PersonMention | None:
    """Return the short name ("Tân", "Hoài Đức") that begins at `start`, after an honorific."""
    match = _SHORT.match(text, start)
    if match is None or match.group().split()[0] in _STOP | _NO_SHORT_NAME:
        return None
    return PersonMention(start=start, end=match.end(), name=" ".join(match.group().split()), is_short=True)
