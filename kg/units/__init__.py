"""Administrative units of Viet Nam through time: provinces, districts, communes from 10/2004 to today.

>>> from datetime import date
>>> from kg.units import load_register
>>> register = load_register()
>>> commune = register.find("xã Đức Thọ", date(2025, 7, 1), ["Hà Tĩnh"])
>>> [register.units[flow.source_id].name for flow in register.predecessors(commune.id)]
['thị trấn Đức Thọ', 'xã Tùng Ảnh', 'xã Hòa Lạc', 'xã Tân Dân']
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from kg.units.register import Register, load_register
from kg.units.types import Act, Ambiguous, Change, Flow, Period, Unit, Unknown

if TYPE_CHECKING:
    from kg.units.crosswalk import Conversion, Outcome, convert
    from kg.units.lineage import lineage_graph
    from kg.units.questions import Match

# What the register itself does not need is loaded when it is asked for.
_LATER = {
    "Conversion": "crosswalk",
    "Match": "questions",
    "Outcome": "crosswalk",
    "convert": "crosswalk",
    "lineage_graph": "lineage",
}

__all__ = [
    "Act",
    "Ambiguous",
    "Change",
    "Conversion",
    "Flow",
    "Match",
    "Outcome",
    "Period",
    "Register",
    "Unit",
    "Unknown",
    "convert",
    "lineage_graph",
    "load_register",
]


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(import_module(f"kg.units.{_LATER[name]}"), name)
    raise AttributeError(f"module 'kg.units' has no attribute {name!r}")
