"""One statement of a certificate, and its words on one line."""

import re
from dataclasses import dataclass

_EMPTY_BETWEEN = re.compile(r"^(?P<asked>czy [^:]*)(?:: -+)+: (?=(?:tak|nie|brak)\b)")
"""Empty cells between a question and its bare answer."""
FULL_LINE, LONGEST_LABEL = 45, 70
"""Signs: a line so long may go on in the next one, and one that is longer is no label."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: folded, on one line, cells of a row parted by colons; with its place on the sheet."""

    text: str
    start: int
    end: int
    is_open: bool = False
    """One of several options of which none, or not surely one, is ticked."""
    may_lack: bool = False
    """Whether a word of it may have been lost on a picture."""


def plain(text: str) -> str:
    """A stretch on one line; cells are parted by a colon, as a label is from its answer; not behind „?”."""
    cells = (" ".join(cell.split()) for cell in text.split("\t"))
    line = re.sub(r" ?:(?: ?:)+", ":", ": ".join(cell for cell in cells if cell))
    line = _EMPTY_BETWEEN.sub(r"\g<asked>: ", line)
    return line.replace("?:", "?").strip(" .;")
