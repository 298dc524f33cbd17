"""Marks on pictures that may be tick boxes, the numbers of rows, or words that were not read."""

import re

from checks.recognise.kinds.certificates.text.options import BOX

_LETTER_FOR_BOX = re.compile(
    r"(?:(?<=\t)|(?<=^)|(?<=\w[.)] ))[^\W\d_©]{1,2}(?= (?:nie )?(?:tak|nie|zalega|posiada|prowadz\w+"
    r"|jest|figuruje|dotyczy)(?:\t| \w+\t|$))"
    r"|(?:(?<=\t)|(?<=^)|(?<=\w[.)] ))[©®@](?= (?:nie )?(?:tak|nie|zalega|posiada|prowadz\w+|jest)\b)"
)
"""A letter or two that a tick box was read as, before an answer in a cell."""
_OPPOSITE = re.compile(r"\bnie(?: \w+)?(?:\t|$)")
_IN_NUMBERS = re.compile(r"(?:\d{1,2}[.)]?|lp\.?)\t[^\W\d]{3}")
"""A line of a table that begins with the row's number, or its column's name."""
_MARK_FOR_LABEL = re.compile(r"(?<=[\w,;])[ \t]+▨[ \t]+(?=\d{3}[ -]?\d{2,3}[ -]?\d{2}[ -]?\d{2,3}(?!\d))")
"""A doubtful mark in a running line before a number such as a NIP: its label, and no tick box."""


def with_doubtful_boxes(folded: str) -> str:
    r"""A folded text of the same length, with doubtful marks for letters before an answer and its opposite.

    >>> with_doubtful_boxes("rozlozenie na raty\to tak\ta nie")
    'rozlozenie na raty\t▨ tak\t▨ nie'
    """
    if _LETTER_FOR_BOX.search(folded) is None:
        return folded
    return "\n".join(
        _LETTER_FOR_BOX.sub(lambda found: "▨".ljust(len(found[0])), line)
        if "\t" in line
        and _OPPOSITE.search(line)
        and len(_LETTER_FOR_BOX.findall(line)) + len(BOX.findall(line)) > 1
        else line
        for line in folded.split("\n")
    )


def with_row_numbers(folded: str) -> str:
    r"""A folded text of the same length, with a dash for a doubtful mark in a table's column of numbers.

    >>> with_row_numbers("lp.\tskladki\n▨\tspoleczne\n2.\tzdrowotne")
    'lp.\tskladki\n-\tspoleczne\n2.\tzdrowotne'
    """
    if "▨\t" not in folded:
        return folded
    lines = folded.split("\n")
    numbered = [_IN_NUMBERS.match(line) is not None for line in lines]
    return "\n".join(
        f"-{line[1:]}" if line.startswith("▨\t") and any(numbered[max(0, at - 1) : at + 2]) else line
        for at, line in enumerate(lines)
    )


def with_names_unread(folded: str) -> str:
    r"""A folded text of the same length, with a dash for a doubtful mark where a row's name stands.

    So it is in a row that ends in the same answer as the one beside it.

    >>> with_names_unread("fp\tbrak zaleglosci\n▨\tbrak zaleglosci")
    'fp\tbrak zaleglosci\n-\tbrak zaleglosci'
    """
    if "▨\t" not in folded:
        return folded
    lines = folded.split("\n")
    for at, line in enumerate(lines):
        answer = line.removeprefix("▨")
        beside = lines[max(0, at - 1) : at] + lines[at + 1 : at + 2]
        if answer.startswith("\t") and answer != line and any(_ends_so(one, answer) for one in beside):
            lines[at] = f"-{answer}"
    return "\n".join(lines)


def _ends_so(line: str, answer: str) -> bool:
    """Whether a row ends in an answer behind a name of its own."""
    return line.endswith(answer) and line != answer and BOX.search(line) is None


def without_mark_for_label(folded: str) -> str:
    """A folded text of the same length, without doubtful marks for the label of a number in a sentence."""
    return _MARK_FOR_LABEL.sub(lambda found: " " * len(found[0]), folded)
