"""A page's characters and lines as pdfplumber tells them, in a third of its time.

pdfplumber looks through every value of every object for references to other objects of the file. What a
content stream draws cannot hold any (ISO 32000-1, 7.8.2).
"""

from collections.abc import Callable
from typing import Any

Told = dict[str, Any]


def tell_quickly(page: Any) -> None:
    """Let a page of pdfplumber's, not yet looked at, describe what is drawn so; pictures as it does."""
    from pdfminer.layout import LTChar, LTCurve, LTLine, LTRect
    from pdfplumber.page import ALL_ATTRS
    from pdfplumber.utils.pdfinternals import resolve_and_decode

    whole: Callable[[Any], Told] = page.process_object
    left, above = page.mediabox[:2]
    height = page.height
    from_top = above + height
    spaces: dict[Any, Any] = {}

    def placed(item: Any, kind: str) -> Told:
        one = {key: value for key, value in vars(item).items() if key in ALL_ATTRS}
        one["object_type"] = kind
        one["page_number"] = page.page_number
        one["top"] = (height - item.y1) + above
        one["bottom"] = (height - item.y0) + above
        one["doctop"] = page.initial_doctop + one["top"]
        return one

    def told_shape(item: Any, kind: str) -> Told:
        shape = placed(item, kind)
        shape["pts"] = [(x, from_top - y) for x, y in item.pts]
        shape["path"] = [
            (step, *[(x, from_top - y) for x, y in points]) for step, *points in item.original_path
        ]
        shape["dash"] = item.dashing_style
        return shape

    shapes = {LTLine: "line", LTRect: "rect", LTCurve: "curve"}

    def told(item: Any) -> Told:
        if (kind := shapes.get(type(item))) is not None:
            return told_shape(item, kind)
        if type(item) is not LTChar or not isinstance(item.fontname, str):
            return whole(item)
        name, state = item.ncs.name, item.graphicstate
        if name not in spaces:
            spaces[name] = resolve_and_decode(name)
        char = placed(item, "char")
        char["ncs"] = spaces[name]
        char["text"] = item.get_text()
        char["stroking_color"] = _colour(state.scolor)
        char["non_stroking_color"] = _colour(state.ncolor)
        return char

    if left == 0 and page.pdf.unicode_norm is None:
        page.process_object = told


def _colour(told: Any) -> tuple[Any, ...]:
    return told if isinstance(told, tuple) else (told,)
