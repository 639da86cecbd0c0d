"""The demonstration that a new user runs first."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_the_demo_answers_its_questions_and_writes_a_graphml_file(tmp_path: Path) -> None:
    command = tmp_path / "bin" / "kg"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kg "$@"\n')
    command.chmod(0o755)
    shown = subprocess.run(
        ["bash", str(CHECKOUT / "kg" / "examples" / "demo.sh"), "out"],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{command.parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.split() for line in shown.stdout.splitlines()]
    became = {" ".join(line[: line.index("whole")]) for line in lines if "1665/NQ-UBTVQH15" in line}
    assert became == {"thị trấn Đức Thọ", "xã Tùng Ảnh", "xã Hòa Lạc", "xã Tân Dân"}
    assert "Bí thư Đảng ủy xã Đức Minh" in shown.stdout
    assert "“Chủ tịch UBND xã Đức Thọ Nguyễn Khắc Uyển”" in shown.stdout
    assert (tmp_path / "out" / "samples.graphml").stat().st_size > 1_000_000
