"""Whether reading time grows with the length of a text: one stretch repeated, some kinds and hostile ones.

    python benchmarks/long_texts.py [--characters N] [--patterns]

Each stretch is repeated to N characters (50,000 unless told) and to four times as many; the growth is how
many times as long a character of the longer text takes. The least of three readings counts, in processor
time. With --patterns all compiled patterns of the reader are tried on sentences of the same kinds,
which takes long.

Exits with 3 where a character of a text four times as long takes more than twice as long.
"""

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import walk_packages

from machine import describe, in_words, pin_to_one_core, table

import kg.extract
import kg.text
from kg.extract import extract
from kg.model.document import Document
from kg.text.cue import Cue

LONGER, GROWTH = 4, 2.0
# Patterns are tried on one sentence: four times this is the longest that there is.
_SENTENCE = 750
# Below this a reading is over too soon to be measured.
_SECONDS = 0.02
STRETCHES = {
    "a post": "Ông Trần Văn Tâm, Bí thư Huyện ủy Đức Thọ, được bổ nhiệm giữ chức Giám đốc Sở Nội vụ. ",
    "a merger": "Xã Di Linh được thành lập trên cơ sở sáp nhập xã Gung Ré và thị trấn Di Linh. ",
    "a look-up page": "Xã hiện nay\nTên mới sau sáp nhập\nĐức Thọ, Tùng Ảnh\nĐức Thọ\nSáp nhập từ: xã A, B\n",
    "a congress": "Ngày 17/7, Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025-2030 có 200 đại biểu. ",
    "a step of a life": "- 1986-1991: Bí thư Huyện ủy Đức Thọ\n",
    "a row of a table": "| Bí thư | Trần Văn Tâm |\n",
    "a division of the police": "Trưởng phòng Cảnh sát hình sự Lê Văn An báo cáo. Công an tỉnh đã làm rõ. ",
    "a division of a ministry": "Ông Lê Văn An, Vụ trưởng Vụ Vận tải. Bộ Giao thông vận tải đã họp. ",
    "a deputy minister": "Thứ trưởng Lê Văn An dự họp. Bộ Giao thông vận tải đã có văn bản. ",
    "a committee of somewhere": "Ông Lê Văn An, Chủ nhiệm Ủy ban Kiểm tra. ",
    "a bloc": "Ông Lê Văn An, Bí thư Đảng ủy Khối. Đảng ủy Khối doanh nghiệp đã họp. ",
    "an act cited above": "Theo Nghị quyết này, xã Đức Thọ sáp nhập với xã Tùng Ảnh thành xã Đức Minh. ",
    "posts of no unit": "Các ông: Trần Văn Tâm - Bí thư Huyện ủy; Lê Văn An - Chủ tịch UBND huyện.\n",
    "a council and its communes": "Chủ tịch UBND xã Lê Văn An dự. Xã Đức Thọ, xã Tùng Ảnh, xã Đức Yên, ",
    "nothing": "Hôm nay trời đẹp và mọi người cùng nhau ra đồng gặt lúa, ai cũng vui. ",
    "names": "Trần Văn Tâm, ",
    "titles": "Chủ tịch và ",
    "titles alone": "Bí thư, ",
    "bodies": "Ủy ban ",
    "units": "xã Đức Thọ, ",
    "types of units": "tỉnh ",
    "changes": "sáp nhập ",
    "results": "thành lập xã ",
    "days": "ngày 1/1/2020 ",
    "numbers": "1.234 ",
    "honorifics": "các ông: ",
    "brackets": "(nguyên ",
    "capitals": "TRẦN VĂN TÂM BÍ THƯ ",
    "abbreviations": "TP. ",
    "one letter": "x",
    "one capital": "Đ",
    "dots": ".",
    "spaces": " ",
    "line ends": "\n",
}


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every compiled pattern of the reader, with module and name."""
    for package in (kg.extract, kg.text):
        for module in walk_packages(package.__path__, package.__name__ + "."):
            for name, value in vars(import_module(module.name)).items():
                value = value.pattern if isinstance(value, Cue) else value
                if isinstance(value, re.Pattern):
                    yield f"{module.name}.{name}", value


def seconds(work: Callable[[str], object], text: str, times: int) -> float:
    """Return the least processor time of so many readings; of one, where that takes a second."""
    best = float("inf")
    for _ in range(times):
        started = time.process_time()
        work(text)
        best = min(best, time.process_time() - started)
        if best > 1:
            break
    return best


def growth(
    work: Callable[[str], object], stretch: str, characters: int, times: int = 3
) -> tuple[float, float]:
    """Return seconds for the short text, and how many times as long a character of the long one takes."""
    short = seconds(work, stretch * (characters // len(stretch)), times)
    long = seconds(work, stretch * (LONGER * characters // len(stretch)), times)
    return short, long / LONGER / max(short, _SECONDS / LONGER)


def read(text: str) -> object:
    """Read a text that is nothing but text."""
    return extract(Document(doc_id="long", text=text, sha256_bytes="", sha256_text="", source=""))


def count(pattern: re.Pattern[str], text: str) -> int:
    """Return how often a pattern is found in a text."""
    return sum(1 for _ in pattern.finditer(text))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Whether reading time grows with the length of a text.")
    parser.add_argument("--characters", type=int, default=50_000)
    parser.add_argument("--patterns", action="store_true", help="try each pattern of the reader, too")
    options = parser.parse_args()
    characters = options.characters
    pin_to_one_core()
    read("warm")
    rows, slow = [], []
    for name, stretch in STRETCHES.items():
        short, grows = growth(read, stretch, characters)
        rows.append((name, f"{characters / short / 1e6:.2f}", f"{grows:.2f}"))
        if grows > GROWTH:
            slow.append(f"reading, {name}: {grows:.1f}")
    print(table(("stretch repeated", "million characters/s", f"growth at {LONGER} times"), rows))
    tried = list(patterns()) if options.patterns else []
    for place, pattern in tried:
        for name, stretch in STRETCHES.items():
            _, grows = growth(
                lambda text, pattern=pattern: sum(1 for _ in pattern.finditer(text)),
                stretch,
                characters // 10,
            )
            if grows > GROWTH:
                slow.append(f"{place}, {name}: {grows:.1f}")
    print(f"\n{len(tried)} patterns tried on sentences of the same kinds.\n{in_words(describe())}")
    if slow:
        print("\n".join(["not in step with the length:", *slow]), file=sys.stderr)
        raise SystemExit(3)


if __name__ == "__main__":
    main()
