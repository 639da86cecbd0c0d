"""Divisions of the police named alone, "Trưởng phòng Cảnh sát hình sự": of the one police a text names."""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.linking.context import Context
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Post, UnitMention

_KIND = "cong-an-tinh"
# No other authority has divisions of these names.
_DIVISIONS = re.compile(
    r"(?:Cảnh sát|An ninh|Kỹ thuật nghiệp vụ|Kỹ thuật hình sự|Hồ sơ nghiệp vụ|Quản lý xuất nhập cảnh"
    r"|Ngoại tuyến)(?!\w)",
    re.IGNORECASE,
)
# The army has these too.
_SHARED = re.compile(r"(?:Hậu cần|Tham mưu)(?!\w)", re.IGNORECASE)


def in_police(source: Source, context: Context, post: Post) -> Post:
    """Return the post in a division of the police with the police of the province that the text names.

    As it is where the text names the police of two provinces, or a name goes on that is not known whole.
    """
    body = post.body
    if body is None or body.kinds[0] != "phong-khac" or body.host is not None or body.unit is not None:
        return post
    if not _is_of_the_police(source, body.field or "") or source.text.startswith(" - ", body.end):
        return post
    if _KIND not in context.bodies:
        context.bodies[_KIND] = _only_one(source, context)
    host = context.bodies[_KIND]
    if host is None:
        return post
    return msgspec.structs.replace(
        post,
        body=msgspec.structs.replace(
            body, kinds=("phong-thuoc-co-quan",), host=host, unit=host.unit, printed=""
        ),
    )


def _is_of_the_police(source: Source, name: str) -> bool:
    """Return whether the police have a division of this name, and nobody else that the text names."""
    if _DIVISIONS.match(name):
        return True
    return _SHARED.match(name) is not None and "army" not in source.spotted


def _only_one(source: Source, context: Context) -> BodyMention | None:
    """Return the police of the province, where the text names that of one; by its name if it has it."""
    found = {unit.bare: host for host in _police(source) if (unit := _province(context, host)) is not None}
    names = [bare for bare in found if bare is not None]
    return None if len(names) > 1 else found.get(names[0] if names else None)


def _police(source: Source) -> Iterator[BodyMention]:
    """Yield where the text names the police of a unit."""
    for start in source.anchors.of_kind.get(_KIND, ()):
        found = parse_body(source, start)
        if found is not None and _KIND in found.kinds:
            yield found


def _province(context: Context, police: BodyMention) -> UnitMention | None:
    """Return the province, by name or as "tỉnh", whose police it is."""
    unit = police.unit
    if unit is None or unit.bare is None:
        return unit if unit is not None and unit.type == "tỉnh" else None
    return unit if context.names.is_province(context.link(unit)) else None
