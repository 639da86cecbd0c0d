"""Where the words stand without which grammars find nothing: looked for once, all in one pass over a text.

A grammar asks for its own words and passes over all sentences that have none of them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kg.model.findings import Span
from kg.text.index import index_of, look_for

# In lower case, by the grammar that asks for them.
WORDS = {
    # Besides capitals and anchors: a unit or a person begins with one.
    "beginning": (
        "tỉnh", "thành phố", "thị", "huyện", "quận", "xã", "phường", "đặc khu",
        "các", "đồng chí", "đ/c", "đc", "ông", "bà", "anh", "chị", "cô", "thầy", "đại", "thượng", "trung",
        "thiếu", "thường", "tiến", "thạc", "bác", "kỹ", "luật", "giáo", "phó", "nhà", "cử",
    ),
    # No change of units is told without one; some tell one only of a unit or its land (`telling`).
    "change": (
        "nhập", "hợp nhất", "sắp xếp", "trên cơ sở", "đổi tên", "cải tên", "giải thể", "điều chỉnh",
        "thành lập",
        "tái lập", "mở rộng", "nâng cấp", "chia", "tách", "hình thành", "chuyển", "giao", "cắt", "giữ nguyên",
        "mới gồm", "mới bao gồm", "mới sẽ gồm", "mới sẽ bao gồm", "(gồm", "(bao gồm",
        "gộp", "ghép", "được lập",
        "lập huyện", "lập xã", "lập tỉnh", "lập quận", "lập phường", "lập thị", "lập thêm",
        "đổi thành", "đổi lại", "hợp thành", "tổ chức lại", "nâng lên", "nâng xã", "nâng thị", "đưa xã",
        "đưa thị", "tiếp nhận", "về chung", "về một nhà", "trở thành thành phố", "trở thành thị",
        "trở thành phường", "lên phường", "lên thị trấn", "lên thành thị trấn",
        "gồm toàn bộ", "gồm nguyên trạng", "gồm các", "gồm một phần",
        "gồm xã", "gồm phường", "gồm tỉnh", "gồm thị trấn", "gồm: xã", "gồm: phường", "gồm: thị trấn",
        "nay là", "nay thuộc", "nay nằm trong",
        "giờ là", "giờ đã là", "gọi là xã", "gọi là phường", "cùng về xã", "cùng về phường", "đơn vị cũ",
        "trở thành xã", "địa giới của",
        "vốn là", "trước là", "trước đây là", "trước kia là", "tiền thân là",
    ),
    "congress": ("đại hội", "mừng đại biểu", "đhđb", "đh đảng bộ"),
    "session": ("họp",),
    "conference": ("hội nghị", "họp", "duyệt"),
    # An election has one of each row.
    "election": ("cử", "ứng viên", "bầu"),
    "elected": ("quốc hội", "qh", "hđnd", "hội đồng nhân dân"),
    "participation": (
        "chủ trì", "chủ tọa", "điều hành", "phát biểu", "đọc diễn văn", "trình bày", "báo cáo", "thông qua",
    ),
    "area or population": (
        "diện tích", "rộng", "dân số", "số dân", "đông dân", "tổng cộng", "km2", "km²", "ha đất",
    ),
    "people counted": ("dân", "khẩu", "hộ"),
    "party figure": (
        "diện tích", "rộng", "dân", "khẩu", "hộ ", "đảng viên", "đảng bộ", "chi bộ", "tổ chức", "đại biểu",
        "tccsđ",
    ),
    "party counted": ("đảng viên", "tổ chức", "chi", "đảng bộ", "tccsđ"),
    "members": ("số đảng viên",),
    "delegate": ("đại biểu",),
    "departure": ("nghỉ", "về hưu", "thôi"),
    "vacancy": ("khuyết", "trống"),
    "death": (
        "qua đời", "từ trần", "tạ thế", "đột tử", "tử vong", "thiệt mạng", "hy sinh", "tự sát", "tự tử",
        "chết", "giết", "sát hại", "mất ngày", "mất năm", "mất lúc", "mất vào", "mất vì", "mất do",
        "mặc niệm", "viếng", "vĩnh biệt", "tiễn biệt", "linh cữu", "thi hài", "tang lễ", "lễ tang",
        "quốc tang", "truy điệu", "liệt sĩ", "liệt sỹ", "anh linh", "hương hồn", "di ảnh", "mộ", "giỗ",
        "tưởng niệm", "ngày mất", "ngày sinh", "năm sinh",
    ),
    "army": ("quân sự", "quân khu", "biên phòng", "sư đoàn", "quân đội"),
}  # fmt: skip
look_for(word for words in WORDS.values() for word in words)
# "1,2 triệu dân", "9.540 nhân khẩu".
_BETWEEN = ("người", "nhân", "cư", "triệu", "vạn", "nghìn", "ngàn")
_REACH = 24


class Spotted:
    """The words of a text in lower case, by what they are asked for.

    >>> spotted = Spotted("có 36 đảng viên. ông a họp. xãhội")
    >>> spotted["session"], spotted.alone("beginning")
    ([23], [17])
    """

    def __init__(self, text: str) -> None:
        index = index_of(text)
        self._lowered, self._starts = index.lowered, index.starts

    def __getitem__(self, kind: str) -> list[int]:
        """Return where the words of a kind begin, in order."""
        return sorted(start for word in WORDS[kind] for start in self._starts.get(word, ()))

    def __contains__(self, kind: str) -> bool:
        """Return whether the text has a word of a kind."""
        return not self._starts.keys().isdisjoint(WORDS[kind])

    def alone(self, kind: str) -> list[int]:
        """Return where words of a kind begin that are no part of longer ones."""
        return sorted(
            start
            for word in WORDS[kind]
            for start in self._starts.get(word, ())
            if _stands_alone(self._lowered, start, start + len(word))
        )

    def sentences(self, kind: str, spans: Sequence[Span]) -> set[int]:
        """Return the indexes of the sentences in which a word of a kind begins."""
        return _indexes(self[kind], spans)

    def counted(self, kind: str, spans: Sequence[Span]) -> set[int]:
        """Return the indexes of the sentences where a word stands behind a number, or its scale."""
        return _indexes(filter(self._is_counted, self[kind]), spans)

    def _is_counted(self, position: int) -> bool:
        before = self._lowered[max(0, position - _REACH) : position].rstrip()
        if before[-1:].isdigit():
            return True
        if before.endswith(_BETWEEN):
            for word in _BETWEEN:
                before = before.removesuffix(word).rstrip()
            return before[-1:].isdigit()
        return False


def _indexes(positions: Iterable[int], spans: Sequence[Span]) -> set[int]:
    starts = [start for start, _ in spans]
    return {bisect_right(starts, position) - 1 for position in positions}


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether what stands somewhere in a text is no part of a longer word."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def ends_of_word(lowered: str, word: str) -> Iterator[int]:
    """Yield where a word in lower case ends, wherever it stands on its own.

    >>> list(ends_of_word("cựu bí thư, cựuchiến, cựu", "cựu"))
    [3, 25]
    """
    start = lowered.find(word)
    while start >= 0:
        end = start + len(word)
        if _stands_alone(lowered, start, end):
            yield end
        start = lowered.find(word, end)
