"""Crosses beside options that bear letters or drawn boxes, made the tick boxes that they stand for."""

import re

_LETTERED = re.compile(r"(?P<x>x )?(?P<letter>[a-h]|\d)[).] ?(?P<late>x )?(?=[^\W\d])")
"""An option with its letter, and the cross beside it."""
_OPTION_LINE = re.compile(
    r"(?:x )?(?:nie )?(?:zalega|posiada|ma|figuruj\w+|wystepuj\w+|korzysta|zawarl\w*|zawarto|otrzymal\w*"
    r"|jest|sa|toczy|prowadz\w+)\b(?!.*[.;] \w)"
)
"""A line that is one option of several, with the cross before it."""
_DENIES = re.compile(r"\bnie\b")
OWED_AMOUNT = re.compile(r"(?<![\d,.])(?!0+,00)\d[\d .]*,\d{2}(?!\d)")
"""An amount that is not nothing, where an option that is not ticked should be empty."""


def with_boxes(folded: str, *, is_noisy: bool) -> str:
    """The text with boxes for crosses; on a picture only for those beside options that bear letters."""
    folded = _with_lettered(folded)
    return folded if is_noisy else _with_crossed(folded)


def _with_lettered(folded: str) -> str:
    r"""The text with boxes in place of the letters of options of which one bears a cross.

    >>> _with_lettered("x a) nie zalega\nb) zalega")
    '☒ a) nie zalega\n☐) zalega'
    """
    lines = folded.split("\n")
    found = [_LETTERED.match(line) for line in lines]
    place = 0
    while place < len(lines):
        end = next((at for at in range(place, len(lines)) if found[at] is None), len(lines))
        options = [one for one in found[place:end] if one is not None]
        if len(options) > 1 and any(one["x"] or one["late"] for one in options):
            lines[place:end] = [_boxed(lines[place + at], one) for at, one in enumerate(options)]
        place = end + 1
    return "\n".join(lines)


def _with_crossed(folded: str) -> str:
    r"""The text with a box for a cross that begins one of several options; the others are blotted out.

    Boxes that are only drawn leave no trace in a file's text but what stands in them.

    >>> _with_crossed("x nie zalega\nzalega w kwocie")
    '☒ nie zalega\n               '
    """
    lines = folded.split("\n")
    are_options = [_OPTION_LINE.match(line) is not None for line in lines]
    for place, line in enumerate(lines):
        if not (are_options[place] and line.startswith("x ")):
            continue
        first = next((at for at in range(place, -1, -1) if not are_options[at]), -1) + 1
        last = next((at for at in range(place, len(lines)) if not are_options[at]), len(lines))
        others = [at for at in range(first, last) if not lines[at].startswith(("x ", "☒"))]
        # Beside a denial that is crossed a second one is a statement of its own.
        others = [at for at in others if not (_DENIES.search(lines[place]) and _DENIES.search(lines[at]))]
        for at in others:
            lines[at] = lines[at] if OWED_AMOUNT.search(lines[at]) else " " * len(lines[at])
        lines[place] = "☒" + line[1:]
    return "\n".join(lines)


def _boxed(line: str, option: re.Match[str]) -> str:
    if option["x"]:
        return "☒" + line[1:]
    if option["late"]:
        return line[: option.start("late")] + "☒" + line[option.start("late") + 1 :]
    return "☐" + line[1:]
