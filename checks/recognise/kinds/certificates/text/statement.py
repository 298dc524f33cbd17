"""One statement of a certificate, and its words on one line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_EMPTY_BETWEEN = re.compile(r"^(?P<asked>czy [^:]*)(?:: -+)+: (?=(?:tak|nie|brak)\b)")
"""Empty cells between a question and its bare answer."""
_NUMBER_CLOSE = re.compile(r"^(\d{1,2}[.)])(?=[^\W\d])")
"""A number to which the words stick, on a picture: „2.Jeżeli”."""
_ANSWER_WITHIN = re.compile(r"\bna brak raty\b")
"""A label that goes on below its answer: „Należności rozłożone na | Brak”, and below it „raty”."""
_BETWEEN_DASHES = re.compile(
    r"(?<=: )[,._ ]*-+ ?(nie dotyczy|brak|nie|zero|nie (?:zalega|posiada|ma|wystepuj\w+|figuruj\w+))"
    r" ?-+[-._ ]*$"
)
"""An answer that dashes shut off: „Wysokość zaległości: – nie dotyczy –”."""
_JOINED = re.compile(
    r"\bbrak(?=(?:zaleg|zadluz|niedoplat)\w)|\bnie(?=(?:zalega(?:ja|my)?|zalegal[aio]?|posiada(?:ja)?|posiadal[aio]?|figuruj[ea]|wystepuj[ea])\b)"
)
"""A denial that sticks to its verb, as typists write it and pictures lose the blank: „niezalega”."""
FULL_LINE, LONGEST_LABEL = 45, 70
"""Signs: a line so long may go on in the next one, and one that is longer is no label."""
_LONGEST = 2500
"""Signs of a sentence: what goes on without a stop is no sentence, and rules would take long over it."""


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
    is_prose: bool = False
    """Whether it is written as a sentence, and not as a field, a name or a row."""


def plain(text: str) -> str:
    """A stretch on one line; cells are parted by a colon, as a label is from its answer; not behind „?”."""
    cells = (" ".join(cell.split()) for cell in text.split("\t"))
    line = re.sub(r" ?:(?: ?:)+", ":", ": ".join(cell for cell in cells if cell))
    line = _ANSWER_WITHIN.sub("na raty: brak", _EMPTY_BETWEEN.sub(r"\g<asked>: ", line))
    line = _JOINED.sub(r"\g<0> ", _NUMBER_CLOSE.sub(r"\1 ", line))
    return _BETWEEN_DASHES.sub(r"\1", line.replace("?:", "?").strip(" .;"))


def in_pieces(statement: Statement) -> Iterator[Statement]:
    """A statement, or the open pieces of one that is far longer than any sentence.

    Which words of it belong together nobody knows, so a piece denies nothing.

    >>> [(len(one.text), one.is_open) for one in in_pieces(Statement("nie zalega" * 300, 0, 3000))]
    [(2500, True), (500, True)]
    """
    if len(statement.text) <= _LONGEST:
        yield statement
        return
    for start in range(0, len(statement.text), _LONGEST):
        yield replace(statement, text=statement.text[start : start + _LONGEST], is_open=True)
