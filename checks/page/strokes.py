"""What was struck out, and whether a page asks to answer it by strokes, which a file's text may hide."""

import re

from domain.words.text import fold

STRUCK = re.compile(r"~~.*?~~", re.DOTALL)
"""What was struck out, as readers mark it."""
_WHICH = r"(?:nie ?potrzebn|nie ?wlasciw|zbedn|wlasciw|odpowiedni|wybran|prawidlow)\w*"
_STROKE = r"(?:prze|wy|s|pod)kresl\w*"
_ASKS = re.compile(rf"\b(?:{_WHICH}(?: \w+){{0,2}} {_STROKE}|{_STROKE}(?: \w+)?:? {_WHICH})")
_HINT = re.compile(r"kre[sś]l", re.IGNORECASE)


def tells_by_strokes(text: str) -> bool:
    """Whether a page's text asks to strike out what does not apply, or to underline what does.

    >>> tells_by_strokes("nie zalega / zalega*, *) niepotrzebne skreślić")
    True
    """
    return _HINT.search(text) is not None and _ASKS.search(" ".join(fold(text).split())) is not None
