"""Cells of a row that ask each for itself, and where in a cell its question ends."""

import re
from collections.abc import Sequence

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.question.line.part import without_number
from checks.recognise.form.question.paper import Cell

_BOXES_BEHIND = re.compile(r"(?<=[^\W\d]{3})([:?]?)\s*(?=(?:[☐☒☑▨]|\[ ?x? ?\])\s*[^\W\d]{2})")
"""„Jesteśmy przedsiębiorstwem: ☒ mikro ☐ małym | średnim”: a gap before an option parts no columns."""
_CARD_NUMBER = re.compile(r"([a-h]?)(\d{1,2})[.)]\s")


def first_box(folded: str) -> re.Match[str] | None:
    """Where a cell's question ends before its boxes, each of which stands before its option.

    >>> first_box("jestesmy przedsiebiorstwem: ☒ mikro ☐ malym").start()
    26
    >>> first_box("firma nalezy do lis: tak ☒ nie ☐"), first_box("wielkosc mikro ☒ male ☐ srednie ☐")
    (None, None)
    """
    boxes = list(BOX.finditer(folded))
    is_behind = len(boxes) > 1 and not folded[boxes[-1].end() :].strip(" .,;:")
    return None if is_behind else _BOXES_BEHIND.search(folded)


def are_cards(cells: Sequence[Cell]) -> bool:
    """Whether every cell begins with its own number, one after the other, and an answer below („D2.”)."""
    return are_numbered(cells) and all("\n" in cell.raw.strip() for cell in cells)


def are_numbered(cells: Sequence[Cell]) -> bool:
    """Whether every cell begins with its own number, one after the other."""
    found = [_CARD_NUMBER.match(cell.folded.strip()) for cell in cells]
    numbers = [(one[1], int(one[2])) for one in found if one is not None]
    if len(cells) < 2 or len(numbers) < len(cells):
        return False
    letter, first = numbers[0]
    return numbers == [(letter, first + at) for at in range(len(numbers))]


def counted_from(cells: Sequence[Cell], first: int) -> list[Cell] | None:
    """The items that several cells count on from a number, „3. ISO 9001 | 4.”, but empty ones; or None."""
    parts = [without_number(cell) for cell in cells]
    figures = [
        number.strip(" .,)") or cell.folded.strip(" .,)")
        for (number, _), cell in zip(parts, cells, strict=True)
    ]
    if len(cells) < 2 or figures != [str(first + at) for at in range(len(cells))]:
        return None
    return [cell for cell, (number, bare) in zip(cells, parts, strict=True) if number and bare.raw]
