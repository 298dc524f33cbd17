"""A page's characters as pdfplumber tells them, in a third of its time.

pdfplumber looks through every value of every character for references to other objects of the file. A
character is drawn by a content stream, which cannot hold any (ISO 32000-1, 7.8.2).
"""

from collections.abc import Callable
from typing import Any

Told = dict[str, Any]
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬁ": "fi", "ﬂ": "fl", "ﬆ": "st", "ﬅ": "st"})
"""Letters that a font draws as one: the page's own text has both."""


def tell_quickly(page: Any) -> None:
    """Let a page of pdfplumber's, not yet looked at, describe its characters so; all else as it does."""
    from pdfminer.layout import LTChar
    from pdfplumber.page import ALL_ATTRS
    from pdfplumber.utils.pdfinternals import resolve_and_decode

    whole: Callable[[Any], Told] = page.process_object
    left, above = page.mediabox[:2]
    height = page.height
    spaces: dict[Any, Any] = {}

    def told(item: Any) -> Told:
        if type(item) is not LTChar or not isinstance(item.fontname, str):
            return whole(item)
        name, state = item.ncs.name, item.graphicstate
        if name not in spaces:
            spaces[name] = resolve_and_decode(name)
        char = {key: value for key, value in vars(item).items() if key in ALL_ATTRS}
        char["object_type"] = "char"
        char["page_number"] = page.page_number
        char["ncs"] = spaces[name]
        char["text"] = item.get_text()
        char["stroking_color"] = _colour(state.scolor)
        char["non_stroking_color"] = _colour(state.ncolor)
        char["top"] = (height - item.y1) + above
        char["bottom"] = (height - item.y0) + above
        char["doctop"] = page.initial_doctop + char["top"]
        return char

    if left == 0 and page.pdf.unicode_norm is None:
        page.process_object = told


def _colour(told: Any) -> tuple[Any, ...]:
    return told if isinstance(told, tuple) else (told,)
