"""Whether a form's numbered parts follow each other down its columns: „A.1 … A.7” left, „A.8 … E” right."""

import re
from itertools import pairwise
from statistics import median

_CODE = re.compile(
    r"(?:^|\t)(?P<letter>[A-K])?(?:[.)]?(?P<number>\d{1,2}))?"
    r"(?P<sign>[.)]? ?[|–—-]|[.)])? (?=[^\W\d_]|\()",
    re.MULTILINE,
)
"""What counts a part at the beginning of a line or cell: „A.1 NIP”, „10 | Lubuskie …”, „3. Adres”, "
"„C Sektory”."""
_LEAST, _LEAST_BREAKS, _MOST_LEADING = 6, 2, 0.75
_MOST_LINES_LAST = 4
"""Times as many lines as the others the last part may have: answers drawn later would stand there."""


def runs_down_columns(own: str, across: str) -> bool:
    r"""Whether numbers rise through a page's own order of text, and break where it is read line by line.

    And each part but its number holds something: answers that were written over a finished page follow all
    its questions.

    >>> left = "A.1 NIP\n929\nA.2 Nazwa\nAlfa\nA.3 Adres\nPolna 1"
    >>> right = "A.4 Forma\nsp. z o.o.\nB Stan\nbrak\nC Sektor\nnie"
    >>> rows = "\n".join(map("\t".join, zip(left.split("\n"), right.split("\n"))))
    >>> own = f"{left}\n{right}"
    >>> runs_down_columns(own, rows), runs_down_columns(rows, rows)
    (True, False)
    """
    keys, starts = _codes(own)
    read, _ = _codes(across)
    is_broken = _breaks(read) >= _LEAST_BREAKS or len(read) <= _MOST_LEADING * len(keys)
    if len(keys) < _LEAST or _breaks(keys) or not is_broken:
        return False
    lines = [own.count("\n", start, end) for start, end in pairwise([*starts, len(own)])]
    return median(lines) > 1 and lines[-1] <= _MOST_LINES_LAST * median(lines)


def may_run_down(across: str) -> bool:
    """Whether a text read line by line bears numbers enough, and they do not rise."""
    keys, _ = _codes(across)
    return len(keys) >= _LEAST and _breaks(keys) >= _LEAST_BREAKS


def _codes(text: str) -> tuple[list[tuple[str, int]], list[int]]:
    """The codes of a text's parts, and where they stand."""
    found = [one for one in _CODE.finditer(text) if one["letter"] or (one["number"] and one["sign"])]
    keys = [(one["letter"] or "", int(one["number"] or 0)) for one in found]
    return keys, [one.start() for one in found]


def _breaks(keys: list[tuple[str, int]]) -> int:
    """How often a number does not rise; one without a letter counts on its own."""
    return sum(one >= other for one, other in pairwise(keys))
