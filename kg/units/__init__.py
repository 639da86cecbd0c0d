"""Administrative units of Viet Nam through time: provinces, districts, communes from 10/2004 to today.

>>> from datetime import date
>>> from kg.units import load_register
>>> register = load_register()
>>> commune = register.find("xã Đức Thọ", date(2025, 7, 1), ["Hà Tĩnh"])
>>> [register.units[flow.source_id].name for flow in register.predecessors(commune.id)]
['thị trấn Đức Thọ', 'xã Tùng Ảnh', 'xã Hòa Lạc', 'xã Tân Dân']
"""

from kg.units.crosswalk import Conversion, Outcome, convert
from kg.units.lineage import lineage_graph
from kg.units.questions import Match
from kg.units.register import Register, load_register
from kg.units.types import Act, Ambiguous, Change, Flow, Period, Unit, Unknown

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
