"""A question in a table's cell that asks on below it: „Firma działa w klastrze” and „w jakim: Metal”."""

import re

from checks.recognise.form.answer.choice.if_so import IF_SO
from checks.recognise.form.question.paper import Cell

_ASKS_ON = re.compile(
    rf"\W*(?:{IF_SO}\W+)?(?:(?:prosze |prosimy )?(?:o )?(?:poda\w+|wymieni\w+|wskaza\w+)\W+)?"
    r"(?P<which>(?:w |z )?(?:jak\w+|ktor\w+|nazw[ay]|wymieni\w+))(?: \w+){0,2} ?:"
)
"""What asks on for a name, at a line's beginning, up to its colon."""


def asked_on(cell: Cell) -> tuple[Cell, Cell, Cell] | None:
    r"""The question of a cell, what it asks on below, and the answer to that; None where it does not.

    >>> cell = Cell("Firma działa w klastrze\njakim: Metal", "firma dziala w klastrze\njakim: metal", 1)
    >>> [part.raw for part in asked_on(cell) or ()]
    ['Firma działa w klastrze', 'jakim', 'Metal']
    >>> asked_on(Cell("Czy firma działa w klastrze?", "czy firma dziala w klastrze?", 1)) is None
    True
    """
    place = cell.folded.find("\n") + 1
    while place:
        found = _ASKS_ON.match(cell.folded, place)
        if found is not None:
            return cell.part(0, place), cell.part(*found.span("which")), cell.part(found.end())
        place = cell.folded.find("\n", place) + 1
    return None
