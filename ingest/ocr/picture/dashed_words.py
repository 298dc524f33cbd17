"""„TAK / NIE” of which one is struck by a pen whose line the engine read as dashes: „-FAK-=/ NIE”."""

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.document import Word

STRIKE = "~~"
"""Stands before and behind what is struck out, as readers of other formats have it."""
_DASH = r"[-–—=~_]"
_DASHED = re.compile(
    rf"(?P<before>/?){_DASH}+(?:(?P<yes>[TFI1]AK)|[NM][I1lłŁt]E){_DASH}+(?P<after>/?)"
    rf"|(?P<slash>/?){_DASH}+(?:(?P<yes_misread>[FI1]AK|TA[łŁ])|N[1lłŁt]E)\*?"
)
"""TAK or NIE with the ends of a pen's line on both sides, or on one and its letters spoilt by it."""
_SIGNS = re.compile(r"[\W_]")


def with_dashes_told(line: Sequence[Word]) -> Sequence[Word]:
    """The line with TAK or NIE struck where a pen's line was read as dashes on both of its sides.

    The other one stands beside it.

    >>> from domain.document import Box
    >>> struck, other = (Word(text, Box(0.1, 0.1, 0.2, 0.12), 1) for text in ("-FAK-=/", "NIE"))
    >>> [word.text for word in with_dashes_told((struck, other))]
    ['~~TAK~~/', 'NIE']
    >>> [word.text for word in with_dashes_told((replace(other, text="TAK"), replace(struck, text="/-NłE*")))]
    ['TAK', '/~~NIE~~']
    """
    told = list(line)
    for at, word in enumerate(line):
        found = _DASHED.fullmatch(word.text)
        if found is None:
            continue
        own, other = ("TAK", "NIE") if found["yes"] or found["yes_misread"] else ("NIE", "TAK")
        beside = (*line[max(0, at - 2) : at], *line[at + 1 : at + 3])
        if any(_SIGNS.sub("", one.text) == other for one in beside):
            before, after = found["before"] or found["slash"] or "", found["after"] or ""
            told[at] = replace(word, text=f"{before}{STRIKE}{own}{STRIKE}{after}")
    return told
